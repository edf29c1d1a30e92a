"""One network paints a picture, three times over: with slopes, without slopes, and without bends.

Two numbers come in (where a dot is), one goes out (how light it is). All three start from the same knobs and take the same number
of looks at the picture: a step with slopes is charged `core.search.STEP_LOOKS` looks, and without slopes as many random
nudges are tried. Each takes the step size that does best for it on the face; `RATES` says how they were compared.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.chapters.start.drawings import ACROSS, SIDE, UP, face
from core.draw.figure import built_once
from core.activations import SOFTSIGN, Activation
from core.network import Network
from core.search import STEP_LOOKS
from core.training import History, train

NEURONS = (24, 24)
ROUNDS = 960
FRAMES = 241  # places of the dial: every fourth round
DOTS = SIDE * SIDE
LOSS = "cross_entropy"
REACH = 3.0  # the picture lies within −3 … 3: narrow lines then need no huge knobs
INPUTS = REACH * np.column_stack([ACROSS.ravel(), UP.ravel()])
# The step sizes that were compared on the face (of the first nudge, without slopes), by the mean error of four starts.
# `tests/chapters/start/test_painting.py` measures it again: no way does better at another of them.
RATES = (0.05, 0.15, 0.5, 1.5, 5.0, 15.0)


@dataclass(frozen=True)
class Way:
    """A way to learn. `rate` is its step size."""

    name: str  # what it is called in the middle of a sentence
    title: str
    note: str  # what stands beside its error
    rate: float
    hidden: str | Activation = SOFTSIGN
    slopes: str = "true"
    optimizer: str = "momentum"


WITH = Way("with slopes and bends", "With slopes", "steps roll on", 1.5)
WITHOUT = Way("without slopes", "Without slopes", "random nudges", 1.5, slopes="none")
STRAIGHT = Way("without bends", "Without bends", "steps roll on", 0.15, hidden="linear")
PLAIN = Way("with plain steps", "With plain steps", "plain steps", 1.5, optimizer="gradient_descent")
WAYS = (WITH, WITHOUT, STRAIGHT)


@dataclass(frozen=True, eq=False)
class Painted:
    """One way's run, seen at the `FRAMES` places of the dial."""

    way: Way
    drawing: np.ndarray  # (32, 32) the picture to learn, True where light
    history: History

    @cached_property
    def rounds(self) -> np.ndarray:
        """The round (FRAMES,) shown at each place; a run that blew up stays at its last finite one."""
        return self.history.epochs[self._frames]

    @cached_property
    def errors(self) -> np.ndarray:
        """How wrong (FRAMES,) the picture is at each place: cross-entropy, a mean over the dots."""
        return self.history.losses[self.rounds]

    @cached_property
    def shades(self) -> np.ndarray:
        """How light (FRAMES, 32, 32) each dot is painted, 0 … 1."""
        return self.history.outputs.reshape(-1, SIDE, SIDE)[self._frames]

    @cached_property
    def right(self) -> np.ndarray:
        """How many dots (FRAMES,) are on the right side of one half at each place."""
        return ((self.shades > 0.5) == self.drawing).sum(axis=(1, 2))

    @property
    def _frames(self) -> np.ndarray:
        """The snapshot shown at each place."""
        return np.minimum(np.searchsorted(self.history.epochs, ROUNDS // (FRAMES - 1) * PLACES), self._last)

    @property
    def _last(self) -> int:
        return len(self.history.epochs) - 1


PLACES = np.arange(FRAMES)
LOOKS = STEP_LOOKS * (ROUNDS // (FRAMES - 1)) * PLACES  # at the picture, (FRAMES,)


@dataclass(frozen=True, eq=False)
class Painting:
    """A drawing, and what each way makes of it."""

    drawing: np.ndarray
    runs: tuple[Painted, ...]  # in the order of `WAYS`

    @property
    def knobs(self) -> int:
        """How many knobs each of the networks has."""
        return self.runs[0].history.shape.knobs


def first(way: Way, seed: int) -> Network:
    """The network before its first round: the same knobs in every way."""
    return Network.random((2, *NEURONS, 1), hidden=way.hidden, output="sigmoid", rng=np.random.default_rng(seed))


def learn(drawing: np.ndarray, way: Way, *, seed: int = 0, rate: float | None = None) -> Painted:
    """Learn a drawing (32, 32) in one way, at its own step size unless another `rate` is given."""
    run = train(
        first(way, seed),
        INPUTS,
        drawing.reshape(DOTS, 1).astype(float),
        epochs=ROUNDS,
        learning_rate=way.rate if rate is None else rate,
        optimizer=way.optimizer,
        loss=LOSS,
        slopes=way.slopes,
        rng=np.random.default_rng(seed),
        snapshots=FRAMES,
        slope_sizes=False,
        outputs=True,
    )
    return Painted(way, drawing, run)


def paint(drawing: np.ndarray, *, seed: int = 0) -> Painting:
    """Learn a drawing in all three ways from the knobs that `seed` draws; about a second and a half."""
    return Painting(drawing, tuple(learn(drawing, way, seed=seed) for way in WAYS))


@built_once
def opening() -> Painting:
    """The face that Start opens with."""
    return paint(face())


@built_once
def plain_steps() -> Painted:
    """The face once more, with slopes but without rolling steps: for the box that says what was left out."""
    return learn(face(), PLAIN)
