"""The time of one step down the slopes: by backpropagation, or by nudging every knob. It is timed, then extrapolated.

On networks that grow, this machine times one look at the data (a pass forward), all slopes at once (a pass forward and one
back), and, while that is quick, a real nudge of every knob. A look's work grows with the number of knobs, so each is fitted by
"so much for a start, and so much for every knob", and nudging takes a look for every knob and one more.
"""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from core import exam
from core.network import Layer, Network
from core.say.messages import Message, message

WIDTHS = (2, 4, 8, 16, 32, 64, 128, 256, 512, 1024)  # hidden neurons of the timed networks, 1-w-w-1
MOST_NUDGED = 1_500  # knobs up to which every knob is really nudged
FEWEST, MOST = 7, 175_000_000_000  # knobs: the exam network's; those of GPT-3 (Brown and others, 2020)
# At every place of the dial, by number: rounded to three digits that count.
KNOBS = np.array([float(f"{knobs:.3g}") for knobs in np.geomspace(FEWEST, MOST, 241)]).round()
NUDGE = 1e-6
LONGEST = 0.6  # seconds
BYTES = 8  # of a knob's value: float64
DURATION = "without-derivatives-price-duration"


@dataclass(frozen=True)
class NudgedSlopes:
    """Every knob's slope as measured by nudging. The lists have one array a layer. `looks` counts the evaluations."""

    weights: list[np.ndarray]
    biases: list[np.ndarray]
    looks: int


def nudge_every_knob(network: Network, inputs, targets, loss: str = exam.LOSS) -> NudgedSlopes:
    """Measure rise over run for one knob after another, with knobs + 1 looks. `network` is not changed.

    Each slope is (loss with the nudge − loss without) ÷ `NUDGE`, off by about `NUDGE` times half the loss's curving there.
    Raises ValueError as `Network.gradient` does.
    """
    moving = Network(
        tuple(Layer(layer.weights.copy(), layer.biases.copy(), layer.activation) for layer in network.layers)
    )
    before, looks = moving.loss(inputs, targets, loss), 1
    weights: list[np.ndarray] = []
    biases: list[np.ndarray] = []
    for layer in moving.layers:
        for knobs, slope_tables in ((layer.weights, weights), (layer.biases, biases)):
            slopes = np.empty_like(knobs)
            for place in np.ndindex(knobs.shape):
                original = knobs[place]
                knobs[place] = original + NUDGE
                slopes[place] = (moving.loss(inputs, targets, loss) - before) / NUDGE
                knobs[place] = original
                looks += 1
            slope_tables.append(slopes)
    return NudgedSlopes(weights, biases, looks)


@dataclass(frozen=True, eq=False)
class Timings:
    """Seconds measured on networks that grow."""

    knobs: np.ndarray  # (sizes,)
    look: np.ndarray  # (sizes,) one pass forward
    slopes: np.ndarray  # (sizes,) all slopes at once: a pass forward and one back
    nudged_knobs: np.ndarray  # (some,) those sizes at which every knob was really nudged
    nudges: np.ndarray  # (some,) what that took
    furthest: float  # the largest difference between the slopes of both ways: they find the same


@dataclass(frozen=True)
class Line:
    """Seconds for a number of knobs: `at_once + each · knobs`; what was measured lay within `low` to `high` times that."""

    at_once: float
    each: float
    low: float
    high: float

    def at(self, knobs):
        """Compute the seconds for a number of knobs."""
        return self.at_once + self.each * np.asarray(knobs, dtype=float)


@dataclass(frozen=True, eq=False)
class Price:
    """What one step takes in seconds at each of `knobs`, both ways, each with the band it may lie in."""

    timings: Timings
    knobs: np.ndarray  # (places,)
    slopes: np.ndarray  # (places, 3): the low end of the band, the fit, the high end
    nudges: np.ndarray  # (places, 3)


def time_it(
    widths: Sequence[int] = WIDTHS, *, rounds: int = 12, seed: int = 0, clock: Callable[[], float] = time.perf_counter
) -> Timings:
    """Time both ways on the exam's students. Takes about half a second in all.

    Each is the best of up to `rounds` rounds through all sizes, so that a moment in which the machine is busy spoils no size
    for good. After `LONGEST` seconds no further round begins.
    """
    inputs, targets, rng = exam.DATA.inputs, exam.DATA.targets, np.random.default_rng(seed)
    networks = [exam.start()]
    networks += [Network.random((1, w, w, 1), hidden="sigmoid", output="sigmoid", rng=rng) for w in widths]

    def seconds(what: Callable[..., object], network: Network, *more) -> float:
        begin = clock()
        what(network, inputs, targets, *more)
        return clock() - begin

    began = clock()
    look: list[list[float]] = []  # the seconds of each network, round by round; so do the next two
    slopes: list[list[float]] = []
    nudges: list[list[float]] = []
    few = [network for network in networks if network.n_params <= MOST_NUDGED]
    while len(look) < 2 or (len(look) < rounds and clock() - began < LONGEST):
        look.append([seconds(Network.loss, network, exam.LOSS) for network in networks])
        slopes.append([seconds(Network.gradient, network, exam.LOSS) for network in networks])
        if len(nudges) < 2:
            nudges.append([seconds(nudge_every_knob, network) for network in few])
    furthest = 0.0
    for network in few:
        by_nudging, true = nudge_every_knob(network, inputs, targets), network.gradient(inputs, targets, exam.LOSS)
        pairs = zip(by_nudging.weights + by_nudging.biases, true.weights + true.biases, strict=True)
        furthest = max(furthest, *(float(np.abs(one - other).max()) for one, other in pairs))
    best = [np.min(each, axis=0) for each in (look, slopes, nudges)]
    counts = [np.array([network.n_params for network in each]) for each in (networks, few)]
    return Timings(counts[0], best[0], best[1], counts[1], best[2], furthest)


def fit(knobs: np.ndarray, seconds: np.ndarray) -> Line:
    """Fit a line to the measured seconds by relative least squares. Neither part falls below 0."""
    columns = np.column_stack([1 / seconds, knobs / seconds])
    at_once, each = np.linalg.lstsq(columns, np.ones(len(knobs)), rcond=None)[0]
    if each <= 0:  # noise: the largest network tells what a knob costs
        at_once, each = float(seconds.min()), float(seconds[-1] / knobs[-1])
    elif at_once <= 0:
        share = knobs / seconds
        at_once, each = 0.0, float(share.mean() / (share**2).mean())
    off = seconds / (at_once + each * knobs)
    return Line(float(at_once), float(each), float(min(1.0, off.min())), float(max(1.0, off.max())))


def price(timings: Timings, knobs: np.ndarray = KNOBS) -> Price:
    """Extrapolate both ways to each number of knobs, far beyond the timed sizes.

    The band of nudging is that of a look, widened so that it also holds the steps that were really nudged.
    """
    look, slopes = fit(timings.knobs, timings.look), fit(timings.knobs, timings.slopes)

    def band(line: Line, looks) -> np.ndarray:
        return (looks * line.at(knobs))[:, None] * [line.low, 1.0, line.high]

    off = timings.nudges / ((timings.nudged_knobs + 1) * look.at(timings.nudged_knobs))
    wide = Line(look.at_once, look.each, min(look.low, float(off.min())), max(look.high, float(off.max())))
    return Price(timings, knobs, band(slopes, 1.0), band(wide, knobs + 1))


def place_of(knobs: float) -> int:
    """Find the place of the dial nearest to a number of knobs, in proportion."""
    return int(np.abs(np.log(KNOBS / knobs)).argmin())


def duration(seconds: float) -> Message:
    """Say a time with two significant digits, below a second as a part of it: "1/4,000 of a second"."""
    for unit, length in (("year", 31_557_600.0), ("day", 86_400.0), ("hour", 3_600.0), ("minute", 60.0)):
        if seconds >= 2 * length:
            return message(DURATION, unit=unit, amount=_two_digits(seconds / length))
    if seconds >= 0.9:
        return message(DURATION, unit="second", amount=_two_digits(seconds))
    if seconds >= 0.4:
        return message(DURATION, unit="three-quarters" if seconds >= 0.6 else "half", amount=1)
    return message(DURATION, unit="part" if seconds >= 1e-6 else "less", amount=1 / max(seconds, 1e-6))


def _two_digits(amount: float) -> float:
    """Round to two significant digits, so that plurals fit what is read."""
    return float(f"{amount:.2g}")


def memory_bytes() -> int:
    """Return the bytes of this machine's memory."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def fits(knobs: float, memory: int) -> bool:
    """Return whether the numbers of so many knobs fit into so many bytes of memory."""
    return knobs * BYTES <= memory
