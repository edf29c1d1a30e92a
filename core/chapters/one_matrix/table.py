"""Three tables of numbers, one after the other, and the one table that they multiply out into."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core.activations import ACTIVATIONS
from core.collapse import collapse
from core.network import Layer, Network
from core.points import places
from core.say.messages import Message, message

LINEAR = ACTIVATIONS["linear"]
LAYERS = 3
INPUTS = places(-5, 5, 1)  # what a visitor sends in
# The tables hold whole and half numbers, so that whole numbers sent in come out in quarters: two decimals say them exactly.
HALVES = (-1.5, -1.0, -0.5, 0.5, 1.0, 1.5)
WHOLES = (-2.0, -1.0, 1.0, 2.0)
SHIFTS = (-2.0, -1.0, 1.0, 2.0)
MAX_NUMBER = 30.0  # no number on the way is larger: it must fit its place in the picture


@dataclass(frozen=True, eq=False)
class Tables:
    """A stack of tables without a bend, and the one table that does the same."""

    stack: Network
    product: Layer

    def outputs(self, numbers: np.ndarray) -> list[np.ndarray]:
        """Send `numbers` (rows, 2) through the stack; return them before the first table and after each."""
        return [numbers, *(layer.post for layer in self.stack.forward(numbers).layers)]

    @property
    def largest(self) -> float:
        """The size of the largest number on the way, whatever of `NUMBERS` is sent in."""
        ends = (INPUTS[0], INPUTS[-1])
        inputs = np.array([[first, second] for first in ends for second in ends])
        return max(float(np.abs(numbers).max()) for numbers in self.outputs(inputs))

    def product_output(self, numbers: np.ndarray) -> np.ndarray:
        """Send `numbers` (rows, 2) through the one table."""
        return Network((self.product,)).predict(numbers)


@lru_cache(maxsize=64)
def tables(seed: int, *, biases: bool) -> Tables:
    """Draw three tables, two numbers wide. A seed gives the same weights with biases and without."""
    rng = np.random.default_rng(seed)
    while True:
        weights = [rng.choice(values, (2, 2)) for values in (HALVES, HALVES, WHOLES)]
        shifts = [rng.choice(SHIFTS, 2) for _ in weights]
        without_shifts, with_shifts = (_multiply_out(weights, share * np.array(shifts)) for share in (0, 1))
        # Whatever is asked for, both must fit: so the weights do not depend on it.
        if max(without_shifts.largest, with_shifts.largest) <= MAX_NUMBER and all(
            abs(np.linalg.det(table)) > 0.1 for table in weights
        ):
            return with_shifts if biases else without_shifts


def _multiply_out(weights, shifts) -> Tables:
    stack = Network(tuple(Layer(table, shift, LINEAR) for table, shift in zip(weights, shifts, strict=True)))
    return Tables(stack, collapse(stack))


def table_says(tables: Tables) -> list[list[Message]]:
    """For each first number a list, for each second number a message: what goes in, and what comes out both ways."""
    inputs = np.array([[first, second] for first in INPUTS for second in INPUTS])
    stack_outputs, product_outputs = tables.outputs(inputs)[-1], tables.product_output(inputs)
    if not np.array_equal(
        stack_outputs, product_outputs
    ):  # quarters are exact in binary, whatever the order of the sums
        raise AssertionError("the one table must send out what the three do")
    messages = [
        message("one-matrix-table-says", first=int(x), second=int(y), one=a, two=b)
        for (x, y), (a, b) in zip(inputs, stack_outputs, strict=True)
    ]
    return [messages[row : row + len(INPUTS)] for row in range(0, len(messages), len(INPUTS))]
