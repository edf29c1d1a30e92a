"""Make the chapter's worksheet."""

from random import Random

import numpy as np

from core.activations import ACTIVATIONS
from core.collapse import collapse, multiplications
from core.network import Layer, Network
from core.say.exercise import Exercise, short
from core.say.messages import Message, message, text

BLANK = "{}"


def worksheet(rng: Random) -> list[Exercise]:
    """Make three exercises with random numbers."""
    first_weight, second_weight = rng.choice((-3, -2, 2, 3, 4)), rng.choice((-3, -2, 2, 3, 4))
    first_bias, second_bias = rng.randint(1, 5), rng.randint(-5, 5)
    product = collapse(_linear_network([[first_weight]], [first_bias], [[second_weight]], [second_bias]))
    first_table, second_table = ([[rng.randint(-2, 3) for _ in range(2)] for _ in range(2)] for _ in range(2))
    table = collapse(_linear_network(first_table, [0, 0], second_table, [0, 0])).weights
    width = rng.randint(3, 40)
    cost = multiplications(_linear_network(np.ones((width, 2)), np.zeros(width), np.ones((2, width)), np.zeros(2)))
    return [
        Exercise(
            text(
                "one-matrix-worksheet-two",
                one=short(first_weight),
                shift=first_bias,
                two=short(second_weight),
                then=short(second_bias),
                blank=BLANK,
            ),
            (short(product.weights[0, 0]), short(product.biases[0])),
            "table",
        ),
        Exercise(
            text("one-matrix-worksheet-rows", first=_rows(first_table), second=_rows(second_table), blank=BLANK),
            tuple(short(number) for number in table.ravel()),
            "table",
        ),
        Exercise(
            text("one-matrix-worksheet-cost", width=width, blank=BLANK),
            (short(cost.stack), short(cost.one_matrix)),
            "table",
        ),
    ]


def _linear_network(first, first_biases, second, second_biases) -> Network:
    """Build a network of two linear layers."""
    return Network(
        (
            Layer(np.array(first), np.array(first_biases), ACTIVATIONS["linear"]),
            Layer(np.array(second), np.array(second_biases), ACTIVATIONS["linear"]),
        )
    )


def _rows(table) -> Message:
    """Write the two rows of a table."""
    first, second = (f"({', '.join(short(number) for number in row)})" for row in table)
    return message("one-matrix-worksheet-two-rows", upper=first, lower=second)
