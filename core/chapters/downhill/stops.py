"""What the tour says at its stops in this chapter: one sentence each, from results."""

from core.chapters.downhill import size, walk
from core.chapters.downhill.journey import turns_back
from core.network_surfaces import EXAM
from core.say.messages import Message, message, text

TOO_LARGE = 30.0  # the step size that the tour lets the visitor mend


def walked() -> str:
    """What the first walk did to the error."""
    return text(walked_says())


def walked_says() -> Message:
    """Say what the first walk did to the error."""
    losses = walk.walk().losses
    return message("downhill-tour-walked", steps=walk.STEPS, first=losses[0], last=losses[-1])


def mended() -> str:
    """How too large a step size ends, and how the best one does."""
    return text(mended_says())


def mended_says() -> Message:
    """Say how often too large steps jump across, and which step size glides down."""
    large = size.walk(EXAM, TOO_LARGE)
    better = size.mend(EXAM, large)
    assert better is not None
    return message("downhill-tour-mended", large=TOO_LARGE, turns=turns_back(large), best=better.learning_rate)
