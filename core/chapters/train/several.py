"""Runs of the same settings from several starts, since a single start is luck."""

from dataclasses import dataclass, replace

import numpy as np

from core.chapters.train.run import Run, Settings, learn
from core.data import Dataset

STARTS = 9
MANY = (8, 8, 8)  # hidden neurons of the network with many more knobs


@dataclass(frozen=True, eq=False)
class Several:
    """How runs from several starts ended, with slopes and without."""

    knobs: int
    with_slopes: np.ndarray  # (starts,) errors at the end
    without: np.ndarray  # (starts,)
    rounds: tuple[int, int]  # the fewest rounds that a run took, with slopes and without

    @property
    def middles(self) -> tuple[float, float]:
        """Return the middle error with slopes, and without."""
        return float(np.median(self.with_slopes)), float(np.median(self.without))


def several(settings: Settings, own: Dataset | None = None, *, starts: int = STARTS) -> Several:
    """Run the settings from `starts` starts (seeds), each with true slopes and with none at all."""

    def runs(slopes: str) -> list[Run]:
        seeds = range(settings.seed, settings.seed + starts)
        return [learn(replace(settings, slopes=slopes, seed=seed), own) for seed in seeds]

    true, none = runs("true"), runs("none")
    return Several(
        true[0].history.shape.n_params,
        np.array([run.history.losses[-1] for run in true]),
        np.array([run.history.losses[-1] for run in none]),
        (min(run.last_epoch for run in true), min(run.last_epoch for run in none)),
    )
