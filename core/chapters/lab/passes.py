"""One pass through a small network: every number of one round of learning on one row of data, and networks to look at.

Layers are counted from 1 in words, as a reader counts them; 0 stands for the inputs.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np

from core.activations import ACTIVATIONS
from core.exam import DATA, LEARNING_RATE, LOSS, SHAPE, start
from core.network import Forward, Gradient, Layer, Network, worked_example
from core.say import exam_words
from core.say.messages import text

MAX_SIZE = 6  # layers, and neurons in a layer, that a network of one's own may have
LIMIT = 10.0  # how far from 0 a number of one's own may lie: six layers of it stay finite after any step in `RATES`
LEARNING_RATES = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 0.5, 1.0, 3.0, 10.0)


class EntryError(ValueError):
    """A number of one's own that cannot be used; the text says which one, and what to write."""


class Param(NamedTuple):
    """Where a knob sits, counted from 0: a weight from `source` into `neuron` of `layer`, or that neuron's bias (None)."""

    layer: int
    neuron: int
    source: int | None

    @property
    def code(self) -> str:
        """A short name that is the same in every run."""
        return f"{self.layer + 1}.{self.neuron + 1}.{'shift' if self.source is None else self.source + 1}"

    def _pick(self, weights: Sequence[np.ndarray], biases: Sequence[np.ndarray]) -> float:
        """Return this knob's number out of two lists that run like the layers: its own value, or its slope."""
        if self.source is None:
            return float(biases[self.layer][self.neuron])
        return float(weights[self.layer][self.neuron, self.source])

    def value(self, network: Network) -> float:
        return self._pick([layer.weights for layer in network.layers], [layer.biases for layer in network.layers])

    def slope(self, gradient: Gradient) -> float:
        return self._pick(gradient.weights, gradient.biases)


def params(network: Network) -> list[Param]:
    """Return every knob, layer by layer, neuron by neuron: what comes in first, then the shift."""
    return [
        Param(number, neuron, source)
        for number, layer in enumerate(network.layers)
        for neuron in range(layer.outputs)
        for source in (*range(layer.inputs), None)
    ]


def titles(network: Network) -> dict[Param, str]:
    """Return each knob's name on screen: in the story's network as every chapter calls it, in others by layer and neuron, from 1."""
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
    """One round of learning on one row of data, worked out in full.

    `loss` is a name of `core.network.LOSSES`: squared error, ½ Σ (output − target)², or cross-entropy. The numbers are
    computed when they are first asked for. Raises ValueError then, as `Network.gradient` does, where a shape does not fit.
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
    def gradient(self) -> Gradient:
        return self.network.gradient(self.inputs, self.targets, self.loss)

    @cached_property
    def new_network(self) -> Network:
        """The network after every knob took its step."""
        return self.network.updated(self.gradient, self.learning_rate)

    @cached_property
    def loss_after(self) -> float:
        return self.new_network.loss(self.inputs, self.targets, self.loss)

    @cached_property
    def loss_after_weights_only(self) -> float:
        """The error where the weights take their step and the biases do not: what the worked example publishes."""
        pairs = zip(self.new_network.layers, self.network.layers, strict=True)
        layers = [Layer(new.weights, old.biases, old.activation) for new, old in pairs]
        return Network(tuple(layers)).loss(self.inputs, self.targets, self.loss)

    @property
    def key(self) -> str:
        """The same for the same network on the same row, whatever the step: what to keep a person's changes under."""
        return hashlib.sha256(np.array(numbers(self)).tobytes() + str(self.network.sizes).encode()).hexdigest()[:12]

    @property
    def miss(self) -> np.ndarray:
        """How far each guess is too high: guess minus right answer."""
        return self.outputs(self.depth) - self.targets[0]

    @property
    def miss_after(self) -> np.ndarray:
        """The same after the turn."""
        return self.new_network.predict(self.inputs)[0] - self.targets[0]

    @property
    def depth(self) -> int:
        return len(self.network.layers)

    def outputs(self, layer: int) -> np.ndarray:
        """Return what `layer` sends on, counted from 1; 0 gives the inputs."""
        return self.forward.layers[layer - 1].post[0] if layer else self.inputs[0]

    def sums(self, layer: int) -> np.ndarray:
        """Return each neuron's weighted sum with its bias; layers counted from 1."""
        return self.forward.layers[layer - 1].pre[0]

    def deltas(self, layer: int) -> np.ndarray:
        """Return each neuron's blame (delta); layers counted from 1."""
        return self.gradient.deltas[layer - 1][0]

    def activation_slopes(self, layer: int) -> np.ndarray:
        """Return the bend's slope at each neuron: how much of a nudge gets through. Layers counted from 1."""
        return self.network.layers[layer - 1].activation.slope(self.sums(layer))

    def output_slopes(self, layer: int) -> np.ndarray:
        """Return the blame of what each neuron sent, before its bend: from the error at the last layer, else through the weights."""
        if layer == self.depth:
            return self.outputs(layer) - self.targets[0]
        return self.network.layers[layer].weights.T @ self.deltas(layer + 1)

    def forward_stage(self, layer: int) -> int:
        """Return the stage at which `layer` (from 1) sends its numbers on."""
        return layer

    @property
    def error_stage(self) -> int:
        return self.depth + 1

    def back_stage(self, layer: int) -> int:
        """Return the stage at which `layer` (from 1) gets its blame."""
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
    """Return the story's network as it begins, on one of its students (from 0, by hours); the error is cross-entropy."""
    row = slice(student, student + 1)
    return Pass(start(), DATA.inputs[row], DATA.targets[row], learning_rate=LEARNING_RATE, loss=LOSS)


def random_pass(sizes: Sequence[int], *, hidden: str, output: str, seed: int) -> Pass:
    """Return a random network with `sizes` = (inputs, neurons of each layer …) and a row of data to go with it.

    The inputs lie from −1 to 1 in steps of 0.01, the targets are 0 or 1. The same arguments give the same one.
    """
    rng = np.random.default_rng(seed)
    inputs = np.round(rng.uniform(-1, 1, size=(1, MAX_SIZE)), 2)[:, : sizes[0]]
    targets = rng.integers(0, 2, size=(1, MAX_SIZE)).astype(float)[:, : sizes[-1]]
    network = Network.random(sizes, hidden=hidden, output=output, rng=rng)
    return Pass(network, inputs, targets, learning_rate=0.5)


def labels(pass_: Pass) -> list[str]:
    """Return the name of every number of a setting: inputs, targets, then the knobs. `numbers` runs the same way."""
    return (
        [text("lab-own-input", n=place + 1) for place in range(pass_.network.sizes[0])]
        + [text("lab-own-answer", n=place + 1) for place in range(pass_.network.sizes[-1])]
        + list(titles(pass_.network).values())
    )


def numbers(pass_: Pass) -> list[float]:
    """Return every number of a setting, in the order of `labels`."""
    values = [param.value(pass_.network) for param in params(pass_.network)]
    return [*pass_.inputs[0].tolist(), *pass_.targets[0].tolist(), *values]


def with_numbers(pass_: Pass, values: Sequence[object]) -> Pass:
    """Return the same setting with other numbers, in the order of `labels`.

    Raises EntryError where one is missing, is no finite number, or lies more than `LIMIT` from 0.
    """
    names = labels(pass_)
    if len(values) != len(names):
        raise EntryError(text("lab-own-fault-many", n=len(names), came=len(values)))
    entries = []
    for name, value in zip(names, values, strict=True):
        entry = float(value) if isinstance(value, int | float | np.number) else np.nan
        if not np.isfinite(entry):
            raise EntryError(text("lab-own-fault-none", name=name, limit=LIMIT))
        if abs(entry) > LIMIT:
            raise EntryError(text("lab-own-fault-large", name=name, value=entry, limit=LIMIT))
        entries.append(entry)
    count, outputs = pass_.network.sizes[0], pass_.network.sizes[-1]
    inputs, targets, rest = entries[:count], entries[count : count + outputs], entries[count + outputs :]
    layers = []
    for layer in pass_.network.layers:
        size = layer.outputs * (layer.inputs + 1)
        table, rest = np.reshape(rest[:size], (layer.outputs, layer.inputs + 1)), rest[size:]
        layers.append(Layer(table[:, :-1], table[:, -1], layer.activation))
    return replace(pass_, network=Network(tuple(layers)), inputs=np.array([inputs]), targets=np.array([targets]))


OUTPUT_ACTIVATIONS = ("sigmoid", "tanh", "relu", "linear")  # what the last layer of a network of one's own may end with
HIDDEN_ACTIVATIONS = tuple(ACTIVATIONS)
