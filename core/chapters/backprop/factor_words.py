"""The factors of a receipt in words, with layers and neurons counted from 1."""

from core.receipts import Factor


def factor_says(factor: Factor) -> str:
    """What a factor is, as the end of a sentence or a cell of a table."""
    here = _neuron(factor.neuron, factor.layer)
    match factor.kind:
        case "error":
            moved = "the sum behind guess" if factor.of_sum else "guess"
            return f"how the error moves with {moved} {factor.neuron + 1}: guess minus right answer"
        case "blame":
            return f"the blame of {here}"
        case "bend":
            return f"the bend's slope at {here}"
        case "weight":
            return f"the knob from {_neuron(factor.source or 0, factor.layer - 1)} to {here}"
        case "input":
            if factor.source is None:
                return "what came in: always 1, as this knob is a shift"
            if factor.layer == 0:
                return f"what came in: input {factor.source + 1}"
            return f"what came in: {_neuron(factor.source, factor.layer - 1)} sent it"


def _neuron(neuron: int, layer: int) -> str:
    return f"neuron {neuron + 1} of layer {layer + 1}"
