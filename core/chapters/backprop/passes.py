"""One pass through a small network, as stages to step through: forward, the error, the blame back, the turn of the knobs.

A `Pass` holds every number of one round of learning on one row of data. `stages` puts it in order and says each stage in
words. Layers are counted from 1 in words and in `Stage.layer`, as a reader counts them; 0 stands for the inputs.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from core.activations import ACTIVATIONS, LEAK
from core.network import Forward, Gradient, Layer, Network, worked_example

MOST = 6  # layers, and neurons in a layer, that a network of one's own may have
LIMIT = 10.0  # how far from 0 a number of one's own may lie: six layers of it stay finite after any step in `RATES`
RATES = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 0.5, 1.0, 3.0, 10.0)


class EntryError(ValueError):
    """A number of one's own that cannot be used; the text says which one, and what to write."""


class Knob(NamedTuple):
    """Where a knob sits, counted from 0: a weight from `source` into `neuron` of `layer`, or that neuron's bias (None)."""

    layer: int
    neuron: int
    source: int | None

    @property
    def title(self) -> str:
        """Its name on screen, counted from 1."""
        if self.source is None:
            return f"Layer {self.layer + 1}: the shift of neuron {self.neuron + 1}"
        start = "input" if self.layer == 0 else "neuron"
        return f"Layer {self.layer + 1}: from {start} {self.source + 1} to neuron {self.neuron + 1}"

    @property
    def code(self) -> str:
        """A short name that is the same in every run."""
        return f"{self.layer + 1}.{self.neuron + 1}.{'shift' if self.source is None else self.source + 1}"

    def of(self, weights: Sequence[np.ndarray], biases: Sequence[np.ndarray]) -> float:
        """This knob's number out of two lists that run like the layers: its own value, or its slope."""
        if self.source is None:
            return float(biases[self.layer][self.neuron])
        return float(weights[self.layer][self.neuron, self.source])

    def value(self, network: Network) -> float:
        return self.of([layer.weights for layer in network.layers], [layer.biases for layer in network.layers])

    def slope(self, gradient: Gradient) -> float:
        return self.of(gradient.weights, gradient.biases)


def knobs(network: Network) -> list[Knob]:
    """Every knob, layer by layer, neuron by neuron: what comes in first, then the shift."""
    return [
        Knob(number, neuron, source)
        for number, layer in enumerate(network.layers)
        for neuron in range(layer.outputs)
        for source in (*range(layer.inputs), None)
    ]


@dataclass(frozen=True, eq=False)
class Pass:
    """One round of learning on one row of data, worked out in full; the loss is squared error, ½ Σ (output − target)².

    Its numbers are computed when they are first asked for. Raises ValueError then, as `Network.gradient` does, where a
    shape does not fit.
    """

    network: Network
    inputs: np.ndarray  # (1, inputs)
    targets: np.ndarray  # (1, outputs)
    learning_rate: float

    @cached_property
    def forward(self) -> Forward:
        return self.network.forward(self.inputs)

    @cached_property
    def gradient(self) -> Gradient:
        return self.network.gradient(self.inputs, self.targets)

    @cached_property
    def turned(self) -> Network:
        """The network after every knob took its step."""
        return self.network.updated(self.gradient, self.learning_rate)

    @cached_property
    def error_after(self) -> float:
        return self.turned.loss(self.inputs, self.targets)

    @cached_property
    def error_after_weights_only(self) -> float:
        """The error where the weights take their step and the biases do not: what the worked example publishes."""
        pairs = zip(self.turned.layers, self.network.layers, strict=True)
        kept = [Layer(new.weights, old.biases, old.activation) for new, old in pairs]
        return Network(tuple(kept)).loss(self.inputs, self.targets)

    @property
    def name(self) -> str:
        """The same for the same network on the same row, whatever the step: what to keep a person's changes under."""
        return hashlib.sha256(np.array(numbers(self)).tobytes() + str(self.network.sizes).encode()).hexdigest()[:12]

    @property
    def depth(self) -> int:
        return len(self.network.layers)

    def sent(self, layer: int) -> np.ndarray:
        """What `layer` sends on, counted from 1; 0 gives the inputs."""
        return self.forward.layers[layer - 1].post[0] if layer else self.inputs[0]

    def summed(self, layer: int) -> np.ndarray:
        """Each neuron's weighted sum with its bias; layers counted from 1."""
        return self.forward.layers[layer - 1].pre[0]

    def blame(self, layer: int) -> np.ndarray:
        """Each neuron's blame (delta); layers counted from 1."""
        return self.gradient.deltas[layer - 1][0]

    def let_through(self, layer: int) -> np.ndarray:
        """The bend's slope at each neuron: how much of a nudge gets through. Layers counted from 1."""
        return self.network.layers[layer - 1].activation.slope(self.summed(layer))

    def came_back(self, layer: int) -> np.ndarray:
        """The blame of what each neuron sent, before its bend: from the error at the last layer, else through the weights."""
        if layer == self.depth:
            return self.sent(layer) - self.targets[0]
        return self.network.layers[layer].weights.T @ self.blame(layer + 1)

    def forward_stage(self, layer: int) -> int:
        """The stage at which `layer` (from 1) sends its numbers on."""
        return layer

    @property
    def error_stage(self) -> int:
        return self.depth + 1

    def back_stage(self, layer: int) -> int:
        """The stage at which `layer` (from 1) gets its blame."""
        return 2 * self.depth + 2 - layer

    @property
    def turn_stage(self) -> int:
        return 2 * self.depth + 2


@dataclass(frozen=True)
class Preset:
    """A setting to start from, its name on screen, and what to look for."""

    title: str
    note: str
    make: Callable[[], Pass]


def _single() -> Pass:
    return Pass(
        Network((Layer([[0.8, -0.5]], [0.1], "sigmoid"),)), np.array([[0.6, 0.9]]), np.array([[1.0]]), learning_rate=1.0
    )


def _worked() -> Pass:
    example = worked_example()
    return Pass(example.network, example.inputs, example.targets, learning_rate=0.5)


def _xor() -> Pass:
    hidden = Layer([[0.9, -0.6], [-0.4, 0.7], [0.5, 0.3]], [0.0, 0.1, -0.2], "tanh")
    output = Layer([[0.8, -0.5, 0.4]], [0.1], "sigmoid")
    return Pass(Network((hidden, output)), np.array([[1.0, 0.0]]), np.array([[1.0]]), learning_rate=1.0)


def _deep() -> Pass:
    weights = (1.5, -1.2, 1.4, -1.6, 1.3)
    layers = tuple(Layer([[weight]], [0.2], "sigmoid") for weight in weights)
    return Pass(Network(layers), np.array([[0.6]]), np.array([[1.0]]), learning_rate=1.0)


PRESETS: dict[str, Preset] = {
    "neuron": Preset("A single neuron", "One neuron with two knobs and a shift: the whole idea in small.", _single),
    "worked": Preset(
        "Worked by hand",
        "A network that many people have worked through on paper. Matt Mazur wrote its numbers down in 2015.",
        _worked,
    ),
    "xor": Preset(
        "One xor row",
        "The second input is 0 here. Nothing came in through its knobs, so they get no slope.",
        _xor,
    ),
    "deep": Preset("Deep and thin", "Five layers of one neuron. Watch the blame get smaller on its way back.", _deep),
}


def own(sizes: Sequence[int], *, hidden: str, output: str, seed: int) -> Pass:
    """A random network with `sizes` = (inputs, neurons of each layer …) and a row of data to go with it.

    The inputs lie from −1 to 1 in steps of 0.01, the targets are 0 or 1. The same arguments give the same one.
    """
    rng = np.random.default_rng(seed)
    inputs = np.round(rng.uniform(-1, 1, size=(1, MOST)), 2)[:, : sizes[0]]
    targets = rng.integers(0, 2, size=(1, MOST)).astype(float)[:, : sizes[-1]]
    network = Network.random(sizes, hidden=hidden, output=output, rng=rng)
    return Pass(network, inputs, targets, learning_rate=0.5)


def labels(one: Pass) -> list[str]:
    """The name of every number of a setting: inputs, targets, then the knobs. `numbers` runs the same way."""
    return (
        [f"Input {place + 1}" for place in range(one.network.sizes[0])]
        + [f"Right answer {place + 1}" for place in range(one.network.sizes[-1])]
        + [knob.title for knob in knobs(one.network)]
    )


def numbers(one: Pass) -> list[float]:
    """Every number of a setting, in the order of `labels`."""
    values = [knob.value(one.network) for knob in knobs(one.network)]
    return [*one.inputs[0].tolist(), *one.targets[0].tolist(), *values]


def with_numbers(one: Pass, values: Sequence[object]) -> Pass:
    """The same setting with other numbers, in the order of `labels`.

    Raises EntryError where one is missing, is no finite number, or lies more than `LIMIT` from 0.
    """
    names = labels(one)
    if len(values) != len(names):
        raise EntryError(
            f"This network has {len(names)} numbers, and {len(values)} came. Undo your changes to start over."
        )
    checked = []
    for name, value in zip(names, values, strict=True):
        number = float(value) if isinstance(value, int | float | np.number) else np.nan
        if not np.isfinite(number):
            raise EntryError(f"“{name}” has no number. Write one from {-LIMIT:g} to {LIMIT:g}.")
        if abs(number) > LIMIT:
            raise EntryError(f"“{name}” is {number:g}. Write a number from {-LIMIT:g} to {LIMIT:g}.")
        checked.append(number)
    count, outputs = one.network.sizes[0], one.network.sizes[-1]
    inputs, targets, rest = checked[:count], checked[count : count + outputs], checked[count + outputs :]
    layers = []
    for layer in one.network.layers:
        size = layer.outputs * (layer.inputs + 1)
        table, rest = np.reshape(rest[:size], (layer.outputs, layer.inputs + 1)), rest[size:]
        layers.append(Layer(table[:, :-1], table[:, -1], layer.activation))
    return Pass(Network(tuple(layers)), np.array([inputs]), np.array([targets]), one.learning_rate)


@dataclass(frozen=True)
class Stage:
    """One stop of the dial: what happens, in which layer (0: the inputs, None: everywhere), and the sentence that says it."""

    kind: str  # "start", "forward", "error", "back", "turn" or "again"
    layer: int | None
    title: str
    says: str


def stages(one: Pass) -> list[Stage]:
    """The pass in order: 2 · layers + 4 stages, each with its words."""
    told = [Stage("start", 0, "what comes in", _say_start(one))]
    layers = range(1, one.depth + 1)
    told += [Stage("forward", layer, f"forward through layer {layer}", _say_forward(one, layer)) for layer in layers]
    told.append(Stage("error", one.depth, f"the error is {one.gradient.loss:.3g}", _say_error(one)))
    told += [
        Stage("back", layer, f"the blame comes back to layer {layer}", _say_back(one, layer))
        for layer in reversed(layers)
    ]
    told.append(Stage("turn", None, "every knob turns", _say_turn(one)))
    told.append(Stage("again", one.depth, f"the error again: {one.error_after:.3g}", _say_again(one)))
    return told


def listed(parts: Sequence[str], most: int = 3) -> str:
    """Words in a row: "a, b and c"; a long row is cut and says how many more there are."""
    parts = list(parts)
    if len(parts) > most:
        parts = [*parts[:most], f"{len(parts) - most} more"]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def amounts(values) -> str:
    return listed([f"{value:.3g}" for value in values], most=MOST)


def _say_start(one: Pass) -> str:
    come = "One number comes" if len(one.inputs[0]) == 1 else f"{len(one.inputs[0])} numbers come"
    wanted = "right answer is" if len(one.targets[0]) == 1 else "right answers are"
    return (
        f"{come} in: {amounts(one.inputs[0])}. The {wanted} {amounts(one.targets[0])}. "
        f"The network has {one.network.knobs} knobs. No knob knows its slope yet."
    )


def _say_forward(one: Pass, layer: int) -> str:
    of = one.network.layers[layer - 1]
    parts = [f"{weight:.3g} × {sent:.3g}" for weight, sent in zip(of.weights[0], one.sent(layer - 1), strict=True)]
    bend = (
        f"Its bend ({of.activation.name}) turns that into **{one.sent(layer)[0]:.3g}**."
        if of.activation.bends
        else f"It has no bend, so it sends **{one.sent(layer)[0]:.3g}**."
    )
    return (
        f"**Forward, layer {layer}.** Each neuron takes what comes in, each times its knob. It adds them up, with its shift. "
        f"Neuron 1 adds {listed(parts)}, and its shift {of.biases[0]:.3g}. That makes {one.summed(layer)[0]:.3g}. {bend}"
    )


def _say_error(one: Pass) -> str:
    guess, wanted = one.sent(one.depth), one.targets[0]
    alone = len(wanted) == 1
    return (
        f"**The error.** The {'guess is' if alone else 'guesses are'} {amounts(guess)}. "
        f"The {'right answer is' if alone else 'right answers are'} {amounts(wanted)}. "
        f"{'Half the square of the miss' if alone else 'Half the squares of the misses, added up,'} "
        f"makes the error: **{one.gradient.loss:.9g}**."
    )


def _say_back(one: Pass, layer: int) -> str:
    # Adding 0 writes a negative zero as 0.
    back, through, blame = one.came_back(layer)[0] + 0, one.let_through(layer)[0], one.blame(layer)[0] + 0
    if layer == one.depth:
        guess, wanted = one.sent(layer)[0], one.targets[0][0]
        miss = f"too high by {back:.3g}" if back > 0 else f"too low by {-back:.3g}" if back < 0 else "exactly right"
        source = f"Neuron 1 said {guess:.3g} and should say {wanted:.3g}: {miss}. "
        ours = f"This neuron's blame **{blame:.3g}** came from that miss, {back:.3g}, times {through:.3g}."
    else:
        weights = one.network.layers[layer].weights[:, 0]
        parts = [f"{each:.3g} × {weight:.3g}" for each, weight in zip(one.blame(layer + 1), weights, strict=True)]
        source = f"Blame comes back to neuron 1 through the knobs it fed, each blame times its knob: {listed(parts)}. "
        source += f"Together that is {back:.3g}. " if len(parts) > 1 else f"That is {back:.3g}. "
        ours = f"This neuron's blame **{blame:.3g}** came from {back:.3g} times {through:.3g}."
    if not one.network.layers[layer - 1].activation.bends:
        bend = "It has no bend, so all of a nudge gets through. "
    elif through == 0:
        bend = "Its bend is flat here, so no nudge gets through. "
        ours = f"This neuron's blame is **{blame:.3g}**: the hint stops here."
    else:
        bend = f"Its bend lets {through:.3g} of a nudge through. "
    return f"**Back, layer {layer}.** {source}{bend}{ours}"


def biggest_turn(one: Pass) -> Knob:
    """The knob that turns furthest: the one with the steepest slope; the first of them where several tie."""
    return max(knobs(one.network), key=lambda knob: abs(knob.slope(one.gradient)))


def _say_turn(one: Pass) -> str:
    knob = biggest_turn(one)
    start = "**The turn.** Passing the blame back has turned no knob: it only found the slopes. "
    slope = knob.slope(one.gradient)
    if slope == 0:
        return start + "Every slope is 0 here. There is no way to go, so every knob stays where it is."
    way = "down" if slope > 0 else "up"
    name = knob.title[0].lower() + knob.title[1:]
    return (
        f"{start}Now each knob turns against its slope, by {one.learning_rate:g} times the slope. "
        f"The one that turns most is in {name}. Its slope is {slope:.3g}, so it goes {way}, "
        f"from {knob.value(one.network):.3g} to **{knob.value(one.turned):.3g}**."
    )


def _say_again(one: Pass) -> str:
    before, after = one.gradient.loss, one.error_after
    if after < before:
        how = f"It fell from {before:.9g} to **{after:.9g}**. Do this again and again: that is learning."
    elif after > before:
        how = (
            f"It rose from {before:.9g} to **{after:.9g}**. The slope was right, but the step was too big: "
            "it leaped over the valley. Take a smaller step."
        )
    else:
        how = f"It stayed at **{after:.9g}**: no knob had a slope to follow."
    return f"**The error again.** {how}"


# Each bend and its slope as a script's lines; the tests hold them equal to `core.activations`.
_LINES = {
    "linear": ("z", "np.ones_like(z)"),
    "sigmoid": ("0.5 + 0.5 * np.tanh(z / 2)", "sigmoid(z) * (1 - sigmoid(z))"),
    "tanh": ("np.tanh(z)", "1 - np.tanh(z) ** 2"),
    "relu": ("np.maximum(z, 0)", "np.where(z > 0, 1.0, 0.0)"),
    "leaky_relu": (f"np.maximum(z, {LEAK} * z)", f"np.where(z > 0, 1.0, {LEAK})"),
    "softplus": ("np.logaddexp(0, z)", "0.5 + 0.5 * np.tanh(z / 2)"),
    "step": ("np.where(z >= 0, 1.0, 0.0)", "np.zeros_like(z)"),
}


def script(one: Pass) -> str:
    """One step of "forward, backward, update" on this setting, as a Python script that needs NumPy and nothing else."""
    used = dict.fromkeys(layer.activation.name for layer in one.network.layers)
    functions = "\n\n\n".join(
        f"def {name}(z):\n    return {_LINES[name][0]}\n\n\ndef {name}_slope(z):\n    return {_LINES[name][1]}"
        for name in used
    )
    layers = "\n".join(
        f"    (np.array({layer.weights.tolist()}), np.array({layer.biases.tolist()}), "
        f"{layer.activation.name}, {layer.activation.name}_slope),"
        for layer in one.network.layers
    )
    return f"""import numpy as np


{functions}


# (weights, biases, bend, the bend's slope) of each layer
layers = [
{layers}
]
inputs, targets = np.array({one.inputs[0].tolist()}), np.array({one.targets[0].tolist()})
learning_rate = {one.learning_rate}

# forward
sent, sums = [inputs], []
for weights, biases, bend, _ in layers:
    sums.append(weights @ sent[-1] + biases)
    sent.append(bend(sums[-1]))
error = 0.5 * np.sum((sent[-1] - targets) ** 2)

# backward: the blame of each layer, and from it the slopes of its knobs
slopes = []
back = sent[-1] - targets
for number in reversed(range(len(layers))):
    weights, _, _, slope = layers[number]
    blame = back * slope(sums[number])
    slopes.insert(0, (np.outer(blame, sent[number]), blame))
    back = weights.T @ blame

# update: a step against every slope
layers = [
    (weights - learning_rate * weights_slope, biases - learning_rate * biases_slope, bend, slope)
    for (weights, biases, bend, slope), (weights_slope, biases_slope) in zip(layers, slopes)
]

guess = inputs
for weights, biases, bend, _ in layers:
    guess = bend(weights @ guess + biases)
error_after = 0.5 * np.sum((guess - targets) ** 2)
print("error before:", error)
print("error after: ", error_after)
"""


# The places of neurons in a picture: one column a layer, each column around the same middle line.
class Spot(NamedTuple):
    """A neuron (or an input, in column 0) in a picture: `x` is its layer, `y` its height around 0, one apart."""

    layer: int
    neuron: int
    x: float
    y: float


def spots(network: Network) -> list[Spot]:
    """Where to draw the inputs (layer 0) and every neuron, top to bottom, spread over the height of the tallest column.

    A column's neurons stand one apart at least; a short column is spread wider, up to 1.7 apart.
    """
    tallest = max(network.sizes)
    placed = []
    for layer, size in enumerate(network.sizes):
        apart = min(1.7, (tallest - 1) / (size - 1)) if size > 1 else 1.0
        placed += [Spot(layer, each, float(layer), ((size - 1) / 2 - each) * apart) for each in range(size)]
    return placed


ENDS = ("sigmoid", "tanh", "relu", "linear")  # what the last layer of a network of one's own may end with
BENDS = tuple(ACTIVATIONS)
