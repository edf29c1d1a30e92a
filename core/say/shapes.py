"""Describe the shape of a curve, for text alternatives."""

from collections.abc import Sequence

import numpy as np

from core.say.messages import text

FLAT = 0.01  # the largest rise of a flat curve, as a share of the picture's height
NOISE = 1e-9  # the largest rise that is only rounding, as a share of the largest height
STRAIGHT = 0.02  # the largest deviation of a straight line from its chord, as a share of its rise
MIN_TURN = 0.06  # smaller bumps do not count, as a share of the rise
SAMPLES = 80  # turns are counted on at least this many points
MIN_STEP_SHARE = 0.9  # the smallest share of all rises and falls that the steps of stairs make up
FLAT_ENDS = 0.3  # the largest steepness at both ends of an S, as a share of its middle


def shape(x: Sequence[float] | np.ndarray, y: Sequence[float] | np.ndarray, height: float = 0.0) -> str:
    """Describe a curve from left to right as a noun: "a straight line that climbs", "a valley", "stairs with 3 steps".

    Args:
        x: (n,) positions in ascending order.
        y: (n,) heights; values that are not finite are left out.
        height: the range of `y` that the picture shows, if small rises should count as flat.
    """
    xs, ys = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    finite = np.isfinite(ys)
    xs, ys = xs[finite], ys[finite]
    rise = float(np.ptp(ys)) if len(ys) > 1 else 0.0
    if rise <= max(FLAT * height, NOISE * np.abs(ys).max(initial=0)):
        return text("shape-flat")
    ys = (ys - ys.min()) / rise
    way = "up" if ys[-1] > ys[0] else "down"
    chord = ys[0] + (ys[-1] - ys[0]) * (xs - xs[0]) / (xs[-1] - xs[0])
    if np.abs(ys - chord).max() <= STRAIGHT:
        return text("shape-straight", way=way)
    changes = np.diff(ys)
    leaps = np.abs(changes) > 0.5 * np.abs(changes).max()
    if leaps.mean() <= 0.1 and np.abs(changes[leaps]).sum() >= MIN_STEP_SHARE * np.abs(changes).sum():
        # Adjacent leaps are one step.
        steps = int(np.sum(np.diff(leaps.astype(int), prepend=0) == 1))
        return text("shape-steps", steps=steps, way=way)
    directions = _directions(ys)
    if len(directions) == 1:
        return text("shape-monotone", way="up" if directions[0] else "down", kind=_kind(xs, ys))
    if len(directions) == 2:
        return text("shape-hill" if directions[0] else "shape-valley")
    return text("shape-wave", turns=len(directions) - 1)


def _directions(y: np.ndarray) -> list[bool]:
    """List the successive directions of a curve of height 1: up (True) or down. Small bumps do not count."""
    highest = lowest = y[0]  # since the last turn
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
    """Classify a monotone curve: an "s", ever "steeper", or "level" at its end."""
    distinct = np.diff(x) > 0  # a break has a point for each side
    slopes = np.abs(np.diff(y)[distinct] / np.diff(x)[distinct])
    tenth = max(len(slopes) // 10, 1)
    first, last, most = slopes[:tenth].mean(), slopes[-tenth:].mean(), slopes.max()
    if max(first, last) < FLAT_ENDS * most:
        return "s"
    return "steeper" if first < last else "level"
