"""What several tests of the chapter look at, computed once and only when a test asks for it."""

from functools import cache

from core.chapters.bends import sums

fit = cache(sums.fit)
fit_each = cache(sums.fit_each)
