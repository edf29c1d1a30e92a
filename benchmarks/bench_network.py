"""One gradient and one decision map of a 2-8-8-1 tanh network: ours, straightforward NumPy, and PyTorch eager."""

import numpy as np

from benchmarks.measure import Row, ratio
from core.network import Network
from core.workspace import Workspace

SIZES, POINTS, SIDE = (2, 8, 8, 1), 200, 100


def _network_and_data() -> tuple[Network, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    network = Network.random(SIZES, hidden="tanh", output="tanh", rng=rng)
    return network, rng.normal(size=(POINTS, SIZES[0])), rng.choice([-1.0, 1.0], size=(POINTS, SIZES[-1]))


class Straightforward:
    """The network as a competent person writes it with NumPy: one point a row, a fresh array for every result."""

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


def _pytorch_gradient(network: Network, inputs, targets):
    """The same gradient from PyTorch's autograd, in float64 on one thread; None where PyTorch is not installed."""
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

    def gradient():
        model.zero_grad()
        loss = ((model(inputs) - targets) ** 2).sum(dim=1).mean() / 2
        loss.backward()
        return loss.detach(), [part.weight.grad for part in parts[::2]], [part.bias.grad for part in parts[::2]]

    return gradient


def _same(ours, theirs) -> None:
    """A ratio counts only if both compute the same numbers."""
    for one, other in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(one, np.asarray(other), rtol=1e-9, atol=1e-12)


def rows() -> list[Row]:
    network, inputs, targets = _network_and_data()
    plain, workspace = Straightforward(network), Workspace(network, inputs, targets)

    def straightforward():
        return plain.gradient(inputs, targets)

    def to_read():
        return network.gradient(inputs, targets)

    loss, *slopes = straightforward()
    _same([to_read().loss, *to_read().weights, *to_read().biases], [loss, *slopes[0], *slopes[1]])
    _same([workspace.gradient()], [loss])
    _same(workspace.slopes, [np.column_stack(pair) for pair in zip(*slopes, strict=True)])

    what = f"gradient of a {'-'.join(map(str, SIZES))} tanh network, {POINTS} points"
    numpy_name, torch_name = "straightforward NumPy", "PyTorch eager, one thread"
    result = [
        Row(f"{what} (workspace)", numpy_name, ratio(workspace.gradient, straightforward, repeat=300), limit=0.5),
        Row(f"{what} (network.py, all kept)", numpy_name, ratio(to_read, straightforward, repeat=300)),
    ]
    pytorch = _pytorch_gradient(network, inputs, targets)
    if pytorch is not None:
        loss, *slopes = pytorch()
        _same([to_read().loss, *to_read().weights, *to_read().biases], [loss, *slopes[0], *slopes[1]])
        result += [
            Row(f"{what} (workspace)", torch_name, ratio(workspace.gradient, pytorch, repeat=300), limit=0.15),
            Row(f"{what} (network.py, all kept)", torch_name, ratio(to_read, pytorch, repeat=300)),
        ]

    across = np.linspace(-6, 6, SIDE)
    grid = np.stack(np.meshgrid(across, across), axis=-1).reshape(-1, 2)
    _same([network.predict(grid)], [plain.predict(grid)])
    map_ratio = ratio(lambda: network.predict(grid), lambda: plain.predict(grid), repeat=20)
    return [*result, Row(f"decision map, {SIDE} × {SIDE}", numpy_name, map_ratio, limit=0.4)]
