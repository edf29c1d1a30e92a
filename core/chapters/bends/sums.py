"""Sums of bends: hand-made over the exam's students, or trained on the students or on a wave.

Each neuron adds one activation at some place with some height. The prediction is their sum.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core import exam
from core.activations import ACTIVATIONS, Activation, as_activation
from core.chapters.bends.runs import Run, train_run
from core.datasets import wavy
from core.network import Layer, Network
from core.points import places
from core.regression import linear_regression_loss
from core.say.messages import Message, message

COUNTS = (1, 2, 4, 8)  # neurons
CURVES = ("exam", "wave")
REACH = 3.0  # at the start the neurons are spread over −REACH … REACH
EPOCHS = 2_000
SEED = 9
STEEPNESS = 2.0  # of a hand-made bend, per hour

PLACES = places(0.0, 10.0, 0.25)  # hours: of a hand-made bend
HEIGHTS = places(-2.0, 2.0, 0.25)
# Initial (hours, height) of the hand-made bends. All but two have height 0.
BY_HAND = ((3.5, 1.0), (7.0, 0.5), (5.0, 0.0), (1.0, 0.0), (9.0, 0.0), (2.0, 0.0), (6.0, 0.0), (8.0, 0.0))
HOURS = np.linspace(0, 10, 101)  # of a hand-made curve
HILL_HEIGHT = 0.5  # of a hill above both ends of its curve, at least
SAME_RATIO = 1.001  # errors within this ratio count as equal


@dataclass(frozen=True, eq=False)
class HandMadeSum:
    """A sum of bends over the hours of study, set by hand."""

    activation: Activation
    neurons: tuple[tuple[float, float], ...]  # (hours, height) of each bend

    def predict(self, hours: np.ndarray) -> np.ndarray:
        """Compute the sum at `hours` (any shape)."""
        return sum(
            (neuron_output(self.activation, hours, *neuron) for neuron in self.neurons), np.zeros(np.shape(hours))
        )

    def sum_without(self, index: int, hours: np.ndarray) -> np.ndarray:
        """Compute the sum at `hours` (any shape) without bend `index`."""
        rest = self.neurons[:index] + self.neurons[index + 1 :]
        return HandMadeSum(self.activation, rest).predict(hours)

    def sweep(self, index: int, hours: np.ndarray) -> np.ndarray:
        """Compute the sum (PLACES, HEIGHTS, hours) for every position of bend `index`."""
        shapes = np.array([neuron_output(self.activation, hours, place, 1.0) for place in PLACES])
        return self.sum_without(index, hours) + HEIGHTS[:, None] * shapes[:, None, :]

    def n_correct(self, index: int) -> np.ndarray:
        """Count the students that are right (PLACES, HEIGHTS) for every position of bend `index`."""
        guesses = self.sweep(index, exam.DATA.hours)
        return ((guesses > 0.5) == exam.DATA.passed).sum(axis=-1)

    def is_hill(self, index: int) -> np.ndarray:
        """Return whether the sum is a hill (PLACES, HEIGHTS) for every position of bend `index`.

        A hill rises `HILL_HEIGHT` above both of its ends.
        """
        curves = self.sweep(index, HOURS)
        return curves.max(axis=-1) - np.maximum(curves[..., 0], curves[..., -1]) >= HILL_HEIGHT


def say_hand_made(total: HandMadeSum, index: int) -> list[list[Message]]:
    """Describe the sum for every position of bend `index`: a list of messages by height, for each place."""
    curves, n_correct, is_hill = total.sweep(index, HOURS), total.n_correct(index), total.is_hill(index)
    return [
        [_say_sum(curves[i, j], int(n_correct[i, j]), bool(is_hill[i, j])) for j in range(len(HEIGHTS))]
        for i in range(len(PLACES))
    ]


def _say_sum(curve: np.ndarray, right: int, is_hill: bool) -> Message:
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


def nearest_place(text: str | None, places: np.ndarray, default: float) -> float:
    """Return the place of a dial nearest to a link's `text`. Return the default for text that is not a number in range."""
    try:
        value = float(text) if text is not None else np.nan
    except ValueError:
        return default
    return float(places[np.abs(places - value).argmin()]) if places[0] <= value <= places[-1] else default


def neuron_output(activation: Activation, hours, place: float, height: float) -> np.ndarray:
    """Compute a hand-made neuron's contribution: its activation centered at `place`, times `height`."""
    return height * activation.f(STEEPNESS * (np.asarray(hours, dtype=float) - place))


# --- Trained sums -----------------------------------------------------------------------------------------------------


def spread_start(neurons: int, activation: str | Activation, seed: int) -> Network:
    """Build a network with one input, `neurons` hidden neurons and a linear output.

    A seed gives every activation the same parameters. A neuron with weight w and bias −w · p is centered at p. The centers
    are spread over −REACH … REACH, so that no activation has a better start than another.
    """
    rng = np.random.default_rng(seed)
    weights = rng.choice([-1.0, 1.0], neurons) * rng.uniform(0.5, 1.5, neurons)
    centers = np.linspace(-REACH, REACH, neurons + 2)[1:-1] + rng.uniform(-0.4, 0.4, neurons)
    output_weights = rng.normal(size=(1, neurons)) / np.sqrt(neurons)
    hidden = Layer(weights[:, None], -weights * centers, as_activation(activation))
    return Network((hidden, Layer(output_weights, np.zeros(1), ACTIVATIONS["linear"])))


@dataclass(frozen=True, eq=False)
class TrainedSum:
    """A sum of neurons in training."""

    curve: str  # one of CURVES
    activation: str
    run: Run

    @cached_property
    def curve_inputs(self) -> np.ndarray:
        """The inputs of the curve (points,)."""
        return curve_inputs(self.curve)

    @cached_property
    def outputs(self) -> np.ndarray:
        """The network's outputs along the curve (frames, points)."""
        return self.run.curves(self.curve_inputs)

    @cached_property
    def pieces(self) -> np.ndarray:
        """The neurons' contributions along the curve (frames, neurons, points), without the output's bias."""
        return np.array([pieces(self.run.network(frame), self.curve_inputs) for frame in range(len(self.run.params))])

    @property
    def is_straight(self) -> bool:
        """Whether the last curve is a straight line, up to rounding."""
        return distance_from_line(self.curve_inputs, self.outputs[-1]) < 1e-9

    @property
    def is_stairs(self) -> bool:
        """Whether the last curve has no more distinct heights than a sum of hard steps."""
        return len(np.unique(self.outputs[-1].round(9))) <= self.run.final.layers[0].outputs + 1


def points(curve: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the inputs and targets (points, 1) of the exam, with scaled hours, or of the wave."""
    if curve == "exam":
        return exam.DATA.inputs, exam.DATA.targets
    data = wavy(40, rng=np.random.default_rng(0))
    return data.inputs, data.targets


def curve_inputs(curve: str, count: int = 51) -> np.ndarray:
    """Return evenly spaced inputs (count,) of a curve: 0 to 10 hours, scaled, or −3 to 3."""
    if curve == "exam":
        return exam.scale_hours(np.linspace(0, 10, count))
    return np.linspace(-REACH, REACH, count)


def train_sum(curve: str, activation: str, neurons: int, seed: int) -> TrainedSum:
    """Train a sum of neurons on one of CURVES: squared error, Adam, full batches, EPOCHS epochs."""
    start = spread_start(neurons, activation, seed)
    trained = train_run(start, *points(curve), EPOCHS, learning_rate=0.03, optimizer="adam")
    return TrainedSum(curve, activation, trained)


def train_each_activation(curve: str, neurons: int, seed: int) -> dict[str, TrainedSum]:
    """Train from the same start with each of `ACTIVATIONS`."""
    return {bend: train_sum(curve, bend, neurons, seed) for bend in ACTIVATIONS}


def pieces(network: Network, x: np.ndarray) -> np.ndarray:
    """Compute each hidden neuron's output times its weight in the second layer (neurons, points).

    Their sum plus the output's bias is the output of a network with two layers and a linear output.
    """
    outputs = network.forward(x[:, None]).layers[0].post
    return network.layers[1].weights.T * outputs.T


def distance_from_line(x: np.ndarray, y: np.ndarray) -> float:
    """Compute the largest distance of a curve from the line through its ends, relative to its height (0 if level)."""
    line = y[0] + (y[-1] - y[0]) * (x - x[0]) / (x[-1] - x[0])
    return float(np.abs(y - line).max() / (np.ptp(y) or 1.0))


def say_trained(trained: TrainedSum) -> list[Message]:
    """Compare the sum at each epoch with the best straight line."""
    run = trained.run
    line_loss = linear_regression_loss(run.inputs, run.targets)
    best = exam.best_border(exam.DATA.targets[:, 0])

    def case(loss: float, right: int) -> str:
        beside = _beside_line(loss, line_loss)
        # On the exam a better sum must also get more students right, since a lower error alone is hard to see.
        return "closer" if beside == "better" and trained.curve == "exam" and right <= best else beside

    return [
        message(
            f"bends-fit-{case(loss, right)}",
            best=best,
            curve=trained.curve,
            right=right,
            points=len(run.targets),
            error=loss,
            line=line_loss,
        )
        for loss, right in zip(run.losses, run.n_correct, strict=True)
    ]


def _beside_line(loss: float, line_loss: float) -> str:
    if loss * SAME_RATIO < line_loss:
        return "better"
    return "same" if loss <= line_loss * SAME_RATIO else "worse"


def say_activations(fits: Mapping[str, TrainedSum]) -> list[Message]:
    """Say at each epoch how many activations have less than half the loss of the best straight line."""
    run = next(iter(fits.values())).run
    line_loss = linear_regression_loss(run.inputs, run.targets)
    losses = np.array([fit.run.losses for fit in fits.values()])
    better = (2 * losses < line_loss).sum(axis=0)
    kinds = len(fits) - 1  # linear is not a bend
    return [
        message("bends-each-none", kinds=kinds) if count == 0 else message("bends-each-some", count=count, kinds=kinds)
        for count in better
    ]
