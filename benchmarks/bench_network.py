"""One gradient and one decision map of a 2-8-8-1 tanh network, against straightforward NumPy and PyTorch."""

import shutil

import numpy as np

from benchmarks.measure import Row, ratio
from core.engine import Engine, Shape, losses, replay, with_ones_column
from core.network import Network

SIZES, POINTS, SIDE = (2, 8, 8, 1), 200, 100


def _network_and_data() -> tuple[Network, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    network = Network.random(SIZES, hidden="tanh", output="tanh", rng=rng)
    return network, rng.normal(size=(POINTS, SIZES[0])), rng.choice([-1.0, 1.0], size=(POINTS, SIZES[-1]))


class Straightforward:
    """A competent NumPy implementation: one point per row, a new array for every result."""

    def __init__(self, network: Network) -> None:
        self.weights = [layer.weights.copy() for layer in network.layers]
        self.biases = [layer.biases.copy() for layer in network.layers]

    def predict(self, inputs):
        for weights, biases in zip(self.weights, self.biases, strict=True):
            inputs = np.tanh(inputs @ weights.T + biases)
        return inputs

    def gradient(self, inputs, targets):
        posts = [inputs]
        for weights, biases in zip(self.weights, self.biases, strict=True):
            posts.append(np.tanh(posts[-1] @ weights.T + biases))
        error = posts[-1] - targets
        loss = np.mean(0.5 * np.sum(error**2, axis=1))
        delta = error * (1 - posts[-1] ** 2) / len(inputs)
        weights_slopes, biases_slopes = [], []
        for number in reversed(range(len(self.weights))):
            weights_slopes.insert(0, delta.T @ posts[number])
            biases_slopes.insert(0, delta.sum(axis=0))
            if number > 0:
                delta = (delta @ self.weights[number]) * (1 - posts[number] ** 2)
        return loss, weights_slopes, biases_slopes


def _pytorch_gradient(network: Network, inputs, targets, *, compiles: bool = False):
    """Return a function for the gradient by PyTorch's autograd, in float64 on one thread; None without PyTorch.

    With `compiles`, the model goes through `torch.compile`, which needs a C++ compiler and some 30 seconds: None without one.
    """
    try:
        import torch
    except ImportError:
        return None
    torch.set_num_threads(1)
    parts = []
    for layer in network.layers:
        linear = torch.nn.Linear(layer.inputs, layer.outputs, dtype=torch.float64)
        linear.weight.data, linear.bias.data = torch.tensor(layer.weights), torch.tensor(layer.biases)
        parts += [linear, torch.nn.Tanh()]
    model, inputs, targets = torch.nn.Sequential(*parts), torch.tensor(inputs), torch.tensor(targets)
    if compiles:
        if shutil.which("c++") is None:
            return None
        model = torch.compile(model)

    def gradient():
        model.zero_grad()
        loss = ((model(inputs) - targets) ** 2).sum(dim=1).mean() / 2
        loss.backward()
        return loss.detach(), [part.weight.grad for part in parts[::2]], [part.bias.grad for part in parts[::2]]

    return gradient


def rows() -> list[Row]:
    network, inputs, targets = _network_and_data()
    plain, shape = Straightforward(network), Shape.of(network)

    # The engine that training uses, with its recorded passes.
    params, with_ones, target_columns = shape.flat(network), with_ones_column(inputs), np.ascontiguousarray(targets.T)
    slopes, engine = np.empty_like(params), Engine(shape, params, POINTS)
    recording = engine.forward(np.ascontiguousarray(with_ones.T))
    recording += engine.backward(with_ones, target_columns, np.array(1 / POINTS), slopes)
    output = network.layers[-1].activation

    def with_engine():
        replay(recording)
        return losses(engine.sums, target_columns, "squared_error", output)

    def with_network():
        return network.gradient(inputs, targets)

    def straightforward():
        return plain.gradient(inputs, targets)

    def check(loss, weights, biases):
        """Check that all implementations compute the same numbers."""
        np.testing.assert_allclose([with_engine(), with_network().loss], float(loss), rtol=1e-9)
        theirs = [np.column_stack(pair) for pair in zip(weights, biases, strict=True)]
        ours = [np.column_stack(pair) for pair in zip(with_network().weights, with_network().biases, strict=True)]
        for engine_slopes, read_slopes, their_slopes in zip(shape.tables(slopes), ours, theirs, strict=True):
            np.testing.assert_allclose(engine_slopes, their_slopes, rtol=1e-9, atol=1e-12)
            np.testing.assert_allclose(read_slopes, their_slopes, rtol=1e-9, atol=1e-12)

    what = f"gradient of a {'-'.join(map(str, SIZES))} tanh network, {POINTS} points"
    result = []
    for name, limit, theirs in (
        ("straightforward NumPy", 0.5, straightforward),
        ("PyTorch eager, one thread", 0.15, _pytorch_gradient(network, inputs, targets)),
        ("PyTorch compiled, one thread", None, _pytorch_gradient(network, inputs, targets, compiles=True)),
    ):
        if theirs is None:
            continue
        check(*theirs())
        result += [
            Row(f"{what} (engine.py)", name, ratio(with_engine, theirs, repeat=300), limit),
            Row(f"{what} (network.py, every number kept)", name, ratio(with_network, theirs, repeat=300)),
        ]

    # Most of a map's time is tanh, which both call: how much the rest can save depends on the processor.
    across = np.linspace(-6, 6, SIDE)
    grid = np.stack(np.meshgrid(across, across), axis=-1).reshape(-1, 2)
    np.testing.assert_allclose(network.predict(grid), plain.predict(grid), rtol=1e-9, atol=1e-12)
    map_ratio = ratio(lambda: network.predict(grid), lambda: plain.predict(grid), repeat=20)
    return [*result, Row(f"decision map, {SIDE} × {SIDE}", "straightforward NumPy", map_ratio, limit=1)]
