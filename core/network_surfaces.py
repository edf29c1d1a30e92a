"""The losses of real networks over two parameters: of a neuron, and of two weights of the exam network.

The formulas loop over the students, because plain floats are fastest for a walk. They also work on arrays.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core import exam
from core.surface import Surface, find_minima, sigmoid, softplus


@dataclass(frozen=True, eq=False, kw_only=True)
class DataSurface(Surface):
    """The loss of a model on data, over two of its parameters."""

    hours: np.ndarray  # (n,) hours studied
    targets: np.ndarray  # (n,) 1 passed, 0 failed
    prediction: Callable  # (a, b, hours) → the chance to pass, from 0 to 1; all three broadcast


# Hours of study and the result of an exam for 20 students: the example of Wikipedia's "Logistic regression", whose fit is
# weight 1.5046, bias −4.0777, log-likelihood −8.02988.
HOURS = np.array(
    [0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5], dtype=float
)
PASSED = np.array([0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1], dtype=float)
AVERAGE_HOURS = float(HOURS.mean())

_STUDENTS = tuple(zip((HOURS - AVERAGE_HOURS).tolist(), PASSED.tolist(), strict=True))


def neuron(weight, bias):
    """Compute the mean cross-entropy of the predictions s(z), with s the sigmoid and z = weight · x + bias.

    For a target t it is −t ln s(z) − (1 − t) ln(1 − s(z)) = softplus(z) − t z.
    """
    total = 0.0
    for x, target in _STUDENTS:
        z = weight * x + bias
        total = total + softplus(z) - target * z
    return total / len(_STUDENTS)


def neuron_slopes(weight, bias):
    """The chain rule: softplus's slope is the sigmoid, so the slope at z is prediction − target. The slopes of z are x and 1."""
    for_weight = for_bias = 0.0
    for x, target in _STUDENTS:
        error = sigmoid(weight * x + bias) - target
        for_weight = for_weight + error * x
        for_bias = for_bias + error
    return for_weight / len(_STUDENTS), for_bias / len(_STUDENTS)


def neuron_prediction(weight, bias, hours):
    """Compute one neuron's prediction.

    Hours are centered at their average, so that the two parameters are nearly independent.
    """
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


# Two of the exam network's seven parameters, both of its first neuron. The other five have their initial values `exam.START`. Of
# the 21 pairs of parameters, this one reaches the lowest loss in 60 plain steps from the start (0.625), and its surface has a
# winding valley and a pass. A constant prediction has a loss of 0.647.
FIRST, SECOND = "first neuron: hours", "answer: first neuron"
NETWORK = exam.start()
_START = dict(zip(exam.KNOBS, exam.SHAPE.flat(NETWORK).tolist(), strict=True))
_SHIFT = _START["first neuron: shift"]


def _other_terms(x):
    """Compute the output neuron's sum without the first neuron, for inputs `x`."""
    second = sigmoid(_START["second neuron: hours"] * x + _START["second neuron: shift"])
    return _START["answer: second neuron"] * second + _START["answer: shift"]


_EXAM = tuple(
    (x, _other_terms(x), target)
    for x, target in zip(exam.DATA.inputs[:, 0].tolist(), exam.DATA.targets[:, 0].tolist(), strict=True)
)


def exam_error(hours, answer):
    """Compute the exam network's mean cross-entropy for two weights of its first neuron; the other five parameters are fixed."""
    total = 0.0
    for x, rest, target in _EXAM:
        z = answer * sigmoid(hours * x + _SHIFT) + rest
        total = total + softplus(z) - target * z
    return total / len(_EXAM)


def exam_slopes(hours, answer):
    """The chain rule: from the output's delta (prediction − target) back through its weight and the neuron's sigmoid."""
    for_hours = for_answer = 0.0
    for x, rest, target in _EXAM:
        output = sigmoid(hours * x + _SHIFT)
        error = sigmoid(answer * output + rest) - target
        for_hours = for_hours + error * answer * output * (1.0 - output) * x
        for_answer = for_answer + error * output
    return for_hours / len(_EXAM), for_answer / len(_EXAM)


def exam_prediction(hours_weight, answer, hours):
    """Compute the exam network's prediction with these two weights of its first neuron."""
    x = (hours - exam.MIDDLE) / exam.UNIT
    return sigmoid(answer * sigmoid(hours_weight * x + _SHIFT) + _other_terms(x))


EXAM = DataSurface(
    "exam",
    r"\frac{1}{n} \sum_i \left[\ln(1 + e^{z_i}) - t_i z_i\right], \quad "
    r"z_i = b\,s(a x_i + h_1) + v_2\,s(w_2 x_i + h_2) + c",
    ((-5.3, 2.2), (-2.55, 2.45)),  # the start is a multiple of 0.25 from each edge, so a dial has a place for it
    exam_error,
    exam_slopes,
    find_minima(exam_error, exam_slopes, (-4.7, -0.7)),
    start=(_START[FIRST], _START[SECOND]),
    learning_rate=15.0,  # the slopes of these two parameters are below 0.08
    hours=exam.DATA.hours,
    targets=exam.DATA.targets[:, 0],
    prediction=exam_prediction,
)
