"""Train the exam network (seven parameters) with each search method, with the same number of evaluations, from nine starts.

With hard steps as hidden activations a small change of a hidden parameter changes nothing, so its slope is 0.
"""

from dataclasses import dataclass

import numpy as np

from core import exam, search
from core.activations import ACTIVATIONS
from core.network import Layer, Network
from core.task import Task

N_STARTS = 9
N_EVALS = 1_500  # for each method, from each start
EVALS_PER_STOP = 6  # between two places of the dial: two steps of gradient descent
DIAL_STOPS = tuple(range(0, N_EVALS + 1, EVALS_PER_STOP))
HOURS = np.linspace(0, 10, 61)  # where the prediction is drawn
GRADIENT_METHOD = "follow_slopes"
RIVALS = tuple(method for method in search.METHODS if method != GRADIENT_METHOD)
DEFAULT_RIVAL = "try_and_keep"

# One setting for each method, near the best of a sweep from these starts. A test repeats the sweep.
SETTINGS: dict[str, dict[str, float]] = {
    "follow_slopes": {"learning_rate": 6.0},
    "nudged_slopes": {"learning_rate": 6.0},
    "try_and_keep": {"size": 0.3},
    "one_knob_at_a_time": {"size": 0.5},
    "random_guess": {"spread": 6.0},
}


@dataclass(frozen=True, eq=False)
class Run:
    """One method's run from one start. Rows are the places of the dial: after 0 (the start itself), 6, 12 … evaluations.

    A diverging run stops early. From there on its rows repeat its best.
    """

    losses: np.ndarray  # (places,) the lowest loss so far
    predictions: np.ndarray  # (places, hours) the best network's chance to pass, at each of `HOURS`
    n_correct: np.ndarray  # (places,) the students that the best network has right
    n_evals: int  # evaluations used
    n_hidden_params: int
    steepest_hidden_slope: float  # the largest absolute slope of a hidden parameter at the start


@dataclass(frozen=True, eq=False)
class MethodRuns:
    """One method's runs from all starts."""

    method: str
    hard: bool  # whether the hidden activations are hard steps
    runs: tuple[Run, ...]

    @property
    def losses(self) -> np.ndarray:
        """Stack the losses of all starts (starts, places)."""
        return np.array([run.losses for run in self.runs])

    @property
    def median(self) -> np.ndarray:
        """Compute the median of the starts' losses at each place (places,)."""
        return np.median(self.losses, axis=0)

    @property
    def n_solved(self) -> np.ndarray:
        """Count the starts with every student right, at each place (places,)."""
        return (np.array([run.n_correct for run in self.runs]) == len(exam.DATA.hours)).sum(axis=0)


def start_network(number: int, hard: bool) -> Network:
    """Build the network of start `number`, where 0 is the exam's own. `hard` replaces the hidden activations by hard steps."""
    network = exam.start()
    if number:
        rng = np.random.default_rng(number)
        network = Network.random((1, 2, 1), hidden="sigmoid", output="sigmoid", rng=rng)
    if not hard:
        return network
    hidden, output = network.layers
    return Network((Layer(hidden.weights, hidden.biases, ACTIVATIONS["step"]), output))


def learn(method: str, *, hard: bool = False, starts: int = N_STARTS) -> MethodRuns:
    """Train the exam network by `method` from each start, with `N_EVALS` evaluations each."""
    runs = tuple(_run(method, start_network(number, hard), number) for number in range(starts))
    return MethodRuns(method, hard, runs)


def _run(method: str, network: Network, number: int) -> Run:
    task = Task(network, exam.DATA.inputs, exam.DATA.targets, "cross_entropy")
    improvements: list[tuple[float, np.ndarray]] = []  # loss and parameters of each new minimum

    def loss(params: np.ndarray) -> float:
        value = task.loss(params)
        if np.isfinite(value) and (not improvements or value < improvements[-1][0]):
            improvements.append((value, params.copy()))
        return value

    rng = np.random.default_rng([number, 1])
    with np.errstate(over="ignore"):
        result = search.minimize(
            method, loss, task.start, gradient=task.gradient, rng=rng, n_evals=N_EVALS, **SETTINGS[method]
        )
        # Each fall of the lowest loss is one of `improvements`, in the same order.
        falls = np.flatnonzero(np.diff(result.best_after, prepend=np.inf) < 0)
        n_evals = np.maximum(DIAL_STOPS, 1)
        rows = np.searchsorted(falls, np.minimum(n_evals, result.n_evals) - 1, side="right") - 1
        networks = [task.network(params) for _, params in improvements]
        predictions = np.array([exam.prediction_curve(best_network, HOURS) for best_network in networks])
        n_correct = np.array([exam.n_correct(best_network) for best_network in networks])
        n_hidden_params = network.layers[0].params.size
        steepest_hidden_slope = float(np.abs(task.gradient(task.start)[:n_hidden_params]).max())
    losses = np.array([value for value, _ in improvements])
    return Run(losses[rows], predictions[rows], n_correct[rows], result.n_evals, n_hidden_params, steepest_hidden_slope)
