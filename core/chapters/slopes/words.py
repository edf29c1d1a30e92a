"""What the chapter "Slopes" says: pure functions of results, true wherever the dials stand."""

import numpy as np

from core.curve import NEAR, Curve
from core.draw.marks import window
from core.say.numbers import LEAST, fixed, number, signed


def tilt_texts(xs: np.ndarray, slopes: np.ndarray) -> list[str]:
    """What the dial reads out at each of its places."""
    told = [f"slope {signed(slope, 2)}" if np.isfinite(slope) else "no slope" for slope in slopes]
    return [f"{fixed(x)} · {slope}" for x, slope in zip(xs, told, strict=True)]


def nudge_says(slope: float, what: str) -> str:
    """What a small nudge does to `what`."""
    if slope == 0:
        return f"The ground is flat here: a small nudge leaves {what} as it is, or almost."
    if abs(slope) < LEAST:
        return f"The ground is nearly flat here: a small nudge hardly moves {what}."
    way = "raises" if slope > 0 else "lowers"
    return f"A small nudge up {way} {what} by about **{number(abs(slope))}** times the nudge."


def every_says(curve: Curve, x: float) -> str:
    """One point of a curve."""
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


def _point_says(curve: Curve, x: float, height: float, slope: float) -> str:
    if curve.jumps_at(x):
        return at_jump(x)
    corner = curve.corner_at(x)
    if corner is not None:
        return at_corner(x, float(curve.slope(corner - NEAR)), float(curve.slope(corner + NEAR)))
    if not np.isfinite(slope):
        return f"At **{fixed(x)}** the result is {number(height)}. {NO_SLOPE}"
    return f"At **{fixed(x)}** the slope is **{signed(slope)}**. {nudge_says(slope, 'the result')}"


NO_SLOPE = "The rules find no slope there, or one far too large."


def at_jump(x: float) -> str:
    """A point at which the height jumps."""
    return f"At **{fixed(x)}** the curve breaks off. No single slope fits there."


def at_corner(x: float, left: float, right: float) -> str:
    """A point at which the slope jumps."""
    return f"At **{fixed(x)}** the curve has a corner: slope {signed(left)} on the left, {signed(right)} on the right."


def two_says(slope_a: float, slope_b: float, step_size: float) -> str:
    """Two knobs: what turning each one up does to the error, and the step down that the two slopes make together."""
    told = " ".join(
        f"{knob} up: **{_error_grows(slope)}** error (slope {signed(slope, 2)})."
        for knob, slope in (("A", slope_a), ("B", slope_b))
    )
    if slope_a == 0 == slope_b:
        return f"{told} The ground is flat here, so there is no way down."
    step = [signed(-step_size * slope, 2) for slope in (slope_a, slope_b)]
    return f"{told} The arrow is one step down: A by **{step[0]}**, B by **{step[1]}**."


def _error_grows(slope: float) -> str:
    """Whether there is more or less error where a knob is turned up a little."""
    if slope == 0:
        return "as much"
    if abs(slope) < LEAST:
        return "nearly as much"
    return "more" if slope > 0 else "less"
