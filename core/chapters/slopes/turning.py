"""The loss of the exam network as a curve over one parameter, the other six fixed.

A curve needs the loss and the slope at hundreds of settings. `core.exam` computes them for one network at a time, so here the
two passes are written out for all settings at once, which is a hundred times faster.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core import exam
from core.curve import Curve
from core.points import places
from core.surface import sigmoid, softplus

# The parameters' short names in links, in the order of `core.exam.KNOBS`.
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
STEEPEST_PARAM = "answer_shift"  # at the start; the first parameter on screen
WIDTH = 10.0  # of the range over which a parameter is turned
MARGIN = 2.0  # of that range, at least, on either side of the parameter's value
STEP = 0.05  # between two places of the dial
MAGNIFICATIONS = (1, 2, 3, 5, 10, 15, 20, 25, 50)  # of the heights of shallow valleys


def _forward(params: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Run rows of parameters (n, 7) forward: both hidden neurons' outputs and the last sum, each (n, 20)."""
    x = exam.DATA.inputs[:, 0]
    first = sigmoid(params[:, 0:1] * x + params[:, 1:2])
    second = sigmoid(params[:, 2:3] * x + params[:, 3:4])
    return first, second, params[:, 4:5] * first + params[:, 5:6] * second + params[:, 6:7]


def errors(params: np.ndarray) -> np.ndarray:
    """Compute the exam network's loss (n,) for each row of `params` (n, 7), like `core.exam.loss_of`."""
    *_, z = _forward(params)
    return (softplus(z) - exam.DATA.targets[:, 0] * z).mean(axis=1)


def slopes(params: np.ndarray) -> np.ndarray:
    """Compute the slopes (n, 7) for each row of `params` (n, 7), like `core.exam.slopes_of`."""
    x = exam.DATA.inputs[:, 0]
    first, second, z = _forward(params)
    delta = (sigmoid(z) - exam.DATA.targets[:, 0]) / len(x)
    hidden = [delta * params[:, 4:5] * first * (1 - first), delta * params[:, 5:6] * second * (1 - second)]
    sample_slopes = (hidden[0] * x, hidden[0], hidden[1] * x, hidden[1], delta * first, delta * second, delta)
    return np.stack([slope.sum(axis=1) for slope in sample_slopes], axis=1)


def reach_of(value: float) -> tuple[float, float]:
    """Return the range over which a parameter is turned: −5 to 5, shifted to leave `MARGIN` beyond `value`."""
    beyond = max(math.ceil(abs(value) + MARGIN - WIDTH / 2), 0)
    low, high = -WIDTH / 2, WIDTH / 2
    return (low + beyond, high + beyond) if value > 0 else (low - beyond, high - beyond)


def dial_places(value: float) -> np.ndarray:
    """Return the places of the dial for a parameter that starts at `value`."""
    return places(*reach_of(value), STEP)


@lru_cache(maxsize=len(KNOBS))
def exam_curve(name: str) -> Curve:
    """Return the loss as a curve over the named parameter, the others at the exam's start."""
    return curve_through(name, exam.START_ON_GRID)


def curve_through(name: str, params: Sequence[float]) -> Curve:
    """Return the loss as a curve over the named parameter, the others at `params` (7,)."""
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


def start_of(name: str, params: Sequence[float] = exam.START_ON_GRID) -> float:
    """Return the place of the dial nearest to the named parameter's value."""
    value = params[list(KNOBS).index(name)]
    positions = dial_places(value)
    return float(positions[np.abs(positions - value).argmin()])


@dataclass(frozen=True)
class Heights:
    """The range of a valley's picture, which holds the curve and the end of "one to the right" at every place."""

    least: float
    span: float  # from `least` up
    magnification: int  # of the heights, compared with the tallest of the seven valleys


def heights_of(name: str, params: Sequence[float]) -> Heights:
    """Return the range of the named parameter's valley, the others at `params` (7,)."""
    low, high = _range(name, params)
    tallest = max(top - bottom for bottom, top in (_range(other, params) for other in KNOBS))
    magnification = max(factor for factor in MAGNIFICATIONS if factor == 1 or (high - low) * factor <= tallest)
    return Heights(low, tallest / magnification, magnification)


def _range(name: str, params: Sequence[float]) -> tuple[float, float]:
    curve = curve_through(name, params)
    positions = dial_places(params[list(KNOBS).index(name)])
    heights = curve.f(positions)
    tips = heights + curve.slope(positions)
    return float(min(heights.min(), tips.min())), float(max(heights.max(), tips.max()))
