"""A formula of the visitor's own, looked at ever closer: by two points, and under the magnifier. It may have gaps."""

from dataclasses import replace

import numpy as np

from core.chapters.slopes.own import cut, inside, near
from core.chapters.slopes.secant_pictures import around, points_of, secant_picture
from core.chapters.slopes.words import SECANT_CORNER, SECANT_JUMP, rise_told, small
from core.chapters.slopes.zoom_pictures import LEVELS, points_at
from core.draw.figure import Figure
from core.draw.marks import window
from core.formula.curve import FormulaCurve, outline
from core.say.numbers import number
from core.slopes import Secant, Zoom, framed


def own_window(curve: FormulaCurve, x: float) -> tuple[float, float]:
    """The heights that the picture around `x` shows; the point itself is among them."""
    low, high = curve.reach(around(x))[0]
    height = float(curve.f(x))
    return window(min(low, height), max(high, height)) if np.isfinite(height) else window(low, high)


def own_secants(curve: FormulaCurve, x: float, lines: list[Secant]) -> tuple[Figure, list[str]]:
    """Two points of the curve and the line through them, and what is said of each: `secant_figure` for a curve with gaps."""
    shown, every = own_window(curve, x), points_of(lines)
    every["y2"] = inside(every["y2"], shown)
    every["slope"] = np.where(np.isfinite(every["y2"]), every["slope"], np.nan)
    seen = outline(curve, points=len(curve.seen.x), window=around(x))
    with np.errstate(over="ignore"):  # on level ground of a tall picture a line has room without end
        picture = secant_picture(cut(seen.x, seen.y, seen.piece, shown), every, float(curve.slope(x)), shown)
    return picture, [own_secant_says(curve, line, shown) for line in lines]


def own_secant_says(curve: FormulaCurve, line: Secant, shown: tuple[float, float]) -> str:
    """Rise over run for one place of the second point, in a picture of these heights: `secant_says` for a curve with gaps."""
    if not np.isfinite(line.y):
        return "The curve has a gap at the first point. Choose another point."
    if not np.isfinite(line.y2):
        return f"Run {small(line.run)}: the second point falls into a gap. No line can be drawn there."
    told = rise_told(line)
    if not shown[0] <= line.y2 <= shown[1]:
        told += " The second point does not fit the picture."
    if near(line.x, curve.jumps) is not None:
        return f"{told} {SECANT_JUMP}"
    if near(line.x, curve.kinks) is not None:
        return f"{told} {SECANT_CORNER}"
    slope = float(curve.slope(line.x))
    if not np.isfinite(slope):
        return f"{told} At the point itself the rules find no slope, or one far too large."
    return f"{told} The slope at the point itself is **{number(slope, 4)}**."


def own_magnified(curve: FormulaCurve, x: float) -> list[Zoom]:
    """The curve around `x` at every level: `magnified` for a curve with gaps. Where the window holds a gap, `bend` is NaN."""
    return [_zoom(curve, x, 10.0**level, points_at(level)) for level in LEVELS]


def _zoom(curve: FormulaCurve, x: float, factor: float, points: int) -> Zoom:
    half = (curve.domain[1] - curve.domain[0]) / 2 / factor
    points = max(points, round(len(curve.seen.x) / factor))  # as close together as in the picture of the whole
    seen = outline(curve, points=points, window=(x - half, x + half), gaps=True)
    whole = curve.heights[1] - curve.heights[0]
    if np.isfinite(seen.y).all():
        return framed(curve, x, factor, seen, whole)
    nothing = replace(seen, x=seen.x[:0], y=seen.y[:0], slope=seen.slope[:0], piece=seen.piece[:0])
    return Zoom(x, curve.f(x), factor, nothing, nothing.y, (x - half, x + half), (0.0, 1.0), np.nan, 0.0)
