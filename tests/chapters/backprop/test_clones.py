"""All knobs at zero: neurons of a layer get the same slope to the last digit; after a random start they do not."""

import numpy as np
import pytest

from core.chapters.backprop.clones import starts


@pytest.mark.parametrize("bend", ["sigmoid", "tanh", "relu", "softplus"])
@pytest.mark.parametrize("depth", [1, 3, 12])
def test_neurons_that_start_alike_get_identical_slopes(bend, depth):
    found = starts(depth, bend, seed=0)
    assert len(found.zero) == len(found.random) == 8
    assert len(set(found.zero.tolist())) == 1
    assert len(set(found.random.tolist())) > 1


def test_a_sigmoid_at_zero_sends_one_half_so_its_knob_gets_half_the_outputs_blame():
    # At zero the guess is one half. The share of yes among the 99 points is k / 99, so the blame is 1/2 − k / 99.
    slope = starts(2, "sigmoid", seed=0).zero[0]
    yes = 99 * (0.5 - 2 * slope)
    assert slope != 0
    assert yes == pytest.approx(round(yes), abs=1e-9)


def test_tanh_and_relu_at_zero_send_nothing_so_no_hint_comes_back():
    assert not starts(2, "tanh", seed=0).zero.any()
    assert not starts(2, "relu", seed=0).zero.any()


def test_same_seed_same_slopes_and_no_layers_is_refused():
    np.testing.assert_array_equal(starts(3, "tanh", seed=5).random, starts(3, "tanh", seed=5).random)
    with pytest.raises(ValueError, match="at least one hidden layer"):
        starts(0, "tanh", seed=0)
