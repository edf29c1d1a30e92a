"""Exercises that ask why: draw the next step, find the lie, one sentence in your own words; each with its key.

The words stand in `locales/<language>/teachers.ftl`, by chapter: `true-<chapter>-1` to 3, `lie-<chapter>-1` and 2 with `.so` (what is
so), `why-<chapter>-1` and 2 with `.key`.
"""

from dataclasses import dataclass
from random import Random

from core.chapters.teachers.step_picture import Step, step_picture
from core.say.exercise import worksheet_rng
from core.say.messages import Message, message, text

STEPS = ("start", "slopes", "downhill")  # the chapters on whose sheets a step is drawn
TRUTHS, LIES, WHYS = 3, 2, 2  # of each chapter in the catalog


@dataclass(frozen=True)
class Why:
    """One exercise, and its key.

    Attributes:
        ask: what to do.
        key: the answer.
        rows: what stands below, numbered.
        picture: SVG text to draw in, and what it shows in words; None for none.
        solution: the same with the answer drawn in.
    """

    task: Message
    key: Message
    rows: tuple[Message, ...] = ()
    picture: tuple[str, str] | None = None
    solution: tuple[str, str] | None = None


def whys(chapter: str, seed: int) -> list[Why]:
    """List a chapter's exercises for a seed, the same everywhere; none for a chapter without any. Raise ValueError for no seed."""
    rng = worksheet_rng(f"why {chapter}", seed)
    if not has_whys(chapter):
        return []
    name = chapter.replace("_", "-")
    steps = [next_step(rng)] if chapter in STEPS else []
    return [*steps, find_the_lie(name, rng), one_sentence(name, rng)]


def has_whys(chapter: str) -> bool:
    """Return whether the catalog has exercises for a chapter."""
    try:
        text(f"why-{chapter.replace('_', '-')}-1")
    except (KeyError, LookupError):
        return False
    return True


def next_step(rng: Random) -> Why:
    """Draw a valley with a ball: where does the step end?"""
    step = Step.random(rng)
    values = {"at": step.position, "slope": step.slope, "size": step.size}
    ends = {
        "steep": abs(step.slope),
        "step": abs(step.length),
        "end": step.end,
        "way": "left" if step.length < 0 else "right",
    }
    return Why(
        message("teachers-step", **values),
        message("teachers-step.key", **values, **ends),
        picture=(step_picture(step, with_solution=False), text("teachers-step-alt", **values)),
        solution=(step_picture(step, with_solution=True), text("teachers-step-solved-alt", **values, **ends)),
    )


def find_the_lie(chapter: str, rng: Random) -> Why:
    """Mix two true sentences with a false one."""
    rows = [message(f"true-{chapter}-{number}") for number in rng.sample(range(1, TRUTHS + 1), 2)]
    lie, place = message(f"lie-{chapter}-{rng.randint(1, LIES)}"), rng.randint(0, 2)
    rows.insert(place, lie)
    return Why(
        message("teachers-lie"), message("teachers-lie.key", n=place + 1, so=message(f"{lie.id}.so")), tuple(rows)
    )


def one_sentence(chapter: str, rng: Random) -> Why:
    """Ask for one sentence in the student's own words."""
    why = f"why-{chapter}-{rng.randint(1, WHYS)}"
    return Why(
        message("teachers-sentence", why=message(why)), message("teachers-sentence.key", so=message(f"{why}.key"))
    )
