"""One round of learning as a Python script to copy, with the numbers that are on screen."""

from core.chapters.backprop.passes import Pass


def script(one: Pass) -> str:
    """One step of "forward, backward, update" on this setting, as a Python script that needs NumPy and nothing else."""
    used = dict.fromkeys(layer.activation for layer in one.network.layers)
    functions = "\n\n\n".join(
        f"def {bend.name}(z):\n    return {bend.numpy_code}\n\n\ndef {bend.name}_slope(z):\n    return {bend.numpy_slope_code}"
        for bend in used
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
