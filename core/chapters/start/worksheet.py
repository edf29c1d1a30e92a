"""The worksheet of "Why derivatives?": numbers come from the seed, answers are computed by core."""

from random import Random

from core.say.exam_words import knobs
from core.say.exercise import Exercise, draw_multiple, short
from core.say.messages import text
from core.say.numbers import localize
from core.search import STEP_EVALS

BLANK = "{}"


def worksheet(rng: Random) -> list[Exercise]:
    """Write three exercises, with numbers drawn from `rng`."""
    steps, value, slope = rng.randint(20, 400), draw_multiple(rng, -2, 2), draw_multiple(rng, -0.9, 0.9)
    knob, rate = rng.choice(knobs()), rng.choice((0.5, 1.0, 2.0))
    direction = "down" if slope > 0 else "up"
    return [
        Exercise(
            text("start-sheet-looks", evals=STEP_EVALS, steps=steps, blank=BLANK),
            (localize(f"{STEP_EVALS * steps:,}"),),
            "watch",
        ),
        Exercise(
            text("start-sheet-way", slope=short(slope), blank=BLANK),
            (text(f"start-sheet-{direction}"),),
            "loop",
        ),
        Exercise(
            text("start-sheet-step", knob=knob, value=short(value), slope=short(slope), rate=short(rate), blank=BLANK),
            (short(rate * slope), short(value - rate * slope)),
            "turn",
        ),
    ]
