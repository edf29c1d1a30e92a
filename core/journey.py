"""The places of a dial that moves a ball along a walk, and where the ball is at each place."""

from collections.abc import Sequence

import numpy as np

from core.descent import Walk
from core.points import places

MIN_PLACES = 193  # so that a dial which plays from end to end shows 24 pictures a second
SPLITS = (1, 2, 4, 5, 10, 20, 25, 50, 100, 200)  # the numbers of parts into which a step can be split


def dial_places(steps: int) -> np.ndarray:
    """Return the places of a dial over a walk of `steps` steps: every step, and enough places between for smooth motion."""
    parts = next((parts for parts in SPLITS if steps * parts + 1 >= MIN_PLACES), SPLITS[-1])
    return places(0, steps, 1 / parts)


def step_at(walk: Walk, place: float) -> int:
    """Return the last complete step at a place of the dial."""
    return min(int(place + 1e-9), walk.steps)


def ball_path(walk: Walk, at: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return, for the places `at` (n,): the last complete step (n,), the ball's parameters (n, 2) and its loss (n,).

    Between two steps, both are interpolated linearly. If the walk ended early, the ball stays at its last point.
    """
    step = np.minimum((at + 1e-9).astype(int), walk.steps)
    next_step = np.minimum(step + 1, walk.steps)
    share = np.where(next_step > step, at - step, 0.0)
    params = walk.points[step] + share[:, None] * (walk.points[next_step] - walk.points[step])
    return step, params, walk.losses[step] + share * (walk.losses[next_step] - walk.losses[step])


def rank(walks: Sequence[Walk]) -> list[Walk]:
    """Sort the walks that stayed finite, the lowest final loss first."""
    return sorted((walk for walk in walks if not walk.diverged), key=lambda walk: walk.losses[-1])
