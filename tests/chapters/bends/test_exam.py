"""The exam network without its bend is one neuron: its least error is found exactly, and no training goes below it."""

import numpy as np
import pytest

from core.chapters.one_matrix import exam
from core.exam import DATA, LOSS, SHAPE, start
from core.network import Layer, Network


def test_seven_knobs_multiply_out_into_two():
    rng = np.random.default_rng(0)
    for _ in range(200):
        network = exam.without_bend(SHAPE.network(rng.normal(scale=2, size=7)))
        knob, shift = exam.multiplied_out(network)
        one = Network((Layer([[knob]], [shift], "sigmoid"),))
        np.testing.assert_allclose(network.predict(DATA.inputs), one.predict(DATA.inputs), atol=1e-12)


def test_no_setting_of_the_knobs_goes_below_the_least_error():
    least = exam.runs().least
    rng = np.random.default_rng(1)
    for scale in (0.1, 0.5, 1, 3):
        for _ in range(300):
            network = exam.without_bend(SHAPE.network(rng.normal(scale=scale, size=7)))
            assert network.loss(DATA.inputs, DATA.targets, LOSS) >= least - 1e-12


def test_the_least_error_is_where_all_slopes_are_0_and_training_ends_there():
    both = exam.runs()
    knob, shift = both.collapsed[-1]
    gradient = Network((Layer([[knob]], [shift], "sigmoid"),)).gradient(DATA.inputs, DATA.targets, LOSS)
    assert abs(gradient.weights[0][0, 0]) < 1e-6
    assert abs(gradient.biases[0][0]) < 1e-6
    assert both.losses[1, -1] == pytest.approx(both.least, abs=1e-9)
    assert both.least == pytest.approx(0.645, abs=0.0005)
    assert both.right[1, -1] == 13


def test_the_real_one_learns_the_exam():
    both = exam.runs()
    assert both.losses[0, -1] < 0.05
    assert both.right[0, -1] == 20
    assert both.losses.shape == both.right.shape == (2, exam.SNAPSHOTS)
    assert (both.rounds[0], both.rounds[-1]) == (0, 2000)
    np.testing.assert_array_equal(both.real[0], SHAPE.flat(start()))
    np.testing.assert_array_equal(both.straight[0], SHAPE.flat(start()))


def test_the_best_border_is_found_by_trying_them_all():
    for seed in range(50):
        yes = np.random.default_rng(seed).random(12) > 0.5
        best = max(
            max(np.sum(yes == (np.arange(12) < cut)), np.sum(yes == (np.arange(12) >= cut))) for cut in range(13)
        )
        assert exam.best_border(yes.astype(float)) == best
    assert exam.runs().best_cut == 14
