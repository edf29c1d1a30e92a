"""Walking downhill: from a start, step after step against the slopes, in four textbook ways.

Every way is given the slopes where it stands and answers with the move to subtract. The loop uses plain floats: with
two parameters they are many times faster than small arrays. The definitions are those of PyTorch's `torch.optim`
(SGD, RMSprop, Adam) with its default constants, and the tests hold them equal.
"""

import math
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from core.surface import Surface

DIVERGENCE_LIMIT = (
    1e12  # a walk whose parameters or loss pass this has blown up: no landscape here has anything out there
)
RMSPROP_DECAY = 0.99  # PyTorch's `alpha`
ADAM_BETAS = (0.9, 0.999)  # PyTorch's `betas`, as in the paper
EPSILON = 1e-8  # keeps the divisions of RMSProp and Adam away from zero

Step = Callable[[float, float], tuple[float, float]]


def gradient_descent(learning_rate: float, momentum: float) -> Step:
    """params ← params − learning_rate · slopes. Cauchy (1847); `momentum` is not used."""

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

    Tieleman and Hinton, "Neural Networks for Machine Learning", lecture 6e (2012); `momentum` is not used.
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
    """mean ← β₁ · mean + (1 − β₁) · slopes, square ← β₂ · square + (1 − β₂) · slopes²; both begin at zero and are
    divided by 1 − βᵗ after t steps; params ← params − learning_rate · mean / (√square + ε), elementwise.

    Kingma and Ba, "Adam: a method for stochastic optimization" (2015), algorithm 1; `momentum` is not used.
    """
    beta_mean, beta_square = ADAM_BETAS
    mean_a = mean_b = square_a = square_b = 0.0
    beta_mean_power = beta_square_power = 1.0  # βᵗ: the share of the zero it began with

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
    """A way of walking: its name, its LaTeX, and the function that makes its steps."""

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
    """A walk over a surface, from its start to its last finite point; n is the number of steps taken."""

    method: str
    learning_rate: float
    uphill: bool
    points: np.ndarray  # (n + 1, 2) the parameters a and b, the start first
    losses: np.ndarray  # (n + 1,) the height at each point
    gradients: np.ndarray  # (n + 1, 2) the slopes at each point; they always point uphill
    diverged: bool  # it blew up after the last point, before all the steps were taken

    @property
    def steps(self) -> int:
        """n, the number of steps taken."""
        return len(self.losses) - 1

    @property
    def moves(self) -> np.ndarray:
        """(n, 2) how far each step went, parameter by parameter."""
        return np.diff(self.points, axis=0)

    @property
    def steepness(self) -> np.ndarray:
        """(n + 1,) the length of the gradient at each point: the slope in the steepest direction."""
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
    """Walk `steps` steps over `surface` from `start`, against the slopes (or, `uphill`, along them).

    `momentum` is the share of the last move that the method "momentum" keeps. A walk that leaves the finite numbers, or
    goes farther than `DIVERGENCE_LIMIT`, stops: the rows up to there are kept and `diverged` is True.

    Raises ValueError, saying what to change, for an unknown method, a start that is not two numbers within `DIVERGENCE_LIMIT`
    (in height too), a learning rate that is not above zero, a negative number of steps, or a momentum outside 0 to 1;
    TypeError for a number of steps that is not whole.
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
    if len(start) != 2:
        raise ValueError(f"the start has {len(start)} numbers: give two, one for each knob")
    a, b = (float(param) for param in start)
    if not (abs(a) <= DIVERGENCE_LIMIT and abs(b) <= DIVERGENCE_LIMIT):
        raise ValueError(f"the start is ({a}, {b}): give two numbers between ±{DIVERGENCE_LIMIT:g}")
    if not abs(surface.f(a, b)) <= DIVERGENCE_LIMIT:
        raise ValueError(f"the landscape is {surface.f(a, b)} high at the start ({a}, {b}): start nearer to its middle")

    params = [a, b]  # a, b, a, b, …: one flat list is the quickest to keep and to turn into an array
    step = METHODS[method].stepper(-learning_rate if uphill else learning_rate, momentum)
    slopes = surface.slopes
    for _ in range(steps):
        move_a, move_b = step(*slopes(a, b))
        a -= move_a
        b -= move_b
        if not (
            -DIVERGENCE_LIMIT <= a <= DIVERGENCE_LIMIT and -DIVERGENCE_LIMIT <= b <= DIVERGENCE_LIMIT
        ):  # asked so, "not a number" fails too
            break
        params += a, b

    # The heights and slopes on the way, all at once: at ±DIVERGENCE_LIMIT no landscape's formula leaves the finite numbers.
    points = np.fromiter(params, dtype=float, count=len(params)).reshape(-1, 2)
    losses = surface.f(points[:, 0], points[:, 1])
    n_points = len(losses) if (is_finite := np.abs(losses) <= DIVERGENCE_LIMIT).all() else int(is_finite.argmin())
    points, losses = points[:n_points], losses[:n_points]
    gradients = np.stack(surface.gradient(points[:, 0], points[:, 1]), axis=1)
    return Walk(method, learning_rate, uphill, points, losses, gradients, diverged=n_points <= steps)


@dataclass(frozen=True)
class StepSize:
    """What a learning rate does on a bowl, along its steepest direction."""

    limit: float  # 2 / the steepest curvature: at or above it the walk never settles
    share: float  # the learning rate as a share of the limit
    factor: float  # what each step multiplies the distance by: 1 − learning_rate · steepest curvature
    verdict: str  # "settles", "overshoots" (from side to side, yet inwards), "bounces" (for ever), "blows_up"


def step_size_verdict(surface: Surface, learning_rate: float) -> StepSize | None:
    """Return what plain gradient descent with this learning rate does on `surface`, or None where no exact limit is known.

    On a quadratic, along the eigenvector of curvature c the slope at distance d is c d, so that one step leaves
    d − learning_rate · c d = (1 − learning_rate · c) d: it shrinks while the factor is between −1 and 1, which is
    while learning_rate < 2 / c; the largest c decides (Nocedal and Wright, "Numerical Optimization", section 3.3;
    Goh, "Why momentum really works", distill.pub, 2017).
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


# The step sizes on offer, evenly spread by eye on a log scale; through text, so that 0.3 is the 0.3 that people type.
RATES = tuple(float(f"{digit}e{power}") for power in range(-4, 2) for digit in (1, 1.5, 2, 3, 5, 7, 9))


TIE = 1e-6  # ends nearer to each other than this share of the way down are level


def best_rate(
    surface: Surface, start: tuple[float, float], *, limit: float, methods: Sequence[str], steps: int
) -> float | None:
    """Return the one of `RATES` under `limit` with which `methods` end lowest, the smallest of those that end level.

    With several methods the worst of them counts. Each must stay finite and end lower than it began. None where no rate on
    offer does, which is so at the exact bottom: nothing is lower.
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
