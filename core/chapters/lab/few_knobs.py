"""The exam network, seven knobs, learned with slopes and without: the same number of looks, from nine starts.

With its bends, and with hard steps in their place: then a nudge of a hidden knob changes nothing, so its slope is 0.
"""

from dataclasses import dataclass

import numpy as np

from core import exam, search
from core.activations import ACTIVATIONS
from core.network import Layer, Network
from core.task import Task

STARTS = 9
LOOKS = 1_500  # for each way, from each start
EVERY = 6  # looks from one place of the dial to the next: two steps down the slopes
DIAL_STOPS = tuple(range(0, LOOKS + 1, EVERY))
HOURS = np.linspace(0, 10, 61)  # where the guess is drawn
SLOPES = "follow_slopes"
RIVALS = tuple(method for method in search.METHODS if method != SLOPES)

RIVAL = "try_and_keep"  # the default of the chapter

# One setting for each way, near the best of a sweep from these starts (the tests hold it against the sweep).
SETTINGS: dict[str, dict[str, float]] = {
    "follow_slopes": {"learning_rate": 6.0},
    "nudged_slopes": {"learning_rate": 6.0},
    "try_and_keep": {"size": 0.3},
    "one_knob_at_a_time": {"size": 0.5},
    "random_guess": {"spread": 6.0},
}


@dataclass(frozen=True, eq=False)
class Run:
    """One way of learning from one start. Rows are the places of the dial: after 0 (the start itself), 6, 12 … looks.

    A diverging way stops early. From there on its rows repeat its best.
    """

    losses: np.ndarray  # (places,) the lowest loss so far
    guesses: np.ndarray  # (places, hours) what the best network so far guesses, a chance to pass, at each of `HOURS`
    right: np.ndarray  # (places,) how many students that network has right
    looks: int  # looks used
    frozen: int  # knobs of the hidden layer
    first_slope: float  # the largest of their slopes at the start, without its sign


@dataclass(frozen=True, eq=False)
class Way:
    """One way of learning, from all starts."""

    method: str
    hard: bool
    runs: tuple[Run, ...]

    @property
    def losses(self) -> np.ndarray:
        """Stack the losses of all starts (starts, places)."""
        return np.array([run.losses for run in self.runs])

    @property
    def middle(self) -> np.ndarray:
        """Compute the median of the starts' losses at each place (places,)."""
        return np.median(self.losses, axis=0)

    @property
    def n_solved(self) -> np.ndarray:
        """Count the starts with every student right, at each place (places,)."""
        return (np.array([run.right for run in self.runs]) == len(exam.DATA.hours)).sum(axis=0)


def start(number: int, hard: bool) -> Network:
    """Build the network that start `number` begins with. 0 is the story's. `hard` puts hard steps in place of the hidden bends."""
    network = exam.start()
    if number:
        rng = np.random.default_rng(number)
        network = Network.random((1, 2, 1), hidden="sigmoid", output="sigmoid", rng=rng)
    if not hard:
        return network
    hidden, output = network.layers
    return Network((Layer(hidden.weights, hidden.biases, ACTIVATIONS["step"]), output))


def learn(method: str, *, hard: bool = False, starts: int = STARTS) -> Way:
    """Learn the exam by `method` from each start, with `LOOKS` looks each."""
    return Way(method, hard, tuple(_run(method, start(number, hard), number) for number in range(starts)))


def _run(method: str, network: Network, number: int) -> Run:
    task = Task(network, exam.DATA.inputs, exam.DATA.targets, "cross_entropy")
    improvements: list[tuple[float, np.ndarray]] = []  # loss and knobs of each look below all earlier ones

    def loss(knobs: np.ndarray) -> float:
        value = task.loss(knobs)
        if np.isfinite(value) and (not improvements or value < improvements[-1][0]):
            improvements.append((value, knobs.copy()))
        return value

    settings: dict = {**SETTINGS[method]}
    if method == SLOPES:
        settings["gradient"] = task.gradient
    elif method in ("try_and_keep", "random_guess"):
        settings["rng"] = np.random.default_rng([number, 1])
    with np.errstate(over="ignore"):
        result = search.FUNCTIONS[method](loss, task.start, n_evals=LOOKS, **settings)
        # Each fall of the lowest loss is one of the improvements, in the same order.
        falls = np.flatnonzero(np.diff(result.best_after, prepend=np.inf) < 0)
        looks = np.maximum(DIAL_STOPS, 1)
        at = np.searchsorted(falls, np.minimum(looks, result.n_evals) - 1, side="right") - 1
        networks = [task.network(knobs) for _, knobs in improvements]
        guesses = np.array([exam.prediction_curve(each, HOURS) for each in networks])
        right = np.array([exam.n_correct(each) for each in networks])
        frozen = network.layers[0].params.size
        slope = float(np.abs(task.gradient(task.start)[:frozen]).max())
    losses = np.array([value for value, _ in improvements])
    return Run(losses[at], guesses[at], right[at], result.n_evals, frozen, slope)
