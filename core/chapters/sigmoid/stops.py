"""What the tour says at its stop in this chapter."""

from core.chapters.sigmoid.answer import HIGH, LOW
from core.say.messages import text


def squeezed() -> str:
    """Say between which bounds the sigmoid keeps every sum on the line."""
    return text("sigmoid-stop-says", low=LOW, high=HIGH)
