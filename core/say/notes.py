"""Notes for teachers on a chapter: `NOTES` in `core/chapters/<name>/notes.py`."""

from dataclasses import dataclass

from core.say.messages import Message, message


@dataclass(frozen=True)
class Notes:
    """What a teacher should know of one chapter.

    Attributes:
        minutes: the time that a class needs.
        opening: the first activity, and the name of its scene.
        mistakes: what students often say, each with the plain answer.
        questions: what to ask the class.
        scenes: the names of the scenes that answer the questions.
    """

    minutes: int
    opening: tuple[Message, str]
    mistakes: tuple[tuple[Message, Message], ...]
    questions: tuple[Message, ...]
    scenes: tuple[str, ...]


def mistakes(chapter: str, *names: str) -> tuple[tuple[Message, Message], ...]:
    """Return the messages `<chapter>-notes-<name>`, each with its `.answer`."""
    return tuple((message(f"{chapter}-notes-{name}"), message(f"{chapter}-notes-{name}.answer")) for name in names)
