"""What the tour says at its stops in "Start": one sentence each, from results."""

import numpy as np

from core import exam
from core.chapters.start.painting import DOTS, opening
from core.say.numbers import listed


def watched() -> str:
    """Whose picture of the face ended how well."""
    rights = [f"{run.right[-1]:,} {run.way.name}" for run in opening().runs]
    return f"Of {DOTS:,} dots these end up right: {listed(rights)}."


def turned() -> str:
    """What the knobs do at the story's start."""
    slopes = np.abs(exam.slopes_of(exam.start()))
    moving = int((slopes > 0).sum())
    return (
        f"{moving} of {len(slopes)} knobs move the error, and at first “{exam.KNOBS[slopes.argmax()]}” moves it most."
    )
