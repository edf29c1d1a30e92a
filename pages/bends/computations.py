"""Cached computations of this chapter's scenes: training runs, and the tables drawn from them."""

from core.activations import ACTIVATIONS
from core.chapters.bends import shown, through_pictures, words
from pages.server.cache import cached_in_worker

fit = cached_in_worker(shown.fit)
fit_each = cached_in_worker(shown.fit_each)


@cached_in_worker
def through(bend: str) -> tuple:
    """Compute the two pictures of one bend, and the sentence at every place of its dial."""
    activation = ACTIVATIONS[bend]
    return through_pictures.bend_figures(activation), words.through_says(activation)
