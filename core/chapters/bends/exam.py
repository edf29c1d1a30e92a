"""The exam network with its bends and without: both trained, and the one without multiplied out."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core.activations import ACTIVATIONS
from core.collapse import collapse
from core.exam import DATA, EPOCHS, LEARNING_RATE, LOSS, SHAPE, n_correct, start, trained
from core.network import Layer, Network
from core.say.messages import Message, message
from core.training import train

LINEAR = ACTIVATIONS["linear"]
SNAPSHOTS = 241
# The epochs that are shown: closer at the start, where more happens.
EPOCHS_SHOWN = np.rint(EPOCHS * np.linspace(0, 1, SNAPSHOTS) ** 1.7).astype(int)
OTHER_STARTS = 9
HILL, STAIRS, ONE_WAY = range(3)  # the lines that a visitor may expect


@dataclass(frozen=True, eq=False)
class Runs:
    """Both runs, at the same epochs; `bent` and `straight` hold the seven parameters (snapshots, 7) in the order of `core.exam.KNOBS`."""

    epochs: np.ndarray  # (snapshots,)
    bent: np.ndarray
    straight: np.ndarray
    losses: np.ndarray  # (2, snapshots): with bends, without
    right: np.ndarray  # (2, snapshots): how many of the students
    collapsed: np.ndarray  # (snapshots, 2): the one weight and the one bias that the seven parameters multiply out into
    least: float  # the least error that any network without a bend can have
    best_cut: int  # the most students that any one border between no and yes puts right

    @property
    def turning(self) -> int:
        """The last place at which the line with bends is ahead and not yet all right: it turns there."""
        bent, straight = self.right
        ahead = (bent > straight) & (bent < len(DATA.hours))
        return int(np.flatnonzero(ahead)[-1])

    @property
    def straight_line(self) -> int:
        """Which line the network without bends ends with: `HILL`, `STAIRS` or `ONE_WAY`."""
        weight, bias = self.collapsed[-1]
        moves = np.diff(1 / (1 + np.exp(-(weight * DATA.inputs[:, 0] + bias))))
        if (moves == 0).any():
            return STAIRS
        return ONE_WAY if (moves > 0).all() or (moves < 0).all() else HILL


def without_bend(network: Network) -> Network:
    """Return the network with no activation in its hidden layer and the same parameters."""
    hidden, output = network.layers
    return Network((Layer(hidden.weights, hidden.biases, LINEAR), output))


def multiplied_out(network: Network) -> tuple[float, float]:
    """Return the one weight and the one bias that such a network's seven parameters come to, before its last activation."""
    one = collapse(Network(tuple(Layer(layer.weights, layer.biases, LINEAR) for layer in network.layers)))
    return float(one.weights[0, 0]), float(one.biases[0])


def least_error(inputs: np.ndarray, targets: np.ndarray, *, steps: int = 50) -> float:
    """Compute the least cross-entropy of one weight, one bias and a sigmoid, by Newton's method.

    `inputs` (rows, 1), `targets` (rows, 1) of 0 and 1 that no border parts (else there is no floor).
    Source: Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", section 4.4.1.
    """
    table, params = np.column_stack([inputs, np.ones(len(inputs))]), np.zeros(2)
    for _ in range(steps):
        chance = 1 / (1 + np.exp(-table @ params))
        curving = table.T @ (table * (chance * (1 - chance))[:, None])
        params -= np.linalg.solve(curving, table.T @ (chance - targets[:, 0]))
    sums = table @ params
    return float(np.mean(np.logaddexp(0, sums) - targets[:, 0] * sums))


def best_border(targets: np.ndarray) -> int:
    """Count the most rows that one border puts right, with yes on either side. `targets` (rows,) follow the order of their input."""
    yes = targets > 0.5
    counts = [int(yes[:cut].sum() + (~yes[cut:]).sum()) for cut in range(len(yes) + 1)]
    return max(*counts, *(len(yes) - count for count in counts))


@lru_cache(maxsize=1)
def runs() -> Runs:
    """Train both networks from the story's start. Takes a tenth of a second."""
    epochs = tuple(np.unique(EPOCHS_SHOWN).tolist())
    histories = (trained(snapshots=epochs), _train(without_bend(start()), epochs))
    # A run at rest has stopped early. Later epochs use its last snapshot.
    networks = [
        [run.networks[np.searchsorted(run.epochs, each, "right") - 1] for each in EPOCHS_SHOWN] for run in histories
    ]
    bent, straight = (np.array([SHAPE.flat(network) for network in run]) for run in networks)
    return Runs(
        EPOCHS_SHOWN,
        bent,
        straight,
        np.array([[network.loss(DATA.inputs, DATA.targets, LOSS) for network in run] for run in networks]),
        np.array([[n_correct(network) for network in run] for run in networks]),
        np.array([multiplied_out(network) for network in networks[1]]),
        least_error(DATA.inputs, DATA.targets),
        best_border(DATA.targets[:, 0]),
    )


def _train(network: Network, snapshots):
    return train(
        network,
        DATA.inputs,
        DATA.targets,
        epochs=EPOCHS,
        learning_rate=LEARNING_RATE,
        loss=LOSS,
        snapshots=snapshots,
    )


@lru_cache(maxsize=1)
def other_starts() -> np.ndarray:
    """Count the students that are right (2, OTHER_STARTS), with bends and without, after training from random starts."""
    starts = [
        Network.random(SHAPE.sizes, hidden="sigmoid", output="sigmoid", rng=np.random.default_rng(seed))
        for seed in range(OTHER_STARTS)
    ]
    return np.array(
        [
            [n_correct(_train(each, 2).final) for each in starts],
            [n_correct(_train(without_bend(each), 2).final) for each in starts],
        ]
    )


# --- What the scene says ----------------------------------------------------------------------------------------------


def exam_says(runs: Runs) -> list[Message]:
    """Say at each epoch shown how many students are right, with bends and without."""
    return [_says(runs, place) for place in range(len(runs.epochs))]


def _says(runs: Runs, place: int) -> Message:
    bent, straight = (int(count) for count in runs.right[:, place])
    values = {"bent": bent, "straight": straight, "students": len(DATA.hours)}
    if place == 0:
        return message("bends-exam-start", **values)
    if place == len(runs.epochs) - 1:
        return message("bends-exam-end", **values, best=runs.best_cut)
    if bent <= straight:
        return message("bends-exam-alike", **values)
    return message("bends-exam-all" if bent == len(DATA.hours) else "bends-exam-ahead", **values)


def starts_say(counts: np.ndarray) -> Message:
    """Say how other random starts end: `counts` as of `other_starts`."""
    bent, straight = counts
    return message(
        "bends-exam-starts",
        starts=len(bent),
        whole=int((bent == len(DATA.hours)).sum()),
        low=int(straight.min()),
        high=int(straight.max()),
        same="yes" if straight.min() == straight.max() else "no",
        students=len(DATA.hours),
    )
