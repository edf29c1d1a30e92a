"""The outputs of a run's network at every snapshot: over the whole plane, and at one place with each neuron's part.

Run --decision_maps--> Maps     the outputs of the network and of its neurons over the plane
    --ask------------> Answer   the output at one place, and what each neuron contributes
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.chapters.train.run import Run

CELLS = 48  # width and height of a decision map
TILE = 12  # width and height of a neuron's map


@dataclass(frozen=True, eq=False)
class Maps:
    """Maps over the window at each snapshot. The first row is at the bottom.

    Attributes:
        outputs: (frames, CELLS, CELLS) the outputs, scaled from the range of the targets to 0 … 1.
        neurons: for each hidden layer (frames, neurons, TILE, TILE) the neurons' outputs, scaled to −1 … 1.
    """

    outputs: np.ndarray
    neurons: tuple[np.ndarray, ...]


def decision_maps(run: Run) -> Maps:
    """Compute the outputs of the network and of every hidden neuron over the window at each snapshot."""
    (left, right), (bottom, top) = run.window
    centers = (np.arange(CELLS) + 0.5) / CELLS
    x, y = np.meshgrid(left + (right - left) * centers, bottom + (top - bottom) * centers)
    grid = run.train_set.input_scaling.to_network(np.column_stack([x.ravel(), y.ravel()]))
    shape, stride = run.history.shape, CELLS // TILE
    inputs = np.vstack([grid.T, np.ones(len(grid))])
    network_maps = np.empty((run.frames, CELLS, CELLS))
    neuron_maps = [np.empty((run.frames, size, TILE, TILE)) for size in shape.sizes[1:-1]]
    with np.errstate(over="ignore", invalid="ignore"):  # after a blow-up the outputs saturate
        for frame, params in enumerate(run.history.params):
            layer_inputs = inputs
            for layer, (table, activation) in enumerate(zip(shape.tables(params), shape.activations, strict=True)):
                sums = table.dot(layer_inputs)
                outputs = activation.value(sums, out=sums)
                if layer < len(neuron_maps):
                    tiles = outputs.reshape(-1, CELLS, CELLS)[:, stride // 2 :: stride, stride // 2 :: stride]
                    neuron_maps[layer][frame] = tiles
                    layer_inputs = np.vstack([outputs, inputs[-1:]])
            network_maps[frame] = outputs.reshape(CELLS, CELLS)
    return Maps(shares(run, network_maps), tuple(_normalize(maps, run) for maps in neuron_maps))


def shares(run: Run, outputs: np.ndarray) -> np.ndarray:
    """Scale outputs, in the network's units, from the range of the targets to 0 … 1."""
    low, high = run.target_range
    return np.clip((outputs - low) / ((high - low) or 1), 0, 1)


def _normalize(outputs: np.ndarray, run: Run) -> np.ndarray:
    """Scale neurons' outputs to −1 … 1: by the activation's bounds, or else by each neuron's largest value."""
    low, high = run.history.shape.activations[0].bounded
    if np.isfinite([low, high]).all():
        return 2 * (outputs - low) / (high - low) - 1
    largest = np.abs(outputs).max(axis=(0, 2, 3), keepdims=True)
    return outputs / np.where(largest > 0, largest, 1)


# --- One place --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Answer:
    """The network's output at one place, at every snapshot, with what the last hidden layer contributes to it."""

    x: float
    y: float
    outputs: np.ndarray  # (frames,) in the person's units
    pushes: np.ndarray  # (frames, n) what each neuron adds to the output's sum: its output times its weight
    shift: np.ndarray  # (frames,) the output's bias
    neuron_outputs: np.ndarray  # (frames, n)
    inside: bool  # whether the place lies on the map

    def strongest(self, frame: int) -> int | None:
        """Return the neuron with the largest push, up or down. Return None if no neuron pushes."""
        neuron = int(self._strongest[frame])
        return neuron if abs(self.pushes[frame, neuron]) > 0 else None  # NaN is not a push

    def share(self, frame: int, neuron: int) -> float:
        """Return a neuron's share of all pushes at a snapshot: 0 … 1, or NaN if they overflow."""
        return float(self._shares[frame, neuron])

    @cached_property
    def _strongest(self) -> np.ndarray:
        return np.abs(self.pushes).argmax(axis=1)

    @cached_property
    def _shares(self) -> np.ndarray:
        sizes = np.abs(np.column_stack([self.pushes, self.shift]))
        with np.errstate(over="ignore", invalid="ignore"):
            sizes /= sizes.max(axis=1, keepdims=True)
            return sizes / sizes.sum(axis=1, keepdims=True)


def ask(run: Run, x: float, y: float) -> Answer:
    """Compute the network's output at the place (x, y), in the person's units, at every snapshot."""
    point = run.train_set.input_scaling.to_network(np.array([[x, y]]))
    shape = run.history.shape
    layer_inputs = np.append(point[0], 1.0)[:, None] * np.ones((run.frames, 1, 1))  # (frames, inputs + 1, 1)
    tables = shape.tables(run.history.params)
    with np.errstate(over="ignore", invalid="ignore"):
        for table, activation in zip(tables[:-1], shape.activations[:-1], strict=True):
            layer_outputs = activation.f(table @ layer_inputs)
            layer_inputs = np.concatenate([layer_outputs, np.ones((run.frames, 1, 1))], axis=1)
        parts = tables[-1][:, 0, :] * layer_inputs[:, :, 0]
        outputs = shape.activations[-1].f(parts.sum(axis=1))
    (left, right), (bottom, top) = run.window
    return Answer(
        x=x,
        y=y,
        outputs=run.train_set.target_scaling.to_person(outputs[:, None])[:, 0],
        pushes=parts[:, :-1],
        shift=parts[:, -1],
        neuron_outputs=layer_inputs[:, :-1, 0],
        inside=bool(left <= x <= right and bottom <= y <= top),
    )
