"""The error of the exam network as one of its knobs is turned and the other six stand still: a curve like any other."""

from functools import lru_cache

import numpy as np

from core import exam
from core.curve import Curve
from core.points import places
from core.surface import sigmoid, softplus

# Short names of the knobs, as they stand in a link, in the order of `core.exam.KNOBS`.
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
DEFAULT = "answer_first"
REACH = (-6.0, 6.0)
PLACES = places(*REACH, 0.05)


def _passes(knobs: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What the two hidden neurons send and what the answer adds up, each (n, 20), for knobs (n, 7)."""
    x = exam.DATA.inputs[:, 0]
    first = sigmoid(knobs[:, 0:1] * x + knobs[:, 1:2])
    second = sigmoid(knobs[:, 2:3] * x + knobs[:, 3:4])
    return first, second, knobs[:, 4:5] * first + knobs[:, 5:6] * second + knobs[:, 6:7]


def errors(knobs: np.ndarray) -> np.ndarray:
    """The exam network's loss (n,) for each row of `knobs` (n, 7): `core.exam.loss_of` for many at once."""
    *_, z = _passes(knobs)
    return (softplus(z) - exam.DATA.targets[:, 0] * z).mean(axis=1)


def slopes(knobs: np.ndarray) -> np.ndarray:
    """Its seven slopes (n, 7) for each row of `knobs`: `core.exam.slopes_of` for many at once."""
    x = exam.DATA.inputs[:, 0]
    first, second, z = _passes(knobs)
    miss = (sigmoid(z) - exam.DATA.targets[:, 0]) / len(x)
    blame = [miss * knobs[:, 4:5] * first * (1 - first), miss * knobs[:, 5:6] * second * (1 - second)]
    each = (blame[0] * x, blame[0], blame[1] * x, blame[1], miss * first, miss * second, miss)
    return np.stack([part.sum(axis=1) for part in each], axis=1)


@lru_cache(maxsize=len(KNOBS))
def exam_curve(name: str) -> Curve:
    """The error at the story's start as a curve over the knob of that short name."""
    at = list(KNOBS).index(name)
    start = exam.SHAPE.flat(exam.start())

    def turned(x: np.ndarray) -> np.ndarray:
        knobs = np.tile(start, (x.size, 1))
        knobs[:, at] = x.ravel()
        return knobs

    def value(x):
        return errors(turned(x)).reshape(x.shape)

    def derivative(x):
        return slopes(turned(x))[:, at].reshape(x.shape)

    return Curve(KNOBS[name], r"L(w)", REACH, value, derivative)


def start_of(name: str) -> float:
    """Where that knob stands as the story begins, to the place of the dial."""
    return float(PLACES[np.abs(PLACES - exam.START[list(KNOBS).index(name)]).argmin()])
