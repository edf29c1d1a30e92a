"""Landscapes of two knobs: how wrong (the loss) for every pair of knobs, each with its slopes (the gradient).

`SURFACES` maps a name to a `Surface`. Each formula is written once, for plain floats and for arrays alike: only
arithmetic, `abs`, and the few helpers below. Plain floats make a long walk fast; arrays make a map fast. Products stand
in place of powers because `x * x` is quicker than `x ** 2` on floats and never raises `OverflowError`; constants are
written as floats because Python multiplies two floats faster than an int and a float.

The classics are the usual test functions of optimisation, with the constants of Jamil and Yang, "A literature survey of
benchmark functions for global optimization problems" (2013), arXiv:1308.4008.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


def _exp(x):
    return math.exp(x) if isinstance(x, float) else np.exp(x)


def _log1p(x):
    return math.log1p(x) if isinstance(x, float) else np.log1p(x)


def _sin(x):
    return math.sin(x) if isinstance(x, float) else np.sin(x)


def _cos(x):
    return math.cos(x) if isinstance(x, float) else np.cos(x)


def _tanh(x):
    return math.tanh(x) if isinstance(x, float) else np.tanh(x)


def _sigmoid(z):
    """1 / (1 + e⁻ᶻ), written with tanh, which cannot overflow."""
    return 0.5 + 0.5 * _tanh(0.5 * z)


def _softplus(z):
    """ln(1 + eᶻ), written so that the exponent is never positive and cannot overflow."""
    return 0.5 * (z + abs(z)) + _log1p(_exp(-abs(z)))


@dataclass(frozen=True, eq=False)
class Surface:
    """A landscape over two knobs, `a` and `b`: its height is the loss there.

    `height` and `slopes` are the bare formulas, for two floats or for two float64 arrays of one shape (the code to
    show a reader, and what a walk calls); `f` and `gradient` are what everybody else calls. Knobs and loss have no
    unit, except where a subclass says so.
    """

    title: str
    note: str  # one plain sentence: what this landscape teaches
    formula: str  # LaTeX: the height
    domain: tuple[tuple[float, float], tuple[float, float]]  # (lowest, highest) of a, then of b, worth looking at
    height: Callable
    slopes: Callable
    minima: list[tuple[float, float, float]]  # every dip inside the domain as (a, b, height), deepest first
    start: tuple[float, float]  # a good place to start walking
    learning_rate: float  # a good step size for 60 plain steps from there
    steepest_curvature: float | None = None  # the Hessian's largest eigenvalue where it is one number; else None

    def f(self, a, b):
        """The loss at knobs `a` and `b`: numbers, or arrays broadcast against each other."""
        if type(a) is float and type(b) is float:
            return self.height(a, b)
        return self.height(*_as_arrays(a, b))

    def gradient(self, a, b):
        """`(da, db)`: the slope of the loss for each knob, the other held still; shaped like `f(a, b)`."""
        if type(a) is float and type(b) is float:
            return self.slopes(a, b)
        return self.slopes(*_as_arrays(a, b))


def _as_arrays(a, b):
    a, b = np.broadcast_arrays(np.asarray(a, dtype=float), np.asarray(b, dtype=float))
    return a[()], b[()]


def bowl(a, b):
    return a * a + b * b


def bowl_slopes(a, b):
    return 2.0 * a, 2.0 * b


def long_valley(a, b):
    return 0.5 * (a * a + 20.0 * b * b)


def long_valley_slopes(a, b):
    return 1.0 * a, 20.0 * b


def saddle(a, b):
    return a * a - b * b


def saddle_slopes(a, b):
    return 2.0 * a, -2.0 * b


def two_valleys(a, b):
    u = a * a - 4.0
    return u * u / 8.0 + a / 2.0 + b * b + 1.5


def two_valleys_slopes(a, b):
    """The chain rule on (a² − 4)²/8: 2u · 2a / 8 = a u / 2."""
    return a * (a * a - 4.0) / 2.0 + 0.5, 2.0 * b


def plateau(a, b):
    return 1.0 - _exp(-0.5 * (a * a + b * b))


def plateau_slopes(a, b):
    """The chain rule: the exponent's slopes are −a and −b."""
    dip = _exp(-0.5 * (a * a + b * b))
    return a * dip, b * dip


def himmelblau(a, b):
    u, v = a * a + b - 11.0, a + b * b - 7.0
    return u * u + v * v


def himmelblau_slopes(a, b):
    """The chain rule on u² + v²: 2u times u's slope, plus 2v times v's slope."""
    u, v = a * a + b - 11.0, a + b * b - 7.0
    return 4.0 * a * u + 2.0 * v, 2.0 * u + 4.0 * b * v


def rosenbrock(a, b):
    u, v = 1.0 - a, b - a * a
    return u * u + 100.0 * v * v


def rosenbrock_slopes(a, b):
    """The chain rule: v moves by −2a for a's nudge and by 1 for b's."""
    v = b - a * a
    return -2.0 * (1.0 - a) - 400.0 * a * v, 200.0 * v


def beale(a, b):
    b2 = b * b
    u, v, w = 1.5 - a + a * b, 2.25 - a + a * b2, 2.625 - a + a * b2 * b
    return u * u + v * v + w * w


def beale_slopes(a, b):
    """The chain rule on u² + v² + w²; u, v, w move by b − 1, b² − 1, b³ − 1 for a, and by a, 2ab, 3ab² for b."""
    b2 = b * b
    b3 = b2 * b
    u, v, w = 1.5 - a + a * b, 2.25 - a + a * b2, 2.625 - a + a * b3
    return 2.0 * (u * (b - 1.0) + v * (b2 - 1.0) + w * (b3 - 1.0)), 2.0 * a * (u + 2.0 * b * v + 3.0 * b2 * w)


def booth(a, b):
    u, v = a + 2.0 * b - 7.0, 2.0 * a + b - 5.0
    return u * u + v * v


def booth_slopes(a, b):
    """2u (1, 2) + 2v (2, 1), multiplied out."""
    return 10.0 * a + 8.0 * b - 34.0, 8.0 * a + 10.0 * b - 38.0


def matyas(a, b):
    return 0.26 * (a * a + b * b) - 0.48 * a * b


def matyas_slopes(a, b):
    return 0.52 * a - 0.48 * b, 0.52 * b - 0.48 * a


def mccormick(a, b):
    u = a - b
    return _sin(a + b) + u * u - 1.5 * a + 2.5 * b + 1.0


def mccormick_slopes(a, b):
    """sin gives cos for either knob; (a − b)² gives 2(a − b) for a and its opposite for b."""
    wave, u = _cos(a + b), 2.0 * (a - b)
    return wave + u - 1.5, wave - u + 2.5


def styblinski_tang(a, b):
    a2, b2 = a * a, b * b
    return 0.5 * (a2 * a2 - 16.0 * a2 + 5.0 * a + b2 * b2 - 16.0 * b2 + 5.0 * b)


def styblinski_tang_slopes(a, b):
    """One knob at a time: ½(x⁴ − 16x² + 5x) gives 2x³ − 16x + 5/2."""
    return 2.0 * a * a * a - 16.0 * a + 2.5, 2.0 * b * b * b - 16.0 * b + 2.5


def _settle(slopes: Callable, a: float, b: float) -> tuple[float, float]:
    """The flat point of a landscape near (a, b), to the last digits, by Newton's method.

    The curvatures that Newton's step needs are measured by nudging the exact slopes; an error in them only slows it.
    """
    h = 1e-5
    for _ in range(50):
        da, db = slopes(a, b)
        right, left, above, below = slopes(a + h, b), slopes(a - h, b), slopes(a, b + h), slopes(a, b - h)
        aa, bb = (right[0] - left[0]) / (2 * h), (above[1] - below[1]) / (2 * h)
        ab = (right[1] - left[1] + above[0] - below[0]) / (4 * h)
        determinant = aa * bb - ab * ab
        step_a, step_b = (bb * da - ab * db) / determinant, (aa * db - ab * da) / determinant
        a, b = a - step_a, b - step_b
        if abs(step_a) + abs(step_b) < 1e-15:
            break
    return a, b


def _dips(height: Callable, slopes: Callable, *near: tuple[float, float]) -> list[tuple[float, float, float]]:
    """The minima of a landscape near the given points, computed rather than typed, deepest first."""
    found = (_settle(slopes, a, b) for a, b in near)
    return sorted(((a, b, height(a, b)) for a, b in found), key=lambda dip: dip[2])


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
        total = total + _softplus(z) - target * z
    return total / len(_STUDENTS)


def neuron_slopes(weight, bias):
    """The chain rule: softplus's slope is the sigmoid, so z's slope is (guess − target); z moves by x and by 1."""
    for_weight = for_bias = 0.0
    for x, target in _STUDENTS:
        miss = _sigmoid(weight * x + bias) - target
        for_weight = for_weight + miss * x
        for_bias = for_bias + miss
    return for_weight / len(_STUDENTS), for_bias / len(_STUDENTS)


@dataclass(frozen=True, eq=False, kw_only=True)
class NeuronSurface(Surface):
    """The loss of one sigmoid neuron on real data; knob `a` is its weight, knob `b` its bias.

    The inputs are hours studied, measured from the average of all students, so that the weight tilts the curve about
    the middle of the data: the two knobs then hardly disturb each other. Counted from zero hours the landscape is
    a narrow diagonal trench instead, with the same depth; the bias there is `bias - weight * average`.
    """

    inputs: np.ndarray  # (20,) hours studied, less the average
    targets: np.ndarray  # (20,) 1 passed, 0 failed
    average: float  # hours; add it to the inputs to have hours again

    @property
    def hours(self) -> np.ndarray:
        """(20,) the hours studied, as in the table."""
        return self.inputs + self.average

    def curve(self, weight, bias, inputs):
        """The neuron's guess, the chance to pass, in 0–1, at `inputs` (hours less the average); all three broadcast."""
        weight, bias, inputs = (np.asarray(each, dtype=float) for each in (weight, bias, inputs))
        return _sigmoid(weight * inputs + bias)


SURFACES: dict[str, Surface] = {
    "bowl": Surface(
        "A round bowl",
        "The slope points straight away from the bottom, so every step against it heads home.",
        r"a^2 + b^2",
        ((-4.0, 4.0), (-4.0, 4.0)),
        bowl,
        bowl_slopes,
        [(0.0, 0.0, 0.0)],
        start=(-3.0, 2.0),
        learning_rate=0.1,
        steepest_curvature=2.0,
    ),
    "long_valley": Surface(
        "A long narrow valley",
        "Steep walls limit the step, and then the gentle floor takes many steps.",
        r"\tfrac12 (a^2 + 20 b^2)",
        ((-5.0, 5.0), (-2.5, 2.5)),
        long_valley,
        long_valley_slopes,
        [(0.0, 0.0, 0.0)],
        start=(-4.0, 1.5),
        learning_rate=0.09,
        steepest_curvature=20.0,
    ),
    "saddle": Surface(
        "A saddle, or mountain pass",
        "At the pass the ground is flat, yet it is no bottom: a tiny nudge sideways leads down again.",
        r"a^2 - b^2",
        ((-3.0, 3.0), (-3.0, 3.0)),
        saddle,
        saddle_slopes,
        [],  # none: along b the ground falls for ever
        start=(-2.5, 0.001),
        learning_rate=0.07,
    ),
    "two_valleys": Surface(
        "Two valleys, one deeper",
        "Where you start decides where you end: the slope leads to the nearest bottom, not to the deepest.",
        r"\tfrac18 (a^2 - 4)^2 + \tfrac12 a + b^2 + \tfrac32",
        ((-3.5, 3.5), (-2.5, 2.5)),
        two_valleys,
        two_valleys_slopes,
        _dips(two_valleys, two_valleys_slopes, (-2.0, 0.0), (2.0, 0.0)),
        start=(0.6, 2.0),
        learning_rate=0.1,
    ),
    "plateau": Surface(
        "A flat plain with one dip",
        "Far out the ground is almost flat: little slope, little hint, and a very slow start.",
        r"1 - e^{-(a^2 + b^2)/2}",
        ((-4.0, 4.0), (-4.0, 4.0)),
        plateau,
        plateau_slopes,
        [(0.0, 0.0, 0.0)],
        start=(-2.2, 1.8),
        learning_rate=0.5,
    ),
    "himmelblau": Surface(
        "Four equal valleys (Himmelblau)",
        "Four bottoms are equally good, and the start chooses between them.",
        r"(a^2 + b - 11)^2 + (a + b^2 - 7)^2",
        ((-5.0, 5.0), (-5.0, 5.0)),
        himmelblau,
        himmelblau_slopes,
        _dips(himmelblau, himmelblau_slopes, (3.0, 2.0), (-2.8, 3.1), (-3.8, -3.3), (3.6, -1.8)),
        start=(-0.5, -1.0),
        learning_rate=0.005,
    ),
    "rosenbrock": Surface(
        "A curved valley (Rosenbrock)",
        "Finding the valley is quick; following its bend to the bottom is slow.",
        r"(1 - a)^2 + 100\,(b - a^2)^2",
        ((-2.0, 2.0), (-1.0, 3.0)),
        rosenbrock,
        rosenbrock_slopes,
        [(1.0, 1.0, 0.0)],
        start=(-1.2, 1.0),
        learning_rate=0.001,
    ),
    "beale": Surface(
        "A flat floor with steep corners (Beale)",
        "The corners are far steeper than the floor, so no one step size suits the whole map.",
        r"(1.5 - a + ab)^2 + (2.25 - a + ab^2)^2 + (2.625 - a + ab^3)^2",
        ((-4.5, 4.5), (-4.5, 4.5)),
        beale,
        beale_slopes,
        [(3.0, 0.5, 0.0)],
        start=(1.0, 1.5),
        learning_rate=0.01,
    ),
    "booth": Surface(
        "A slanted bowl (Booth)",
        "The bowl is stretched across both knobs, so the steepest way down is not the way to the bottom.",
        r"(a + 2b - 7)^2 + (2a + b - 5)^2",
        ((-10.0, 10.0), (-10.0, 10.0)),
        booth,
        booth_slopes,
        [(1.0, 3.0, 0.0)],
        start=(-8.0, 6.0),
        learning_rate=0.09,
        steepest_curvature=18.0,  # the Hessian is [[10, 8], [8, 10]]: 10 + 8
    ),
    "matyas": Surface(
        "A nearly level trench (Matyas)",
        "Across the trench the ground is steep, along it almost level: the last part takes longest.",
        r"0.26\,(a^2 + b^2) - 0.48\,ab",
        ((-10.0, 10.0), (-10.0, 10.0)),
        matyas,
        matyas_slopes,
        [(0.0, 0.0, 0.0)],
        start=(-8.0, 2.0),
        learning_rate=0.5,
        steepest_curvature=1.0,  # the Hessian is [[.52, −.48], [−.48, .52]]: .52 + .48
    ),
    "mccormick": Surface(
        "A tilted wave (McCormick)",
        "A wave on a slope has several dips, and a walk can rest in one that is not the lowest.",
        r"\sin(a + b) + (a - b)^2 - 1.5a + 2.5b + 1",
        ((-1.5, 4.0), (-3.0, 4.0)),
        mccormick,
        mccormick_slopes,
        _dips(mccormick, mccormick_slopes, (-0.55, -1.55), (2.6, 1.6)),
        start=(0.0, 3.5),
        learning_rate=0.1,
    ),
    "styblinski_tang": Surface(
        "Four valleys, one deepest (Styblinski–Tang)",
        "Only one of four bottoms is the deepest, and the slope cannot tell which.",
        r"\tfrac12 \left(a^4 - 16a^2 + 5a + b^4 - 16b^2 + 5b\right)",
        ((-5.0, 5.0), (-5.0, 5.0)),
        styblinski_tang,
        styblinski_tang_slopes,
        _dips(styblinski_tang, styblinski_tang_slopes, (-2.9, -2.9), (-2.9, 2.7), (2.7, -2.9), (2.7, 2.7)),
        start=(0.5, -0.5),
        learning_rate=0.01,
    ),
    "neuron": NeuronSurface(
        "A real neuron on real data",
        "Each point of this map sets a neuron's two knobs; its height is how wrong the guesses are.",
        r"\frac{1}{n} \sum_i \left[\ln(1 + e^{z_i}) - t_i z_i\right], \quad z_i = a\,x_i + b",
        ((-2.0, 4.0), (-3.0, 3.0)),
        neuron,
        neuron_slopes,
        _dips(neuron, neuron_slopes, (1.5, 0.1)),
        start=(-1.0, 2.0),
        learning_rate=0.5,
        inputs=HOURS - AVERAGE_HOURS,
        targets=PASSED,
        average=AVERAGE_HOURS,
    ),
}
