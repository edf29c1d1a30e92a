"""Sigmoids made steeper and steeper, up to a step that has no slope: which parameters of the hidden layer still get one."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core.activations import Activation, steep_sigmoid
from core.datasets import DATASETS, Dataset
from core.draw.diverging import decision_image
from core.network import Layer, Network
from core.points import places
from core.say.messages import Message, message, text
from core.say.numbers import percent
from core.training import train_many

PLACES = places(0, 9, 0.5)  # of the dial: twice the power of ten, and 9 for the step itself
STEEPNESS = (*(float(f"{10 ** (place / 2):.2g}") for place in PLACES[:-1]), np.inf)
SIZES, NEURONS = (2, 3, 4, 8), 4  # hidden neurons, and how many at first
STARTS = 8
EPOCHS = 600
FAINT = 0.0001  # a parameter's slope counts if it is at least this share of the usual one in the last layer
QUIET = 0.05  # a slope below this passes on less than a twentieth of a nudge
MOST_POINTS = 0.5  # of the points: a neuron that hears at fewer is said to hear only there
MOVED_BY = 0.001  # a parameter has moved if it stands at least this far from where it began
REACH = 3.0  # of the data before they are scaled
MAP_REACH = 1.8  # the map goes from minus this to this


@dataclass(frozen=True, eq=False)
class SteepRun:
    """Networks with sigmoids of one steepness, trained from `STARTS` starts. The first start is looked at closely.

    Tables of a layer's parameters have one row a neuron: its weights, then its bias.
    """

    steepness: float
    accuracies: np.ndarray  # (STARTS,) the share of points on the right side after training
    has_slope: np.ndarray  # (neurons, 3) whether a hidden parameter's slope counts, before the first epoch
    has_slope_last: np.ndarray  # (1, neurons + 1) the same for the last layer
    responsive_share: float  # of the points: a hidden neuron's slope there is at least `QUIET`, before the first epoch
    has_moved: np.ndarray  # (neurons, 3) whether it has moved by `STIRRED` or more after the last epoch
    has_moved_last: np.ndarray  # (1, neurons + 1) the same for the last layer
    network: Network  # the first start's, after training

    @property
    def activation(self) -> Activation:
        """The hidden neurons' activation."""
        return steep_sigmoid(self.steepness)

    @property
    def is_step(self) -> bool:
        """Whether it is a true step."""
        return self.steepness == np.inf

    @property
    def accuracy(self) -> float:
        """The average over the starts."""
        return float(self.accuracies.mean())

    @property
    def n_with_slope(self) -> int:
        """How many hidden parameters have a slope that counts."""
        return int(self.has_slope.sum())


def ring() -> Dataset:
    """Build the data of the experiment: a disc in a ring, 100 points, scaled so that a steepness of 1 is a soft switch."""
    data = DATASETS["circle"](100, noise=0.0, rng=np.random.default_rng(1))
    return Dataset(data.inputs / REACH, data.targets, data.task, data.names, data.target_name, data.labels, data.title)


@lru_cache(maxsize=len(SIZES))
def steep_runs(neurons: int) -> tuple[SteepRun, ...]:
    """Train networks of 2 numbers, `neurons` steep sigmoids and a sigmoid end on `ring`, for each of `STEEPNESS`.

    The starts are the same for every steepness. Cross-entropy, plain steps, full batches, `EPOCHS` epochs. With plain steps a slope
    that is nearly 0 moves its parameter by nearly nothing; Adam would blow it up to a full step.
    """
    data = ring()
    results = []
    for steepness in STEEPNESS:
        starts = [_start(neurons, steepness, seed) for seed in range(STARTS)]
        runs = train_many(starts, data.inputs, data.targets, epochs=EPOCHS, learning_rate=1.0, loss="cross_entropy")
        first, final = starts[0], runs[0].final
        gradient = first.gradient(data.inputs, data.targets, "cross_entropy")
        hidden, last = (np.abs(np.column_stack(pair)) for pair in zip(gradient.weights, gradient.biases, strict=True))
        has_moved, has_moved_last = (
            np.abs(before.params - after.params) >= MOVED_BY
            for before, after in zip(first.layers, final.layers, strict=True)
        )
        accuracies = np.array([run.accuracies[-1] for run in runs if run.accuracies is not None])
        has_slope, has_slope_last = (slopes >= FAINT * np.median(last) for slopes in (hidden, last))
        sums = data.inputs @ first.layers[0].weights.T + first.layers[0].biases
        responsive_share = float((steep_sigmoid(steepness).slope(sums) >= QUIET).mean())
        results.append(
            SteepRun(
                steepness, accuracies, has_slope, has_slope_last, responsive_share, has_moved, has_moved_last, final
            )
        )
    return tuple(results)


def _start(neurons: int, steepness: float, seed: int) -> Network:
    """Draw a start whose neurons turn at random places within the data, the same ones at every steepness."""
    rng = np.random.default_rng(seed)
    network = Network.random((2, neurons, 1), hidden="sigmoid", output="sigmoid", rng=rng)
    weights = network.layers[0].weights
    biases = -(weights * rng.uniform(-1, 1, weights.shape)).sum(axis=1)
    return Network((Layer(weights, biases, steep_sigmoid(steepness)), network.layers[1]))


def steepness_text(run: SteepRun) -> Message:
    """Name a steepness, for the dial."""
    return message("sigmoid-steep-step") if run.is_step else message("sigmoid-steep-soft", steepness=run.steepness)


def steep_says(runs: Sequence[SteepRun], place: int) -> Message:
    """Say how many hidden parameters can learn at one place of the dial, and what the networks get right."""
    run, n_params = runs[place], runs[place].has_slope.size
    counting = "all" if run.n_with_slope == n_params else "none" if run.n_with_slope == 0 else "some"
    return message(
        "sigmoid-steep-says",
        steepness=steepness_text(run),
        counting=counting,
        frozen="yes" if not run.has_moved.any() else "no",
        last="yes" if run.has_moved_last.any() else "no",
        n=run.n_with_slope,
        of=n_params,
        heard="most"
        if run.responsive_share >= MOST_POINTS
        else "some"
        if 100 * run.responsive_share >= 1
        else "hardly",
        percent=whole_percent(run.responsive_share),
        accuracy=whole_percent(run.accuracy),
        softest=whole_percent(runs[0].accuracy),
        compare="no" if place == 0 else "yes",
        starts=STARTS,
    )


def whole_percent(share: float) -> float:
    """Round a share to whole percents for a beginner, halves up, unless that would make it all or nothing."""
    rounded = math.floor(100 * share + 0.5 + 1e-9) / 100  # a half comes out the same on every processor
    return share if rounded in (0, 1) else rounded


def runs_and_picture(neurons: int) -> tuple[tuple[SteepRun, ...], dict[str, object]]:
    """Return the runs of `steep_runs`, and what a picture of them shows, as plain lists and texts."""
    runs, data = steep_runs(neurons), ring()
    places = [
        {
            "steepness": None if run.is_step else run.steepness,
            "says": text(steepness_text(run)),
            "counts": run.has_slope.tolist(),
            "counts_last": run.has_slope_last[0].tolist(),
            "accuracy": percent(whole_percent(run.accuracy)),
            "map": decision_image(run.network, MAP_REACH),
        }
        for run in runs
    ]
    points = np.column_stack([data.inputs, data.targets]).round(4).tolist()
    return runs, {"places": places, "points": points, "map_reach": MAP_REACH}
