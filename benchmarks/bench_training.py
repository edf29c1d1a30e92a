"""Training against a straightforward NumPy implementation and against PyTorch.

The network is 2-8-8-1 with tanh and a linear output, the data are 200 points, and the loss is squared error. The straightforward
implementation is what a competent person writes: one point per row, new arrays, whole-array operations. It records the same
history: loss and accuracy of each epoch, and at 61 snapshots the parameters and the size of each layer's slopes.
"""

import importlib.util
from collections.abc import Iterator

import numpy as np

from benchmarks.measure import Row, ratio
from core.datasets import DATASETS
from core.engine import Shape
from core.network import Network
from core.training import adaptive_snapshots, train, train_many

RATE, BATCH, SNAPSHOTS = 0.05, 10, 61
DATA = DATASETS["circle"](200, noise=0.1, rng=np.random.default_rng(0))
INPUTS, TARGETS = DATA.inputs / 3, DATA.targets
NETWORK = Network.random([2, 8, 8, 1], hidden="tanh", output="linear", rng=np.random.default_rng(0))


class Straightforward:
    """The network and its training in straightforward NumPy."""

    def __init__(self):
        self.weights = [layer.weights.copy() for layer in NETWORK.layers]
        self.biases = [layer.biases.copy() for layer in NETWORK.layers]

    def forward(self, inputs):
        outputs = [inputs]
        for i, (weights, biases) in enumerate(zip(self.weights, self.biases, strict=True)):
            sums = outputs[-1] @ weights.T + biases
            outputs.append(np.tanh(sums) if i < len(self.weights) - 1 else sums)
        return outputs

    def backward(self, outputs, targets):
        weights, biases = [None] * len(self.weights), [None] * len(self.weights)
        delta = (outputs[-1] - targets) / len(targets)
        for i in reversed(range(len(self.weights))):
            weights[i], biases[i] = delta.T @ outputs[i], delta.sum(axis=0)
            if i > 0:
                delta = (delta @ self.weights[i]) * (1 - outputs[i] ** 2)
        return weights, biases

    def update(self, gradient):
        for weights, biases, weight_slopes, bias_slopes in zip(self.weights, self.biases, *gradient, strict=True):
            weights -= RATE * weight_slopes
            biases -= RATE * bias_slopes

    @staticmethod
    def loss(predictions):
        return 0.5 * np.mean(np.sum((predictions - TARGETS) ** 2, axis=1))

    def train(self, epochs, batch=None, rng=None):
        """Return losses and accuracies of all epochs, and parameters and slope sizes at evenly spaced epochs."""
        losses, accuracies, params, sizes = [], [], [], []
        snapshots = set(np.linspace(0, epochs, SNAPSHOTS).round().astype(int).tolist())
        for epoch in range(epochs + 1):
            outputs = self.forward(INPUTS)
            losses.append(self.loss(outputs[-1]))
            accuracies.append(np.mean((outputs[-1] > 0.5) == (TARGETS > 0.5)))
            if epoch in snapshots or (batch is None and epoch < epochs):
                gradient = self.backward(outputs, TARGETS)
            if epoch in snapshots:
                params.append(([w.copy() for w in self.weights], [b.copy() for b in self.biases]))
                sizes.append([np.sqrt(np.mean(np.append(w, b) ** 2)) for w, b in zip(*gradient, strict=True)])
            if epoch == epochs:
                break
            if batch is None:
                self.update(gradient)
                continue
            order = rng.permutation(len(INPUTS))
            for begin in range(0, len(INPUTS), batch):
                rows = order[begin : begin + batch]
                self.update(self.backward(self.forward(INPUTS[rows]), TARGETS[rows]))
        return np.array(losses), np.array(accuracies), params, np.array(sizes)


def torch_train(epochs, batch=None):
    """Train with PyTorch, eager, on one thread in float64. Return the loss of each epoch."""
    import torch

    torch.set_num_threads(1)
    layers = []
    for i, layer in enumerate(NETWORK.layers):
        layers.append(torch.nn.Linear(layer.inputs, layer.outputs, dtype=torch.float64))
        with torch.no_grad():
            layers[-1].weight.copy_(torch.tensor(layer.weights))
            layers[-1].bias.copy_(torch.tensor(layer.biases))
        if i < len(NETWORK.layers) - 1:
            layers.append(torch.nn.Tanh())
    model = torch.nn.Sequential(*layers)
    optimizer = torch.optim.SGD(model.parameters(), lr=RATE)
    inputs, targets, losses = torch.tensor(INPUTS), torch.tensor(TARGETS), []

    def step(x, t):
        optimizer.zero_grad()
        loss = 0.5 * ((model(x) - t) ** 2).sum(dim=1).mean()
        loss.backward()
        optimizer.step()
        return loss.item()

    for _ in range(epochs):
        if batch is None:
            losses.append(step(inputs, targets))
            continue
        order = torch.randperm(len(inputs))
        for begin in range(0, len(inputs), batch):
            rows = order[begin : begin + batch]
            step(inputs[rows], targets[rows])
        with torch.no_grad():
            losses.append((0.5 * ((model(inputs) - targets) ** 2).sum(dim=1).mean()).item())
    return losses


def ours(epochs, batch=None, **settings):
    return train(
        NETWORK,
        INPUTS,
        TARGETS,
        epochs=epochs,
        learning_rate=RATE,
        batch_size=batch,
        rng=np.random.default_rng(0),
        **{"snapshots": SNAPSHOTS, **settings},
    )


class WithBuffers(Straightforward):
    """The engine without recordings: preallocated arrays, and calls one by one in a loop."""

    def __init__(self, rows):
        super().__init__()
        self.shape = Shape.of(NETWORK)
        self.params = self.shape.flat(NETWORK)
        self.tables = self.shape.tables(self.params)
        self.slopes = np.empty_like(self.params)
        self.slope_tables = self.shape.tables(self.slopes)
        sizes = self.shape.sizes
        self.layer_inputs = [np.ones((size + 1, rows)) for size in sizes]
        self.sums = np.empty((1, rows))
        self.error = np.empty((1, rows))
        self.deltas = [np.empty((size + 1, rows)) for size in sizes]
        self.activation_slopes = [np.empty((size, rows)) for size in sizes]

    def run(self, inputs):
        """Fill `sums` for `inputs` (rows, inputs)."""
        self.layer_inputs[0][:-1] = inputs.T
        for number, table in enumerate(self.tables[:-1]):
            sums = self.layer_inputs[number + 1][:-1]
            np.dot(table, self.layer_inputs[number], out=sums)
            np.tanh(sums, out=sums)
        np.dot(self.tables[-1], self.layer_inputs[-2], out=self.sums)

    def step(self, targets):
        """Update the parameters after `run`. `targets` is (rows, 1)."""
        np.subtract(self.sums, targets.T, out=self.error)
        np.divide(self.error, len(targets), out=self.error)
        delta = self.error
        for number in range(len(self.tables) - 1, -1, -1):
            np.dot(delta, self.layer_inputs[number].T, out=self.slope_tables[number])
            if number > 0:
                input_delta, slope, post = (
                    self.deltas[number],
                    self.activation_slopes[number],
                    self.layer_inputs[number][:-1],
                )
                np.dot(self.tables[number].T, delta, out=input_delta)
                delta = input_delta[:-1]
                np.multiply(post, post, out=slope)
                np.subtract(1, slope, out=slope)
                np.multiply(delta, slope, out=delta)
        np.multiply(self.slopes, RATE, out=self.slopes)
        np.subtract(self.params, self.slopes, out=self.params)


def with_buffers(epochs, batch=None):
    """Train with `WithBuffers`. Return the loss of each epoch."""
    network, rng, curve = WithBuffers(batch or len(INPUTS)), np.random.default_rng(0), np.empty(epochs + 1)
    full_batch = network
    if batch:
        full_batch = WithBuffers(len(INPUTS))
        full_batch.params, full_batch.tables = network.params, network.tables
    for epoch in range(epochs + 1):
        full_batch.run(INPUTS)
        np.subtract(full_batch.sums, TARGETS.T, out=full_batch.error)
        curve[epoch] = 0.5 * float(np.vdot(full_batch.error, full_batch.error)) / len(TARGETS)
        if epoch < epochs and batch is None:
            network.step(TARGETS)
        elif epoch < epochs:
            order = rng.permutation(len(INPUTS))
            inputs, targets = INPUTS[order], TARGETS[order]
            for begin in range(0, len(order), batch):
                network.run(inputs[begin : begin + batch])
                network.step(targets[begin : begin + batch])
    return curve


def rows() -> Iterator[Row]:
    yield from comparisons("full-batch training, history kept, an epoch", None, 1000, 0.45, 0.12)
    share = ratio(lambda: ours(1000, snapshots=adaptive_snapshots(241)), lambda: ours(1000, snapshots=61), rounds=9)
    yield Row("241 snapshots, closer where more happens", "61 evenly spaced", share)
    yield from comparisons(f"training in batches of {BATCH}, history kept, an epoch", BATCH, 200, 0.33, 0.05)

    count, epochs = 16, 100
    share = ratio(
        lambda: train_many([NETWORK] * count, INPUTS, TARGETS, epochs=epochs, learning_rate=RATE, batch_size=BATCH),
        lambda: Straightforward().train(epochs, BATCH, np.random.default_rng(0)),
    )
    what = f"{count} networks at once in batches of {BATCH}, each"
    yield Row(what, "straightforward NumPy", share / count, 0.12)


def comparisons(what: str, batch: int | None, epochs: int, limit: float, torch_limit: float) -> Iterator[Row]:
    """Compare one way of training with the others, after checking that they compute the same numbers."""

    def with_rounding():
        return ours(epochs, batch)

    def without_rounding():
        return ours(epochs, batch, grid=None)

    def straightforward():
        return Straightforward().train(epochs, batch, np.random.default_rng(0))

    history, (losses, _, _, sizes) = without_rounding(), straightforward()
    assert np.allclose(losses, history.losses, atol=1e-9)
    assert np.allclose(sizes, history.slope_sizes, atol=1e-9)
    assert np.allclose(with_buffers(epochs, batch), history.losses, atol=1e-9)

    yield Row(what, "straightforward NumPy", ratio(with_rounding, straightforward), limit)
    if importlib.util.find_spec("torch") is not None:
        share = ratio(with_rounding, lambda: torch_train(epochs, batch), rounds=3)
        yield Row(what, "PyTorch, eager", share, torch_limit)
    share = ratio(with_rounding, without_rounding, rounds=15)
    yield Row(f"{what}, on the grid", "the same off the grid", share, 1.1)
    share = ratio(lambda: with_buffers(epochs, batch), lambda: ours(epochs, batch, grid=None, snapshots=1), rounds=9)
    calls = f"{what}, its passes called one by one instead of replayed, losses only"
    yield Row(calls, "recorded and replayed", share)
