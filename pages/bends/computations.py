"""Cached training runs of this chapter's scenes, with the tables of their pictures."""

from core.chapters.bends import small_multiples, sum_pictures, sums
from pages.server.cache import cached_in_worker


@cached_in_worker
def fit(curve: str, bend: str, neurons: int, seed: int) -> tuple:
    """Train a sum of activations, and build the tables of its picture."""
    fitted = sums.train_sum(curve, bend, neurons, seed)
    return fitted, sum_pictures.trained_tables(fitted)


@cached_in_worker
def fit_each(curve: str, neurons: int, seed: int) -> tuple:
    """Train a sum for each kind of activation, and build the tables of their picture."""
    fits = sums.train_each_activation(curve, neurons, seed)
    return fits, small_multiples.fits_tables(fits)
