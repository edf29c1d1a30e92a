"""Why sigmoid? Three tests that every bend is put to, and the same stack of layers trained with each."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core import exam
from core.activations import ACTIVATIONS, Activation
from core.chapters.bends.runs import Run, run
from core.depth import slope_sizes
from core.network import Network

LAYERS = 10  # hidden layers of the third test
FAR = 1_000.0  # the first test sends in sums from minus this to this
SEEN = np.linspace(-6, 6, 241)  # the second test looks for a slope at these sums
STARTS = 25
SURVIVES = 0.01  # the third test is passed where the first layer hears at least this share of what the last one hears

TESTS = {
    "bounds": "Stays between two bounds?",
    "slope": "Has a slope everywhere?",
    "depth": f"Is the blame still there after {LAYERS} layers?",
}


@dataclass(frozen=True, eq=False)
class Trial:
    """What the three tests found out about one bend."""

    bend: str
    lowest: float  # of what comes out for sums from −FAR to FAR
    highest: float
    flat: np.ndarray  # (SEEN,) whether the slope is exactly 0 there
    # (LAYERS,) the median size of the slopes, as a share of the last layer's; NaN where there are none
    blame: np.ndarray

    @property
    def activation(self) -> Activation:
        return ACTIVATIONS[self.bend]

    @property
    def is_bounded(self) -> tuple[bool, bool]:
        """Whether it has a bottom and whether it has a top: sums ten times as far out go no further."""
        return (
            bool(self.activation.f(-10 * FAR) >= self.lowest - 1e-9),
            bool(self.activation.f(10 * FAR) <= self.highest + 1e-9),
        )

    @property
    def survives(self) -> float:
        """The size of the slopes in the first layer as a share of those in the last; 0 where no layer has any."""
        return float(np.nan_to_num(self.blame[0]))

    def passed(self, test: str) -> bool:
        """Whether it passes one of TESTS."""
        if test == "bounds":
            return all(self.is_bounded)
        if test == "slope":
            return not self.flat.any()
        return self.survives >= SURVIVES


def put_to_test(bend: str) -> Trial:
    """Put one of `ACTIVATIONS` to all three tests."""
    activation = ACTIVATIONS[bend]
    far = np.concatenate([-np.geomspace(FAR, 1e-3, 200), [0.0], np.geomspace(1e-3, FAR, 200)])
    out = activation.f(far)
    sizes = np.array([slope_sizes(LAYERS, bend, seed=seed).hidden for seed in range(STARTS)])
    with np.errstate(invalid="ignore"):  # no slope in any layer: 0 / 0 is no share, and is told as none
        shares = sizes / sizes[:, -1:]
    blame = np.full(LAYERS, np.nan) if np.isnan(shares).any() else np.median(shares, axis=0)
    return Trial(bend, float(out.min()), float(out.max()), activation.slope(SEEN) == 0, blame)


def trials() -> dict[str, Trial]:
    """The tests of every bend in `ACTIVATIONS`."""
    return {bend: put_to_test(bend) for bend in ACTIVATIONS}


# --- The same stack with each bend ------------------------------------------------------------------------------------

DEPTHS = {1: 1.0, LAYERS: 0.1}  # hidden layers -> the step size that suits that many, the same for every bend
WIDTH = 8
STACK_ROUNDS = 1_000


@dataclass(frozen=True, eq=False)
class Stack:
    """A stack of layers with one bend, in training on the exam's students."""

    bend: str
    run: Run

    @cached_property
    def guesses(self) -> np.ndarray:
        """(frames, places)"""
        return self.run.curves(DRAWN_AT)

    @property
    def learned(self) -> bool:
        """Whether all students are on the right side at the end."""
        return self.run.rights[-1] == len(self.run.targets)


DRAWN_AT = exam.scaled(np.linspace(0, 10, 41))


def stacks(depth: int, seed: int) -> dict[str, Stack]:
    """`depth` layers of WIDTH neurons and a sigmoid end, for every bend: plain steps on cross-entropy, STACK_ROUNDS rounds."""
    trained = {}
    for bend in ACTIVATIONS:
        start = Network.random((1, *[WIDTH] * depth, 1), hidden=bend, output="sigmoid", rng=np.random.default_rng(seed))
        settings = {"learning_rate": DEPTHS[depth], "loss": "cross_entropy"}
        trained[bend] = Stack(bend, run(start, exam.DATA.inputs, exam.DATA.targets, STACK_ROUNDS, **settings))
    return trained
