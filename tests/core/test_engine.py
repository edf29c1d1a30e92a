"""The fast engine equals `network.py` for every shape, activation and loss, for one network and for a stack."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.activations import ACTIVATIONS, steep_sigmoid
from core.engine import Engine, Shape, losses, replay, with_ones_column
from core.network import Layer, Network
from core.softsign import SOFTSIGN

BENDS = [*ACTIVATIONS.values(), SOFTSIGN, steep_sigmoid(7.0)]


@st.composite
def cases(draw):
    """Draw a network with a random activation for each layer, and its data."""
    sizes = draw(st.lists(st.integers(1, 5), min_size=2, max_size=5))
    loss = draw(st.sampled_from(["squared_error", "cross_entropy"]))
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    layers = []
    for inputs, outputs in itertools.pairwise(sizes):
        activation = draw(st.sampled_from(BENDS))
        layers.append(Layer(rng.normal(size=(outputs, inputs)), rng.normal(size=outputs), activation))
    if loss == "cross_entropy":
        layers[-1] = Layer(layers[-1].weights, layers[-1].biases, "sigmoid")
    rows = draw(st.integers(1, 7))
    return Network(tuple(layers)), rng.normal(size=(rows, sizes[0])), rng.random((rows, sizes[-1])), loss


def fast(network, inputs, targets, loss, copies=0):
    """Compute sums, loss and slopes by the engine: alone, or as the last of a stack of `copies`."""
    shape = Shape.of(network)
    params = shape.flat(network)
    if copies:
        other_params = np.random.default_rng(1).normal(size=(copies - 1, shape.n_params))
        params = np.concatenate([other_params, params[None]])
    gradient = np.full_like(params, np.nan)
    engine = Engine(shape, params, len(inputs), loss=loss)
    x, scale = with_ones_column(inputs), np.array(1 / len(inputs))
    if copies:
        x, scale = np.broadcast_to(x, (copies, *x.shape)).copy(), np.full((copies, 1, 1), 1 / len(inputs))
    with np.errstate(over="ignore"):
        replay(engine.forward(x.swapaxes(-1, -2)))
        replay(engine.backward(x, targets.T, scale, gradient))
    value = losses(engine.sums, targets.T, loss, shape.activations[-1])
    tables = shape.tables(gradient)
    return (
        (engine.sums[-1], engine.outputs[-1], value[-1], [table[-1] for table in tables])
        if copies
        else (
            engine.sums,
            engine.outputs,
            value,
            tables,
        )
    )


def assert_same(case, copies=0):
    network, inputs, targets, loss = case
    sums, outputs, value, tables = fast(network, inputs, targets, loss, copies)
    forward, gradient = network.forward(inputs), network.gradient(inputs, targets, loss)
    assert np.allclose(sums.T, forward.layers[-1].pre, rtol=1e-12, atol=1e-12)
    assert np.allclose(outputs.T, forward.outputs, rtol=1e-12, atol=1e-12)
    assert value == pytest.approx(gradient.loss, rel=1e-12, abs=1e-14)
    for table, weights, biases in zip(tables, gradient.weights, gradient.biases, strict=True):
        assert np.allclose(table[:, :-1], weights, rtol=1e-10, atol=1e-12)
        assert np.allclose(table[:, -1], biases, rtol=1e-10, atol=1e-12)


@given(cases())
@settings(deadline=None, derandomize=True, max_examples=300)
def test_the_engine_is_the_readable_network(case):
    assert_same(case)


@given(cases(), st.integers(1, 3))
@settings(deadline=None, derandomize=True, max_examples=150)
def test_a_stack_of_networks_too(case, copies):
    assert_same(case, copies)


@given(cases())
@settings(deadline=None, derandomize=True, max_examples=60)
def test_the_slopes_agree_with_a_nudge(case):
    network, inputs, targets, loss = case
    if any(layer.activation.kinks or layer.activation.jumps for layer in network.layers):
        return  # at a kink the nudge is wrong, not the slope
    shape = Shape.of(network)
    params, gradient = shape.flat(network), np.concatenate([t.ravel() for t in fast(network, inputs, targets, loss)[3]])
    for param in range(0, shape.n_params, 3):
        nudge = np.zeros(shape.n_params)
        nudge[param] = 1e-5
        up, down = (shape.network(params + sign * nudge).loss(inputs, targets, loss) for sign in (1, -1))
        assert (up - down) / 2e-5 == pytest.approx(gradient[param], rel=1e-5, abs=1e-7)


@pytest.mark.parametrize("activation", BENDS, ids=str)
def test_huge_inputs_stay_finite(activation):
    network = Network(
        (Layer([[1000.0, -3.0], [-1000.0, 5.0]], [0, 0], activation), Layer([[1.0, 2.0]], [0.5], "sigmoid"))
    )
    assert_same(
        (network, np.array([[1.0, 1.0], [-1.0, 0.5], [0.0, 0.0]]), np.array([[0.0], [1.0], [1.0]]), "cross_entropy")
    )


def test_knobs_go_there_and_back_and_are_views():
    rng = np.random.default_rng(0)
    network = Network.random([3, 4, 2], hidden="relu", output="linear", rng=rng)
    shape = Shape.of(network)
    flat = shape.flat(network)
    assert len(flat) == shape.n_params == network.n_params == 26
    again = shape.network(flat)
    for before, after in zip(network.layers, again.layers, strict=True):
        assert (before.weights == after.weights).all()
        assert (before.biases == after.biases).all()
        assert before.activation == after.activation
    shape.tables(flat)[1][1, -1] = 99.0
    assert flat[-1] == 99.0
    assert again.layers[1].biases[1] == 0


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("sizes", [(1, 1), (1, 3, 1), (2, 5, 4, 3)])
def test_many_networks_at_once_guess_as_each_by_itself(activation, sizes):
    rng = np.random.default_rng(len(sizes))
    networks = [Network.random(sizes, hidden=activation, output="linear", rng=rng) for _ in range(7)]
    shape, inputs = Shape.of(networks[0]), rng.normal(size=(11, sizes[0]))
    flat = np.array([shape.flat(network) for network in networks])
    expected = np.array([network.predict(inputs) for network in networks])
    np.testing.assert_allclose(shape.predict(flat, inputs), expected, rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(shape.predict(flat[3], inputs), expected[3], rtol=1e-12, atol=1e-12)
