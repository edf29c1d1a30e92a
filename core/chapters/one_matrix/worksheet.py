"""The worksheet of "One matrix": numbers come from the seed, answers are computed by core."""

from random import Random

import numpy as np

from core.activations import ACTIVATIONS
from core.collapse import collapse, multiplications
from core.network import Layer, Network
from core.say.exercise import Exercise, short


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
            f"Layer 1 multiplies by {short(one)} and adds {shift}. Layer 2 multiplies by {short(two)} and adds {short(then)}. "
            "There is no bend. Both together multiply by {} and add {}.",
            (short(line.weights[0, 0]), short(line.biases[0])),
            "table",
        ),
        Exercise(
            f"Layer 1 has the rows {_rows(first)}. Layer 2 has the rows {_rows(second)}. There are no bends and no shifts. "
            "As one table they have the rows ({}, {}) and ({}, {}).",
            tuple(short(each) for each in table.ravel()),
            "table",
        ),
        Exercise(
            f"Two numbers come in, {width} neurons stand in the middle, and 2 numbers go out. Layer by layer that takes "
            "{} multiplications. As one table it takes {}.",
            (short(wide.stack), short(wide.one_matrix)),
            "table",
            {"width1": str(min(width, 8))},
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


def _rows(table) -> str:
    return " and ".join(f"({', '.join(short(each) for each in row)})" for row in table)
