"""Nudges through activations: the output change, and where it vanishes."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS, steep_sigmoid
from core.chapters.lab.through import NUDGE, QUIET_SLOPE, SUMS, pass_through, quiet_zones
from core.say.names import SHORT_BENDS


def test_every_bend_has_a_short_name_of_its_own():
    assert list(SHORT_BENDS) == list(ACTIVATIONS)
    assert len(set(SHORT_BENDS.values())) == len(SHORT_BENDS)
    assert all(0 < len(name) <= 12 and name[0].isupper() for name in SHORT_BENDS.values())
    assert {SHORT_BENDS["linear"], SHORT_BENDS["relu"], SHORT_BENDS["tanh"]} == {"No bend", "ReLU", "Tanh"}


def test_the_dial_of_sums_plays_smoothly():
    assert len(SUMS) >= 193
    assert {-6.0, -2.0, 0.0, 1.0, 5.0, 6.0} <= set(SUMS)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_what_is_left_of_a_nudge_lies_between_the_slopes_on_its_way(name):
    activation, z = ACTIVATIONS[name], np.linspace(-5.95, 5.95, 120)
    z = z[[not any(abs(place - jump) < NUDGE for jump in activation.jumps) for place in z]]
    result = pass_through(activation, z)
    np.testing.assert_array_equal(result.outputs, activation.f(z))
    slopes = activation.slope(np.linspace(z - NUDGE / 2, z + NUDGE / 2, 101))
    assert (result.output_change >= slopes.min(axis=0) * NUDGE - 1e-3).all()
    assert (result.output_change <= slopes.max(axis=0) * NUDGE + 1e-3).all()
    rise = (activation.f(z + 1e-6) - activation.f(z - 1e-6)) / 2e-6
    np.testing.assert_allclose(result.slope, rise, atol=1e-8)


def test_a_nudge_that_crosses_the_jump_comes_out_whole():
    assert pass_through(ACTIVATIONS["step"], 0.1).output_change == 1
    assert pass_through(ACTIVATIONS["step"], 0.3).output_change == 0


def test_the_quiet_stretches_are_where_the_algebra_says():
    low = (1 - np.sqrt(1 - 4 * QUIET_SLOPE)) / 2  # a (1 − a) = QUIET, solved for the sigmoid's output
    sigmoid_edge = np.log(low / (1 - low))
    tanh_edge = np.arctanh(np.sqrt(1 - QUIET_SLOPE))
    softplus_edge = np.log(QUIET_SLOPE / (1 - QUIET_SLOPE))
    expected = {
        "linear": [],
        "sigmoid": [(-6, sigmoid_edge), (-sigmoid_edge, 6)],
        "tanh": [(-6, -tanh_edge), (tanh_edge, 6)],
        "relu": [(-6, 0)],
        "leaky_relu": [(-6, 0)],
        "softplus": [(-6, softplus_edge)],
        "step": [(-6, 6)],
    }
    for name, zones in expected.items():
        np.testing.assert_allclose(np.ravel(quiet_zones(ACTIVATIONS[name], -6, 6)), np.ravel(zones), atol=1e-9)


@pytest.mark.parametrize("activation", [*ACTIVATIONS.values(), *map(steep_sigmoid, (0.1, 2.0, 25.0))], ids=str)
def test_quiet_stretches_hold_every_quiet_place_and_no_other(activation):
    z = np.linspace(-6, 6, 1002)  # none of them on a kink or a jump
    inside = np.zeros(len(z), dtype=bool)
    for low, high in quiet_zones(activation, -6, 6):
        inside |= (z > low) & (z < high)
    np.testing.assert_array_equal(inside[1:-1], (np.abs(activation.slope(z)) < QUIET_SLOPE)[1:-1])
