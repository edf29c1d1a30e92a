"""The network's gradient by hand and against published numbers, nudges, complex steps and PyTorch."""

import copy
import pickle

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.activations import ACTIVATIONS, LEAK, steep_sigmoid
from core.network import BLOCK_NUMBERS, Layer, Network, worked_example

NAMES = list(ACTIVATIONS)


@pytest.fixture(scope="module")
def torch():
    return pytest.importorskip(
        "torch", reason="PyTorch is not installed: the comparison with an independent oracle is skipped"
    )


@st.composite
def problems(draw, activations=tuple(NAMES)):
    """Draw a random network with random biases, a batch, and a loss that suits its output."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    sizes = draw(st.lists(st.integers(1, 6), min_size=2, max_size=6))
    rows = draw(st.sampled_from([1, 2, 3, 7, 40]))
    loss = draw(st.sampled_from(["squared_error", "cross_entropy"]))
    names = [draw(st.sampled_from(activations)) for _ in sizes[2:]]
    names.append("sigmoid" if loss == "cross_entropy" else draw(st.sampled_from(activations)))
    spread = draw(st.sampled_from([0.3, 1.0, 2.0]))
    layers = [
        Layer(rng.normal(scale=spread, size=(outputs, inputs)), rng.normal(size=outputs), activation)
        for inputs, outputs, activation in zip(sizes, sizes[1:], names, strict=False)
    ]
    targets = rng.uniform(size=(rows, sizes[-1])) if loss == "cross_entropy" else rng.normal(size=(rows, sizes[-1]))
    return Network(layers), rng.normal(size=(rows, sizes[0])), targets, loss


def near_a_break(network, inputs, distance=1e-4):
    """Return whether a nudge would cross a kink or a jump in any neuron."""
    return any(
        np.abs(layer_pass.pre).min() < distance
        for layer, layer_pass in zip(network.layers, network.forward(inputs).layers, strict=True)
        if layer.activation.kinks or layer.activation.jumps
    )


def flat_gradient(gradient):
    return np.concatenate([array.ravel() for array in [*gradient.weights, *gradient.biases]])


class TestAgainstPyTorch:
    @settings(deadline=None, derandomize=True, max_examples=150)
    @given(problem=problems())
    def test_random_networks(self, torch, problem):
        self.agree(torch, *problem)

    @pytest.mark.parametrize("activation", NAMES)
    @pytest.mark.parametrize("loss", ["squared_error", "cross_entropy"])
    def test_every_bend_with_every_loss(self, torch, activation, loss):
        """The random networks above might miss a combination."""
        rng = np.random.default_rng(5)
        network = Network.random((3, 5, 4, 2), hidden=activation, output="sigmoid", rng=rng)
        self.agree(torch, network, rng.normal(size=(30, 3)), rng.uniform(size=(30, 2)), loss)

    @classmethod
    def agree(cls, torch, network, inputs, targets, loss):
        """Compare the loss, the outputs, every delta and every slope."""
        params = [
            (torch.tensor(layer.weights, requires_grad=True), torch.tensor(layer.biases, requires_grad=True))
            for layer in network.layers
        ]
        post, pres = torch.tensor(inputs), []
        for (weights, biases), layer in zip(params, network.layers, strict=True):
            pres.append(torch.nn.functional.linear(post, weights, biases))
            pres[-1].retain_grad()
            post = cls.torch_activation(torch, layer.activation.name, pres[-1])
        if loss == "cross_entropy":
            error = torch.nn.functional.binary_cross_entropy_with_logits(
                pres[-1], torch.tensor(targets), reduction="sum"
            )
        else:
            error = ((post - torch.tensor(targets)) ** 2).sum() / 2
        error = error / len(inputs)
        error.backward()

        ours = network.gradient(inputs, targets, loss)
        close = {"rtol": 1e-10, "atol": 1e-10}
        np.testing.assert_allclose(ours.loss, error.item(), **close)
        np.testing.assert_allclose(network.predict(inputs), post.detach().numpy(), **close)
        for number, (weights, biases) in enumerate(params):
            np.testing.assert_allclose(ours.weights[number], weights.grad.numpy(), **close)
            np.testing.assert_allclose(ours.biases[number], biases.grad.numpy(), **close)
            np.testing.assert_allclose(ours.deltas[number], pres[number].grad.numpy(), **close)

    @staticmethod
    def torch_activation(torch, name, z):
        functional = torch.nn.functional
        return {
            "linear": lambda: z,
            "sigmoid": lambda: torch.sigmoid(z),
            "tanh": lambda: torch.tanh(z),
            "relu": lambda: functional.relu(z),
            "leaky_relu": lambda: functional.leaky_relu(z),
            "softplus": lambda: functional.softplus(z, threshold=700),
            "silu": lambda: functional.silu(z),
            "step": lambda: torch.heaviside(z.detach(), torch.ones_like(z)) + 0 * z,
        }[name]()


@settings(deadline=None, derandomize=True, max_examples=60)
@given(problem=problems())
def test_every_slope_is_what_a_nudge_shows(problem):
    """Central differences over every weight and every bias."""
    network, inputs, targets, loss = problem
    assume(not near_a_break(network, inputs))
    gradient, size, measured_slopes = network.gradient(inputs, targets, loss), 1e-6, []
    moving = copy.deepcopy(network)
    for params in [layer.weights for layer in moving.layers] + [layer.biases for layer in moving.layers]:
        for place in np.ndindex(params.shape):
            original = params[place]
            params[place] = original + size
            above = moving.loss(inputs, targets, loss)
            params[place] = original - size
            measured_slopes.append((above - moving.loss(inputs, targets, loss)) / (2 * size))
            params[place] = original
    scale = max(1.0, abs(gradient.loss))
    np.testing.assert_allclose(flat_gradient(gradient), measured_slopes, rtol=1e-6, atol=1e-8 * scale)


def complex_value(name, z):
    """Return the activation for complex numbers; an imaginary step does not cross a kink."""
    return {
        "linear": lambda: z,
        "sigmoid": lambda: 1 / (1 + np.exp(-z)),
        "tanh": lambda: np.tanh(z),
        "relu": lambda: np.where(z.real > 0, z, 0),
        "leaky_relu": lambda: np.where(z.real > 0, z, LEAK * z),
        "softplus": lambda: np.log(1 + np.exp(z)),
        "silu": lambda: z / (1 + np.exp(-z)),
        "step": lambda: np.where(z.real >= 0, 1.0 + 0j, 0),
    }[name]()


@settings(deadline=None, derandomize=True, max_examples=60)
@given(problem=problems())
def test_every_slope_equals_a_complex_step(problem):
    """f(x + ih) = f(x) + ih f'(x): without a difference no digits cancel. The forward pass is written out again."""
    network, inputs, targets, loss = problem
    gradient, size, measured_slopes = network.gradient(inputs, targets, loss), 1e-30, []
    weights = [layer.weights.astype(complex) for layer in network.layers]
    biases = [layer.biases.astype(complex) for layer in network.layers]

    def error():
        post = inputs.astype(complex)
        for layer_weights, layer_biases, layer in zip(weights, biases, network.layers, strict=True):
            pre = post @ layer_weights.T + layer_biases
            post = complex_value(layer.activation.name, pre)
        if loss == "cross_entropy":  # the output is a sigmoid: 1 - post without cancellation is the sigmoid of -pre
            losses = -(targets * np.log(post) + (1 - targets) * np.log(complex_value("sigmoid", -pre)))
        else:
            losses = (post - targets) ** 2 / 2
        return losses.sum() / len(inputs)

    assume(np.abs(network.forward(inputs).layers[-1].pre).max() < 20)  # the complex formulas are not stable far out
    assert error().real == pytest.approx(gradient.loss, rel=1e-9, abs=1e-12)
    for params in [*weights, *biases]:
        for place in np.ndindex(params.shape):
            params[place] += 1j * size
            measured_slopes.append(error().imag / size)
            params[place] = params[place].real
    np.testing.assert_allclose(flat_gradient(gradient), measured_slopes, rtol=1e-8, atol=1e-12)


class TestPublishedNumbers:
    def test_the_worked_example(self):
        """Mazur's digits, each to the last one printed."""
        network, inputs, targets = (worked_example().network, worked_example().inputs, worked_example().targets)
        hidden, output = network.forward(inputs).layers
        np.testing.assert_allclose(hidden.pre[0, 0], 0.3775, atol=5e-11)
        np.testing.assert_allclose(hidden.post, [[0.593269992, 0.596884378]], rtol=0, atol=5e-10)
        np.testing.assert_allclose(output.pre[0, 0], 1.105905967, rtol=0, atol=5e-10)
        np.testing.assert_allclose(output.post, [[0.751365070, 0.772928465]], rtol=0, atol=5e-10)
        gradient = network.gradient(inputs, targets)
        assert gradient.loss == pytest.approx(0.2983711087600027, rel=1e-15)
        assert gradient.loss == pytest.approx(0.298371109, abs=5e-10)
        assert gradient.deltas[1][0, 0] == pytest.approx(0.138498562, abs=5e-10)
        assert gradient.weights[1][0, 0] == pytest.approx(0.082167041, abs=5e-10)  # w5
        assert gradient.weights[0][0, 0] == pytest.approx(0.000438568, abs=5e-10)  # w1

        after = network.updated(gradient, 0.5)
        expected = [0.35891648, 0.408666186, 0.511301270, 0.561370121]  # w5 to w8
        np.testing.assert_allclose(after.layers[1].weights.ravel(), expected, rtol=0, atol=5e-9)
        expected = [0.149780716, 0.19956143, 0.24975114, 0.29950229]  # w1 to w4
        np.testing.assert_allclose(after.layers[0].weights.ravel(), expected, rtol=0, atol=5e-9)

    def test_where_the_worked_examples_digits_are_wrong(self):
        """It multiplies rounded numbers, and so prints −0.03809823661 for the second output's delta."""
        example = worked_example()
        delta = example.network.gradient(example.inputs, example.targets).deltas[1][0, 1]
        output = 1 / (1 + np.exp(-float(example.network.forward(example.inputs).layers[1].pre[0, 1])))
        assert delta == pytest.approx((output - 0.99) * output * (1 - output), rel=1e-14)
        assert delta == pytest.approx(-0.03809823661, abs=1e-10)
        assert abs(delta + 0.03809823661) > 5e-11

    def test_the_worked_examples_next_error(self):
        """It updates the weights and leaves the biases, and prints 0.291027924, where 0.291027774 is right."""
        example = worked_example()
        updated = example.network.updated(example.network.gradient(example.inputs, example.targets), 0.5)
        pairs = zip(updated.layers, example.network.layers, strict=True)
        weights_only = Network([Layer(new.weights, old.biases, old.activation) for new, old in pairs])
        after = weights_only.loss(example.inputs, example.targets)
        assert after == pytest.approx(0.29102777369359933, rel=1e-14)
        assert after == pytest.approx(0.291027924, abs=2e-7)
        assert updated.loss(example.inputs, example.targets) < after  # updating the biases too helps more

    def test_xor_by_hand(self):
        """Goodfellow, Bengio and Courville, "Deep Learning", section 6.1: two ReLU neurons solve xor."""
        network = Network([Layer([[1, 1], [1, 1]], [0, -1], "relu"), Layer([[1, -2]], [0], "linear")])
        inputs = [[0, 0], [0, 1], [1, 0], [1, 1]]
        np.testing.assert_array_equal(network.predict(inputs), [[0], [1], [1], [0]])
        gradient = network.gradient(inputs, [[0], [1], [1], [0]])
        assert gradient.loss == 0
        np.testing.assert_array_equal(flat_gradient(gradient), 0)

    def test_a_small_circuit(self):
        """CS231n, (x + y) z at x = −2, y = 5, z = −4: −12, and slopes −4 for x and y, 3 for z.

        The target lies 1 below the output, so that the error's own slope is 1.
        """
        network = Network([Layer([[1, 1]], [0], "linear"), Layer([[-4]], [0], "linear")])
        gradient = network.gradient([[-2, 5]], [[-13]])
        assert network.predict([[-2, 5]]) == -12
        assert gradient.weights[1] == 3  # z
        np.testing.assert_array_equal(gradient.deltas[0], [[-4]])  # x + y, hence x and y, whose weights are 1

    def test_a_single_neuron(self):
        """CS231n's sigmoid neuron: weights 2, −3 and −3, inputs −1 and −2; it prints 0.73 and slopes −0.20, −0.39, 0.20."""
        neuron = Network([Layer([[2, -3]], [-3], "sigmoid")])
        output = neuron.predict([[-1, -2]]).item()
        gradient = neuron.gradient([[-1, -2]], [[output - 1]])  # the error's own slope is 1
        assert round(output, 2) == 0.73
        np.testing.assert_array_equal(np.round(flat_gradient(gradient), 2), [-0.20, -0.39, 0.20])
        np.testing.assert_allclose(flat_gradient(gradient), np.array([-1, -2, 1]) * 0.19661193324148185, rtol=1e-14)


class TestForward:
    def test_by_hand(self):
        network = Network([Layer([[1, 2], [3, 4]], [0.5, -20], "relu"), Layer([[2, 7]], [1], "linear")])
        forward_pass = network.forward([[1, 2], [0, -1]])
        np.testing.assert_array_equal(forward_pass.inputs, [[1, 2], [0, -1]])
        np.testing.assert_array_equal(forward_pass.layers[0].pre, [[5.5, -9], [-1.5, -24]])
        np.testing.assert_array_equal(forward_pass.layers[0].post, [[5.5, 0], [0, 0]])
        np.testing.assert_array_equal(forward_pass.layers[1].pre, [[12], [1]])
        np.testing.assert_array_equal(forward_pass.outputs, [[12], [1]])

    @settings(deadline=None, derandomize=True, max_examples=30)
    @given(problem=problems())
    def test_it_agrees_with_predict_and_with_the_loss(self, problem):
        network, inputs, targets, loss = problem
        outputs = network.forward(inputs).outputs
        np.testing.assert_allclose(network.predict(inputs), outputs, rtol=1e-12, atol=1e-12)
        assert network.loss(inputs, targets, loss) == network.gradient(inputs, targets, loss).loss

    @pytest.mark.parametrize("rows", [1, BLOCK_NUMBERS // 8, BLOCK_NUMBERS // 8 + 1, 3 * BLOCK_NUMBERS // 8 + 5])
    def test_a_large_table_is_answered_row_by_row_alike(self, rows):
        rng = np.random.default_rng(0)
        network = Network.random((2, 8, 8, 1), hidden="tanh", output="sigmoid", rng=rng)
        inputs = rng.normal(size=(rows, 2))
        answers = network.predict(inputs)
        assert answers.shape == (rows, 1)
        np.testing.assert_allclose(answers, network.forward(inputs).outputs, rtol=1e-13)
        np.testing.assert_allclose(answers[-1:], network.predict(inputs[-1:]), rtol=1e-13)

    def test_a_layer_wider_than_the_cache_still_works(self):
        network = Network([Layer(np.ones((BLOCK_NUMBERS + 1, 1)), np.zeros(BLOCK_NUMBERS + 1), "linear")])
        np.testing.assert_array_equal(network.predict([[1], [2]])[:, -1], [1, 2])

    def test_inputs_are_left_alone(self):
        inputs, targets = np.array([[1.0, -1.0]]), np.array([[0.5]])
        network = Network.random((2, 3, 1), hidden="linear", output="linear", rng=np.random.default_rng(0))
        for call in (network.predict, network.forward):
            call(inputs)
        network.gradient(inputs, targets)
        np.testing.assert_array_equal(inputs, [[1, -1]])
        np.testing.assert_array_equal(targets, [[0.5]])


class TestGradient:
    @settings(deadline=None, derandomize=True, max_examples=40)
    @given(problem=problems())
    def test_a_knobs_slope_is_blame_times_what_came_in(self, problem):
        network, inputs, targets, loss = problem
        gradient, forward_pass = network.gradient(inputs, targets, loss), network.forward(inputs)
        layer_inputs = [inputs, *(layer_pass.post for layer_pass in forward_pass.layers[:-1])]
        for weights, biases, deltas, x in zip(
            gradient.weights, gradient.biases, gradient.deltas, layer_inputs, strict=True
        ):
            np.testing.assert_allclose(weights, deltas.T @ x, rtol=1e-10, atol=1e-12)
            np.testing.assert_allclose(biases, deltas.sum(axis=0), rtol=1e-10, atol=1e-12)

    @settings(deadline=None, derandomize=True, max_examples=30)
    @given(problem=problems())
    def test_a_batchs_gradient_is_the_mean_of_its_rows(self, problem):
        network, inputs, targets, loss = problem
        rows = [network.gradient(inputs[i : i + 1], targets[i : i + 1], loss) for i in range(len(inputs))]
        batch_gradient = network.gradient(inputs, targets, loss)
        assert batch_gradient.loss == pytest.approx(np.mean([row.loss for row in rows]), rel=1e-10, abs=1e-12)
        np.testing.assert_allclose(
            flat_gradient(batch_gradient), np.mean([flat_gradient(row) for row in rows], axis=0), rtol=1e-9, atol=1e-11
        )
        first = np.concatenate([deltas[0] for deltas in batch_gradient.deltas])
        alone = np.concatenate([deltas[0] for deltas in rows[0].deltas])
        np.testing.assert_allclose(first * len(inputs), alone, rtol=1e-9, atol=1e-11)  # a batch's deltas carry 1 / rows

    def test_the_shapes_are_those_of_the_layers(self):
        network = Network.random((3, 5, 2), hidden="tanh", output="linear", rng=np.random.default_rng(0))
        gradient = network.gradient(np.ones((7, 3)), np.ones((7, 2)))
        assert [array.shape for array in gradient.weights] == [(5, 3), (2, 5)]
        assert [array.shape for array in gradient.biases] == [(5,), (2,)]
        assert [array.shape for array in gradient.deltas] == [(7, 5), (7, 2)]
        assert isinstance(gradient.loss, float)

    def test_it_is_the_same_to_the_last_bit_each_time(self):
        network = Network.random((2, 8, 8, 1), hidden="tanh", output="sigmoid", rng=np.random.default_rng(3))
        inputs, targets = np.random.default_rng(1).normal(size=(200, 2)), np.ones((200, 1))
        np.testing.assert_array_equal(
            flat_gradient(network.gradient(inputs, targets)), flat_gradient(network.gradient(inputs, targets))
        )

    def test_finding_slopes_turns_no_knob(self):
        network = Network.random((2, 3, 1), hidden="tanh", output="linear", rng=np.random.default_rng(0))
        before = copy.deepcopy(network)
        network.gradient([[1.0, 2.0]], [[3.0]])
        for old, new in zip(before.layers, network.layers, strict=True):
            np.testing.assert_array_equal(old.params, new.params)

    def test_a_hard_step_gives_no_hint_before_the_last_layer(self):
        rng = np.random.default_rng(0)
        network = Network.random((2, 4, 1), hidden="step", output="sigmoid", rng=rng)
        gradient = network.gradient(rng.normal(size=(50, 2)), rng.integers(0, 2, (50, 1)), "cross_entropy")
        np.testing.assert_array_equal(gradient.weights[0], 0)
        assert np.abs(gradient.weights[1]).min() > 0

    def test_a_steep_sigmoid_learns_like_any_other_bend(self, torch):
        rng = np.random.default_rng(0)
        network = Network.random((2, 3, 1), hidden=steep_sigmoid(5), output="sigmoid", rng=rng)
        inputs, targets = rng.normal(size=(9, 2)), rng.uniform(size=(9, 1))
        weights = torch.tensor(network.layers[0].weights, requires_grad=True)
        last = torch.tensor(network.layers[1].weights)
        output = torch.sigmoid(torch.sigmoid(5 * (torch.tensor(inputs) @ weights.T)) @ last.T)
        (((output - torch.tensor(targets)) ** 2).sum() / 18).backward()
        np.testing.assert_allclose(network.gradient(inputs, targets).weights[0], weights.grad.numpy(), rtol=1e-10)


class TestUpdated:
    def test_by_hand(self):
        network = Network([Layer([[2.0]], [1.0], "linear")])
        gradient = network.gradient([[3.0]], [[5.0]])  # says 7, 2 too much: slopes 6 and 2
        after = network.updated(gradient, 0.1)
        np.testing.assert_allclose((after.layers[0].weights.item(), after.layers[0].biases.item()), (1.4, 0.8))
        assert (network.layers[0].weights.item(), network.layers[0].biases.item()) == (2.0, 1.0)

    @settings(deadline=None, derandomize=True, max_examples=30)
    @given(problem=problems(activations=("linear", "sigmoid", "tanh", "softplus")))
    def test_a_small_step_lowers_the_error_by_the_slopes_promise(self, problem):
        """The fall is learning_rate × the sum of the squared slopes, as long as the step is small."""
        network, inputs, targets, loss = problem
        gradient = network.gradient(inputs, targets, loss)
        steepness = float(np.sum(flat_gradient(gradient) ** 2))
        assume(steepness > 1e-6)
        rate = 1e-6 / max(1.0, steepness)
        fall = gradient.loss - network.updated(gradient, rate).loss(inputs, targets, loss)
        assert fall == pytest.approx(rate * steepness, rel=1e-2, abs=1e-14)


class TestStable:
    """NumPy's warnings are errors in these tests."""

    @pytest.mark.parametrize("hidden", NAMES)
    @pytest.mark.parametrize("output", NAMES)
    def test_large_sums(self, hidden, output):
        network = Network([Layer([[1000.0], [-1000.0]], [0, 0], hidden), Layer([[1.0, -1.0]], [0], output)])
        inputs, targets = np.array([[1.0], [-1.0], [0.0]]), np.array([[1.0], [0.0], [1.0]])
        assert np.isfinite(flat_gradient(network.gradient(inputs, targets))).all()
        assert np.isfinite(network.predict(inputs)).all()

    def test_cross_entropy_where_the_sigmoid_rounds_to_0_and_1(self):
        """A sure and wrong answer at a sum of ±1000 costs 1000, and its slope is ±1: nothing is lost or infinite."""
        network = Network([Layer([[1.0]], [0], "sigmoid")])
        wrong = network.gradient([[1000.0], [-1000.0]], [[0.0], [1.0]], "cross_entropy")
        assert wrong.loss == 1000
        np.testing.assert_array_equal(wrong.deltas[0], [[0.5], [-0.5]])  # ±1 over 2 rows
        right = network.gradient([[1000.0], [-1000.0]], [[1.0], [0.0]], "cross_entropy")
        assert right.loss == 0
        np.testing.assert_array_equal(right.deltas[0], 0)


class TestRandom:
    def test_the_same_seed_gives_the_same_network(self):
        networks = [
            Network.random((2, 5, 1), hidden="tanh", output="sigmoid", rng=np.random.default_rng(seed))
            for seed in (4, 4, 5)
        ]
        same, different = [[layer.params for layer in network.layers] for network in networks[1:]]
        for first, second, third in zip((layer.params for layer in networks[0].layers), same, different, strict=True):
            np.testing.assert_array_equal(first, second)
            assert not np.array_equal(first, third)

    @pytest.mark.parametrize(
        ("activation", "variance"),
        [("tanh", 2 / 500), ("sigmoid", 2 / 500), ("linear", 2 / 500)]
        + [(activation, 2 / 300) for activation in ("relu", "leaky_relu", "softplus", "silu")],
    )
    def test_the_spread_is_the_published_one(self, activation, variance):
        """Glorot and Bengio: 2 / (300 + 200); He and others: 2 / 300. Normal, so the share within one spread is 68.3 %."""
        layer = Network.random((300, 200), hidden="tanh", output=activation, rng=np.random.default_rng(0)).layers[0]
        assert layer.weights.var() == pytest.approx(variance, rel=0.02)
        assert layer.weights.mean() == pytest.approx(0, abs=4 * np.sqrt(variance / layer.weights.size))
        assert np.mean(np.abs(layer.weights) < np.sqrt(variance)) == pytest.approx(0.6827, abs=0.01)
        np.testing.assert_array_equal(layer.biases, 0)

    def test_sizes_and_bends_are_the_ones_asked_for(self):
        network = Network.random((2, 5, 4, 3), hidden="relu", output="linear", rng=np.random.default_rng(0))
        assert network.sizes == (2, 5, 4, 3)
        assert [layer.activation.name for layer in network.layers] == ["relu", "relu", "linear"]
        assert network.n_params == 2 * 5 + 5 + 5 * 4 + 4 + 4 * 3 + 3

    @pytest.mark.parametrize("sizes", [(2,), (), (2, 0, 1), (2, -1)])
    def test_sizes_that_make_no_network_are_refused(self, sizes):
        with pytest.raises(ValueError, match="sizes must list at least the inputs and the outputs"):
            Network.random(sizes, hidden="tanh", output="linear", rng=np.random.default_rng(0))


class TestLayer:
    def test_it_copies_what_it_is_given(self):
        weights, biases = np.ones((2, 3)), np.zeros(2)
        layer = Layer(weights, biases, "tanh")
        weights[:], biases[:] = 9, 9
        np.testing.assert_array_equal(layer.weights, 1)
        np.testing.assert_array_equal(layer.biases, 0)

    def test_whole_numbers_become_floats(self):
        layer = Layer([[1, 2]], [3], "tanh")
        assert layer.weights.dtype == layer.biases.dtype == float

    def test_its_activation_by_name_or_as_it_is(self):
        assert Layer([[1]], [0], "tanh").activation is ACTIVATIONS["tanh"]
        assert Layer([[1]], [0], ACTIVATIONS["tanh"]).activation is ACTIVATIONS["tanh"]

    def test_weights_and_biases_are_views_of_the_knobs(self):
        layer = Layer([[1, 2], [3, 4]], [5, 6], "linear")
        layer.weights[0, 1] = 20
        layer.biases[1] = 60
        np.testing.assert_array_equal(layer.params, [[1, 20, 5], [3, 4, 60]])
        np.testing.assert_array_equal(Network([layer]).forward([[1, 1]]).outputs, [[26, 67]])
        np.testing.assert_array_equal(Network([layer]).predict([[1, 1]]), [[26, 67]])

    @pytest.mark.parametrize(
        "copier", [copy.copy, copy.deepcopy, lambda original: pickle.loads(pickle.dumps(original))]
    )
    def test_a_copy_stands_on_its_own(self, copier):
        layer = Layer([[1, 2]], [3], steep_sigmoid(30))
        copied_layer = copier(layer)
        copied_layer.weights[:], copied_layer.biases[:] = 7, 8
        np.testing.assert_array_equal(copied_layer.params, [[7, 7, 8]])
        np.testing.assert_array_equal(layer.params, [[1, 2, 3]])
        assert copied_layer.activation == layer.activation

    def test_a_copied_network_stands_on_its_own(self):
        network = Network.random((2, 3, 1), hidden="tanh", output="linear", rng=np.random.default_rng(0))
        before, copied_network = network.predict([[1, 2]]), copy.deepcopy(network)
        copied_network.layers[0].weights[:] = 5
        np.testing.assert_array_equal(network.predict([[1, 2]]), before)
        assert not np.array_equal(copied_network.predict([[1, 2]]), before)


class TestWhatIsRefused:
    network = Network([Layer(np.ones((3, 2)), np.zeros(3), "tanh"), Layer(np.ones((1, 3)), [0], "linear")])

    @pytest.mark.parametrize(
        ("weights", "biases", "message"),
        [
            ([1, 2], [0], r"weights must have the shape \(outputs, inputs\), each at least 1: got \(2,\)"),
            (np.ones((0, 2)), [], "weights must have the shape"),
            ([[1, 2]], [0, 0], r"a layer of 1 neurons needs 1 biases: got shape \(2,\)"),
            ([[1, 2], [3, 4]], 0, "a layer of 2 neurons needs 2 biases"),
            ([[1, 2]], [[0]], "a layer of 1 neurons needs 1 biases"),
        ],
    )
    def test_a_layer_whose_parts_do_not_fit(self, weights, biases, message):
        with pytest.raises(ValueError, match=message):
            Layer(weights, biases, "tanh")

    def test_an_unknown_activation(self):
        with pytest.raises(ValueError, match="there is no activation named 'bent': choose one of linear, sigmoid"):
            Layer([[1]], [0], "bent")

    def test_layers_that_do_not_fit_each_other(self):
        with pytest.raises(ValueError, match="layer 1 sends out 3 numbers but layer 2 takes 2"):
            Network([Layer(np.ones((3, 2)), np.zeros(3), "tanh"), Layer(np.ones((1, 2)), [0], "linear")])
        with pytest.raises(ValueError, match="at least one layer"):
            Network([])

    @pytest.mark.parametrize("inputs", [np.ones((4, 3)), np.ones(2), np.ones((0, 2)), 1.0, np.ones((1, 2, 2))])
    def test_inputs_of_another_shape(self, inputs):
        message = r"inputs must be a table of the shape \(rows, 2\), with at least one row: got"
        for call in (self.network.predict, self.network.forward):
            with pytest.raises(ValueError, match=message):
                call(inputs)
        for call in (self.network.gradient, self.network.loss):
            with pytest.raises(ValueError, match=message):
                call(inputs, [[1]])

    def test_targets_of_another_shape(self):
        with pytest.raises(ValueError, match=r"targets must be a table of the shape \(rows, 1\)"):
            self.network.gradient([[1, 2]], [1])
        with pytest.raises(ValueError, match="there are 2 rows of inputs but 1 rows of targets"):
            self.network.gradient([[1, 2], [3, 4]], [[1]])

    def test_an_unknown_loss(self):
        with pytest.raises(ValueError, match="no loss named 'hinge': choose one of squared_error, cross_entropy"):
            self.network.loss([[1, 2]], [[1]], "hinge")

    def test_cross_entropy_on_another_output(self):
        message = 'cross-entropy needs a sigmoid output layer, and this one\'s is linear: make the last layer "sigmoid"'
        with pytest.raises(ValueError, match=message):
            self.network.gradient([[1, 2]], [[1]], "cross_entropy")

    @pytest.mark.parametrize("target", [-0.1, 1.5, -1])
    def test_cross_entropy_with_targets_that_are_no_likelihoods(self, target):
        network = Network([Layer([[1.0]], [0], "sigmoid")])
        with pytest.raises(ValueError, match="needs targets from 0 to 1"):
            network.gradient([[1.0]], [[target]], "cross_entropy")
