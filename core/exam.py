"""The story's network: one question, twenty students, seven parameters.

Twenty students (invented) studied between half an hour and nine and a half hours the night before an exam. Those between 3.8
and 6.7 hours passed: too little fails, and so does too much, for want of sleep. One number comes in (the hours), two sigmoid
neurons look at it, one sigmoid neuron answers with the chance to pass. A single neuron, or any stack of linear layers, can put
only one border between "no" and "yes" and so stays at 13 of 20 right; this network needs its hidden layer, its activation and
the slopes.

Every chapter takes the network, its data and its slopes from here, so that a parameter's slope is the same number everywhere.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core.activations import ACTIVATIONS
from core.engine import Shape
from core.network import Gradient, Network
from core.rounding import on_grid
from core.training import History, train

MIDDLE, UNIT = 5.0, 2.5  # hours: the network counts from the middle, in these units
LOSS = "cross_entropy"
LEARNING_RATE = 1.0
EPOCHS = 2_000
SHAPE = Shape((1, 2, 1), (ACTIVATIONS["sigmoid"], ACTIVATIONS["sigmoid"]))

# In the order of `Shape.flat`: neuron by neuron, its weights and then its bias.
KNOBS = (
    "first neuron: hours",
    "first neuron: shift",
    "second neuron: hours",
    "second neuron: shift",
    "answer: first neuron",
    "answer: second neuron",
    "answer: shift",
)
# Where the story begins. The prediction is nearly level, every parameter has a slope that can be seen, and starts nearby (each
# parameter moved by up to 0.05) take the same way: the first neuron learns "enough hours", the second "too many".
START = (0.2, -0.2, 1.1, -0.9, 1.2, -1.0, -0.1)
# The step size of every picture in which a step is an arrow: large enough to be seen, and with all parameters within ±6 whoever
# turns one of them to the tip of its arrow ends lower.
STEP_SIZE = 2.0
PARAM_LIMIT = 20.0  # a hand turns a parameter from −20 to 20


@dataclass(frozen=True, eq=False)
class Exam:
    """The twenty students, one a row, in the order of their hours."""

    hours: np.ndarray  # (20,) hours of study
    inputs: np.ndarray  # (20, 1) the hours as the network takes them: `scaled`
    targets: np.ndarray  # (20, 1) 1 passed, 0 did not

    @property
    def passed(self) -> np.ndarray:
        """Whether each student passed (20,)."""
        return self.targets[:, 0] == 1


def scale_hours(hours) -> np.ndarray:
    """Scale hours (any shape) for the network: 0 in the middle, within ±1.8, on the grid of `core.rounding`."""
    return on_grid((np.asarray(hours, dtype=float) - MIDDLE) / UNIT)


def _students() -> Exam:
    hours = np.linspace(0.5, 9.5, 20)
    labels = (hours >= 3.8) & (hours <= 6.7)
    return Exam(hours, scale_hours(hours)[:, None], labels.astype(float)[:, None])


DATA = _students()


def start() -> Network:
    """Build the network with which the story begins: 1-2-1, sigmoid."""
    return SHAPE.network(on_grid(START))


def params_to_text(params: Sequence[float]) -> str | None:
    """Write seven parameters, in the order of `KNOBS`, for a link; None where they stand as the story starts."""
    values = [f"{value:.6g}" for value in params]
    return None if values == [f"{value:.6g}" for value in START] else ",".join(values)


def param_from_text(text: str) -> float | None:
    """Read one parameter from a link, held within ±`REACH`; None for what is no finite number."""
    try:
        value = float(text)
    except ValueError:
        return None
    return min(max(value, -PARAM_LIMIT), PARAM_LIMIT) if math.isfinite(value) else None


def params_from_text(text: str | None) -> list[float] | None:
    """Read the parameters that `params_to_text` wrote (or, with `_` between them, an earlier version); None for anything else."""
    parts = (text or "").replace("_", ",").split(",")
    params = [value for value in map(param_from_text, parts) if value is not None]
    return params if len(params) == len(parts) == len(KNOBS) else None


def index_of(param: int | str) -> int:
    """Return a parameter's place among `KNOBS`. Raises ValueError for an unknown name or number."""
    if isinstance(param, str) and param in KNOBS:
        return KNOBS.index(param)
    if isinstance(param, str) or not 0 <= param < len(KNOBS):
        raise ValueError(f"there is no knob {param!r}: give a number from 0 to {len(KNOBS) - 1} or a name of KNOBS")
    return int(param)


def with_param(network: Network, param: int | str, value: float) -> Network:
    """Return the network with one parameter set to `value`."""
    params = SHAPE.flat(network)
    params[index_of(param)] = value
    return SHAPE.network(params)


def prediction_curve(network: Network, hours) -> np.ndarray:
    """Compute the network's output, the chance to pass from 0 to 1, at each of `hours` (n,)."""
    return network.predict(scale_hours(hours)[:, None])[:, 0]


def loss_of(network: Network) -> float:
    """Compute the mean cross-entropy over the twenty students."""
    return network.loss(DATA.inputs, DATA.targets, LOSS)


def n_correct(network: Network) -> int:
    """Count the students whose output is on the right side of one half."""
    return int(((network.predict(DATA.inputs) > 0.5) == (DATA.targets > 0.5)).sum())


def loss_along(network: Network, param: int | str, values) -> np.ndarray:
    """Compute the loss (n,) with one parameter at each of `values` (n,) and the other six unchanged."""
    return np.array([loss_of(with_param(network, param, value)) for value in values])


def gradient(network: Network) -> Gradient:
    """Compute the loss and its slope for each parameter, by backpropagation."""
    return network.gradient(DATA.inputs, DATA.targets, LOSS)


def slopes_of(network: Network) -> np.ndarray:
    """Compute the slope of the loss (7,) for each of `KNOBS`."""
    slopes = gradient(network)
    tables = [np.column_stack(pair) for pair in zip(slopes.weights, slopes.biases, strict=True)]
    return np.concatenate([table.ravel() for table in tables])


def steepest_slope(network: Network) -> float:
    """Return the size of the steepest of the seven slopes."""
    return float(np.abs(slopes_of(network)).max())


def slope_of(network: Network, param: int | str) -> float:
    """Compute the slope of the loss for one parameter."""
    return float(slopes_of(network)[index_of(param)])


@lru_cache(maxsize=16)
def trained(
    epochs: int = EPOCHS,
    learning_rate: float = LEARNING_RATE,
    *,
    optimizer: str = "gradient_descent",
    slopes: str = "true",
    seed: int = 0,
    snapshots: int = 241,
) -> History:
    """Train from `start()`: plain steps on all students at once. The cached run is shared: do not write into it.

    The options are those of `core.training.train`; `seed` is that of its generator.
    """
    return train(
        start(),
        DATA.inputs,
        DATA.targets,
        epochs=epochs,
        learning_rate=learning_rate,
        optimizer=optimizer,
        loss=LOSS,
        slopes=slopes,
        rng=np.random.default_rng(seed),
        snapshots=snapshots,
    )
