"""The knobs of a run's network as lines of a drawing: where each runs, and its value and its slope at each place of the dial.

A long run has many numbers to send (31 knobs at 241 places, twice). They are packed as letters: one string a knob, one letter a
place, 61 levels from as far below 0 as any knob of the run goes to as far above. The size of a level is the root of the number's
share, so that small knobs can be seen beside large ones.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from core.chapters.train.run import FRAMES, Run
from core.engine import Shape

LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy"
MOST = len(LETTERS) // 2  # levels above 0, and below
HALF = 0.2  # half a neuron's width, as a share of the way from one layer to the next


@dataclass(frozen=True)
class Place:
    """Which knob a line stands for, counted from 0: `source` is the neuron (or number) it comes from; None for a shift."""

    layer: int
    neuron: int
    source: int | None


def knobs_of(shape: Shape) -> list[Place]:
    """List every knob of a network, in the order of `Shape.flat`."""
    return [
        Place(layer, neuron, source)
        for layer, (inputs, outputs) in enumerate(zip(shape.sizes, shape.sizes[1:], strict=False))
        for neuron in range(outputs)
        for source in (*range(inputs), None)
    ]


def gradients(run: Run) -> np.ndarray:
    """Compute every knob's true slope (snapshots, knobs) over all the points learned from, in the order of `Shape.flat`."""
    inputs, targets, gradient_rows = (
        run.train_set.network_inputs,
        run.train_set.network_targets,
        np.empty(run.history.params.shape),
    )
    with np.errstate(over="ignore", invalid="ignore"):
        for row, network in enumerate(run.history.networks):
            slopes = network.gradient(inputs, targets, run.loss)
            layers = zip(slopes.weights, slopes.biases, strict=True)
            gradient_rows[row] = np.concatenate(
                [np.column_stack([weights, biases]).ravel() for weights, biases in layers]
            )
    return np.nan_to_num(gradient_rows)


def height_of(shape: Shape, layer: int, neuron: int) -> float:
    """Compute the height of a neuron in the picture, from −0.5 (bottom) to 0.5. Layer 0 holds the inputs."""
    return ((shape.sizes[layer] - 1) / 2 - neuron) / max(shape.sizes[1:])


def knob_table(run: Run) -> pd.DataFrame:
    """Tabulate the knobs: the ends of each line, whether it is a neuron's shift (`ring`), and its packed values and slopes."""
    shape, knobs = run.history.shape, knobs_of(run.history.shape)
    places = np.array([run.frame(place) for place in range(FRAMES)])
    rows = []
    for number, knob in enumerate(knobs):
        to, right = height_of(shape, knob.layer + 1, knob.neuron), knob.layer + 1.0
        if knob.source is None:
            tall = 0.4 / max(shape.sizes[1:])
            rows.append((number, right - HALF, right + HALF, to - tall, to + tall, True))
        else:
            start = height_of(shape, knob.layer, knob.source)
            rows.append((number, knob.layer + (HALF if knob.layer else 0.0), right - HALF, start, to, False))
    table = pd.DataFrame(rows, columns=["knob", "x", "x2", "y", "y2", "ring"])
    return table.assign(values=_packed(run.history.params[places]), slopes=_packed(gradients(run)[places]))


def _packed(numbers: np.ndarray) -> list[str]:
    """Pack numbers (places, knobs) into one string a knob."""
    most = np.abs(numbers).max() or 1.0
    levels = np.rint(np.sign(numbers) * np.sqrt(np.abs(numbers) / most) * MOST).astype(int) + MOST
    letters = np.array(list(LETTERS))[levels]
    return ["".join(column) for column in letters.T]
