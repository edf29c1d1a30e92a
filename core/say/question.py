"""A question to guess at before one looks, as a chapter makes it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """A question with its answers.

    Attributes:
        text: what is asked; it says all that is needed to know the answer.
        answers: each possible answer, no two alike, with what to say to someone who chose it: why it is so, or why it is not.
        right: the place in `answers` of the one that is so, as a computation found it.
    """

    text: str
    answers: tuple[tuple[str, str], ...]
    right: int
