"""Where a slope comes from: a receipt for one knob, its slope as a sum over paths and each path as a product; and beside
it the same slope as real nudges measure it.

The chain rule says that a nudge travels: it is multiplied by every weight and by every bend's slope it passes, and where
it can take several ways its effects add up. A knob's slope is therefore, over every path from its neuron to an output,
the sum of

    how the error moves with that guess · (bend's slope · weight) for every layer on the way · bend's slope · what came in

Backpropagation gets the same sum without walking the paths one by one: see `core.network`. Layers and neurons are
counted from 0 in the code and from 1 in the words.
"""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from itertools import accumulate, product
from math import fsum, prod
from operator import mul
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from core.network import Forward, Gradient, Network

SIZES = 10.0 ** -np.arange(1, 15)  # of nudges
MOST_PATHS = 36  # as many as the lines between two layers of six neurons

Knob = tuple[int, int, int | None]  # layer, neuron in it, and where from: a number coming in, or None for the bias
Kind = Literal["error", "blame", "weight", "bend", "input"]


@dataclass(frozen=True)
class Factor:
    """One local factor of a path: how much one thing moves when the thing before it moves by 1."""

    kind: Kind
    name: str  # in plain words
    value: float
    running: float  # the product of this factor and all before it


@dataclass(frozen=True)
class Path:
    """One way from the knob to the error, read from the error back to the knob."""

    neurons: tuple[int, ...]  # the neuron passed in each layer, from the knob's layer on
    factors: tuple[Factor, ...]

    @property
    def product(self) -> float:
        """What this path adds to the slope."""
        return self.factors[-1].running


@dataclass(frozen=True)
class Receipt:
    """A knob's slope, taken apart for one row of data."""

    knob: Knob
    paths: tuple[Path, ...]
    complete: bool  # True: each path goes all the way. False: there are too many, and each begins with a neuron's blame
    count: int  # how many paths there really are from the knob to the outputs
    total: float  # the sum over `paths`
    slope: float  # the same slope from backpropagation; equal up to rounding


def receipt(
    network: Network, inputs, targets, knob: Knob, loss: str = "squared_error", *, most_paths: int = MOST_PATHS
) -> Receipt:
    """Take the slope of one knob apart, for one row: `inputs` (inputs,) or (1, inputs), `targets` likewise.

    `knob` is (layer, neuron, number coming in), or (layer, neuron, None) for a bias, each counted from 0. Beyond
    `most_paths` paths the layers after the next are summed up in the blame of the next layer's neurons.

    Raises ValueError for more than one row, for a knob that is not there, and as `Network.gradient` does.
    """
    _check_knob(network, knob)
    inputs, targets = np.atleast_2d(inputs), np.atleast_2d(targets)
    if len(inputs) != 1:
        raise ValueError(f"a receipt is for one row of data: got {len(inputs)} rows")
    found = network.gradient(inputs, targets, loss)
    numbers = _Numbers(network, network.forward(inputs), found, targets, loss)

    layer, neuron, _ = knob
    after = [range(each.outputs) for each in network.layers[layer + 1 :]]
    count = prod(len(neurons) for neurons in after)
    complete = count <= most_paths
    ways = product([neuron], *(after if complete else after[:1]))
    paths = tuple(_path(numbers, knob, way) for way in ways)
    return Receipt(knob, paths, complete, count, fsum(path.product for path in paths), _slope(found, knob))


def _check_knob(network: Network, knob: Knob) -> None:
    """Raises ValueError where the network has no such knob, saying what it has instead."""
    layer, neuron, source = knob
    if not 0 <= layer < len(network.layers):
        raise ValueError(f"there is no layer {layer}: this network's layers run from 0 to {len(network.layers) - 1}")
    outputs, inputs = network.layers[layer].outputs, network.layers[layer].inputs
    if not 0 <= neuron < outputs:
        raise ValueError(f"layer {layer} has no neuron {neuron}: its neurons run from 0 to {outputs - 1}")
    if source is not None and not 0 <= source < inputs:
        raise ValueError(f"layer {layer} has no weight {source}: what comes in runs from 0 to {inputs - 1}")


def _slope(gradient: Gradient, knob: Knob) -> float:
    """One knob's slope out of a gradient."""
    layer, neuron, source = knob
    if source is None:
        return float(gradient.biases[layer][neuron])
    return float(gradient.weights[layer][neuron, source])


@dataclass(frozen=True)
class Agreement:
    """One knob's slope, measured with nudges of several sizes: it agrees better and better, then rots."""

    knob: Knob
    slope: float  # the true slope, from backpropagation
    sizes: np.ndarray  # (n,)
    measured: np.ndarray  # (n,): the slope that a nudge of this size shows
    distances: np.ndarray  # (n,): |measured − slope|
    rounding: (
        np.ndarray
    )  # (n,): by how much the computer's rounding alone may move what a nudge of this size shows, roughly

    @property
    def best(self) -> int:
        """The place in the arrays where the two agree best."""
        return int(np.argmin(self.distances))


def nudge_agreement(
    network: Network, inputs, targets, knob: Knob, loss: str = "squared_error", sizes: ArrayLike = SIZES
) -> Agreement:
    """Measure one knob's slope with each of `sizes`; `knob` as in `receipt`, any number of rows of data.

    By central differences, (loss(knob + size) − loss(knob − size)) / (2 size): two looks at the data for each size. Their
    error shrinks as size², until the two losses agree in all but their last digits and the difference left is rounding,
    about 1e-16 / size. The best size lies near the cube root of 1e-16 (Press and others, "Numerical Recipes", section 5.7).

    Raises ValueError for a size that is not above 0, for a knob that is not there, and as `Network.gradient` does.
    """
    _check_knob(network, knob)
    nudges = np.asarray(sizes, dtype=float)
    if not np.all((nudges > 0) & np.isfinite(nudges)):
        raise ValueError(f"a nudge's size must be above 0 and finite: got {nudges}")
    slope = _slope(network.gradient(inputs, targets, loss), knob)

    def error(turn: float) -> float:
        return _nudged(network, knob, turn).loss(inputs, targets, loss)

    measured = np.array([(error(size) - error(-size)) / (2 * size) for size in nudges])
    return Agreement(
        knob, slope, nudges, measured, np.abs(measured - slope), _rounding(network, inputs, targets, loss) / nudges
    )


def _rounding(network: Network, inputs, targets, loss: str) -> float:
    """About how far rounding moves the loss: its own last digit, and the last digit of every sum that goes into it."""
    found, passed = network.gradient(inputs, targets, loss), network.forward(inputs)
    sums = zip(found.deltas, passed.layers, strict=True)
    through = sum(float(np.sum(np.abs(delta) * (np.abs(each.pre) + np.abs(each.post)))) for delta, each in sums)
    return float(np.finfo(float).eps * (abs(found.loss) + through))


def _nudged(network: Network, knob: Knob, size: float) -> Network:
    """A copy of the network with one knob turned by `size`."""
    number, neuron, source = knob
    layer = copy(network.layers[number])
    layer.knobs[neuron, -1 if source is None else source] += size
    return Network((*network.layers[:number], layer, *network.layers[number + 1 :]))


@dataclass(frozen=True)
class _Numbers:
    network: Network
    forward: Forward
    gradient: Gradient
    targets: np.ndarray
    loss: str


def _path(numbers: _Numbers, knob: Knob, neurons: Sequence[int]) -> Path:
    """The factors from the error, or from the blame of the neuron where the way ends, back to what came in."""
    layer, _, source = knob
    end = layer + len(neurons) - 1
    told = _beginning(numbers, end, neurons[-1])
    for at in range(end, layer, -1):
        to, start = neurons[at - layer], neurons[at - layer - 1]
        weight = numbers.network.layers[at].weights[to, start]
        told.append(("weight", f"the knob from {_neuron(start, at - 1)} to {_neuron(to, at)}", weight))
        told.append(_bend(numbers, at - 1, start))
    if source is None:
        told.append(("input", "what came in: always 1, as this knob is a shift", 1.0))
    elif layer == 0:
        told.append(("input", f"what came in: input {source + 1}", numbers.forward.inputs[0, source]))
    else:
        sent = numbers.forward.layers[layer - 1].post[0, source]
        told.append(("input", f"what came in: {_neuron(source, layer - 1)} sent it", sent))
    values = [float(value) for _, _, value in told]
    factors = [
        Factor(kind, name, value, running)
        for (kind, name, _), value, running in zip(told, values, accumulate(values, mul), strict=True)
    ]
    return Path(tuple(neurons), tuple(factors))


def _beginning(numbers: _Numbers, layer: int, neuron: int) -> list[tuple[Kind, str, float]]:
    """How the error moves with this neuron's sum, in one factor or two."""
    if layer < len(numbers.network.layers) - 1:
        blame = numbers.gradient.deltas[layer][0, neuron]
        return [("blame", f"the blame of {_neuron(neuron, layer)}", blame)]
    miss = numbers.forward.outputs[0, neuron] - numbers.targets[0, neuron]
    if numbers.loss == "cross_entropy":  # the bend's slope cancels: see core.network.cross_entropy_delta
        return [
            ("error", f"how the error moves with the sum behind guess {neuron + 1}: guess minus right answer", miss)
        ]
    return [
        ("error", f"how the error moves with guess {neuron + 1}: guess minus right answer", miss),
        _bend(numbers, layer, neuron),
    ]


def _bend(numbers: _Numbers, layer: int, neuron: int) -> tuple[Kind, str, float]:
    passed = numbers.forward.layers[layer]
    slope = numbers.network.layers[layer].activation.slope_at(passed.pre[0, neuron], passed.post[0, neuron])
    return ("bend", f"the bend's slope at {_neuron(neuron, layer)}", slope)


def _neuron(neuron: int, layer: int) -> str:
    return f"neuron {neuron + 1} of layer {layer + 1}"
