"""How the parameters are updated once their slopes are known, with PyTorch's definitions and default constants.

(`torch.optim`: SGD, RMSprop, Adam.) With g the slopes:

    gradient_descent   params ← params − learning_rate · g                                            (Cauchy 1847)
    momentum           v ← 0.9 v + g;  params ← params − learning_rate · v                            (Polyak 1964)
    rmsprop            s ← 0.99 s + 0.01 g²;  params ← params − learning_rate · g / (√s + 1e-8)       (Hinton 2012)
    adam               m ← 0.9 m + 0.1 g;  s ← 0.999 s + 0.001 g²;  both divided by 1 − βᵗ at step t;
                       params ← params − learning_rate · m / (√s + 1e-8)                              (Kingma, Ba 2015)

Each is written as a recording of NumPy calls on arrays made once, to be replayed at every step (see `core.engine`). What it
remembers between steps is made by `initial_state`, so that a run can pause and go on elsewhere.
"""

import numpy as np

from core.descent import ADAM_BETAS, EPSILON, METHODS, RMSPROP_DECAY
from core.engine import Recording

MOMENTUM = 0.9

OPTIMIZERS = tuple(METHODS)
ADAPTIVE = (
    "rmsprop",
    "adam",
)  # these divide a slope by its own size, so that even a slope of mere rounding noise counts


def initial_state(optimizer: str, params: np.ndarray) -> list[np.ndarray]:
    """Make what an optimizer remembers before its first step: averages (…, n_params) of the slopes, and Adam's step count ()."""
    averages = [np.zeros_like(params) for _ in range(_AVERAGES[optimizer])]
    return [*averages, np.zeros(())] if optimizer == "adam" else averages


def optimizer_step(
    optimizer: str,
    params: np.ndarray,
    gradient: np.ndarray,
    rate: np.ndarray,
    state: list[np.ndarray] | None = None,
) -> Recording:
    """Update `params` (…, n_params) in place by the slopes that `gradient` (…, n_params) then holds.

    `rate` is the step size, a 0-d array, or (networks, 1) for a stack. `state` comes from `initial_state` and is updated at each
    step; without it the run begins. What `gradient` holds afterwards has no meaning.
    """
    return _STEPS[optimizer](params, gradient, rate, initial_state(optimizer, params) if state is None else state)


def scaled_step(params: np.ndarray, gradient: np.ndarray) -> Recording:
    """A plain step whose slopes come already multiplied by the step size."""
    return [(np.subtract, (params, gradient, params))]


def _gradient_descent(params, gradient, rate, _) -> Recording:
    return [(np.multiply, (gradient, rate, gradient)), (np.subtract, (params, gradient, params))]


def _momentum(params, gradient, rate, state) -> Recording:
    (velocity,), move = state, np.empty_like(params)
    return [
        (np.multiply, (velocity, np.array(MOMENTUM), velocity)),
        (np.add, (velocity, gradient, velocity)),
        (np.multiply, (velocity, rate, move)),
        (np.subtract, (params, move, params)),
    ]


def _running_average(mean, value, decay: float, buffer) -> Recording:
    """mean ← decay · mean + (1 − decay) · value."""
    return [
        (np.multiply, (mean, np.array(decay), mean)),
        (np.multiply, (value, np.array(1 - decay), buffer)),
        (np.add, (mean, buffer, mean)),
    ]


def _rmsprop(params, gradient, rate, state) -> Recording:
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


def _adam(params, gradient, rate, state) -> Recording:
    mean, square, steps = state
    move, buffer = np.empty_like(params), np.empty_like(params)
    corrected_rate, correction = np.empty_like(rate), np.empty_like(rate)

    def correct():
        # Both averages begin at zero; dividing by the share that is not zero any more takes that out again.
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
