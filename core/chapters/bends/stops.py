"""The sentence of the tour at its stop in "Why bend?"."""

from core import exam
from core.activations import ACTIVATIONS
from core.chapters.bends.sums import HandMadeSum
from core.say.messages import Message, message

HILL = ((3.5, 1.0), (7.0, -1.0))  # (hours, height): one bend up, one bend down


def say_sum() -> Message:
    """Say how many students a well-placed hill of two bends gets right."""
    labels = exam.DATA.passed
    right = int(((HandMadeSum(ACTIVATIONS["sigmoid"], HILL).predict(exam.DATA.hours) > 0.5) == labels).sum())
    return message("bends-stop-sum", right=right, students=len(labels))
