"""The error of the exam network as one parameter is turned and the other six stand still: a curve like any other."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core import exam
from core.curve import Curve
from core.points import places
from core.surface import sigmoid, softplus

# Short names of the parameters, as they stand in a link, in the order of `core.exam.KNOBS`.
KNOBS = dict(
    zip(
        (
            "first_hours",
            "first_shift",
            "second_hours",
            "second_shift",
            "answer_first",
            "answer_second",
            "answer_shift",
        ),
        exam.KNOBS,
        strict=True,
    )
)
DEFAULT_PARAM = "answer_first"
STEEPEST_PARAM = "answer_shift"  # the parameter with the steepest slope at the start: the first that is shown
WIDTH = 10.0  # how far a parameter is turned in all
MARGIN = 2.0  # at least so far on either side of where it stands
STEP = 0.05  # between two places of the dial
# How many times the heights of a shallow valley are magnified.
MAGNIFICATIONS = (1, 2, 3, 5, 10, 15, 20, 25, 50)
START = tuple(float(value) for value in exam.SHAPE.flat(exam.start()))


def _forward(params: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Run rows of parameters (n, 7) forward: what both hidden neurons send and the answer's sum, each (n, 20)."""
    x = exam.DATA.inputs[:, 0]
    first = sigmoid(params[:, 0:1] * x + params[:, 1:2])
    second = sigmoid(params[:, 2:3] * x + params[:, 3:4])
    return first, second, params[:, 4:5] * first + params[:, 5:6] * second + params[:, 6:7]


def errors(params: np.ndarray) -> np.ndarray:
    """Return the exam network's loss (n,) for each row of `params` (n, 7): `core.exam.loss_of` for many at once."""
    *_, z = _forward(params)
    return (softplus(z) - exam.DATA.targets[:, 0] * z).mean(axis=1)


def slopes(params: np.ndarray) -> np.ndarray:
    """Return its seven slopes (n, 7) for each row of `params`: `core.exam.slopes_of` for many at once."""
    x = exam.DATA.inputs[:, 0]
    first, second, z = _forward(params)
    delta = (sigmoid(z) - exam.DATA.targets[:, 0]) / len(x)
    hidden = [delta * params[:, 4:5] * first * (1 - first), delta * params[:, 5:6] * second * (1 - second)]
    sample_slopes = (hidden[0] * x, hidden[0], hidden[1] * x, hidden[1], delta * first, delta * second, delta)
    return np.stack([slope.sum(axis=1) for slope in sample_slopes], axis=1)


def reach_of(value: float) -> tuple[float, float]:
    """Return how far a parameter that stands at `value` is turned: ±5, or farther out where it stands farther out."""
    beyond = max(math.ceil(abs(value) + MARGIN - WIDTH / 2), 0)
    low, high = -WIDTH / 2, WIDTH / 2
    return (low + beyond, high + beyond) if value > 0 else (low - beyond, high - beyond)


def dial_places(value: float) -> np.ndarray:
    """Return the places of a dial for a parameter that stands at `value`."""
    return places(*reach_of(value), STEP)


@lru_cache(maxsize=len(KNOBS))
def exam_curve(name: str) -> Curve:
    """Return the error at the story's start as a curve over the parameter of that short name."""
    return curve_through(name, START)


def curve_through(name: str, params: Sequence[float]) -> Curve:
    """Return the error as a curve over the parameter of that short name, the others at `params` (7,)."""
    index = list(KNOBS).index(name)

    def param_rows(x: np.ndarray) -> np.ndarray:
        rows = np.tile(np.array(params), (x.size, 1))
        rows[:, index] = x.ravel()
        return rows

    def value(x):
        return errors(param_rows(x)).reshape(x.shape)

    def derivative(x):
        return slopes(param_rows(x))[:, index].reshape(x.shape)

    return Curve("exam", r"L(w)", reach_of(params[index]), value, derivative)


PLACES = dial_places(0.0)


def start_of(name: str, params: Sequence[float] = START) -> float:
    """Return where that parameter stands, to the place of the dial."""
    value = params[list(KNOBS).index(name)]
    positions = dial_places(value)
    return float(positions[np.abs(positions - value).argmin()])


@dataclass(frozen=True)
class Heights:
    """The heights that a valley's picture shows: its curve, and the end of "one to the right" at every place of the dial."""

    least: float
    span: float  # from `least` up
    magnification: int  # beside the valley of the seven with the largest span: a shallow one shows less of the axis


def heights_of(name: str, params: Sequence[float]) -> Heights:
    """Return the heights of the valley of that short name, the other parameters at `params` (7,)."""
    low, high = _range(name, params)
    tallest = max(top - bottom for bottom, top in (_range(other, params) for other in KNOBS))
    magnification = max(factor for factor in MAGNIFICATIONS if factor == 1 or (high - low) * factor <= tallest)
    return Heights(low, tallest / magnification, magnification)


def _range(name: str, params: Sequence[float]) -> tuple[float, float]:
    curve = curve_through(name, params)
    positions = dial_places(params[list(KNOBS).index(name)])
    errors = curve.f(positions)
    tips = errors + curve.slope(positions)
    return float(min(errors.min(), tips.min())), float(max(errors.max(), tips.max()))
