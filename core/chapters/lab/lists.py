"""Join messages into a text or a list."""

from collections.abc import Sequence

from core.say.messages import Message, message


def join_sentences(*sentences: Message | None) -> Message:
    """Join sentences, leaving out None. Raises ValueError if none is left."""
    rows = [sentence for sentence in sentences if sentence is not None]
    if not rows:
        raise ValueError("no sentence to say")
    first, *rest = rows
    for sentence in rest:
        first = message("lab-then", first=first, then=sentence)
    return first


def join_list(items: Sequence[Message]) -> Message:
    """Join one or more items: "a", "a and b", "a, b and c"."""
    *before, last = items
    if not before:
        return last
    first, *rest = before
    for item in rest:
        first = message("lab-list-more", first=first, then=item)
    return message("lab-list-last", first=first, then=last)
