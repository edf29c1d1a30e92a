"""The sentence of the tour at its stop in this chapter."""

from core.say.messages import Message, message


def say_sum() -> Message:
    """Say how the three answers fit together, at the end of the tour."""
    return message("train-stop-sum")
