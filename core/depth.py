"""How gradients shrink with depth (vanishing gradients), and what happens when all parameters start equal.

On its way back each delta is multiplied, in every layer, by the weights and by the activation's slope. The sigmoid's slope is
1/4 at most, so with it the deltas shrink at every layer. Tanh and ReLU have slopes up to 1 (Hochreiter 1991; Glorot and
Bengio 2010).
"""

from dataclasses import dataclass
from math import isnan, nan

import numpy as np

from core.activations import Activation
from core.network import Layer, Network

DEPTHS = range(1, 13)  # hidden layers
WIDTH = 8  # neurons in each of them
INPUTS = 2
ROWS = 200


@dataclass(frozen=True)
class SlopeSizes:
    """The size of the gradient, layer by layer, in a network before any training."""

    hidden: np.ndarray  # (hidden layers,): the root mean square of the slopes of that layer's weights
    output: float  # the same for the output layer

    @property
    def first_over_last(self) -> float:
        """The first hidden layer's size as a share of the last hidden layer's; NaN where the last one's is 0."""
        return float(self.hidden[0] / self.hidden[-1]) if self.hidden[-1] > 0 else nan


def slope_sizes(depth: int, activation: str | Activation, *, seed: int, width: int = WIDTH) -> SlopeSizes:
    """Measure the size of the slopes in each layer before any training.

    The set-up: 200 points of two standard normal numbers, yes where both have the same sign, no elsewhere; `depth` hidden
    layers of `width` neurons with this activation; one sigmoid output with cross-entropy; weights as `Network.random`
    draws them. `seed` fixes the points, which are the same at every depth, and the weights.

    Raises ValueError for a depth or a width below 1.
    """
    if depth < 1 or width < 1:
        raise ValueError(f"there must be at least one hidden layer, of at least one neuron: got {depth} of {width}")
    points, weights = np.random.default_rng(seed).spawn(2)
    inputs = points.normal(size=(ROWS, INPUTS))
    targets = (inputs[:, :1] * inputs[:, 1:] > 0).astype(float)
    network = Network.random((INPUTS, *[width] * depth, 1), hidden=activation, output="sigmoid", rng=weights)
    sizes = [np.sqrt(np.mean(each**2)) for each in network.gradient(inputs, targets, "cross_entropy").weights]
    return SlopeSizes(np.array(sizes[:-1]), float(sizes[-1]))


def typical_ratio(depth: int, activation: str | Activation, *, seeds: int = 25, width: int = WIDTH) -> float:
    """Compute the median of `first_over_last` over the first `seeds` seeds: one random network may be far from typical.

    NaN where no seed gives a number. Raises ValueError as `slope_sizes` does.
    """
    ratios = [slope_sizes(depth, activation, seed=seed, width=width).first_over_last for seed in range(seeds)]
    known = [ratio for ratio in ratios if not isnan(ratio)]
    return float(np.median(known)) if known else nan


def even_start(network: Network, value: float = 0.0) -> Network:
    """Return the network with every parameter at `value`: all neurons of a layer are then identical.

    They have identical outputs and deltas, hence identical slopes. They change together and stay identical.
    """
    return Network(
        tuple(
            Layer(np.full_like(layer.weights, value), np.full_like(layer.biases, value), layer.activation)
            for layer in network.layers
        )
    )
