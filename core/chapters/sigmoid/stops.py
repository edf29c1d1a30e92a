"""The sentence of the tour at its stop in this chapter."""

from core.chapters.sigmoid.answer import HIGH, LOW
from core.say.messages import Message, message


def say_squeeze() -> Message:
    """Say between which bounds the sigmoid keeps every sum on the line."""
    return message("sigmoid-stop-says", low=LOW, high=HIGH)
