"""What the scenes show, whole: training runs together with the tables that are drawn from them."""

from core.chapters.bends import sheets, sum_pictures, sums


def fit(curve: str, bend: str, neurons: int, seed: int) -> tuple:
    """A sum of bends in training, and its tables."""
    found = sums.fit(curve, bend, neurons, seed)
    return found, sum_pictures.fitted_tables(found)


def fit_each(curve: str, neurons: int, seed: int) -> tuple:
    """A sum of every kind of bend in training, and their tables."""
    found = sums.fit_each(curve, neurons, seed)
    return found, sheets.each_tables(found)
