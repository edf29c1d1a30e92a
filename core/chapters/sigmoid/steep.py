"""Networks with ever steeper sigmoids, up to a hard step: which hidden parameters still have a slope."""

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

PLACES = places(0, 9, 0.5)  # the steepness is 10 ** (place / 2), infinite at the last place
STEEPNESS = (*(float(f"{10 ** (place / 2):.2g}") for place in PLACES[:-1]), np.inf)
SIZES, NEURONS = (2, 3, 4, 8), 4  # choices of hidden neurons, and the default
N_STARTS = 8
EPOCHS = 600
NEGLIGIBLE = 0.0001  # × the last layer's median slope: smaller slopes count as none
QUIET = 0.05  # an activation's slope below this passes on almost nothing
MOST_POINTS = 0.5  # a larger share of the points counts as most of them
MOVED_BY = 0.001  # a parameter that changed by less counts as not moved
REACH = 3.0  # of the data before scaling
MAP_REACH = 1.8  # the map goes from −MAP_REACH to MAP_REACH


@dataclass(frozen=True, eq=False)
class SteepRun:
    """Networks with sigmoids of one steepness, trained from `N_STARTS` starts.

    All but `accuracies` describe the first start. Tables of parameters have one row per neuron: its weights, then its bias.
    """

    steepness: float
    accuracies: np.ndarray  # (N_STARTS,) after training
    has_slope: np.ndarray  # (neurons, 3) hidden parameters, before the first epoch
    has_slope_last: np.ndarray  # (1, neurons + 1) the last layer's parameters
    # The share of pairs (hidden neuron, point) with a slope of `QUIET` or more, before the first epoch.
    responsive_share: float
    has_moved: np.ndarray  # (neurons, 3) hidden parameters, after the last epoch
    has_moved_last: np.ndarray  # (1, neurons + 1) the last layer's parameters
    network: Network  # after training

    @property
    def activation(self) -> Activation:
        """The hidden neurons' activation."""
        return steep_sigmoid(self.steepness)

    @property
    def is_step(self) -> bool:
        """Whether the activation is the hard step."""
        return self.steepness == np.inf

    @property
    def accuracy(self) -> float:
        """The average accuracy over the starts."""
        return float(self.accuracies.mean())

    @property
    def n_with_slope(self) -> int:
        """How many hidden parameters have a slope."""
        return int(self.has_slope.sum())


def ring() -> Dataset:
    """Build the data: a disc in a ring, 100 points, scaled so that a steepness of 1 is a soft switch."""
    data = DATASETS["circle"](100, noise=0.0, rng=np.random.default_rng(1))
    return Dataset(data.inputs / REACH, data.targets, data.task, data.names, data.target_name, data.labels, data.title)


@lru_cache(maxsize=len(SIZES))
def steep_runs(neurons: int) -> tuple[SteepRun, ...]:
    """Train networks with 2 inputs, `neurons` steep sigmoids and a sigmoid output on `ring`, for each of `STEEPNESS`.

    The starts are the same for every steepness. Cross-entropy, gradient descent, full batches, `EPOCHS` epochs. Adam would
    amplify slopes near 0 to full steps.
    """
    data = ring()
    results = []
    for steepness in STEEPNESS:
        starts = [_start(neurons, steepness, seed) for seed in range(N_STARTS)]
        runs = train_many(starts, data.inputs, data.targets, epochs=EPOCHS, learning_rate=1.0, loss="cross_entropy")
        first, final = starts[0], runs[0].final
        gradient = first.gradient(data.inputs, data.targets, "cross_entropy")
        hidden, last = (np.abs(np.column_stack(pair)) for pair in zip(gradient.weights, gradient.biases, strict=True))
        has_moved, has_moved_last = (
            np.abs(before.params - after.params) >= MOVED_BY
            for before, after in zip(first.layers, final.layers, strict=True)
        )
        accuracies = np.array([run.accuracies[-1] for run in runs if run.accuracies is not None])
        has_slope, has_slope_last = (slopes >= NEGLIGIBLE * np.median(last) for slopes in (hidden, last))
        sums = data.inputs @ first.layers[0].weights.T + first.layers[0].biases
        responsive_share = float((steep_sigmoid(steepness).slope(sums) >= QUIET).mean())
        results.append(
            SteepRun(
                steepness, accuracies, has_slope, has_slope_last, responsive_share, has_moved, has_moved_last, final
            )
        )
    return tuple(results)


def _start(neurons: int, steepness: float, seed: int) -> Network:
    """Draw a start whose neurons are centered at random points within the data, the same at every steepness."""
    rng = np.random.default_rng(seed)
    network = Network.random((2, neurons, 1), hidden="sigmoid", output="sigmoid", rng=rng)
    weights = network.layers[0].weights
    biases = -(weights * rng.uniform(-1, 1, weights.shape)).sum(axis=1)
    return Network((Layer(weights, biases, steep_sigmoid(steepness)), network.layers[1]))


def steepness_text(run: SteepRun) -> Message:
    """Name a steepness for the dial."""
    return message("sigmoid-steep-step") if run.is_step else message("sigmoid-steep-soft", steepness=run.steepness)


def say_steep(runs: Sequence[SteepRun], place: int) -> Message:
    """Say how many hidden parameters can learn at one place of the dial, and how accurate the networks are."""
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
        starts=N_STARTS,
    )


def whole_percent(share: float) -> float:
    """Round a share to whole percents, halves up, unless that gives 0 or 1."""
    rounded = math.floor(100 * share + 0.5 + 1e-9) / 100  # so that halves round up on every processor
    return share if rounded in (0, 1) else rounded


def runs_and_picture(neurons: int) -> tuple[tuple[SteepRun, ...], dict[str, object]]:
    """Return `steep_runs` and the data of their picture, as plain lists and texts."""
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
