"""The exam network trained with and without activations, and the latter collapsed into one layer."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core.activations import ACTIVATIONS
from core.collapse import collapse
from core.exam import DATA, EPOCHS, LEARNING_RATE, LOSS, SHAPE, best_border, n_correct, start, train_from_start
from core.network import Layer, Network
from core.regression import logistic_regression_loss
from core.say.messages import Message, message
from core.training import train

LINEAR = ACTIVATIONS["linear"]
SNAPSHOTS = 241
# Denser at the start, where more happens.
EPOCHS_SHOWN = np.rint(EPOCHS * np.linspace(0, 1, SNAPSHOTS) ** 1.7).astype(int)
OTHER_STARTS = 9
HILL, STAIRS, ONE_WAY = range(3)  # answers to the prediction


@dataclass(frozen=True, eq=False)
class Runs:
    """Both runs at the same epochs. Parameters are in the order of `core.exam.KNOBS`."""

    epochs: np.ndarray  # (snapshots,)
    bent: np.ndarray  # (snapshots, 7) parameters with activations
    straight: np.ndarray  # (snapshots, 7) parameters without
    losses: np.ndarray  # (2, snapshots) with activations, and without
    n_correct: np.ndarray  # (2, snapshots) students on the right side
    single_layer: np.ndarray  # (snapshots, 2) the weight and the bias that `straight` collapses into
    least_loss: float  # of any network without activations in its hidden layers
    best_border: int  # students on the right side of the best single border

    @property
    def turning_point(self) -> int:
        """The last place at which the network with activations is ahead but has not got all students right."""
        bent, straight = self.n_correct
        ahead = (bent > straight) & (bent < len(DATA.hours))
        return int(np.flatnonzero(ahead)[-1])

    @property
    def straight_line(self) -> int:
        """The shape of the last prediction without activations: `HILL`, `STAIRS` or `ONE_WAY`."""
        weight, bias = self.single_layer[-1]
        moves = np.diff(1 / (1 + np.exp(-(weight * DATA.inputs[:, 0] + bias))))
        if (moves == 0).any():
            return STAIRS
        return ONE_WAY if (moves > 0).all() or (moves < 0).all() else HILL


def without_bend(network: Network) -> Network:
    """Return the network with the same parameters and no activation in its hidden layer."""
    hidden, output = network.layers
    return Network((Layer(hidden.weights, hidden.biases, LINEAR), output))


def collapse_params(network: Network) -> tuple[float, float]:
    """Return the weight and the bias that the network collapses into without activations, before the output's."""
    layer = collapse(Network(tuple(Layer(layer.weights, layer.biases, LINEAR) for layer in network.layers)))
    return float(layer.weights[0, 0]), float(layer.biases[0])


@lru_cache(maxsize=1)
def runs() -> Runs:
    """Train both networks from `core.exam.start()`. Takes 0.1 s."""
    epochs = tuple(np.unique(EPOCHS_SHOWN).tolist())
    histories = (train_from_start(snapshots=epochs), _train(without_bend(start()), epochs))
    # After an early stop the last snapshot is repeated.
    networks = [
        [run.networks[np.searchsorted(run.epochs, epoch, "right") - 1] for epoch in EPOCHS_SHOWN] for run in histories
    ]
    bent, straight = (np.array([SHAPE.flat(network) for network in run]) for run in networks)
    return Runs(
        EPOCHS_SHOWN,
        bent,
        straight,
        np.array([[network.loss(DATA.inputs, DATA.targets, LOSS) for network in run] for run in networks]),
        np.array([[n_correct(network) for network in run] for run in networks]),
        np.array([collapse_params(network) for network in networks[1]]),
        logistic_regression_loss(DATA.inputs, DATA.targets),
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
    """Count the right students after training from random starts (2, OTHER_STARTS), with activations and without."""
    starts = [
        Network.random(SHAPE.sizes, hidden="sigmoid", output="sigmoid", rng=np.random.default_rng(seed))
        for seed in range(OTHER_STARTS)
    ]
    return np.array(
        [
            [n_correct(_train(network, 2).final) for network in starts],
            [n_correct(_train(without_bend(network), 2).final) for network in starts],
        ]
    )


# --- Messages ---------------------------------------------------------------------------------------------------------


def say_exam(runs: Runs) -> list[Message]:
    """Say at each of `EPOCHS_SHOWN` how many students are right, with activations and without."""
    return [_say_place(runs, place) for place in range(len(runs.epochs))]


def _say_place(runs: Runs, place: int) -> Message:
    bent, straight = (int(count) for count in runs.n_correct[:, place])
    values = {"bent": bent, "straight": straight, "students": len(DATA.hours)}
    if place == 0:
        return message("bends-exam-start", **values)
    if place == len(runs.epochs) - 1:
        return message("bends-exam-end", **values, best=runs.best_border)
    if bent <= straight:
        return message("bends-exam-alike", **values)
    return message("bends-exam-all" if bent == len(DATA.hours) else "bends-exam-ahead", **values)


def say_starts(counts: np.ndarray) -> Message:
    """Say how other random starts end. `counts` are `other_starts`."""
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
