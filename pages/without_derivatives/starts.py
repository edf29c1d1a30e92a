"""What the exam's scene shows of each of its starts, learned once and kept."""

from core.chapters.without_derivatives.few_knobs import PLACES, RIVAL, SLOPES, Way, default_ways, learn
from core.chapters.without_derivatives.few_knobs_pictures import errors_figure, guess_figure
from core.chapters.without_derivatives.words import exam_says, exam_verdict
from core.search import METHODS
from pages.shared.kept import kept, long

_learned = long(learn, "Learning from nine starts")
for method in METHODS:
    _learned.early(method, hard=True)
    if method not in (SLOPES, RIVAL):
        _learned.early(method, hard=False)


def learned(method: str, hard: bool) -> Way:
    ready = {} if hard else dict(zip((SLOPES, RIVAL), default_ways(), strict=True))
    return ready[method] if method in ready else _learned(method, hard=hard)


@kept
def prepared(rival: str, hard: bool, number: int) -> tuple:
    """The two pictures of one start, and what is said at every place of the dial and at the end."""
    slopes, other = learned(SLOPES, hard), learned(rival, hard)
    told = [exam_says(slopes, other, place) for place in range(len(PLACES))]
    return guess_figure(slopes, other, number - 1), errors_figure(slopes, other), told, exam_verdict(slopes, other)
