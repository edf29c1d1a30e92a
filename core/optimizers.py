"""Optimizers: how slopes update the parameters. Definitions and constants are those of PyTorch's SGD, RMSprop and Adam.

With g the slopes:

    gradient_descent   params ← params − learning_rate · g                                            (Cauchy 1847)
    momentum           v ← 0.9 v + g;  params ← params − learning_rate · v                            (Polyak 1964)
    rmsprop            s ← 0.99 s + 0.01 g²;  params ← params − learning_rate · g / (√s + 1e-8)       (Hinton 2012)
    adam               m ← 0.9 m + 0.1 g;  s ← 0.999 s + 0.001 g²;  both divided by 1 − βᵗ at step t;
                       params ← params − learning_rate · m / (√s + 1e-8)                              (Kingma, Ba 2015)

Each optimizer is a list of NumPy calls on preallocated arrays, which is replayed at every step (see `core.engine`). Its
state between steps comes from `initial_state`, so a run can pause and another process can resume it.
"""

import numpy as np

from core.descent import ADAM_BETAS, EPSILON, METHODS, RMSPROP_DECAY
from core.engine import Calls

MOMENTUM = 0.9

OPTIMIZERS = tuple(METHODS)
# These divide a slope by its own size, which amplifies rounding noise.
ADAPTIVE = ("rmsprop", "adam")


def initial_state(optimizer: str, params: np.ndarray) -> list[np.ndarray]:
    """Return an optimizer's state before its first step: averages (…, n_params) of the slopes, and Adam's step count ()."""
    averages = [np.zeros_like(params) for _ in range(_AVERAGES[optimizer])]
    return [*averages, np.zeros(())] if optimizer == "adam" else averages


def optimizer_step(
    optimizer: str,
    params: np.ndarray,
    gradient: np.ndarray,
    rate: np.ndarray,
    state: list[np.ndarray] | None = None,
) -> Calls:
    """Record updating `params` (…, n_params) in place by the slopes in `gradient` (…, n_params), which is overwritten.

    `rate` is the step size, a 0-d array, or (networks, 1) for a stack. `state` comes from `initial_state`, which is the
    default, and is updated at each step.
    """
    return _STEPS[optimizer](params, gradient, rate, initial_state(optimizer, params) if state is None else state)


def scaled_step(params: np.ndarray, gradient: np.ndarray) -> Calls:
    """Record a plain step down slopes that are already multiplied by the step size."""
    return [(np.subtract, (params, gradient, params))]


def _gradient_descent(params, gradient, rate, _) -> Calls:
    return [(np.multiply, (gradient, rate, gradient)), (np.subtract, (params, gradient, params))]


def _momentum(params, gradient, rate, state) -> Calls:
    (velocity,), move = state, np.empty_like(params)
    return [
        (np.multiply, (velocity, np.array(MOMENTUM), velocity)),
        (np.add, (velocity, gradient, velocity)),
        (np.multiply, (velocity, rate, move)),
        (np.subtract, (params, move, params)),
    ]


def _running_average(mean, value, decay: float, buffer) -> Calls:
    """mean ← decay · mean + (1 − decay) · value."""
    return [
        (np.multiply, (mean, np.array(decay), mean)),
        (np.multiply, (value, np.array(1 - decay), buffer)),
        (np.add, (mean, buffer, mean)),
    ]


def _rmsprop(params, gradient, rate, state) -> Calls:
    (square,), move = state, np.empty_like(params)
    return [
        (np.multiply, (gradient, gradient, move)),
        *_running_average(square, move, RMSPROP_DECAY, move),
        (np.sqrt, (square, move)),
        (np.add, (move, np.array(EPSILON), move)),
        (np.divide, (gradient, move, move)),
        (np.multiply, (move, rate, move)),
        (np.subtract, (params, move, params)),
    ]


def _adam(params, gradient, rate, state) -> Calls:
    mean, square, steps = state
    move, buffer = np.empty_like(params), np.empty_like(params)
    corrected_rate, correction = np.empty_like(rate), np.empty_like(rate)

    def correct():
        # Both averages start at 0 and are therefore biased towards 0. Dividing by 1 − βᵗ removes the bias.
        steps[...] += 1
        step = int(steps)
        np.divide(rate, 1 - ADAM_BETAS[0] ** step, corrected_rate)
        correction[...] = (1 - ADAM_BETAS[1] ** step) ** -0.5

    return [
        (correct, ()),
        *_running_average(mean, gradient, ADAM_BETAS[0], buffer),
        (np.multiply, (gradient, gradient, move)),
        *_running_average(square, move, ADAM_BETAS[1], move),
        (np.sqrt, (square, move)),
        (np.multiply, (move, correction, move)),
        (np.add, (move, np.array(EPSILON), move)),
        (np.multiply, (mean, corrected_rate, buffer)),
        (np.divide, (buffer, move, move)),
        (np.subtract, (params, move, params)),
    ]


_AVERAGES = {"gradient_descent": 0, "momentum": 1, "rmsprop": 1, "adam": 2}
_STEPS = {"gradient_descent": _gradient_descent, "momentum": _momentum, "rmsprop": _rmsprop, "adam": _adam}
