"""The race: methods with and without slopes, each with the same number of evaluations, on networks of six sizes.

The smallest network is that of the exam. Every other network is d → d → d with tanh and learns to copy a random teacher of the
same shape: the targets are the teacher's outputs for random inputs. A perfect copy exists, so the loss measures a method's
progress. Data with two inputs, such as the circle, would not do: a few parameters fit them, so methods without slopes keep
up at any size.
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core import exam, search
from core.network import Network
from core.task import Task

EXAM = len(exam.KNOBS)
WIDTHS = {12: 2, 60: 5, 220: 10, 840: 20, 3_280: 40}  # d, by the number of weights and biases
SIZES = (EXAM, *WIDTHS)
ROWS = 200  # points of a copying task
N_STARTS = 9  # of the exam's network
TINY = 1e-300  # replaces a loss of 0 before taking logarithms
BUDGETS = (300, 1_500, 5_000)  # evaluations for each method, at each of its settings
N_EVALS = BUDGETS[0]
MAX_EVALS = BUDGETS[-1]

SLOPES, NUDGED = "follow_slopes", "nudged_slopes"  # slopes by backpropagation, and by finite differences
RIVALS = ("one_knob_at_a_time", "try_and_keep", "random_guess")  # these use no slopes

# Every method has one hyperparameter, races at each value listed here, and its best result counts. The best value lies inside
# each range wherever the value matters. It hardly matters for `try_and_keep`, whose nudges adapt.
SWEEPS: dict[str, tuple[str, tuple[float, ...]]] = {
    SLOPES: ("learning_rate", (0.2, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0)),
    "try_and_keep": ("size", (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0)),
    "one_knob_at_a_time": ("size", (0.05, 0.1, 0.2, 0.4, 0.8, 1.6)),
    NUDGED: ("learning_rate", (0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0)),
    "random_guess": ("spread", (0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 4.0, 8.0, 16.0, 32.0)),
}


@dataclass(frozen=True, eq=False)
class MethodResult:
    """One method's results at one size. All losses are geometric means over the tasks of that size."""

    method: str
    setting: float  # the best value of its hyperparameter
    losses: tuple[float, ...]  # the final loss at each value of `SWEEPS[method]`
    best_after: np.ndarray  # (n_evals,) the lowest loss after each evaluation, at the best setting
    n_params: int

    @property
    def final(self) -> float:
        """The lowest loss within the budget, at the best setting."""
        return float(self.best_after[-1])

    def lowest_after(self, n_evals: int | None = None) -> float:
        """Return the lowest loss within `n_evals` evaluations (at least 1), by default within the whole budget."""
        return self.final if n_evals is None else float(self.best_after[min(max(n_evals, 1), len(self.best_after)) - 1])

    @property
    def evals_per_step(self) -> int | None:
        """The cost of one step down the slope in evaluations; None for methods without slopes."""
        return search.evals_per_step(self.method, self.n_params)

    @property
    def steps(self) -> int | None:
        """The number of complete steps within the budget; None for methods without slopes."""
        return None if self.evals_per_step is None else (len(self.best_after) - 1) // self.evals_per_step


@dataclass(frozen=True, eq=False)
class SizeResult:
    """The race at one size. `method_results` are in the order of `SWEEPS`."""

    n_params: int
    tasks: int  # the number of teachers, or of starts of the exam's network
    start: float  # the initial loss of all methods
    zero: float  # the loss with all parameters 0, of a network that has learned nothing
    method_results: tuple[MethodResult, ...]

    @property
    def winner(self) -> MethodResult:
        """The result of the method with the lowest final loss."""
        return min(self.method_results, key=lambda method_result: method_result.final)

    def method_result(self, method: str) -> MethodResult:
        """Return the result of a method."""
        return next(method_result for method_result in self.method_results if method_result.method == method)

    def rival(self, n_evals: int | None = None) -> MethodResult:
        """Return the best result without slopes after `n_evals` evaluations, by default after all of them."""
        return min(
            (self.method_result(method) for method in RIVALS),
            key=lambda method_result: method_result.lowest_after(n_evals),
        )


@dataclass(frozen=True)
class Trial:
    """A method at one setting and one size: the smallest unit of work of a race."""

    n_params: int
    method: str
    setting_index: int  # in `SWEEPS`


class CopyTask(Task):
    """A student network that learns a random teacher's outputs, with squared error."""

    def __init__(self, width: int, seed: int, task_index: int = 0, rows: int = ROWS):
        rng = np.random.default_rng([seed, width, task_index])
        teacher, student = (
            Network.random((width, width, width), hidden="tanh", output="tanh", rng=rng) for _ in range(2)
        )
        inputs = rng.standard_normal((rows, width))
        super().__init__(student, inputs, teacher.predict(inputs))


class ExamTask(Task):
    """The exam network, from a random start."""

    def __init__(self, seed: int, task_index: int):
        rng = np.random.default_rng([task_index, seed])
        network = Network.random((1, 2, 1), hidden="sigmoid", output="sigmoid", rng=rng)
        super().__init__(network, exam.DATA.inputs, exam.DATA.targets, exam.LOSS)


def count_tasks(n_params: int) -> int:
    """Return the number of tasks of a size. Small networks have more, because they are quick and depend more on luck."""
    return N_STARTS if n_params == EXAM else max(1, 18 // WIDTHS[n_params])


def make_tasks(n_params: int, seed: int) -> list[Task]:
    """Make the tasks of a size."""
    indices = range(count_tasks(n_params))
    if n_params == EXAM:
        return [ExamTask(seed, index) for index in indices]
    return [CopyTask(WIDTHS[n_params], seed, index) for index in indices]


def race(sizes: Sequence[int] = SIZES, *, n_evals: int = N_EVALS, seed: int = 0) -> tuple[SizeResult, ...]:
    """Race at each size: every method gets `n_evals` evaluations at each setting, from the same starts on the same data.

    A step down the slope costs `search.STEP_EVALS`. With the defaults a race takes about three seconds on one core.

    Raises ValueError for a size that is not in `SIZES`, and for a budget outside 10 … `MAX_EVALS`.
    """
    if not sizes or not set(sizes) <= set(SIZES):
        raise ValueError(f"The sizes are {', '.join(map(str, SIZES))}.")
    if n_evals != int(n_evals) or not 10 <= n_evals <= MAX_EVALS:
        raise ValueError(f"n_evals must be a whole number from 10 to {MAX_EVALS:,}; not {n_evals!r}.")
    size_results = []
    for n_params in sizes:
        trials = trials_of([n_params])
        size_results.append(
            collect_trials(n_params, dict(zip(trials, run_trials(trials, int(n_evals), seed), strict=True)), seed)
        )
    return tuple(size_results)


def trials_of(sizes: Sequence[int]) -> list[Trial]:
    """List all trials of a race in order, size by size."""
    return [
        Trial(n_params, method, setting_index)
        for n_params in sizes
        for method in SWEEPS
        for setting_index in range(len(SWEEPS[method][1]))
    ]


def run_trials(trials: Sequence[Trial], n_evals: int, seed: int, seconds: float = np.inf) -> list[np.ndarray]:
    """Run trials in order for about `seconds`, but at least one trial. Return the curve (n_evals,) of each trial run."""
    deadline, curves = time.monotonic() + seconds, []
    for trial in trials:
        hyperparameter, values = SWEEPS[trial.method]
        tasks = make_tasks(trial.n_params, seed)
        settings = {hyperparameter: values[trial.setting_index]}
        curves.append(_curve(trial.method, tasks, n_evals, settings, [seed, trial.n_params, trial.setting_index]))
        if time.monotonic() > deadline:
            break
    return curves


def collect_trials(n_params: int, curves: Mapping[Trial, np.ndarray], seed: int) -> SizeResult:
    """Collect the trials of one size into its result."""
    method_results = []
    for method in dict.fromkeys(trial.method for trial in curves if trial.n_params == n_params):
        method_curves = [
            curve for trial, curve in curves.items() if (trial.n_params, trial.method) == (n_params, method)
        ]
        finals = tuple(float(curve[-1]) for curve in method_curves)
        best = int(np.argmin(finals))
        method_results.append(MethodResult(method, SWEEPS[method][1][best], finals, method_curves[best], n_params))
    tasks = make_tasks(n_params, seed)
    zero = np.exp(np.mean([np.log(task.loss(np.zeros_like(task.start))) for task in tasks]))
    return SizeResult(n_params, len(tasks), float(method_results[0].best_after[0]), float(zero), tuple(method_results))


def _curve(method: str, tasks: Sequence[Task], n_evals: int, settings: dict, seed: list[int]) -> np.ndarray:
    """Compute the lowest loss after each evaluation (n_evals,), the geometric mean over the tasks."""
    logs = np.zeros(n_evals)
    for task_index, task in enumerate(tasks):
        rng = np.random.default_rng([*seed, task_index])
        with np.errstate(over="ignore"):  # of a sigmoid far below 0
            result = search.minimize(
                method, task.loss, task.start, gradient=task.gradient, rng=rng, n_evals=n_evals, **settings
            )
        curve = result.best_after
        curve = np.append(curve, np.full(n_evals - len(curve), curve[-1]))  # a search that diverged ends early
        logs += np.log(np.maximum(curve, TINY)) / len(tasks)
    return np.exp(logs)


def estimate_work(trials: Sequence[Trial]) -> float:
    """Estimate the time of the trials in arbitrary units: overhead per call, plus arithmetic per parameter."""
    return sum(count_tasks(trial.n_params) * (10 + 0.025 * trial.n_params) for trial in trials)


def estimate_seconds(sizes: Sequence[int], n_evals: int) -> float:
    """Estimate the seconds of a race on a small server: 6 µs per evaluation, plus 17.5 ns per parameter."""
    runs = n_evals * sum(len(values) for _, values in SWEEPS.values())
    return sum(runs * count_tasks(n_params) * (6e-6 + 17.5e-9 * n_params) for n_params in sizes)


def log_spaced(n_evals: int, points: int = 120) -> np.ndarray:
    """Return about `points` integers from 1 to `n_evals`, evenly spaced on a logarithmic scale."""
    return np.unique(np.geomspace(1, n_evals, points).round().astype(int))
