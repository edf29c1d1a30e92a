"""Stacks without bends, beside stacks with them: what the chapter "One matrix" tries out.

`core.collapse` multiplies a stack out; here are the stacks to try it on, both ways' answers side by side, what the layers do
to a grid of lines, the least error that any such stack can reach, and the reading of a person's own numbers.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS, Activation, as_activation
from core.collapse import collapse, running_products
from core.datasets import DATASETS, Dataset
from core.network import Layer, Network
from core.training import train

LINEAR = ACTIVATIONS["linear"]
LARGEST_INPUT = 1e6
ROUNDS = 300  # epochs of a training run
LEARNING_RATE = 0.03
NEURONS = 6  # in each hidden layer of the stacks that are trained
POINTS = 200
ROUNDING = 1e-9  # a difference below this share of the answers is rounding, with room for answers that nearly cancel
TIE = 1e-9  # an answer this close to the middle between no and yes is neither: rounding must not decide it


def random_stack(
    sizes: Sequence[int], *, biases: bool, seed: int, bend: str | Activation = "linear", bend_layer: int = 0
) -> Network:
    """Build a stack of linear layers with random weights (as `Network.random`'s) and, if wanted, random biases.

    Layer number `bend_layer`, counted from 1, gets `bend`. A seed gives the same weights with biases and without, and with
    a bend and without.
    """
    rng = np.random.default_rng(seed)
    straight = Network.random(sizes, hidden="linear", output="linear", rng=rng)
    shifts = [rng.normal(scale=0.5, size=layer.outputs) for layer in straight.layers]
    return Network(
        tuple(
            Layer(
                layer.weights, shift if biases else 0 * shift, as_activation(bend if number == bend_layer else "linear")
            )
            for number, (layer, shift) in enumerate(zip(straight.layers, shifts, strict=True), start=1)
        )
    )


def terms(network: Network, count: int) -> list[tuple[float, float]]:
    """List the factors, pair by pair, of the top left number of the product of the first `count` layers (2 or more).

    Each pair is a weight of layer `count`, from its first row, and the one that meets it in the product so far, from its
    first column. The number is the sum of the pairs' products.
    """
    before = running_products(network)[count - 2]
    return list(zip(network.layers[count - 1].weights[0].tolist(), before.weights[:, 0].tolist(), strict=True))


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


# --- What a stack without bends cannot learn --------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Fit:
    """A network, and how well it does on the data it was fitted to."""

    network: Network
    error: float  # the mean over rows of ½ Σ (output − target)²
    accuracy: float  # the share of targets that the guess lies on the right side of; a tie counts as no


def best_straight_fit(inputs, targets) -> Fit:
    """Compute the one matrix with the smallest squared error (least squares). It is exact: no training, no luck.

    `inputs` (rows, inputs), `targets` (rows, outputs). Every stack without bends is one matrix, so none can do better, however
    deep, wide or long trained. For yes-or-no targets the border lies halfway between the lowest and the highest target.

    Derivation: the error is a bowl in the knobs; where all its slopes are 0, Xᵀ X W = Xᵀ T (Legendre 1805).

    Raises ValueError where the tables do not fit each other or hold a number that is not finite.
    """
    inputs, targets = np.asarray(inputs, dtype=float), np.asarray(targets, dtype=float)
    if inputs.ndim != 2 or targets.ndim != 2 or len(inputs) != len(targets) or not inputs.size or not targets.size:
        raise ValueError(
            "inputs and targets must be tables with one row a point, as many in the one as in the other: "
            f"got {inputs.shape} and {targets.shape}"
        )
    if not (np.isfinite(inputs).all() and np.isfinite(targets).all()):
        raise ValueError("inputs and targets must be finite numbers: take out the rows with a missing or infinite one")
    knobs = np.linalg.lstsq(np.column_stack([inputs, np.ones(len(inputs))]), targets, rcond=None)[0].T
    return _fit(Network((Layer(knobs[:, :-1], knobs[:, -1], LINEAR),)), inputs, targets)


def _fit(network: Network, inputs: np.ndarray, targets: np.ndarray) -> Fit:
    border = (targets.min() + targets.max()) / 2
    right = (network.predict(inputs) > border + TIE) == (targets > border)
    return Fit(network, network.loss(inputs, targets), float(right.mean()))


def best_cut(inputs, targets) -> float:
    """Compute the largest share of points (rows, 2) that any straight cut of the plane puts on the right side. It is exact.

    A best cut can be moved, without a point changing sides, until it touches two of the points; and these two may then be
    put on either side by turning it a hair. So it is enough to try the line through every pair (no three in a line).
    Takes rows³ steps: for a few hundred rows.
    """
    inputs, yes = np.asarray(inputs, dtype=float), np.asarray(targets)[:, 0] > 0.5
    count, best = len(inputs), int(max(yes.sum(), (~yes).sum()))
    for first in range(count - 1):
        away = inputs - inputs[first]
        along = away[first + 1 :]
        right = (along[:, :1] * away[:, 1] - along[:, 1:] * away[:, 0] > 0) == yes  # (pairs, rows)
        pair = np.arange(len(along))
        right[:, first] = right[pair, first + 1 + pair] = False  # the two on the line are counted apart
        count_right = right.sum(axis=1)
        best = max(best, int(count_right.max()) + 2, count - int(count_right.min()))
    return best / count


@dataclass(frozen=True, eq=False)
class Contest:
    """The same data, and how well each kind of stack does on it."""

    data: Dataset
    straight: Fit  # the best that any stack without bends can reach, found exactly
    unbent: Fit  # a stack without bends, trained
    bent: Fit  # the same stack with bends, trained
    best_cut: float  # the largest share that any straight cut puts on the right side
    four_rows: np.ndarray  # (4,) what the best one matrix answers to the rows of xor, whose right answers are 0 1 1 0


def contest(points: str, *, layers: int, bend: str, seed: int) -> Contest:
    """Train stacks of `layers` layers (2 or more), one without bends and one with, on points of a yes/no set of `DATASETS`.

    Both start from one seed and are trained in the same way, with Adam. Takes some hundredths of a second.
    """
    data = DATASETS[points](POINTS, rng=np.random.default_rng(0))
    corners = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    return Contest(
        data,
        best_straight_fit(data.inputs, data.targets),
        train_stack(data, layers=layers, bend="linear", seed=seed),
        train_stack(data, layers=layers, bend=bend, seed=seed),
        best_cut(data.inputs, data.targets),
        best_straight_fit(corners, np.array([[0.0], [1.0], [1.0], [0.0]])).network.predict(corners)[:, 0],
    )


def train_stack(data: Dataset, *, layers: int, bend: str, seed: int) -> Fit:
    """Train a stack of `layers` layers, with `bend` after each but the last, on yes/no data."""
    sizes = [data.inputs.shape[1], *[NEURONS] * (layers - 1), 1]
    start = Network.random(sizes, hidden=as_activation(bend), output="linear", rng=np.random.default_rng(seed))
    run = train(
        start,
        data.inputs,
        data.targets,
        epochs=ROUNDS,
        learning_rate=LEARNING_RATE,
        optimizer="adam",
        snapshots=2,
    )
    return _fit(run.final, data.inputs, data.targets)


# --- A person's own numbers -------------------------------------------------------------------------------------------


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
    faults: tuple[str, ...]  # for each row that could not be read, its first bad cell and what to change


def parse_cells(cells: Sequence[Sequence[object]]) -> ParsedRows:
    """Parse numbers out of typed cells. A row with an unreadable cell is left out and reported. An empty row is left out."""
    rows, numbers, faults = [], [], []
    for number, row in enumerate(cells, start=1):
        texts = [_normalize(cell) for cell in row]
        if not any(texts):
            continue
        row_faults = [(place, fault) for place, text in enumerate(texts, start=1) if (fault := _fault(text))]
        if row_faults:
            place, fault = row_faults[0]
            faults.append(f"Row {number}, number {place}: {fault}")
        else:
            rows.append([float(text) for text in texts])
            numbers.append(number)
    columns = len(cells[0]) if len(cells) else 0
    return ParsedRows(np.array(rows, dtype=float).reshape(len(rows), columns), tuple(numbers), tuple(faults))


def _normalize(cell: object) -> str:
    """Write a cell as Python writes a number: a decimal point, a plain minus. An empty cell becomes an empty text."""
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return ""
    return str(cell).strip().replace("−", "-").replace(",", ".")


def _fault(text: str) -> str | None:
    """Say what is wrong with a cell and what to type instead. Return None where it can be read."""
    if not text:
        return "this cell is empty. Type a number, such as 0.5."
    excerpt = f"“{text if len(text) <= 20 else text[:19] + '…'}”"
    try:
        number = float(text)
    except ValueError:
        return f"{excerpt} is not a number. Type one such as 0.5."
    if not abs(number) <= LARGEST_INPUT:
        return f"{excerpt} is too large. Type a number between minus one million and one million."
    return None
