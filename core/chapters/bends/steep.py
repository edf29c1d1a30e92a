"""Kill the slope: a soft switch made steeper and steeper, up to a step that has no slope at all."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core.activations import Activation, steep_sigmoid
from core.datasets import DATASETS, Dataset
from core.network import Layer, Network
from core.points import places
from core.training import train_many

PLACES = places(0, 9, 0.5)  # of the dial: twice the power of ten, and 9 for the step itself
STEEPNESS = (*(float(f"{10 ** (place / 2):.2g}") for place in PLACES[:-1]), np.inf)
SIZES = (2, 3, 4, 8)  # hidden neurons
STARTS = 8
ROUNDS = 600
QUIET = 0.05  # a hint gets through where at least a twentieth of a nudge does
FAINT = 0.0001  # a knob's slope counts where it is at least this share of the usual one in the last layer
STIRRED = 0.001  # a knob has moved where it stands at least this far from where it began
REACH = 3.0  # of the data before they are scaled


@dataclass(frozen=True, eq=False)
class Killed:
    """Networks with switches of one steepness, trained from STARTS starts; the first start is looked at closely.

    The tuples have one entry a layer, hidden layer first.
    """

    steepness: float
    accuracies: np.ndarray  # (STARTS,) the share of points on the right side at the end
    knobs: tuple[int, int]  # how many weights and biases
    # how many have a slope of at least FAINT of the last layer's usual one, before the first round
    alive: tuple[int, int]
    moved: tuple[int, int]  # how many have moved by STIRRED or more after the last
    typical: tuple[float, float]  # the middle one of the slopes' sizes, before the first round
    heard: float  # the share of pairs of a point and a hidden neuron where a twentieth of a nudge or more gets through
    network: Network  # the first start's, at the end

    @property
    def switch(self) -> Activation:
        """The bend of the hidden neurons."""
        return steep_sigmoid(self.steepness)

    @property
    def is_step(self) -> bool:
        """Whether the switch is a true step."""
        return self.steepness == np.inf

    @property
    def accuracy(self) -> float:
        """The average over the starts."""
        return float(self.accuracies.mean())


def ring() -> Dataset:
    """The data of the experiment: a disc in a ring, 100 points, scaled so that a switch of steepness 1 is a soft one."""
    data = DATASETS["circle"](100, noise=0.0, rng=np.random.default_rng(1))
    return Dataset(data.inputs / REACH, data.targets, data.task, data.names, data.target_name, data.labels, data.title)


@lru_cache(maxsize=len(SIZES))
def kill_the_slope(neurons: int) -> tuple[Killed, ...]:
    """Train networks of 2 numbers, `neurons` switches and a sigmoid end on `ring`, for each of STEEPNESS.

    The starts are the same for every steepness; cross-entropy, plain steps, full batches, ROUNDS rounds. With plain steps a slope
    that is nearly 0 turns its knob by nearly nothing; Adam would blow it up to a full step.
    """
    data = ring()
    results = []
    for steepness in STEEPNESS:
        starts = [_switches(neurons, steepness, seed) for seed in range(STARTS)]
        runs = train_many(starts, data.inputs, data.targets, epochs=ROUNDS, learning_rate=1.0, loss="cross_entropy")
        first, shown = starts[0], runs[0].final
        found = first.gradient(data.inputs, data.targets, "cross_entropy")
        hidden, last = (np.abs(np.column_stack([w, b])) for w, b in zip(found.weights, found.biases, strict=True))
        sums = first.forward(data.inputs).layers[0].pre
        turned, turned_last = (
            int((np.abs(before.params - after.params) >= STIRRED).sum())
            for before, after in zip(first.layers, shown.layers, strict=True)
        )
        counts = FAINT * np.median(last)
        results.append(
            Killed(
                steepness,
                np.array([run.accuracies[-1] for run in runs if run.accuracies is not None]),
                (hidden.size, last.size),
                (int((hidden >= counts).sum()), int((last >= counts).sum())),
                (turned, turned_last),
                (float(np.median(hidden)), float(np.median(last))),
                float(np.mean(first.layers[0].activation.slope(sums) >= QUIET)),
                shown,
            )
        )
    return tuple(results)


def _switches(neurons: int, steepness: float, seed: int) -> Network:
    """A start whose switches sit at random places within the data, the same ones at every steepness."""
    rng = np.random.default_rng(seed)
    drawn = Network.random((2, neurons, 1), hidden="sigmoid", output="sigmoid", rng=rng)
    weights = drawn.layers[0].weights
    biases = -(weights * rng.uniform(-1, 1, weights.shape)).sum(axis=1)
    return Network((Layer(weights, biases, steep_sigmoid(steepness)), drawn.layers[1]))
