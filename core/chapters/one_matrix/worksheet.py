"""The worksheet of "What if nothing bends?": numbers come from the seed, answers are computed by core."""

from random import Random

import numpy as np

from core.activations import ACTIVATIONS
from core.collapse import collapse, multiplications
from core.network import Layer, Network
from core.say.exercise import Exercise, short
from core.say.messages import Message, message, text

BLANK = "{}"  # `Exercise` fills it


def worksheet(rng: Random) -> list[Exercise]:
    """Write three exercises with numbers drawn from `rng`."""
    one, two = rng.choice((-3, -2, 2, 3, 4)), rng.choice((-3, -2, 2, 3, 4))
    shift, then = rng.randint(1, 5), rng.randint(-5, 5)
    line = collapse(_straight([[one]], [shift], [[two]], [then]))
    first, second = ([[rng.randint(-2, 3) for _ in range(2)] for _ in range(2)] for _ in range(2))
    table = collapse(_straight(first, [0, 0], second, [0, 0])).weights
    width = rng.randint(3, 40)
    wide = multiplications(_straight(np.ones((width, 2)), np.zeros(width), np.ones((2, width)), np.zeros(2)))
    return [
        Exercise(
            text(
                "one-matrix-worksheet-two",
                one=short(one),
                shift=shift,
                two=short(two),
                then=short(then),
                blank=BLANK,
            ),
            (short(line.weights[0, 0]), short(line.biases[0])),
            "table",
        ),
        Exercise(
            text("one-matrix-worksheet-rows", first=_rows(first), second=_rows(second), blank=BLANK),
            tuple(short(each) for each in table.ravel()),
            "table",
        ),
        Exercise(
            text("one-matrix-worksheet-cost", width=width, blank=BLANK),
            (short(wide.stack), short(wide.one_matrix)),
            "table",
        ),
    ]


def _straight(first, shifts, second, then) -> Network:
    """Build two layers without bends."""
    return Network(
        (
            Layer(np.array(first), np.array(shifts), ACTIVATIONS["linear"]),
            Layer(np.array(second), np.array(then), ACTIVATIONS["linear"]),
        )
    )


def _rows(table) -> Message:
    """Write the rows of a table of two rows."""
    upper, lower = (f"({', '.join(short(each) for each in row)})" for row in table)
    return message("one-matrix-worksheet-two-rows", upper=upper, lower=lower)
