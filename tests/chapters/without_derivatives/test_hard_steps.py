"""A hard step leaves slopes nothing to follow; trying still works, and so do slopes once the step is a bend."""

import dataclasses

import numpy as np
import pytest

from core.chapters.without_derivatives.hard_steps import POINTS, neuron, search_over_a_step


@pytest.mark.parametrize("seed", range(12))
def test_slopes_stand_still_on_a_hard_step_and_the_others_get_there(seed):
    found = search_over_a_step(seed)
    assert found.largest_slope == 0
    assert found.slopes_on_step == found.before
    assert max(found.tries_on_step, found.one_on_step, found.slopes_on_bend) <= min(found.before, POINTS // 20)
    assert dataclasses.asdict(search_over_a_step(seed)) == dataclasses.asdict(found)


def test_the_error_moves_in_jumps_and_a_nudge_changes_nothing():
    knobs = np.array([0.3, -0.3, 0.0])
    rng = np.random.default_rng(0)
    inputs, targets = rng.normal(size=(50, 2)), (rng.random((50, 1)) > 0.5).astype(float)
    before = neuron(knobs, "step").loss(inputs, targets)
    for nudge in 1e-9 * np.eye(3):
        assert neuron(knobs + nudge, "step").loss(inputs, targets) == before
    assert before * 2 * 50 == pytest.approx(round(before * 2 * 50))  # half a square for each point that is wrong
