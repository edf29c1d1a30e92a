"""The parameters of a run's network as lines of a drawing, with their values and slopes at each place of the dial.

The numbers are packed to keep the table small: one string per parameter, one letter per place, 61 levels. The largest
number of the run has the highest level. A level is the square root of the number's share of it, so that small parameters
stay visible next to large ones.
"""

import numpy as np
import pandas as pd

from core.chapters.train.run import FRAMES, Run
from core.engine import Shape, flat_slopes
from core.receipts import ParamIndex

LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy"
MAX_LEVEL = len(LETTERS) // 2  # levels above 0, and below
HALF_WIDTH = 0.2  # half a neuron's width, as a share of the way from one layer to the next


def param_indices(shape: Shape) -> list[ParamIndex]:
    """List the index of every parameter, in the order of `Shape.flat`."""
    return [
        ParamIndex(layer, neuron, source)
        for layer, (inputs, outputs) in enumerate(zip(shape.sizes, shape.sizes[1:], strict=False))
        for neuron in range(outputs)
        for source in (*range(inputs), None)
    ]


def gradients(run: Run) -> np.ndarray:
    """Compute the true gradient (frames, n_params) over all training points, in the order of `Shape.flat`."""
    inputs, targets = run.train_set.network_inputs, run.train_set.network_targets
    gradient_rows = np.empty(run.history.params.shape)
    with np.errstate(over="ignore", invalid="ignore"):
        for row, network in enumerate(run.history.networks):
            gradient_rows[row] = flat_slopes(network.gradient(inputs, targets, run.loss))
    return np.nan_to_num(gradient_rows)


def height_of(shape: Shape, layer: int, neuron: int) -> float:
    """Compute the height of a neuron in the picture, from −0.5 (bottom) to 0.5. Layer 0 holds the inputs."""
    return ((shape.sizes[layer] - 1) / 2 - neuron) / max(shape.sizes[1:])


def param_table(run: Run) -> pd.DataFrame:
    """Tabulate the parameters: the ends of their lines, whether one is a bias (`ring`), and packed values and slopes."""
    shape, indices = run.history.shape, param_indices(run.history.shape)
    frames = np.array([run.frame(place) for place in range(FRAMES)])
    rows = []
    for number, index in enumerate(indices):
        y_end, x_end = height_of(shape, index.layer + 1, index.neuron), index.layer + 1.0
        if index.source is None:
            half_height = 0.4 / max(shape.sizes[1:])
            rows.append(
                (number, x_end - HALF_WIDTH, x_end + HALF_WIDTH, y_end - half_height, y_end + half_height, True)
            )
        else:
            y_start = height_of(shape, index.layer, index.source)
            rows.append(
                (number, index.layer + (HALF_WIDTH if index.layer else 0.0), x_end - HALF_WIDTH, y_start, y_end, False)
            )
    table = pd.DataFrame(rows, columns=["knob", "x", "x2", "y", "y2", "ring"])
    return table.assign(values=_pack(run.history.params[frames]), slopes=_pack(gradients(run)[frames]))


def _pack(numbers: np.ndarray) -> list[str]:
    """Pack numbers (places, n_params) into one string per parameter."""
    largest = np.abs(numbers).max() or 1.0
    levels = np.rint(np.sign(numbers) * np.sqrt(np.abs(numbers) / largest) * MAX_LEVEL).astype(int) + MAX_LEVEL
    letters = np.array(list(LETTERS))[levels]
    return ["".join(column) for column in letters.T]
