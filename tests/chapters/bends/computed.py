"""What several tests of the chapter look at, computed once and only when a test asks for it."""

from functools import cache

from core.chapters.bends import sums

fit = cache(sums.train_sum)
fit_each = cache(sums.train_each_activation)
