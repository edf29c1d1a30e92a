"""What the exam's scene shows of each of its starts, learned once and kept."""

from core.chapters.without_derivatives.few_knobs import DIAL_STOPS, RIVAL, SLOPES, Way, learn, learn_defaults
from core.chapters.without_derivatives.few_knobs_pictures import errors_figure, guess_figure
from core.chapters.without_derivatives.words import exam_says, exam_verdict
from core.draw.figure import Figure
from pages.server.cache import cached, cached_in_worker

_cached_learn = cached_in_worker(learn)


def learn_ways(method: str, hard: bool) -> Way:
    ready = {} if hard else dict(zip((SLOPES, RIVAL), learn_defaults(), strict=True))
    return ready[method] if method in ready else _cached_learn(method, hard=hard)


@cached
def compare(rival: str, hard: bool) -> tuple:
    """Draw all starts. Return the picture, the sentence at each place of the dial, and the verdict."""
    slopes, other = learn_ways(SLOPES, hard), learn_ways(rival, hard)
    sentences = [exam_says(slopes, other, place) for place in range(len(DIAL_STOPS))]
    return errors_figure(slopes, other), sentences, exam_verdict(slopes, other)


@cached
def guess(rival: str, hard: bool, number: int) -> Figure:
    """Draw one start."""
    return guess_figure(learn_ways(SLOPES, hard), learn_ways(rival, hard), number - 1)
