"""A network learns to paint a picture in three ways: with slopes, without slopes, and without activations.

The inputs are a dot's two coordinates. The output is its lightness. All three ways start from the same parameters and use
the same number of evaluations: a step with slopes counts as `core.search.STEP_EVALS`, and without slopes as many random
nudges are tried. Each way has the step size of `RATES` that works best for it on the face.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.activations import Activation
from core.chapters.once import computed_once
from core.network import Network
from core.opening import DOTS, EPOCHS, HIDDEN, INPUTS, LEARNING_RATE, LOSS, OPTIMIZER, SIDE, face, start
from core.search import STEP_EVALS
from core.training import History, Pause, train_piece

N_PLACES = 241  # of the dial
# Step sizes compared by the mean error of four starts. Without slopes they are sizes of the first nudge.
# `tests/chapters/start/test_painting.py` repeats the comparison.
RATES = (0.05, 0.15, 0.5, 1.5, 5.0, 15.0)


@dataclass(frozen=True)
class Way:
    """A way to learn."""

    name: str
    rate: float  # step size
    hidden: str | Activation = HIDDEN
    slopes: str = "true"
    optimizer: str = OPTIMIZER


WITH_SLOPES = Way("with", LEARNING_RATE)
WITHOUT_SLOPES = Way("without", 0.5, slopes="none")
STRAIGHT = Way("straight", 0.15, hidden="linear")
PLAIN_STEPS = Way("plain", 1.5, optimizer="gradient_descent")
WAYS = (WITH_SLOPES, WITHOUT_SLOPES, STRAIGHT)
PLACES = np.arange(N_PLACES)
EPOCHS_PER_PLACE = EPOCHS // (N_PLACES - 1)
N_EVALS = STEP_EVALS * EPOCHS_PER_PLACE * PLACES  # (N_PLACES,)


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """The state of a run from which its next piece continues."""

    pause: Pause
    network: Network
    diverged_at: int | None = None  # the last finite epoch of a run that blew up


@dataclass(frozen=True, eq=False)
class PaintingRun:
    """One way's run at consecutive places of the dial: all of them, or those of one piece."""

    way: Way
    drawing: np.ndarray  # (32, 32) the picture to learn, True where light
    history: History  # from the first of `places` to the last
    places: np.ndarray
    checkpoint: Checkpoint  # at the last of `places`

    @property
    def diverged_at(self) -> int | None:
        """The last finite epoch, if the run blew up."""
        return self.checkpoint.diverged_at

    @property
    def epochs(self) -> np.ndarray:
        """The epoch at each place (places,). A run that blew up stays at its last finite epoch."""
        epochs = self._first_epoch + self._epochs_in_piece
        return epochs if self.diverged_at is None else np.minimum(epochs, self.diverged_at)

    @cached_property
    def losses(self) -> np.ndarray:
        """The cross-entropy at each place (places,), averaged over the dots."""
        return self.history.losses[self._epochs_in_piece]

    @property
    def shades(self) -> np.ndarray:
        """The lightness of each dot (places, 32, 32), 0 … 1."""
        assert self.history.outputs is not None
        return self.history.outputs.reshape(-1, SIDE, SIDE)[self._snapshot_indices]

    @cached_property
    def n_correct(self) -> np.ndarray:
        """How many dots are on the right side of one half (places,)."""
        return ((self.shades > 0.5) == self.drawing).sum(axis=(1, 2))

    @cached_property
    def is_blank(self) -> np.ndarray:
        """Whether all dots are on the same side of one half (places,)."""
        n_light = (self.shades > 0.5).sum(axis=(1, 2))
        return np.isin(n_light, (0, DOTS))

    @property
    def _first_epoch(self) -> int:
        return EPOCHS_PER_PLACE * int(self.places[0])

    @property
    def _snapshot_indices(self) -> np.ndarray:
        """The snapshot shown at each place."""
        epochs = EPOCHS_PER_PLACE * self.places - self._first_epoch
        return np.minimum(np.searchsorted(self.history.epochs, epochs), len(self.history.epochs) - 1)

    @property
    def _epochs_in_piece(self) -> np.ndarray:
        """The epoch of the snapshot at each place, counted from the first of `places`."""
        return self.history.epochs[self._snapshot_indices]


@dataclass(frozen=True, eq=False)
class Painting:
    """A drawing and the runs that learn it."""

    drawing: np.ndarray
    runs: tuple[PaintingRun, ...]  # in the order of `WAYS`

    @property
    def n_params(self) -> int:
        """How many parameters each network has."""
        return self.runs[0].history.shape.n_params

    @property
    def places(self) -> np.ndarray:
        """The places of the dial that the runs show."""
        return self.runs[0].places

    @property
    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """The runs' checkpoints, from which `paint` can continue."""
        return tuple(run.checkpoint for run in self.runs)


def learn(
    drawing: np.ndarray,
    way: Way,
    *,
    seed: int = 0,
    rate: float | None = None,
    places: np.ndarray = PLACES,
    checkpoint: Checkpoint | None = None,
) -> PaintingRun:
    """Learn a drawing (32, 32) in one way.

    To learn one piece of a run, give consecutive `places` and the `checkpoint` at the first of them. The pieces together
    equal the whole run to the last bit.

    Args:
        drawing: the picture to learn.
        way: how to learn it.
        seed: of the start.
        rate: a step size other than the way's own.
        places: the places of the dial to learn.
        checkpoint: of the previous piece, None for the start.
    """
    # A run that blew up has no state to resume. Its last finite network is only evaluated, for 0 epochs.
    network = start(way.hidden, seed=seed) if checkpoint is None else checkpoint.network
    diverged_at = None if checkpoint is None else checkpoint.diverged_at
    history, pause = train_piece(
        network,
        INPUTS,
        drawing.reshape(DOTS, 1).astype(float),
        resume_from=checkpoint.pause if checkpoint and diverged_at is None else None,
        epochs=EPOCHS_PER_PLACE * int(places[-1] - places[0]) if diverged_at is None else 0,
        learning_rate=way.rate if rate is None else rate,
        optimizer=way.optimizer,
        loss=LOSS,
        slopes=way.slopes,
        rng=np.random.default_rng(seed),
        snapshots=len(places),
        slope_sizes=False,
        outputs=True,
    )
    if history.stopped == "blew_up":
        diverged_at = EPOCHS_PER_PLACE * int(places[0]) + len(history.losses) - 1
    return PaintingRun(way, drawing, history, places, Checkpoint(pause, history.final, diverged_at))


def paint(
    drawing: np.ndarray, *, seed: int = 0, places: np.ndarray = PLACES, checkpoints: Sequence[Checkpoint] | None = None
) -> Painting:
    """Learn a drawing in all three ways. The arguments are those of `learn`."""
    previous: Sequence[Checkpoint | None] = checkpoints or [None] * len(WAYS)
    runs = [
        learn(drawing, way, seed=seed, places=places, checkpoint=checkpoint)
        for way, checkpoint in zip(WAYS, previous, strict=True)
    ]
    return Painting(drawing, tuple(runs))


@computed_once
def opening() -> Painting:
    """Paint the face that Start opens with."""
    return paint(face())


@computed_once
def plain_steps() -> PaintingRun:
    """Paint the face with slopes but without momentum, for the note on what is left out."""
    return learn(face(), PLAIN_STEPS)
