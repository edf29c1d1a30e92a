"""A stack of tables of any sizes, multiplied out layer by layer, and a visitor's own numbers through it."""

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
ROUNDING = 1e-9  # a difference below this share of the answers is rounding, with room for answers that nearly cancel
MAX_FAULTS = 3  # rows that are reported one by one


def random_stack(sizes: Sequence[int], *, biases: bool, seed: int) -> Network:
    """Build a stack of linear layers with random weights (as `Network.random`'s) and, if wanted, random biases.

    A seed gives the same weights with biases and without.
    """
    rng = np.random.default_rng(seed)
    plain = Network.random(sizes, hidden="linear", output="linear", rng=rng)
    shifts = [rng.normal(scale=0.5, size=layer.outputs) for layer in plain.layers]
    return Network(
        tuple(
            Layer(layer.weights, shift if biases else 0 * shift, LINEAR)
            for layer, shift in zip(plain.layers, shifts, strict=True)
        )
    )


@dataclass(frozen=True, eq=False)
class Comparison:
    """The same points through the stack and through its one matrix; the answers are (rows, outputs)."""

    stack: np.ndarray
    one_matrix: np.ndarray
    largest: float  # the largest difference between the two
    share: float  # that, as a share of the largest answer: some 1e-16 is rounding; 0 where every answer is 0


def largest_difference(network: Network, inputs) -> Comparison:
    """Compute both answers to `inputs` (rows, inputs) and their difference. Raises ValueError as `collapse` and `predict`."""
    stack, one_matrix = network.predict(inputs), Network((collapse(network),)).predict(inputs)
    largest, size = float(np.max(np.abs(stack - one_matrix))), float(np.max(np.abs(stack)))
    return Comparison(stack, one_matrix, largest, largest / size if size > 0 else 0.0)


# The first numbers to try: three rows, for up to eight numbers that come in.
FIRST_NUMBERS = (
    ("1", "0.5", "-2", "3", "0", "1.5", "-1", "2"),
    ("-0.3", "2", "0.7", "-1", "4", "-2.5", "0.1", "1"),
    ("10", "-4", "6", "0", "-3", "8", "5", "-7"),
)


@dataclass(frozen=True, eq=False)
class ParsedRows:
    """What could be read of a table that a person typed."""

    rows: np.ndarray  # (rows that could be read, columns)
    numbers: tuple[int, ...]  # which of the typed rows these are, counted from 1
    faults: tuple[Message, ...]  # for each row that could not be read, its first bad cell and what to change


def parse_cells(cells: Sequence[Sequence[object]]) -> ParsedRows:
    """Parse numbers out of typed cells. A row with an unreadable cell is left out and reported. An empty row is left out."""
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
    """Write a cell as Python writes a number: a decimal point, a plain minus. An empty cell becomes an empty text."""
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return ""
    return str(cell).strip().replace("−", "-").replace(",", ".")


def _fault(cell: str) -> Message | None:
    """Say what is wrong with a cell and what to type instead. Return None where it can be read."""
    if not cell:
        return message("lab-stack-empty")
    excerpt = cell if len(cell) <= 20 else cell[:19] + "…"
    try:
        number = float(cell)
    except ValueError:
        return message("lab-stack-no-number", cell=excerpt)
    return None if abs(number) <= MAX_INPUT else message("lab-stack-large", cell=excerpt)


# --- What the scene says ----------------------------------------------------------------------------------------------


def place_names(layers: int) -> list[Message]:
    """Name the places of the dial: how many layers are in the one table."""
    return [message("lab-stack-done", done=n_layers, layers=layers) for n_layers in range(layers + 1)]


def stack_says(stack: Network) -> list[Message]:
    """Say what is multiplied out at each place of the dial, 0 to all layers."""
    layers = len(stack.layers)
    messages = [message("lab-stack-none"), message("lab-stack-first")]
    for n_layers, product in enumerate(running_products(stack)[1:], start=2):
        messages.append(
            message("lab-stack-one", done=n_layers, layers=layers, high=product.outputs, wide=product.inputs)
        )
    return messages


def difference_says(comparison: Comparison) -> Message:
    """Say how far the stack's answers and the one table's are apart."""
    case = "same" if comparison.largest == 0 else "rounding" if comparison.share < ROUNDING else "apart"
    return message(f"lab-stack-{case}", largest=comparison.largest)


def cost_says(stack: Network) -> Message:
    """Say what one answer costs, in multiplications, both ways."""
    cost = multiplications(stack)
    case = "more" if cost.stack > cost.one_matrix else "less" if cost.stack < cost.one_matrix else "equal"
    return message("lab-stack-cost", case=case, stack=cost.stack, one=cost.one_matrix)


def faults_say(parsed: ParsedRows) -> list[Message]:
    """Say what to change in rows that could not be read: at most three of them."""
    n_more = len(parsed.faults) - MAX_FAULTS
    summary = [message("lab-stack-faults", rest=n_more)] if n_more > 0 else []
    return [*parsed.faults[:MAX_FAULTS], *summary]
