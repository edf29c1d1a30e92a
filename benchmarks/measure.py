"""Time two implementations alternately, so that their ratio is stable while the machine's speed drifts."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One row of the table. `what` and `against` identify it across runs.

    Attributes:
        what: the name of the measurement.
        against: the yardstick; "" without one.
        ratio: our time relative to the yardstick's, or a figure in `unit`.
        limit: the largest allowed figure, or the smallest with `more`.
        unit: "×" for a ratio.
        note: a remark that may differ between runs, such as the name of the slowest scene.
        detail: whether the row is only printed, and not recorded.
        more: whether a larger figure is better.
    """

    what: str
    against: str
    ratio: float
    limit: float | None = None
    unit: str = "×"
    note: str = ""
    detail: bool = False
    more: bool = False


def seconds(work: Callable[[], object], repeat: int) -> float:
    """Measure the mean time of `repeat` calls of `work`, in seconds."""
    began = time.perf_counter()
    for _ in range(repeat):
        work()
    return (time.perf_counter() - began) / repeat


def ratio(ours: Callable[[], object], yardstick: Callable[[], object], *, rounds: int = 9, repeat: int = 1) -> float:
    """Measure the median over `rounds` of time(ours) / time(yardstick), alternating between both after a warm-up."""
    ours(), yardstick()
    return statistics.median(seconds(ours, repeat) / seconds(yardstick, repeat) for _ in range(rounds))
