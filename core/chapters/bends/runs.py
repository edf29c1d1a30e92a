"""Training runs with one input and one output, at every place of a dial."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.engine import Shape
from core.network import Network
from core.training import train

FRAMES = 201  # places of the dial, evenly spaced from epoch 0 to the last


def spaced_epochs(epochs: int, frames: int = FRAMES) -> np.ndarray:
    """Return evenly spaced epochs (frames,) from 0 to `epochs`. Raises ValueError if they are not whole numbers."""
    if epochs % (frames - 1):
        raise ValueError(f"{epochs} epochs cannot be parted evenly by {frames} places: give a multiple of {frames - 1}")
    return np.arange(frames) * (epochs // (frames - 1))


@dataclass(frozen=True, eq=False)
class Run:
    """A network in training, at the epochs of a dial. A run that blew up stays at its last finite epoch."""

    inputs: np.ndarray  # (points, 1)
    targets: np.ndarray  # (points, 1)
    epochs: np.ndarray  # (frames,)
    shape: Shape
    params: np.ndarray  # (frames, n_params)
    losses: np.ndarray  # (frames,)
    n_correct: np.ndarray  # (frames,) points on the right side of 0.5, for targets of 0 and 1
    blew_up: bool

    @cached_property
    def final(self) -> Network:
        """The network at the end."""
        return self.network(-1)

    def network(self, frame: int) -> Network:
        """Build the network of a frame. It is not cached, since thousands of networks would fill the memory."""
        return self.shape.network(self.params[frame])

    def curves(self, x: np.ndarray) -> np.ndarray:
        """Compute the outputs (frames, places) at the inputs `x` (places,) at every frame."""
        return self.shape.predict(self.params, x[:, None])[..., 0]


def train_run(start: Network, inputs: np.ndarray, targets: np.ndarray, epochs: int, **settings) -> Run:
    """Train `start` for a multiple of FRAMES − 1 epochs. `settings` are passed to `core.training.train`."""
    places = spaced_epochs(epochs)
    history = train(start, inputs, targets, epochs=epochs, snapshots=FRAMES, **settings)
    rows = history.nearest_snapshots(places)  # a run that blew up has snapshots at other epochs
    params = history.params[rows]
    outputs = history.shape.predict(params, inputs)
    n_correct = ((outputs > 0.5) == (targets > 0.5)).sum(axis=(1, 2))
    losses = history.losses[history.epochs[rows]]
    return Run(inputs, targets, places, history.shape, params, losses, n_correct, history.stopped == "blew_up")
