"""What one knob's valley says: one to the right, how far up? The error, and which way it shrinks."""

from collections.abc import Sequence

import numpy as np

from core.say.exam_words import discs, students
from core.say.messages import Message, message, text
from core.say.numbers import LEAST, fixed

WORDS = ("choose", "across", "up", "run", "rise", "fall", "step")
BRACES = {"knob": "{knob}", "rise": "{rise}"}  # what the browser fills in: it computes the numbers itself


def words() -> dict:
    """Return the words in the picture."""
    told = {name: text(f"slopes-tilt-{name}", **BRACES) for name in WORDS}
    alts = {"alt": text("slopes-tilt-alt"), "studentsAlt": text("slopes-tilt-students-alt")}
    return {**told, **alts, "students": students(), "discs": discs(), "almost": text("exam-almost")}


def says(x: float, error: float, slope: float) -> Message:
    """Say what the error does where one knob stands: one to the right, how far up or down, and which way it shrinks."""
    here = {"value": fixed(x), "error": error}
    if slope == 0:
        return message("slopes-tilt-level", **here)
    if abs(slope) < LEAST:
        return message("slopes-tilt-almost", **here)
    return message("slopes-tilt-sloped", **here, rise=abs(slope), way="up" if slope > 0 else "down")


def dial_texts(xs: np.ndarray | Sequence[float], slopes: np.ndarray | Sequence[float]) -> list[Message]:
    """Say what the dial reads out at each of its places."""
    return [message("slopes-tilt-dial", value=fixed(x), slope=slope) for x, slope in zip(xs, slopes, strict=True)]
