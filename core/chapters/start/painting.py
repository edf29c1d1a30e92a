"""One network paints a picture, three times over: with slopes, without slopes, and without bends.

Two numbers come in (where a dot is), one goes out (how light it is). All three start from the same knobs and take the same number
of looks at the picture: a step with slopes is charged `core.search.STEP_EVALS` looks, and without slopes as many random
nudges are tried. Each takes the step size that does best for it on the face; `RATES` says how they were compared.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.activations import Activation
from core.draw.figure import computed_once
from core.network import Network
from core.opening import DOTS, EPOCHS, HIDDEN, INPUTS, LEARNING_RATE, LOSS, OPTIMIZER, SIDE, face, start
from core.search import STEP_EVALS
from core.training import History, Pause, train_piece

ROUNDS = EPOCHS
FRAMES = 241  # places of the dial: every third round
# The step sizes that were compared on the face (of the first nudge, without slopes), by the mean error of four starts.
# `tests/chapters/start/test_painting.py` measures it again: no way does better at another of them.
RATES = (0.05, 0.15, 0.5, 1.5, 5.0, 15.0)


@dataclass(frozen=True)
class Way:
    """A way to learn. `rate` is its step size."""

    name: str
    rate: float
    hidden: str | Activation = HIDDEN
    slopes: str = "true"
    optimizer: str = OPTIMIZER


WITH = Way("with", LEARNING_RATE)
WITHOUT = Way("without", 0.5, slopes="none")
STRAIGHT = Way("straight", 0.15, hidden="linear")
PLAIN = Way("plain", 1.5, optimizer="gradient_descent")
WAYS = (WITH, WITHOUT, STRAIGHT)
PLACES = np.arange(FRAMES)
ROUNDS_A_PLACE = ROUNDS // (FRAMES - 1)
LOOKS = STEP_EVALS * ROUNDS_A_PLACE * PLACES  # at the picture, (FRAMES,)


@dataclass(frozen=True, eq=False)
class Standing:
    """Where a way's run stands at a place of the dial: what the next piece of it begins with."""

    pause: Pause
    network: Network
    diverged_at: int | None = None  # the round after which its steps were too large


@dataclass(frozen=True, eq=False)
class PaintingRun:
    """One way's run, seen at some of the dial's places, one after the other; at all of them unless learned in pieces."""

    way: Way
    drawing: np.ndarray  # (32, 32) the picture to learn, True where light
    history: History  # of these places alone
    places: np.ndarray
    standing: Standing  # at the last of these places

    @property
    def diverged_at(self) -> int | None:
        """The round after which its steps were too large, if they were."""
        return self.standing.diverged_at

    @property
    def rounds(self) -> np.ndarray:
        """The round (places,) shown at each place; a run that blew up stays at its last finite one."""
        rounds = self._begin + self._epochs
        return rounds if self.diverged_at is None else np.minimum(rounds, self.diverged_at)

    @cached_property
    def errors(self) -> np.ndarray:
        """How wrong (places,) the picture is at each place: cross-entropy, a mean over the dots."""
        return self.history.losses[self._epochs]

    @cached_property
    def shades(self) -> np.ndarray:
        """How light (places, 32, 32) each dot is painted, 0 … 1."""
        assert self.history.outputs is not None
        return self.history.outputs.reshape(-1, SIDE, SIDE)[self._frames]

    @cached_property
    def right(self) -> np.ndarray:
        """How many dots (places,) are on the right side of one half at each place."""
        return ((self.shades > 0.5) == self.drawing).sum(axis=(1, 2))

    @property
    def _begin(self) -> int:
        return ROUNDS_A_PLACE * int(self.places[0])

    @property
    def _frames(self) -> np.ndarray:
        """The snapshot shown at each place."""
        rounds = ROUNDS_A_PLACE * self.places - self._begin
        return np.minimum(np.searchsorted(self.history.epochs, rounds), len(self.history.epochs) - 1)

    @property
    def _epochs(self) -> np.ndarray:
        return self.history.epochs[self._frames]


@dataclass(frozen=True, eq=False)
class Painting:
    """A drawing, and what each way makes of it."""

    drawing: np.ndarray
    runs: tuple[PaintingRun, ...]  # in the order of `WAYS`

    @property
    def knobs(self) -> int:
        """How many knobs each of the networks has."""
        return self.runs[0].history.shape.n_params

    @property
    def places(self) -> np.ndarray:
        """The places of the dial at which it is seen."""
        return self.runs[0].places

    @property
    def standings(self) -> tuple[Standing, ...]:
        """Where each way stands at the last of these places, for `paint` to go on from."""
        return tuple(run.standing for run in self.runs)


def first(way: Way, seed: int) -> Network:
    """Return the network before its first round: the same knobs in every way."""
    return start(way.hidden, seed=seed)


def learn(
    drawing: np.ndarray,
    way: Way,
    *,
    seed: int = 0,
    rate: float | None = None,
    places: np.ndarray = PLACES,
    after: Standing | None = None,
) -> PaintingRun:
    """Learn a drawing (32, 32) in one way, at its own step size unless another `rate` is given.

    A piece of the run is learned with `places`, some of `PLACES` in a row, and with `after`, where the run stands at the
    first of them. The pieces together are the run at once, to the last bit.
    """
    network = first(way, seed) if after is None else after.network
    diverged_at = None if after is None else after.diverged_at
    run, pause = train_piece(
        network,
        INPUTS,
        drawing.reshape(DOTS, 1).astype(float),
        resume_from=after.pause if after and diverged_at is None else None,
        epochs=ROUNDS_A_PLACE * int(places[-1] - places[0]) if diverged_at is None else 0,
        learning_rate=way.rate if rate is None else rate,
        optimizer=way.optimizer,
        loss=LOSS,
        slopes=way.slopes,
        rng=np.random.default_rng(seed),
        snapshots=len(places),
        slope_sizes=False,
        outputs=True,
    )
    if run.stopped == "blew_up":
        diverged_at = ROUNDS_A_PLACE * int(places[0]) + len(run.losses) - 1
    return PaintingRun(way, drawing, run, places, Standing(pause, run.final, diverged_at))


def paint(
    drawing: np.ndarray, *, seed: int = 0, places: np.ndarray = PLACES, after: Sequence[Standing] | None = None
) -> Painting:
    """Learn a drawing in all three ways from the knobs that `seed` draws, at once or in pieces; see `learn`."""
    standings: Sequence[Standing | None] = after or [None] * len(WAYS)
    runs = [
        learn(drawing, way, seed=seed, places=places, after=standing)
        for way, standing in zip(WAYS, standings, strict=True)
    ]
    return Painting(drawing, tuple(runs))


@computed_once
def opening() -> Painting:
    """Paint the face that Start opens with."""
    return paint(face())


@computed_once
def plain_steps() -> PaintingRun:
    """Paint the face once more, with slopes but without rolling steps: for the box that says what was left out."""
    return learn(face(), PLAIN)
