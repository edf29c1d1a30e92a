"""A stack of linear layers of any sizes, multiplied out layer by layer, and a visitor's own numbers through it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS
from core.collapse import collapse, multiplications, running_products
from core.network import Layer, Network
from core.say.messages import Message, message

LINEAR = ACTIVATIONS["linear"]
MAX_INPUT = 1e6
ROUNDING = 1e-9  # a smaller relative difference is rounding, with room for outputs that nearly cancel
MAX_FAULTS = 3  # rows that are reported one by one


def random_stack(sizes: Sequence[int], *, biases: bool, seed: int) -> Network:
    """Build a stack of linear layers with random weights (from `Network.random`) and, with `biases`, random biases.

    A seed gives the same weights with biases and without.
    """
    rng = np.random.default_rng(seed)
    layers = Network.random(sizes, hidden="linear", output="linear", rng=rng).layers
    shifts = [rng.normal(scale=0.5 if biases else 0, size=layer.outputs) for layer in layers]
    return Network(tuple(Layer(layer.weights, shift, LINEAR) for layer, shift in zip(layers, shifts, strict=True)))


@dataclass(frozen=True, eq=False)
class Comparison:
    """The outputs (rows, outputs) of a stack and of its product, for the same inputs."""

    stack: np.ndarray
    one_matrix: np.ndarray
    largest: float  # the largest absolute difference between the two
    share: float  # `largest` as a share of the largest output (about 1e-16 is rounding); 0 if every output is 0


def largest_difference(network: Network, inputs) -> Comparison:
    """Compare a network and its product on `inputs` (rows, inputs). Raises ValueError as `collapse` and `predict` do."""
    stack, one_matrix = network.predict(inputs), Network((collapse(network),)).predict(inputs)
    largest, size = float(np.max(np.abs(stack - one_matrix))), float(np.max(np.abs(stack)))
    return Comparison(stack, one_matrix, largest, largest / size if size > 0 else 0.0)


# The editor's first rows, for up to eight inputs.
FIRST_NUMBERS = (
    ("1", "0.5", "-2", "3", "0", "1.5", "-1", "2"),
    ("-0.3", "2", "0.7", "-1", "4", "-2.5", "0.1", "1"),
    ("10", "-4", "6", "0", "-3", "8", "5", "-7"),
)


@dataclass(frozen=True, eq=False)
class ParsedRows:
    """The valid rows of a visitor's table, and what is wrong with the others."""

    rows: np.ndarray  # (valid rows, columns)
    numbers: tuple[int, ...]  # the valid rows' numbers in the table, from 1
    faults: tuple[Message, ...]  # the first bad cell of each invalid row, and what to change


def parse_cells(cells: Sequence[Sequence[object]]) -> ParsedRows:
    """Parse a visitor's cells as numbers. Rows with an invalid cell are reported; empty rows are skipped."""
    rows, numbers, faults = [], [], []
    for number, row in enumerate(cells, start=1):
        texts = [_normalize(cell) for cell in row]
        if not any(texts):
            continue
        row_faults = [(column, fault) for column, text in enumerate(texts, start=1) if (fault := _fault(text))]
        if row_faults:
            column, fault = row_faults[0]
            faults.append(message("lab-stack-fault", row=number, place=column, fault=fault))
        else:
            rows.append([float(text) for text in texts])
            numbers.append(number)
    n_columns = len(cells[0]) if len(cells) else 0
    return ParsedRows(np.array(rows, dtype=float).reshape(len(rows), n_columns), tuple(numbers), tuple(faults))


def _normalize(cell: object) -> str:
    """Convert a cell to a text that `float` accepts: a decimal point, a plain minus. An empty cell gives ""."""
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return ""
    return str(cell).strip().replace("−", "-").replace(",", ".")


def _fault(cell: str) -> Message | None:
    """Say what is wrong with a cell and what to type instead. Returns None for a valid cell."""
    if not cell:
        return message("lab-stack-empty")
    excerpt = cell if len(cell) <= 20 else cell[:19] + "…"
    try:
        number = float(cell)
    except ValueError:
        return message("lab-stack-no-number", cell=excerpt)
    return None if abs(number) <= MAX_INPUT else message("lab-stack-large", cell=excerpt)


def place_names(layers: int) -> list[Message]:
    """List the dial's read-outs: how many layers are multiplied out."""
    return [message("lab-stack-done", done=n_layers, layers=layers) for n_layers in range(layers + 1)]


def say_stack(stack: Network) -> list[Message]:
    """Say what is multiplied out at each place of the dial, from no layer to all."""
    layers = len(stack.layers)
    messages = [message("lab-stack-none"), message("lab-stack-first")]
    for n_layers, product in enumerate(running_products(stack)[1:], start=2):
        messages.append(
            message("lab-stack-one", done=n_layers, layers=layers, high=product.outputs, wide=product.inputs)
        )
    return messages


def say_difference(comparison: Comparison) -> Message:
    """Say how far the outputs of the stack and of its product are apart."""
    case = "same" if comparison.largest == 0 else "rounding" if comparison.share < ROUNDING else "apart"
    return message(f"lab-stack-{case}", largest=comparison.largest)


def say_cost(stack: Network) -> Message:
    """Say how many multiplications one output takes, in the stack and in its product."""
    cost = multiplications(stack)
    case = "more" if cost.stack > cost.one_matrix else "less" if cost.stack < cost.one_matrix else "equal"
    return message("lab-stack-cost", case=case, stack=cost.stack, one=cost.one_matrix)


def say_faults(parsed: ParsedRows) -> list[Message]:
    """Say what to change in the invalid rows, at most `MAX_FAULTS` of them."""
    n_more = len(parsed.faults) - MAX_FAULTS
    summary = [message("lab-stack-faults", rest=n_more)] if n_more > 0 else []
    return [*parsed.faults[:MAX_FAULTS], *summary]
