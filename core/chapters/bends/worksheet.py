"""The worksheet of "Why bend?": numbers come from the seed, answers are computed by core."""

from random import Random

import numpy as np

from core.activations import ACTIVATIONS
from core.chapters.bends.face import N_NEURONS, face, format_neurons
from core.chapters.bends.sums import HandMadeSum
from core.say.exercise import Exercise, draw_multiple, short
from core.say.messages import text

BLANK = "{}"  # `Exercise` fills it


def worksheet(rng: Random) -> list[Exercise]:
    """Write three exercises with numbers drawn from `rng`."""
    relu = ACTIVATIONS["relu"]
    up, down = rng.choice((0.5, 0.75, 1.25, 1.5)), rng.choice((0.25, 0.5, 0.75, 1.25))
    places, hours = (rng.randint(2, 4), rng.randint(6, 8)), np.array([1.0, 5.0, 9.0])
    sums = HandMadeSum(ACTIVATIONS["step"], ((places[0], up), (places[1], -down))).predict(hours)
    below, above = draw_multiple(rng, -4, -0.5), draw_multiple(rng, 0.5, 4)
    neuron = rng.randrange(N_NEURONS)
    return [
        Exercise(
            text(
                "bends-worksheet-sum",
                first=places[0],
                up=short(up),
                second=places[1],
                down=short(down),
                blank=BLANK,
                **{f"at{number}": short(hour) for number, hour in enumerate(hours, start=1)},
            ),
            tuple(short(total) for total in sums),
            "sum",
            {
                "place_1": str(places[0]),
                "height_1": f"{up:g}",
                "place_2": str(places[1]),
                "height_2": f"{-down:g}",
            },
        ),
        Exercise(
            text("bends-worksheet-relu", below=short(below), above=short(above), blank=BLANK),
            (short(relu.f(below)), short(relu.f(above))),
            "sum",
            {"way": "slopes", "inside": "relu"},
        ),
        Exercise(
            text("bends-worksheet-face", neuron=neuron + 1, blank=BLANK),
            (short(face().n_correct() - face().n_correct([neuron])),),
            "face",
            {"out": format_neurons([neuron])},
        ),
    ]
