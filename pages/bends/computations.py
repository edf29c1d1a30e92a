"""Cached computations of this chapter's scenes: training runs, and the tables drawn from them."""

from core.activations import ACTIVATIONS
from core.chapters.bends import each_pictures, sum_pictures, sums, through_pictures, words
from pages.server.cache import cached_in_worker


@cached_in_worker
def fit(curve: str, bend: str, neurons: int, seed: int) -> tuple:
    """Train a sum of bends, and build the tables of its picture."""
    fitted = sums.fit(curve, bend, neurons, seed)
    return fitted, sum_pictures.fitted_tables(fitted)


@cached_in_worker
def fit_each(curve: str, neurons: int, seed: int) -> tuple:
    """Train a sum of every kind of bend, and build the tables of their picture."""
    fits = sums.fit_each(curve, neurons, seed)
    return fits, each_pictures.each_tables(fits)


@cached_in_worker
def through(bend: str) -> tuple:
    """Compute the two pictures of one bend, and the sentence at every place of its dial."""
    activation = ACTIVATIONS[bend]
    return through_pictures.bend_figures(activation), words.through_says(activation)
