"""What a run's network says: all over the plane, at every snapshot, and at one place, with who said so.

Run --decision_maps--> Maps     what the network and each of its neurons say all over the plane
    --ask------------> Answer   what it says at one place, and which neurons said so
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.chapters.train.run import Run

CELLS = 48  # the decision map is so many places wide and tall
TILE = 12  # a neuron's own map


@dataclass(frozen=True, eq=False)
class Maps:
    """Each snapshot's answers over the window, the first row at the bottom, the first column at the left.

    `guesses` (frames, CELLS, CELLS) are shares: 0 where the answer is the first label or the lowest right answer, 1 at
    the other end. `neurons[layer]` (frames, neurons, TILE, TILE) is what each hidden neuron sends on, as a share of its
    reach: −1 … 1.
    """

    guesses: np.ndarray
    neurons: tuple[np.ndarray, ...]


def decision_maps(run: Run) -> Maps:
    """Compute the output of the network, and of every hidden neuron, at each place of the map and each snapshot."""
    (left, right), (bottom, top) = run.window
    centers = (np.arange(CELLS) + 0.5) / CELLS
    x, y = np.meshgrid(left + (right - left) * centers, bottom + (top - bottom) * centers)
    grid = run.train_set.input_scaling.to_network(np.column_stack([x.ravel(), y.ravel()]))
    shape, stride = run.history.shape, CELLS // TILE
    inputs = np.vstack([grid.T, np.ones(len(grid))])
    guesses = np.empty((run.frames, CELLS, CELLS))
    neuron_maps = [np.empty((run.frames, size, TILE, TILE)) for size in shape.sizes[1:-1]]
    with np.errstate(over="ignore", invalid="ignore"):  # far-flung weights: the answers run into their bounds
        for frame, params in enumerate(run.history.params):
            layer_inputs = inputs
            for layer, (table, activation) in enumerate(zip(shape.tables(params), shape.activations, strict=True)):
                sums = table.dot(layer_inputs)
                outputs = activation.value(sums, out=sums)
                if layer < len(neuron_maps):
                    tiles = outputs.reshape(-1, CELLS, CELLS)[:, stride // 2 :: stride, stride // 2 :: stride]
                    neuron_maps[layer][frame] = tiles
                    layer_inputs = np.vstack([outputs, inputs[-1:]])
            guesses[frame] = outputs.reshape(CELLS, CELLS)
    return Maps(shares(run, guesses), tuple(_normalize(maps, run) for maps in neuron_maps))


def shares(run: Run, outputs: np.ndarray) -> np.ndarray:
    """Scale outputs, in the network's units, so that the lowest right answer is 0 and the highest 1."""
    low, high = 0.0, 1.0
    if not run.classifies:
        targets = np.vstack([run.train_set.network_targets, run.test_set.network_targets])
        low, high = targets.min(), targets.max()
    return np.clip((outputs - low) / ((high - low) or 1), 0, 1)


def _normalize(outputs: np.ndarray, run: Run) -> np.ndarray:
    """Scale neurons' outputs to −1 … 1: by the bend's own bounds, or else by the farthest value of each."""
    low, high = run.history.shape.activations[0].bounded
    if np.isfinite([low, high]).all():
        return 2 * (outputs - low) / (high - low) - 1
    farthest = np.abs(outputs).max(axis=(0, 2, 3), keepdims=True)
    return outputs / np.where(farthest > 0, farthest, 1)


# --- One place --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Answer:
    """What the network says at one place, at every snapshot.

    `outputs` (frames,) in the person's units. `pushes` (frames, n) is what each neuron of the last hidden layer adds to the
    output's sum: what it says times the knob it goes through; `shift` (frames,) is what the output adds by itself.
    """

    x: float
    y: float
    outputs: np.ndarray
    pushes: np.ndarray
    shift: np.ndarray
    neuron_outputs: np.ndarray  # (frames, n) what each of those neurons sends on
    inside: bool  # whether the place lies on the map

    def strongest(self, frame: int) -> int | None:
        """Find the neuron with the largest push, up or down. Return None where none pushes at all."""
        neuron = int(self._strongest[frame])
        return neuron if abs(self.pushes[frame, neuron]) > 0 else None  # not where it is no number

    def share(self, frame: int, neuron: int) -> float:
        """Compute this neuron's share of all pushes at a snapshot: 0 … 1, or nan where they overflow."""
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
    """Ask the network, at every snapshot, about the place (x, y) in the person's units."""
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
