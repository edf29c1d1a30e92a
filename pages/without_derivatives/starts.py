"""What the exam's scene shows of each of its starts, learned once and kept."""

from core.chapters.without_derivatives.few_knobs import PLACES, RIVAL, SLOPES, Way, default_ways, learn
from core.chapters.without_derivatives.few_knobs_pictures import errors_figure, guess_figure
from core.chapters.without_derivatives.words import exam_says, exam_verdict
from core.draw.figure import Figure
from pages.server.cache import cached, cached_in_worker

_learned = cached_in_worker(learn)


def learned(method: str, hard: bool) -> Way:
    ready = {} if hard else dict(zip((SLOPES, RIVAL), default_ways(), strict=True))
    return ready[method] if method in ready else _learned(method, hard=hard)


@cached
def compared(rival: str, hard: bool) -> tuple:
    """The picture of all starts, and what is said at every place of the dial and at the end."""
    slopes, other = learned(SLOPES, hard), learned(rival, hard)
    told = [exam_says(slopes, other, place) for place in range(len(PLACES))]
    return errors_figure(slopes, other), told, exam_verdict(slopes, other)


@cached
def guess(rival: str, hard: bool, number: int) -> Figure:
    """The picture of one start."""
    return guess_figure(learned(SLOPES, hard), learned(rival, hard), number - 1)
