"""Make the chapter's worksheet."""

from random import Random

import numpy as np

from core.activations import ACTIVATIONS
from core.network import Layer, Network
from core.say.exercise import Exercise, draw_multiple, short
from core.say.messages import text

BLANK = "{}"


def worksheet(rng: Random) -> list[Exercise]:
    """Make three exercises with random numbers: the forward pass, the deltas, and the slopes."""
    x, first, second = rng.randint(1, 4), draw_multiple(rng, 0.5, 2, step=0.5), draw_multiple(rng, 0.5, 3, step=0.5)
    out_1, out_2 = draw_multiple(rng, -2, 2, step=1), draw_multiple(rng, -2, 2, step=1)
    hidden = Layer(np.array([[first], [second]]), np.zeros(2), ACTIVATIONS["relu"])
    network = Network((hidden, Layer(np.array([[out_1, out_2]]), np.zeros(1), ACTIVATIONS["linear"])))
    inputs = np.array([[float(x)]])
    forward = network.forward(inputs)
    outputs, output = forward.layers[0].post[0], float(forward.outputs[0, 0])
    # An error of 0 would leave nothing to pass back.
    target = rng.choice([number for number in range(-3, 4) if number != output])
    gradient = network.gradient(inputs, np.array([[float(target)]]), "squared_error")
    output_delta, hidden_deltas = gradient.deltas[1][0, 0], gradient.deltas[0][0]
    slope_1, slope_2 = gradient.weights[0][:, 0]
    values = {
        "x": short(x),
        "first": short(first),
        "second": short(second),
        "out_1": short(out_1),
        "out_2": short(out_2),
    }
    way, sign = ("more" if hidden_deltas[0] < 0 else "less"), ("for" if out_1 > 0 else "against")
    return [
        Exercise(
            text("backprop-sheet-forward", blank=BLANK, **values),
            (short(outputs[0]), short(outputs[1]), short(output)),
            "blame",
        ),
        Exercise(
            text("backprop-sheet-blame", blank=BLANK, target=short(target), **values),
            (
                short(output_delta),
                short(hidden_deltas[0]),
                short(hidden_deltas[1]),
                text("backprop-sheet-way", way=way),
                text("backprop-sheet-because", sign=sign, way="low" if output_delta < 0 else "high"),
            ),
            "blame",
        ),
        Exercise(
            text("backprop-sheet-slopes", blank=BLANK, **values),
            (short(slope_1), short(slope_2), "0", text("backprop-sheet-turns")),
            "nudge",
        ),
    ]
