"""Make the chapter's worksheet."""

from random import Random

from core.descent import descend, step_size_verdict
from core.say.exercise import Exercise, draw_multiple, short
from core.say.messages import text
from core.surfaces import SURFACES

BLANK = "{}"


def worksheet(rng: Random) -> list[Exercise]:
    """Make three exercises with random numbers."""
    bowl = SURFACES["bowl"]
    start_point = (draw_multiple(rng, -3, 3, step=0.5), draw_multiple(rng, -3, 3, step=0.5))
    rate = rng.choice((0.1, 0.2, 0.3))
    walk = descend(bowl, start_point, method="gradient_descent", learning_rate=rate, steps=1)
    (_, _), (a, b) = walk.points
    uphill_walk = descend(bowl, start_point, method="gradient_descent", learning_rate=rate, steps=1, uphill=True)
    step_size = rng.choice((0.1, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 1.1, 1.2, 1.5))
    verdict = step_size_verdict(bowl, step_size)
    assert verdict is not None
    verdict_text = text("downhill-sheet-yes" if abs(verdict.factor) < 1 else "downhill-sheet-no")
    start_values = {"a": short(start_point[0]), "b": short(start_point[1])}
    return [
        Exercise(
            text("downhill-sheet-step", **start_values, rate=short(rate), blank=BLANK),
            (short(a), short(b)),
            "size",
            {"ground": "bowl", "rate": f"{rate:g}"},
        ),
        Exercise(
            text("downhill-sheet-plus", blank=BLANK),
            (short(walk.losses[0]), short(walk.losses[1]), short(uphill_walk.losses[1])),
            "walk",
            {"uphill": "true"},
        ),
        Exercise(
            text("downhill-sheet-size", rate=short(step_size), blank=BLANK),
            (short(verdict.factor), verdict_text),
            "size",
            {"ground": "bowl"},
        ),
    ]
