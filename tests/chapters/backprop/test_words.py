"""The sentences of the chapter "Backprop" say what was computed, in every case."""

import numpy as np
import pytest

from core.chapters.backprop import words
from core.chapters.backprop.clones import Starts, starts
from core.chapters.backprop.passes import PRESETS, knobs, own
from core.chapters.without_derivatives.costs import Growth
from core.depth import SlopeSizes
from core.network import Layer, Network
from core.receipts import nudge_agreement, receipt


def slip(one, knob):
    return receipt(one.network, one.inputs, one.targets, tuple(knob))


def test_a_receipt_adds_its_paths_up():
    one = PRESETS["worked"].make()
    found = slip(one, knobs(one.network)[0])
    says = words.receipt_says(found)
    assert all(f"{path.product:.6g}" in says for path in found.paths) and f"**{found.slope:.9g}**" in says
    single = PRESETS["deep"].make()
    assert "One path" in words.receipt_says(slip(single, knobs(single.network)[0]))


def test_a_receipt_with_many_paths_and_one_of_zero():
    wide = own((6, 6, 6, 6, 6), hidden="tanh", output="sigmoid", seed=1)
    says = words.receipt_says(slip(wide, knobs(wide.network)[0]))
    assert "216 paths" in says and "too many to list" in says
    xor = PRESETS["xor"].make()
    assert "makes **0**" in words.receipt_says(slip(xor, next(k for k in knobs(xor.network) if k.source == 1)))


def test_nudges_get_better_then_rot_and_both_are_said():
    one = PRESETS["worked"].make()
    measured = nudge_agreement(one.network, one.inputs, one.targets, (1, 0, 0))
    says = words.nudge_says(measured, 5)
    assert f"**{measured.measured[4]:.9g}**" in says and "A nudge of 0.00001 " in says
    assert 0 < measured.best < 13 and "A larger one" in says and "A far smaller one rots" in says


def test_where_the_slope_changes_evenly_a_large_nudge_is_not_blamed_for_rounding():
    # Without bends the error is a parabola in one knob, and a nudge to both sides is exact at any size.
    network = Network((Layer([[0.3, 0.7]], [0.1], "linear"),))
    measured = nudge_agreement(network, [[0.9, 0.4]], [[0.2]], (0, 0, 0))
    says = words.nudge_says(measured, 1)
    assert measured.distances[0] < 1e-14 and "A larger one" not in says and "rots" in says


def test_a_flat_network_agrees_at_every_size():
    network = Network((Layer([[1.0]], [0.5], "step"),))
    measured = nudge_agreement(network, [[1.0]], [[0.0]], (0, 0, 0))
    assert "at every size" in words.nudge_says(measured, 3)


def test_small_numbers_are_written_out():
    assert [words.plain(number) for number in (5.6e-5, 1.0, 12.0, 1.234e-9)] == ["0.000056", "1", "12", "0.0000000012"]
    assert [words.plain(10.0**-place) for place in (1, 5, 14)] == ["0.1", "0.00001", "0.00000000000001"]


def test_depth_states_first_over_last():
    ratios = {"sigmoid": 0.0073, "tanh": 1.6, "relu": 0.87}
    shown = SlopeSizes(np.array([0.001, 0.1]), 0.2)
    says = words.depth_says(shown, ratios, 2)
    assert "**0.01** times" in says and "0.0073 with sigmoid, 1.6 with tanh and 0.87 with relu" in says
    assert "no slope reaches" in words.depth_says(SlopeSizes(np.zeros(2), 0.2), ratios, 2)
    assert "no hint reaches it" in words.depth_says(SlopeSizes(np.array([0.0, 0.1]), 0.2), ratios, 2)
    assert "the first is the last" in words.depth_says(SlopeSizes(np.array([0.1]), 0.2), ratios, 1)


def test_clones_are_said_to_be_clones_only_where_they_are():
    sigmoid, tanh = (words.clones_says(starts(3, name, seed=0)) for name in ("sigmoid", "tanh"))
    assert "same to the last digit" in sigmoid and "copies of each other" in sigmoid
    assert "slope **0**" in tanh and "No hint at all" in tanh
    assert "still differ, by 0.5" in words.clones_says(Starts(np.array([1.0, 2.0]), np.array([0.5, 1.0])))


def test_costs_are_counted_and_the_extrapolation_is_called_one():
    assert "13 looks" in words.looks_says(12, "this network")
    growth = Growth(np.array([10, 1000]), np.array([1e-5, 1e-4]), np.array([1e-4, 0.1]), 3e-7)
    says = words.growth_says(growth)
    assert "**100 milliseconds**" in says and "**100 microseconds**" in says
    assert "Nobody timed 1,000,000,000 knobs here" in says
    assert growth.at() == pytest.approx((100.0, 1e11)) and "3,200 years" in says and "100 seconds" in says
