"""Cached computations of this chapter's scenes: training runs, and the tables drawn from them."""

from core.chapters.bends import shown
from pages.server.cache import cached_in_worker

fit = cached_in_worker(shown.fit)
fit_each = cached_in_worker(shown.fit_each)
