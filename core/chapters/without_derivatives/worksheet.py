"""The worksheet of "Without derivatives": numbers come from the seed, answers are computed by core."""

from random import Random

from core.say.exercise import Exercise, short
from core.search import STEP_EVALS, better


def worksheet(rng: Random) -> list[Exercise]:
    """Write three exercises with numbers drawn from `rng`."""
    knobs = rng.randint(10, 900)
    errors = [round(0.7 + rng.randint(-30, 20) / 100, 2) for _ in range(5)]
    n_better, lowest = 0, 0.7
    for error in errors:
        if better(error, lowest):
            n_better, lowest = n_better + 1, error
    tries = 2 * rng.randint(10, 90)
    return [
        Exercise(
            f"To measure every slope by hand, nudge each knob once: one look a knob, and one more where the step lands. "
            f"With {knobs} knobs a step costs {{}} looks. With blame that goes back it costs {{}}.",
            (f"{knobs + 1:,}", str(STEP_EVALS)),
            "price",
        ),
        Exercise(
            f"The error is 0.7. Five nudges are tried, one after the other. Their errors are {', '.join(map(short, errors))}. "
            "A nudge is kept only where the error falls. {} are kept. The error ends at {}.",
            (str(n_better), short(lowest)),
            "exam",
            {"rival": "try_and_keep"},
        ),
        Exercise(
            f"Half of all tiny nudges lead down, with any number of knobs. Of {tries} nudges that is about {{}}.",
            (str(tries // 2),),
            "chance",
        ),
    ]
