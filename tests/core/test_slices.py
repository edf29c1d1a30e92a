"""Slices of the loss: every point is the loss of a network with just those knobs turned."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.activations import ACTIVATIONS
from core.engine import Shape
from core.network import Layer, Network
from core.slices import POINTS, around, direction_slice, directions, knob_slice


def turned(network: Network, settings: dict) -> Network:
    """The network with some knobs set to other values."""
    layers = []
    for number, layer in enumerate(network.layers):
        weights, biases = layer.weights.copy(), layer.biases.copy()
        for (at, neuron, source), value in settings.items():
            if at == number and source is None:
                biases[neuron] = value
            elif at == number:
                weights[neuron, source] = value
        layers.append(Layer(weights, biases, layer.activation))
    return Network(tuple(layers))


@st.composite
def cases(draw):
    """A network, data, and two different knobs of it."""
    sizes = draw(st.lists(st.integers(1, 4), min_size=2, max_size=5))
    loss = draw(st.sampled_from(["squared_error", "cross_entropy"]))
    rng = np.random.default_rng(draw(st.integers(0, 9_999)))
    bends = [draw(st.sampled_from(sorted(ACTIVATIONS))) for _ in sizes[1:]]
    if loss == "cross_entropy":
        bends[-1] = "sigmoid"
    network = Network(
        tuple(
            Layer(rng.normal(size=(o, i)), rng.normal(size=o), bend)
            for i, o, bend in zip(sizes, sizes[1:], bends, strict=False)
        )
    )
    knobs = [
        (number, neuron, source)
        for number, layer in enumerate(network.layers)
        for neuron in range(layer.outputs)
        for source in (*range(layer.inputs), None)
    ]
    first, second = draw(st.permutations(knobs).map(lambda order: order[:2]))
    rows = draw(st.integers(1, 5))
    return network, rng.normal(size=(rows, sizes[0])), rng.random((rows, sizes[-1])), first, second, loss


@given(cases())
@settings(deadline=None, derandomize=True, max_examples=400)
def test_every_point_is_the_loss_with_these_two_knobs_turned(case):
    network, inputs, targets, first, second, loss = case
    a, b = np.array([-1.5, 0.3, 2.0]), np.array([-2.0, 0.0, 0.5, 4.0])
    found = knob_slice(network, inputs, targets, first, second, first_values=a, second_values=b, loss=loss)
    expected = [[turned(network, {first: x, second: y}).loss(inputs, targets, loss) for y in b] for x in a]
    assert found.losses == pytest.approx(np.array(expected), rel=1e-11, abs=1e-12)
    assert (found.first == a).all()
    assert (found.second == b).all()


def start(output="linear"):
    return Network.random([2, 8, 8, 1], hidden="tanh", output=output, rng=np.random.default_rng(0))


def points(n=50):
    rng = np.random.default_rng(1)
    inputs = rng.normal(size=(n, 2))
    return inputs, (inputs.prod(axis=1, keepdims=True) > 0).astype(float)


def test_the_middle_is_the_network_and_the_slice_goes_around_it():
    network, (inputs, targets) = start(), points()
    found = knob_slice(network, inputs, targets, (0, 2, 1), (1, 3, None), reach=3.0)
    assert found.losses.shape == (POINTS, POINTS) == (61, 61)
    assert found.center == (network.layers[0].weights[2, 1], 0.0)
    assert found.losses[30, 30] == pytest.approx(network.loss(inputs, targets), abs=1e-14)
    assert found.first[[0, 30, 60]] == pytest.approx(network.layers[0].weights[2, 1] + np.array([-3, 0, 3]))
    i, j = np.argwhere(found.losses == found.losses.min())[0]
    assert found.lowest == (found.first[i], found.second[j], found.losses.min())


def test_choosing_the_knobs_the_other_way_round_turns_the_slice_over():
    network, (inputs, targets) = start(), points()
    one = knob_slice(network, inputs, targets, (0, 2, 1), (2, 0, 4))
    other = knob_slice(network, inputs, targets, (2, 0, 4), (0, 2, 1))
    assert (one.losses == other.losses.T).all()
    assert (one.first == other.second).all()
    assert one.center == other.center[::-1]


def test_the_network_is_not_touched():
    network, (inputs, targets) = start(), points()
    before = [layer.knobs.copy() for layer in network.layers]
    knob_slice(network, inputs, targets, (1, 2, 1), (1, 5, None))
    direction_slice(network, inputs, targets, rng=np.random.default_rng(0), points=5)
    assert all((layer.knobs == kept).all() for layer, kept in zip(network.layers, before, strict=True))


def test_knobs_far_away_give_large_or_infinite_losses_and_no_warning():
    network, (inputs, targets) = start(), points()
    far = [-1e300, 0.0, 1e300]
    found = knob_slice(network, inputs, targets, (2, 0, 0), (2, 0, None), first_values=far, second_values=far)
    assert not np.isnan(found.losses).any()
    assert np.isfinite(found.losses[1, 1])
    found = knob_slice(network, inputs, targets, (0, 0, 0), (1, 0, 0), first_values=far, second_values=far)
    assert np.isfinite(found.losses).all()  # tanh holds them


@pytest.mark.parametrize(("loss", "output"), [("squared_error", "linear"), ("cross_entropy", "sigmoid")])
def test_every_point_of_two_directions_is_the_loss_there(loss, output):
    network, (inputs, targets) = start(output), points()
    found = direction_slice(network, inputs, targets, rng=np.random.default_rng(7), reach=1.5, points=7, loss=loss)
    rng, shape = np.random.default_rng(7), Shape.of(network)
    first, second = directions(network, rng), directions(network, rng)
    assert (found.first == around(0.0, 1.5, 7)).all()
    assert (found.second == found.first).all()
    for i, a in enumerate(found.first):
        for j, b in enumerate(found.second):
            there = shape.network(shape.flat(network) + a * first + b * second)
            assert found.losses[i, j] == pytest.approx(there.loss(inputs, targets, loss), abs=1e-13)
    assert found.losses[3, 3] == pytest.approx(network.loss(inputs, targets, loss), abs=1e-14)


def test_directions_change_every_neuron_by_about_as_much_as_there_is_of_it():
    network = start()
    network = turned(network, {(0, 1, 0): 0.0, (0, 1, 1): 0.0})  # one neuron without any knob turned up
    tables = Shape.of(network).tables(directions(network, np.random.default_rng(3)))
    for table, layer in zip(tables, network.layers, strict=True):
        lengths = np.linalg.norm(layer.knobs, axis=1)
        assert np.linalg.norm(table, axis=1) == pytest.approx(np.where(lengths > 0, lengths, 1.0))


def test_the_same_seed_gives_the_same_directions():
    network, (inputs, targets) = start(), points()
    one, same, other = (
        direction_slice(network, inputs, targets, rng=np.random.default_rng(seed), points=4) for seed in (0, 0, 1)
    )
    assert (one.losses == same.losses).all()
    assert (one.losses != other.losses).any()


@pytest.mark.parametrize("knob", [(3, 0, 0), (-1, 0, 0), (0, 8, 0), (0, -1, 0), (0, 0, 2), (0, 0, -1)])
def test_a_knob_that_is_not_there_is_refused(knob):
    network, (inputs, targets) = start(), points()
    with pytest.raises(ValueError, match="no knob"):
        knob_slice(network, inputs, targets, knob, (1, 0, 0))


def test_other_arguments_that_do_not_fit_are_refused():
    network, (inputs, targets) = start(), points()
    with pytest.raises(ValueError, match="two different knobs"):
        knob_slice(network, inputs, targets, (1, 0, 0), (1, 0, 0))
    for values in ([], [np.nan], [[1.0]]):
        with pytest.raises(ValueError, match="finite numbers"):
            knob_slice(network, inputs, targets, (1, 0, 0), (1, 0, 1), first_values=values)
    with pytest.raises(ValueError, match="inputs must be a table"):
        knob_slice(network, inputs[:, :1], targets, (1, 0, 0), (1, 0, 1))
    for reach, count in ((0, 5), (-1, 5), (np.nan, 5), (1, 1), (1, 2.5)):
        with pytest.raises(ValueError, match="reach"):
            direction_slice(network, inputs, targets, rng=np.random.default_rng(0), reach=reach, points=count)
