"""Steeper and steeper sigmoids until the slope vanishes."""

import base64
import io
from copy import deepcopy

import numpy as np
import pytest
from PIL import Image

from core.activations import steep_sigmoid
from core.chapters.sigmoid.steep import (
    MOVED_BY,
    N_STARTS,
    NEGLIGIBLE,
    PLACES,
    QUIET,
    SIZES,
    STEEPNESS,
    _start,
    ring,
    runs_and_picture,
    say_steep,
    steep_runs,
    whole_percent,
)
from tests.long import long_except

QUICK = (4, 8)  # sizes that quick tests run
SIZES_TRIED = pytest.mark.parametrize("neurons", long_except(SIZES, *QUICK))


def test_the_dial_stands_on_half_powers_of_ten_and_ends_at_the_step():
    assert len(STEEPNESS) == len(PLACES)
    assert STEEPNESS[0] == 1
    assert STEEPNESS[-1] == np.inf
    for place, steepness in zip(PLACES[:-1], STEEPNESS[:-1], strict=True):
        assert steepness == pytest.approx(10 ** (place / 2), rel=0.02)


@SIZES_TRIED
def test_a_true_step_freezes_the_hidden_layer_and_the_last_layer_still_learns(neurons):
    step = steep_runs(neurons)[-1]
    assert step.is_step
    assert step.has_slope.shape == (neurons, 3)
    assert not step.has_slope.any()
    assert not step.has_moved.any()
    assert step.has_slope_last.all()
    assert step.has_moved_last.all()
    assert 0.55 < step.accuracy < 0.95  # better than guessing, with nothing but the last layer


def test_a_steep_switch_still_learns_and_many_frozen_neurons_hide_the_damage():
    by = {neurons: {run.steepness: run for run in steep_runs(neurons)} for neurons in QUICK}
    assert by[8][32].accuracy > 0.97
    assert by[8][1000].accuracy < 0.97
    assert by[4][1000].accuracy < 0.88
    assert by[8][np.inf].accuracy > by[4][np.inf].accuracy + 0.03
    assert by[4][1.8].accuracy > 0.98


@SIZES_TRIED
@pytest.mark.parametrize("place", range(len(PLACES)))
def test_what_is_said_is_what_backpropagation_finds(neurons, place):
    run, data = steep_runs(neurons)[place], ring()
    right = (run.network.predict(data.inputs) > 0.5) == (data.targets > 0.5)
    assert run.accuracies.shape == (N_STARTS,)
    assert run.accuracies[0] == pytest.approx(right.mean())
    assert run.network.layers[0].activation == run.activation == steep_sigmoid(run.steepness)
    first = _start(neurons, run.steepness, 0)
    gradient = first.gradient(data.inputs, data.targets, "cross_entropy")
    slopes = [np.abs(np.column_stack(pair)) for pair in zip(gradient.weights, gradient.biases, strict=True)]
    for layer, (counts, has_moved) in enumerate(
        ((run.has_slope, run.has_moved), (run.has_slope_last, run.has_moved_last))
    ):
        np.testing.assert_array_equal(counts, slopes[layer] >= NEGLIGIBLE * np.median(slopes[1]))
        before, after = first.layers[layer].params, run.network.layers[layer].params
        np.testing.assert_array_equal(has_moved, np.abs(after - before) >= MOVED_BY)
    message = say_steep(steep_runs(neurons), place)
    assert (message["n"], message["of"]) == (run.has_slope.sum(), 3 * neurons)
    assert message["counting"] == ("all" if run.has_slope.all() else "some" if run.has_slope.any() else "none")
    assert message["frozen"] == ("no" if run.has_moved.any() else "yes")
    sums = data.inputs @ first.layers[0].weights.T + first.layers[0].biases
    has_slope = run.activation.slope(sums) >= QUIET
    assert run.responsive_share == has_slope.mean()
    # The message "can learn" requires that most points reach a hidden neuron.
    assert (message["heard"] == "most") == (has_slope.sum() >= has_slope.size / 2)
    assert message["percent"] == pytest.approx(has_slope.mean(), abs=0.005001)
    assert message["compare"] == ("yes" if place else "no")
    assert message["accuracy"] == pytest.approx(run.accuracies.mean(), abs=0.005001)
    assert message["softest"] == pytest.approx(steep_runs(neurons)[0].accuracies.mean(), abs=0.005001)
    # The message "only the last layer learns" requires that nothing else moves.
    assert message["frozen"] == "no" or run.has_moved_last.all()


@SIZES_TRIED
def test_fewer_parameters_have_a_slope_as_the_switch_gets_steeper(neurons):
    counting = [run.n_with_slope for run in steep_runs(neurons)]
    assert counting[0] == 3 * neurons
    assert counting[-1] == 0


def test_a_real_nudge_of_a_frozen_parameter_changes_nothing():
    network, data = deepcopy(steep_runs(4)[-1].network), ring()
    before = network.loss(data.inputs, data.targets, "cross_entropy")
    for neuron in range(4):
        for column in range(3):
            network.layers[0].params[neuron, column] += 1e-9
            assert network.loss(data.inputs, data.targets, "cross_entropy") == before
            network.layers[0].params[neuron, column] -= 1e-9


def test_only_all_is_called_all():
    assert whole_percent(1.0) == 1
    assert whole_percent(0.9975) == 0.9975
    assert whole_percent(0.77625) == 0.78
    assert whole_percent(0.985) == 0.99
    assert whole_percent(0.0) == 0


def test_the_picture_is_made_of_the_runs():
    runs, picture = runs_and_picture(4)
    assert [place["steepness"] for place in picture["places"]] == [*STEEPNESS[:-1], None]
    for run, place in zip(runs, picture["places"], strict=True):
        assert np.array(place["counts"]).tolist() == run.has_slope.tolist()
        image = Image.open(io.BytesIO(base64.b64decode(place["map"].split(",")[1])))
        assert image.size[0] == image.size[1] > 50
    np.testing.assert_allclose([row[:2] for row in picture["points"]], ring().inputs, atol=1e-4)
    assert [row[2] for row in picture["points"]] == ring().targets[:, 0].tolist()
