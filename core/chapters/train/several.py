"""Compare runs with and without slopes over several random starts."""

from dataclasses import dataclass, replace

import numpy as np

from core.chapters.train.run import Run, Settings, learn
from core.data import Dataset

N_STARTS = 9
LARGE_NETWORK = (8, 8, 8)  # hidden neurons


@dataclass(frozen=True, eq=False)
class StartsComparison:
    """The results of runs from several starts, with slopes and without."""

    n_params: int
    with_slopes: np.ndarray  # (starts,) errors at the end
    without_slopes: np.ndarray  # (starts,)
    epochs: tuple[int, int]  # of the shortest run, with slopes and without

    @property
    def medians(self) -> tuple[float, float]:
        """Return the median error with slopes, and without."""
        return float(np.median(self.with_slopes)), float(np.median(self.without_slopes))


def compare_starts(settings: Settings, own: Dataset | None = None, *, starts: int = N_STARTS) -> StartsComparison:
    """Train from `starts` seeds, each with true slopes and with none."""

    def runs(slopes: str) -> list[Run]:
        seeds = range(settings.seed, settings.seed + starts)
        return [learn(replace(settings, slopes=slopes, seed=seed), own) for seed in seeds]

    with_slopes, without_slopes = runs("true"), runs("none")
    return StartsComparison(
        with_slopes[0].history.shape.n_params,
        np.array([run.history.losses[-1] for run in with_slopes]),
        np.array([run.history.losses[-1] for run in without_slopes]),
        (min(run.last_epoch for run in with_slopes), min(run.last_epoch for run in without_slopes)),
    )
