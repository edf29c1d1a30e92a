"""What the tour says at its stop in this chapter: one sentence, from results."""

from core.chapters.backprop.reasons import one_pass
from core.say.messages import Message, message

STUDENT = 8  # the one that the chapter opens with


def say_blame() -> Message:
    """Say what one pass found, and what turning the knobs did."""
    one = one_pass(STUDENT)
    slopes = sum(one.value(f"slope-{param}") != 0 for param in range(len(one.params)))
    return message("backprop-tour-says", slopes=slopes, before=one.value("error"), after=one.value("new-error"))
