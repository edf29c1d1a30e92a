"""Kill the slope: a switch made steeper and steeper."""

from copy import deepcopy

import numpy as np
import pytest

from core.activations import steep_sigmoid
from core.chapters.bends.steep import (
    FAINT,
    PLACES,
    SIZES,
    STARTS,
    STEEPNESS,
    STIRRED,
    _switches,
    ring,
)
from tests.chapters.bends.computed import killed
from tests.long import few

QUICK = (4, 8)  # of the sizes
SOME = pytest.mark.parametrize("neurons", few(SIZES, *QUICK))


def test_the_dial_stands_on_half_powers_of_ten_and_ends_at_the_step():
    assert len(STEEPNESS) == len(PLACES)
    assert STEEPNESS[0] == 1
    assert STEEPNESS[-1] == np.inf
    for place, steepness in zip(PLACES[:-1], STEEPNESS[:-1], strict=True):
        assert steepness == pytest.approx(10 ** (place / 2), rel=0.02)


@SOME
def test_a_true_step_freezes_the_hidden_layer_and_the_last_layer_still_learns(neurons):
    step = killed(neurons)[-1]
    assert step.is_step
    assert step.knobs == (3 * neurons, neurons + 1)
    assert step.alive[0] == step.moved[0] == 0
    assert step.alive[1] == step.moved[1] == neurons + 1
    assert step.typical[0] == 0 < step.typical[1]
    assert step.heard == 0
    assert 0.55 < step.accuracy < 0.95  # better than guessing, with nothing but the last layer


def test_the_traps_are_shown_as_they_are():
    by = {neurons: {each.steepness: each for each in killed(neurons)} for neurons in QUICK}
    assert by[8][32].accuracy > 0.97  # still steep, still learns
    assert by[8][1000].accuracy < 0.97
    assert by[4][1000].accuracy < 0.88
    assert by[8][np.inf].accuracy > by[4][np.inf].accuracy + 0.03  # many frozen neurons hide the damage
    assert by[4][1.8].accuracy > 0.98


@SOME
@pytest.mark.parametrize("place", range(len(PLACES)))
def test_what_is_told_of_the_slopes_is_what_backpropagation_finds(neurons, place):
    each, data = killed(neurons)[place], ring()
    right = (each.network.predict(data.inputs) > 0.5) == (data.targets > 0.5)
    assert each.accuracies.shape == (STARTS,)
    assert each.accuracies[0] == pytest.approx(right.mean())
    assert each.network.layers[0].activation == each.switch == steep_sigmoid(each.steepness)
    first = _switches(neurons, each.steepness, 0)
    for layer, (before, after) in enumerate(zip(first.layers, each.network.layers, strict=True)):
        found = first.gradient(data.inputs, data.targets, "cross_entropy")
        slopes = np.abs(np.column_stack([found.weights[layer], found.biases[layer]]))
        usual = np.median(np.abs(np.append(found.weights[1], found.biases[1])))
        assert each.alive[layer] == (slopes >= FAINT * usual).sum()
        assert each.moved[layer] == (np.abs(after.params - before.params) >= STIRRED).sum()
    assert each.typical[1] > STIRRED


@SOME
def test_hints_fade_as_the_switch_gets_steeper(neurons):
    heard = [each.heard for each in killed(neurons)]
    assert heard[0] == 1
    assert heard[-1] == 0
    assert (np.diff(heard) <= 0.05).all()
    alive = [each.alive[0] for each in killed(neurons)]
    assert alive[0] == 3 * neurons
    assert alive[-1] == 0


def test_a_real_nudge_of_a_frozen_knob_changes_nothing():
    network, data = deepcopy(killed(4)[-1].network), ring()
    before = network.loss(data.inputs, data.targets, "cross_entropy")
    for neuron in range(4):
        for column in range(3):
            network.layers[0].params[neuron, column] += 1e-9
            assert network.loss(data.inputs, data.targets, "cross_entropy") == before
            network.layers[0].params[neuron, column] -= 1e-9
