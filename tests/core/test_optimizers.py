"""Two steps of each optimizer, computed by hand. `test_training` compares them with PyTorch."""

import numpy as np
import pytest

from core.engine import replay
from core.optimizers import OPTIMIZERS, optimizer_step, scaled_step

# Updates of a parameter at a learning rate of 0.1, for a slope of 1 and then of 0.5.
MOVES = {
    "gradient_descent": (0.1, 0.05),
    "momentum": (0.1, 0.14),  # speeds 1 and 0.9 · 1 + 0.5
    # Mean squares 0.01 · 1 and 0.99 · 0.01 + 0.01 · 0.25 = 0.0124; their roots 0.1 and 0.11135529.
    "rmsprop": (1.0, 0.44901325),
    # Means 0.1 / 0.1 and (0.09 + 0.05) / 0.19 = 0.73684211; squares 0.001 / 0.001 and 0.001249 / 0.001999 = 0.62481241.
    "adam": (0.1, 0.09321796),
}


def moves(optimizer, slopes, rate=0.1, n_params=1):
    params, gradient, steps = np.full(n_params, 2.0), np.empty(n_params), []
    recording = optimizer_step(optimizer, params, gradient, np.array(rate))
    for slope in slopes:
        gradient[:], before = slope, params.copy()
        replay(recording)
        steps.append(before - params)
    return np.array(steps)


def test_every_optimizer_is_worked_here():
    assert list(MOVES) == list(OPTIMIZERS)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_the_first_two_moves_are_those_worked_by_hand(optimizer):
    assert moves(optimizer, [1.0, 0.5])[:, 0] == pytest.approx(MOVES[optimizer], abs=2e-7)
    assert moves(optimizer, [-1.0, -0.5], n_params=3)[:, 2] == pytest.approx(np.negative(MOVES[optimizer]), abs=2e-7)


@pytest.mark.parametrize("size", [1e-3, 1.0, 1e3])
def test_adams_first_move_is_the_step_size_whatever_the_slope(size):
    """Both averages start at zero; without either bias correction this is off by a factor."""
    assert moves("adam", [size] * 5) == pytest.approx(0.1, rel=1e-4)


def test_a_tiny_slope_is_not_blown_up():
    """Epsilon is 1e-8: a slope of that size gives half a step in Adam, and more in RMSProp, whose mean is 0.1 of it."""
    assert moves("adam", [1e-8])[0, 0] == pytest.approx(0.05, rel=1e-6)
    assert moves("rmsprop", [1e-7])[0, 0] == pytest.approx(0.5, rel=1e-6)


def test_scaled_slopes_are_taken_off_as_they_are():
    params, gradient = np.array([1.0, 2.0]), np.array([0.25, -0.5])
    replay(scaled_step(params, gradient))
    assert params.tolist() == [0.75, 2.5]


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_in_a_stack_each_network_has_its_own_step_size(optimizer):
    params, gradient = np.zeros((2, 3)), np.empty((2, 3))
    recording = optimizer_step(optimizer, params, gradient, np.array([[0.1], [0.2]]))
    for slope in (1.0, 0.5):
        gradient[:] = slope
        replay(recording)
    assert params[0] == pytest.approx(-sum(MOVES[optimizer]), abs=1e-6)
    assert params[1] == pytest.approx(-2 * sum(MOVES[optimizer]), abs=2e-6)
