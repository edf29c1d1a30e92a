"""The worksheet of "Backprop": numbers come from the seed, answers are computed by core."""

from random import Random

import numpy as np

from core.activations import ACTIVATIONS
from core.network import Layer, Network
from core.say.exercise import Exercise, short, tenths


def worksheet(rng: Random) -> list[Exercise]:
    """Three exercises, with numbers drawn from `rng`."""
    x, first, second = rng.randint(1, 4), tenths(rng, 0.5, 2, step=0.5), tenths(rng, 0.5, 3, step=0.5)
    out_1, out_2, target = tenths(rng, -2, 2, step=1), tenths(rng, -2, 2, step=1), rng.randint(-3, 3)
    hidden = Layer(np.array([[first], [second]]), np.zeros(2), ACTIVATIONS["relu"])
    net = Network((hidden, Layer(np.array([[out_1, out_2]]), np.zeros(1), ACTIVATIONS["linear"])))
    inputs, targets = np.array([[float(x)]]), np.array([[float(target)]])
    forward, gradient = net.forward(inputs), net.gradient(inputs, targets, "squared_error")
    sent, guess = forward.layers[0].post[0], forward.outputs[0, 0]
    blame, behind = gradient.deltas[1][0, 0], gradient.deltas[0][0]
    slope_1, slope_2 = gradient.weights[0][:, 0]
    return [
        Exercise(
            f"The number {x} comes in. Neuron 1 sends on {short(first)} times what comes in. That is {{}}. "
            f"Neuron 2 sends on {short(second)} times what comes in. That is {{}}. "
            f"The guess is {short(out_1)} × neuron 1 plus {short(out_2)} × neuron 2. It is {{}}.",
            (short(sent[0]), short(sent[1]), short(guess)),
            "blame",
        ),
        Exercise(
            f"The right answer is {short(target)}. The blame of the guess is the guess minus the right answer. It is {{}}. "
            f"Going back, it is multiplied by {short(out_1)} for neuron 1: {{}}. For neuron 2 it is multiplied by "
            f"{short(out_2)}: {{}}.",
            (short(blame), short(behind[0]), short(behind[1])),
            "receipt",
        ),
        Exercise(
            f"A knob's slope is the blame behind it times what came in through it, here {x}. "
            "The slope of neuron 1's knob is {}. The slope of neuron 2's knob is {}. "
            "How many knobs were turned to find this out? {}.",
            (short(slope_1), short(slope_2), "0"),
            "nudge",
        ),
    ]
