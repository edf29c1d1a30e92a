"""Exercises that ask why, each with its key: draw the next step, find the lie, explain in one sentence.

Their messages in `locales/<language>/teachers.ftl` are `true-<chapter>-1` to 3, `lie-<chapter>-1` and 2 with the truth as
`.so`, and `why-<chapter>-1` and 2 with `.key`.
"""

from dataclasses import dataclass
from random import Random

from core.chapters.teachers.step_picture import Step, step_picture
from core.say.exercise import worksheet_rng
from core.say.messages import Message, message, text

STEPS = ("start", "slopes", "downhill")  # the chapters with a step to draw
TRUTHS, LIES, WHYS = 3, 2, 2  # messages for each chapter


@dataclass(frozen=True)
class Why:
    """One exercise.

    Attributes:
        task: the text of the exercise.
        key: the answer.
        rows: numbered sentences below the task.
        picture: SVG text to draw in and its text alternative, if there is one.
        solution: the same with the answer drawn in.
    """

    task: Message
    key: Message
    rows: tuple[Message, ...] = ()
    picture: tuple[str, str] | None = None
    solution: tuple[str, str] | None = None


def whys(chapter: str, seed: int) -> list[Why]:
    """List a chapter's exercises for a seed, the same on every machine. Raises ValueError for a bad seed."""
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
    except LookupError:
        return False
    return True


def next_step(rng: Random) -> Why:
    """Ask where a step in a random valley ends."""
    step = Step.random(rng)
    values = {"at": step.position, "slope": step.slope, "size": step.size}
    solution = {
        "steep": abs(step.slope),
        "step": abs(step.length),
        "end": step.end,
        "way": "left" if step.length < 0 else "right",
    }
    return Why(
        message("teachers-step", **values),
        message("teachers-step.key", **values, **solution),
        picture=(step_picture(step, with_solution=False), text("teachers-step-alt", **values)),
        solution=(step_picture(step, with_solution=True), text("teachers-step-solved-alt", **values, **solution)),
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
