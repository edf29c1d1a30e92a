"""Rounding to the grid: nearest multiple, by two additions, with a spacing relative to the parameters."""

import numpy as np
import pytest

from core.engine import replay
from core.rounding import GRID, ROOM, Rounding, on_grid, shifter


@pytest.mark.parametrize("grid", [GRID, 2.0**-10, 1.0])
def test_numbers_go_to_the_nearest_multiple(grid):
    x = np.random.default_rng(0).normal(size=10_000) * 1000 * grid / GRID**0.5
    result = on_grid(x, grid)
    assert np.array_equal(result / grid, np.round(x / grid))  # both send halves to the even neighbor
    assert np.abs(result - x).max() <= grid / 2


def test_halves_go_to_the_even_neighbor_and_zero_stays():
    assert (on_grid(GRID * np.array([0.5, 1.5, -0.5, -1.5, 0.0])) == GRID * np.array([0.0, 2.0, 0.0, -2.0, 0.0])).all()
    assert on_grid(GRID * 0.49) == 0
    assert on_grid(GRID * 0.51) == GRID


def test_noise_is_gone():
    x = on_grid(np.random.default_rng(0).normal(size=1000))
    noisy = x + 1e-12 * np.random.default_rng(1).normal(size=1000)
    assert (on_grid(noisy) == x).all()


def test_any_shape_and_a_number():
    assert on_grid([[0.1, 0.2]]).shape == (1, 2)
    assert float(on_grid(0.1)) == pytest.approx(0.1, abs=GRID)
    assert shifter().shape == ()


def test_the_spacing_grows_and_shrinks_with_the_knobs():
    params = np.array([0.1, 0.2])
    rounding = Rounding(params, GRID)

    def spacing(length):
        params[:] = length * np.array([0.6, 0.8])
        rounding.fit()
        replay(rounding.calls)
        return params.copy()

    for length in (1.0, 63.0, 1000.0, 1e6, 1e9, 63.0, 1.0):
        allowed = GRID * max(1.0, length / ROOM)
        for param, exact in zip(spacing(length), length * np.array([0.6, 0.8]), strict=True):
            assert abs(param - exact) <= allowed * 4
            least = 2.0 ** np.floor(np.log2(allowed))
            assert param % least == 0
    params[:] = np.inf
    rounding.fit()  # a diverged run is not rounded


def test_in_a_stack_each_network_has_its_own_spacing():
    params = np.array([[0.1, 0.2], [1e6 / 3, 2e6 / 3]])
    rounding = Rounding(params, GRID)
    rounding.fit()
    replay(rounding.calls)
    assert (params[0] == on_grid([0.1, 0.2])).all()
    assert (params[1] % (GRID * 2**13) == 0).all()
    assert params[1] == pytest.approx([1e6 / 3, 2e6 / 3], rel=1e-8)
