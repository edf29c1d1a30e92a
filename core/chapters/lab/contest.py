"""What linear stacks cannot learn: the least error that any of them can reach, compared with two trained stacks."""

from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS, as_activation
from core.datasets import DATASETS, Dataset
from core.network import Layer, Network
from core.say import names
from core.training import train

LINEAR = ACTIVATIONS["linear"]
EPOCHS = 300
LEARNING_RATE = 0.03
NEURONS = 6  # in each hidden layer of a trained stack
POINTS = 200
TIE = 1e-9  # an output this close to the border counts as "no", so that rounding does not decide


@dataclass(frozen=True, eq=False)
class Fit:
    """A network, and how well it does on the data it was fitted to."""

    network: Network
    error: float  # the mean over rows of ½ Σ (output − target)²
    accuracy: float  # the share of outputs on their target's side of the border


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
    """Compute the largest share of points (rows, 2) that any straight cut of the plane puts on the right side, exactly.

    A best cut can be moved until it touches two points, without a point changing sides. A tiny rotation then puts these two on
    either side. So it is enough to try the line through every pair, where no three points lie on one line.
    The cost grows as rows³: use it for a few hundred rows.
    """
    inputs, is_yes = np.asarray(inputs, dtype=float), np.asarray(targets)[:, 0] > 0.5
    count, best = len(inputs), int(max(is_yes.sum(), (~is_yes).sum()))
    for first in range(count - 1):
        offsets = inputs - inputs[first]
        directions = offsets[first + 1 :]
        sides = directions[:, :1] * offsets[:, 1] - directions[:, 1:] * offsets[:, 0]  # (pairs, rows) by their sign
        is_right = (sides > 0) == is_yes
        pair = np.arange(len(directions))
        is_right[:, first] = is_right[pair, first + 1 + pair] = False  # the two on the line are added below
        count_right = is_right.sum(axis=1)
        best = max(best, int(count_right.max()) + 2, count - int(count_right.min()))
    return best / count


@dataclass(frozen=True, eq=False)
class Contest:
    """One data set, and how well each kind of stack does on it."""

    data: Dataset
    best_linear: Fit  # the best that any linear stack can reach, computed exactly
    linear: Fit  # a linear stack, trained
    nonlinear: Fit  # the same stack with activations, trained
    best_cut: float  # the largest share that any straight cut puts on the right side
    four_rows: np.ndarray  # (4,) the best matrix's outputs for the four rows of xor, whose targets are 0 1 1 0


def contest(points: str, *, layers: int, activation: str, seed: int) -> Contest:
    """Train two stacks of `layers` layers (2 or more), one linear and one with `activation`, on a yes/no set of `DATASETS`.

    Both start from `seed` and are trained with Adam. Takes some hundredths of a second.
    """
    data = names.localize_dataset(points, DATASETS[points](POINTS, rng=np.random.default_rng(0)))
    corners = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    return Contest(
        data,
        best_straight_fit(data.inputs, data.targets),
        train_stack(data, layers=layers, activation="linear", seed=seed),
        train_stack(data, layers=layers, activation=activation, seed=seed),
        best_cut(data.inputs, data.targets),
        best_straight_fit(corners, np.array([[0.0], [1.0], [1.0], [0.0]])).network.predict(corners)[:, 0],
    )


def train_stack(data: Dataset, *, layers: int, activation: str, seed: int) -> Fit:
    """Train a stack of `layers` layers, with `activation` after all but the last, on yes/no data."""
    sizes = [data.inputs.shape[1], *[NEURONS] * (layers - 1), 1]
    start = Network.random(sizes, hidden=as_activation(activation), output="linear", rng=np.random.default_rng(seed))
    run = train(
        start,
        data.inputs,
        data.targets,
        epochs=EPOCHS,
        learning_rate=LEARNING_RATE,
        optimizer="adam",
        snapshots=2,
    )
    return _fit(run.final, data.inputs, data.targets)
