"""What the chapter "Slopes" says: pure functions of results, true wherever the dials stand."""

import numpy as np

from core.curve import NEAR, Curve
from core.curves import CURVES
from core.draw.marks import window
from core.say.exam_words import ALMOST, DISCS, STUDENTS
from core.say.numbers import LEAST, fixed, number, signed, times
from core.slopes import Secant, Zoom, zoom

WHAT_A_SLOPE_IS = (
    "The *slope* (the *derivative*) is how steep the valley is at the ball: one to the right, how far up? The other six knobs "
    "stand still. Drag the ball, or the dial."
)
# What the picture of one knob says; the browser fills in the numbers, which it computes itself.
VALLEY = {
    "students": STUDENTS,
    "discs": DISCS,
    "choose": "Choose a knob: press its line.",
    "across": "this knob ({knob})",
    "up": "how wrong",
    "run": "1 to the right",
    "rise": "{rise} up",
    "fall": "{rise} down",
    "almost": ALMOST,
}
UNSEEN = 0.0005  # a share of a picture that no screen shows: half a pixel of a thousand


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


def tilt_says(x: float, error: float, slope: float) -> str:
    """What the error does where one parameter stands: one to the right, how far up or down?"""
    here = f"At **{fixed(x)}** the error is **{fixed(error)}**."
    if slope == 0:
        return f"{here} The ground is level here: a small turn changes nothing."
    if abs(slope) < LEAST:
        return f"{here} The ground is almost level here: a small turn hardly changes it."
    way, other = ("up", "left") if slope > 0 else ("down", "right")
    return f"{here} The slope is **{signed(slope, 2)}**: one to the right, {number(abs(slope), 2)} {way}. Downhill is to the {other}."


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
