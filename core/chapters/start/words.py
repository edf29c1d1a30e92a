"""Which sentence of "Why derivatives?" holds, and with which numbers. The sentences stand in `locales/en/start.ftl`."""

from collections.abc import Sequence
from functools import reduce

from core.chapters.start.painting import DOTS, FRAMES, N_EVALS, WITH_SLOPES, Painting, PaintingRun, Way
from core.say.messages import Message, message

WHOLE = 0.99 * DOTS  # so many dots right, and
SURE = 0.1  # no larger an error (the right shade then gets nine tenths, on average), and a way can draw the picture
APART = 0.02 * DOTS  # ways that are nearer to each other hardly differ
NEAR = 0.9 * DOTS  # with so many right, a way comes near
AHEAD = 0.75 * DOTS  # with fewer dots right, no way is said to be ahead


def watch_sentences(painting: Painting, plain: PaintingRun) -> list[Message]:
    """Return the opening's sentence at each place of the dial; at the end it also says how far plain steps come."""
    *before, end = draw_sentences(painting)
    return [*before, _join([end, message("start-watch-plain", right=int(plain.n_right[-1]))])]


def draw_sentences(painting: Painting) -> list[Message]:
    """Return what the pictures show, at each of the painting's places."""
    return [_join([dots_right(painting, at), *verdict(painting, at)]) for at in range(len(painting.places))]


def looks(place: int) -> Message:
    """Return the dial's read-out: how often each network has looked at the whole picture."""
    return message("start-looks", looks=int(N_EVALS[place]))


def still_learning(place: int) -> Message:
    """Return what is said where the dial is ahead of the learning, which has come to `place`."""
    return message("start-draw-learning", done=int(N_EVALS[place]), all=int(N_EVALS[FRAMES - 1]))


def way_name(way: Way, form: str = "") -> Message:
    """Return what a way to learn is called in a sentence, or with `form="title"` over its picture."""
    return message(f"start-way-{way.name}" + (f".{form}" if form else ""))


def dots_right(painting: Painting, at: int) -> Message:
    """Return how many dots each picture has right at the painting's place number `at`, in the pictures' order."""
    return message("start-dots", dots=DOTS, **{run.way.name: int(run.n_right[at]) for run in painting.runs})


def is_whole(run: PaintingRun, at: int) -> bool:
    """Judge by the dots and by the error whether a way can draw the picture."""
    return bool(run.n_right[at] >= WHOLE and run.losses[at] <= SURE)


def verdict(painting: Painting, at: int) -> list[Message]:
    """Return which ways can draw the picture, what to draw where none stands out, and whose steps became too large."""
    is_last = painting.places[at] == FRAMES - 1
    diverged_runs = [run for run in painting.runs if run.diverged_at is not None and is_last]
    notes = [message("start-blew-up", way=way_name(run.way), round=run.diverged_at) for run in diverged_runs]
    return [_judge(painting, at, "yes" if is_last else "no"), *notes]


def _judge(painting: Painting, at: int, last: str) -> Message:
    runs, light = painting.runs, int(painting.drawing.sum())
    one_shade = max(light, DOTS - light)
    if one_shade >= WHOLE:
        return message("start-judged-one-shade", right=one_shade)
    rights = [int(run.n_right[at]) for run in runs]
    able = [run.way for run in runs if is_whole(run, at)]
    if len(able) == len(runs):
        return message("start-judged-all", last=last)
    if max(rights) - min(rights) <= APART:
        return message("start-judged-alike", last=last)
    if able == [WITH_SLOPES]:
        second = max((run for run in runs if run.way != WITH_SLOPES), key=lambda run: run.n_right[at])
        is_near = second.n_right[at] >= max(NEAR, one_shade + APART)
        return message("start-judged-near", way=way_name(second.way)) if is_near else message("start-judged-only")
    if len(able) == 2:
        return message("start-judged-two", one=way_name(able[0]), other=way_name(able[1]))
    if able:
        return message("start-judged-other", way=way_name(able[0]))
    nearest = max(runs, key=lambda run: run.n_right[at])
    is_ahead = nearest.n_right[at] >= max(AHEAD, one_shade + 1)
    if is_ahead and nearest.losses[at] == min(run.losses[at] for run in runs):
        return message("start-judged-nearest", way=way_name(nearest.way), last=last)
    return message("start-judged-none", last=last)


def fair(with_slopes: PaintingRun, plain: PaintingRun, without: PaintingRun) -> Message:
    """Return what rolling steps do for the comparison: the three errors at the end."""
    ends = [float(run.losses[-1]) for run in (with_slopes, plain, without)]
    return message("start-fair-rolling", rolling=ends[0], plain=ends[1], without=ends[2])


def activations(run: PaintingRun) -> Message:
    """Return which activation the network has inside, and which at its end."""
    *_, inside, end = run.history.shape.activations
    return message("start-fair-bends", inside=inside.name, end=end.name)


def _join(parts: Sequence[Message]) -> Message:
    return reduce(lambda first, then: message("start-then", first=first, then=then), parts)


SHEET = ("paper", "pen", "rubber", "clear", "row", "column", "light", "dark")  # what the sheet to draw on says
