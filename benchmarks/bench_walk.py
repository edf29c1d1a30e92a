"""A long walk over a surface: plain floats against the same loop with small NumPy arrays."""

import numpy as np

from benchmarks.measure import Row, ratio
from core.descent import descend
from core.surfaces import SURFACES

STEPS = 10_000
LEARNING_RATE = 2e-4
MOMENTUM = 0.9


def _height(params: np.ndarray) -> float:
    a, b = params
    return (1 - a) ** 2 + 100 * (b - a**2) ** 2


def _gradient(params: np.ndarray) -> np.ndarray:
    a, b = params
    v = b - a**2
    return np.array([-2 * (1 - a) - 400 * a * v, 200 * v])


def with_arrays() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Walk with arrays of two for parameters, velocity and gradient. Return points, losses and gradients."""
    points, losses, gradients = np.empty((STEPS + 1, 2)), np.empty(STEPS + 1), np.empty((STEPS + 1, 2))
    params, velocity = np.array(SURFACES["rosenbrock"].start), np.zeros(2)
    points[0], losses[0], gradients[0] = params, _height(params), _gradient(params)
    for i in range(1, STEPS + 1):
        velocity = MOMENTUM * velocity + gradients[i - 1]
        params = params - LEARNING_RATE * velocity
        points[i], losses[i], gradients[i] = params, _height(params), _gradient(params)
    return points, losses, gradients


def with_floats() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    surface = SURFACES["rosenbrock"]
    walk = descend(
        surface, surface.start, method="momentum", learning_rate=LEARNING_RATE, steps=STEPS, momentum=MOMENTUM
    )
    return walk.points, walk.losses, walk.gradients


def rows() -> list[Row]:
    for ours, theirs in zip(with_floats(), with_arrays(), strict=True):
        # Both must compute the same walk.
        np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-9)
    return [
        Row(
            "10,000-step momentum walk (Rosenbrock)",
            "the same loop with small NumPy arrays",
            ratio(with_floats, with_arrays),
            limit=0.12,
        )
    ]
