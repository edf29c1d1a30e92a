"""One question, more and more knobs: slopes need the same few steps at every size, and the rivals climb."""

import numpy as np
import pytest

from core.chapters.lab.bowl import BOWL_GOAL, BOWL_LEARNING_RATE, BOWL_SIZES, bowl


@pytest.fixture(scope="module")
def bowls():
    return {(run.method, run.n_params): run for run in bowl()}


def test_slopes_need_seven_steps_at_every_size(bowls):
    for knobs in BOWL_SIZES:
        run = bowls["follow_slopes", knobs]
        assert run.steps == 7
        assert run.n_evals == 21


def test_seven_is_what_arithmetic_says():
    assert (1 - BOWL_LEARNING_RATE) ** (2 * 7) <= BOWL_GOAL < (1 - BOWL_LEARNING_RATE) ** (2 * 6)


def test_the_others_climb_with_the_knobs(bowls):
    for knobs in BOWL_SIZES:
        nudges = bowls["nudged_slopes", knobs]
        assert nudges.steps == 7
        assert nudges.n_evals == 7 * (knobs + 1)
    for method in ("try_and_keep", "one_knob_at_a_time"):
        looks = [bowls[method, knobs].n_evals for knobs in (10, 100, 1000)]
        assert 200 < looks[0] < 500
        assert 2_000 < looks[1] < 4_000
        assert 20_000 < looks[2] < 45_000
    assert bowls["random_guess", 2].n_evals > 1_000
    assert bowls["random_guess", 10].n_evals is None


def test_the_count_of_try_and_keep_is_near_the_best_that_theory_allows(bowls):
    """A (1+1) strategy on a bowl of N knobs gains at most 0.202 / N a look, in logarithms of the distance
    (Rechenberg, 1973): ln 100 / 0.202 · N looks."""
    least = np.log(100) / 0.202 * 1000
    assert least < bowls["try_and_keep", 1000].n_evals < 1.4 * least


def test_a_bowl_of_ones_own():
    runs = list(bowl((3,), seed=5, methods=("try_and_keep",)))
    assert len(runs) == 1
    assert runs == list(bowl((3,), seed=5, methods=("try_and_keep",)))
