"""Test functions of optimization: losses over two parameters, each with its gradient.

`SURFACES` maps a name to a `core.surface.Surface`, including the losses of real networks from `core.network_surfaces`. The
classics have the constants of Jamil and Yang, "A literature survey of benchmark functions for global optimization problems"
(2013), arXiv:1308.4008.
"""

from core.network_surfaces import EXAM, NEURON
from core.surface import Surface, cos, exp, find_minima, sin


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
    return 1.0 - exp(-0.5 * (a * a + b * b))


def plateau_slopes(a, b):
    """The chain rule: the exponent's slopes are −a and −b."""
    power = exp(-0.5 * (a * a + b * b))
    return a * power, b * power


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
    """The chain rule: v's slope is −2a for a, and 1 for b."""
    v = b - a * a
    return -2.0 * (1.0 - a) - 400.0 * a * v, 200.0 * v


def beale(a, b):
    b2 = b * b
    u, v, w = 1.5 - a + a * b, 2.25 - a + a * b2, 2.625 - a + a * b2 * b
    return u * u + v * v + w * w


def beale_slopes(a, b):
    """The chain rule on u² + v² + w²; the slopes of u, v, w are b − 1, b² − 1, b³ − 1 for a, and a, 2ab, 3ab² for b."""
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
    return sin(a + b) + u * u - 1.5 * a + 2.5 * b + 1.0


def mccormick_slopes(a, b):
    """sin gives cos for either parameter; (a − b)² gives 2(a − b) for a and its opposite for b."""
    wave, u = cos(a + b), 2.0 * (a - b)
    return wave + u - 1.5, wave - u + 2.5


def styblinski_tang(a, b):
    a2, b2 = a * a, b * b
    return 0.5 * (a2 * a2 - 16.0 * a2 + 5.0 * a + b2 * b2 - 16.0 * b2 + 5.0 * b)


def styblinski_tang_slopes(a, b):
    """One parameter at a time: ½(x⁴ − 16x² + 5x) gives 2x³ − 16x + 5/2."""
    return 2.0 * a * a * a - 16.0 * a + 2.5, 2.0 * b * b * b - 16.0 * b + 2.5


SURFACES: dict[str, Surface] = {
    "bowl": Surface(
        "bowl",
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
        "long_valley",
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
        "saddle",
        r"a^2 - b^2",
        ((-3.0, 3.0), (-3.0, 3.0)),
        saddle,
        saddle_slopes,
        [],  # along b it falls without end
        start=(-2.5, 0.001),
        learning_rate=0.07,
    ),
    "two_valleys": Surface(
        "two_valleys",
        r"\tfrac18 (a^2 - 4)^2 + \tfrac12 a + b^2 + \tfrac32",
        ((-3.5, 3.5), (-2.5, 2.5)),
        two_valleys,
        two_valleys_slopes,
        find_minima(two_valleys, two_valleys_slopes, (-2.0, 0.0), (2.0, 0.0)),
        start=(0.6, 2.0),
        learning_rate=0.1,
    ),
    "plateau": Surface(
        "plateau",
        r"1 - e^{-(a^2 + b^2)/2}",
        ((-4.0, 4.0), (-4.0, 4.0)),
        plateau,
        plateau_slopes,
        [(0.0, 0.0, 0.0)],
        start=(-2.2, 1.8),
        learning_rate=0.5,
    ),
    "himmelblau": Surface(
        "himmelblau",
        r"(a^2 + b - 11)^2 + (a + b^2 - 7)^2",
        ((-5.0, 5.0), (-5.0, 5.0)),
        himmelblau,
        himmelblau_slopes,
        find_minima(himmelblau, himmelblau_slopes, (3.0, 2.0), (-2.8, 3.1), (-3.8, -3.3), (3.6, -1.8)),
        start=(-0.5, -1.0),
        learning_rate=0.005,
    ),
    "rosenbrock": Surface(
        "rosenbrock",
        r"(1 - a)^2 + 100\,(b - a^2)^2",
        ((-2.0, 2.0), (-1.0, 3.0)),
        rosenbrock,
        rosenbrock_slopes,
        [(1.0, 1.0, 0.0)],
        start=(-1.2, 1.0),
        learning_rate=0.001,
    ),
    "beale": Surface(
        "beale",
        r"(1.5 - a + ab)^2 + (2.25 - a + ab^2)^2 + (2.625 - a + ab^3)^2",
        ((-4.5, 4.5), (-4.5, 4.5)),
        beale,
        beale_slopes,
        [(3.0, 0.5, 0.0)],
        start=(1.0, 1.5),
        learning_rate=0.01,
    ),
    "booth": Surface(
        "booth",
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
        "matyas",
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
        "mccormick",
        r"\sin(a + b) + (a - b)^2 - 1.5a + 2.5b + 1",
        ((-1.5, 4.0), (-3.0, 4.0)),
        mccormick,
        mccormick_slopes,
        find_minima(mccormick, mccormick_slopes, (-0.55, -1.55), (2.6, 1.6)),
        start=(0.0, 3.5),
        learning_rate=0.1,
    ),
    "styblinski_tang": Surface(
        "styblinski_tang",
        r"\tfrac12 \left(a^4 - 16a^2 + 5a + b^4 - 16b^2 + 5b\right)",
        ((-5.0, 5.0), (-5.0, 5.0)),
        styblinski_tang,
        styblinski_tang_slopes,
        find_minima(styblinski_tang, styblinski_tang_slopes, (-2.9, -2.9), (-2.9, 2.7), (2.7, -2.9), (2.7, 2.7)),
        start=(0.5, -0.5),
        learning_rate=0.01,
    ),
    "neuron": NEURON,
    "exam": EXAM,
}
