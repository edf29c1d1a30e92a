"""What the tour says at its stops in this chapter."""

from core.chapters.slopes.turning import DEFAULT_PARAM, PLACES, STEEPEST_PARAM, exam_curve
from core.chapters.slopes.zoom import INVISIBLE, LEVELS, corner_and_cliff, magnify
from core.say.messages import Message, message


def say_lowest_error() -> Message:
    """Say where the error is lowest as the steepest parameter is turned, and how large it is there."""
    errors = exam_curve(STEEPEST_PARAM).f(PLACES)
    lowest = int(errors.argmin())
    return message("slopes-tour-level", error=errors[lowest], value=PLACES[lowest])


def say_straight_curves() -> Message:
    """Say how many of the three curves are straight at the largest magnification."""
    panels = (magnify(exam_curve(DEFAULT_PARAM), 1.0), *corner_and_cliff())
    count = sum(panel.frames[-1].bend < INVISIBLE for panel in panels)
    return message("slopes-tour-straight", factor=10.0 ** LEVELS[-1], straight=count)
