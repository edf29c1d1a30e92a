"""Parameters marked `long`: seeds and sizes that `make test` skips and `make test-all` runs."""

from collections.abc import Callable, Iterable

import pytest


def long_except(values: Iterable, *quick) -> list:
    """Return all values as test parameters; mark those not in `quick` as long."""
    return [value if value in quick else pytest.param(value, marks=pytest.mark.long) for value in values]


def seed_ranges(quick: int, total: int) -> list:
    """Return the seeds as two test parameters: the first `quick`, and all the others, marked long."""
    return [
        pytest.param(range(quick), id=f"{quick} draws"),
        pytest.param(range(quick, total), id=f"{total - quick} more", marks=pytest.mark.long),
    ]


def with_seeds(quick: int, total: int) -> Callable:
    """Parametrize a test's `seeds`: the first `quick`, and all the others, marked long."""
    return pytest.mark.parametrize("seeds", seed_ranges(quick, total))
