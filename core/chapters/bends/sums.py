"""A sum of bends, made by hand or by the slopes, on the exam's students or on a wave.

Each neuron adds one bend, somewhere and of some height. The guess is their sum.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core import exam
from core.activations import ACTIVATIONS, Activation, as_activation
from core.chapters.bends.runs import Run, run
from core.datasets import wavy
from core.network import Layer, Network
from core.points import places
from core.say.messages import Message, message

COUNTS = (1, 2, 4, 8)  # neurons
CURVES = ("exam", "wave")
REACH = 3.0  # the start's bends are spread from minus this to this
EPOCHS = 2_000
SEED = 9
STEEP = 2.0  # a bend set by hand is squeezed this many times along the hours

PLACES = places(0.0, 10.0, 0.25)  # hours: where a bend can be put by hand
HEIGHTS = places(-2.0, 2.0, 0.25)
# Where the bends stand before anybody moves them: (hours, height). From the third on they wait at height 0.
BY_HAND = ((3.5, 1.0), (7.0, 0.5), (5.0, 0.0), (1.0, 0.0), (9.0, 0.0), (2.0, 0.0), (6.0, 0.0), (8.0, 0.0))
HOURS = np.linspace(0, 10, 101)  # where a sum made by hand is drawn
TALL = 0.5  # a hill stands that much higher than its two feet, or more
SAME = 1.001  # two errors closer than this ratio are called as good as each other


@dataclass(frozen=True, eq=False)
class ByHand:
    """Bends set by hand over the hours of study; the guess is their sum."""

    bend: Activation
    bends: tuple[tuple[float, float], ...]  # (place in hours, height) of each

    def guess(self, hours: np.ndarray) -> np.ndarray:
        """Compute the sum of the bends at `hours` (any shape)."""
        return sum((piece(self.bend, hours, *each) for each in self.bends), np.zeros(np.shape(hours)))

    def others(self, index: int, hours: np.ndarray) -> np.ndarray:
        """Compute the same sum without the bend number `index`."""
        rest = self.bends[:index] + self.bends[index + 1 :]
        return ByHand(self.bend, rest).guess(hours)

    def sweep(self, index: int, hours: np.ndarray) -> np.ndarray:
        """Compute the sum (PLACES, HEIGHTS, hours) with the bend `index` anywhere it can stand."""
        shapes = np.array([piece(self.bend, hours, place, 1.0) for place in PLACES])
        return self.others(index, hours) + HEIGHTS[:, None] * shapes[:, None, :]

    def rights(self, index: int) -> np.ndarray:
        """Count the students that are right (PLACES, HEIGHTS) with the bend `index` anywhere it can stand."""
        guesses = self.sweep(index, exam.DATA.hours)
        return ((guesses > 0.5) == exam.DATA.passed).sum(axis=-1)

    def hills(self, index: int) -> np.ndarray:
        """Tell whether the sum is a hill (PLACES, HEIGHTS): somewhere it stands `TALL` higher than at both ends of the hours."""
        curves = self.sweep(index, HOURS)
        return curves.max(axis=-1) - np.maximum(curves[..., 0], curves[..., -1]) >= TALL


def by_hand_says(total: ByHand, index: int) -> list[list[Message]]:
    """For each place of the first dial a list, for each height of the second a message: what the sum is, and who is right."""
    curves, rights, hills = total.sweep(index, HOURS), total.rights(index), total.hills(index)
    return [
        [_sum_says(curves[i, j], int(rights[i, j]), bool(hills[i, j])) for j in range(len(HEIGHTS))]
        for i in range(len(PLACES))
    ]


def _sum_says(curve: np.ndarray, right: int, is_hill: bool) -> Message:
    students, moves = len(exam.DATA.hours), np.diff(curve).round(9)
    if right == students:
        return message("bends-sum-done", students=students)
    if is_hill:
        case = "hill"
    elif (moves >= 0).all():
        case = "climbs" if (moves > 0).any() else "level"
    else:
        case = "falls" if (moves <= 0).all() else "turns"
    return message(f"bends-sum-{case}", right=right, students=students)


def nearest(word: str | None, places: np.ndarray, default: float) -> float:
    """Return the place of a dial that `word` (from a link) asks for; the default for anything that is none."""
    try:
        value = float(word) if word is not None else np.nan
    except ValueError:
        return default
    return float(places[np.abs(places - value).argmin()]) if places[0] <= value <= places[-1] else default


def piece(bend: Activation, hours, place: float, height: float) -> np.ndarray:
    """Compute what one neuron adds: its bend, turning at `place`, `height` high."""
    return height * bend.f(STEEP * (np.asarray(hours, dtype=float) - place))


# --- The slopes do it -------------------------------------------------------------------------------------------------


def spread_start(neurons: int, bend: str | Activation, seed: int) -> Network:
    """Build a network of one number in, `neurons` hidden ones, their sum out: the same parameters for every bend from one seed.

    A neuron with weight w and bias −w · p bends at the place p; the places are spread over −REACH … REACH, so that no kind of
    bend gets a better start than another.
    """
    rng = np.random.default_rng(seed)
    weights = rng.choice([-1.0, 1.0], neurons) * rng.uniform(0.5, 1.5, neurons)
    bends_at = np.linspace(-REACH, REACH, neurons + 2)[1:-1] + rng.uniform(-0.4, 0.4, neurons)
    added_up = rng.normal(size=(1, neurons)) / np.sqrt(neurons)
    hidden = Layer(weights[:, None], -weights * bends_at, as_activation(bend))
    return Network((hidden, Layer(added_up, np.zeros(1), ACTIVATIONS["linear"])))


@dataclass(frozen=True, eq=False)
class Fitted:
    """A sum of bends in training."""

    curve: str  # one of CURVES
    bend: str
    run: Run

    @cached_property
    def drawn_at(self) -> np.ndarray:
        """(places,) the inputs at which its curve is drawn."""
        return drawn_at(self.curve)

    @cached_property
    def guesses(self) -> np.ndarray:
        """(frames, places)"""
        return self.run.curves(self.drawn_at)

    @cached_property
    def pieces(self) -> np.ndarray:
        """(frames, neurons, places): what each neuron adds; the number that is always added on top is left out."""
        return np.array([pieces(self.run.network(frame), self.drawn_at) for frame in range(len(self.run.params))])

    @property
    def is_straight(self) -> bool:
        """Whether the last curve is a straight line, up to rounding."""
        return off_straight(self.drawn_at, self.guesses[-1]) < 1e-9

    @property
    def is_stairs(self) -> bool:
        """Whether the last curve has no more heights than the neurons' hard steps could cut it into."""
        return len(np.unique(self.guesses[-1].round(9))) <= self.run.final.layers[0].outputs + 1


def points(curve: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the points to fit (inputs, targets), each (points, 1): the exam's, their hours scaled, or the wave's."""
    if curve == "exam":
        return exam.DATA.inputs, exam.DATA.targets
    data = wavy(40, rng=np.random.default_rng(0))
    return data.inputs, data.targets


def drawn_at(curve: str, count: int = 51) -> np.ndarray:
    """Return inputs (count,) over the whole stretch of a curve: 0 to 10 hours, scaled, or −3 to 3."""
    if curve == "exam":
        return exam.scale_hours(np.linspace(0, 10, count))
    return np.linspace(-REACH, REACH, count)


def fit(curve: str, bend: str, neurons: int, seed: int) -> Fitted:
    """Train a sum of bends on one of CURVES: squared error, Adam, all points at once, EPOCHS epochs."""
    start = spread_start(neurons, bend, seed)
    trained = run(start, *points(curve), EPOCHS, learning_rate=0.03, optimizer="adam")
    return Fitted(curve, bend, trained)


def fit_each(curve: str, neurons: int, seed: int) -> dict[str, Fitted]:
    """Train the same start with each of `ACTIVATIONS`."""
    return {bend: fit(curve, bend, neurons, seed) for bend in ACTIVATIONS}


def pieces(network: Network, x: np.ndarray) -> np.ndarray:
    """Compute each neuron of the first layer times its weight in the second (neurons, places).

    Their sum, plus the last bias, is the output of a network with two layers and a linear end.
    """
    outputs = network.forward(x[:, None]).layers[0].post
    return network.layers[1].weights.T * outputs.T


def off_straight(x: np.ndarray, y: np.ndarray) -> float:
    """Compute how far a curve strays from the straight line through its two ends, as a share of its height (0 for a level one)."""
    line = y[0] + (y[-1] - y[0]) * (x - x[0]) / (x[-1] - x[0])
    return float(np.abs(y - line).max() / (np.ptp(y) or 1.0))


def best_line_error(inputs: np.ndarray, targets: np.ndarray) -> float:
    """Compute the least loss that any straight line reaches on these points (points, 1), by least squares."""
    with_ones = np.column_stack([inputs, np.ones(len(inputs))])
    params = np.linalg.lstsq(with_ones, targets, rcond=None)[0]
    return float(0.5 * np.mean((with_ones @ params - targets) ** 2))


def best_border() -> int:
    """Count the students that the best straight line guesses right: it crosses one half at one place, upward or downward."""
    labels, hours = exam.DATA.passed, np.sort(exam.DATA.hours)
    borders = np.concatenate([hours[:1] - 1, (hours[1:] + hours[:-1]) / 2, hours[-1:] + 1])
    rights = ((exam.DATA.hours > borders[:, None]) == labels).sum(axis=1)
    return int(max(rights.max(), len(labels) - rights.min()))


def fitted_says(fitted: Fitted) -> list[Message]:
    """Say at each epoch how good the sum is, beside the best straight line."""
    run = fitted.run
    line = best_line_error(run.inputs, run.targets)
    best = best_border()

    def case(loss: float, right: int) -> str:
        beside = _beside_line(loss, line)
        # A lower error alone is no proof for the eye: on the exam the students that are right must say so too.
        return "closer" if beside == "better" and fitted.curve == "exam" and right <= best else beside

    return [
        message(
            f"bends-fit-{case(loss, right)}",
            best=best,
            curve=fitted.curve,
            right=right,
            points=len(run.targets),
            error=loss,
            line=line,
        )
        for loss, right in zip(run.losses, run.rights, strict=True)
    ]


def _beside_line(loss: float, line: float) -> str:
    if loss * SAME < line:
        return "better"
    return "same" if loss <= line * SAME else "worse"


def each_says(fits: Mapping[str, Fitted]) -> list[Message]:
    """Say at each epoch how many kinds of bend have left the best straight line behind."""
    run = next(iter(fits.values())).run
    line = best_line_error(run.inputs, run.targets)
    losses = np.array([fit.run.losses for fit in fits.values()])
    better = (2 * losses < line).sum(axis=0)
    kinds = len(fits) - 1  # one of them has no bend
    return [
        message("bends-each-none", kinds=kinds) if count == 0 else message("bends-each-some", count=count, kinds=kinds)
        for count in better
    ]
