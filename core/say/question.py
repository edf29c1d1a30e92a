"""A question that visitors answer before they see the result."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """A multiple-choice question.

    Attributes:
        text: the question, with all that is needed to answer it.
        answers: the distinct answers, each with the explanation of why it is right or wrong.
        right: the computed index of the right answer.
    """

    text: str
    answers: tuple[tuple[str, str], ...]
    right: int
