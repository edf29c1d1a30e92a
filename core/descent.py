"""Gradient descent on a surface of two parameters, by four textbook methods.

Each method is a step function: it takes the slopes at the current point and returns the move to subtract. The loop uses plain
floats, because for two parameters they are many times faster than small arrays. Definitions and constants are those of
PyTorch's SGD, RMSprop and Adam, and the tests compare them.
"""

import math
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from core.surface import Surface

DIVERGENCE_LIMIT = 1e12  # a walk has diverged once a parameter or the loss is larger in size
RMSPROP_DECAY = 0.99  # PyTorch's `alpha`
ADAM_BETAS = (0.9, 0.999)  # PyTorch's `betas`, as in the paper
EPSILON = 1e-8  # keeps the divisions of RMSProp and Adam away from zero

Step = Callable[[float, float], tuple[float, float]]


def gradient_descent(learning_rate: float, momentum: float) -> Step:
    """params ← params − learning_rate · slopes. Cauchy (1847). `momentum` is not used."""

    def step(da, db):
        return learning_rate * da, learning_rate * db

    return step


def heavy_ball(learning_rate: float, momentum: float) -> Step:
    """velocity ← momentum · velocity + slopes; params ← params − learning_rate · velocity.

    Polyak (1964); Sutskever et al., "On the importance of initialization and momentum in deep learning" (2013).
    """
    velocity_a = velocity_b = 0.0

    def step(da, db):
        nonlocal velocity_a, velocity_b
        velocity_a = momentum * velocity_a + da
        velocity_b = momentum * velocity_b + db
        return learning_rate * velocity_a, learning_rate * velocity_b

    return step


def rmsprop(learning_rate: float, momentum: float) -> Step:
    """square ← α · square + (1 − α) · slopes²; params ← params − learning_rate · slopes / (√square + ε), elementwise.

    Tieleman and Hinton, "Neural Networks for Machine Learning", lecture 6e (2012). `momentum` is not used.
    """
    decay = RMSPROP_DECAY
    square_a = square_b = 0.0

    def step(da, db):
        nonlocal square_a, square_b
        square_a = decay * square_a + (1 - decay) * da * da
        square_b = decay * square_b + (1 - decay) * db * db
        return (
            learning_rate * da / (math.sqrt(square_a) + EPSILON),
            learning_rate * db / (math.sqrt(square_b) + EPSILON),
        )

    return step


def adam(learning_rate: float, momentum: float) -> Step:
    """mean ← β₁ · mean + (1 − β₁) · slopes; square ← β₂ · square + (1 − β₂) · slopes²; both divided by 1 − βᵗ at step t;
    params ← params − learning_rate · mean / (√square + ε), elementwise.

    Kingma and Ba, "Adam: a method for stochastic optimization" (2015), algorithm 1. `momentum` is not used.
    """
    beta_mean, beta_square = ADAM_BETAS
    mean_a = mean_b = square_a = square_b = 0.0
    beta_mean_power = beta_square_power = 1.0  # βᵗ: dividing by 1 − βᵗ corrects for averages that start at 0

    def step(da, db):
        nonlocal mean_a, mean_b, square_a, square_b, beta_mean_power, beta_square_power
        mean_a = beta_mean * mean_a + (1 - beta_mean) * da
        mean_b = beta_mean * mean_b + (1 - beta_mean) * db
        square_a = beta_square * square_a + (1 - beta_square) * da * da
        square_b = beta_square * square_b + (1 - beta_square) * db * db
        beta_mean_power *= beta_mean
        beta_square_power *= beta_square
        rate = learning_rate / (1 - beta_mean_power)
        return (
            rate * mean_a / (math.sqrt(square_a / (1 - beta_square_power)) + EPSILON),
            rate * mean_b / (math.sqrt(square_b / (1 - beta_square_power)) + EPSILON),
        )

    return step


@dataclass(frozen=True)
class Method:
    """A method of descent: its name, its LaTeX, and the factory of its step function."""

    name: str
    formula: str
    stepper: Callable[[float, float], Step]  # (learning_rate, momentum) → a fresh step function


METHODS: dict[str, Method] = {
    "gradient_descent": Method(
        "gradient_descent",
        r"w \leftarrow w - \eta\, g",
        gradient_descent,
    ),
    "momentum": Method(
        "momentum",
        r"v \leftarrow \mu v + g \qquad w \leftarrow w - \eta\, v",
        heavy_ball,
    ),
    "rmsprop": Method(
        "rmsprop",
        r"s \leftarrow \alpha s + (1 - \alpha)\, g^2 \qquad w \leftarrow w - \eta\, \frac{g}{\sqrt{s} + \epsilon}",
        rmsprop,
    ),
    "adam": Method(
        "adam",
        r"m \leftarrow \beta_1 m + (1 - \beta_1)\, g \quad s \leftarrow \beta_2 s + (1 - \beta_2)\, g^2 \quad"
        r" w \leftarrow w - \eta\, \frac{m / (1 - \beta_1^t)}{\sqrt{s / (1 - \beta_2^t)} + \epsilon}",
        adam,
    ),
}


@dataclass(frozen=True)
class Walk:
    """A walk over a surface, from its start to its last finite point, in n steps."""

    method: str
    learning_rate: float
    uphill: bool
    points: np.ndarray  # (n + 1, 2) the parameters a and b, the start first
    losses: np.ndarray  # (n + 1,) the height at each point
    gradients: np.ndarray  # (n + 1, 2) the slopes at each point; they always point uphill
    diverged: bool  # whether the walk ended before all its steps because it left the finite range

    @property
    def steps(self) -> int:
        """The number n of steps taken."""
        return len(self.losses) - 1

    @property
    def moves(self) -> np.ndarray:
        """The change of both parameters at each step (n, 2)."""
        return np.diff(self.points, axis=0)

    @property
    def steepness(self) -> np.ndarray:
        """The length of the gradient at each point (n + 1,): the slope in the steepest direction."""
        return np.hypot(self.gradients[:, 0], self.gradients[:, 1])


def descend(
    surface: Surface,
    start: tuple[float, float],
    *,
    method: str,
    learning_rate: float,
    steps: int,
    uphill: bool = False,
    momentum: float = 0.9,
) -> Walk:
    """Walk `steps` steps over `surface` from `start`, against the slopes, or along them if `uphill`.

    `momentum` is the share of the last move that the method "momentum" keeps. A walk stops once a parameter or the loss
    exceeds `DIVERGENCE_LIMIT`. It then keeps the points before, and `diverged` is True.

    Raises ValueError that says what to change for an unknown method, a learning rate of 0 or less, a negative number of
    steps, a momentum outside [0, 1), or a start that is not two parameters within `DIVERGENCE_LIMIT`, with a loss within it.
    Raises TypeError for a number of steps that is not an integer.
    """
    if method not in METHODS:
        raise ValueError(f"unknown method {method!r}: choose one of {', '.join(METHODS)}")
    if not (math.isfinite(learning_rate) and learning_rate > 0):
        raise ValueError(f"the learning rate is {learning_rate}: give a number above 0")
    steps = operator.index(steps)
    if steps < 0:
        raise ValueError(f"the number of steps is {steps}: give 0 or more")
    if not 0 <= momentum < 1:
        raise ValueError(f"the momentum is {momentum}: give a number from 0 up to, but not including, 1")
    a, b = _checked_start(surface, start)

    params = [a, b]  # a, b, a, b, …: a flat list converts to an array fastest
    step = METHODS[method].stepper(-learning_rate if uphill else learning_rate, momentum)
    slopes, limit = surface.slopes, DIVERGENCE_LIMIT
    for _ in range(steps):
        move_a, move_b = step(*slopes(a, b))
        a -= move_a
        b -= move_b
        if not (-limit <= a <= limit and -limit <= b <= limit):  # true for NaN as well
            break
        params += a, b

    # All losses and slopes in one call. No surface overflows within ±DIVERGENCE_LIMIT.
    points = np.fromiter(params, dtype=float, count=len(params)).reshape(-1, 2)
    losses = surface.f(points[:, 0], points[:, 1])
    n_points = len(losses) if (is_finite := np.abs(losses) <= limit).all() else int(is_finite.argmin())
    points, losses = points[:n_points], losses[:n_points]
    gradients = np.stack(surface.gradient(points[:, 0], points[:, 1]), axis=1)
    return Walk(method, learning_rate, uphill, points, losses, gradients, diverged=n_points <= steps)


def _checked_start(surface: Surface, start: Sequence[float]) -> tuple[float, float]:
    """Return the start as two floats. Raises ValueError as `descend` does."""
    if len(start) != 2:
        raise ValueError(f"the start has {len(start)} numbers: give two, one for each parameter")
    a, b = (float(param) for param in start)
    if not (abs(a) <= DIVERGENCE_LIMIT and abs(b) <= DIVERGENCE_LIMIT):
        raise ValueError(f"the start is ({a}, {b}): give two numbers between ±{DIVERGENCE_LIMIT:g}")
    if not abs(surface.f(a, b)) <= DIVERGENCE_LIMIT:
        raise ValueError(f"the landscape is {surface.f(a, b)} high at the start ({a}, {b}): start nearer to its middle")
    return a, b


@dataclass(frozen=True)
class StepSize:
    """The effect of a learning rate on a quadratic surface, along its steepest direction."""

    limit: float  # 2 / the steepest curvature: at or above it the walk never converges
    share: float  # the learning rate as a share of the limit
    factor: float  # by which each step multiplies the distance: 1 − learning_rate · steepest curvature
    verdict: str  # "settles", "overshoots" (converges from side to side), "bounces" (for ever), "blows_up"


def step_size_verdict(surface: Surface, learning_rate: float) -> StepSize | None:
    """Judge a learning rate for plain gradient descent on `surface`; None where no exact limit is known.

    On a quadratic surface, along the eigenvector of curvature c, the slope at distance d is c d. So one step leaves
    d − learning_rate · c d = (1 − learning_rate · c) d. The distance shrinks if that factor lies between −1 and 1, which
    means learning_rate < 2 / c. The largest c decides.

    Sources: Nocedal and Wright, "Numerical Optimization", section 3.3; Goh, "Why momentum really works", distill.pub (2017).
    """
    if surface.steepest_curvature is None:
        return None
    limit = 2 / surface.steepest_curvature
    share = learning_rate / limit
    if share <= 0.5:
        verdict = "settles"
    elif share < 1:
        verdict = "overshoots"
    elif share == 1:
        verdict = "bounces"
    else:
        verdict = "blows_up"
    return StepSize(limit, share, 1 - 2 * share, verdict)


# The step sizes on offer, about evenly spaced on a log scale. They are parsed from text, because 3 * 0.1 is not 0.3.
RATES = tuple(float(f"{digit}e{power}") for power in range(-4, 2) for digit in (1, 1.5, 2, 3, 5, 7, 9))
TIE = 1e-6  # final losses tie if they differ by less than this share of the descent


def best_rate(
    surface: Surface, start: tuple[float, float], *, limit: float, methods: Sequence[str], steps: int
) -> float | None:
    """Find the rate of `RATES` below `limit` with the lowest final loss; among ties, the smallest rate.

    With several methods, the worst final loss counts. A rate qualifies only if every method stays finite and ends lower than
    `start`. Returns None if no rate qualifies, as at an exact minimum.
    """
    final_losses, start_loss = {}, surface.f(*(float(param) for param in start))
    for rate in RATES:
        if rate >= limit:
            break
        walks = [descend(surface, start, method=method, learning_rate=rate, steps=steps) for method in methods]
        if all(not walk.diverged and walk.losses[-1] < walk.losses[0] for walk in walks):
            final_losses[rate] = max(walk.losses[-1] for walk in walks)
    lowest = min(final_losses.values(), default=start_loss)
    return next((rate for rate, loss in final_losses.items() if loss <= lowest + TIE * (start_loss - lowest)), None)
