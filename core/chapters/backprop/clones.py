"""What happens when all knobs start at zero: the neurons of a layer are identical, so they get identical slopes."""

from dataclasses import dataclass

import numpy as np

from core.activations import Activation
from core.datasets import DATASETS
from core.depth import WIDTH, even_start
from core.network import Network

POINTS = 99  # odd, so that the two kinds are not in balance and the error has a slope at zero too


@dataclass(frozen=True)
class Starts:
    """The slope of each neuron's knob into the output, for the neurons of the last hidden layer; both (neurons,)."""

    random: np.ndarray  # in a network that starts at random
    zero: np.ndarray  # in the same network with every knob at zero


def starts(depth: int, activation: str | Activation, *, seed: int, width: int = WIDTH) -> Starts:
    """Slopes before any training, in a network of `depth` hidden layers of `width` neurons and one sigmoid output.

    It looks at 99 points of the xor data; the error is cross-entropy. Each slope is blame times what the neuron sends,
    and neurons with identical knobs send identical numbers. Raises ValueError for a depth below 1.
    """
    if depth < 1:
        raise ValueError(f"there must be at least one hidden layer: got {depth}")
    data, weights = np.random.default_rng(seed).spawn(2)
    points = DATASETS["xor"](POINTS, noise=0.1, rng=data)
    network = Network.random((2, *[width] * depth, 1), hidden=activation, output="sigmoid", rng=weights)
    found = [
        each.gradient(points.inputs, points.targets, "cross_entropy").weights[-1][0]
        for each in (network, even_start(network))
    ]
    return Starts(*found)
