"""The question of the scene "blame": which way should the second neuron go?"""

import numpy as np

from core import exam
from core.chapters.backprop.reason_words import digits_of, way_of
from core.chapters.backprop.reasons import StudentPass, student_pass
from core.say.messages import message, text
from core.say.question import Question

ANSWERS = ("up", "down", "none")


def question(pass_: StudentPass) -> Question:
    """Ask which way the second neuron should go, given whether the network's output is too low or too high."""
    weight, correct_way = pass_.value("knob-5"), way_of(pass_.value("blame-1"))
    sign = "minus" if weight < 0 else "plus" if weight > 0 else "zero"
    question_text = message("backprop-guess", miss=way_of(pass_.value("miss")), knob=digits_of(pass_.reasons["knob-5"]))
    answers = tuple(
        (
            text("backprop-guess-answer", way=way),
            text("backprop-guess-because", case=_case(way, correct_way), sign=sign if pass_.value("miss") else "none"),
        )
        for way in ANSWERS
    )
    return Question(text(question_text), answers, ANSWERS.index(correct_way))


def blame(seed: int) -> Question:
    """Ask the question about a random student and a random weight of the second neuron."""
    rng = np.random.default_rng(seed)
    params = list(exam.START)
    params[5] = float(rng.choice([-1, 1]) * rng.integers(3, 31) / 10)
    return question(student_pass(int(rng.integers(len(exam.DATA.hours))), params))


def _case(way: str, right: str) -> str:
    """Classify an answer for the message that explains it."""
    if way == right:
        return "right"
    return "idle" if right == "none" else "silent" if way == "none" else "turned"
