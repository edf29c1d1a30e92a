"""A question for a prediction, with its answers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """A question with its answers.

    Attributes:
        text: the question; it contains all that is needed to answer it.
        answers: the possible answers, no two alike, each with the explanation of why it is right or wrong.
        right: the index in `answers` of the right one, by computation.
    """

    text: str
    answers: tuple[tuple[str, str], ...]
    right: int
