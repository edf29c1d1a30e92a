"""What the scene "Four ways" says about the walks at each step and at their end."""

from collections.abc import Sequence

from core.chapters.lab.lists import join_list, join_sentences
from core.chapters.lab.ways_pictures import WAYS
from core.descent import Walk
from core.journey import rank, step_at
from core.say.messages import Message, message

LEVEL = 1.01  # final errors that differ by less than this factor are level


def at_places(walks: Sequence[Walk], places: Sequence[float]) -> tuple[list[Message], list[Message]]:
    """List the dial's read-out and the sentence at each of `places`, for the last step done there."""
    steps = [int(place + 1e-9) for place in places]
    read_outs = [read_out(walks, step) for step in range(steps[-1] + 1)]
    sentences = [say_step(walks, step) for step in range(steps[-1] + 1)]
    return [read_outs[step] for step in steps], [sentences[step] for step in steps]


def read_out(walks: Sequence[Walk], step: int) -> Message:
    """Name the step and, for a single walk, its error."""
    if len(walks) > 1:
        return message("lab-ways-read", step=step)
    if step > walks[0].steps:
        return message("lab-ways-read-gone", step=step)
    return message("lab-ways-read-error", step=step, error=walks[0].losses[step])


def say_step(walks: Sequence[Walk], step: int) -> Message:
    """Say the error of each walk after a step."""
    rows = [
        message("lab-ways-gone", way=_name(walk))
        if walk.diverged and step > walk.steps
        else message("lab-ways-stands", way=_name(walk), error=walk.losses[step_at(walk, step)])
        for walk in walks
    ]
    return join_sentences(message("lab-ways-step", step=step), *rows)


def say_ends(walks: Sequence[Walk]) -> Message:
    """Say which walks end lowest, which end higher, and which diverged."""
    ranking = rank(walks)
    diverged = [message("lab-ways-name", way=_name(walk)) for walk in walks if walk.diverged]
    diverged_note = message("lab-ways-blown", ways=join_list(diverged)) if diverged else None
    if not ranking:
        return join_sentences(diverged_note)
    best = ranking[0].losses[-1]
    level = [walk for walk in ranking if abs(walk.losses[-1] - best) <= (LEVEL - 1) * abs(best) + 1e-9]
    names = join_list([message("lab-ways-name", way=_name(walk)) for walk in level])
    lowest = message("lab-ways-level" if len(level) > 1 else "lab-ways-lowest", ways=names, error=best)
    rest = [message("lab-ways-ends-at", way=_name(walk), error=walk.losses[-1]) for walk in ranking[len(level) :]]
    higher = message("lab-ways-higher", n=len(rest), ways=join_list(rest)) if rest else None
    return join_sentences(lowest, higher, diverged_note)


def _name(walk: Walk) -> str:
    return WAYS[walk.method]
