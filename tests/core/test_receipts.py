"""Receipts add up to the slope, factors are right, and nudges agree until rounding error takes over."""

from math import prod

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.activations import ACTIVATIONS
from core.network import Layer, Network, worked_example
from core.receipts import MAX_PATHS, NUDGE_SIZES, nudge_agreement, receipt


@st.composite
def questions(draw):
    """Draw a network of up to six layers of six neurons, a row of data, a loss and a parameter."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    sizes = draw(st.lists(st.integers(1, 6), min_size=2, max_size=7))
    loss = draw(st.sampled_from(["squared_error", "cross_entropy"]))
    activations = [draw(st.sampled_from(list(ACTIVATIONS))) for _ in sizes[1:]]
    if loss == "cross_entropy":
        activations[-1] = "sigmoid"
    layers = [
        Layer(rng.normal(size=(outputs, inputs)), rng.normal(size=outputs), activation)
        for inputs, outputs, activation in zip(sizes, sizes[1:], activations, strict=False)
    ]
    number = draw(st.integers(0, len(layers) - 1))
    param = (
        number,
        draw(st.integers(0, sizes[number + 1] - 1)),
        draw(st.one_of(st.none(), st.integers(0, sizes[number] - 1))),
    )
    return Network(layers), rng.normal(size=(1, sizes[0])), rng.uniform(size=(1, sizes[-1])), loss, param


def slope_of(network, inputs, targets, loss, param):
    gradient, (layer, neuron, source) = network.gradient(inputs, targets, loss), param
    return gradient.biases[layer][neuron] if source is None else gradient.weights[layer][neuron, source]


class TestReceipt:
    @settings(deadline=None, derandomize=True, max_examples=200)
    @given(question=questions())
    def test_it_adds_up_to_the_slope(self, question):
        network, inputs, targets, loss, param = question
        result = receipt(network, inputs, targets, param, loss)
        slope = slope_of(*question)
        assert result.slope == slope
        size = max(1e-300, sum(abs(path.product) for path in result.paths))  # scale of the rounding error
        assert abs(result.total - slope) <= 1e-12 * max(size, abs(slope))
        assert result.total == pytest.approx(sum(path.product for path in result.paths), rel=1e-12, abs=1e-12 * size)

    @settings(deadline=None, derandomize=True, max_examples=100)
    @given(question=questions())
    def test_each_path_is_the_product_of_its_factors(self, question):
        network, inputs, targets, loss, param = question
        for path in receipt(network, inputs, targets, param, loss).paths:
            values = [factor.value for factor in path.factors]
            for count, factor in enumerate(path.factors, start=1):
                assert factor.running_product == pytest.approx(prod(values[:count]), rel=1e-12, abs=1e-300)
            assert path.product == path.factors[-1].running_product

    @settings(deadline=None, derandomize=True, max_examples=100)
    @given(question=questions())
    def test_too_many_paths_are_summed_up(self, question):
        network, inputs, targets, loss, param = question
        after = [layer.outputs for layer in network.layers[param[0] + 1 :]]
        result = receipt(network, inputs, targets, param, loss)
        assert result.n_paths == prod(after)
        assert result.complete == (result.n_paths <= MAX_PATHS)
        if result.complete:
            assert len(result.paths) == result.n_paths
            assert len({path.neurons for path in result.paths}) == result.n_paths
            assert all(path.factors[0].kind == "error" for path in result.paths)
        else:
            assert len(result.paths) == after[0]
            assert all(path.factors[0].kind == "blame" for path in result.paths)

    @settings(deadline=None, derandomize=True, max_examples=60)
    @given(question=questions())
    def test_the_short_form_and_the_long_form_agree(self, question):
        network, inputs, targets, loss, param = question
        long = receipt(network, inputs, targets, param, loss, max_paths=10**6 if len(network.layers) < 5 else 300)
        short = receipt(network, inputs, targets, param, loss, max_paths=1)
        assert short.total == pytest.approx(long.total, rel=1e-9, abs=1e-12)

    def test_the_worked_example_by_hand(self):
        """Mazur's chain for w5: 0.74136507 × 0.186815602 × 0.593269992 = 0.082167041."""
        example = worked_example()
        result = receipt(example.network, example.inputs, example.targets, (1, 0, 0))
        (path,) = result.paths
        assert [factor.kind for factor in path.factors] == ["error", "bend", "input"]
        values = [factor.value for factor in path.factors]
        np.testing.assert_allclose(values, [0.74136507, 0.186815602, 0.593269992], rtol=0, atol=5e-9)
        assert result.total == pytest.approx(0.082167041, abs=5e-10)
        assert [(factor.layer, factor.neuron, factor.source) for factor in path.factors] == [
            (1, 0, None),
            (1, 0, None),
            (1, 0, 0),
        ]

    def test_the_worked_examples_inner_knob(self):
        """w1: 0.055399425 and −0.019049119 come back to the hidden neuron, then its slope 0.241300709 and the input 0.05."""
        example = worked_example()
        result = receipt(example.network, example.inputs[0], example.targets[0], (0, 0, 0))
        assert [path.neurons for path in result.paths] == [(0, 0), (0, 1)]
        products = [path.factors[2].running_product for path in result.paths]
        np.testing.assert_allclose(products, [0.055399425, -0.019049119], rtol=0, atol=1e-9)
        assert [factor.kind for factor in result.paths[0].factors] == ["error", "bend", "weight", "bend", "input"]
        assert [path.factors[2].value for path in result.paths] == [0.4, 0.5]
        weight = result.paths[1].factors[2]
        assert (weight.layer, weight.neuron, weight.source) == (1, 1, 0)
        assert result.paths[0].factors[3].value == pytest.approx(0.241300709, abs=5e-10)
        last_factor = result.paths[0].factors[4]
        assert (last_factor.value, last_factor.layer, last_factor.source) == (0.05, 0, 0)
        assert result.total == pytest.approx(0.000438568, abs=5e-10)

    def test_a_shifts_last_factor_is_1(self):
        example = worked_example()
        result = receipt(example.network, example.inputs, example.targets, (0, 1, None))
        assert {(path.factors[-1].kind, path.factors[-1].value) for path in result.paths} == {("input", 1.0)}

    def test_cross_entropy_starts_at_the_sum(self):
        network = Network([Layer([[1.0]], [0.0], "sigmoid")])
        result = receipt(network, [2.0], [1.0], (0, 0, 0), "cross_entropy")
        assert [factor.kind for factor in result.paths[0].factors] == ["error", "input"]
        assert result.paths[0].factors[0].of_sum
        assert result.total == pytest.approx((1 / (1 + np.exp(-2.0)) - 1) * 2, rel=1e-14)

    def test_six_layers_of_six(self):
        network = Network.random([6] * 7, hidden="tanh", output="sigmoid", rng=np.random.default_rng(0))
        result = receipt(network, np.ones(6), np.zeros(6), (0, 3, 2))
        assert (result.n_paths, len(result.paths), result.complete) == (6**5, 6, False)
        first = result.paths[2].factors[0]
        assert (first.kind, first.layer, first.neuron) == ("blame", 1, 2)
        assert result.total == pytest.approx(result.slope, rel=1e-12)

    @pytest.mark.parametrize(
        ("param", "message"),
        [
            ((2, 0, 0), "there is no layer 2: this network's layers run from 0 to 1"),
            ((-1, 0, 0), "there is no layer -1"),
            ((0, 2, 0), "layer 0 has no neuron 2: its neurons run from 0 to 1"),
            ((1, 0, 2), "layer 1 has no weight 2: what comes in runs from 0 to 1"),
            ((1, 0, -1), "layer 1 has no weight -1"),
        ],
    )
    def test_a_knob_that_is_not_there(self, param, message):
        example = worked_example()
        for call in (receipt, nudge_agreement):
            with pytest.raises(ValueError, match=message):
                call(example.network, example.inputs, example.targets, param)

    def test_more_than_one_row(self):
        with pytest.raises(ValueError, match="a receipt is for one row of data: got 3 rows"):
            receipt(worked_example().network, np.ones((3, 2)), np.ones((3, 2)), (0, 0, 0))


class TestNudges:
    def test_the_agreement_gets_better_and_then_rots(self):
        rng = np.random.default_rng(0)
        network = Network.random((2, 6, 1), hidden="tanh", output="linear", rng=rng)
        agreement = nudge_agreement(network, rng.normal(size=(20, 2)), rng.normal(size=(20, 1)), (0, 0, 0))
        assert agreement.sizes.tolist() == NUDGE_SIZES.tolist()
        assert agreement.sizes[0] == pytest.approx(0.1)
        assert agreement.sizes[-1] == pytest.approx(1e-14)
        np.testing.assert_allclose(
            agreement.distances, np.abs(agreement.nudge_slopes - agreement.slope), rtol=0, atol=0
        )
        assert 1e-7 < agreement.sizes[agreement.best_index] < 1e-3  # near the cube root of 1e-16
        assert agreement.distances[agreement.best_index] < 1e-10
        assert agreement.distances[0] > 1e4 * agreement.distances[agreement.best_index]  # too large a nudge
        assert agreement.distances[-1] > 1e4 * agreement.distances[agreement.best_index]  # too small a nudge
        better = np.diff(np.log10(agreement.distances[:3]))
        np.testing.assert_allclose(better, -2, atol=0.2)  # a tenth of the nudge, a hundredth of the error

    def test_one_step_by_hand(self):
        """½ w² at w = 3 with a nudge of 1: (8 − 2) / 2 = 3, exactly the slope of a parabola."""
        network = Network([Layer([[3.0]], [0.0], "linear")])
        agreement = nudge_agreement(network, [[1.0]], [[0.0]], (0, 0, 0), sizes=[1.0, 0.5])
        np.testing.assert_array_equal(agreement.nudge_slopes, [3, 3])
        assert (agreement.slope, agreement.best_index) == (3, 0)

    @settings(deadline=None, derandomize=True, max_examples=60)
    @given(question=questions())
    def test_it_measures_the_knob_that_it_says(self, question):
        network, inputs, targets, loss, param = question
        near_a_break = any(np.abs(layer_pass.pre).min() < 1e-3 for layer_pass in network.forward(inputs).layers)
        agreement = nudge_agreement(network, inputs, targets, param, loss, sizes=[1e-5])
        assert agreement.slope == slope_of(*question)
        if not near_a_break:
            assert agreement.nudge_slopes[0] == pytest.approx(agreement.slope, rel=1e-5, abs=1e-7)

    def test_the_network_stays_as_it_is(self):
        example = worked_example()
        before = [layer.params.copy() for layer in example.network.layers]
        nudge_agreement(example.network, example.inputs, example.targets, (0, 1, None))
        for old, layer in zip(before, example.network.layers, strict=True):
            np.testing.assert_array_equal(layer.params, old)

    @pytest.mark.parametrize("size", [0.0, -1e-3, np.nan, np.inf])
    def test_an_invalid_size_is_refused(self, size):
        example = worked_example()
        with pytest.raises(ValueError, match="a nudge's size must be above 0 and finite"):
            nudge_agreement(example.network, example.inputs, example.targets, (0, 0, 0), sizes=[0.1, size])

    @settings(deadline=None, derandomize=True, max_examples=60)
    @given(question=questions())
    def test_once_the_nudge_is_small_enough_only_rounding_is_left(self, question):
        network, inputs, targets, loss, param = question
        near_a_break = any(np.abs(layer_pass.pre).min() < 1e-3 for layer_pass in network.forward(inputs).layers)
        agreement = nudge_agreement(network, inputs, targets, param, loss, sizes=[1e-7, 1e-9, 1e-11])
        if not near_a_break:
            assert (agreement.distances <= 30 * agreement.rounding + 1e-10 * abs(agreement.slope) + 1e-10).all()
