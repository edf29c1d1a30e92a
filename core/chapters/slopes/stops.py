"""What the tour says at its stops in "What is a slope?": from results."""

from core.chapters.slopes.turning import DEFAULT, FIRST, PLACES, exam_curve
from core.chapters.slopes.zoom import LEVELS, UNSEEN, corner_and_cliff, magnify
from core.say.messages import Message, message


def level() -> Message:
    """Say where the error is lowest for the first knob, and how large it is there."""
    errors = exam_curve(FIRST).f(PLACES)
    lowest = int(errors.argmin())
    return message("slopes-tour-level", error=errors[lowest], value=PLACES[lowest])


def straight() -> Message:
    """Say how many of the three curves are straight under the strongest magnifier."""
    panels = (magnify(exam_curve(DEFAULT), 1.0), *corner_and_cliff())
    count = sum(panel.frames[-1].bend < UNSEEN for panel in panels)
    return message("slopes-tour-straight", factor=10.0 ** LEVELS[-1], straight=count)
