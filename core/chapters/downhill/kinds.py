"""Classify a walk: it glides, crawls, swings, or blows up."""

from dataclasses import dataclass

import numpy as np

from core.descent import Walk
from core.surface import Surface

NOISE = 1e-9  # a smaller change of the error, as a share of its start, is rounding
MAX_TURNS = 2  # a walk with at most this many turns goes straight
MIN_MOVE = 1e-3  # a smaller move, as a share of the parameter's largest one, cannot be seen as a swing


@dataclass(frozen=True)
class Kind:
    """The kind of a walk. `name` is one of:

    - "falls_for_ever": diverged downward, on a surface without a minimum
    - "blew_up": diverged otherwise
    - "still": did not change the error
    - "swings": most steps turned a parameter back
    - "glides": no rise, few turns, and nearly all the way down
    - "crawls": no rise, few turns, and less than half of the way down
    - "lower", "not_lower": anything else, by its end compared with its start
    """

    name: str
    rises: int  # steps that ended higher than they began
    turns: int  # steps at which a parameter turned back
    way_down: float | None  # the share of the way from the start to the lowest known minimum; None if none is known


def kind_of(surface: Surface, walk: Walk) -> Kind:
    """Classify a walk by its points and losses."""
    first, last = walk.losses[0], walk.losses[-1]
    noise = NOISE * max(1.0, abs(first))
    rises = int((np.diff(walk.losses) > noise).sum())
    turns = turns_back(walk)
    lowest = min((height for *_, height in surface.minima), default=None)
    way_down = None if lowest is None or first - lowest <= noise else float((first - last) / (first - lowest))
    is_steady = rises == 0 and turns <= MAX_TURNS
    if walk.diverged:
        name = "falls_for_ever" if last < first and not surface.minima else "blew_up"
    elif np.ptp(walk.losses) <= noise:
        name = "still"
    elif 2 * turns > walk.steps:
        name = "swings"
    elif is_steady and way_down is not None and way_down > 0.95:
        name = "glides"
    elif is_steady and way_down is not None and way_down < 0.5:
        name = "crawls"
    else:
        name = "lower" if last < first else "not_lower"
    return Kind(name, rises, turns, way_down)


def turns_back(walk: Walk) -> int:
    """Count the steps at which a parameter turned back. Moves below `MIN_MOVE` do not count."""
    moves = walk.moves
    visible = np.abs(moves) > MIN_MOVE * np.abs(moves).max(axis=0, initial=0.0)
    back = (moves[1:] * moves[:-1] < 0) & visible[1:] & visible[:-1]
    return int(back.any(axis=1).sum())


def is_clearly_lower(walk: Walk, better: Walk) -> bool:
    """Return whether `better` ends visibly lower than `walk`: by more than a hundredth of its own way down."""
    down = better.losses[0] - better.losses[-1]
    return walk.diverged or bool(walk.losses[-1] - better.losses[-1] > 0.01 * down)
