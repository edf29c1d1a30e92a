"""How the parameters are updated once their slopes are known, with PyTorch's definitions and default constants.

(`torch.optim`: SGD, RMSprop, Adam.) With g the slopes:

    gradient_descent   params ← params − learning_rate · g                                            (Cauchy 1847)
    momentum           v ← 0.9 v + g;  params ← params − learning_rate · v                            (Polyak 1964)
    rmsprop            s ← 0.99 s + 0.01 g²;  params ← params − learning_rate · g / (√s + 1e-8)       (Hinton 2012)
    adam               m ← 0.9 m + 0.1 g;  s ← 0.999 s + 0.001 g²;  both divided by 1 − βᵗ at step t;
                       params ← params − learning_rate · m / (√s + 1e-8)                              (Kingma, Ba 2015)

Each is written as a recording of NumPy calls on arrays made once, to be replayed at every step (see `core.engine`). What it
remembers between steps is made by `memory`, so that a run can pause and go on elsewhere.
"""

import numpy as np

from core.descent import ADAM_MEMORY, EPSILON, METHODS, RMSPROP_MEMORY
from core.engine import Recording

MOMENTUM = 0.9

OPTIMIZERS = tuple(METHODS)
DIVIDES = (
    "rmsprop",
    "adam",
)  # these divide a slope by its own size, so that even a slope of mere rounding noise counts


def memory(optimizer: str, params: np.ndarray) -> list[np.ndarray]:
    """Make what an optimizer remembers before its first step: averages (…, n_params) of the slopes, and Adam's step count ()."""
    averages = [np.zeros_like(params) for _ in range(_AVERAGES[optimizer])]
    return [*averages, np.zeros(())] if optimizer == "adam" else averages


def turn(
    optimizer: str,
    params: np.ndarray,
    gradient: np.ndarray,
    rate: np.ndarray,
    state: list[np.ndarray] | None = None,
) -> Recording:
    """Update `params` (…, n_params) in place by the slopes that `gradient` (…, n_params) then holds.

    `rate` is the step size, a 0-d array, or (networks, 1) for a stack. `state` comes from `memory` and is updated at each
    step; without it the run begins. What `gradient` holds afterwards has no meaning.
    """
    return _TURNS[optimizer](params, gradient, rate, memory(optimizer, params) if state is None else state)


def turn_scaled(params: np.ndarray, gradient: np.ndarray) -> Recording:
    """A plain step whose slopes come already multiplied by the step size."""
    return [(np.subtract, (params, gradient, params))]


def _gradient_descent(params, gradient, rate, _) -> Recording:
    return [(np.multiply, (gradient, rate, gradient)), (np.subtract, (params, gradient, params))]


def _momentum(params, gradient, rate, state) -> Recording:
    (speed,), move = state, np.empty_like(params)
    return [
        (np.multiply, (speed, np.array(MOMENTUM), speed)),
        (np.add, (speed, gradient, speed)),
        (np.multiply, (speed, rate, move)),
        (np.subtract, (params, move, params)),
    ]


def _average(mean, new, keep: float, spare) -> Recording:
    """mean ← keep · mean + (1 − keep) · new."""
    return [
        (np.multiply, (mean, np.array(keep), mean)),
        (np.multiply, (new, np.array(1 - keep), spare)),
        (np.add, (mean, spare, mean)),
    ]


def _rmsprop(params, gradient, rate, state) -> Recording:
    (square,), move = state, np.empty_like(params)
    return [
        (np.multiply, (gradient, gradient, move)),
        *_average(square, move, RMSPROP_MEMORY, move),
        (np.sqrt, (square, move)),
        (np.add, (move, np.array(EPSILON), move)),
        (np.divide, (gradient, move, move)),
        (np.multiply, (move, rate, move)),
        (np.subtract, (params, move, params)),
    ]


def _adam(params, gradient, rate, state) -> Recording:
    mean, square, steps = state
    move, spare = np.empty_like(params), np.empty_like(params)
    pace, root = np.empty_like(rate), np.empty_like(rate)

    def correct():
        # Both averages begin at zero; dividing by the share that is not zero any more takes that out again.
        steps[...] += 1
        step = int(steps)
        np.divide(rate, 1 - ADAM_MEMORY[0] ** step, pace)
        root[...] = (1 - ADAM_MEMORY[1] ** step) ** -0.5

    return [
        (correct, ()),
        *_average(mean, gradient, ADAM_MEMORY[0], spare),
        (np.multiply, (gradient, gradient, move)),
        *_average(square, move, ADAM_MEMORY[1], move),
        (np.sqrt, (square, move)),
        (np.multiply, (move, root, move)),
        (np.add, (move, np.array(EPSILON), move)),
        (np.multiply, (mean, pace, spare)),
        (np.divide, (spare, move, move)),
        (np.subtract, (params, move, params)),
    ]


_AVERAGES = {"gradient_descent": 0, "momentum": 1, "rmsprop": 1, "adam": 2}
_TURNS = {"gradient_descent": _gradient_descent, "momentum": _momentum, "rmsprop": _rmsprop, "adam": _adam}
