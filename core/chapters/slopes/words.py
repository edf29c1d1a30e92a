"""What the chapter "Slopes" says: pure functions of results, true wherever the dials stand."""

import numpy as np

from core.curve import NEAR, Curve
from core.curves import CURVES
from core.draw.marks import window
from core.say.numbers import LEAST, fixed, number, signed, times
from core.slopes import Secant, Zoom, zoom

UNSEEN = 0.0005  # a share of a picture that no screen shows: half a pixel of a thousand


def tilt_texts(xs: np.ndarray, slopes: np.ndarray) -> list[str]:
    """What the dial reads out at each of its places."""
    told = [f"slope {signed(slope)}" if np.isfinite(slope) else "no slope" for slope in slopes]
    return [f"{fixed(x)} · {slope}" for x, slope in zip(xs, told, strict=True)]


def nudge_says(slope: float, what: str) -> str:
    """What a small nudge does to `what`."""
    if slope == 0:
        return f"The ground is flat here: a small nudge leaves {what} as it is, or almost."
    if abs(slope) < LEAST:
        return f"The ground is nearly flat here: a small nudge hardly moves {what}."
    way = "raises" if slope > 0 else "lowers"
    return f"A small nudge up {way} {what} by about **{number(abs(slope))}** times the nudge."


def tilt_says(x: float, error: float, slope: float) -> str:
    """The exam network with one knob at `x`: its error, its slope, and what a nudge would do."""
    where = f"With this knob at **{fixed(x)}** the error is {number(error)}, and the slope is **{signed(slope)}**."
    return f"{where} {nudge_says(slope, 'the error')}"


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


def secant_says(curve: Curve, line: Secant, shown: tuple[float, float]) -> str:
    """Rise over run for one place of the second point, in a picture of the heights `shown`; and the slope at the point itself."""
    if not np.isfinite(line.y):
        return "The curve has a gap at the first point. Choose another point."
    if not np.isfinite(line.y2):
        return f"Run {small(line.run)}: the second point falls into a gap. No line can be drawn there."
    told = rise_told(line)
    if not shown[0] <= line.y2 <= shown[1]:
        told += " The second point does not fit the picture."
    if curve.jumps_at(line.x):
        return f"{told} {SECANT_JUMP}"
    if curve.corner_at(line.x) is not None:
        return f"{told} {SECANT_CORNER}"
    slope = float(curve.slope(line.x))
    if not np.isfinite(slope):
        return f"{told} At the point itself the rules find no slope, or one far too large."
    return f"{told} The slope at the point itself is **{number(slope, 4)}**."


SECANT_JUMP = "The curve breaks off at this point, so no single slope fits it."
SECANT_CORNER = "This point is a corner: from the left another number comes out."


def rise_told(line: Secant) -> str:
    """Run, rise, and the one divided by the other."""
    return f"Run {small(line.run)}, rise {small(line.rise)}. Rise ÷ run is **{number(line.slope, 4)}**."


def small(value: float) -> str:
    """A number that may be very small, with the digits that count."""
    return number(value, 3, least=1e-12)


def off_straight(frame: Zoom) -> str:
    """How far the magnified curve is from a straight line where it is farthest, after its name."""
    if np.isnan(frame.bend):
        return "has a gap inside this window"
    if frame.bend < UNSEEN:
        return "is straight, as far as any screen can show"
    return f"is off by {times(frame.bend)} the picture"


def zoom_says(yours: Zoom, corner: Zoom, cliff: Zoom) -> str:
    """Three curves under one magnifier."""
    return (
        f"Magnified **{number(yours.factor)}** times. How far from a straight line, at the worst place? "
        f"Your curve {off_straight(yours)}. The corner {off_straight(corner)}. The cliff {off_straight(cliff)}."
    )


ZOOM_ANSWERS = (
    (
        "Only the smooth curve",
        "Up close, a smooth curve looks like a straight line. That line's steepness is the slope. "
        "So a slope can speak for a small step, and only for a small one.",
    ),
    ("The smooth curve and the corner", "A corner looks the same at every zoom: it stays a corner."),
    ("All three", "A corner stays a corner at every zoom, and a cliff stays a cliff."),
)


def zoom_right() -> int:
    """Which of the answers is so: how many of the three are straight at the greatest zoom, by computation."""
    looked_at = (("sine", 1.0), ("kink", 0.0), ("cliff", 0.0))
    return sum(zoom(CURVES[name], x, 1e5, points=61).bend < 0.01 for name, x in looked_at) - 1


def two_says(slope_a: float, slope_b: float, steepest: float) -> str:
    """Two knobs, each with its slope, and the steepest way."""
    told = (
        f"Nudge only A: the error moves by **{signed(slope_a)}** times the nudge. "
        f"Nudge only B: by **{signed(slope_b)}** times."
    )
    if steepest == 0:
        return f"{told} The ground is flat here, so there is no way up."
    return f"{told} Along the arrow, straight uphill, it climbs by **{number(steepest)}** times the nudge."
