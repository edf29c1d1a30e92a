"""The worksheet of this chapter: numbers come from the seed, answers are computed by core."""

from random import Random

from core.activations import ACTIVATIONS
from core.chapters.sigmoid.answer import passes
from core.chapters.sigmoid.hint import NUDGE
from core.say.exercise import Exercise, draw_multiple, short
from core.say.messages import text

BLANK = "{}"  # `Exercise` fills it


def worksheet(rng: Random) -> list[Exercise]:
    """Make three exercises, with numbers drawn from `rng`."""
    step, sigmoid = ACTIVATIONS["step"], ACTIVATIONS["sigmoid"]
    total = rng.choice([each / 4 for each in range(-16, 17) if each])
    flat = draw_multiple(rng, -4, -1)
    edge = -rng.choice((0.1, 0.2, 0.3, 0.4))
    layers, left = rng.randint(2, 6), rng.randint(1, 19)
    shrinks = round(1 / float(sigmoid.slope(0.0))) ** layers
    moves = [step.f(low + NUDGE) - step.f(low) for low in (flat, edge)]
    return [
        Exercise(
            text("sigmoid-worksheet-chance", total=short(total), blank=BLANK),
            (str(passes(total)),),
            "answer",
            {"sum": f"{total:g}"},
        ),
        Exercise(
            text(
                "sigmoid-worksheet-step",
                low=short(flat),
                high=short(flat + NUDGE),
                before=short(edge),
                after=short(edge + NUDGE),
                blank=BLANK,
            ),
            tuple(short(move) for move in moves),
            "hint",
        ),
        Exercise(
            text("sigmoid-worksheet-deep", layers=layers, blame=f"{left * shrinks:,}", blank=BLANK),
            (f"{shrinks:,}", str(left)),
            "deep",
        ),
    ]
