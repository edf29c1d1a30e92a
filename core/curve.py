"""A curve of one variable that knows its slope, its corners, jumps and gaps, and the points that a picture of it needs."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

Formula = Callable[[np.ndarray], np.ndarray]

POINTS = 241  # of a picture of a curve, if it needs no more
TOLERANCE = 1e-9  # two places as near as this are one
GAP_FRACTIONS = 10.0 ** -np.arange(2, 8)  # extra sample points beside a gap, as fractions of the unbroken piece
EVEN_POINTS = 1001
SPIKE = 20.0  # a curve with gaps is cut off where it goes farther than this many times its usual reach
USUAL_QUANTILES = (0.05, 0.95)

Range = tuple[float, float]


@dataclass(frozen=True)
class Curve:
    """A function of one variable, and its slope at every point. Neither has a unit.

    In a gap both `f` and `slope` are NaN. `slope` alone is NaN where there is a point without any slope, such as the end of a root.
    `value` and `derivative` are the bare formulas on float64 arrays (the code to show a reader). Everybody else calls `f` and
    `slope`.
    """

    name: str
    formula: str  # LaTeX: the curve, then its slope; "" for a typed formula, which prints itself
    domain: Range  # where the curve is worth looking at
    value: Formula
    derivative: Formula
    kinks: tuple[float, ...] = ()  # where the slope jumps and the height does not
    jumps: tuple[float, ...] = ()  # where the height itself jumps
    gaps: tuple[float, ...] = ()  # where a gap may begin or end, or be a single point
    points: int = POINTS  # that a true picture of the domain needs

    def f(self, x):
        """Compute the height at `x`: a number or an array of any shape, answered in that shape."""
        return self.value(np.asarray(x, dtype=float))[()]

    def slope(self, x):
        """Compute the derivative at `x`, in its shape; at a kink or a jump by the convention that the curve states."""
        return self.derivative(np.asarray(x, dtype=float))[()]

    @cached_property
    def breaks(self) -> tuple[float, ...]:
        """Where its line is parted, from left to right."""
        return tuple(sorted({*self.kinks, *self.jumps, *self.gaps}))

    @cached_property
    def heights(self) -> Range:
        """The lowest and the highest value that a picture of the domain shows."""
        return visible_ranges(self, self.domain)[0]

    @cached_property
    def steepnesses(self) -> Range:
        """The least and the largest slope that a picture of the domain shows."""
        return visible_ranges(self, self.domain)[1]

    def kink_at(self, x: float) -> float | None:
        """Return the kink at `x`, up to rounding; None where there is none."""
        return _nearest(x, self.kinks)

    def jumps_at(self, x: float) -> bool:
        """Return whether the height jumps at `x`, up to rounding."""
        return _nearest(x, self.jumps) is not None


def _nearest(x: float, places: tuple[float, ...]) -> float | None:
    return next((at for at in places if abs(x - at) <= TOLERANCE), None)


@dataclass(frozen=True)
class Trace:
    """Points along a curve, left to right. Join only points of one `piece`: a new one begins at each break and after each gap."""

    x: np.ndarray  # (n,)
    y: np.ndarray  # (n,) heights; at a break, once as seen from the left and once from the right
    slope: np.ndarray  # (n,) slopes, likewise
    piece: np.ndarray  # (n,) 0, 1, …: which unbroken part of the curve the point belongs to


def trace(curve: Curve, *, points: int | None = None, window: Range | None = None, keep_gaps: bool = False) -> Trace:
    """Sample a curve at about `points` points (as many as it needs) over `window` (its domain), broken at its breaks.

    A break is never bridged: at each one the left piece ends with the height and slope of the left side, and the right
    piece begins with those of the right side, however small the window is. Points in gaps are left out, or NaN with `keep_gaps`.
    """
    low, high = curve.domain if window is None else window
    points = curve.points if points is None else points
    edges = [low, *(at for at in curve.breaks if low < at < high), high]
    x, samples, piece = [], [], []
    for number, (left, right) in enumerate(pairwise(edges)):
        piece_x = np.linspace(left, right, max(2, round((points - 1) * (right - left) / (high - low)) + 1))
        if left in curve.gaps:
            piece_x = np.union1d(piece_x, left + GAP_FRACTIONS * (right - left))
        if right in curve.gaps:
            piece_x = np.union1d(piece_x, right - GAP_FRACTIONS * (right - left))
        at = piece_x.copy()
        if left in curve.breaks:
            at[0] = np.nextafter(left, np.inf)
        if right in curve.breaks:
            at[-1] = np.nextafter(right, -np.inf)
        x.append(piece_x)
        samples.append(at)
        piece.append(np.full(len(piece_x), number))
    sample_x, pieces, at = np.concatenate(samples), np.concatenate(piece), np.concatenate(x)
    y, slope = curve.f(sample_x), curve.slope(sample_x)
    exists = np.isfinite(y)
    pieces = pieces + np.cumsum(np.diff(exists, prepend=True) & exists)  # one more after each gap
    if keep_gaps:
        return Trace(at, y, slope, pieces)
    return Trace(at[exists], y[exists], slope[exists], pieces[exists])


def visible_ranges(curve: Curve, window: Range) -> tuple[Range, Range]:
    """Compute the range of heights and the range of slopes that a picture over `window` shows; (0, 0) where it has none."""
    points, even_x = trace(curve, points=POINTS, window=window, keep_gaps=True), np.linspace(*window, EVEN_POINTS)
    heights = _value_range(points.y, curve.f(even_x))
    size = max(map(abs, heights))
    return _flatten_noise(heights, 1e-14 * size), _flatten_noise(
        _value_range(points.slope, curve.slope(even_x)), 1e-11 * size
    )


def _value_range(values: np.ndarray, even_values: np.ndarray) -> Range:
    """Compute the range of these values. Beside gaps a curve may shoot up without end: it is cut off there.

    `evenly` holds the values at evenly spaced places: they tell what it usually reaches.
    """
    heights = np.concatenate([values, even_values])
    heights = heights[np.isfinite(heights)]
    if not len(heights):
        return 0.0, 0.0
    low, high = float(heights.min()), float(heights.max())
    usual = (
        np.quantile(even_values[np.isfinite(even_values)], USUAL_QUANTILES)
        if np.isfinite(even_values).any()
        else (low, high)
    )
    usual_range = float(usual[1] - usual[0])
    if usual_range > 0 and not np.isfinite(values).all():
        low = low if usual[0] - low <= SPIKE * usual_range else float(usual[0]) - usual_range / 2
        high = high if high - usual[1] <= SPIKE * usual_range else float(usual[1]) + usual_range / 2
    return low, high


def _flatten_noise(values: Range, noise: float) -> Range:
    """Return the range, or its middle twice where it is no larger than rounding noise: no picture should show that."""
    low, high = values
    return values if high - low > noise else ((low + high) / 2,) * 2
