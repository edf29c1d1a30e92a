"""The story's network: one question, twenty students, seven parameters.

Twenty invented students studied between half an hour and nine and a half hours in the night before an exam. Those between 3.8
and 6.7 hours passed: too little fails, and so does too much, which leaves no time to sleep. The network is 1-2-1 with
sigmoids. Its input is the hours, and its output is the chance to pass. A single neuron, or any stack of linear layers, can
draw only one border between "no" and "yes", and training leaves it at 13 of 20 right. So this network needs its hidden layer
and its activation.

Wherever a chapter shows the exam, it is this network with this data. So a parameter's slope is the same number there.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core.activations import ACTIVATIONS
from core.engine import Shape, flat_slopes
from core.network import Gradient, Network
from core.rounding import on_grid
from core.training import History, train

MIDDLE, UNIT = 5.0, 2.5  # hours: the network's input is (hours − MIDDLE) / UNIT
LOSS = "cross_entropy"
LEARNING_RATE = 1.0
EPOCHS = 2_000
SHAPE = Shape((1, 2, 1), (ACTIVATIONS["sigmoid"], ACTIVATIONS["sigmoid"]))

# In the order of `Shape.flat`: neuron by neuron, weights first, then the bias.
KNOBS = (
    "first neuron: hours",
    "first neuron: shift",
    "second neuron: hours",
    "second neuron: shift",
    "answer: first neuron",
    "answer: second neuron",
    "answer: shift",
)
# The initial parameters of the story. The prediction is nearly constant, and every slope is large enough to see. Starts within
# 0.05 of each parameter train alike: the first neuron learns "enough hours", the second "too many".
START = (0.2, -0.2, 1.1, -0.9, 1.2, -1.0, -0.1)
START_ON_GRID = tuple(on_grid(START).tolist())  # the parameters of `start()`, which differ from `START` by rounding
# The step size wherever a step is drawn as an arrow. Arrows are large enough to see. With all parameters within ±6, moving one
# of them to the tip of its arrow lowers the loss.
STEP_SIZE = 2.0
PARAM_LIMIT = 20.0  # controls set a parameter from −20 to 20


@dataclass(frozen=True, eq=False)
class Exam:
    """The twenty students, one per row, in the order of their hours."""

    hours: np.ndarray  # (20,) hours of study
    inputs: np.ndarray  # (20, 1) the network's inputs: `scale_hours(hours)`
    targets: np.ndarray  # (20, 1) 1 passed, 0 failed

    @property
    def passed(self) -> np.ndarray:
        """Whether each student passed (20,)."""
        return self.targets[:, 0] == 1


def scale_hours(hours) -> np.ndarray:
    """Convert hours (any shape) to the network's inputs, on the grid of `core.rounding`."""
    return on_grid((np.asarray(hours, dtype=float) - MIDDLE) / UNIT)


def _students() -> Exam:
    hours = np.linspace(0.5, 9.5, 20)
    labels = (hours >= 3.8) & (hours <= 6.7)
    return Exam(hours, scale_hours(hours)[:, None], labels.astype(float)[:, None])


DATA = _students()


def start() -> Network:
    """Build the network with the initial parameters `START`."""
    return SHAPE.network(np.array(START_ON_GRID))


def params_to_text(params: Sequence[float]) -> str | None:
    """Format seven parameters, in the order of `KNOBS`, for a link; None if they are those of `START`."""
    values = [f"{value:.6g}" for value in params]
    return None if values == [f"{value:.6g}" for value in START] else ",".join(values)


def param_from_text(text: str) -> float | None:
    """Parse one parameter of a link and clip it to ±`PARAM_LIMIT`; None if it is not a finite number."""
    try:
        value = float(text)
    except ValueError:
        return None
    return min(max(value, -PARAM_LIMIT), PARAM_LIMIT) if math.isfinite(value) else None


def params_from_text(text: str | None) -> list[float] | None:
    """Parse the text of `params_to_text`, or of an earlier version with `_` as the separator; None for any other text."""
    parts = (text or "").replace("_", ",").split(",")
    params = [value for value in map(param_from_text, parts) if value is not None]
    return params if len(params) == len(parts) == len(KNOBS) else None


def index_of(param: int | str) -> int:
    """Return a parameter's index in `KNOBS`. Raises ValueError for an unknown name or number."""
    if isinstance(param, str) and param in KNOBS:
        return KNOBS.index(param)
    if isinstance(param, str) or not 0 <= param < len(KNOBS):
        raise ValueError(
            f"there is no parameter {param!r}: give a number from 0 to {len(KNOBS) - 1} or a name of KNOBS"
        )
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
    """Count the students whose output is on the correct side of one half."""
    return int(((network.predict(DATA.inputs) > 0.5) == (DATA.targets > 0.5)).sum())


def best_border(targets: np.ndarray) -> int:
    """Count the rows that the best border gets right, with yes on either side. `targets` (rows,) are sorted by input."""
    yes = targets > 0.5
    counts = [int(yes[:cut].sum() + (~yes[cut:]).sum()) for cut in range(len(yes) + 1)]
    return max(*counts, *(len(yes) - count for count in counts))


def loss_along(network: Network, param: int | str, values) -> np.ndarray:
    """Compute the loss (n,) with one parameter at each of `values` (n,) and the other six unchanged."""
    return np.array([loss_of(with_param(network, param, value)) for value in values])


def gradient(network: Network) -> Gradient:
    """Compute the loss and its slope for each parameter, by backpropagation."""
    return network.gradient(DATA.inputs, DATA.targets, LOSS)


def slopes_of(network: Network) -> np.ndarray:
    """Compute the slope of the loss (7,) for each of `KNOBS`."""
    return flat_slopes(gradient(network))


def steepest_slope(network: Network) -> float:
    """Return the size of the steepest of the seven slopes."""
    return float(np.abs(slopes_of(network)).max())


def slope_of(network: Network, param: int | str) -> float:
    """Compute the slope of the loss for one parameter."""
    return float(slopes_of(network)[index_of(param)])


@lru_cache(maxsize=16)
def train_from_start(
    epochs: int = EPOCHS, learning_rate: float = LEARNING_RATE, *, snapshots: int | tuple[int, ...] = 241
) -> History:
    """Train from `start()` by gradient descent with full batches. `snapshots` is that of `core.training.train`.

    The run is cached and shared, so callers must not modify it.
    """
    return train(
        start(),
        DATA.inputs,
        DATA.targets,
        epochs=epochs,
        learning_rate=learning_rate,
        loss=LOSS,
        snapshots=snapshots,
    )
