"""What it costs to find every knob's slope: one pass forward and one back, or one nudge for each knob.

Both are counted in looks at the data (one look is one pass forward), and both can be timed live on networks that grow.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from core.network import Layer, Network

# One pass forward, and a pass back that does about twice its sums: for each weight one product forward, and two back (its
# own slope, and the blame that it passes on).
LOOKS_BACK = 3
WIDTHS = (2, 4, 8, 16, 32, 64)  # hidden layers of the timed networks
HUGE = 1_000_000_000
NUDGE = 1e-6


@dataclass(frozen=True)
class NudgedSlopes:
    """Every knob's slope as measured by nudging; the lists run like the network's layers. `looks` is the bill."""

    weights: list[np.ndarray]
    biases: list[np.ndarray]
    looks: int


def nudge_every_knob(network: Network, inputs, targets, size: float = NUDGE) -> NudgedSlopes:
    """Rise over run for one knob after another, the others held still: knobs + 1 looks; `network` stays as it is.

    Each slope is (loss with the nudge − loss without) ÷ `size`, off by about `size` times half the loss's bend there.
    Raises ValueError as `Network.gradient` does.
    """
    moving = Network(tuple(Layer(layer.weights, layer.biases, layer.activation) for layer in network.layers))
    before, looks = moving.loss(inputs, targets), 1
    weights, biases = [], []
    for layer in moving.layers:
        for knobs, found in ((layer.weights, weights), (layer.biases, biases)):
            slopes = np.empty_like(knobs)
            for place in np.ndindex(knobs.shape):
                kept = knobs[place]
                knobs[place] = kept + size
                slopes[place] = (moving.loss(inputs, targets) - before) / size
                knobs[place] = kept
                looks += 1
            found.append(slopes)
    return NudgedSlopes(weights, biases, looks)


@dataclass(frozen=True)
class Growth:
    """Seconds for all slopes of networks that grow: by one pass back, and by one nudge a knob."""

    knobs: np.ndarray
    back: np.ndarray  # seconds
    nudges: np.ndarray  # seconds
    furthest: float  # the largest difference between the two ways' slopes: they found the same

    def at(self, knobs: int = HUGE) -> tuple[float, float]:
        """(back, nudges) in seconds at a size that nobody timed, extrapolated from the largest that was.

        A look's work grows with the number of knobs. So the pass back grows in proportion, and a look for each knob grows
        with the square. The truth may differ several-fold; the gap between the two hardly does.
        """
        times = knobs / float(self.knobs[-1])
        return float(self.back[-1]) * times, float(self.nudges[-1]) * times**2


def time_growth(
    widths: Sequence[int] = WIDTHS, *, rows: int = 50, seed: int = 0, clock: Callable[[], float] = time.perf_counter
) -> Growth:
    """Time both ways on networks of 2-width-width-1 (tanh), each over `rows` points; a fraction of a second in all.

    The pass back is the best of 20 tries, as one run of it is too short for a clock. `clock` gives seconds.
    """
    rng = np.random.default_rng(seed)
    inputs, targets = rng.normal(size=(rows, 2)), rng.normal(size=(rows, 1))
    counts, back, nudges, furthest = [], [], [], 0.0
    for width in widths:
        network = Network.random((2, width, width, 1), hidden="tanh", output="linear", rng=rng)
        tries = []
        for _ in range(20):
            start = clock()
            gradient = network.gradient(inputs, targets)
            tries.append(clock() - start)
        start = clock()
        measured = nudge_every_knob(network, inputs, targets)
        nudges.append(clock() - start)
        back.append(min(tries))
        counts.append(network.knobs)
        pairs = zip(measured.weights + measured.biases, gradient.weights + gradient.biases, strict=True)
        furthest = max(furthest, *(float(np.abs(one - other).max()) for one, other in pairs))
    return Growth(np.array(counts), np.array(back), np.array(nudges), furthest)


def duration(seconds: float) -> str:
    """A time in words, two digits that matter."""
    for unit, length in (("year", 31_557_600.0), ("day", 86_400.0), ("hour", 3_600.0), ("minute", 60.0)):
        if seconds >= 2 * length:
            return _counted(seconds / length, unit)
    for unit, length in (("second", 1.0), ("millisecond", 1e-3)):
        if seconds >= length:
            return _counted(seconds / length, unit)
    return _counted(seconds / 1e-6, "microsecond")


def _counted(number: float, unit: str) -> str:
    said = f"{float(f'{number:.2g}'):,.10g}"
    return f"{said} {unit}" if said == "1" else f"{said} {unit}s"
