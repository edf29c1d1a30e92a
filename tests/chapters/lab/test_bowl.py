"""A bowl with more and more parameters: slopes need equally many steps, the rivals ever more."""

import numpy as np
import pytest

from core.chapters.lab.bowl import BOWL_GOAL, BOWL_LEARNING_RATE, BOWL_SIZES, bowl


@pytest.fixture(scope="module")
def bowls():
    return {(run.method, run.n_params): run for run in bowl()}


def test_slopes_need_seven_steps_at_every_size(bowls):
    for n_params in BOWL_SIZES:
        run = bowls["follow_slopes", n_params]
        assert run.steps == 7
        assert run.n_evals == 21


def test_seven_is_what_arithmetic_says():
    assert (1 - BOWL_LEARNING_RATE) ** (2 * 7) <= BOWL_GOAL < (1 - BOWL_LEARNING_RATE) ** (2 * 6)


def test_the_rivals_climb_with_the_knobs(bowls):
    for n_params in BOWL_SIZES:
        nudges = bowls["nudged_slopes", n_params]
        assert nudges.steps == 7
        assert nudges.n_evals == 7 * (n_params + 1)
    for method in ("try_and_keep", "one_knob_at_a_time"):
        n_evals = [bowls[method, n_params].n_evals for n_params in (10, 100, 1000)]
        assert 200 < n_evals[0] < 500
        assert 2_000 < n_evals[1] < 4_000
        assert 20_000 < n_evals[2] < 45_000
    assert bowls["random_guess", 2].n_evals > 1_000
    assert bowls["random_guess", 10].n_evals is None


def test_the_count_of_try_and_keep_is_near_the_best_that_theory_allows(bowls):
    """A (1+1) strategy on a bowl of N parameters gains at most 0.202 / N per evaluation in log distance
    (Rechenberg, 1973): ln 100 / 0.202 · N evaluations."""
    least = np.log(100) / 0.202 * 1000
    assert least < bowls["try_and_keep", 1000].n_evals < 1.4 * least


def test_a_bowl_of_ones_own():
    runs = list(bowl((3,), seed=5, methods=("try_and_keep",)))
    assert len(runs) == 1
    assert runs == list(bowl((3,), seed=5, methods=("try_and_keep",)))
