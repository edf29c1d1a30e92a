"""Messages about a painting, each chosen and filled from its runs."""

from collections.abc import Sequence
from functools import reduce

import numpy as np

from core.chapters.start.painting import DOTS, N_EVALS, N_PLACES, WITH_SLOPES, Painting, PaintingRun, Way
from core.say.messages import Message, message

# A picture counts as drawn from 99 % correct dots and a cross-entropy of at most 0.1 (a probability of about 0.9 for the
# correct shade).
WHOLE_DOTS, WHOLE_LOSS = 0.99 * DOTS, 0.1
NEAR_DOTS = 0.9 * DOTS  # from here on a way comes near
AHEAD_DOTS = 0.75 * DOTS  # below, no way is said to be ahead
CLEAR_LEAD = 0.02 * DOTS  # ways that differ by less are about equal
SHEET_WORDS = ("paper", "pen", "rubber", "clear", "row", "column", "light", "dark")


def painting_sentences(painting: Painting) -> list[Message]:
    """Return the sentence at each of the painting's places."""
    return [
        _join([say_dots(painting, index), *say_blank(painting, index), *say_verdict(painting, index)])
        for index in range(len(painting.places))
    ]


def evals_text(place: int) -> Message:
    """Return the dial's read-out: how often each network has evaluated the whole picture."""
    return message("start-looks", looks=int(N_EVALS[place]))


def still_learning(place: int) -> Message:
    """Return the sentence for places of the dial that are not learned yet. Learning has reached `place`."""
    return message("start-draw-learning", done=int(N_EVALS[place]), all=int(N_EVALS[N_PLACES - 1]))


def way_name(way: Way, form: str = "") -> Message:
    """Return the name of a way in a sentence, or with `form="title"` over its picture."""
    return message(f"start-way-{way.name}" + (f".{form}" if form else ""))


def say_dots(painting: Painting, index: int) -> Message:
    """Say how many dots each picture has right at the painting's place number `index`."""
    return message("start-dots", dots=DOTS, **{run.way.name: int(run.n_correct[index]) for run in painting.runs})


def say_blank(painting: Painting, index: int) -> list[Message]:
    """Say how many dots a blank picture has right, where one is seen and its number looks like a success."""
    right = _one_shade(painting.drawing)
    is_seen = any(run.is_blank[index] and run.n_correct[index] == right for run in painting.runs)
    return [message("start-judged-blank", right=right)] if is_seen and AHEAD_DOTS <= right < WHOLE_DOTS else []


def _one_shade(drawing: np.ndarray) -> int:
    """Count the dots that are right in a picture of the drawing's more frequent shade."""
    n_light = int(drawing.sum())
    return max(n_light, DOTS - n_light)


def is_whole(run: PaintingRun, index: int) -> bool:
    """Return whether a way has drawn the picture, by its dots and its error."""
    return bool(run.n_correct[index] >= WHOLE_DOTS and run.losses[index] <= WHOLE_LOSS)


def say_verdict(painting: Painting, index: int) -> list[Message]:
    """Say which ways have drawn the picture, and at the end which ones blew up."""
    is_last = painting.places[index] == N_PLACES - 1
    diverged_runs = [run for run in painting.runs if run.diverged_at is not None and is_last]
    notes = [message("start-blew-up", way=way_name(run.way), round=run.diverged_at) for run in diverged_runs]
    return [_judge(painting, index, "yes" if is_last else "no"), *notes]


def _judge(painting: Painting, index: int, last: str) -> Message:
    runs, one_shade = painting.runs, _one_shade(painting.drawing)
    if one_shade >= WHOLE_DOTS:
        return message("start-judged-one-shade", right=one_shade)
    n_correct = [int(run.n_correct[index]) for run in runs]
    whole_ways = [run.way for run in runs if is_whole(run, index)]
    if len(whole_ways) == len(runs):
        return message("start-judged-all", last=last)
    if max(n_correct) - min(n_correct) <= CLEAR_LEAD:
        return message("start-judged-alike", last=last)
    if whole_ways == [WITH_SLOPES] and n_correct[0] < DOTS:
        return message("start-judged-almost", wrong=DOTS - n_correct[0])
    if whole_ways == [WITH_SLOPES]:
        second = max((run for run in runs if run.way != WITH_SLOPES), key=lambda run: run.n_correct[index])
        is_near = second.n_correct[index] >= max(NEAR_DOTS, one_shade + CLEAR_LEAD)
        return message("start-judged-near", way=way_name(second.way)) if is_near else message("start-judged-only")
    if len(whole_ways) == 2:
        return message("start-judged-two", one=way_name(whole_ways[0]), other=way_name(whole_ways[1]))
    if whole_ways:
        return message("start-judged-other", way=way_name(whole_ways[0]))
    nearest = max(runs, key=lambda run: run.n_correct[index])
    is_ahead = nearest.n_correct[index] >= max(AHEAD_DOTS, one_shade + 1)
    if is_ahead and nearest.losses[index] == min(run.losses[index] for run in runs):
        return message("start-judged-nearest", way=way_name(nearest.way), last=last)
    return message("start-judged-none", last=last)


def say_rolling(with_slopes: PaintingRun, plain: PaintingRun, without: PaintingRun) -> Message:
    """Compare the errors at the end with and without momentum, and without slopes."""
    ends = [float(run.losses[-1]) for run in (with_slopes, plain, without)]
    return message("start-fair-rolling", rolling=ends[0], plain=ends[1], without=ends[2])


def say_plain_dots(plain: PaintingRun) -> Message:
    """Say how many dots are right at the end without momentum."""
    return message("start-fair-plain", right=int(plain.n_correct[-1]), dots=DOTS)


def say_activations(run: PaintingRun) -> Message:
    """Name the activations of the network's hidden layers and of its output."""
    *_, hidden, output = run.history.shape.activations
    return message("start-fair-bends", inside=hidden.name, end=output.name)


def _join(parts: Sequence[Message]) -> Message:
    return reduce(lambda first, then: message("start-then", first=first, then=then), parts)
