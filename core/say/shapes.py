"""The shape of a curve in words, for readers who cannot see it."""

from collections.abc import Sequence

import numpy as np

from core.say.messages import text

FLAT = 0.01  # a curve that rises by less than this share of its picture is flat
NOISE = 1e-9  # what is only rounding, as a share of the curve's height
STRAIGHT = 0.02  # how far a straight line may bend, as a share of its own rise
MIN_TURN = 0.06  # a bump smaller than this share of the rise is none
SAMPLES = 80  # turns are counted on at least so many points
MIN_STEP_SHARE = 0.9  # the least share of all rises and falls that the steps of stairs make up
FLAT_ENDS = 0.3  # an S is that much less steep at both ends than in its middle, or less


def shape(x: Sequence[float] | np.ndarray, y: Sequence[float] | np.ndarray, height: float = 0.0) -> str:
    """Describe a curve from left to right as a noun: "a straight line that climbs", "a valley", "stairs with 3 steps".

    Args:
        x: where the curve is known, from left to right.
        y: how high it is there; what is not finite is left out.
        height: how much of `y` the picture shows from top to bottom, where a small rise is to count as none.
    """
    where, high = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    finite = np.isfinite(high)
    where, high = where[finite], high[finite]
    rise = float(np.ptp(high)) if len(high) > 1 else 0.0
    if rise <= max(FLAT * height, NOISE * np.abs(high).max(initial=0)):
        return text("shape-flat")
    high = (high - high.min()) / rise
    way = "up" if high[-1] > high[0] else "down"
    chord = high[0] + (high[-1] - high[0]) * (where - where[0]) / (where[-1] - where[0])
    if np.abs(high - chord).max() <= STRAIGHT:
        return text("shape-straight", way=way)
    changes = np.diff(high)
    leaps = np.abs(changes) > 0.5 * np.abs(changes).max()
    if leaps.mean() <= 0.1 and np.abs(changes[leaps]).sum() >= MIN_STEP_SHARE * np.abs(changes).sum():
        # Neighbors that both leap are one step.
        steps = int(np.sum(np.diff(leaps.astype(int), prepend=0) == 1))
        return text("shape-steps", steps=steps, way=way)
    directions = _directions(high)
    if len(directions) == 1:
        return text("shape-monotone", way="up" if directions[0] else "down", kind=_kind(where, high))
    if len(directions) == 2:
        return text("shape-hill" if directions[0] else "shape-valley")
    return text("shape-wave", turns=len(directions) - 1)


def shapes(x: np.ndarray, rows: np.ndarray, height: float = 0.0) -> list[str]:
    """Describe each of many curves over the same `x`, a row each."""
    return [shape(x, row, height) for row in rows]


def _directions(y: np.ndarray) -> list[bool]:
    """List the directions of a curve of height 1, one after the other: up (True) or down. Small bumps do not count."""
    highest = lowest = y[0]  # since it last turned
    directions: list[bool] = []
    for value in [*y[:: len(y) // SAMPLES + 1], y[-1]]:
        highest, lowest = max(highest, value), min(lowest, value)
        if value - lowest > MIN_TURN and (not directions or not directions[-1]):
            directions.append(True)
            highest = value
        elif highest - value > MIN_TURN and (not directions or directions[-1]):
            directions.append(False)
            lowest = value
    return directions


def _kind(x: np.ndarray, y: np.ndarray) -> str:
    """Tell how a curve of one direction goes there: like an "s", "steeper" and steeper, or "level" at its end."""
    distinct = np.diff(x) > 0  # at a break the curve is known on both sides
    slopes = np.abs(np.diff(y)[distinct] / np.diff(x)[distinct])
    tenth = max(len(slopes) // 10, 1)
    first, last, most = slopes[:tenth].mean(), slopes[-tenth:].mean(), slopes.max()
    if max(first, last) < FLAT_ENDS * most:
        return "s"
    return "steeper" if first < last else "level"
