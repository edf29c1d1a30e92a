"""One pass through a small network: every number of one training step on one row of data, and networks to start from.

The methods of `Pass` count layers from 1. Layer 0 stands for the inputs.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from core.activations import ACTIVATIONS
from core.engine import Shape
from core.exam import DATA, LEARNING_RATE, LOSS, SHAPE, start
from core.network import Forward, Gradient, Layer, Network, worked_example
from core.receipts import ParamIndex
from core.say import exam_words
from core.say.messages import text

MAX_SIZE = 6  # layers, and neurons in a layer, of a visitor's network
LIMIT = 10.0  # on the absolute value of a visitor's number: six layers stay finite after any step in `LEARNING_RATES`
HIDDEN_ACTIVATIONS = tuple(ACTIVATIONS)  # on offer for a visitor's network
OUTPUT_ACTIVATIONS = ("sigmoid", "tanh", "relu", "linear")
LEARNING_RATES = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 0.5, 1.0, 3.0, 10.0)


class EntryError(ValueError):
    """A visitor's number that cannot be used. The text says which one, and what to write."""


class Param(ParamIndex):
    """The index of a parameter, with its name in links."""

    @property
    def code(self) -> str:
        """A short name for links, such as "1.2.1" or "1.2.shift"."""
        return f"{self.layer + 1}.{self.neuron + 1}.{'shift' if self.source is None else self.source + 1}"

    def _pick(self, weights: Sequence[np.ndarray], biases: Sequence[np.ndarray]) -> float:
        if self.source is None:
            return float(biases[self.layer][self.neuron])
        return float(weights[self.layer][self.neuron, self.source])

    def value(self, network: Network) -> float:
        return self._pick([layer.weights for layer in network.layers], [layer.biases for layer in network.layers])

    def slope(self, gradient: Gradient) -> float:
        return self._pick(gradient.weights, gradient.biases)


def params(network: Network) -> list[Param]:
    """List every parameter, layer by layer and neuron by neuron: the weights, then the bias."""
    return [
        Param(number, neuron, source)
        for number, layer in enumerate(network.layers)
        for neuron in range(layer.outputs)
        for source in (*range(layer.inputs), None)
    ]


def titles(network: Network) -> dict[Param, str]:
    """Return each parameter's name on screen. The exam network has names of its own, other networks go by layer and neuron."""
    all_params = params(network)
    if network.sizes == start().sizes and np.array_equal(SHAPE.flat(network), SHAPE.flat(start())):
        return dict(zip(all_params, exam_words.knobs(), strict=True))
    return {param: _title(param) for param in all_params}


def _title(param: Param) -> str:
    place = {"layer": param.layer + 1, "neuron": param.neuron + 1}
    if param.source is None:
        return text("lab-own-shift-of", **place)
    kind = "input" if param.layer == 0 else "neuron"
    return text("lab-own-knob-of", kind=kind, source=param.source + 1, **place)


@dataclass(frozen=True, eq=False)
class Pass:
    """One training step on one row of data. Its numbers are computed on first use.

    `loss` is a name of `core.network.LOSSES`: squared error, ½ Σ (output − target)², or cross-entropy. First use raises
    ValueError where a shape does not fit, as `Network.gradient` does.
    """

    network: Network
    inputs: np.ndarray  # (1, inputs)
    targets: np.ndarray  # (1, outputs)
    learning_rate: float
    loss: str = "squared_error"

    @cached_property
    def forward(self) -> Forward:
        return self.network.forward(self.inputs)

    @cached_property
    def new_forward(self) -> Forward:
        """The forward pass after the step."""
        return self.new_network.forward(self.inputs)

    @cached_property
    def gradient(self) -> Gradient:
        return self.network.gradient(self.inputs, self.targets, self.loss)

    @cached_property
    def new_network(self) -> Network:
        """The network after every parameter took its step."""
        return self.network.updated(self.gradient, self.learning_rate)

    @cached_property
    def loss_after(self) -> float:
        return self.new_network.loss(self.inputs, self.targets, self.loss)

    @cached_property
    def loss_after_weights_only(self) -> float:
        """The loss if only the weights take their step, as in the published worked example."""
        pairs = zip(self.new_network.layers, self.network.layers, strict=True)
        layers = [Layer(new.weights, old.biases, old.activation) for new, old in pairs]
        return Network(tuple(layers)).loss(self.inputs, self.targets, self.loss)

    @property
    def key(self) -> str:
        """A digest of the network and its row of data, without the learning rate: a key for a visitor's changes."""
        return hashlib.sha256(np.array(numbers(self)).tobytes() + str(self.network.sizes).encode()).hexdigest()[:12]

    @property
    def miss(self) -> np.ndarray:
        """Each output minus its target."""
        return self.outputs(self.depth) - self.targets[0]

    @property
    def miss_after(self) -> np.ndarray:
        """Each output after the step, minus its target."""
        return self.new_network.predict(self.inputs)[0] - self.targets[0]

    @property
    def depth(self) -> int:
        return len(self.network.layers)

    def outputs(self, layer: int) -> np.ndarray:
        """Return the outputs of `layer`."""
        return self.forward.layers[layer - 1].post[0] if layer else self.inputs[0]

    def new_outputs(self, layer: int) -> np.ndarray:
        """Return the outputs of `layer` after the step."""
        return self.new_forward.layers[layer - 1].post[0] if layer else self.inputs[0]

    def sums(self, layer: int) -> np.ndarray:
        """Return each neuron's weighted sum with its bias."""
        return self.forward.layers[layer - 1].pre[0]

    def deltas(self, layer: int) -> np.ndarray:
        """Return each neuron's delta: the slope of the loss for its sum."""
        return self.gradient.deltas[layer - 1][0]

    def activation_slopes(self, layer: int) -> np.ndarray:
        """Return the activation's slope at each neuron's sum."""
        return self.network.layers[layer - 1].activation.slope(self.sums(layer))

    def output_slopes(self, layer: int) -> np.ndarray:
        """Return the slope of the loss for each neuron's output (of the squared error, in the last layer)."""
        if layer == self.depth:
            return self.outputs(layer) - self.targets[0]
        return self.network.layers[layer].weights.T @ self.deltas(layer + 1)

    def forward_stage(self, layer: int) -> int:
        """Return the stage at which the outputs of `layer` are known."""
        return layer

    @property
    def error_stage(self) -> int:
        return self.depth + 1

    def back_stage(self, layer: int) -> int:
        """Return the stage at which the deltas of `layer` are known."""
        return 2 * self.depth + 2 - layer

    @property
    def update_stage(self) -> int:
        return 2 * self.depth + 2


def _layer(weights: list[list[float]], biases: list[float], activation: str) -> Layer:
    return Layer(np.array(weights), np.array(biases), ACTIVATIONS[activation])


def _single() -> Pass:
    return Pass(
        Network((_layer([[0.8, -0.5]], [0.1], "sigmoid"),)),
        np.array([[0.6, 0.9]]),
        np.array([[1.0]]),
        learning_rate=1.0,
    )


def _worked_example() -> Pass:
    example = worked_example()
    return Pass(example.network, example.inputs, example.targets, learning_rate=0.5)


def _xor() -> Pass:
    hidden = _layer([[0.9, -0.6], [-0.4, 0.7], [0.5, 0.3]], [0.0, 0.1, -0.2], "tanh")
    output = _layer([[0.8, -0.5, 0.4]], [0.1], "sigmoid")
    return Pass(Network((hidden, output)), np.array([[1.0, 0.0]]), np.array([[1.0]]), learning_rate=1.0)


def _deep() -> Pass:
    weights = (1.5, -1.2, 1.4, -1.6, 1.3)
    layers = tuple(_layer([[weight]], [0.2], "sigmoid") for weight in weights)
    return Pass(Network(layers), np.array([[0.6]]), np.array([[1.0]]), learning_rate=1.0)


PRESETS: dict[str, Callable[[], Pass]] = {"neuron": _single, "worked": _worked_example, "xor": _xor, "deep": _deep}


def exam_pass(student: int) -> Pass:
    """Return the exam network at its start, on one student (from 0, by hours), with cross-entropy."""
    row = slice(student, student + 1)
    return Pass(start(), DATA.inputs[row], DATA.targets[row], learning_rate=LEARNING_RATE, loss=LOSS)


def random_pass(sizes: Sequence[int], *, hidden: str, output: str, seed: int) -> Pass:
    """Return a random network of `sizes` (inputs, then the neurons of each layer) with a random row of data.

    Inputs lie between −1 and 1 in steps of 0.01, targets are 0 or 1. The same arguments give the same result.
    """
    rng = np.random.default_rng(seed)
    inputs = np.round(rng.uniform(-1, 1, size=(1, MAX_SIZE)), 2)[:, : sizes[0]]
    targets = rng.integers(0, 2, size=(1, MAX_SIZE)).astype(float)[:, : sizes[-1]]
    network = Network.random(sizes, hidden=hidden, output=output, rng=rng)
    return Pass(network, inputs, targets, learning_rate=0.5)


def labels(pass_: Pass) -> list[str]:
    """List the name of every number of a pass: inputs, targets, parameters."""
    return (
        [text("lab-own-input", n=place + 1) for place in range(pass_.network.sizes[0])]
        + [text("lab-own-answer", n=place + 1) for place in range(pass_.network.sizes[-1])]
        + list(titles(pass_.network).values())
    )


def numbers(pass_: Pass) -> list[float]:
    """List every number of a pass, in the order of `labels`."""
    values = Shape.of(pass_.network).flat(pass_.network)
    return [*pass_.inputs[0].tolist(), *pass_.targets[0].tolist(), *values.tolist()]


def with_numbers(pass_: Pass, new_numbers: Sequence[object]) -> Pass:
    """Copy a pass with other numbers, in the order of `labels`.

    Raises EntryError for a number that is missing, not finite, or farther than `LIMIT` from 0.
    """
    names = labels(pass_)
    if len(new_numbers) != len(names):
        raise EntryError(text("lab-own-fault-many", n=len(names), came=len(new_numbers)))
    entries = []
    for name, value in zip(names, new_numbers, strict=True):
        entry = float(value) if isinstance(value, int | float | np.number) else np.nan
        if not np.isfinite(entry):
            raise EntryError(text("lab-own-fault-none", name=name, limit=LIMIT))
        if abs(entry) > LIMIT:
            raise EntryError(text("lab-own-fault-large", name=name, value=entry, limit=LIMIT))
        entries.append(entry)
    n_inputs, n_outputs = pass_.network.sizes[0], pass_.network.sizes[-1]
    inputs, targets, values = np.split(np.array(entries), [n_inputs, n_inputs + n_outputs])
    network = Shape.of(pass_.network).network(values)
    return replace(pass_, network=network, inputs=inputs[None], targets=targets[None])
