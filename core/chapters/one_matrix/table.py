"""A stack of three linear layers, the "tables", and the one layer that they multiply out into."""

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
INPUTS = places(-5, 5, 1)  # that a visitor can send in
# With these weights whole inputs give outputs in quarters, which two decimals write exactly.
HALVES = (-1.5, -1.0, -0.5, 0.5, 1.0, 1.5)
WHOLES = (-2.0, -1.0, 1.0, 2.0)
SHIFTS = (-2.0, -1.0, 1.0, 2.0)
MAX_NUMBER = 30.0  # larger numbers would not fit into the picture


@dataclass(frozen=True, eq=False)
class Tables:
    """A linear stack and its product."""

    stack: Network
    product: Layer

    def outputs(self, numbers: np.ndarray) -> list[np.ndarray]:
        """Return `numbers` (rows, 2) and the outputs of each layer."""
        return [numbers, *(layer.post for layer in self.stack.forward(numbers).layers)]

    @property
    def largest(self) -> float:
        """The largest absolute number in the stack, for any of `INPUTS`."""
        ends = (INPUTS[0], INPUTS[-1])
        inputs = np.array([[first, second] for first in ends for second in ends])
        return max(float(np.abs(numbers).max()) for numbers in self.outputs(inputs))

    def product_output(self, numbers: np.ndarray) -> np.ndarray:
        """Return the product's outputs for `numbers` (rows, 2)."""
        return Network((self.product,)).predict(numbers)


@lru_cache(maxsize=64)
def tables(seed: int, *, biases: bool) -> Tables:
    """Build a random stack of three layers of two neurons. A seed gives the same weights with biases and without."""
    rng = np.random.default_rng(seed)
    while True:
        weights = [rng.choice(values, (2, 2)) for values in (HALVES, HALVES, WHOLES)]
        shifts = [rng.choice(SHIFTS, 2) for _ in weights]
        without_shifts, with_shifts = (_multiply_out(weights, share * np.array(shifts)) for share in (0, 1))
        # Both must fit, so that the weights do not depend on `biases`.
        if max(without_shifts.largest, with_shifts.largest) <= MAX_NUMBER and all(
            abs(np.linalg.det(table)) > 0.1 for table in weights
        ):
            return with_shifts if biases else without_shifts


def _multiply_out(weights, shifts) -> Tables:
    stack = Network(tuple(Layer(table, shift, LINEAR) for table, shift in zip(weights, shifts, strict=True)))
    return Tables(stack, collapse(stack))


def say_table(tables: Tables) -> list[list[Message]]:
    """List the sentences for every pair of `INPUTS`: a list for each first number, a message for each second one."""
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
