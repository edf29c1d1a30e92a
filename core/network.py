"""A neural network that shows its work: the forward pass, the backward pass, and the update.

Read `Network.forward`, then `Network.gradient`: together they are all of backpropagation.

    forward     each layer takes weighted sums of its inputs and applies its activation:   pre = W x + b,   post = f(pre)
    loss        one number for the whole data: how wrong the outputs are (`LOSSES`)
    backward    the delta (the loss's slope at each neuron's pre) goes back layer by layer:
                through the weights, W transposed, and through the activation, times f's slope at pre
    slopes      a weight's slope is the delta of the neuron it leads to times its input;
                a bias's slope is that delta itself
    update      the slopes change no parameter; `Network.updated` does, by a step against them

Sources: Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors" (1986); Nielsen, "Neural
Networks and Deep Learning", chapter 2, whose equations BP1 to BP4 are marked in `gradient`.

Tables have one row per point, arrays are float64, and weights have the shape (outputs, inputs), as in y = W x. Nothing has
a unit.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from core.activations import ACTIVATIONS, Activation, as_activation
from core.rounding import on_grid

BLOCK_NUMBERS = 32_768  # numbers of one layer that `predict` computes at once: 256 kB, which fit a core's cache


@dataclass(frozen=True, eq=False)
class Layer:
    """One layer of neurons: `post = activation(weights · inputs + biases)`.

    `weights` (outputs, inputs) and `biases` (outputs,) are copied. `activation` is an `Activation` or a name of
    `ACTIVATIONS`, which is converted to an `Activation`.

    A bias is the weight of one more input that is always 1. So weights and biases are views of one table, `params`
    (outputs, inputs + 1): W x + b is params · (x, 1), one multiplication for both.

    Raises ValueError if the shapes do not fit each other or the name is unknown.
    """

    weights: np.ndarray
    biases: np.ndarray
    activation: Activation
    params: np.ndarray = field(init=False, repr=False)

    def __post_init__(self) -> None:
        weights, biases = np.asarray(self.weights, dtype=float), np.asarray(self.biases, dtype=float)
        if weights.ndim != 2 or 0 in weights.shape:
            raise ValueError(f"weights must have the shape (outputs, inputs), each at least 1: got {weights.shape}")
        if biases.shape != weights.shape[:1]:
            raise ValueError(f"a layer of {len(weights)} neurons needs {len(weights)} biases: got shape {biases.shape}")
        params = np.column_stack([weights, biases])
        object.__setattr__(self, "params", params)
        object.__setattr__(self, "weights", params[:, :-1])
        object.__setattr__(self, "biases", params[:, -1])
        object.__setattr__(self, "activation", as_activation(self.activation))

    def __reduce__(self):
        """Copy and pickle weights and biases, so that in the copy they are views of its own `params`."""
        return Layer, (self.weights, self.biases, self.activation)

    @property
    def inputs(self) -> int:
        """The number of inputs."""
        return self.weights.shape[1]

    @property
    def outputs(self) -> int:
        """The number of neurons, each with one output."""
        return self.weights.shape[0]


@dataclass(frozen=True)
class LayerPass:
    """One layer's numbers in a forward pass; both tables are (rows, outputs)."""

    pre: np.ndarray  # each neuron's weighted sum, bias included
    post: np.ndarray  # the activation of that sum: the neuron's output


@dataclass(frozen=True)
class Forward:
    """Every number of a forward pass."""

    inputs: np.ndarray  # (rows, inputs of the network)
    layers: tuple[LayerPass, ...]

    @property
    def outputs(self) -> np.ndarray:
        """The predictions (rows, outputs of the network): the last layer's post."""
        return self.layers[-1].post


@dataclass(frozen=True)
class Gradient:
    """Every number of a backward pass. Each list has one item per layer.

    The loss is a mean over rows, and every number here is a slope of that mean. So a row's deltas carry the factor
    1 / rows: `weights[i]` is exactly `deltas[i].T @ (inputs of layer i)`, and `biases[i]` is `deltas[i].sum(axis=0)`.
    """

    loss: float
    weights: list[np.ndarray]  # (outputs, inputs): the loss's slope for each weight
    biases: list[np.ndarray]  # (outputs,): the loss's slope for each bias
    deltas: list[np.ndarray]  # (rows, outputs): the loss's slope at each neuron's pre


@dataclass(frozen=True)
class Loss:
    """A loss function and its slope.

    Both functions take the last layer's pre and post and the targets, all of one shape, one point per column. `delta` takes
    the last layer's activation too. `total` is the sum over all points, and `delta` is the slope of that sum at each pre. The
    caller divides by the number of points.
    """

    total: Callable[[np.ndarray, np.ndarray, np.ndarray], float]
    delta: Callable[[np.ndarray, np.ndarray, np.ndarray, Activation], np.ndarray]


def squared_error(pre, post, targets) -> float:
    """½ Σ (output − target)²; the ½ only makes the slope tidier."""
    error = post - targets
    return 0.5 * float(np.vdot(error, error))


def squared_error_delta(pre, post, targets, activation) -> np.ndarray:
    """½ (a − t)² has the slope a − t at the output a; the chain rule adds the activation's slope (Nielsen's BP1)."""
    return (post - targets) * activation.derivative_at(pre, post)


def cross_entropy(pre, post, targets) -> float:
    """−Σ t ln a + (1 − t) ln (1 − a) for a = sigmoid(z) is Σ ln(1 + eᶻ) − t z, which is safe where a rounds to 0 or 1."""
    return float(np.sum(ACTIVATIONS["softplus"].value(pre) - targets * pre))


def cross_entropy_delta(pre, post, targets, activation) -> np.ndarray:
    """ln(1 + eᶻ) − t z has the slope sigmoid(z) − t, the error itself: the activation's slope cancels."""
    return post - targets


LOSSES: dict[str, Loss] = {
    "squared_error": Loss(squared_error, squared_error_delta),
    "cross_entropy": Loss(cross_entropy, cross_entropy_delta),
}


@dataclass(frozen=True, eq=False)
class Network:
    """A sequence of layers, each feeding the next. Raises ValueError if two neighbors do not fit."""

    layers: tuple[Layer, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "layers", tuple(self.layers))
        if not self.layers:
            raise ValueError("a network needs at least one layer")
        for number, (before, after) in enumerate(pairwise(self.layers), start=1):
            if before.outputs != after.inputs:
                raise ValueError(
                    f"layer {number} sends out {before.outputs} numbers but layer {number + 1} takes {after.inputs}"
                )

    @classmethod
    def random(
        cls,
        sizes: Sequence[int],
        *,
        hidden: str | Activation,
        output: str | Activation,
        rng: np.random.Generator,
    ) -> "Network":
        """Build a network with `sizes` = (inputs, neurons of each hidden layer …, outputs) and random weights.

        Weights are normal around 0, biases are 0. The variance keeps outputs and slopes about equally large in all layers:
        2 / (inputs + outputs) (Glorot and Bengio 2010), or 2 / inputs for activations that cut off half of their input
        (those like ReLU, whose `gain` is 2; He and others 2015). Weights lie on the grid of `core.rounding`, so they are the
        same on every processor.
        """
        if len(sizes) < 2 or min(sizes) < 1:
            raise ValueError(f"sizes must list at least the inputs and the outputs, each at least 1: got {list(sizes)}")
        layers = []
        for number, (inputs, outputs) in enumerate(pairwise(sizes), start=1):
            activation = as_activation(output if number == len(sizes) - 1 else hidden)
            variance = 2 / inputs if activation.gain == 2 else 2 / (inputs + outputs)
            weights = on_grid(rng.normal(scale=np.sqrt(variance), size=(outputs, inputs)))
            layers.append(Layer(weights, np.zeros(outputs), activation))
        return cls(tuple(layers))

    @property
    def sizes(self) -> tuple[int, ...]:
        """The number of inputs, then the number of neurons of each layer."""
        return (self.layers[0].inputs, *(layer.outputs for layer in self.layers))

    @property
    def n_params(self) -> int:
        """The number of weights and biases."""
        return sum(layer.weights.size + layer.biases.size for layer in self.layers)

    def predict(self, inputs) -> np.ndarray:
        """Compute the predictions (rows, outputs) for `inputs` (rows, inputs). Raises ValueError for any other shape."""
        inputs = _table(inputs, self.layers[0].inputs, "inputs")
        outputs = np.empty((len(inputs), self.sizes[-1]))
        block = max(1, BLOCK_NUMBERS // max(self.sizes))
        for start in range(0, len(inputs), block):
            x = inputs[start : start + block].T
            for layer in self.layers:
                pre = layer.weights.dot(x)
                pre += layer.biases[:, None]
                x = layer.activation.value(pre, out=pre)
            outputs[start : start + block] = x.T
        return outputs

    def forward(self, inputs) -> Forward:
        """Compute the forward pass over `inputs` (rows, inputs), with every layer's numbers. Raises ValueError as `predict`."""
        inputs = _table(inputs, self.layers[0].inputs, "inputs")
        passes = self._passes(_with_ones_row(inputs))
        return Forward(inputs, tuple(LayerPass(pre.T, outputs[:-1].T) for pre, outputs in passes))

    def loss(self, inputs, targets, loss: str = "squared_error") -> float:
        """Compute the mean loss over these rows. Raises ValueError as `gradient` does."""
        inputs, targets, loss_function = _check(self, inputs, targets, loss)
        pre, outputs = self._passes(_with_ones_row(inputs))[-1]
        return loss_function.total(pre, outputs[:-1], targets.T) / len(inputs)

    def gradient(self, inputs, targets, loss: str = "squared_error") -> Gradient:
        """Compute the loss and its slope for every weight and bias by backpropagation: one pass forward, one back.

        `inputs` (rows, inputs), `targets` (rows, outputs). `loss` is "squared_error", the mean over rows of
        ½ Σ (output − target)², or "cross_entropy", the mean over rows of −Σ t ln a + (1 − t) ln (1 − a), for targets
        from 0 to 1 and a sigmoid output layer.

        Raises ValueError if a shape does not fit, the loss is unknown, or the output layer does not suit cross-entropy.
        """
        inputs, targets, loss_function = _check(self, inputs, targets, loss)
        rows, targets = len(inputs), targets.T  # one point per column from here on, so that pre = W x + b
        first_inputs = _with_ones_row(inputs)
        passes = self._passes(first_inputs)
        pre, outputs = passes[-1]
        post = outputs[:-1]
        total = loss_function.total(pre, post, targets)

        # BP1. The delta starts at the outputs: the slope of the mean loss for each of the last layer's sums.
        delta = loss_function.delta(pre, post, targets, self.layers[-1].activation)
        delta /= rows
        weights, biases, deltas = [], [], []
        for number in range(len(self.layers) - 1, -1, -1):
            layer_inputs = passes[number - 1][1] if number > 0 else first_inputs
            # BP4 and BP3, in one product. A parameter's slope: the delta of the neuron it leads to times its input, summed over all points.
            slopes = delta.dot(layer_inputs.T)
            weights.append(slopes[:, :-1])
            biases.append(slopes[:, -1])
            deltas.append(delta.T)
            if number > 0:
                # BP2. Back through the weights to the outputs of the layer before, then through its activation to its sums.
                delta = self.layers[number].weights.T.dot(delta)
                delta *= self.layers[number - 1].activation.derivative_at(passes[number - 1][0], layer_inputs[:-1])
        return Gradient(total / rows, weights[::-1], biases[::-1], deltas[::-1])

    def updated(self, gradient: Gradient, learning_rate: float) -> "Network":
        """Return a new network one step downhill: every parameter minus `learning_rate` times its slope."""
        return Network(
            tuple(
                Layer(
                    layer.weights - learning_rate * weights_slope,
                    layer.biases - learning_rate * biases_slope,
                    layer.activation,
                )
                for layer, weights_slope, biases_slope in zip(
                    self.layers, gradient.weights, gradient.biases, strict=True
                )
            )
        )

    def _passes(self, x: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
        """Compute the forward pass from inputs (inputs + 1, rows): each layer's pre, and its post with a row of ones."""
        passes = []
        for layer in self.layers:
            pre = layer.params.dot(x)  # W x + b
            x = np.empty((len(pre) + 1, pre.shape[1]))
            x[-1] = 1
            layer.activation.value(pre, out=x[:-1])
            passes.append((pre, x))
        return passes


def _check(network: Network, inputs, targets, loss: str) -> tuple[np.ndarray, np.ndarray, Loss]:
    """Convert both tables to float64 and look up the loss. Raises ValueError as `Network.gradient` does."""
    if loss not in LOSSES:
        raise ValueError(f"there is no loss named {loss!r}: choose one of {', '.join(LOSSES)}")
    inputs = _table(inputs, network.layers[0].inputs, "inputs")
    targets = _table(targets, network.layers[-1].outputs, "targets")
    if len(inputs) != len(targets):
        raise ValueError(f"there are {len(inputs)} rows of inputs but {len(targets)} rows of targets")
    if loss == "cross_entropy":
        output = network.layers[-1].activation
        if output != ACTIVATIONS["sigmoid"]:
            raise ValueError(
                f"cross-entropy needs a sigmoid output layer, and this one's is {output.name}: "
                'make the last layer "sigmoid", or use the loss "squared_error"'
            )
        if targets.min() < 0 or targets.max() > 1:
            raise ValueError('cross-entropy needs targets from 0 to 1: rescale them, or use "squared_error"')
    return inputs, targets, LOSSES[loss]


def _table(values, columns: int, name: str) -> np.ndarray:
    table = np.asarray(values, dtype=float)
    if table.ndim != 2 or table.shape[1] != columns or len(table) == 0:
        raise ValueError(
            f"{name} must be a table of the shape (rows, {columns}), with at least one row: got {table.shape}"
        )
    return table


def _with_ones_row(table: np.ndarray) -> np.ndarray:
    """Transpose (rows, columns) to one point per column, and append a row of ones for the biases."""
    columns = np.empty((table.shape[1] + 1, len(table)))
    columns[:-1] = table.T
    columns[-1] = 1
    return columns


@dataclass(frozen=True)
class Example:
    """A network and its data."""

    network: Network
    inputs: np.ndarray  # (rows, inputs)
    targets: np.ndarray  # (rows, outputs)


def worked_example() -> Example:
    """Build the well-known 2-2-2 network of a tutorial that works it by hand.

    Matt Mazur, "A Step by Step Backpropagation Example" (2015): one row, sigmoid everywhere, one bias per layer. Its error is
    our squared error of that row, and its learning rate is 0.5.
    """
    sigmoid = ACTIVATIONS["sigmoid"]
    hidden = Layer(np.array([[0.15, 0.20], [0.25, 0.30]]), np.array([0.35, 0.35]), sigmoid)
    output = Layer(np.array([[0.40, 0.45], [0.50, 0.55]]), np.array([0.60, 0.60]), sigmoid)
    return Example(Network((hidden, output)), np.array([[0.05, 0.10]]), np.array([[0.01, 0.99]]))
