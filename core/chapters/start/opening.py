"""What the Start page shows: one small network that learns with slopes, and the same one without.

Both start from the same knobs, see the same points and take the same number of looks at them: a step with slopes is charged
`core.search.STEP_LOOKS` looks, and without slopes as many random nudges are tried. Each way runs at every setting of a small
sweep, and its best run is the one that is shown.
"""

from dataclasses import dataclass, replace

import numpy as np

from core.chapters.train.run import Run, Settings, learn
from core.search import STEP_LOOKS

OPENING = Settings(data="spiral", neurons=(8, 8), optimizer="adam", epochs=600, noise=0.0, unseen=0.0, seed=3)

# Of the step size with slopes, and of the first nudge's size without. The best of each lies inside.
SWEEPS = {"true": (0.01, 0.03, 0.1, 1.0, 3.0), "none": (0.3, 1.0, 3.0, 10.0, 30.0)}


@dataclass(frozen=True, eq=False)
class Opening:
    """One network on one set of points, trained twice with the same number of looks at the data."""

    with_slopes: Run
    without: Run  # random nudges, each kept if it helps
    plain: Run  # with slopes too, but with plain steps

    @property
    def looks(self) -> int:
        """How many looks at the data each took."""
        return STEP_LOOKS * self.with_slopes.learnt

    @property
    def points(self) -> int:
        """How many points each learns from."""
        return len(self.with_slopes.seen)

    @property
    def knobs(self) -> int:
        """How many knobs the network has."""
        return self.with_slopes.history.shape.knobs


def opening(seed: int = OPENING.seed) -> Opening:
    """Train in both ways from the knobs that `seed` draws; the same on every machine, in about half a second."""
    started = replace(OPENING, seed=seed)

    def best(slopes: str, optimizer: str = OPENING.optimizer) -> Run:
        runs = [learn(replace(started, slopes=slopes, optimizer=optimizer, rate=rate)) for rate in SWEEPS[slopes]]
        return min(runs, key=lambda run: run.history.losses[-1] if run.history.stopped != "blew_up" else np.inf)

    return Opening(best("true"), best("none"), best("true", "gradient_descent"))


def right(run: Run, frame: int) -> int:
    """How many points the network of a snapshot puts on the right side."""
    return round(float(run.history.accuracies[run.history.epochs[frame]]) * len(run.seen))


def error(run: Run, frame: int) -> float:
    """How wrong the network of a snapshot is: its loss."""
    return float(run.history.losses[run.history.epochs[frame]])


def times_as_wrong(first: float, second: float) -> float:
    """How many times as large the second error is as the first; 1 where they are within a tenth of each other."""
    times = float(second / first) if first > 0 else np.inf
    return 1.0 if 1 / 1.1 <= times <= 1.1 else times
