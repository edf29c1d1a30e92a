"""One round of learning as a Python script to copy, with the numbers that are on screen."""

from core.activations import LEAK
from core.chapters.backprop.passes import Pass

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
    error, last = (
        ("np.sum(np.logaddexp(0, sums) - targets * sums)", " if number < len(layers) - 1 else back")
        if one.loss == "cross_entropy"
        else ("0.5 * np.sum((sent - targets) ** 2)", "")
    )
    return f"""import numpy as np


{functions}


# (weights, biases, bend, the bend's slope) of each layer
layers = [
{layers}
]
inputs, targets = np.array({one.inputs[0].tolist()}), np.array({one.targets[0].tolist()})
learning_rate = {one.learning_rate}


def error_of(sums, sent):
    return {error}


# forward
sent, sums = [inputs], []
for weights, biases, bend, _ in layers:
    sums.append(weights @ sent[-1] + biases)
    sent.append(bend(sums[-1]))
error = error_of(sums[-1], sent[-1])

# backward: the blame of each layer, and from it the slopes of its knobs
slopes = []
back = sent[-1] - targets
for number in reversed(range(len(layers))):
    weights, _, _, slope = layers[number]
    blame = back * slope(sums[number]){last}
    slopes.insert(0, (np.outer(blame, sent[number]), blame))
    back = weights.T @ blame

# update: a step against every slope
layers = [
    (weights - learning_rate * weights_slope, biases - learning_rate * biases_slope, bend, slope)
    for (weights, biases, bend, slope), (weights_slope, biases_slope) in zip(layers, slopes)
]

guess = inputs
for weights, biases, bend, _ in layers:
    total = weights @ guess + biases
    guess = bend(total)
error_after = error_of(total, guess)
print("error before:", error)
print("error after: ", error_after)
"""
