"""What kind of walk it was: it glides, crawls, swings, or blows up."""

from dataclasses import dataclass

import numpy as np

from core.descent import Walk
from core.surface import Surface

NOISE = 1e-9  # changes of the error smaller than this, as a share of where it began, are rounding
MAX_TURNS = 2  # a walk that turned back at most so often goes straight
MIN_MOVE = 1e-3  # moves of a knob smaller than this share of its largest one are no swing that can be seen


@dataclass(frozen=True)
class Kind:
    """What kind of walk it was.

    `name` is one of: "falls_for_ever" (blew up, downward: no bottom there), "blew_up", "still" (it did not move the error),
    "swings" (most steps turned a knob back), "glides" (never higher, hardly a turn back, and nearly all the way down), "crawls"
    (never higher, hardly a turn back, less than half the way down), "lower" or "not_lower" (than at the start).
    """

    name: str
    rises: int  # steps that ended higher than they began
    turns: int  # steps at which a knob turned back
    way_down: float | None  # the share of the way from the start to the lowest known ground; None where none is known


def kind_of(surface: Surface, walk: Walk) -> Kind:
    """Tell what kind of walk it was, from its points and errors alone."""
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
    """Count at how many steps a knob turned back, leaving out moves that are tiny beside that knob's largest."""
    moves = walk.moves
    visible = np.abs(moves) > MIN_MOVE * np.abs(moves).max(axis=0, initial=0.0)
    back = (moves[1:] * moves[:-1] < 0) & visible[1:] & visible[:-1]
    return int(back.any(axis=1).sum())


def is_clearly_lower(walk: Walk, better: Walk) -> bool:
    """Tell whether another step size, that of `better`, ends so much lower that it can be seen: by a hundredth of its way down."""
    down = better.losses[0] - better.losses[-1]
    return walk.diverged or bool(walk.losses[-1] - better.losses[-1] > 0.01 * down)
