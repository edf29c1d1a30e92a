"""The race: ways to learn with and without slopes, each with the same number of looks, on networks of five sizes.

A network copies another of its own shape, d → d → d with tanh: the answers of that teacher to random inputs are the right
answers. A perfect copy exists, so the error tells how far a method got. (On two-number data such as the circle a handful of
knobs is all it takes, and trying at random keeps up with slopes at any size: that would not be a race of knobs.)
"""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core import search
from core.chapters.without_derivatives.task import Task
from core.draw.figure import computed_once
from core.network import Network

WIDTHS = (2, 5, 10, 20, 40)  # d; biases counted, 12, 60, 220, 840 and 3,280 knobs
ROWS = 200  # points to copy on
TINY = 1e-300  # stands for a loss of 0 where logarithms are taken
BUDGETS = (300, 1_500, 5_000)  # looks for each method, at each of its settings
LOOKS = BUDGETS[0]
MOST_LOOKS = BUDGETS[-1]

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
        """Return the lowest loss within the budget, at the best setting."""
        return float(self.best_after[-1])

    def after(self, looks: int | None = None) -> float:
        """Return the lowest loss within so many looks, at least 1, by default within all of them."""
        return self.final if looks is None else float(self.best_after[min(max(looks, 1), len(self.best_after)) - 1])

    @property
    def looks_a_step(self) -> int | None:
        """Return the looks of one step down the slopes. Return None for methods without such steps."""
        return {"follow_slopes": search.STEP_EVALS, "nudged_slopes": self.knobs + 1}.get(self.method)

    @property
    def steps(self) -> int | None:
        """Count the steps that fit into the looks. 0 means that not even one could be finished."""
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
        """Find the lane with the lowest final loss."""
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
        """Return the share of the work that is finished, 0 … 1."""
        return self.done / self.total


def tasks_of(width: int) -> int:
    """Count the teachers copied at this width. Small races are decided by luck and are quick, so they have more."""
    return max(1, 18 // width)


class Copying(Task):
    """A student, a teacher's answers, and the squared error between them."""

    def __init__(self, width: int, seed: int, number: int = 0, rows: int = ROWS):
        rng = np.random.default_rng([seed, width, number])
        teacher, student = (
            Network.random((width, width, width), hidden="tanh", output="tanh", rng=rng) for _ in range(2)
        )
        inputs = rng.standard_normal((rows, width))
        super().__init__(student, inputs, teacher.predict(inputs))


def race(
    widths: Sequence[int] = WIDTHS, *, looks: int = LOOKS, seed: int = 0, methods: Sequence[str] = tuple(SWEEPS)
) -> Iterator[Progress]:
    """Run the race and yield after every run, so that the caller can show a progress bar or stop.

    At each width every method gets `looks` looks at each of its settings, from the same starts on the same data; a step
    down the slope is charged `search.STEP_EVALS`. The work is bounded: at most `MOST_LOOKS` looks and a width of 40; with
    the defaults some 110,000 looks, a bit more than a second on one core. Raises ValueError for arguments beyond that.
    """
    if not widths or any(width != int(width) or not 1 <= width <= max(WIDTHS) for width in widths):
        raise ValueError(f"A width must be a whole number from 1 to {max(WIDTHS)}.")
    if looks != int(looks) or not 10 <= looks <= MOST_LOOKS:
        raise ValueError(f"The number of looks must be a whole number from 10 to {MOST_LOOKS:,}; not {looks!r}.")
    if not methods or any(method not in SWEEPS for method in methods):
        raise ValueError(f"Choose the methods from {', '.join(SWEEPS)}.")
    return _race(widths, int(looks), seed, methods)


@computed_once
def default_race() -> tuple[Heat, ...]:
    """Run the race that the page opens with. Runs once, before the first visitor."""
    return tuple(progress.heat for progress in race() if progress.heat)


@dataclass(frozen=True)
class Lap:
    """A method at one setting of its dial, at one size. This is the smallest unit of a race."""

    width: int
    method: str
    number: int  # of the setting, in `SWEEPS`


def laps_of(widths: Sequence[int], methods: Sequence[str] = tuple(SWEEPS)) -> list[Lap]:
    """List all laps of a race in the order of their runs, size by size."""
    return [
        Lap(width, method, number) for width in widths for method in methods for number in range(len(SWEEPS[method][1]))
    ]


def run_some(laps: Sequence[Lap], looks: int, seed: int, seconds: float) -> list[np.ndarray]:
    """Run laps in order for about `seconds`, at least one. Return the curve (looks,) of each lap run."""
    ends, curves = time.monotonic() + seconds, []
    for lap in laps:
        dial, values = SWEEPS[lap.method]
        tasks = [Copying(lap.width, seed, number) for number in range(tasks_of(lap.width))]
        curves.append(_curve(lap.method, tasks, looks, {dial: values[lap.number]}, [seed, lap.width, lap.number]))
        if time.monotonic() > ends:
            break
    return curves


def heat_of(width: int, curves: Mapping[Lap, np.ndarray]) -> Heat:
    """Collect the laps of one size into a heat."""
    lanes = []
    for method in dict.fromkeys(lap.method for lap in curves if lap.width == width):
        lane_curves = [curve for lap, curve in curves.items() if (lap.width, lap.method) == (width, method)]
        finals = tuple(float(curve[-1]) for curve in lane_curves)
        best = int(np.argmin(finals))
        lanes.append(Lane(method, SWEEPS[method][1][best], finals, lane_curves[best], knobs_of(width)))
    return Heat(width, knobs_of(width), tasks_of(width), float(lanes[0].best_after[0]), tuple(lanes))


def work_of(laps: Sequence[Lap]) -> float:
    """Estimate the time of the laps, in arbitrary units."""
    return sum(_work(lap.width) for lap in laps)


def _race(widths, looks, seed, methods) -> Iterator[Progress]:
    laps, curves = laps_of(widths, methods), {}
    for number, lap in enumerate(laps, 1):
        (curves[lap],) = run_some([lap], looks, seed, 0)
        is_last = number == len(laps) or laps[number].width != lap.width
        heat = heat_of(lap.width, curves) if is_last else None
        yield Progress(work_of(laps[:number]), work_of(laps), lap.width, lap.method, heat)


def _curve(method: str, tasks: Sequence[Copying], looks: int, settings: dict, seed: list[int]) -> np.ndarray:
    """Compute the lowest loss after each look (looks,), the geometric mean over the tasks."""
    logs = np.zeros(looks)
    for number, task in enumerate(tasks):
        if method == "follow_slopes":
            settings["gradient"] = task.gradient
        elif method in ("try_and_keep", "random_guess"):
            settings["rng"] = np.random.default_rng([*seed, number])
        curve = search.FUNCTIONS[method](task.loss, task.start, n_evals=looks, **settings).best_after
        curve = np.append(curve, np.full(looks - len(curve), curve[-1]))  # a diverged run does not improve
        logs += np.log(np.maximum(curve, TINY)) / len(tasks)
    return np.exp(logs)


def _work(width: int) -> float:
    """Estimate the time of a run at one setting, in arbitrary units: the calls, and the arithmetic that grows with the knobs."""
    return tasks_of(width) * (10 + 0.05 * width * (width + 1))


def knobs_of(width: int) -> int:
    """Count the knobs of the racing network of this width: two layers, each neuron with its bias."""
    return 2 * width * (width + 1)


def about_seconds(widths: Sequence[int], looks: int) -> float:
    """Estimate the seconds of a race on a small server's processor: a look takes 6 µs, and 17.5 ns more a knob."""
    runs = looks * sum(len(values) for _, values in SWEEPS.values())
    return sum(runs * tasks_of(width) * (6e-6 + 17.5e-9 * knobs_of(width)) for width in widths)


def thinned(looks: int, points: int = 120) -> np.ndarray:
    """List the looks at which to draw a curve: about evenly spaced on a logarithmic scale, from 1 to the last."""
    return np.unique(np.geomspace(1, looks, points).round().astype(int))
