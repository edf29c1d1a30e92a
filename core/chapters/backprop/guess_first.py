"""The prediction of the scene "blame": which way will the second neuron be told to go?"""

import numpy as np

from core import exam
from core.chapters.backprop.reason_words import digits_of, way_of
from core.chapters.backprop.reasons import OnePass, one_pass
from core.say.messages import message, text
from core.say.question import Question

ANSWERS = ("up", "down", "none")


def question(one: OnePass) -> Question:
    """Ask which way the blame sends the second neuron, once its guess is known to be too low or too high."""
    knob, right = one.value("knob-5"), way_of(one.value("blame-1"))
    sign = "minus" if knob < 0 else "plus" if knob > 0 else "zero"
    asks = message("backprop-guess", miss=way_of(one.value("miss")), knob=digits_of(one.reasons["knob-5"]))
    answers = tuple(
        (
            text("backprop-guess-answer", way=way),
            text("backprop-guess-because", case=_case(way, right), sign=sign if one.value("miss") else "none"),
        )
        for way in ANSWERS
    )
    return Question(text(asks), answers, ANSWERS.index(right))


def blame(seed: int) -> Question:
    """Ask again, about another student and another parameter of the second neuron, from a seed."""
    rng = np.random.default_rng(seed)
    params = list(exam.START)
    params[5] = float(rng.choice([-1, 1]) * rng.integers(3, 31) / 10)
    return question(one_pass(int(rng.integers(len(exam.DATA.hours))), params))


def _case(way: str, right: str) -> str:
    """Say what is right or wrong about an answer."""
    if way == right:
        return "right"
    return "idle" if right == "none" else "silent" if way == "none" else "turned"
