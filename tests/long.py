"""What `make test` leaves to `make test-all`: more of the same seeds, sizes and draws, marked `long`."""

from collections.abc import Callable, Iterable

import pytest


def few(values: Iterable, *quick) -> list:
    """All values as parameters of a test; those that are not among `quick` are long."""
    return [value if value in quick else pytest.param(value, marks=pytest.mark.long) for value in values]


def draws(quick: int, all_of_them: int) -> list:
    """Seeds as two parameters of a test: the first `quick` of them, and, long, all the others."""
    return [
        pytest.param(range(quick), id=f"{quick} draws"),
        pytest.param(range(quick, all_of_them), id=f"{all_of_them - quick} more", marks=pytest.mark.long),
    ]


def drawn(quick: int, all_of_them: int) -> Callable:
    """The mark of a test that takes its seeds as `seeds`: the first `quick` of them, and, long, all the others."""
    return pytest.mark.parametrize("seeds", draws(quick, all_of_them))
