"""The worksheet of this chapter: numbers come from the seed, answers are computed by core."""

from random import Random

from core.activations import ACTIVATIONS
from core.chapters.sigmoid.answer import n_passing
from core.chapters.sigmoid.hint import NUDGE, change
from core.say.exercise import Exercise, draw_multiple, short
from core.say.messages import text

BLANK = "{}"  # `Exercise` fills it


def worksheet(rng: Random) -> list[Exercise]:
    """Write three exercises with numbers drawn from `rng`."""
    step, sigmoid = ACTIVATIONS["step"], ACTIVATIONS["sigmoid"]
    total = rng.choice([quarters / 4 for quarters in range(-16, 17) if quarters])
    flat_sum = draw_multiple(rng, -4, -1)
    edge_sum = -rng.choice((0.1, 0.2, 0.3, 0.4))
    layers, blame = rng.randint(2, 6), rng.randint(1, 19)
    factor = round(1 / float(sigmoid.slope(0.0))) ** layers
    changes = [change(step, total_before) for total_before in (flat_sum, edge_sum)]
    return [
        Exercise(
            text("sigmoid-worksheet-chance", total=short(total), blank=BLANK),
            (str(n_passing(total)),),
            "answer",
            {"sum": f"{total:g}"},
        ),
        Exercise(
            text(
                "sigmoid-worksheet-step",
                low=short(flat_sum),
                high=short(flat_sum + NUDGE),
                before=short(edge_sum),
                after=short(edge_sum + NUDGE),
                blank=BLANK,
            ),
            tuple(map(short, changes)),
            "hint",
        ),
        Exercise(
            text("sigmoid-worksheet-deep", layers=layers, blame=f"{blame * factor:,}", blank=BLANK),
            (f"{factor:,}", str(blame)),
            "deep",
        ),
    ]
