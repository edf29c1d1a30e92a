"""Training runs as this chapter plays them: one number in, one number out, drawn as a curve at every place of a dial."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.engine import Shape
from core.network import Network
from core.training import train

FRAMES = 201  # places of a dial that plays a run: from 0 to the last round, evenly


def evenly(rounds: int, frames: int = FRAMES) -> np.ndarray:
    """(frames,) rounds from 0 to `rounds`, evenly spaced. Raises ValueError unless they come out whole."""
    if rounds % (frames - 1):
        raise ValueError(f"{rounds} rounds cannot be parted evenly by {frames} places: give a multiple of {frames - 1}")
    return np.arange(frames) * (rounds // (frames - 1))


@dataclass(frozen=True, eq=False)
class Run:
    """A network in training, at the rounds of a dial.

    A run that blew up rests at its last finite round from there on.
    """

    inputs: np.ndarray  # (points, 1)
    targets: np.ndarray  # (points, 1)
    rounds: np.ndarray  # (frames,) the places of the dial
    shape: Shape
    knobs: np.ndarray  # (frames, knobs) every weight and bias
    losses: np.ndarray  # (frames,)
    # (frames,) how many points are on the right side of 0.5; meaningless for targets other than 0 and 1
    rights: np.ndarray
    blew_up: bool

    @cached_property
    def final(self) -> Network:
        """The network at the end."""
        return self.network(-1)

    def network(self, frame: int) -> Network:
        """The network at a frame; made anew, as thousands of networks that are kept would fill the memory."""
        return self.shape.network(self.knobs[frame])

    def curves(self, x: np.ndarray) -> np.ndarray:
        """(frames, places): the guesses at the inputs `x` (places,) at every frame."""
        return self.shape.predict(self.knobs, x[:, None])[..., 0]

    def frame(self, at: float) -> int:
        """The number of the frame nearest to the round `at`."""
        return int(np.abs(self.rounds - at).argmin())


def run(start: Network, inputs: np.ndarray, targets: np.ndarray, rounds: int, **settings) -> Run:
    """Train `start` for `rounds` rounds (a multiple of FRAMES − 1); `settings` go to `core.training.train`."""
    places = evenly(rounds)
    history = train(start, inputs, targets, epochs=rounds, snapshots=FRAMES, **settings)
    reached = np.minimum(places, len(history.losses) - 1)
    # The nearest round on record: a run that blew up keeps other rounds than it was asked for.
    rows = np.abs(history.epochs[:, None] - reached).argmin(axis=0)
    knobs = history.params[rows]
    guesses = history.shape.predict(knobs, inputs)
    rights = ((guesses > 0.5) == (targets > 0.5)).sum(axis=(1, 2))
    losses = history.losses[history.epochs[rows]]
    return Run(inputs, targets, places, history.shape, knobs, losses, rights, history.stopped == "blew_up")
