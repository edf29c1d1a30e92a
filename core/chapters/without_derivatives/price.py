"""The time of one gradient step: by backpropagation, or by finite differences for every parameter ("nudging").

It is measured on growing networks: one evaluation (a forward pass), all slopes together (a forward and a backward pass) and,
on the smaller networks, all nudges. Each time is fitted by a constant plus a cost per parameter, then extrapolated.
Nudging takes one evaluation for each parameter and one more.
"""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from core import exam
from core.network import Layer, Network
from core.say.messages import Message, message

WIDTHS = (2, 4, 8, 16, 32, 64, 128, 256, 512, 1024)  # hidden neurons of the timed networks, 1-w-w-1
MAX_NUDGED = 1_500  # parameters of the largest network whose nudges are timed
MIN_PARAMS, MAX_PARAMS = 7, 175_000_000_000  # the exam network; GPT-3 (Brown and others, 2020)
# The places of the dial, rounded to three significant digits.
PARAM_COUNTS = np.array([float(f"{n_params:.3g}") for n_params in np.geomspace(MIN_PARAMS, MAX_PARAMS, 241)]).round()
NUDGE = 1e-6
MAX_SECONDS = 0.6
BYTES_PER_PARAM = 8  # float64
DURATION = "without-derivatives-price-duration"


@dataclass(frozen=True)
class NudgedSlopes:
    """The slope of every parameter by finite differences, an array for each layer, and the number of evaluations."""

    weights: list[np.ndarray]
    biases: list[np.ndarray]
    n_evals: int


def nudge_every_param(network: Network, inputs, targets, loss: str = exam.LOSS) -> NudgedSlopes:
    """Compute the forward difference of the loss for each parameter, with n_params + 1 evaluations.

    The error of a slope is about `NUDGE` times half the second derivative. Raises ValueError as `Network.gradient` does.
    """
    network_copy = Network(
        tuple(Layer(layer.weights.copy(), layer.biases.copy(), layer.activation) for layer in network.layers)
    )
    before, n_evals = network_copy.loss(inputs, targets, loss), 1
    weights: list[np.ndarray] = []
    biases: list[np.ndarray] = []
    for layer in network_copy.layers:
        for params, slope_arrays in ((layer.weights, weights), (layer.biases, biases)):
            slopes = np.empty_like(params)
            for index in np.ndindex(params.shape):
                original = params[index]
                params[index] = original + NUDGE
                slopes[index] = (network_copy.loss(inputs, targets, loss) - before) / NUDGE
                params[index] = original
                n_evals += 1
            slope_arrays.append(slopes)
    return NudgedSlopes(weights, biases, n_evals)


@dataclass(frozen=True, eq=False)
class Timings:
    """The times measured on growing networks, in seconds.

    Attributes:
        sizes: (n_sizes,) the numbers of parameters.
        evaluation: (n_sizes,) one forward pass.
        slopes: (n_sizes,) all slopes together: a forward and a backward pass.
        nudged_sizes: (n_nudged,) the sizes at which all nudges were timed.
        nudges: (n_nudged,) all nudges.
        max_difference: the largest difference between the slopes of both ways.
    """

    sizes: np.ndarray
    evaluation: np.ndarray
    slopes: np.ndarray
    nudged_sizes: np.ndarray
    nudges: np.ndarray
    max_difference: float


@dataclass(frozen=True)
class Line:
    """The fitted seconds for a number of parameters: `intercept + per_param · n_params`.

    All measured times are within `low` to `high` times the fit.
    """

    intercept: float
    per_param: float
    low: float
    high: float

    def seconds(self, n_params):
        """Compute the seconds for a number of parameters."""
        return self.intercept + self.per_param * np.asarray(n_params, dtype=float)


@dataclass(frozen=True, eq=False)
class Price:
    """The seconds of one step by both ways, far beyond the measured sizes.

    Attributes:
        timings: the measured times.
        sizes: (places,) the numbers of parameters.
        slopes: (places, 3) by backpropagation: the low end of the band, the fit, the high end.
        nudges: (places, 3) by nudging, likewise.
    """

    timings: Timings
    sizes: np.ndarray
    slopes: np.ndarray
    nudges: np.ndarray


def time_steps(
    widths: Sequence[int] = WIDTHS, *, rounds: int = 12, seed: int = 0, clock: Callable[[], float] = time.perf_counter
) -> Timings:
    """Time both ways on the exam data, which takes about half a second.

    Each time is the least of up to `rounds` rounds over all sizes, so that a busy moment spoils no size. No round starts
    after `MAX_SECONDS`.
    """
    inputs, targets, rng = exam.DATA.inputs, exam.DATA.targets, np.random.default_rng(seed)
    networks = [exam.start()]
    networks += [Network.random((1, w, w, 1), hidden="sigmoid", output="sigmoid", rng=rng) for w in widths]
    small_networks = [network for network in networks if network.n_params <= MAX_NUDGED]

    def seconds(function: Callable[..., object], network: Network, *more) -> float:
        start = clock()
        function(network, inputs, targets, *more)
        return clock() - start

    first_start = clock()
    evaluation: list[list[float]] = []  # the seconds of each network, a list for each round
    slopes: list[list[float]] = []
    nudges: list[list[float]] = []
    while len(evaluation) < 2 or (len(evaluation) < rounds and clock() - first_start < MAX_SECONDS):
        evaluation.append([seconds(Network.loss, network, exam.LOSS) for network in networks])
        slopes.append([seconds(Network.gradient, network, exam.LOSS) for network in networks])
        if len(nudges) < 2:
            nudges.append([seconds(nudge_every_param, network) for network in small_networks])
    return Timings(
        np.array([network.n_params for network in networks]),
        np.min(evaluation, axis=0),
        np.min(slopes, axis=0),
        np.array([network.n_params for network in small_networks]),
        np.min(nudges, axis=0),
        max(_max_difference(network, inputs, targets) for network in small_networks),
    )


def _max_difference(network: Network, inputs: np.ndarray, targets: np.ndarray) -> float:
    """Return the largest difference between the slopes of both ways."""
    estimates = nudge_every_param(network, inputs, targets)
    exact = network.gradient(inputs, targets, exam.LOSS)
    pairs = zip(estimates.weights + estimates.biases, exact.weights + exact.biases, strict=True)
    return max(float(np.abs(estimate - slope).max()) for estimate, slope in pairs)


def fit(n_params: np.ndarray, seconds: np.ndarray) -> Line:
    """Fit a line to the measured seconds by relative least squares. Intercept and cost per parameter are at least 0."""
    columns = np.column_stack([1 / seconds, n_params / seconds])
    intercept, per_param = np.linalg.lstsq(columns, np.ones(len(n_params)), rcond=None)[0]
    if per_param <= 0:  # noise: take the cost from the largest network
        intercept, per_param = float(seconds.min()), float(seconds[-1] / n_params[-1])
    elif intercept <= 0:
        share = n_params / seconds
        intercept, per_param = 0.0, float(share.mean() / (share**2).mean())
    ratios = seconds / (intercept + per_param * n_params)
    return Line(float(intercept), float(per_param), float(min(1.0, ratios.min())), float(max(1.0, ratios.max())))


def price(timings: Timings, n_params: np.ndarray = PARAM_COUNTS) -> Price:
    """Extrapolate both ways to each number of parameters.

    Nudging is extrapolated from the time of an evaluation. Its band is widened to hold the measured nudges too.
    """
    evaluation, slopes = fit(timings.sizes, timings.evaluation), fit(timings.sizes, timings.slopes)

    def band(line: Line, n_evals) -> np.ndarray:
        return (n_evals * line.seconds(n_params))[:, None] * [line.low, 1.0, line.high]

    ratios = timings.nudges / ((timings.nudged_sizes + 1) * evaluation.seconds(timings.nudged_sizes))
    low, high = min(evaluation.low, float(ratios.min())), max(evaluation.high, float(ratios.max()))
    nudging = replace(evaluation, low=low, high=high)
    return Price(timings, n_params, band(slopes, 1.0), band(nudging, n_params + 1))


def place_of(n_params: float) -> int:
    """Return the index of the place of the dial nearest to a number of parameters, by ratio."""
    return int(np.abs(np.log(PARAM_COUNTS / n_params)).argmin())


def duration(seconds: float) -> Message:
    """Say a time with two significant digits, as a fraction below a second: "1/4,000 of a second"."""
    for unit, length in (("year", 31_557_600.0), ("day", 86_400.0), ("hour", 3_600.0), ("minute", 60.0)):
        if seconds >= 2 * length:
            return message(DURATION, unit=unit, amount=_two_digits(seconds / length))
    if seconds >= 0.9:
        return message(DURATION, unit="second", amount=_two_digits(seconds))
    if seconds >= 0.4:
        return message(DURATION, unit="three-quarters" if seconds >= 0.6 else "half", amount=1)
    return message(DURATION, unit="part" if seconds >= 1e-6 else "less", amount=1 / max(seconds, 1e-6))


def _two_digits(amount: float) -> float:
    """Round to two significant digits, so that the plural form matches the printed number."""
    return float(f"{amount:.2g}")


def memory_bytes() -> int:
    """Return the size of this machine's memory in bytes."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def fits_memory(n_params: float, memory: int) -> bool:
    """Return whether the parameters fit into this many bytes of memory."""
    return n_params * BYTES_PER_PARAM <= memory
