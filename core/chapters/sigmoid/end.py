"""Output activations ("ends") and tasks: one neuron with each of four ends, trained on each of five tasks.

A linear neuron is linear regression. A sigmoid neuron is logistic regression. Neither can solve the exam.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core import exam
from core.activations import ACTIVATIONS, Activation, as_activation
from core.draw.marks import window
from core.network import Layer, Network
from core.rounding import on_grid
from core.say.messages import Message, message
from core.training import train

ENDS = ("sigmoid", "linear", "tanh", "relu")
EPOCHS, FRAMES = 1_000, 201
EPOCH_AT = np.arange(FRAMES) * (EPOCHS // (FRAMES - 1))  # epochs on the dial
LEARNING_RATE = 0.03
SEED = 9
TOLERANCE = 1e-3  # a prediction this far beyond 0 or 1 is not a probability
N_CURVE_POINTS = 101  # of the network with a hidden layer
# In the order in which they were adopted, each represented by an activation of similar shape.
HISTORY = ("step", "sigmoid", "tanh", "relu", "silu")


@dataclass(frozen=True)
class EndTask:
    """Points that one neuron learns.

    Attributes:
        name: its short name, in links and in the catalog.
        best: the end that fits it; "" for the exam, which no single neuron can solve.
        x: (points,) in the units of the picture.
        targets: (points,)
        scale: the divisor of x − `middle` that gives the network's input.
        middle: the x whose input is 0.
        losses: the loss by end, for ends that do not use squared error.
    """

    name: str
    best: str
    x: np.ndarray
    targets: np.ndarray
    scale: float = 1.0
    middle: float = 0.0
    losses: Mapping[str, str] | None = None

    @property
    def is_binary(self) -> bool:
        """Whether every target is 0 or 1."""
        return bool(np.isin(self.targets, (0, 1)).all())

    @property
    def x_range(self) -> tuple[float, float]:
        """The range of x in the picture: 0 to 10 hours for the exam, as everywhere."""
        if self.name == "exam":
            return 0.0, 10.0
        margin = 0.04 * float(np.ptp(self.x))
        return float(self.x.min()) - margin, float(self.x.max()) + margin

    @property
    def inputs(self) -> np.ndarray:
        """The neuron's inputs (points, 1), on the grid of `core.rounding`."""
        return on_grid((self.x - self.middle) / self.scale)[:, None]

    def loss(self, end: str) -> str:
        """Return the loss for an end."""
        return (self.losses or {}).get(end, "squared_error")


def _tasks() -> dict[str, EndTask]:
    hours = np.array([*np.arange(0.5, 10.1, 0.5), 22, 24, 26, 28, 30, 32])
    spread = np.linspace(-3, 3, 30)
    tasks = (
        EndTask("yes", "sigmoid", hours, (hours > 5.2).astype(float), scale=5.0),
        EndTask("amount", "relu", spread, on_grid(np.maximum(0, 1.5 * (spread - 0.3)))),
        EndTask("turn", "tanh", spread, on_grid(np.tanh(1.6 * spread + 0.3))),
        EndTask("any", "linear", spread, on_grid(0.9 * spread - 0.4)),
        EndTask(
            "exam",
            "",
            exam.DATA.hours,
            exam.DATA.targets[:, 0],
            scale=exam.UNIT,
            middle=exam.MIDDLE,
            losses={"sigmoid": "cross_entropy"},
        ),
    )
    return {task.name: task for task in tasks}


TASKS = _tasks()


@dataclass(frozen=True, eq=False)
class NeuronRun:
    """One neuron with one kind of end, in training on one task."""

    task: EndTask
    end: str
    params: np.ndarray  # (FRAMES, 2) the weight and the bias
    losses: np.ndarray  # (FRAMES,)

    @property
    def activation(self) -> Activation:
        """The activation of the end."""
        return ACTIVATIONS[self.end]

    def outputs(self, x: np.ndarray) -> np.ndarray:
        """Compute the outputs (FRAMES, n) at `x` (n,), in the units of the picture."""
        weight, bias = self.params.T[:, :, None]
        return self.activation.f(weight * (x - self.task.middle) / self.task.scale + bias)

    @cached_property
    def n_correct(self) -> np.ndarray:
        """How many points are on the right side of one half (FRAMES,), for a binary task."""
        return ((self.outputs(self.task.x) > 0.5) == (self.task.targets > 0.5)).sum(axis=1)

    @cached_property
    def is_dead(self) -> np.ndarray:
        """Whether the activation is flat at every point (FRAMES,). A dead neuron has no gradient and cannot learn."""
        sums = self.params[:, :1] * self.task.inputs[:, 0] + self.params[:, 1:]
        return (self.activation.slope(sums) == 0).all(axis=1)


def least_error(targets: np.ndarray, end: str | Activation) -> float:
    """Compute the least squared-error loss that the bounds of an end allow."""
    return float(0.5 * np.mean((targets - np.clip(targets, *as_activation(end).bounded)) ** 2))


def one_neuron(end: str, seed: int) -> Network:
    """Build a neuron with random parameters, the same for every end."""
    rng = np.random.default_rng(seed)
    weight, bias = rng.uniform(-1.5, 1.5), rng.uniform(-1, 1)
    return Network((Layer(np.array([[weight]]), np.array([bias]), as_activation(end)),))


def train_neuron(name: str, end: str, seed: int) -> NeuronRun:
    """Train one neuron on one of `TASKS`: Adam, full batches, `EPOCHS` epochs.

    A run that blew up stays at its last finite epoch.
    """
    task = TASKS[name]
    history = train(
        one_neuron(end, seed),
        task.inputs,
        task.targets[:, None],
        epochs=EPOCHS,
        learning_rate=LEARNING_RATE,
        optimizer="adam",
        loss=task.loss(end),
        snapshots=FRAMES,
    )
    rows = history.nearest_snapshots(EPOCH_AT)
    return NeuronRun(task, end, history.params[rows], history.losses[history.epochs[rows]])


def train_each_end(name: str, seed: int) -> dict[str, NeuronRun]:
    """Train one neuron with each of `ENDS` on one of `TASKS`."""
    return {end: train_neuron(name, end, seed) for end in ENDS}


def hidden_curve(x: np.ndarray) -> np.ndarray:
    """Compute the prediction (n,) of the exam's trained network, which has a hidden layer, at `x` (n,) hours."""
    return exam.prediction_curve(exam.train_from_start().final, x)


def say_end(result: NeuronRun, frame: int) -> Message:
    """Say what an end can or cannot do on its task, at one frame of the training."""
    task = result.task
    return message(
        "sigmoid-end-says",
        task=task.name,
        name=result.end,
        verdict=_verdict(result, frame),
        right=int(result.n_correct[frame]) if task.is_binary else 0,
        points=len(task.x),
        low=float(result.outputs(task.x)[frame].min()),
        high=float(result.outputs(task.x)[frame].max()),
    )


def _verdict(result: NeuronRun, frame: int) -> str:
    """Return the message's case for an end at one frame."""
    task = result.task
    if result.is_dead[frame]:
        return "silent"
    if task.name == "exam":
        return {"linear": "linear-regression", "sigmoid": "logistic-regression"}.get(result.end, "one-border")
    if least_error(task.targets, result.end) > 0:
        return "forbidden"
    if not task.is_binary:
        return "fits" if result.end == task.best else "free"
    if result.activation.bounded == (0, 1):
        return "chance"
    outputs = result.outputs(task.x)[frame]
    return "no-chance" if outputs.min() < -TOLERANCE or outputs.max() > 1 + TOLERANCE else "not-held"


def picture(runs: Mapping[str, NeuronRun], end: str) -> dict[str, object]:
    """Return the data of a task's picture, as plain lists. An infinite bound is None."""
    task = runs[end].task
    low, high = task.x_range
    hidden = hidden_curve(np.linspace(low, high, N_CURVE_POINTS)).round(3).tolist() if task.name == "exam" else None
    bottom, top = window(float(task.targets.min()), float(task.targets.max()), 0.3)
    return {
        "ends": {name: run.params.round(5).tolist() for name, run in runs.items()},
        "bounded": [bound if np.isfinite(bound) else None for bound in ACTIVATIONS[end].bounded],
        "x": task.x.tolist(),
        "targets": task.targets.tolist(),
        "yes_or_no": task.is_binary,
        "middle": task.middle,
        "scale": task.scale,
        "low": low,
        "high": high,
        "window": [bottom, top],
        "up": [0, 1] if task.is_binary else round_ticks(bottom, top),
        "across": round_ticks(low, high),
        "hidden": hidden,
    }


def round_ticks(low: float, high: float) -> list[int]:
    """Return evenly spaced whole numbers from `low` to `high` for an axis, about eight at most."""
    step = next(step for step in (1, 2, 5, 10) if (high - low) / step <= 8)
    return [tick for tick in range(int(np.ceil(low)), int(np.floor(high)) + 1) if tick % step == 0]
