"""The words of the scene "tilt": one parameter's valley, its error, and which way the error shrinks."""

from collections.abc import Sequence

import numpy as np

from core.say.exam_words import discs, students
from core.say.messages import Message, message, text
from core.say.numbers import fixed

LABELS = ("choose", "across", "up", "magnified", "run", "rise", "fall", "flat", "step")
MIN_LEVEL_SLOPE = 0.001  # a smaller slope looks level at every magnification
LEVEL_SLOPE = 0.01  # a smaller slope looks level without magnification
PLACEHOLDERS = {name: f"{{{name}}}" for name in ("knob", "rise", "times")}  # filled in by the browser


def level_below(magnification: int) -> float:
    """Return the slope below which a valley looks level, with heights magnified this many times."""
    return max(LEVEL_SLOPE / magnification, MIN_LEVEL_SLOPE)


def words() -> dict:
    """Return the texts of the picture."""
    labels = {name: text(f"slopes-tilt-{name}", **PLACEHOLDERS) for name in LABELS}
    alts = {"alt": text("slopes-tilt-alt"), "studentsAlt": text("slopes-tilt-students-alt")}
    return {**labels, **alts, "students": students(), "discs": discs(), "almost": text("exam-almost")}


def says(x: float, error: float, slope: float, level: float = LEVEL_SLOPE) -> Message:
    """Say the error at `x` and which way it shrinks. Slopes below `level` are almost level."""
    values = {"value": fixed(x), "error": error}
    if slope == 0:
        return message("slopes-tilt-level", **values)
    if abs(slope) < level:
        return message("slopes-tilt-almost", **values)
    return message("slopes-tilt-sloped", **values, rise=abs(slope), way="up" if slope > 0 else "down")


def dial_texts(
    xs: np.ndarray | Sequence[float], slopes: np.ndarray | Sequence[float], level: float = LEVEL_SLOPE
) -> list[Message]:
    """List the dial's read-outs."""
    return [
        message("slopes-tilt-dial-flat", value=fixed(x))
        if 0 < abs(slope) < level
        else message("slopes-tilt-dial", value=fixed(x), slope=slope)
        for x, slope in zip(xs, slopes, strict=True)
    ]
