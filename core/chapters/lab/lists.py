"""Join messages into a text or a list."""

from collections.abc import Sequence
from functools import reduce

from core.say.messages import Message, message


def join_sentences(*sentences: Message | None) -> Message:
    """Join sentences, leaving out None. Raises ValueError if none is left."""
    rest = [sentence for sentence in sentences if sentence is not None]
    if not rest:
        raise ValueError("no sentence to say")
    return reduce(lambda first, then: message("lab-then", first=first, then=then), rest)


def join_list(items: Sequence[Message]) -> Message:
    """Join one or more items: "a", "a and b", "a, b and c"."""
    *before, last = items
    if not before:
        return last
    first = reduce(lambda first, then: message("lab-list-more", first=first, then=then), before)
    return message("lab-list-last", first=first, then=last)
