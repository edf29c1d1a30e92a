"""Ten layers: vanishing gradients, and a start that prevents them for the sigmoid."""

from functools import cache

import numpy as np
import pytest

from core import exam
from core.chapters.sigmoid import deep
from core.chapters.sigmoid.deep import (
    ACTIVATION_NAMES,
    BACK_PLACES,
    EPOCHS,
    EPOCHS_PER_FRAME,
    EXPLODED,
    FRAMES,
    LAYERS,
    PLACES,
    PLACES_PER_LAYER,
    SEED,
    SMALL,
    START_KINDS,
    VANISHED,
    WIDTH,
    relative_deltas,
    say_deep,
    say_rights,
    stage_at,
    stage_text,
    start,
    uniform_start,
)
from core.network import Network
from core.rounding import on_grid
from core.training import train
from tests.long import long_except

stack = cache(deep.train_deep_network)
ONE_ANSWER = 13  # students predicted right by a constant answer


@pytest.mark.parametrize("name", ACTIVATION_NAMES)
@pytest.mark.parametrize("kind", START_KINDS)
def test_starts_are_what_the_symbols_say(name, kind):
    network = start(name, kind, 3)
    assert network.sizes == (1, *[WIDTH] * LAYERS, 1)
    assert {layer.activation.name for layer in network.layers[:-1]} == {name}
    assert network.layers[-1].activation.name == "sigmoid"
    for layer in network.layers:
        np.testing.assert_array_equal(layer.params, on_grid(layer.params))
        if kind == "zero":
            assert not layer.params.any()
        elif kind != "usual":
            np.testing.assert_allclose(layer.biases, -layer.weights.sum(axis=1) / 2, atol=2**-26)
    if kind in ("sigmoid", "smaller"):
        inner = np.concatenate([start(name, kind, seed).layers[4].weights.ravel() for seed in range(40)])
        assert inner.std() == pytest.approx({"sigmoid": 4, "smaller": 3}[kind] / np.sqrt(WIDTH), rel=0.05)


def test_another_start_is_refused():
    with pytest.raises(ValueError, match="choose one of usual, sigmoid"):
        start("sigmoid", "warm", 0)


@pytest.mark.parametrize("name", ["sigmoid", "tanh", "relu", "softplus"])
@pytest.mark.parametrize("kind", ["usual", "sigmoid"])
def test_pytorch_finds_the_same_blame(name, kind):
    torch = pytest.importorskip(
        "torch", reason="PyTorch is not installed: the comparison with an independent oracle is skipped"
    )
    functions = {
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "relu": torch.relu,
        "softplus": torch.nn.functional.softplus,
    }
    network, sums = start(name, kind, 2), []
    out = torch.tensor(exam.DATA.inputs)
    for number, layer in enumerate(network.layers):
        total = out @ torch.tensor(layer.weights.copy()).T + torch.tensor(layer.biases.copy())
        total.requires_grad_() if total.is_leaf else total.retain_grad()
        sums.append(total)
        out = functions[name](total) if number < LAYERS else total
    torch.nn.functional.binary_cross_entropy_with_logits(out, torch.tensor(exam.DATA.targets)).backward()
    sizes = np.array([float(torch.sqrt((layer_sum.grad**2).mean())) for layer_sum in sums])
    np.testing.assert_allclose(relative_deltas(network), sizes / sizes[-1], rtol=1e-9)


@pytest.mark.parametrize("seed", range(25))
def test_with_sigmoid_from_a_usual_start_the_first_of_ten_layers_hears_less_than_a_millionth(seed):
    shares = relative_deltas(start("sigmoid", "usual", seed))
    assert shares[0] < 0.7 * VANISHED
    assert (np.diff(np.log(shares)) > 0).all()  # less in every layer on the way back
    assert relative_deltas(start("tanh", "usual", seed))[0] > 1e-3
    assert relative_deltas(start("sigmoid", "sigmoid", seed))[0] > 1e-3


@pytest.mark.parametrize("seed", range(5))
def test_a_start_made_for_sigmoid_learns_and_the_usual_and_a_smaller_one_stand_still(seed):
    students = len(exam.DATA.targets)
    assert stack("sigmoid", "sigmoid", seed).n_correct[-1] == students
    assert stack("sigmoid", "usual", seed).n_correct[-1] == ONE_ANSWER
    assert stack("sigmoid", "smaller", seed).n_correct[-1] == ONE_ANSWER
    assert stack("tanh", "usual", seed).n_correct[-1] == students
    assert stack("relu", "usual", seed).n_correct[-1] == students
    assert stack("relu", "sigmoid", seed).n_correct[-1] < students


@pytest.mark.long
@pytest.mark.parametrize("seed", range(30))
def test_where_the_start_made_for_sigmoid_is_praised_a_smaller_one_fails(seed):
    if say_deep(stack("sigmoid", "sigmoid", seed), PLACES[-1])["why"] == "tuned":
        assert stack("sigmoid", "smaller", seed).n_correct[-1] < len(exam.DATA.targets)


@pytest.mark.parametrize("name", ACTIVATION_NAMES)
def test_with_every_parameter_at_zero_the_neurons_of_a_layer_stay_copies(name):
    result = stack(name, "zero", 0)
    assert result.has_identical_neurons
    assert (result.delta_sizes[0, :-1] == 0).all()
    assert result.n_correct[-1] < len(exam.DATA.targets)
    assert not stack(name, "usual", 0).has_identical_neurons


def test_even_start_keeps_shapes_and_activations():
    begin = Network.random((2, 3, 1), hidden="relu", output="linear", rng=np.random.default_rng(0))
    uniform = uniform_start(begin, 0.25)
    assert uniform.sizes == begin.sizes
    assert [layer.activation.name for layer in uniform.layers] == ["relu", "linear"]
    assert all((layer.params == 0.25).all() for layer in uniform.layers)


@pytest.mark.parametrize("value", [0.0, 0.3])
def test_identical_neurons_learn_nothing_that_one_neuron_could_not(value):
    xor = np.array([[0, 0], [0, 1], [1, 0], [1, 1.0]]), np.array([[0], [1], [1], [0.0]])
    begin = Network.random((2, 4, 1), hidden="tanh", output="sigmoid", rng=np.random.default_rng(0))
    random, uniform = (
        train(network, *xor, epochs=1000, learning_rate=0.5, loss="cross_entropy")
        for network in (begin, uniform_start(begin, value))
    )
    assert random.losses[-1] < 0.05
    assert uniform.losses[-1] > 0.3
    assert np.ptp(uniform.final.layers[0].params, axis=0).max() < 1e-9


def test_the_dial_goes_back_layer_by_layer_and_then_on_epoch_by_epoch():
    assert stage_at(0) == (0, 0)
    assert stage_at(PLACES_PER_LAYER) == (1, 0)
    assert stage_at(BACK_PLACES) == (LAYERS, 0)
    assert stage_at(PLACES[-1]) == (LAYERS, FRAMES - 1)
    assert EPOCHS_PER_FRAME * (FRAMES - 1) == EPOCHS
    assert stage_text(PLACES[-1])["epoch"] == EPOCHS
    assert stage_text(BACK_PLACES)["layer"] == 1


@pytest.mark.parametrize("name", ACTIVATION_NAMES)
@pytest.mark.parametrize("kind", START_KINDS)
@pytest.mark.parametrize("seed", long_except(range(4), SEED))
def test_every_place_says_what_arrives_and_what_was_learned(name, kind, seed):
    result, students = stack(name, kind, seed), len(exam.DATA.targets)
    shares = relative_deltas(start(name, kind, seed))
    for place in PLACES[:: PLACES_PER_LAYER // 2]:
        message = say_deep(result, place)
        if place < PLACES_PER_LAYER:
            assert message.id == "sigmoid-deep-at-output"
        elif place <= BACK_PLACES:
            layer = LAYERS + 1 - int(place / PLACES_PER_LAYER)
            assert (message["layer"], message["share"]) == (layer, pytest.approx(shares[layer - 1], rel=1e-12))
            share = shares[layer - 1]
            cases = {"faded": 0 < share < VANISHED, "faint": VANISHED <= share < SMALL, "flood": share > EXPLODED}
            cases |= {"zero": kind == "zero", "blocked": share == 0, "some": True}
            assert message["amount"] == next(case for case, holds in cases.items() if holds)
        else:
            frame = int(place) - BACK_PLACES
            curve = result.curves[frame]
            assert message["right"] == result.n_correct[frame]
            assert message["epoch"] == frame * EPOCHS_PER_FRAME
            assert say_rights(result, frame)["right"] == message["right"]
            assert ((message["why"] in ("tuned", "learned")) and not result.blew_up) == (
                message["right"] == students and not result.blew_up
            )
            if message["why"] == "faded":
                assert shares[0] < VANISHED
                assert message["right"] <= ONE_ANSWER  # "one answer for all would be as good"
            if message["why"] == "alike":
                assert result.has_identical_neurons
            if frame == FRAMES - 1 and message["right"] == students:
                hours = np.linspace(0, 10, len(curve))
                assert ((np.interp(exam.DATA.hours, hours, curve) > 0.5) == exam.DATA.passed).mean() > 0.85


def test_a_stack_is_the_run_that_it_says():
    history = train(
        start("sigmoid", "sigmoid", SEED),
        exam.DATA.inputs,
        exam.DATA.targets,
        epochs=EPOCHS,
        learning_rate=0.1,
        loss="cross_entropy",
        snapshots=2,
    )
    result = stack("sigmoid", "sigmoid", SEED)
    assert result.n_correct[-1] == round(history.accuracies[-1] * len(exam.DATA.targets))
    np.testing.assert_allclose(result.curves[-1], exam.prediction_curve(history.final, deep.CURVE_HOURS), atol=1e-12)
    np.testing.assert_allclose(result.delta_sizes[-1], relative_deltas(history.final), rtol=1e-9)


def test_the_question_has_the_answer_that_the_first_picture_shows():
    assert deep.ANSWERS[deep.right_answer(stack("sigmoid", "usual", SEED))] == "first"
    assert deep.ANSWERS[deep.right_answer(stack("relu", "sigmoid", SEED))] == "last"
