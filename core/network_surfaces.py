"""Landscapes that are the error of a real neuron, or of two knobs of a real network, on data.

Measured by looping over the students, as plain floats are quickest for a walk; arrays work too.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core import exam
from core.surface import Surface, dips, sigmoid, softplus


@dataclass(frozen=True, eq=False, kw_only=True)
class DataSurface(Surface):
    """The error of a guess on data, over two of the guess's knobs."""

    hours: np.ndarray  # (n,) hours studied
    targets: np.ndarray  # (n,) 1 passed, 0 failed
    guess: Callable  # (a, b, hours) → the chance to pass, from 0 to 1; all three broadcast
    knobs: tuple[str, str]  # what knob A and knob B do to the guess


# Hours studied before an exam and whether each of 20 students passed it: the worked example of Wikipedia's
# "Logistic regression" (the table's fit: 1.5046 an hour, −4.0777 at no hours, log-likelihood −8.02988).
HOURS = np.array(
    [0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5], dtype=float
)
PASSED = np.array([0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1], dtype=float)
AVERAGE_HOURS = float(HOURS.mean())

_STUDENTS = tuple(zip((HOURS - AVERAGE_HOURS).tolist(), PASSED.tolist(), strict=True))


def neuron(weight, bias):
    """Mean cross-entropy of the guesses sigmoid(weight · x + bias): for a target t and z = weight · x + bias
    −t ln s(z) − (1 − t) ln(1 − s(z)) = softplus(z) − t z."""
    total = 0.0
    for x, target in _STUDENTS:
        z = weight * x + bias
        total = total + softplus(z) - target * z
    return total / len(_STUDENTS)


def neuron_slopes(weight, bias):
    """The chain rule: softplus's slope is the sigmoid, so z's slope is (guess − target); z moves by x and by 1."""
    for_weight = for_bias = 0.0
    for x, target in _STUDENTS:
        miss = sigmoid(weight * x + bias) - target
        for_weight = for_weight + miss * x
        for_bias = for_bias + miss
    return for_weight / len(_STUDENTS), for_bias / len(_STUDENTS)


def neuron_guess(weight, bias, hours):
    """One neuron's guess. Hours are counted from the average of all students, so that the weight tilts the curve about the
    middle of the data and the two knobs hardly disturb each other."""
    return sigmoid(weight * (hours - AVERAGE_HOURS) + bias)


NEURON = DataSurface(
    "One neuron on real data",
    "Each point of this map sets a neuron's two knobs; its height is how wrong the guesses are.",
    r"\frac{1}{n} \sum_i \left[\ln(1 + e^{z_i}) - t_i z_i\right], \quad z_i = a\,x_i + b",
    ((-2.0, 4.0), (-3.0, 3.0)),
    neuron,
    neuron_slopes,
    dips(neuron, neuron_slopes, (1.5, 0.1)),
    start=(-1.0, 2.0),
    learning_rate=0.5,
    hours=HOURS,
    targets=PASSED,
    guess=neuron_guess,
    knobs=("how steep the curve is", "where it stands"),
)


# Two knobs of the story's network: the shifts of its two hidden neurons. The other five stand where 400 rounds of the story's
# run have left them; there both neurons have found their side, and what is left to find is where each switches.
FIRST, SECOND = "first neuron: shift", "second neuron: shift"
NETWORK = exam.trained(400).final
_W1, _, _W2, _, _V1, _V2, _C = (float(knob) for knob in exam.SHAPE.flat(NETWORK))
_EXAM = tuple(zip(exam.DATA.inputs[:, 0].tolist(), exam.DATA.targets[:, 0].tolist(), strict=True))


def exam_error(first, second):
    """Mean cross-entropy of the exam network with these two shifts, the other five knobs held still."""
    total = 0.0
    for x, target in _EXAM:
        z = _V1 * sigmoid(_W1 * x + first) + _V2 * sigmoid(_W2 * x + second) + _C
        total = total + softplus(z) - target * z
    return total / len(_EXAM)


def exam_slopes(first, second):
    """The chain rule: back from the answer (guess − target), through its weight, through the neuron's sigmoid."""
    for_first = for_second = 0.0
    for x, target in _EXAM:
        one, two = sigmoid(_W1 * x + first), sigmoid(_W2 * x + second)
        miss = sigmoid(_V1 * one + _V2 * two + _C) - target
        for_first = for_first + miss * _V1 * one * (1.0 - one)
        for_second = for_second + miss * _V2 * two * (1.0 - two)
    return for_first / len(_EXAM), for_second / len(_EXAM)


def exam_guess(first, second, hours):
    """The exam network's guess with these two shifts."""
    x = (hours - 5.0) / 2.5
    return sigmoid(_V1 * sigmoid(_W1 * x + first) + _V2 * sigmoid(_W2 * x + second) + _C)


EXAM = DataSurface(
    "The exam network: two of its seven knobs",
    'Knob A shifts where "enough" hours begin, knob B where "too many" begin; the other five knobs stand still.',
    r"\frac{1}{n} \sum_i \left[\ln(1 + e^{z_i}) - t_i z_i\right], \quad "
    r"z_i = v_1\,s(w_1 x_i + a) + v_2\,s(w_2 x_i + b) + c",
    ((-4.0, 8.0), (-10.0, 2.0)),
    exam_error,
    exam_slopes,
    dips(exam_error, exam_slopes, (3.3, -4.5)),
    start=(-0.2, -0.9),
    learning_rate=1.0,
    hours=exam.DATA.hours,
    targets=exam.DATA.targets[:, 0],
    guess=exam_guess,
    knobs=('where "enough" hours begin', 'where "too many" hours begin'),
)
