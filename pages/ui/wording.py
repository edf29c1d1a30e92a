"""Words of the screen that a scene gives as messages, or as strings that are words already."""

from core.say.messages import Message, text


def to_text(words: Message | str) -> str:
    """Return a message in the language of the run; return a string unchanged."""
    return text(words) if isinstance(words, Message) else words
