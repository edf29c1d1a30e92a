"""The forward and backward pass of `core.network` for training loops: the same numbers with far fewer NumPy calls.

Read `core.network` to learn how the passes work. Read this module to see how to make them fast. With small arrays most of
the time goes into calls, not into arithmetic. So this module saves calls, and work that Python does between them:

- Buffers are allocated once and filled in place.
- There is one point per column, and a bias is a weight whose input is always 1. So a layer's sums are one product.
- All parameters lie in one flat array, and the layers are views of it. So an optimizer updates all of them in a few calls.
- The slopes of neighboring layers with the same activation are computed in one call.
- Products are bound methods (`W.dot`) and constants are 0-d arrays, which spares NumPy some checks on each call.
- A pass is built once, as a list of calls with their arguments, and then replayed (`replay`).

Straightforward NumPy, with a new array per result, takes several times as long. `docs/performance.md` has the measurements, and
`benchmarks/bench_training.py` repeats them.

Several networks of one shape can be stacked along a leading axis of every array. They then share every call.

A layer's parameters are a table (outputs, inputs + 1) whose last column holds the biases. Tests compare the results with
`Network.gradient`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise

import numpy as np

from core.activations import ACTIVATIONS, Activation
from core.network import Gradient, Layer, Network
from core.softsign import SOFTSIGN

ONE = np.array(1.0)


@dataclass(frozen=True)
class Shape:
    """The layer sizes and activations of a network: networks of equal shape can be trained as one stack."""

    sizes: tuple[int, ...]
    activations: tuple[Activation, ...]

    @classmethod
    def of(cls, network: Network) -> "Shape":
        """Return the shape of a network."""
        return cls(network.sizes, tuple(layer.activation for layer in network.layers))

    @property
    def n_params(self) -> int:
        """The number of weights and biases."""
        return sum(outputs * (inputs + 1) for inputs, outputs in pairwise(self.sizes))

    def tables(self, flat: np.ndarray) -> list[np.ndarray]:
        """Return each layer's parameters (…, outputs, inputs + 1) as a view into `flat` (…, n_params)."""
        tables, start = [], 0
        for inputs, outputs in pairwise(self.sizes):
            end = start + outputs * (inputs + 1)
            tables.append(flat[..., start:end].reshape(*flat.shape[:-1], outputs, inputs + 1))
            start = end
        return tables

    def flat(self, network: Network) -> np.ndarray:
        """Return all parameters of a network in one array (n_params,): neuron by neuron, its weights and then its bias."""
        return np.concatenate([layer.params.ravel() for layer in network.layers])

    def network(self, flat: np.ndarray) -> Network:
        """Return the network whose parameters are `flat` (n_params,)."""
        return Network(
            tuple(
                Layer(table[:, :-1], table[:, -1], activation)
                for table, activation in zip(self.tables(flat), self.activations, strict=True)
            )
        )

    def predict(self, flat: np.ndarray, inputs: np.ndarray) -> np.ndarray:
        """Compute the predictions (…, rows, outputs) of a stack of networks `flat` (…, n_params) for `inputs` (rows, inputs).

        Equal to `Network.predict` of each network up to rounding, and several times as fast for many small networks.
        """
        outputs = inputs.T
        for table, activation in zip(self.tables(flat), self.activations, strict=True):
            sums = np.matmul(table[..., :-1], outputs)
            sums += table[..., -1:]
            outputs = activation.value(sums, out=sums)
        return np.swapaxes(outputs, -1, -2)


def flat_slopes(gradient: Gradient) -> np.ndarray:
    """Return the slopes of all parameters in one array (n_params,), in the order of `Shape.flat`."""
    tables = zip(gradient.weights, gradient.biases, strict=True)
    return np.concatenate([np.column_stack(table).ravel() for table in tables])


def with_ones_column(inputs: np.ndarray) -> np.ndarray:
    """Append a column of ones for the biases to `inputs` (…, rows, inputs)."""
    return np.concatenate([inputs, np.ones((*inputs.shape[:-1], 1))], axis=-1)


Calls = list[tuple[Callable, tuple]]  # functions, each with its arguments


def replay(calls: Calls) -> None:
    """Make the calls in order."""
    for call, arguments in calls:
        call(*arguments)


# --- Activations and their slopes, in place ---------------------------------------------------------------------------
# The most common activations are bare NumPy calls, the others one call of their formula. Where e⁻ᶻ overflows,
# 1 / (1 + e⁻ᶻ) is 0, which is correct. Callers of `replay` silence that overflow.


def _sigmoid(sums, out) -> Calls:
    return [(np.negative, (sums, out)), (np.exp, (out, out)), (np.add, (out, ONE, out)), (np.reciprocal, (out, out))]


def _softsign(sums, out) -> Calls:
    below = np.empty_like(sums)
    return [(np.absolute, (sums, below)), (np.add, (below, ONE, below)), (np.divide, (sums, below, out))]


def _softsign_slope(outputs, out) -> Calls:
    return [(np.absolute, (outputs, out)), (np.subtract, (ONE, out, out)), (np.multiply, (out, out, out))]


_VALUES: dict[str, Callable[..., Calls]] = {
    "linear": lambda sums, out: [] if out is sums else [(np.copyto, (out, sums))],
    "sigmoid": _sigmoid,
    "tanh": lambda sums, out: [(np.tanh, (sums, out))],
    "softsign": _softsign,
}
_SLOPES: dict[str, Callable[..., Calls]] = {
    "sigmoid": lambda outputs, out: [(np.subtract, (ONE, outputs, out)), (np.multiply, (out, outputs, out))],
    "tanh": lambda outputs, out: [(np.multiply, (outputs, outputs, out)), (np.subtract, (ONE, out, out))],
    "softsign": _softsign_slope,
}
_BY_NAME = {**ACTIVATIONS, SOFTSIGN.name: SOFTSIGN}


def activate(activation: Activation, sums: np.ndarray, out: np.ndarray) -> Calls:
    """Record writing the activation of `sums` into `out`, which may be `sums` itself."""
    if activation == _BY_NAME.get(activation.name) and activation.name in _VALUES:
        return _VALUES[activation.name](sums, out)
    return [(activation.value, (sums, out))]


def activation_slope(activation: Activation, sums: np.ndarray, outputs: np.ndarray, out: np.ndarray) -> Calls:
    """Record writing the activation's slope at `sums` and their `outputs` into `out`, which must be a separate array.

    Only activations with `keeps_sum` read `sums`.
    """
    if activation == _BY_NAME.get(activation.name) and activation.name in _SLOPES:
        return _SLOPES[activation.name](outputs, out)
    return [(activation.derivative_at, (sums, outputs, out))]


def product(left: np.ndarray, right: np.ndarray, out: np.ndarray) -> tuple[Callable, tuple]:
    """Record out = left · right, for one network or for a stack."""
    return (left.dot, (right, out)) if left.ndim == 2 else (np.matmul, (left, right, out))


class Engine:
    """The calls of both passes over a fixed number of rows. Every replay reads the current `params` (…, n_params).

    Replaying `forward` fills `sums` and `outputs`, the output layer's sums and outputs, both (…, outputs, rows). Replaying
    `backward` after it fills `gradient` (…, n_params) with the slopes.
    """

    def __init__(self, shape: Shape, params: np.ndarray, rows: int, *, loss: str = "squared_error"):
        stack, hidden, output = params.shape[:-1], shape.activations[:-1], shape.activations[-1]
        self._shape, self._loss, self._tables = shape, loss, shape.tables(params)
        # All hidden outputs in one table, layer below layer. Each layer ends with a row of ones for the next layer's biases.
        self._offsets = np.cumsum([0, *(size + 1 for size in shape.sizes[1:-1])])
        self._hidden_outputs = np.ones((*stack, self._offsets[-1], rows))
        # The inputs of every layer but the first.
        self._layer_inputs = [self._hidden_outputs[..., start:end, :] for start, end in pairwise(self._offsets)]
        self.sums = np.empty((*stack, shape.sizes[-1], rows))
        self.outputs = self.sums if output == ACTIVATIONS["linear"] else np.empty_like(self.sums)
        # Outputs overwrite sums, unless the activation's slope needs the sum too: then sums have a table of their own.
        any_keeps_sum = any(activation.keeps_sum for activation in hidden)
        self._hidden_sums = np.zeros_like(self._hidden_outputs) if any_keeps_sum else self._hidden_outputs

        outputs = [table[..., :-1, :] for table in self._layer_inputs]
        layer_sums = [*outputs, self.sums]
        for layer, activation in enumerate(hidden):
            if activation.keeps_sum:
                layer_sums[layer] = self._hidden_sums[..., self._offsets[layer] : self._offsets[layer + 1] - 1, :]
        self._first_sums = layer_sums[0]
        self._after_first_sums: Calls = []
        for layer, activation in enumerate(hidden):
            self._after_first_sums += activate(activation, layer_sums[layer], outputs[layer])
            self._after_first_sums.append(
                product(self._tables[layer + 1], self._layer_inputs[layer], layer_sums[layer + 1])
            )
        self._output_activation = activate(output, self.sums, self.outputs)

    def forward(self, inputs: np.ndarray, *, outputs: bool = True) -> Calls:
        """Record filling `sums` and `outputs`, or `sums` alone, for `inputs` (…, inputs + 1, rows), whose last row is 1."""
        first = product(self._tables[0], inputs, self._first_sums)
        return [first, *self._after_first_sums, *(self._output_activation if outputs else ())]

    def backward(self, inputs: np.ndarray, targets: np.ndarray, scale: np.ndarray, gradient: np.ndarray) -> Calls:
        """Record filling `gradient` with `scale` × the slopes of the loss, summed over the rows of the last forward pass.

        `inputs` has one point per row here, (…, rows, inputs + 1), to avoid a transpose. `targets` is (…, outputs, rows).
        `scale` is a 0-d array, or (…, 1, 1) for a stack.
        """
        slopes, error, output = self._shape.tables(gradient), self._error, self._shape.activations[-1]
        calls: Calls = [(np.subtract, (self.outputs, targets, error)), (np.multiply, (error, scale, error))]
        # With cross-entropy on a sigmoid the activation's slope cancels. The slope of a linear output is 1.
        if self._loss != "cross_entropy" and output != ACTIVATIONS["linear"]:
            calls += activation_slope(output, self.sums, self.outputs, self._output_slope)
            calls.append((np.multiply, (error, self._output_slope, error)))
        calls += self._hidden_slopes
        for layer in reversed(range(1, len(slopes))):
            delta, (padded_delta, neuron_delta, slope) = self._sum_deltas[layer], self._deltas[layer - 1]
            calls += [
                product(delta, self._layer_inputs[layer - 1].swapaxes(-1, -2), slopes[layer]),  # delta times input
                product(self._tables[layer].swapaxes(-1, -2), delta, padded_delta),  # back through the weights
            ]
            if self._shape.activations[layer - 1] != ACTIVATIONS["linear"]:
                calls.append((np.multiply, (neuron_delta, slope, neuron_delta)))  # back through the activation
        return [*calls, product(self._sum_deltas[0], inputs, slopes[0])]

    @cached_property
    def _error(self) -> np.ndarray:
        return np.empty_like(self.sums)

    @cached_property
    def _output_slope(self) -> np.ndarray:
        return np.empty_like(self.sums)

    @cached_property
    def _activation_slopes(self) -> np.ndarray:
        return np.empty_like(self._hidden_outputs)

    @cached_property
    def _hidden_slopes(self) -> Calls:
        """Record the slopes of all hidden activations, in one call for neighbors with the same activation."""
        calls: Calls = []
        first = 0
        for activation, group in groupby(self._shape.activations[:-1]):
            last = first + len(list(group))
            rows = slice(self._offsets[first], self._offsets[last])
            if activation != ACTIVATIONS["linear"]:
                sums, outputs = self._hidden_sums[..., rows, :], self._hidden_outputs[..., rows, :]
                calls += activation_slope(activation, sums, outputs, self._activation_slopes[..., rows, :])
            first = last
        return calls

    @cached_property
    def _deltas(self) -> list[tuple[np.ndarray, np.ndarray, np.ndarray]]:
        """For each hidden layer: the delta with a row for the constant 1, the neurons' part of it, and the activation's slopes."""
        deltas = []
        for start, end in pairwise(self._offsets):
            padded_delta = np.empty_like(self._hidden_outputs[..., start:end, :])
            deltas.append((padded_delta, padded_delta[..., :-1, :], self._activation_slopes[..., start : end - 1, :]))
        return deltas

    @cached_property
    def _sum_deltas(self) -> list[np.ndarray]:
        """The delta at each layer's sums."""
        return [*(neuron_delta for _, neuron_delta, _ in self._deltas), self._error]


def losses(sums: np.ndarray, targets: np.ndarray, loss: str, output: Activation) -> np.ndarray:
    """Compute the mean loss (…) from the output layer's `sums` (…, outputs, rows) and `targets` (outputs, rows).

    `loss` is a name of `core.network.LOSSES`.
    """
    if loss == "cross_entropy":
        point_losses = ACTIVATIONS["softplus"].value(sums) - targets * sums
        return point_losses.sum(axis=(-1, -2)) / sums.shape[-1]
    error = output.value(sums) - targets
    return 0.5 * np.einsum("...or,...or->...", error, error) / sums.shape[-1]
