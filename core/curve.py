"""Curves of one variable with their slopes, kinks, jumps and gaps, and the points that a picture of a curve needs."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

Formula = Callable[[np.ndarray], np.ndarray]

POINTS = 241  # of a picture of most curves
TOLERANCE = 1e-9  # of the position of a kink or a jump
GAP_FRACTIONS = 10.0 ** -np.arange(2, 8)  # extra sample points next to a gap, as fractions of the piece
EVEN_POINTS = 1001  # evenly spaced points that give a curve's usual range
USUAL_QUANTILES = (0.05, 0.95)
SPIKE = 20.0  # next to gaps, values are cut off beyond this many times the usual range

Range = tuple[float, float]


@dataclass(frozen=True)
class Curve:
    """A function of one variable, and its slope. Neither has a unit.

    In a gap, `f` and `slope` are NaN. At a point without a slope, such as the end of a square root, only `slope` is NaN.
    `value` and `derivative` are the bare formulas on float64 arrays, the code to show a reader. Other modules call `f` and
    `slope`.
    """

    name: str
    formula: str  # LaTeX: the curve, then its slope; "" for a visitor's formula, which has its own LaTeX
    domain: Range  # the range of x to draw
    value: Formula
    derivative: Formula
    kinks: tuple[float, ...] = ()  # where the slope jumps and the height does not
    jumps: tuple[float, ...] = ()  # where the height itself jumps
    gaps: tuple[float, ...] = ()  # where a gap may begin or end, or be a single point
    points: int = POINTS  # the number of points that an accurate picture of the domain needs

    def f(self, x):
        """Compute the height at `x`, a number or an array of any shape, in the same shape."""
        return self.value(np.asarray(x, dtype=float))[()]

    def slope(self, x):
        """Compute the derivative at `x`, in the shape of `x`; at a kink or a jump, by the curve's convention."""
        return self.derivative(np.asarray(x, dtype=float))[()]

    @cached_property
    def breaks(self) -> tuple[float, ...]:
        """The kinks, jumps and gaps, where the drawn line is broken, from left to right."""
        return tuple(sorted({*self.kinks, *self.jumps, *self.gaps}))

    @cached_property
    def heights(self) -> Range:
        """The range of heights in a picture of the domain."""
        return visible_ranges(self, self.domain)[0]

    @cached_property
    def steepnesses(self) -> Range:
        """The range of slopes in a picture of the domain."""
        return visible_ranges(self, self.domain)[1]

    def kink_at(self, x: float) -> float | None:
        """Return the kink at `x`, up to rounding; None if there is none."""
        return _nearest(x, self.kinks)

    def jumps_at(self, x: float) -> bool:
        """Return whether the height jumps at `x`, up to rounding."""
        return _nearest(x, self.jumps) is not None


def _nearest(x: float, points: tuple[float, ...]) -> float | None:
    return next((point for point in points if abs(x - point) <= TOLERANCE), None)


@dataclass(frozen=True)
class Trace:
    """Points along a curve, left to right. A picture joins only points of one piece."""

    x: np.ndarray  # (n,)
    y: np.ndarray  # (n,) heights; a break occurs twice, with its left and its right limit
    slope: np.ndarray  # (n,) slopes, likewise
    piece: np.ndarray  # (n,) 0, 1, …: the piece of the point; a new piece begins at each break and after each gap


def trace(curve: Curve, *, points: int | None = None, window: Range | None = None, keep_gaps: bool = False) -> Trace:
    """Sample a curve at about `points` points (by default `curve.points`) over `window` (by default the domain).

    At each break, the left piece ends with the limits of height and slope from the left, and the right piece begins with
    those from the right. That holds for windows of any size. Points in gaps are omitted, or NaN with `keep_gaps`.
    """
    low, high = curve.domain if window is None else window
    points = curve.points if points is None else points
    edges = [low, *(x for x in curve.breaks if low < x < high), high]
    x_parts, sample_parts, piece_parts = [], [], []
    for number, (left, right) in enumerate(pairwise(edges)):
        piece_x = np.linspace(left, right, max(2, round((points - 1) * (right - left) / (high - low)) + 1))
        if left in curve.gaps:
            piece_x = np.union1d(piece_x, left + GAP_FRACTIONS * (right - left))
        if right in curve.gaps:
            piece_x = np.union1d(piece_x, right - GAP_FRACTIONS * (right - left))
        sample = piece_x.copy()
        if left in curve.breaks:
            sample[0] = np.nextafter(left, np.inf)
        if right in curve.breaks:
            sample[-1] = np.nextafter(right, -np.inf)
        x_parts.append(piece_x)
        sample_parts.append(sample)
        piece_parts.append(np.full(len(piece_x), number))
    x, sample, piece = (np.concatenate(parts) for parts in (x_parts, sample_parts, piece_parts))
    y, slope = curve.f(sample), curve.slope(sample)
    exists = np.isfinite(y)
    piece = piece + np.cumsum(np.diff(exists, prepend=True) & exists)  # a new piece after each gap
    if keep_gaps:
        return Trace(x, y, slope, piece)
    return Trace(x[exists], y[exists], slope[exists], piece[exists])


def visible_ranges(curve: Curve, window: Range) -> tuple[Range, Range]:
    """Compute the range of heights and the range of slopes in a picture over `window`; (0, 0) if nothing is finite."""
    points, even_x = trace(curve, points=POINTS, window=window, keep_gaps=True), np.linspace(*window, EVEN_POINTS)
    heights = _value_range(points.y, curve.f(even_x))
    size = max(map(abs, heights))
    return _flatten_noise(heights, 1e-14 * size), _flatten_noise(
        _value_range(points.slope, curve.slope(even_x)), 1e-11 * size
    )


def _value_range(values: np.ndarray, even_values: np.ndarray) -> Range:
    """Compute the range of all values. Next to gaps, values may grow without bound, so they are cut off.

    `even_values` are the values at evenly spaced points, whose quantiles give the usual range.
    """
    finite = np.concatenate([values, even_values])
    finite = finite[np.isfinite(finite)]
    if not len(finite):
        return 0.0, 0.0
    low, high = float(finite.min()), float(finite.max())
    even_values = even_values[np.isfinite(even_values)]
    usual_low, usual_high = map(float, np.quantile(even_values, USUAL_QUANTILES) if len(even_values) else (low, high))
    usual_range = usual_high - usual_low
    if usual_range > 0 and not np.isfinite(values).all():
        low = low if usual_low - low <= SPIKE * usual_range else usual_low - usual_range / 2
        high = high if high - usual_high <= SPIKE * usual_range else usual_high + usual_range / 2
    return low, high


def _flatten_noise(values: Range, noise: float) -> Range:
    """Return the range, or its middle twice if it is no larger than rounding noise, which no picture should magnify."""
    low, high = values
    return values if high - low > noise else ((low + high) / 2,) * 2
