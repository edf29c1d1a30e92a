"""How a network should end: one last neuron with each kind of end, on four tasks; and two old friends of it.

One neuron without a bend *is* linear regression, and one with a sigmoid *is* logistic regression. Here both are found by
following slopes, and linear regression by its formula as well.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core import exam
from core.activations import ACTIVATIONS, Activation, as_activation
from core.chapters.bends.runs import Run, run
from core.network import Layer, Network

ENDS = ("sigmoid", "linear", "tanh", "relu")
ROUNDS = 1_000
SEED = 9
DRAWN = 81  # places at which a curve is drawn


@dataclass(frozen=True)
class Task:
    """Points to be guessed by one neuron."""

    title: str
    along: str  # what the number that comes in is
    answer: str  # what is to be guessed
    best: str  # the end that is made for it
    rule: str  # in one line
    x: np.ndarray  # (points,) as drawn
    targets: np.ndarray  # (points,)
    scale: float = 1.0  # what x is divided by before it comes in

    @property
    def yes_or_no(self) -> bool:
        return bool(np.isin(self.targets, (0, 1)).all())

    @property
    def reach(self) -> tuple[float, float]:
        """The stretch that is drawn."""
        air = 0.04 * float(np.ptp(self.x))
        return float(self.x.min()) - air, float(self.x.max()) + air


def _tasks() -> dict[str, Task]:
    hours = np.array([*np.arange(0.5, 10.1, 0.5), 22, 24, 26, 28, 30, 32])
    spread = np.linspace(-3, 3, 30)
    return {
        "yes": Task(
            "Yes or no, a few far out",
            "hours of practice",
            "can swim",
            "sigmoid",
            "Yes or no: end with a sigmoid. It stays between 0 and 1, so it reads as a chance.",
            hours,
            (hours > 5.2).astype(float),
            scale=5.0,
        ),
        "amount": Task(
            "An amount, never below 0",
            "how warm it is",
            "ice creams sold",
            "relu",
            "Never below 0: a ReLU end fits. Watch that it does not fall silent.",
            spread,
            np.maximum(0, 1.5 * (spread - 0.3)),
        ),
        "turn": Task(
            "From −1 to 1",
            "how far off the road",
            "turn of the wheel",
            "tanh",
            "From −1 to 1: end with tanh. It has the same two bounds.",
            spread,
            np.tanh(1.6 * spread + 0.3),
        ),
        "any": Task(
            "Any number",
            "how warm it is",
            "change of the price",
            "linear",
            "Any number: end without a bend. Then nothing holds the guess back.",
            spread,
            0.9 * spread - 0.4,
        ),
    }


TASKS = _tasks()


@dataclass(frozen=True, eq=False)
class Ending:
    """One neuron with one kind of end, in training on one task."""

    task: str
    end: str
    run: Run
    least: float  # the loss that no network with this end can get below, whatever its knobs: see `least_error`

    @property
    def activation(self) -> Activation:
        """The bend at the end."""
        return ACTIVATIONS[self.end]

    @cached_property
    def drawn_at(self) -> np.ndarray:
        """(places,) in the units of the picture."""
        return np.linspace(*TASKS[self.task].reach, DRAWN)

    @cached_property
    def guesses(self) -> np.ndarray:
        """(frames, places)"""
        return self.run.curves(self.drawn_at / TASKS[self.task].scale)

    @cached_property
    def silent(self) -> np.ndarray:
        """(frames,) whether the end is flat at every point, so that no knob has a slope: it can learn no more."""
        passes = [self.run.network(frame).forward(self.run.inputs) for frame in range(len(self.run.knobs))]
        sums = [each.layers[-1].pre for each in passes]
        return (self.activation.slope(np.array(sums)) == 0).all(axis=(1, 2))


def least_error(targets: np.ndarray, end: str | Activation) -> float:
    """The loss if every guess were as near to its target as the end's bounds allow."""
    return float(0.5 * np.mean((targets - np.clip(targets, *as_activation(end).bounded)) ** 2))


def one_neuron(end: str, seed: int) -> Network:
    """A single neuron at a random start, the same for every end."""
    rng = np.random.default_rng(seed)
    return _neuron(rng.uniform(-1.5, 1.5), rng.uniform(-1, 1), end)


def _neuron(weight: float, bias: float, end: str) -> Network:
    return Network((Layer(np.array([[weight]]), np.array([bias]), as_activation(end)),))


def endings(name: str, seed: int) -> dict[str, Ending]:
    """For one of TASKS each of ENDS: one neuron, squared error, Adam, all points at once, ROUNDS rounds."""
    task = TASKS[name]
    inputs, targets = task.x[:, None] / task.scale, task.targets[:, None]
    found = {}
    for end in ENDS:
        trained = run(one_neuron(end, seed), inputs, targets, ROUNDS, learning_rate=0.03, optimizer="adam")
        found[end] = Ending(name, end, trained, least_error(targets, end))
    return found


# --- Two old friends --------------------------------------------------------------------------------------------------

FRIENDS = {
    "linear": "One neuron, no bend = linear regression",
    "sigmoid": "One neuron, sigmoid = logistic regression",
    "hidden": "Two hidden neurons, then a sigmoid",
}
FRIENDS_ROUNDS = 2_000
FRIENDS_AT = np.linspace(0, 10, DRAWN)  # hours


@dataclass(frozen=True, eq=False)
class Friends:
    """The two one-neuron models and the exam's network, all in training on the exam."""

    runs: dict[str, Run]  # one for each of FRIENDS
    formula: np.ndarray  # (2,) the tilt and the lift that least squares finds without training
    least: float  # the least cross-entropy that one sigmoid neuron can have here, found by Newton's method

    @cached_property
    def guesses(self) -> dict[str, np.ndarray]:
        """Each (frames, places)."""
        return {name: each.curves(exam.scaled(FRIENDS_AT)) for name, each in self.runs.items()}

    @property
    def off_formula(self) -> float:
        """How far the trained straight line is from the formula's anywhere over the 0 to 10 hours, at most."""
        return float(np.abs(np.polyval(self.formula, exam.scaled(FRIENDS_AT)) - self.guesses["linear"][-1]).max())


def friends() -> Friends:
    """Train all three by plain steps: the straight line on squared error, the other two on cross-entropy."""
    rounds = FRIENDS_ROUNDS
    inputs, targets = exam.DATA.inputs, exam.DATA.targets
    line = _neuron(0.8, 0.0, "linear")
    chance = _neuron(0.8, 0.0, "sigmoid")
    runs = {
        "linear": run(line, inputs, targets, rounds, learning_rate=0.3),
        "sigmoid": run(chance, inputs, targets, rounds, learning_rate=0.3, loss="cross_entropy"),
        "hidden": run(exam.start(), inputs, targets, rounds, learning_rate=1.0, loss="cross_entropy"),
    }
    return Friends(runs, np.polyfit(inputs[:, 0], targets[:, 0], 1), least_of_one(inputs, targets))


def least_of_one(inputs: np.ndarray, targets: np.ndarray) -> float:
    """The least cross-entropy of one sigmoid neuron on inputs (rows, 1) and targets (rows, 1): Newton's method from zero.

    The cross-entropy of one neuron is a bowl, so the place where its slope is 0 is its lowest (McCullagh and Nelder 1989).
    """
    with_ones, knobs = np.column_stack([inputs, np.ones(len(inputs))]), np.zeros(2)
    sigmoid = ACTIVATIONS["sigmoid"]
    for _ in range(20):
        sums = with_ones @ knobs
        curving = with_ones.T @ (sigmoid.slope(sums)[:, None] * with_ones)
        knobs -= np.linalg.solve(curving, with_ones.T @ (sigmoid.f(sums) - targets[:, 0]))
    return _neuron(knobs[0], knobs[1], "sigmoid").loss(inputs, targets, "cross_entropy")
