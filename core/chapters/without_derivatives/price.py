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
MAX_NUDGED = 1_500  # knobs up to which every knob is really nudged
MIN_PARAMS, MAX_PARAMS = 7, 175_000_000_000  # knobs: the exam network's; those of GPT-3 (Brown and others, 2020)
# At every place of the dial, by number: rounded to three digits that count.
PARAM_COUNTS = np.array([float(f"{n_params:.3g}") for n_params in np.geomspace(MIN_PARAMS, MAX_PARAMS, 241)]).round()
NUDGE = 1e-6
MAX_SECONDS = 0.6  # seconds
BYTES_PER_PARAM = 8  # of a knob's value: float64
DURATION = "without-derivatives-price-duration"


@dataclass(frozen=True)
class NudgedSlopes:
    """Every knob's slope as measured by nudging. The lists have one array a layer. `n_evals` counts the evaluations."""

    weights: list[np.ndarray]
    biases: list[np.ndarray]
    n_evals: int


def nudge_every_param(network: Network, inputs, targets, loss: str = exam.LOSS) -> NudgedSlopes:
    """Measure rise over run for one knob after another, with knobs + 1 looks. `network` is not changed.

    Each slope is (loss with the nudge − loss without) ÷ `NUDGE`, off by about `NUDGE` times half the loss's curving there.
    Raises ValueError as `Network.gradient` does.
    """
    nudged = Network(
        tuple(Layer(layer.weights.copy(), layer.biases.copy(), layer.activation) for layer in network.layers)
    )
    before, n_evals = nudged.loss(inputs, targets, loss), 1
    weights: list[np.ndarray] = []
    biases: list[np.ndarray] = []
    for layer in nudged.layers:
        for params, slope_arrays in ((layer.weights, weights), (layer.biases, biases)):
            slopes = np.empty_like(params)
            for index in np.ndindex(params.shape):
                original = params[index]
                params[index] = original + NUDGE
                slopes[index] = (nudged.loss(inputs, targets, loss) - before) / NUDGE
                params[index] = original
                n_evals += 1
            slope_arrays.append(slopes)
    return NudgedSlopes(weights, biases, n_evals)


@dataclass(frozen=True, eq=False)
class Timings:
    """Seconds measured on networks that grow."""

    sizes: np.ndarray  # (sizes,)
    evaluation: np.ndarray  # (sizes,) one pass forward
    slopes: np.ndarray  # (sizes,) all slopes at once: a pass forward and one back
    nudged_sizes: np.ndarray  # (some,) those sizes at which every knob was really nudged
    nudges: np.ndarray  # (some,) what that took
    max_difference: float  # the largest difference between the slopes of both ways: they find the same


@dataclass(frozen=True)
class Line:
    """Seconds for a number of knobs: `at_once + each · knobs`; what was measured lay within `low` to `high` times that."""

    intercept: float
    per_param: float
    low: float
    high: float

    def seconds(self, n_params):
        """Compute the seconds for a number of knobs."""
        return self.intercept + self.per_param * np.asarray(n_params, dtype=float)


@dataclass(frozen=True, eq=False)
class Price:
    """What one step takes in seconds at each of `knobs`, both ways, each with the band it may lie in."""

    timings: Timings
    sizes: np.ndarray  # (places,)
    slopes: np.ndarray  # (places, 3): the low end of the band, the fit, the high end
    nudges: np.ndarray  # (places, 3)


def time_steps(
    widths: Sequence[int] = WIDTHS, *, rounds: int = 12, seed: int = 0, clock: Callable[[], float] = time.perf_counter
) -> Timings:
    """Time both ways on the exam's students. Takes about half a second in all.

    Each is the best of up to `rounds` rounds through all sizes, so that a moment in which the machine is busy spoils no size
    for good. After `LONGEST` seconds no further round begins.
    """
    inputs, targets, rng = exam.DATA.inputs, exam.DATA.targets, np.random.default_rng(seed)
    networks = [exam.start()]
    networks += [Network.random((1, w, w, 1), hidden="sigmoid", output="sigmoid", rng=rng) for w in widths]

    def seconds(function: Callable[..., object], network: Network, *more) -> float:
        start = clock()
        function(network, inputs, targets, *more)
        return clock() - start

    first_start = clock()
    evaluations: list[list[float]] = []  # the seconds of each network, round by round; so do the next two
    slopes: list[list[float]] = []
    nudges: list[list[float]] = []
    small_networks = [network for network in networks if network.n_params <= MAX_NUDGED]
    while len(evaluations) < 2 or (len(evaluations) < rounds and clock() - first_start < MAX_SECONDS):
        evaluations.append([seconds(Network.loss, network, exam.LOSS) for network in networks])
        slopes.append([seconds(Network.gradient, network, exam.LOSS) for network in networks])
        if len(nudges) < 2:
            nudges.append([seconds(nudge_every_param, network) for network in small_networks])
    max_difference = 0.0
    for network in small_networks:
        by_nudging, true = nudge_every_param(network, inputs, targets), network.gradient(inputs, targets, exam.LOSS)
        pairs = zip(by_nudging.weights + by_nudging.biases, true.weights + true.biases, strict=True)
        max_difference = max(max_difference, *(float(np.abs(one - other).max()) for one, other in pairs))
    best = [np.min(seconds_of, axis=0) for seconds_of in (evaluations, slopes, nudges)]
    counts = [np.array([network.n_params for network in group]) for group in (networks, small_networks)]
    return Timings(counts[0], best[0], best[1], counts[1], best[2], max_difference)


def fit(n_params: np.ndarray, seconds: np.ndarray) -> Line:
    """Fit a line to the measured seconds by relative least squares. Neither part falls below 0."""
    columns = np.column_stack([1 / seconds, n_params / seconds])
    intercept, per_param = np.linalg.lstsq(columns, np.ones(len(n_params)), rcond=None)[0]
    if per_param <= 0:  # noise: the largest network tells what a knob costs
        intercept, per_param = float(seconds.min()), float(seconds[-1] / n_params[-1])
    elif intercept <= 0:
        share = n_params / seconds
        intercept, per_param = 0.0, float(share.mean() / (share**2).mean())
    ratios = seconds / (intercept + per_param * n_params)
    return Line(float(intercept), float(per_param), float(min(1.0, ratios.min())), float(max(1.0, ratios.max())))


def price(timings: Timings, n_params: np.ndarray = PARAM_COUNTS) -> Price:
    """Extrapolate both ways to each number of knobs, far beyond the timed sizes.

    The band of nudging is that of a look, widened so that it also holds the steps that were really nudged.
    """
    evaluation, slopes = fit(timings.sizes, timings.evaluation), fit(timings.sizes, timings.slopes)

    def band(line: Line, n_evals) -> np.ndarray:
        return (n_evals * line.seconds(n_params))[:, None] * [line.low, 1.0, line.high]

    ratios = timings.nudges / ((timings.nudged_sizes + 1) * evaluation.seconds(timings.nudged_sizes))
    nudging = Line(
        evaluation.intercept,
        evaluation.per_param,
        min(evaluation.low, float(ratios.min())),
        max(evaluation.high, float(ratios.max())),
    )
    return Price(timings, n_params, band(slopes, 1.0), band(nudging, n_params + 1))


def place_of(n_params: float) -> int:
    """Find the place of the dial nearest to a number of knobs, in proportion."""
    return int(np.abs(np.log(PARAM_COUNTS / n_params)).argmin())


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


def fits_memory(n_params: float, memory: int) -> bool:
    """Return whether the numbers of so many knobs fit into so many bytes of memory."""
    return n_params * BYTES_PER_PARAM <= memory
