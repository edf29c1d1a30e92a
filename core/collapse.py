"""Collapse a stack of linear layers into a single matrix.

W₂ (W₁ x + b₁) + b₂ = (W₂ W₁) x + (W₂ b₁ + b₂), so two linear layers are one. With an activation f in between,
W₂ f(W₁ x + b₁) has no such form.
"""

from dataclasses import dataclass
from itertools import accumulate

from core.activations import ACTIVATIONS
from core.network import Layer, Network


def collapse(network: Network) -> Layer:
    """Return one linear layer with the same outputs as the whole stack.

    Raises Bends, a ValueError, if a layer has an activation.
    """
    return running_products(network)[-1]


class Bends(ValueError):
    """Raised for a stack that is not linear, with the number of its first nonlinear layer, from 1, and the activation."""

    def __init__(self, layer: int, activation: str):
        super().__init__(f"layer {layer} ({activation}) bends: only a stack without bends is one matrix")
        self.layer, self.activation = layer, activation


def running_products(network: Network) -> list[Layer]:
    """Collapse the stack layer by layer: item i has the same outputs as the first i + 1 layers together.

    Raises Bends, a ValueError, if a layer has an activation.
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
    """The number of multiplications for one point."""

    stack: int  # layer by layer: one per weight
    one_matrix: int  # with the collapsed matrix: inputs × outputs


def multiplications(network: Network) -> Multiplications:
    """Count one multiplication per weight. Biases and activations are not counted."""
    return Multiplications(sum(layer.weights.size for layer in network.layers), network.sizes[0] * network.sizes[-1])
