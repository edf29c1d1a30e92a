"""What the tour says at its stops in this chapter: one sentence each, from results."""

from core.chapters.slopes.turning import DEFAULT, FIRST, PLACES, exam_curve
from core.chapters.slopes.zoom import LEVELS, UNSEEN, corner_and_cliff, panel
from core.say.messages import Message, message, text


def level() -> str:
    """Where the ground is level, and how wrong the network is there."""
    return text(level_says())


def level_says() -> Message:
    """Say where the error is lowest for the first knob."""
    errors = exam_curve(FIRST).f(PLACES)
    lowest = int(errors.argmin())
    return message("slopes-tour-level", error=errors[lowest], value=PLACES[lowest])


def zoomed() -> str:
    """Which of the three curves is straight under the strongest magnifier."""
    return text(zoomed_says())


def zoomed_says() -> Message:
    """Say how many of the three curves are straight under the strongest magnifier."""
    shown = (panel(exam_curve(DEFAULT), 1.0), *corner_and_cliff())
    straight = sum(each.frames[-1].bend < UNSEEN for each in shown)
    return message("slopes-tour-straight", factor=10.0 ** LEVELS[-1], straight=straight)
