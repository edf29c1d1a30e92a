"""Linear layers collapse to one matrix; a nonlinear activation is refused, and the error names its layer."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.activations import ACTIVATIONS, steep_sigmoid
from core.collapse import Multiplications, collapse, multiplications, running_products
from core.network import Layer, Network


@st.composite
def stacks(draw):
    """Draw a random stack of up to ten linear layers, with biases, and its inputs."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    sizes = draw(st.lists(st.integers(1, 8), min_size=2, max_size=11))
    spread = draw(st.sampled_from([1e-3, 0.5, 1.0, 30.0]))
    layers = [
        Layer(rng.normal(scale=spread, size=(outputs, inputs)), rng.normal(scale=spread, size=outputs), "linear")
        for inputs, outputs in itertools.pairwise(sizes)
    ]
    return Network(layers), rng.normal(size=(draw(st.integers(1, 20)), sizes[0]))


def rounding_scale(network, inputs):
    """Return the size of the summed terms, which scales the rounding error."""
    size = np.abs(inputs)
    for layer in network.layers:
        size = size @ np.abs(layer.weights).T + np.abs(layer.biases)
    return size


class TestCollapse:
    def test_by_hand(self):
        """x → 2x + 1 → 3(2x + 1) − 5 = 6x − 2."""
        layer = collapse(Network([Layer([[2]], [1], "linear"), Layer([[3]], [-5], "linear")]))
        assert (layer.weights.item(), layer.biases.item(), layer.activation.name) == (6, -2, "linear")

    def test_two_matrices_by_hand(self):
        """The second matrix picks rows of the first: weights and biases."""
        first = Layer([[1, 2, 3], [4, 5, 6]], [10, 20], "linear")
        layer = collapse(Network([first, Layer([[0, 1], [1, 0], [1, 1]], [0, 0, 1], "linear")]))
        np.testing.assert_array_equal(layer.weights, [[4, 5, 6], [1, 2, 3], [5, 7, 9]])
        np.testing.assert_array_equal(layer.biases, [20, 10, 31])

    @settings(deadline=None, derandomize=True, max_examples=200)
    @given(stack=stacks())
    def test_it_answers_like_the_stack(self, stack):
        network, inputs = stack
        layer, answers = collapse(network), network.predict(inputs)
        assert (layer.inputs, layer.outputs) == (network.sizes[0], network.sizes[-1])
        scale = max(rounding_scale(network, inputs).max(), 1e-300)
        np.testing.assert_allclose(Network([layer]).predict(inputs) / scale, answers / scale, rtol=0, atol=1e-12)
        np.testing.assert_allclose(inputs @ layer.weights.T / scale + layer.biases / scale, answers / scale, atol=1e-12)

    @settings(deadline=None, derandomize=True, max_examples=100)
    @given(stack=stacks())
    def test_most_answers_agree_to_1e_minus_12_relative_to_themselves(self, stack):
        """Skip answers whose terms almost cancel: only there the relative error is larger."""
        network, inputs = stack
        answers = network.predict(inputs)
        sound = np.abs(answers) > 0.01 * rounding_scale(network, inputs)
        collapsed = Network([collapse(network)]).predict(inputs)
        np.testing.assert_allclose(collapsed[sound], answers[sound], rtol=1e-12)

    def test_a_single_layer_is_itself(self):
        layer = Layer([[1, 2]], [3], "linear")
        collapsed = collapse(Network([layer]))
        np.testing.assert_array_equal(collapsed.params, layer.params)

    def test_more_layers_do_not_help(self):
        """On xor the one matrix with the least error answers 0.5 to all four rows, by least squares."""
        inputs, targets = np.array([[0, 0], [0, 1], [1, 0], [1, 1.0]]), np.array([[0], [1], [1], [0.0]])
        params = np.linalg.lstsq(np.column_stack([inputs, np.ones(4)]), targets, rcond=None)[0]
        best = Network([Layer(params[:-1].T, params[-1], "linear")])
        np.testing.assert_allclose(best.predict(inputs), 0.5, atol=1e-12)
        least = best.loss(inputs, targets)
        rng = np.random.default_rng(0)
        for depth in range(1, 6):
            stack = Network.random([2, *[4] * depth, 1], hidden="linear", output="linear", rng=rng)
            for _ in range(300):
                stack = stack.updated(stack.gradient(inputs, targets), 0.1)
            assert stack.loss(inputs, targets) >= least - 1e-12
            collapsed = Network([collapse(stack)])
            assert collapsed.loss(inputs, targets) == pytest.approx(stack.loss(inputs, targets), rel=1e-12)


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        "activation", [*(function for function in ACTIVATIONS.values() if function.bends), steep_sigmoid(30)], ids=str
    )
    @pytest.mark.parametrize("number", [1, 2, 3])
    def test_every_bend_in_every_place_is_named(self, activation, number):
        layers = [Layer(np.eye(2), [0, 0], activation if place == number else "linear") for place in (1, 2, 3)]
        for call in (collapse, running_products):
            with pytest.raises(
                ValueError, match=rf"^layer {number} \({activation.name}\) bends: only a stack without bends"
            ):
                call(Network(layers))

    def test_of_several_bends_the_first_is_named(self):
        layers = [Layer([[1]], [0], activation) for activation in ("linear", "relu", "tanh")]
        with pytest.raises(ValueError, match=r"layer 2 \(relu\) bends"):
            collapse(Network(layers))


class TestRunningProducts:
    @settings(deadline=None, derandomize=True, max_examples=60)
    @given(stack=stacks())
    def test_each_answers_like_the_layers_so_far(self, stack):
        network, inputs = stack
        products = running_products(network)
        assert len(products) == len(network.layers)
        for count, product in enumerate(products, start=1):
            prefix = Network(network.layers[:count])
            scale = max(rounding_scale(prefix, inputs).max(), 1e-300)
            np.testing.assert_allclose(
                Network([product]).predict(inputs) / scale, prefix.predict(inputs) / scale, rtol=0, atol=1e-12
            )

    def test_it_begins_with_the_first_layer_and_ends_with_the_collapse(self):
        rng = np.random.default_rng(0)
        network = Network.random((3, 4, 5, 2), hidden="linear", output="linear", rng=rng)
        products = running_products(network)
        np.testing.assert_array_equal(products[0].params, network.layers[0].params)
        np.testing.assert_array_equal(products[-1].params, collapse(network).params)
        assert [product.weights.shape for product in products] == [(4, 3), (5, 3), (2, 3)]


@pytest.mark.parametrize(
    ("sizes", "stack", "one_matrix"), [((2, 8, 8, 1), 16 + 64 + 8, 2), ((3, 4), 12, 12), ((8, 1, 8), 8 + 8, 64)]
)
def test_multiplications_are_counted(sizes, stack, one_matrix):
    """In the last case a stack with a narrow layer needs fewer than its single matrix."""
    network = Network.random(sizes, hidden="linear", output="linear", rng=np.random.default_rng(0))
    assert multiplications(network) == Multiplications(stack, one_matrix)
