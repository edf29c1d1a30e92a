"""A loss over two parameters, with its gradient.

Each formula works on plain floats and on arrays: it uses only arithmetic, `abs`, and the helpers below. Plain floats make a
long walk fast, and arrays make a map fast. Formulas use `x * x`, which is faster than `x ** 2` on floats and never raises
`OverflowError`. Constants are floats, because Python multiplies two floats faster than an int and a float.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


def exp(x):
    return math.exp(x) if isinstance(x, float) else np.exp(x)


def log1p(x):
    return math.log1p(x) if isinstance(x, float) else np.log1p(x)


def sin(x):
    return math.sin(x) if isinstance(x, float) else np.sin(x)


def cos(x):
    return math.cos(x) if isinstance(x, float) else np.cos(x)


def tanh(x):
    return math.tanh(x) if isinstance(x, float) else np.tanh(x)


def sigmoid(z):
    """1 / (1 + e⁻ᶻ) = ½ + ½ tanh(z / 2), which cannot overflow."""
    return 0.5 + 0.5 * tanh(0.5 * z)


def softplus(z):
    """ln(1 + eᶻ) = max(z, 0) + ln(1 + e^−|z|), which cannot overflow."""
    return 0.5 * (z + abs(z)) + log1p(exp(-abs(z)))


@dataclass(frozen=True, eq=False)
class Surface:
    """A loss over two parameters, `a` and `b`.

    `height` and `slopes` are the bare formulas, for two floats or two float64 arrays of one shape: the code to show a reader,
    and what `core.descent` calls. Other modules call `f` and `gradient`. Parameters and loss have no unit unless a subclass
    says so.
    """

    name: str
    formula: str  # LaTeX: the height
    domain: tuple[tuple[float, float], tuple[float, float]]  # the range of a, and of b, to draw
    height: Callable
    slopes: Callable
    minima: list[tuple[float, float, float]]  # every local minimum in the domain as (a, b, height), the lowest first
    start: tuple[float, float]  # a good start of a walk
    learning_rate: float  # a good learning rate for 60 plain steps from `start`
    steepest_curvature: float | None = None  # the Hessian's largest eigenvalue if it is constant

    def f(self, a, b):
        """Compute the loss at `a` and `b`, numbers or arrays that are broadcast against each other."""
        if type(a) is float and type(b) is float:
            return self.height(a, b)
        return self.height(*broadcast_floats(a, b))

    def gradient(self, a, b):
        """Compute `(da, db)`, the partial derivative with respect to each parameter, each in the shape of `f(a, b)`."""
        if type(a) is float and type(b) is float:
            return self.slopes(a, b)
        return self.slopes(*broadcast_floats(a, b))


def broadcast_floats(a, b):
    """Broadcast two numbers or arrays to float64 of one shape; 0-d arrays become NumPy scalars."""
    a, b = np.broadcast_arrays(np.asarray(a, dtype=float), np.asarray(b, dtype=float))
    return a[()], b[()]


def _newton(slopes: Callable, a: float, b: float) -> tuple[float, float]:
    """Find the stationary point near (a, b) to the last digits by Newton's method.

    The second derivatives are finite differences of the exact slopes. Errors in them only slow the convergence.
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


def find_minima(height: Callable, slopes: Callable, *near: tuple[float, float]) -> list[tuple[float, float, float]]:
    """Compute the minima near the given points as (a, b, height), the lowest first."""
    minima = (_newton(slopes, a, b) for a, b in near)
    return sorted(((a, b, height(a, b)) for a, b in minima), key=lambda minimum: minimum[2])
