"""Collapse a stack of linear layers into a single matrix.

W₂ (W₁ x + b₁) + b₂ = (W₂ W₁) x + (W₂ b₁ + b₂): multiply the matrices, push the shifts through, and the two layers are
one. With an activation f in between, W₂ f(W₁ x + b₁) has no such form.
"""

from dataclasses import dataclass
from itertools import accumulate

from core.activations import ACTIVATIONS
from core.network import Layer, Network


def collapse(network: Network) -> Layer:
    """Return the one linear layer that computes the same as the whole stack: weights (outputs, inputs of the network).

    Raises ValueError that names the first layer with an activation.
    """
    return running_products(network)[-1]


class Bends(ValueError):
    """A stack that is no one matrix: the first of its layers that bends, counted from 1, and its activation."""

    def __init__(self, layer: int, activation: str):
        super().__init__(f"layer {layer} ({activation}) bends: only a stack without bends is one matrix")
        self.layer, self.activation = layer, activation


def running_products(network: Network) -> list[Layer]:
    """Multiply the stack out step by step: item i alone computes the same as the first i + 1 layers together.

    Raises ValueError that names the first layer with an activation.
    """
    for number, layer in enumerate(network.layers, start=1):
        if layer.activation != ACTIVATIONS["linear"]:
            raise Bends(number, layer.activation.name)
    return list(accumulate(network.layers, multiply_layers))


def multiply_layers(first: Layer, second: Layer) -> Layer:
    """Return W₂ (W₁ x + b₁) + b₂ as one layer."""
    return Layer(second.weights @ first.weights, second.weights @ first.biases + second.biases, ACTIVATIONS["linear"])


@dataclass(frozen=True)
class Multiplications:
    """The number of multiplications that one point costs."""

    stack: int  # layer by layer: one for each weight
    one_matrix: int  # with the collapsed matrix: inputs × outputs


def multiplications(network: Network) -> Multiplications:
    """Count one multiplication for each weight. Biases and activations need none worth counting."""
    return Multiplications(sum(layer.weights.size for layer in network.layers), network.sizes[0] * network.sizes[-1])
