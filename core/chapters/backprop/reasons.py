"""Where each number of one pass through the exam network comes from.

The numbers form a tree. Each has a value, an operation and its operands, down to the data and the seven parameters:

    hours → input → sum-0, sum-1 → sent-0, sent-1 → sum-2 → guess → error
    miss = blame-2 → back-0, back-1 → blame-0, blame-1 → slope-0 … slope-6 → new-knob-0 … new-knob-6

Neurons are counted from 0: the two hidden ones, then the output. Parameters have the order of `exam.KNOBS`. The numbers of the
forward pass after the update have the prefix `new-`.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core import exam
from core.engine import flat_slopes
from core.network import Network

# The parameters of each neuron: its weights, then its bias.
PARAMS = ((0, 1), (2, 3), (4, 5, 6))
BIASES = (1, 3, 6)
NEURON_OF = (0, 0, 1, 1, 2, 2, 2)  # the neuron that each parameter belongs to


def sigmoid(z: float) -> float:
    """Compute 1 / (1 + e⁻ᶻ) without overflow."""
    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))


def weighted_sum(bias: float, *pairs: float) -> float:
    """Add a bias and each weight times its input. `pairs` alternates weights and inputs."""
    return bias + sum(weight * output for weight, output in zip(pairs[::2], pairs[1::2], strict=True))


def cross_entropy(output: float, target: float) -> float:
    """Compute the loss of one output between 0 and 1: −ln of the probability of the target."""
    chance = output if target == 1 else 1 - output
    return -math.log(chance) if chance > 0 else math.inf


OPERATIONS: Mapping[str, Callable[..., float]] = {
    "scale": lambda hours: (hours - exam.MIDDLE) / exam.UNIT,
    "sum": weighted_sum,
    "bend": sigmoid,
    "miss": lambda output, target: output - target,
    "error": cross_entropy,
    "copy": lambda delta: delta,  # the output's delta is its miss; a bias's slope is its neuron's delta
    "back": lambda weight, delta: weight * delta,
    "passes": lambda output: output * (1 - output),  # the sigmoid's slope
    "blame": lambda passes, back: passes * back,
    "slope": lambda delta, output: delta * output,
    "turn": lambda param, slope: param - exam.STEP_SIZE * slope,
}
LEAVES = ("hours", "target", "knob")  # data and parameters, which are not computed


@dataclass(frozen=True)
class Reason:
    """One number of a pass, and where it comes from.

    Attributes:
        id: its name in the tree, such as "sum-0": its kind, and its neuron or parameter.
        value: the number, computed by `core.network`.
        operation: a key of `OPERATIONS`, or one of `LEAVES`.
        parents: the ids of the operands, in the operation's order.
    """

    id: str
    value: float
    operation: str
    parents: tuple[str, ...] = ()

    @property
    def place(self) -> int:
        """The index of its neuron or parameter; 0 for a kind with a single number."""
        last = self.id.rpartition("-")[2]
        return int(last) if last.isdigit() else 0


@dataclass(frozen=True, eq=False)
class StudentPass:
    """One student's pass through the exam network: forward, backward, one update, and forward again."""

    student: int
    params: tuple[float, ...]
    reasons: Mapping[str, Reason]
    mean_slopes: np.ndarray  # (7,): the slopes over all students, which a training step uses

    def value(self, id: str) -> float:
        """Return a number of the pass by its id. Raises KeyError for an unknown one."""
        return self.reasons[id].value

    @property
    def has_passed(self) -> bool:
        """Whether this student passed the exam."""
        return bool(exam.DATA.passed[self.student])


def student_pass(student: int, params: Sequence[float] = exam.START) -> StudentPass:
    """Compute every number of a student's pass. Students are counted from 0, by hours; `params` has the order of `exam.KNOBS`."""
    network = exam.SHAPE.network(np.array(params, dtype=float))
    row = slice(student, student + 1)
    inputs, targets = exam.DATA.inputs[row], exam.DATA.targets[row]
    gradient = network.gradient(inputs, targets, exam.LOSS)
    slopes = flat_slopes(gradient)
    deltas = [*gradient.deltas[0][0], gradient.deltas[1][0, 0]]
    new_network = network.updated(gradient, exam.STEP_SIZE)

    rows = [
        Reason("hours", float(exam.DATA.hours[student]), "hours"),
        Reason("target", float(targets[0, 0]), "target"),
        *(Reason(f"knob-{param}", float(value), "knob") for param, value in enumerate(params)),
        Reason("input", float(inputs[0, 0]), "scale", ("hours",)),
        *_forward(network, inputs, targets, ""),
        Reason("miss", deltas[2], "miss", ("guess", "target")),
        Reason("blame-2", deltas[2], "copy", ("miss",)),
    ]
    outputs = network.forward(inputs).layers[0].post[0]
    for neuron in (0, 1):
        weight = params[PARAMS[2][neuron]]
        activation_slope = float(network.layers[0].activation.slope_at(np.array(0.0), outputs[neuron]))
        rows += [
            Reason(f"back-{neuron}", float(weight * deltas[2]), "back", (f"knob-{PARAMS[2][neuron]}", "blame-2")),
            Reason(f"passes-{neuron}", activation_slope, "passes", (f"sent-{neuron}",)),
            Reason(f"blame-{neuron}", float(deltas[neuron]), "blame", (f"passes-{neuron}", f"back-{neuron}")),
        ]
    for param, slope in enumerate(slopes):
        delta_id, source = f"blame-{NEURON_OF[param]}", _source(param)
        parents, operation = ((delta_id, source), "slope") if source else ((delta_id,), "copy")
        rows.append(Reason(f"slope-{param}", float(slope), operation, parents))
    for param, value in enumerate(exam.SHAPE.flat(new_network)):
        rows.append(Reason(f"new-knob-{param}", float(value), "turn", (f"knob-{param}", f"slope-{param}")))
    rows += _forward(new_network, inputs, targets, "new-")
    rows = [Reason(reason.id, float(reason.value), reason.operation, reason.parents) for reason in rows]
    return StudentPass(student, tuple(params), {reason.id: reason for reason in rows}, exam.slopes_of(network))


def _forward(network: Network, inputs: np.ndarray, targets: np.ndarray, prefix: str) -> list[Reason]:
    """List the numbers of a forward pass, up to the error. `prefix` is "" or "new-"."""
    hidden, answer = network.forward(inputs).layers
    sums, output_ids = [*hidden.pre[0], answer.pre[0, 0]], [f"{prefix}sent-0", f"{prefix}sent-1", f"{prefix}guess"]
    values = [*hidden.post[0], answer.post[0, 0]]
    rows = []
    for neuron, params in enumerate(PARAMS):
        *weights, bias = params
        pairs = [(f"{prefix}knob-{weight}", _source(weight, prefix)) for weight in weights]
        operands = [f"{prefix}knob-{bias}", *(operand for pair in pairs for operand in pair)]
        rows += [
            Reason(f"{prefix}sum-{neuron}", sums[neuron], "sum", tuple(operands)),
            Reason(output_ids[neuron], values[neuron], "bend", (f"{prefix}sum-{neuron}",)),
        ]
    error = network.loss(inputs, targets, exam.LOSS)
    return [*rows, Reason(f"{prefix}error", error, "error", (f"{prefix}guess", "target"))]


def _source(param: int, prefix: str = "") -> str:
    """Return the id of a weight's input, or "" for a bias, whose input is always 1."""
    if param in BIASES:
        return ""
    return "input" if param in (0, 2) else f"{prefix}sent-{param - 4}"
