"""What several tests of the chapter look at, computed once and only when a test asks for it."""

from functools import cache

from core.chapters.bends import ends, steep, sums, trials

killed = cache(steep.kill_the_slope)
found = cache(trials.trials)
stacks = cache(trials.stacks)
endings = cache(ends.endings)
friends = cache(ends.friends)
fit = cache(sums.fit)
fit_each = cache(sums.fit_each)
