"""A teacher's notes on a chapter; `core/chapters/<name>/notes.py` has them as `NOTES`."""

from dataclasses import dataclass

from core.say.messages import Message, message


@dataclass(frozen=True)
class Notes:
    """What a teacher should know of one chapter.

    Attributes:
        minutes: how long a class needs for it.
        first: what to do first, and the scene that it is done in.
        wrong: what students often say, and the plain answer.
        ask: what to ask the class.
        shows: scenes that settle the questions.
    """

    minutes: int
    opening: tuple[Message, str]
    mistakes: tuple[tuple[Message, Message], ...]
    questions: tuple[Message, ...]
    scenes: tuple[str, ...]


def mistakes(chapter: str, *names: str) -> tuple[tuple[Message, Message], ...]:
    """Return what students often say, the messages `<chapter>-notes-<name>`, each with its attribute `.answer`."""
    return tuple((message(f"{chapter}-notes-{name}"), message(f"{chapter}-notes-{name}.answer")) for name in names)
