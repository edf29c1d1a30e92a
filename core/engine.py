"""The forward and backward pass of `core.network` once more, made for loops: same numbers, far fewer NumPy calls.

Read `core.network` to learn how it works; read this to see what makes it fast. Small arrays cost little arithmetic and
many calls, so what is saved here is calls, and what Python does between them:

- all buffers are made once and filled in place;
- one point a column, and the bias as one more weight, whose input is always 1: a layer's sums are one product;
- all parameters lie in one flat array, so that an optimizer updates them all in a call or two; the layers are views of it;
- the slopes of neighboring layers with the same activation are computed in one go;
- products are bound methods (`W.dot`) and constants are 0-d arrays: NumPy then has less to find out on each call;
- a pass is recorded once, as a list of calls with their arguments, and then only replayed (`replay`).

Times of a whole run of a 2-8-8-1 tanh network on 200 points, one thread, as a multiple of ours (`benchmarks/bench_training.py`):

    the passes written as                            full batches    batches of 10
    straightforward NumPy, a fresh array a result         2.9             4.0
    buffers made once, calls one after the other          1.3             2.1
    recorded and replayed, as here                        1               1

Several networks of one shape can be stacked, as a leading axis on every array, and then share every call.

A layer's parameters are a table (outputs, inputs + 1), its last column the biases. The tests hold all of it equal to
`Network.gradient`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise

import numpy as np

from core.activations import ACTIVATIONS, Activation
from core.network import Layer, Network
from core.softsign import SOFTSIGN

ONE = np.array(1.0)


@dataclass(frozen=True)
class Shape:
    """What two networks must share to be trained by the same loop."""

    sizes: tuple[int, ...]
    activations: tuple[Activation, ...]

    @classmethod
    def of(cls, network: Network) -> "Shape":
        """Return the shape of a network."""
        return cls(network.sizes, tuple(layer.activation for layer in network.layers))

    @property
    def n_params(self) -> int:
        """How many weights and biases there are."""
        return sum(outputs * (inputs + 1) for inputs, outputs in pairwise(self.sizes))

    def tables(self, flat: np.ndarray) -> list[np.ndarray]:
        """Return the layers' parameters (…, outputs, inputs + 1) as views into `flat` (…, n_params)."""
        tables, begin = [], 0
        for inputs, outputs in pairwise(self.sizes):
            end = begin + outputs * (inputs + 1)
            tables.append(flat[..., begin:end].reshape(*flat.shape[:-1], outputs, inputs + 1))
            begin = end
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
        """Return the predictions (…, rows, outputs) for `inputs` (rows, inputs) of all networks with parameters `flat` (…, n_params).

        As `Network.predict` of each, up to rounding; many small networks at once are several times as fast.
        """
        outputs = inputs.T
        for table, activation in zip(self.tables(flat), self.activations, strict=True):
            sums = np.matmul(table[..., :-1], outputs)
            sums += table[..., -1:]
            outputs = activation.value(sums, out=sums)
        return np.swapaxes(outputs, -1, -2)


def with_ones_column(inputs: np.ndarray) -> np.ndarray:
    """Return the inputs (…, rows, inputs) with the 1 that the biases are multiplied by: (…, rows, inputs + 1)."""
    return np.concatenate([inputs, np.ones((*inputs.shape[:-1], 1))], axis=-1)


Recording = list[tuple[Callable, tuple]]


def replay(recording: Recording) -> None:
    """Make the recorded calls, one after the other."""
    for call, arguments in recording:
        call(*arguments)


# --- Activations and their slopes, in place ---------------------------------------------------------------------------
# The most used ones as bare calls; the others by their own formula. Where e⁻ᶻ grows past all numbers, 1 / (1 + e⁻ᶻ) is 0,
# as it should be: whoever replays it lets it overflow.


def _sigmoid(sums, out) -> Recording:
    return [(np.negative, (sums, out)), (np.exp, (out, out)), (np.add, (out, ONE, out)), (np.reciprocal, (out, out))]


def _softsign(sums, out) -> Recording:
    below = np.empty_like(sums)
    return [(np.absolute, (sums, below)), (np.add, (below, ONE, below)), (np.divide, (sums, below, out))]


def _softsign_slope(outputs, out) -> Recording:
    return [(np.absolute, (outputs, out)), (np.subtract, (ONE, out, out)), (np.multiply, (out, out, out))]


_VALUES: dict[str, Callable[..., Recording]] = {
    "linear": lambda sums, out: [] if out is sums else [(np.copyto, (out, sums))],
    "sigmoid": _sigmoid,
    "tanh": lambda sums, out: [(np.tanh, (sums, out))],
    "softsign": _softsign,
}
_SLOPES: dict[str, Callable[..., Recording]] = {
    "sigmoid": lambda outputs, out: [(np.subtract, (ONE, outputs, out)), (np.multiply, (out, outputs, out))],
    "tanh": lambda outputs, out: [(np.multiply, (outputs, outputs, out)), (np.subtract, (ONE, out, out))],
    "softsign": _softsign_slope,
}
_BY_NAME = {**ACTIVATIONS, SOFTSIGN.name: SOFTSIGN}


def activate(activation: Activation, sums: np.ndarray, out: np.ndarray) -> Recording:
    """Write the activation of `sums` into `out`, which may be `sums` itself."""
    if activation == _BY_NAME.get(activation.name) and activation.name in _VALUES:
        return _VALUES[activation.name](sums, out)
    return [(activation.value, (sums, out))]


def activation_slope(activation: Activation, sums: np.ndarray, outputs: np.ndarray, out: np.ndarray) -> Recording:
    """Write the activation's slope, where it made `outputs` of `sums`, into `out`, which must be another array.

    `sums` are read only where the activation says so (`keeps_sum`).
    """
    if activation == _BY_NAME.get(activation.name) and activation.name in _SLOPES:
        return _SLOPES[activation.name](outputs, out)
    return [(activation.derivative_at, (sums, outputs, out))]


def product(left: np.ndarray, right: np.ndarray, out: np.ndarray) -> tuple[Callable, tuple]:
    """Return the call for out = left · right, of one network or of a stack of them."""
    return (left.dot, (right, out)) if left.ndim == 2 else (np.matmul, (left, right, out))


class Engine:
    """The passes over a fixed number of rows, for `params` (…, n_params), which are read afresh at every replay.

    Whoever knows the first layer's sums already puts them into `first_sums` and replays only `_after_first_sums`.
    After a replay of `forward`, `sums` holds what the output layer added up and `outputs` what it made of that, both
    (…, outputs, rows). After one of `backward`, `gradient` (…, n_params) holds the slopes.
    """

    def __init__(self, shape: Shape, params: np.ndarray, rows: int, *, loss: str = "squared_error"):
        stack, hidden, output = params.shape[:-1], shape.activations[:-1], shape.activations[-1]
        self._shape, self._loss, self._tables = shape, loss, shape.tables(params)
        # What the hidden layers send out, one below the other, each followed by the 1 for the next layer's biases.
        self._offsets = np.cumsum([0, *(size + 1 for size in shape.sizes[1:-1])])
        self._hidden_outputs = np.ones((*stack, self._offsets[-1], rows))
        self._layer_inputs = [self._hidden_outputs[..., begin:end, :] for begin, end in pairwise(self._offsets)]  # from layer 2 on
        self.sums = np.empty((*stack, shape.sizes[-1], rows))
        self.outputs = self.sums if output == ACTIVATIONS["linear"] else np.empty_like(self.sums)
        # An activation is computed in place, unless its slope asks for the sum too: then sums lie in a table of their own.
        any_keeps_sum = any(activation.keeps_sum for activation in hidden)
        self._hidden_sums = np.zeros_like(self._hidden_outputs) if any_keeps_sum else self._hidden_outputs

        outputs = [table[..., :-1, :] for table in self._layer_inputs]
        self._layer_sums = [*outputs, self.sums]
        for layer, activation in enumerate(hidden):
            if activation.keeps_sum:
                self._layer_sums[layer] = self._hidden_sums[..., self._offsets[layer] : self._offsets[layer + 1] - 1, :]
        self.first_sums = self._layer_sums[0]
        self._after_first_sums: Recording = []
        for layer, activation in enumerate(hidden):
            self._after_first_sums += activate(activation, self._layer_sums[layer], outputs[layer])
            self._after_first_sums.append(product(self._tables[layer + 1], self._layer_inputs[layer], self._layer_sums[layer + 1]))
        self._until_sums = list(self._after_first_sums)
        self._after_first_sums += activate(output, self.sums, self.outputs)

    def forward(self, inputs: np.ndarray, *, outputs: bool = True) -> Recording:
        """Fill `sums` and `outputs` for `inputs` (…, inputs + 1, rows), the last of them always 1; or `sums` alone."""
        return [product(self._tables[0], inputs, self._layer_sums[0]), *(self._after_first_sums if outputs else self._until_sums)]

    def backward(self, inputs: np.ndarray, targets: np.ndarray, scale: np.ndarray, gradient: np.ndarray) -> Recording:
        """Fill `gradient` with `scale` × the slopes of the loss, summed over the rows of the last forward pass.

        `inputs` here lie one point a row, (…, rows, inputs + 1), so that nothing is turned over; `targets` are
        (…, outputs, rows); `scale` is a 0-d array, or (…, 1, 1) for a stack.
        """
        slopes, error, output = self._shape.tables(gradient), self._error, self._shape.activations[-1]
        calls: Recording = [(np.subtract, (self.outputs, targets, error)), (np.multiply, (error, scale, error))]
        # With cross-entropy on a sigmoid the activation's slope cancels; a straight line's is 1.
        if self._loss != "cross_entropy" and output != ACTIVATIONS["linear"]:
            calls += activation_slope(output, self.sums, self.outputs, self._output_slope)
            calls.append((np.multiply, (error, self._output_slope, error)))
        calls += self._hidden_slopes
        for layer in reversed(range(1, len(slopes))):
            delta, (padded_delta, neuron_delta, slope) = self._sum_deltas[layer], self._deltas[layer - 1]
            calls += [
                product(delta, self._layer_inputs[layer - 1].swapaxes(-1, -2), slopes[layer]),  # delta times what came in
                product(self._tables[layer].swapaxes(-1, -2), delta, padded_delta),  # back through the weights
            ]
            if self._shape.activations[layer - 1] != ACTIVATIONS["linear"]:  # a straight line passes it on as it is
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
    def _hidden_slopes(self) -> Recording:
        """The slopes of all hidden activations, computed together for neighbors with the same one."""
        calls: Recording = []
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
        """For each hidden layer: the delta with that of the constant 1, the neurons' part of it, and its activation's slopes."""
        deltas = []
        for begin, end in pairwise(self._offsets):
            padded_delta = np.empty_like(self._hidden_outputs[..., begin:end, :])
            deltas.append((padded_delta, padded_delta[..., :-1, :], self._activation_slopes[..., begin : end - 1, :]))
        return deltas

    @cached_property
    def _sum_deltas(self) -> list[np.ndarray]:
        """Each layer's delta, at its sums."""
        return [*(neurons for _, neurons, _ in self._deltas), self._error]


def losses(sums: np.ndarray, targets: np.ndarray, loss: str, output: Activation) -> np.ndarray:
    """Return the loss (…) for the output layer's `sums` (…, outputs, rows) and `targets` (outputs, rows); see `core.network`."""
    if loss == "cross_entropy":
        point_losses = ACTIVATIONS["softplus"].value(sums) - targets * sums
        return point_losses.sum(axis=(-1, -2)) / sums.shape[-1]
    error = output.value(sums) - targets
    return 0.5 * np.einsum("...or,...or->...", error, error) / sums.shape[-1]
