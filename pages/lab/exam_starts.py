"""Cached runs and pictures of the scene "Seven knobs", for all of its starts."""

from core.chapters.lab import few_knobs_words
from core.chapters.lab.few_knobs import DIAL_STOPS, GRADIENT_METHOD, MethodRuns, learn
from core.chapters.lab.few_knobs_pictures import errors_figure, prediction_figure
from core.draw.figure import Figure
from pages.server.cache import cached, cached_in_worker


@cached_in_worker
def learn_way(method: str, hard: bool) -> MethodRuns:
    return learn(method, hard=hard)


@cached
def compare(rival: str, hard: bool) -> tuple:
    """Draw all starts. Return the picture, the sentence for each place of the dial, and the verdict."""
    slopes, other = learn_way(GRADIENT_METHOD, hard), learn_way(rival, hard)
    says = [few_knobs_words.says(slopes, other, place) for place in range(len(DIAL_STOPS))]
    return errors_figure(slopes, other), says, few_knobs_words.verdict(slopes, other)


@cached
def guess(rival: str, hard: bool, number: int) -> Figure:
    """Draw one start."""
    return prediction_figure(learn_way(GRADIENT_METHOD, hard), learn_way(rival, hard), number - 1)
