"""Fits shared by several tests of the chapter, computed once and on demand."""

from functools import cache

from core.chapters.bends import sums

fit = cache(sums.train_sum)
fit_each = cache(sums.train_each_activation)
