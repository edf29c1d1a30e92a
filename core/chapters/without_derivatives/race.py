"""What if we did not use derivatives? Three fair measurements: the race, one question with N knobs, random directions.

All three are computed when asked, from a seed; nothing here is a stored figure.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from core import search
from core.engine import Engine, Shape, columns, play
from core.network import Network

# --- The race ---------------------------------------------------------------------------------------------------------
# A network copies another of its own shape, d → d → d with tanh: the teacher's answers to random inputs are the right
# answers. A perfect copy exists, so the error tells how far a method got. (On two-number data such as the circle, a
# handful of knobs is all it takes, and trying at random keeps up with slopes at any size: that would not be a race of knobs.)

WIDTHS = (2, 5, 10, 20, 40)  # d; biases counted, 12, 60, 220, 840 and 3,280 knobs
ROWS = 200  # points to copy on
TINY = 1e-300  # stands for a loss of 0 where logarithms are taken
LOOKS = 1_500  # each method's budget, at each of its settings
MOST_LOOKS = 5_000

# Every method races at five settings of its one dial, and its best result counts. The ranges were chosen so that the best
# setting mostly lies inside; they are shown beside the result.
SWEEPS: dict[str, tuple[str, tuple[float, ...]]] = {
    "follow_slopes": ("learning_rate", (0.1, 0.2, 0.5, 1.0, 2.0)),
    "try_and_keep": ("size", (0.01, 0.03, 0.1, 0.3, 1.0)),
    "one_knob_at_a_time": ("size", (0.05, 0.1, 0.2, 0.4, 0.8)),
    "nudged_slopes": ("learning_rate", (0.1, 0.2, 0.5, 1.0, 2.0)),
    "random_guess": ("spread", (0.1, 0.2, 0.4, 0.7, 1.0)),
}


@dataclass(frozen=True, eq=False)
class Lane:
    """One method's race at one size: what each setting of its dial came to, and the curve at the best.

    All losses are geometric means over the tasks of that size.
    """

    method: str
    setting: float  # the value of the dial that did best
    losses: tuple[float, ...]  # the final loss at each value of `SWEEPS[method]`
    best_after: np.ndarray  # (looks,) at the best setting: the lowest loss after 1, 2, … looks
    knobs: int

    @property
    def final(self) -> float:
        """The lowest loss found within the budget, at the best setting."""
        return float(self.best_after[-1])

    @property
    def looks_a_step(self) -> int | None:
        """What one step down measured or calculated slopes costs; None for methods that take no such steps."""
        return {"follow_slopes": search.STEP_LOOKS, "nudged_slopes": self.knobs + 1}.get(self.method)

    @property
    def steps(self) -> int | None:
        """How many such steps the looks were enough for: 0 means that not even one could be finished."""
        return None if self.looks_a_step is None else (len(self.best_after) - 1) // self.looks_a_step


@dataclass(frozen=True, eq=False)
class Heat:
    """The race at one size. `lanes` are in the order of `SWEEPS`."""

    width: int
    knobs: int
    tasks: int  # how many teachers were copied
    start: float  # the loss that all begin with
    lanes: tuple[Lane, ...]

    @property
    def winner(self) -> Lane:
        """The lane with the lowest final loss."""
        return min(self.lanes, key=lambda lane: lane.final)


@dataclass(frozen=True, eq=False)
class Progress:
    """How far the race is, after every single run: `done` of `total` by work. `heat` is set when a size is finished."""

    done: float
    total: float
    width: int
    method: str
    heat: Heat | None

    @property
    def share(self) -> float:
        """0 … 1, for a progress bar."""
        return self.done / self.total


def tasks_of(width: int) -> int:
    """How many teachers are copied at this width. Small races are decided by luck, and are quick: they are run more often."""
    return max(1, 18 // width)


class Copying:
    """The task: a student, a teacher's answers, and the loss with its slopes, quick enough for thousands of looks."""

    def __init__(self, width: int, seed: int, number: int = 0, rows: int = ROWS):
        rng = np.random.default_rng([seed, width, number])
        teacher, self.student = (
            Network.random((width, width, width), hidden="tanh", output="tanh", rng=rng) for _ in range(2)
        )
        self.inputs = rng.standard_normal((rows, width))
        self.targets = teacher.predict(self.inputs)
        shape, table = Shape.of(self.student), columns(self.inputs)
        self.start = shape.flat(self.student)
        self._knobs, self._gradient = self.start.copy(), np.empty_like(self.start)
        self._engine, self._goal = Engine(shape, self._knobs, rows), np.ascontiguousarray(self.targets.T)
        self._forward = self._engine.forward(np.ascontiguousarray(table.T))
        self._backward = self._engine.backward(table, self._goal, np.array(1 / rows), self._gradient)

    def loss(self, knobs: np.ndarray) -> float:
        """One look: squared error, the mean over rows of ½ Σ (output − target)²."""
        self._knobs[:] = knobs
        play(self._forward)
        error = self._engine.outputs - self._goal
        return 0.5 * float(np.vdot(error, error)) / self._goal.shape[1]

    def gradient(self, knobs: np.ndarray) -> np.ndarray:
        """All the slopes at `knobs`."""
        self._knobs[:] = knobs
        play(self._forward)
        play(self._backward)
        return self._gradient.copy()


def race(
    widths: Sequence[int] = WIDTHS, *, looks: int = LOOKS, seed: int = 0, methods: Sequence[str] = tuple(SWEEPS)
) -> Iterator[Progress]:
    """Run the race, yielding after every run, so that whoever asked can show a progress bar, or stop asking.

    At each width every method gets `looks` looks at each of its settings, from the same starts on the same data; a step
    down the slope is charged `search.STEP_LOOKS`. The work is bounded: at most `MOST_LOOKS` looks and a width of 40; with
    the defaults some 560,000 looks, about six seconds on one core. Raises ValueError for arguments beyond that.
    """
    if not widths or any(width != int(width) or not 1 <= width <= max(WIDTHS) for width in widths):
        raise ValueError(f"A width must be a whole number from 1 to {max(WIDTHS)}.")
    if looks != int(looks) or not 10 <= looks <= MOST_LOOKS:
        raise ValueError(f"The number of looks must be a whole number from 10 to {MOST_LOOKS:,}; not {looks!r}.")
    if not methods or any(method not in SWEEPS for method in methods):
        raise ValueError(f"Choose the methods from {', '.join(SWEEPS)}.")
    return _race(widths, int(looks), seed, methods)


def _race(widths, looks, seed, methods) -> Iterator[Progress]:
    total = sum(_work(width) * len(SWEEPS[method][1]) for width in widths for method in methods)
    done = 0.0
    for width in widths:
        tasks, lanes = [Copying(width, seed, number) for number in range(tasks_of(width))], []
        for method in methods:
            dial, values = SWEEPS[method]
            curves = []
            for number, value in enumerate(values):
                curves.append(_curve(method, tasks, looks, {dial: value}, [seed, width, number]))
                done += _work(width)
                if (method, number) != (methods[-1], len(values) - 1):
                    yield Progress(done, total, width, method, None)
            finals = tuple(float(curve[-1]) for curve in curves)
            best = int(np.argmin(finals))
            lanes.append(Lane(method, values[best], finals, curves[best], len(tasks[0].start)))
        heat = Heat(width, lanes[0].knobs, len(tasks), float(lanes[0].best_after[0]), tuple(lanes))
        yield Progress(done, total, width, methods[-1], heat)


def _curve(method: str, tasks: Sequence[Copying], looks: int, settings: dict, seed: list[int]) -> np.ndarray:
    """The lowest loss after each look (looks,), the geometric mean over the tasks."""
    logs = np.zeros(looks)
    for number, task in enumerate(tasks):
        if method == "follow_slopes":
            settings["gradient"] = task.gradient
        elif method in ("try_and_keep", "random_guess"):
            settings["rng"] = np.random.default_rng([*seed, number])
        curve = getattr(search, method)(task.loss, task.start, looks=looks, **settings).best_after
        curve = np.append(curve, np.full(looks - len(curve), curve[-1]))  # a run that flew off finds no more
        logs += np.log(np.maximum(curve, TINY)) / len(tasks)
    return np.exp(logs)


def _work(width: int) -> float:
    """The time of a run at one setting, in arbitrary units: the calls, and the arithmetic that grows with the knobs."""
    return tasks_of(width) * (10 + 0.05 * width * (width + 1))


def thinned(looks: int, points: int = 120) -> np.ndarray:
    """At which looks to draw a curve of `looks` of them: about evenly spaced on a logarithmic scale, from 1 to the last."""
    return np.unique(np.geomspace(1, looks, points).round().astype(int))


# --- One question, N knobs --------------------------------------------------------------------------------------------

BOWL_KNOBS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
BOWL_SHARE = 1e-4  # the error is to fall to 1/10,000 of what it was
BOWL_RATE = 0.5  # the slope at x is x, so each step goes half of the way; a step of 1 would be there at once
BOWL_MOST = 50_000  # looks, after which a method is said to have given up


@dataclass(frozen=True)
class BowlRun:
    """How many looks one method needed on the bowl ½ |x|² with so many knobs; None: not within `BOWL_MOST`."""

    method: str
    knobs: int
    looks: int | None
    steps: int | None  # for methods that step down a slope


def bowl(
    knobs: Sequence[int] = BOWL_KNOBS,
    *,
    seed: int = 0,
    methods: Sequence[str] = ("follow_slopes", "try_and_keep", "one_knob_at_a_time", "nudged_slopes", "random_guess"),
) -> Iterator[BowlRun]:
    """How many looks it takes to cut the error ½ |x|² of a plain bowl to `BOWL_SHARE`, for each number of knobs.

    All begin at the same random place, one unit from the bottom by knob (root mean square). The first look, where one
    stands, is not counted against anybody. The defaults take about two seconds. A method that gave up is not tried with
    more knobs.
    """
    given_up = set()
    for count in knobs:
        start = np.random.default_rng([seed, count]).standard_normal(count)
        start *= math.sqrt(count) / np.linalg.norm(start)
        for method in methods:
            settings: dict = {"looks": BOWL_MOST + 1, "goal": BOWL_SHARE * _bowl_loss(start)}
            if method in ("follow_slopes", "nudged_slopes"):
                settings["learning_rate"] = BOWL_RATE
            elif method == "one_knob_at_a_time":
                settings["size"] = 1.0
            if method in ("try_and_keep", "random_guess"):
                settings["rng"] = np.random.default_rng([seed, count, 1])
            if method == "follow_slopes":
                settings["gradient"] = lambda x: x
            if method in given_up:
                yield BowlRun(method, count, None, None)
                continue
            found = getattr(search, method)(_bowl_loss, start, **settings)
            reached = found.best_loss <= settings["goal"]
            looks = found.looks - 1 if reached else None
            if not reached:
                given_up.add(method)
            cost = {"follow_slopes": search.STEP_LOOKS, "nudged_slopes": count + 1}.get(method)
            yield BowlRun(method, count, looks, looks // cost if reached and cost else None)


def _bowl_loss(x: np.ndarray) -> float:
    """½ |x|²: its slope for each knob is that knob's own value."""
    return 0.5 * float(x @ x)


# --- Random directions ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Angles:
    """How far from straight downhill random directions point, in degrees (0: downhill, 90: sideways, 180: uphill)."""

    knobs: int
    within: float  # degrees
    angles: np.ndarray  # (samples,) as sampled
    share: float  # the sampled share of directions within `within` degrees of downhill
    exact: float  # the same, calculated

    def histogram(self, bins: int = 60) -> tuple[np.ndarray, np.ndarray]:
        """Edges (bins + 1,) from 0 to 180 degrees and the share (bins,) of the sampled directions between them."""
        counts, edges = np.histogram(self.angles, bins=bins, range=(0.0, 180.0))
        return edges, counts / len(self.angles)


def random_directions(knobs: int, *, samples: int = 10_000, within: float = 60.0, rng: np.random.Generator) -> Angles:
    """Draw random directions among `knobs` knobs and measure the angle of each to one fixed direction, downhill.

    Every direction is a normal vector: no direction is then likelier than another. Which way downhill is makes no
    difference, so it is a drawn one too. Raises ValueError for fewer than 1 knob or sample, and for more than 20 million
    numbers in all.
    """
    if knobs != int(knobs) or samples != int(samples) or knobs < 1 or samples < 1 or knobs * samples > 20_000_000:
        raise ValueError("Take at least one knob and one sample, and at most 20 million numbers in all.")
    downhill = rng.standard_normal(knobs)
    downhill /= np.linalg.norm(downhill)
    cosines, some = [], max(1, 1_000_000 // knobs)
    for begin in range(0, samples, some):
        drawn = rng.standard_normal((min(some, samples - begin), knobs))
        cosines.append(drawn @ downhill / np.linalg.norm(drawn, axis=1))
    angles = np.degrees(np.arccos(np.clip(np.concatenate(cosines), -1, 1)))
    return Angles(knobs, within, angles, float((angles <= within).mean()), chance_within(knobs, within))


def angle_density(knobs: int, degrees) -> np.ndarray:
    """How densely random directions point at each angle from downhill, per degree, for 2 knobs or more.

    Directions are points of a sphere in N dimensions; those at the angle θ make a sphere of N − 1 dimensions with the
    radius sin θ, whose size goes with sinᴺ⁻² θ. Over all angles that adds up to √π Γ((N − 1) / 2) / Γ(N / 2).
    """
    if knobs != int(knobs) or knobs < 2:
        raise ValueError("A density needs at least 2 knobs: with one there are only two directions.")
    degrees = np.asarray(degrees, dtype=float)
    sines = np.sin(np.radians(np.clip(degrees, 0, 180)))
    log_size = 0.5 * math.log(math.pi) + math.lgamma((knobs - 1) / 2) - math.lgamma(knobs / 2)
    inside = (degrees >= 0) & (degrees <= 180)
    return np.where(inside, sines ** (knobs - 2) * math.exp(-log_size) * math.pi / 180, 0.0)


def chance_within(knobs: int, degrees: float) -> float:
    """The chance that a random direction is within `degrees` (0 … 180) of downhill, exact up to rounding.

    The density above, added up from 0 to α, is ½ I(sin² α; (N − 1) / 2, ½) for α up to 90°, with I the regularised
    incomplete beta function. Beyond 90° it is 1 less the chance of the rest. Raises ValueError for other arguments.
    """
    if knobs != int(knobs) or knobs < 1 or not 0 <= degrees <= 180:
        raise ValueError("Take at least one knob, and an angle from 0 to 180 degrees.")
    if degrees > 90:
        return 1.0 - chance_within(knobs, 180.0 - degrees)
    if knobs == 1:
        return 0.5  # straight downhill or straight uphill
    sine = math.sin(math.radians(degrees))
    return 0.5 * _incomplete_beta(sine * sine, (knobs - 1) / 2, 0.5)


def _incomplete_beta(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I(x; a, b), by a series of positive terms (DLMF 8.17.8).

    Where that would be slow, by the same for the rest, I(x; a, b) = 1 − I(1 − x; b, a) (DLMF 8.17.4).
    """
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1.0 - _incomplete_beta(1 - x, b, a)
    # xᵃ (1 − x)ᵇ / (a B(a, b)) by way of logarithms: with many knobs each factor alone is too small to hold.
    front = a * math.log(x) + b * math.log1p(-x) - math.log(a)
    front += math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    total, term, n = 1.0, 1.0, 0
    while term > 1e-17 * total:
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        n += 1
    return math.exp(front) * total
