"""A formula of the visitor's own, in pictures and in words: it may have gaps, and it may leave the picture."""

import numpy as np
import pandas as pd

from core.chapters.slopes.pictures import LOWER, ZERO, lower_spec, upper_spec
from core.chapters.slopes.words import at_corner, at_jump, every_told
from core.draw.figure import Figure
from core.draw.marks import corners, touching, window
from core.formula.curve import NEAR, FormulaCurve
from core.say.numbers import fixed, number, signed

NO_SLOPE = "The rules find no slope there, or one far too large."
LONGEST_SLOPE = 1000  # characters


def inside(values: np.ndarray, shown: tuple[float, float]) -> np.ndarray:
    """The values that a picture shows; NaN for the others, of which nothing is drawn."""
    return np.where((values >= shown[0]) & (values <= shown[1]), values, np.nan)


def cut(x: np.ndarray, y: np.ndarray, piece: np.ndarray, shown: tuple[float, float]) -> pd.DataFrame:
    """A line with what leaves the picture cut off at its edge; columns x, y and piece."""
    rows: list[tuple[float, float, int]] = []
    part = 0
    for place in range(len(x)):
        if place and piece[place] != piece[place - 1]:
            part += 1
        elif place:
            part += _crossings(rows, part, x[place - 1 : place + 1], y[place - 1 : place + 1], shown)
        if shown[0] <= y[place] <= shown[1]:
            rows.append((x[place], y[place], part))
    return pd.DataFrame(rows, columns=["x", "y", "piece"]).astype(_digits(shown))


def _crossings(rows: list, part: int, x: np.ndarray, y: np.ndarray, shown: tuple[float, float]) -> int:
    """Add where the line from one point to the next crosses an edge of the picture; 1 where a new part begins there."""
    if not np.isfinite(y).all():
        return 1
    edges = [edge for edge in shown if min(y) < edge < max(y)]
    begins = 0
    for edge in edges if y[1] > y[0] else edges[::-1]:
        comes_in = (edge == shown[0]) == (y[1] > y[0])
        begins = 1 if comes_in else begins
        rows.append((x[0] + (x[1] - x[0]) * float((edge - y[0]) / (y[1] - y[0])), edge, part + begins))
    return begins


def _digits(shown: tuple[float, float]) -> str:
    """The type that holds the numbers of a picture: half the bytes are enough, unless it shows the last digits of large numbers."""
    return "float32" if max(map(abs, shown)) < 1000 * (shown[1] - shown[0]) else "float64"


def own_figures(curve: FormulaCurve, positions: np.ndarray) -> tuple[Figure, Figure]:
    """The curve with the line that touches it, and under it the slope at every point: `every_figures` for a curve with gaps."""
    heights, steepnesses = window(*curve.heights), window(*curve.steepnesses)
    seen, slope = curve.seen, curve.slope(positions)
    y = inside(np.where(np.isfinite(slope), curve.f(positions), np.nan), heights)
    with np.errstate(over="ignore"):  # on level ground of a tall picture a line has room without end
        touch = touching(positions, y, slope, curve.domain, heights)
    frames = pd.DataFrame({"x": positions, "half": (positions[1] - positions[0]) / 2, "y": y, **touch})
    frames = frames.astype(_digits(heights))
    below = cut(seen.x, seen.slope, seen.piece, steepnesses).rename(columns={"y": "slope"})
    least, most = curve.steepnesses
    return (
        Figure(
            upper_spec(),
            {
                "curve": cut(seen.x, seen.y, seen.piece, heights),
                "frames": frames,
                "corners": corners(curve.domain, heights),
            },
            f"{curve.title}, with the line that touches it.",
        ),
        Figure(
            lower_spec(),
            {
                "curve": below,
                "frames": frames.assign(slope=inside(slope, steepnesses))[LOWER],
                "corners": corners(curve.domain, steepnesses),
                "zero": ZERO,
            },
            f"The slope at every point that has one, drawn from {signed(least)} to {signed(most)}.",
        ),
    )


def in_symbols(curve: FormulaCurve) -> str:
    """The formula as it was read, and its slope as a formula, as a block of code in Markdown."""
    slope = curve.slope_text
    shown = f"f'(x) = {slope}" if len(slope) <= LONGEST_SLOPE else "The formula of its slope is too long to show."
    return f"The formula as it was read, and its slope:\n\n```text\nf(x)  = {curve.tree}\n\n{shown}\n```"


def own_says(curve: FormulaCurve, x: float) -> str:
    """One point of the curve: `every_says` for a curve with gaps."""
    height, slope = float(curve.f(x)), float(curve.slope(x))
    if not np.isfinite(height):
        return f"At **{fixed(x)}** the curve has a gap. The formula gives no number there, or one far too large."
    told = _point_says(curve, x, height, slope)
    low, high = window(*curve.heights)
    if not low <= height <= high:
        told += f" The point stands {'above' if height > high else 'below'} the picture."
    least, most = window(*curve.steepnesses)
    if not least <= slope <= most and np.isfinite(slope):
        told += " So steep a slope does not fit the picture below."
    return told


def _point_says(curve: FormulaCurve, x: float, height: float, slope: float) -> str:
    if near(x, curve.jumps) is not None:
        return at_jump(x)
    corner = near(x, curve.kinks)
    if corner is not None:
        return at_corner(x, float(curve.slope(corner - NEAR)), float(curve.slope(corner + NEAR)))
    if not np.isfinite(slope):
        return f"At **{fixed(x)}** the result is {number(height)}. {NO_SLOPE}"
    return every_told(x, slope)


def near(x: float, breaks: tuple[float, ...]) -> float | None:
    """The break that stands at x, to all digits that count."""
    return next((at for at in breaks if abs(x - at) <= NEAR), None)
