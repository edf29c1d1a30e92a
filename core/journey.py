"""A walk as it is shown: where the ball is at every place of the dial."""

from collections.abc import Sequence

import numpy as np

from core.descent import Walk
from core.points import places

MIN_PLACES = 193  # places from end to end with which playing shows 24 pictures a second
SPLITS = (1, 2, 4, 5, 10, 20, 25, 50, 100, 200)  # into how many parts a step can be split


def dial_places(steps: int) -> np.ndarray:
    """Return where the dial can stand, in steps: whole ones, and between two of them as many as a fluent motion needs."""
    parts = next((parts for parts in SPLITS if steps * parts + 1 >= MIN_PLACES), SPLITS[-1])
    return places(0, steps, 1 / parts)


def step_at(walk: Walk, place: float) -> int:
    """Return the last step that is done at a place of the dial."""
    return min(int(place + 1e-9), walk.steps)


def ball_path(walk: Walk, at: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (n,) the last step done at each place, (n, 2) the params there, and (n,) the error on the drawn line.

    Between two steps the ball goes straight from one to the next. It stays at the last point of a walk that ended early.
    """
    step = np.minimum((at + 1e-9).astype(int), walk.steps)
    after = np.minimum(step + 1, walk.steps)
    share = np.where(after > step, at - step, 0.0)
    params = walk.points[step] + share[:, None] * (walk.points[after] - walk.points[step])
    return step, params, walk.losses[step] + share * (walk.losses[after] - walk.losses[step])


def rank(walks: Sequence[Walk]) -> list[Walk]:
    """Sort the walks that stayed finite, the lowest end first."""
    return sorted((walk for walk in walks if not walk.diverged), key=lambda walk: walk.losses[-1])
