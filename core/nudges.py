"""Slopes without calculus: nudge a knob, look at the error again. How well that agrees, and what it costs.

A slope is measured by central differences, (loss(knob + size) − loss(knob − size)) / (2 size): two looks at the data for
each knob. Its error shrinks as size², until the two losses agree in all but their last digits and their difference is
rounding: about 1e-16 / size. The best size lies near the cube root of 1e-16 (Press and others, "Numerical Recipes",
section 5.7).
"""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from core.network import Layer, Network
from core.receipts import Knob, check_knob, knob_value

SIZES = 10.0 ** -np.arange(1, 15)
BEST_SIZE = 1e-5
LARGE = 1_000_000_000  # knobs: a billion, as in a small language model of today


@dataclass(frozen=True)
class NudgedGradient:
    """Every knob's slope, measured one knob at a time; the lists run like the network's layers."""

    weights: list[np.ndarray]  # (outputs, inputs)
    biases: list[np.ndarray]  # (outputs,)
    looks: int  # how often the whole data was looked at: twice for each knob


def nudged_gradient(
    network: Network, inputs, targets, loss: str = "squared_error", size: float = BEST_SIZE
) -> NudgedGradient:
    """Measure what `Network.gradient` computes. `size` is the nudge, above 0. Raises ValueError as `gradient` does."""
    _check_sizes(size)
    copied, slopes, looks = _copy(network), [], 0
    for layer in copied.layers:
        measured = np.empty_like(layer.knobs)
        for place in np.ndindex(*layer.knobs.shape):
            measured[place] = _measured(copied, layer.knobs, place, inputs, targets, loss, size)
            looks += 2
        slopes.append(measured)
    return NudgedGradient([each[:, :-1] for each in slopes], [each[:, -1] for each in slopes], looks)


@dataclass(frozen=True)
class Agreement:
    """One knob's slope, measured with nudges of several sizes: it agrees better and better, then rots."""

    knob: Knob
    slope: float  # the true slope, from backpropagation
    sizes: np.ndarray  # (n,)
    measured: np.ndarray  # (n,): the slope that a nudge of this size shows
    distances: np.ndarray  # (n,): |measured − slope|

    @property
    def best(self) -> int:
        """The place in the arrays where the two agree best."""
        return int(np.argmin(self.distances))


def nudge_agreement(
    network: Network, inputs, targets, knob: Knob, loss: str = "squared_error", sizes: Sequence[float] = SIZES
) -> Agreement:
    """Measure one knob's slope with each of `sizes`; `knob` as in `core.receipts.receipt`, the data (rows, …).

    Raises ValueError for a size that is not above 0, for a knob that is not there, and as `Network.gradient` does.
    """
    check_knob(network, knob)
    sizes = _check_sizes(sizes)
    slope = knob_value(network.gradient(inputs, targets, loss), knob)
    copied, (layer, neuron, source) = _copy(network), knob
    place = (neuron, -1 if source is None else source)
    measured = np.array(
        [_measured(copied, copied.layers[layer].knobs, place, inputs, targets, loss, size) for size in sizes]
    )
    return Agreement(knob, slope, sizes, measured, np.abs(measured - slope))


def _measured(network, knobs, place, inputs, targets, loss, size) -> float:
    """The slope that a nudge shows for the knob at `place` of `knobs`, which are the network's own and are put back."""
    kept = knobs[place]
    knobs[place] = kept + size
    above = network.loss(inputs, targets, loss)
    knobs[place] = kept - size
    below = network.loss(inputs, targets, loss)
    knobs[place] = kept
    return (above - below) / (2 * size)


def _copy(network: Network) -> Network:
    return Network(tuple(Layer(each.weights, each.biases, each.activation) for each in network.layers))


def _check_sizes(sizes) -> np.ndarray:
    sizes = np.asarray(sizes, dtype=float)
    if not np.all((sizes > 0) & np.isfinite(sizes)):
        raise ValueError(f"a nudge's size must be above 0 and finite: got {sizes}")
    return sizes


@dataclass(frozen=True)
class Costs:
    """What the slopes of one network cost in each way, as the network grows; all arrays (networks,).

    `nudging_seconds` is measured where all the looks were really taken, and looks × the time of one look elsewhere.
    """

    knobs: np.ndarray
    looks: np.ndarray  # that nudging takes: two for each knob; backpropagation takes one pass forward and one back
    look_seconds: np.ndarray  # one look
    backward_seconds: np.ndarray  # all slopes by backpropagation
    nudging_seconds: np.ndarray  # all slopes by nudging
    really_nudged: np.ndarray  # bool: were all the looks taken, or only some of them?

    def extrapolated(self, knobs: int = LARGE) -> tuple[float, float]:
        """(seconds by backpropagation, seconds by nudging) for a network of `knobs`, drawn on from the largest one here.

        Both passes multiply once or twice for each knob, so their time grows as the knobs do; nudging does so for every
        knob, so its time grows as the knobs squared.
        """
        larger = knobs / float(self.knobs[-1])
        return float(self.backward_seconds[-1]) * larger, float(self.look_seconds[-1]) * larger * 2 * knobs


def costs(
    networks: Sequence[Network],
    inputs,
    targets,
    *,
    loss: str = "squared_error",
    most_looks: int = 3000,
    repeats: int = 15,
    clock: Callable[[], float] = time.perf_counter,
) -> Costs:
    """Time both ways, live, on each of `networks` (smallest first) and the same data.

    A network whose nudging would take more than `most_looks` looks is not nudged in full. `repeats` timings of each pass
    are taken and the median kept; `clock` tells the time in seconds. Raises ValueError as `Network.gradient` does.
    """
    rows = []
    for network in networks:
        look = _seconds(lambda network=network: network.loss(inputs, targets, loss), repeats, clock)
        backward = _seconds(lambda network=network: network.gradient(inputs, targets, loss), repeats, clock)
        looks = 2 * network.knobs
        really = looks <= most_looks
        nudging = looks * look
        if really:
            nudging = _seconds(lambda network=network: nudged_gradient(network, inputs, targets, loss), 1, clock)
        rows.append((network.knobs, looks, look, backward, nudging, really))
    return Costs(*(np.array(column) for column in zip(*rows, strict=True)))


def _seconds(work: Callable[[], object], repeats: int, clock: Callable[[], float]) -> float:
    times = []
    for _ in range(repeats):
        began = clock()
        work()
        times.append(clock() - began)
    return statistics.median(times)


def growing(
    widths: Sequence[int] = (2, 4, 8, 16, 32, 64, 128, 256), *, inputs: int = 2, seed: int = 0
) -> list[Network]:
    """Networks inputs–width–width–1 to time, one for each width, random but the same for the same seed."""
    rng = np.random.default_rng(seed)
    return [Network.random((inputs, width, width, 1), hidden="tanh", output="sigmoid", rng=rng) for width in widths]
