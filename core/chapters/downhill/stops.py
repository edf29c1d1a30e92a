"""What the tour says at its stops in this chapter."""

from core.chapters.downhill import size, walk
from core.chapters.downhill.kinds import turns_back
from core.network_surfaces import EXAM
from core.say.messages import Message, message

TOO_LARGE = 30.0  # the step size that the tour asks the visitor to correct


def end_of_walk() -> Message:
    """Say what the first walk did to the error."""
    losses = walk.story_walk().losses
    return message("downhill-tour-walked", steps=walk.STEPS, first=losses[0], last=losses[-1])


def best_step_size() -> Message:
    """Say how often too large steps jump across, and which step size is best."""
    large = size.walk_with(EXAM, TOO_LARGE)
    better = size.better_walk(EXAM, large)
    assert better is not None
    return message("downhill-tour-mended", large=TOO_LARGE, turns=turns_back(large), best=better.learning_rate)
