"""Time two ways of doing one thing in turn, so that the ratio holds while the machine's speed drifts."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        what: what was measured; with `against` the row's name from run to run.
        against: the yardstick; "" where there is none.
        ratio: our time as a share of the yardstick's, or a figure in `unit`.
        limit: what we allow.
        unit: "×" for a share.
        note: which scene it was, say: what may be another in the next run.
        detail: one of very many, which is printed, and not recorded.
        more: whether more is better.
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
    """Return the time of one call of `work`, averaged over `repeat` calls."""
    began = time.perf_counter()
    for _ in range(repeat):
        work()
    return (time.perf_counter() - began) / repeat


def ratio(ours: Callable[[], object], yardstick: Callable[[], object], *, rounds: int = 9, repeat: int = 1) -> float:
    """Return the median over `rounds` of time(ours) / time(yardstick), the two measured in turn after a warm-up."""
    ours(), yardstick()
    return statistics.median(seconds(ours, repeat) / seconds(yardstick, repeat) for _ in range(rounds))
