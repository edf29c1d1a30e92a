"""What the tour says at its stop in this chapter."""

from core.chapters.slopes.turning import PLACES, STEEPEST_PARAM, exam_curve
from core.say.messages import Message, message


def say_lowest_error() -> Message:
    """Say where the error is lowest as the steepest parameter is turned, and how large it is there."""
    errors = exam_curve(STEEPEST_PARAM).f(PLACES)
    lowest = int(errors.argmin())
    return message("slopes-tour-level", error=errors[lowest], value=PLACES[lowest])
