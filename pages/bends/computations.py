"""Cached training runs of this chapter's scenes, with the tables of their pictures."""

from core.chapters.bends import each_pictures, sum_pictures, sums
from pages.server.cache import cached_in_worker


@cached_in_worker
def fit(curve: str, bend: str, neurons: int, seed: int) -> tuple:
    """Train a sum of activations, and build the tables of its picture."""
    fitted = sums.fit(curve, bend, neurons, seed)
    return fitted, sum_pictures.fitted_tables(fitted)


@cached_in_worker
def fit_each(curve: str, neurons: int, seed: int) -> tuple:
    """Train a sum for each kind of activation, and build the tables of their picture."""
    fits = sums.fit_each(curve, neurons, seed)
    return fits, each_pictures.each_tables(fits)
