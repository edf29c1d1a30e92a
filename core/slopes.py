"""Secants, tangents and zooms of a curve, and partial slopes of a surface.

Most functions take one position or an array of positions, so that one call computes all frames of an animation.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.curve import POINTS, Curve, Trace, trace
from core.surface import Surface, broadcast_floats

Numbers = Any  # a number or an array, as the position

RUNS = (1.0, 0.1, 0.01, 0.001, 1e-4, 1e-5, 1e-6)
MAX_ZOOM = 1e9  # beyond it, a float64 has too few digits to draw the window
MARGIN = 1.1  # the height of a zoom's window as a multiple of its content


@dataclass(frozen=True)
class Secant:
    """The straight line through two points of a curve. All fields are numbers, or arrays of one shape."""

    x: Numbers  # the first point
    y: Numbers
    x2: Numbers  # the second point, x + run
    y2: Numbers
    run: Numbers  # the distance to the second point, negative if it lies on the left
    rise: Numbers  # the difference of heights, f(x + run) − f(x)
    slope: Numbers  # rise ÷ run


def secant(curve: Curve, x, run) -> Secant:
    """Compute rise over run from `x` to `x + run`, numbers or arrays that are broadcast against each other.

    Raises ValueError if a run is zero, or so small that float64 cannot tell the two points apart.
    """
    x, run = broadcast_floats(x, run)
    x2 = x + run
    if np.any(x2 == x):
        raise ValueError("the two points are the same: give a larger run")
    y, y2 = curve.f(x), curve.f(x2)
    return Secant(x, y, x2, y2, run, y2 - y, (y2 - y) / run)


@dataclass(frozen=True)
class SecantTable:
    """Rise over run for shrinking runs: the secant's slope converges to the tangent's."""

    x: float
    slope: float  # the curve's true slope at x (a convention at a kink or a jump)
    runs: np.ndarray
    rises: np.ndarray
    slopes: np.ndarray  # rise ÷ run, with the second point on the right
    left_slopes: np.ndarray  # the same with the second point on the left; at a kink, both have different limits
    distances: np.ndarray  # |rise ÷ run − slope|


def secant_table(curve: Curve, x: float, runs: Sequence[float] = RUNS) -> SecantTable:
    """Tabulate run, rise and rise ÷ run for `runs`. Raises ValueError for a run of 0 or less, and as `secant` does."""
    lengths = np.asarray(runs, dtype=float)
    if not np.all(lengths > 0):
        raise ValueError("every run must be above 0: the left side is computed beside the right one")
    right, slope = secant(curve, x, lengths), curve.slope(x)
    left = secant(curve, x, -lengths)
    return SecantTable(float(x), slope, lengths, right.rise, right.slope, left.slope, np.abs(right.slope - slope))


@dataclass(frozen=True)
class Tangent:
    """The tangent of a curve at `(x, y)`, from `(x1, y1)` to `(x2, y2)`. All fields are numbers, or arrays."""

    x: Numbers
    y: Numbers
    slope: Numbers
    x1: Numbers
    y1: Numbers
    x2: Numbers
    y2: Numbers


def tangent(curve: Curve, x, half_width: float) -> Tangent:
    """Compute the tangent at `x`, a number or an array, from `x − half_width` to `x + half_width`."""
    x = np.asarray(x, dtype=float)[()]
    y, slope = curve.f(x), curve.slope(x)
    lift = slope * half_width
    return Tangent(x, y, slope, x - half_width, y - lift, x + half_width, y + lift)


@dataclass(frozen=True)
class Zoom:
    """A magnified part of a curve, and its distance from a straight line."""

    x: float  # the center of the window
    y: float
    factor: float
    trace: Trace
    line: np.ndarray  # (n,) the least-squares line at the trace's points
    x_window: tuple[float, float]
    y_window: tuple[float, float]
    bend: float  # the largest distance from that line, as a share of the window's height; 0 is straight
    jump: float  # the height of the curve's jumps inside the window, unmagnified; 0.0 without jumps


def zoom(curve: Curve, x: float, factor: float, *, points: int = 121) -> Zoom:
    """Magnify the curve around `x`, `factor` times in both directions. Factor 1 is a window as wide as the domain.

    Width and height of the window shrink alike, but the window is taller if the curve would leave it. A smooth curve's
    distance from its tangent shrinks with the *square* of the width (½ f″ h²), and the window only with the width. So its
    `bend` falls towards 0, even where the curve is flat. A kink looks the same at every factor, so its `bend` stays. A jump
    keeps its height and soon fills the window, so its `bend` stays too. A window with a gap has an empty trace and a `bend`
    of NaN.

    Raises ValueError for a factor below 1 or above `MAX_ZOOM`.
    """
    if not 1 <= factor <= MAX_ZOOM:
        raise ValueError(f"the zoom is {factor}: give a factor from 1 to {MAX_ZOOM:g}")
    half = (curve.domain[1] - curve.domain[0]) / 2 / factor
    window = x - half, x + half
    if curve.points > POINTS:  # a curve that needs many points needs them in wide windows too
        points = max(points, round(curve.points / factor))
    sample = trace(curve, points=points, window=window, keep_gaps=True)
    if not np.isfinite(sample.y).all():
        empty = np.empty(0)
        return Zoom(x, curve.f(x), factor, Trace(empty, empty, empty, empty), empty, window, (0.0, 1.0), np.nan, 0.0)

    # The least-squares line, relative to a point of the window so that a small window loses no digits.
    dx, dy = sample.x - x, sample.y - sample.y[0]
    centered = dx - dx.mean()
    tilt = (centered @ dy) / (centered @ centered)
    line = dy.mean() + tilt * centered
    bend = np.abs(dy - line).max()

    bottom, top = sample.y.min(), sample.y.max()
    full_height = curve.heights[1] - curve.heights[0]
    height = MARGIN * max(full_height / factor, top - bottom) or 1.0  # a constant curve has height 0
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
    """The partial slopes of a surface at a point, and the slices through the point.

    S is the shape of the points: () for one point, whose fields are numbers.
    """

    a: Numbers  # S the point
    b: Numbers
    height: Numbers  # S the loss at the point
    slope_a: Numbers  # S the partial derivative with respect to a, b fixed
    slope_b: Numbers  # S the partial derivative with respect to b, a fixed
    along_a: np.ndarray  # (points,) the values of a across the domain
    slice_a: np.ndarray  # S + (points,) the loss at each value of a, b fixed
    along_b: np.ndarray  # (points,)
    slice_b: np.ndarray  # S + (points,) the loss at each value of b, a fixed
    steepness: Numbers  # S the slope in the steepest direction: the length of (slope_a, slope_b)
    uphill_a: Numbers  # S the unit vector in that direction, or (0, 0) where the surface is flat
    uphill_b: Numbers


def partial_slopes(surface: Surface, a, b, *, points: int = 121) -> PartialSlopes:
    """Compute the slices of the surface through `(a, b)`, the slope along each, and the steepest direction.

    `a` and `b` are numbers or arrays that are broadcast against each other. A nudge (u, v) changes the loss by
    slope_a · u + slope_b · v. Among nudges of one length, that is largest along (slope_a, slope_b).
    """
    a, b = broadcast_floats(a, b)
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
