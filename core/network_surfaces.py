"""Landscapes that are the error of a real neuron, or of two parameters of a real network, on data.

Measured by looping over the students, as plain floats are quickest for a walk; arrays work too.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core import exam
from core.surface import Surface, find_minima, sigmoid, softplus


@dataclass(frozen=True, eq=False, kw_only=True)
class DataSurface(Surface):
    """The error of a prediction on data, over two parameters of the model."""

    hours: np.ndarray  # (n,) hours studied
    targets: np.ndarray  # (n,) 1 passed, 0 failed
    prediction: Callable  # (a, b, hours) → the chance to pass, from 0 to 1; all three broadcast


# Hours studied before an exam and whether each of 20 students passed it: the worked example of Wikipedia's
# "Logistic regression" (the table's fit: 1.5046 an hour, −4.0777 at no hours, log-likelihood −8.02988).
HOURS = np.array(
    [0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5], dtype=float
)
PASSED = np.array([0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1], dtype=float)
AVERAGE_HOURS = float(HOURS.mean())

_STUDENTS = tuple(zip((HOURS - AVERAGE_HOURS).tolist(), PASSED.tolist(), strict=True))


def neuron(weight, bias):
    """Return the mean cross-entropy of the predictions sigmoid(weight · x + bias): for a target t and z = weight · x + bias
    −t ln s(z) − (1 − t) ln(1 − s(z)) = softplus(z) − t z."""
    total = 0.0
    for x, target in _STUDENTS:
        z = weight * x + bias
        total = total + softplus(z) - target * z
    return total / len(_STUDENTS)


def neuron_slopes(weight, bias):
    """The chain rule: softplus's slope is the sigmoid, so z's slope is (prediction − target); z moves by x and by 1."""
    for_weight = for_bias = 0.0
    for x, target in _STUDENTS:
        miss = sigmoid(weight * x + bias) - target
        for_weight = for_weight + miss * x
        for_bias = for_bias + miss
    return for_weight / len(_STUDENTS), for_bias / len(_STUDENTS)


def neuron_prediction(weight, bias, hours):
    """Return one neuron's prediction. Hours are counted from the average of all students, so that the weight tilts the curve about the
    middle of the data and the two parameters hardly disturb each other."""
    return sigmoid(weight * (hours - AVERAGE_HOURS) + bias)


NEURON = DataSurface(
    "neuron",
    r"\frac{1}{n} \sum_i \left[\ln(1 + e^{z_i}) - t_i z_i\right], \quad z_i = a\,x_i + b",
    ((-2.0, 4.0), (-3.0, 3.0)),
    neuron,
    neuron_slopes,
    find_minima(neuron, neuron_slopes, (1.5, 0.1)),
    start=(-1.0, 2.0),
    learning_rate=0.5,
    hours=HOURS,
    targets=PASSED,
    prediction=neuron_prediction,
)


# Two of the story's seven parameters, both of the first neuron. The other five stand where the story begins, so the walk starts
# from the story's seven values. Of the 21 pairs of parameters, this one has the deepest bottom that plain steps reach from there in 60 steps
# (0.625), and its map has a winding valley and a pass. A prediction that is the same for all twenty students has 0.647.
FIRST, SECOND = "first neuron: hours", "answer: first neuron"
NETWORK = exam.start()
_START = dict(zip(exam.KNOBS, exam.SHAPE.flat(NETWORK).tolist(), strict=True))
_SHIFT = _START["first neuron: shift"]


def _other_terms(x):
    """Return what the answer adds up without the first neuron, for inputs `x`."""
    second = sigmoid(_START["second neuron: hours"] * x + _START["second neuron: shift"])
    return _START["answer: second neuron"] * second + _START["answer: shift"]


_EXAM = tuple(
    (x, _other_terms(x), target)
    for x, target in zip(exam.DATA.inputs[:, 0].tolist(), exam.DATA.targets[:, 0].tolist(), strict=True)
)


def exam_error(hours, answer):
    """Return the mean cross-entropy of the exam network with these two weights of its first neuron, the other five parameters held still."""
    total = 0.0
    for x, rest, target in _EXAM:
        z = answer * sigmoid(hours * x + _SHIFT) + rest
        total = total + softplus(z) - target * z
    return total / len(_EXAM)


def exam_slopes(hours, answer):
    """The chain rule: back from the answer (prediction − target), through its weight, through the neuron's sigmoid."""
    for_hours = for_answer = 0.0
    for x, rest, target in _EXAM:
        output = sigmoid(hours * x + _SHIFT)
        miss = sigmoid(answer * output + rest) - target
        for_hours = for_hours + miss * answer * output * (1.0 - output) * x
        for_answer = for_answer + miss * output
    return for_hours / len(_EXAM), for_answer / len(_EXAM)


def exam_prediction(hours_weight, answer, hours):
    """Return the exam network's prediction with these two weights of its first neuron."""
    x = (hours - 5.0) / 2.5
    return sigmoid(answer * sigmoid(hours_weight * x + _SHIFT) + _other_terms(x))


EXAM = DataSurface(
    "exam",
    r"\frac{1}{n} \sum_i \left[\ln(1 + e^{z_i}) - t_i z_i\right], \quad "
    r"z_i = b\,s(a x_i + h_1) + v_2\,s(w_2 x_i + h_2) + c",
    ((-5.3, 2.2), (-2.55, 2.45)),  # the start is a whole number of quarters from each edge: a dial can stand on it
    exam_error,
    exam_slopes,
    find_minima(exam_error, exam_slopes, (-4.7, -0.7)),
    start=(_START[FIRST], _START[SECOND]),
    learning_rate=15.0,  # two parameters alone move the error little: their slopes are below 0.08
    hours=exam.DATA.hours,
    targets=exam.DATA.targets[:, 0],
    prediction=exam_prediction,
)
