"""The slope of one parameter as a sum over paths of products of local factors, and measured by finite differences.

The chain rule multiplies a nudge by every weight and every activation's slope along a path, and adds up the paths. So the
slope of a parameter is the sum, over every path from its neuron to an output, of

    the loss's slope at that output · (activation's slope · weight) for every layer on the way · activation's slope · input

Backpropagation computes the same sum without enumerating the paths: see `core.network`. Layers and neurons are counted
from 0.
"""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from itertools import accumulate, product
from math import fsum, prod
from operator import mul
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from core.network import Forward, Gradient, Network

NUDGE_SIZES = 10.0 ** -np.arange(1, 15)
MAX_PATHS = 36  # as many as weights between two layers of six neurons

Kind = Literal["error", "blame", "weight", "bend", "input"]


class ParamIndex(NamedTuple):
    """The index of a parameter, counted from 0: the weight from `source` into `neuron` of `layer`, or its bias (`source` None)."""

    layer: int
    neuron: int
    source: int | None


@dataclass(frozen=True)
class Factor:
    """One local factor of a path: the derivative of one quantity with respect to the one before it.

    Attributes:
        kind: what the factor is.
        layer: its layer.
        neuron: its neuron in that layer; for a weight, the neuron that the weight leads to.
        source: for a weight and an input, the index of the input, or None for the constant 1 of a bias; else None.
        of_sum: for the error, whether it is the slope at the last sum (cross-entropy) instead of at the output.
        value: the factor.
        running_product: the product of this factor and all before it.
    """

    kind: Kind
    layer: int
    neuron: int
    source: int | None = None
    of_sum: bool = False
    value: float = 1.0
    running_product: float = 1.0


@dataclass(frozen=True)
class Path:
    """One path from the loss back to the parameter."""

    neurons: tuple[int, ...]  # one per layer, from the parameter's layer on
    factors: tuple[Factor, ...]

    @property
    def product(self) -> float:
        """The path's contribution to the slope."""
        return self.factors[-1].running_product


@dataclass(frozen=True)
class Receipt:
    """The slope of a parameter, split into paths, for one row of data."""

    param: ParamIndex
    paths: tuple[Path, ...]
    complete: bool  # whether the paths start at the loss; if there are too many, they start at the next layer's deltas
    n_paths: int  # the number of all paths between the parameter and the outputs
    total: float  # the sum over `paths`
    slope: float  # the same slope from backpropagation; equal up to rounding


def receipt(
    network: Network, inputs, targets, param: ParamIndex, loss: str = "squared_error", *, max_paths: int = MAX_PATHS
) -> Receipt:
    """Split the slope of one parameter into its paths, for one row: `inputs` (inputs,) or (1, inputs), `targets` likewise.

    `param` is (layer, neuron, input), or (layer, neuron, None) for a bias. Beyond `max_paths` paths, the deltas of the next
    layer's neurons stand for all the layers after it.

    Raises ValueError for more than one row, for an unknown parameter, and as `Network.gradient` does.
    """
    _check_param(network, param)
    inputs, targets = np.atleast_2d(inputs), np.atleast_2d(targets)
    if len(inputs) != 1:
        raise ValueError(f"a receipt is for one row of data: got {len(inputs)} rows")
    gradient = network.gradient(inputs, targets, loss)
    passes = _Passes(network, network.forward(inputs), gradient, targets, loss)

    layer, neuron, _ = param
    later_neurons = [range(later.outputs) for later in network.layers[layer + 1 :]]
    n_paths = prod(len(neurons) for neurons in later_neurons)
    complete = n_paths <= max_paths
    routes = product([neuron], *(later_neurons if complete else later_neurons[:1]))
    paths = tuple(_path(passes, param, route) for route in routes)
    return Receipt(param, paths, complete, n_paths, fsum(path.product for path in paths), _slope(gradient, param))


def _check_param(network: Network, param: ParamIndex) -> None:
    """Raise ValueError, with the valid range, if the network has no such parameter."""
    layer, neuron, source = param
    if not 0 <= layer < len(network.layers):
        raise ValueError(f"there is no layer {layer}: this network's layers run from 0 to {len(network.layers) - 1}")
    outputs, inputs = network.layers[layer].outputs, network.layers[layer].inputs
    if not 0 <= neuron < outputs:
        raise ValueError(f"layer {layer} has no neuron {neuron}: its neurons run from 0 to {outputs - 1}")
    if source is not None and not 0 <= source < inputs:
        raise ValueError(f"layer {layer} has no weight {source}: what comes in runs from 0 to {inputs - 1}")


def _slope(gradient: Gradient, param: ParamIndex) -> float:
    """Return one parameter's slope from a gradient."""
    layer, neuron, source = param
    if source is None:
        return float(gradient.biases[layer][neuron])
    return float(gradient.weights[layer][neuron, source])


@dataclass(frozen=True)
class Agreement:
    """One parameter's slope, measured with nudges of several sizes.

    The smaller the nudge, the better the finite difference, until rounding error takes over.
    """

    param: ParamIndex
    slope: float  # the true slope, from backpropagation
    sizes: np.ndarray  # (n,) of the nudges
    nudge_slopes: np.ndarray  # (n,) the finite difference for each size
    distances: np.ndarray  # (n,) |finite difference − slope|
    rounding: np.ndarray  # (n,) an estimate of the rounding error in each finite difference

    @property
    def best_index(self) -> int:
        """The index of the most accurate finite difference."""
        return int(np.argmin(self.distances))


def nudge_agreement(
    network: Network, inputs, targets, param: ParamIndex, loss: str = "squared_error", sizes: ArrayLike = NUDGE_SIZES
) -> Agreement:
    """Measure one parameter's slope by a central difference of each of `sizes`, on any number of rows.

    The central difference is (loss(param + size) − loss(param − size)) / (2 size), two evaluations for each size. `param` is
    as in `receipt`. The error shrinks as size², until rounding takes over, about 1e-16 / size. The best size lies near the
    cube root of 1e-16 (Press and others, "Numerical Recipes", section 5.7).

    Raises ValueError for a size that is not above 0, for an unknown parameter, and as `Network.gradient` does.
    """
    _check_param(network, param)
    nudges = np.asarray(sizes, dtype=float)
    if not np.all((nudges > 0) & np.isfinite(nudges)):
        raise ValueError(f"a nudge's size must be above 0 and finite: got {nudges}")
    slope = _slope(network.gradient(inputs, targets, loss), param)

    def loss_at(offset: float) -> float:
        return _with_offset(network, param, offset).loss(inputs, targets, loss)

    nudge_slopes = np.array([(loss_at(size) - loss_at(-size)) / (2 * size) for size in nudges])
    return Agreement(
        param,
        slope,
        nudges,
        nudge_slopes,
        np.abs(nudge_slopes - slope),
        _rounding(network, inputs, targets, loss) / nudges,
    )


def _rounding(network: Network, inputs, targets, loss: str) -> float:
    """Estimate the rounding error of the loss, from its own last digit and from that of every sum and output."""
    gradient, forward = network.gradient(inputs, targets, loss), network.forward(inputs)
    pairs = zip(gradient.deltas, forward.layers, strict=True)
    effects = sum(float(np.sum(np.abs(delta) * (np.abs(layer.pre) + np.abs(layer.post)))) for delta, layer in pairs)
    return float(np.finfo(float).eps * (abs(gradient.loss) + effects))


def _with_offset(network: Network, param: ParamIndex, offset: float) -> Network:
    """Return a copy of the network with `offset` added to one parameter."""
    layer_index, neuron, source = param
    layer = copy(network.layers[layer_index])
    layer.params[neuron, -1 if source is None else source] += offset
    return Network((*network.layers[:layer_index], layer, *network.layers[layer_index + 1 :]))


@dataclass(frozen=True)
class _Passes:
    network: Network
    forward: Forward
    gradient: Gradient
    targets: np.ndarray
    loss: str


def _path(passes: _Passes, param: ParamIndex, neurons: Sequence[int]) -> Path:
    """Collect the factors of one path, from the error or the last neuron's delta back to the parameter's input."""
    layer, neuron, source = param
    end = layer + len(neurons) - 1
    factors = _first_factors(passes, end, neurons[-1])
    for index in range(end, layer, -1):
        target, origin = neurons[index - layer], neurons[index - layer - 1]
        weight = float(passes.network.layers[index].weights[target, origin])
        factors += [Factor("weight", index, target, origin, value=weight), _activation_slope(passes, index - 1, origin)]
    layer_inputs = passes.forward.inputs if layer == 0 else passes.forward.layers[layer - 1].post
    value = 1.0 if source is None else float(layer_inputs[0, source])
    factors.append(Factor("input", layer, neuron, source, value=value))
    products = accumulate((factor.value for factor in factors), mul)
    return Path(
        tuple(neurons),
        tuple(replace(factor, running_product=running) for factor, running in zip(factors, products, strict=True)),
    )


def _first_factors(passes: _Passes, layer: int, neuron: int) -> list[Factor]:
    """Return the slope of the loss at this neuron's sum, as one factor or two."""
    if layer < len(passes.network.layers) - 1:
        return [Factor("blame", layer, neuron, value=float(passes.gradient.deltas[layer][0, neuron]))]
    error = float(passes.forward.outputs[0, neuron] - passes.targets[0, neuron])
    if passes.loss == "cross_entropy":  # the activation's slope cancels: see core.network.cross_entropy_delta
        return [Factor("error", layer, neuron, of_sum=True, value=error)]
    return [Factor("error", layer, neuron, value=error), _activation_slope(passes, layer, neuron)]


def _activation_slope(passes: _Passes, layer: int, neuron: int) -> Factor:
    layer_pass = passes.forward.layers[layer]
    slope = passes.network.layers[layer].activation.slope_at(layer_pass.pre[0, neuron], layer_pass.post[0, neuron])
    return Factor("bend", layer, neuron, value=float(slope))
