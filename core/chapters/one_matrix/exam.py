"""The story's network with its bend and without: both trained, and the one without multiplied out."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core.activations import ACTIVATIONS
from core.collapse import collapse
from core.exam import DATA, EPOCHS, LEARNING_RATE, LOSS, SHAPE, right, start, trained
from core.network import Layer, Network
from core.training import train

LINEAR = ACTIVATIONS["linear"]
SNAPSHOTS = 241
# The rounds that are shown: closer at the start, where more happens.
ROUNDS = np.rint(EPOCHS * np.linspace(0, 1, SNAPSHOTS) ** 1.7).astype(int)


@dataclass(frozen=True, eq=False)
class Runs:
    """Both runs, at the same rounds; `real` and `straight` hold the seven knobs (snapshots, 7) as `core.exam.KNOBS` runs."""

    rounds: np.ndarray  # (snapshots,) the round of each
    real: np.ndarray
    straight: np.ndarray
    losses: np.ndarray  # (2, snapshots): with the bend, without
    right: np.ndarray  # (2, snapshots): how many of the students
    collapsed: np.ndarray  # (snapshots, 2): the one knob and the one shift that the seven multiply out into
    least: float  # the least error that any network without a bend can have
    best_cut: int  # the most students that any one border between no and yes puts right


def without_bend(network: Network) -> Network:
    """Return the story's network with no bend in its hidden layer: the same knobs."""
    hidden, output = network.layers
    return Network((Layer(hidden.weights, hidden.biases, LINEAR), output))


def multiplied_out(network: Network) -> tuple[float, float]:
    """Return the one knob and the one shift that such a network's seven knobs come to, before its last bend."""
    one = collapse(Network(tuple(Layer(layer.weights, layer.biases, LINEAR) for layer in network.layers)))
    return float(one.weights[0, 0]), float(one.biases[0])


def least_error(inputs: np.ndarray, targets: np.ndarray, *, steps: int = 50) -> float:
    """Compute the least cross-entropy of one knob, one shift and a sigmoid, by Newton's method.

    `inputs` (rows, 1), `targets` (rows, 1) of 0 and 1 that no border parts (else there is no floor).
    Source: Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", section 4.4.1.
    """
    table, knobs = np.column_stack([inputs, np.ones(len(inputs))]), np.zeros(2)
    for _ in range(steps):
        chance = 1 / (1 + np.exp(-table @ knobs))
        curving = table.T @ (table * (chance * (1 - chance))[:, None])
        knobs -= np.linalg.solve(curving, table.T @ (chance - targets[:, 0]))
    sums = table @ knobs
    return float(np.mean(np.logaddexp(0, sums) - targets[:, 0] * sums))


def best_border(targets: np.ndarray) -> int:
    """Count the most rows that one border puts right, with yes on either side. `targets` (rows,) follow the order of their input."""
    yes = targets > 0.5
    counts = [int(yes[:cut].sum() + (~yes[cut:]).sum()) for cut in range(len(yes) + 1)]
    return max(*counts, *(len(yes) - count for count in counts))


@lru_cache(maxsize=1)
def runs() -> Runs:
    """Train both networks from the story's start. Takes a tenth of a second."""
    rounds = tuple(np.unique(ROUNDS).tolist())
    real = trained(snapshots=rounds)
    straight = train(
        without_bend(start()),
        DATA.inputs,
        DATA.targets,
        epochs=EPOCHS,
        learning_rate=LEARNING_RATE,
        loss=LOSS,
        snapshots=rounds,
    )
    # A run at rest has stopped early. Later rounds use its last snapshot.
    networks = [
        [run.networks[np.searchsorted(run.epochs, each, "right") - 1] for each in ROUNDS] for run in (real, straight)
    ]
    knobs, straight_knobs = (np.array([SHAPE.flat(network) for network in run]) for run in networks)
    return Runs(
        ROUNDS,
        knobs,
        straight_knobs,
        np.array([[network.loss(DATA.inputs, DATA.targets, LOSS) for network in run] for run in networks]),
        np.array([[right(network) for network in run] for run in networks]),
        np.array([multiplied_out(network) for network in networks[1]]),
        least_error(DATA.inputs, DATA.targets),
        best_border(DATA.targets[:, 0]),
    )
