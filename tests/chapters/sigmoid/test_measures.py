"""Measured properties of the activations agree with their formulas."""

from functools import cache

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.sigmoid import measures
from core.chapters.sigmoid.measures import REACH, SUMS, flat_stretches, say_measures

table = cache(measures.measure_activations)
LEVEL = {"relu": ((-REACH, 0.0),), "step": ((-REACH, REACH),)}


def test_every_activation_is_measured():
    assert [entry.name for entry in table()] == list(ACTIVATIONS)


def test_the_slope_of_silu_is_0_at_one_sum_between_those_that_were_looked_at():
    ((low, high),) = flat_stretches(ACTIVATIONS["silu"])
    assert low == high
    assert low == pytest.approx(-1.2784645, abs=1e-6)
    assert low not in SUMS
    assert ACTIVATIONS["silu"].f(low) == pytest.approx(
        ACTIVATIONS["silu"].f(np.linspace(-3, 0, 30_001)).min(), abs=1e-9
    )


@pytest.mark.parametrize("name", [name for name in ACTIVATIONS if name != "silu"])
def test_stretches_without_a_slope_are_where_a_nudge_changes_nothing(name):
    activation, stretches = ACTIVATIONS[name], flat_stretches(ACTIVATIONS[name])
    assert stretches == LEVEL.get(name, ())
    for total in SUMS:
        if any(abs(total - edge) < 1e-3 for edge in (*activation.kinks, *activation.jumps)):
            continue
        is_unchanged = activation.f(total + 1e-5) == activation.f(total - 1e-5)
        assert is_unchanged == any(low <= total <= high for low, high in stretches)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_the_bounds_are_those_that_far_sums_come_to(name):
    entry, activation = next(row for row in table() if row.name == name), ACTIVATIONS[name]
    outputs = activation.f(np.concatenate([-np.geomspace(1e4, 1e-3, 200), [0.0], np.geomspace(1e-3, 1e4, 200)]))
    assert (outputs >= entry.low - 1e-9).all()
    assert (outputs <= entry.high + 1e-9).all()
    assert np.isinf(entry.high) == (outputs.max() > 100)
    assert np.isinf(entry.low) == (outputs.min() < -50)


def test_ten_layers_of_sigmoid_lose_the_blame_and_of_the_others_do_not():
    shares = {entry.name: entry.share for entry in table()}
    assert shares["sigmoid"] < 1e-6 / 3
    assert shares["step"] == 0
    assert all(share > 1e-3 for name, share in shares.items() if name not in ("sigmoid", "step"))


def test_a_row_says_what_was_measured():
    for entry in table():
        name, bounds, level, share = say_measures(entry)
        assert name["name"] == entry.name
        assert bounds["sides"] == {0: "none", 1: "low", 2: "both"}[int(np.isfinite([entry.low, entry.high]).sum())]
        assert level["kind"] == {"silu": "at", "relu": "from", "step": "from"}.get(entry.name, "nowhere")
        assert share["share"] == entry.share
