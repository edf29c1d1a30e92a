"""Name the factors of a receipt, with layers and neurons counted from 1."""

from core.receipts import Factor
from core.say.messages import Message, message


def say_factor(factor: Factor) -> Message:
    """Name a factor for a cell of a table."""
    name = neuron_name(factor.neuron, factor.layer)
    match factor.kind:
        case "error":
            return message("lab-factor-error", of="sum" if factor.of_sum else "guess", n=factor.neuron + 1)
        case "blame":
            return message("lab-factor-blame", neuron=name)
        case "bend":
            return message("lab-factor-bend", neuron=name)
        case "weight":
            return message("lab-factor-knob", source=neuron_name(factor.source or 0, factor.layer - 1), neuron=name)
        case "input":
            if factor.source is None:
                return message("lab-factor-shift")
            if factor.layer == 0:
                return message("lab-factor-input", n=factor.source + 1)
            return message("lab-factor-sent", neuron=neuron_name(factor.source, factor.layer - 1))


def neuron_name(neuron: int, layer: int) -> Message:
    """Name a neuron. Both arguments are counted from 0, the screen counts from 1."""
    return message("lab-neuron", neuron=neuron + 1, layer=layer + 1)
