"""Secants, tangents, a curve under a growing magnifier, and the partial slopes of a surface.

All take one position or an array of positions, so that the frames of a moving picture come from one call.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.curve import POINTS, Curve, Trace, trace
from core.surface import Surface

Numbers = Any  # a number, or an array of them: what was asked for decides

RUNS = (1.0, 0.1, 0.01, 0.001, 1e-4, 1e-5, 1e-6)
MAX_ZOOM = 1e9  # beyond it a float64 has too few digits left to draw the window with
MARGIN = 1.1  # a zoom's window is this much taller than what must fit into it


@dataclass(frozen=True)
class Secant:
    """The straight line through two points of a curve; numbers, or arrays of one shape."""

    x: Numbers  # the first point
    y: Numbers
    x2: Numbers  # the second point, x + run
    y2: Numbers
    run: Numbers  # how far the second point lies to the right (to the left where negative)
    rise: Numbers  # how much higher it is: f(x + run) − f(x)
    slope: Numbers  # rise ÷ run


def secant(curve: Curve, x, run) -> Secant:
    """Compute rise over run from `x` to `x + run`; both may be arrays and are broadcast.

    Raises ValueError where the run is zero, or so small that float64 cannot tell the two points apart.
    """
    x, run = (each[()] for each in np.broadcast_arrays(np.asarray(x, dtype=float), np.asarray(run, dtype=float)))
    x2 = x + run
    if np.any(x2 == x):
        raise ValueError("the two points are the same: give a larger run")
    y, y2 = curve.f(x), curve.f(x2)
    return Secant(x, y, x2, y2, run, y2 - y, (y2 - y) / run)


@dataclass(frozen=True)
class SecantTable:
    """Rise over run for shrinking runs: the secant's slope settles on the tangent's."""

    x: float
    slope: float  # the curve's true slope at x (a convention where the curve has a kink or a jump)
    runs: np.ndarray
    rises: np.ndarray
    slopes: np.ndarray  # rise ÷ run, the second point on the right
    left_slopes: np.ndarray  # the same with the second point as far away on the left; at a kink the two never meet
    distances: np.ndarray  # |rise ÷ run − slope|


def secant_table(curve: Curve, x: float, runs: Sequence[float] = RUNS) -> SecantTable:
    """Tabulate run, rise and rise ÷ run for `runs` (each above 0). Raises ValueError as `secant` does."""
    lengths = np.asarray(runs, dtype=float)
    if not np.all(lengths > 0):
        raise ValueError("every run must be above 0: the left side is computed beside the right one")
    right, slope = secant(curve, x, lengths), curve.slope(x)
    left = secant(curve, x, -lengths)
    return SecantTable(float(x), slope, lengths, right.rise, right.slope, left.slope, np.abs(right.slope - slope))


@dataclass(frozen=True)
class Tangent:
    """The straight line that touches a curve at a point, from `(x1, y1)` to `(x2, y2)`; numbers, or arrays."""

    x: Numbers
    y: Numbers
    slope: Numbers
    x1: Numbers
    y1: Numbers
    x2: Numbers
    y2: Numbers


def tangent(curve: Curve, x, half_width: float) -> Tangent:
    """Compute the tangent at `x` (a position, or an array of them), `half_width` long to either side."""
    x = np.asarray(x, dtype=float)[()]
    y, slope = curve.f(x), curve.slope(x)
    lift = slope * half_width
    return Tangent(x, y, slope, x - half_width, y - lift, x + half_width, y + lift)


@dataclass(frozen=True)
class Zoom:
    """A curve under a magnifier, and how far it is from a straight line there."""

    x: float  # what the window is centered on
    y: float
    factor: float
    trace: Trace
    line: np.ndarray  # (n,) the best straight line (least squares) at the trace's points
    x_window: tuple[float, float]
    y_window: tuple[float, float]
    bend: float  # the largest distance from that line, as a share of the window's height: 0 is straight
    jump: float  # how far the curve jumps inside the window, in true height; 0.0 where it does not jump


def zoom(curve: Curve, x: float, factor: float, *, points: int = 121) -> Zoom:
    """Magnify the curve around `x`, `factor` times both ways; factor 1 is a window as wide as the domain.

    The window shrinks alike in width and height, as under a real magnifier; it is only made taller where the curve
    would leave it. A smooth curve's distance from its tangent shrinks with the *square* of the width (½ f″ h²) but the
    window only with the width, so its `bend` falls towards 0, at a flat place too. A kink looks the same at every
    factor, so its `bend` stays. A jump keeps its true height and soon fills the window alone: its `bend` stays as well.
    A window that holds a gap has an empty trace, and its `bend` is NaN.

    Raises ValueError for a factor below 1 or above `MAX_ZOOM`.
    """
    if not 1 <= factor <= MAX_ZOOM:
        raise ValueError(f"the zoom is {factor}: give a factor from 1 to {MAX_ZOOM:g}")
    half = (curve.domain[1] - curve.domain[0]) / 2 / factor
    window = x - half, x + half
    if curve.points > POINTS:  # what needs many points over its domain needs them in a window that is nearly as wide
        points = max(points, round(curve.points / factor))
    sample = trace(curve, points=points, window=window, keep_gaps=True)
    if not np.isfinite(sample.y).all():
        nothing = np.empty(0)
        return Zoom(
            x, curve.f(x), factor, Trace(nothing, nothing, nothing, nothing), nothing, window, (0.0, 1.0), np.nan, 0.0
        )

    # The least-squares line, measured from inside the window so that no digits are lost in a small one.
    dx, dy = sample.x - x, sample.y - sample.y[0]
    centered = dx - dx.mean()
    tilt = (centered @ dy) / (centered @ centered)
    line = dy.mean() + tilt * centered
    bend = np.abs(dy - line).max()

    bottom, top = sample.y.min(), sample.y.max()
    full_height = curve.heights[1] - curve.heights[0]
    height = MARGIN * max(full_height / factor, top - bottom) or 1.0  # a level line has none of its own
    middle = (bottom + top) / 2

    ends = np.flatnonzero(np.diff(sample.piece))
    steps = sample.y[ends + 1] - sample.y[ends]
    is_jump = np.isin(sample.x[ends], curve.jumps)
    return Zoom(
        float(x),
        curve.f(x),
        float(factor),
        sample,
        sample.y[0] + line,
        window,
        (middle - height / 2, middle + height / 2),
        bend / height,
        float(steps[is_jump].sum()),
    )


@dataclass(frozen=True)
class PartialSlopes:
    """The partial slopes of a surface at a place, and the slices through it.

    The fields of a place have the shape S of the places asked for (numbers for one place); a slice has one more axis.
    """

    a: Numbers  # S the place
    b: Numbers
    height: Numbers  # S the loss there
    slope_a: Numbers  # S the slope along a, b held still: the partial derivative
    slope_b: Numbers  # S the slope along b, a held still
    along_a: np.ndarray  # (points,) the values of a across the domain
    slice_a: np.ndarray  # S + (points,) the loss at each of them, b held still
    along_b: np.ndarray  # (points,)
    slice_b: np.ndarray  # S + (points,) the loss at each value of b, a held still
    steepness: Numbers  # S the slope in the steepest direction: the length of the arrow (slope_a, slope_b)
    uphill_a: Numbers  # S that direction, as an arrow of length 1; 0, 0 on flat ground, which has none
    uphill_b: Numbers


def partial_slopes(surface: Surface, a, b, *, points: int = 121) -> PartialSlopes:
    """Compute the slices of the surface through `(a, b)`, the slope along each, and the direction that both give together.

    `a` and `b` may be arrays (broadcast): one row of each slice for every place. A nudge (u, v) changes the loss by
    slope_a · u + slope_b · v, which for nudges of one length is largest along (slope_a, slope_b) itself.
    """
    a, b = (each[()] for each in np.broadcast_arrays(np.asarray(a, dtype=float), np.asarray(b, dtype=float)))
    along_a, along_b = (np.linspace(low, high, points) for low, high in surface.domain)
    slope_a, slope_b = surface.gradient(a, b)
    steepness = np.hypot(slope_a, slope_b)
    length = np.where(steepness > 0, steepness, 1.0)[()]
    return PartialSlopes(
        a,
        b,
        surface.f(a, b),
        slope_a,
        slope_b,
        along_a,
        surface.f(along_a, b[..., None]),
        along_b,
        surface.f(a[..., None], along_b),
        steepness,
        slope_a / length,
        slope_b / length,
    )
