"""Why a neuron needs a bend: a stack of layers without one is a single matrix, and here is that matrix.

W₂ (W₁ x + b₁) + b₂ = (W₂ W₁) x + (W₂ b₁ + b₂): multiply the matrices, push the shifts through, and the two layers are
one. With a bend f in between, W₂ f(W₁ x + b₁) can be written so no longer.
"""

from dataclasses import dataclass
from itertools import accumulate

from core.activations import ACTIVATIONS
from core.network import Layer, Network


def collapse(network: Network) -> Layer:
    """The one linear layer that answers like the whole stack: weights (outputs, inputs of the network).

    Raises ValueError naming the first layer that bends.
    """
    return running_products(network)[-1]


def running_products(network: Network) -> list[Layer]:
    """The stack multiplied out step by step: item i alone answers like the first i + 1 layers together.

    Raises ValueError naming the first layer that bends.
    """
    for number, layer in enumerate(network.layers, start=1):
        if layer.activation != ACTIVATIONS["linear"]:
            raise ValueError(
                f"layer {number} ({layer.activation.name}) bends: only a stack without bends is one matrix"
            )
    return list(accumulate(network.layers, multiplied))


def multiplied(first: Layer, then: Layer) -> Layer:
    """W₂ (W₁ x + b₁) + b₂ as one layer."""
    return Layer(then.weights @ first.weights, then.weights @ first.biases + then.biases, ACTIVATIONS["linear"])


@dataclass(frozen=True)
class Multiplications:
    """How many multiplications one point costs."""

    stack: int  # going through the layers one by one: one for each weight
    one_matrix: int  # with the collapsed matrix: inputs × outputs


def multiplications(network: Network) -> Multiplications:
    """One multiplication for each weight; biases and bends need none worth counting here."""
    return Multiplications(sum(layer.weights.size for layer in network.layers), network.sizes[0] * network.sizes[-1])
