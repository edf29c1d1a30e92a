"""What one knob's valley says: one to the right, how far up? The error, and which way it shrinks."""

from collections.abc import Sequence

import numpy as np

from core.say.exam_words import discs, students
from core.say.messages import Message, message, text
from core.say.numbers import fixed

LABELS = ("choose", "across", "up", "magnified", "run", "rise", "fall", "flat", "step")
MIN_LEVEL_SLOPE = 0.001  # and below this everywhere
LEVEL_SLOPE = 0.01  # a slope below this looks level, where heights are not magnified
PLACEHOLDERS = {
    "knob": "{knob}",
    "rise": "{rise}",
    "times": "{times}",
}  # what the browser fills in: it computes the numbers itself


def level_below(magnification: int) -> float:
    """Return the slope below which the ground looks level where the heights are magnified so many times."""
    return max(LEVEL_SLOPE / magnification, MIN_LEVEL_SLOPE)


def words() -> dict:
    """Return the words in the picture."""
    labels = {name: text(f"slopes-tilt-{name}", **PLACEHOLDERS) for name in LABELS}
    alts = {"alt": text("slopes-tilt-alt"), "studentsAlt": text("slopes-tilt-students-alt")}
    return {**labels, **alts, "students": students(), "discs": discs(), "almost": text("exam-almost")}


def says(x: float, error: float, slope: float, level: float = LEVEL_SLOPE) -> Message:
    """Say what the error does where one knob stands, and which way it shrinks; below the slope `level` the ground is almost level."""
    values = {"value": fixed(x), "error": error}
    if slope == 0:
        return message("slopes-tilt-level", **values)
    if abs(slope) < level:
        return message("slopes-tilt-almost", **values)
    return message("slopes-tilt-sloped", **values, rise=abs(slope), way="up" if slope > 0 else "down")


def dial_texts(
    xs: np.ndarray | Sequence[float], slopes: np.ndarray | Sequence[float], level: float = LEVEL_SLOPE
) -> list[Message]:
    """Say what the dial reads out at each of its places."""
    return [
        message("slopes-tilt-dial-flat", value=fixed(x))
        if 0 < abs(slope) < level
        else message("slopes-tilt-dial", value=fixed(x), slope=slope)
        for x, slope in zip(xs, slopes, strict=True)
    ]
