"""What the scenes show, whole: training runs together with the tables that are drawn from them."""

from core.chapters.bends import (
    each_pictures,
    end_pictures,
    ends,
    sheets,
    steep,
    steep_pictures,
    sum_pictures,
    sums,
    trials,
)
from core.chapters.bends.trial_words import stack_says


def fit(curve: str, bend: str, neurons: int, seed: int) -> tuple:
    """A sum of bends in training, and its tables."""
    found = sums.fit(curve, bend, neurons, seed)
    return found, sum_pictures.fitted_tables(found)


def fit_each(curve: str, neurons: int, seed: int) -> tuple:
    """A sum of every kind of bend in training, and their tables."""
    found = sums.fit_each(curve, neurons, seed)
    return found, each_pictures.each_tables(found)


def stacks(layers: int, seed: int) -> tuple:
    """A stack with every bend in training: the rounds of the dial, the picture, and what is said at each of its places.

    The ten megabytes of the runs themselves stay behind.
    """
    found = trials.stacks(layers, seed)
    picture = sheets.stack_figure(found, sheets.stack_tables(found))
    return found["sigmoid"].run.rounds, picture, stack_says(found, layers)


def killed(neurons: int) -> tuple:
    """Switches that get steeper, and their tables."""
    found = steep.kill_the_slope(neurons)
    return found, steep_pictures.killed_tables(found)


def endings(task: str, seed: int) -> tuple:
    """Every end in training on a task, and their tables."""
    found = ends.endings(task, seed)
    return found, end_pictures.ending_tables(found)


def friends() -> tuple:
    """Ends with the errors that suit them, and with those that do not, and their tables."""
    found = ends.friends()
    return found, end_pictures.friends_tables(found)
