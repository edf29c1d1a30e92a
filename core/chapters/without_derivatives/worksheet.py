"""The worksheet of this chapter: numbers come from the seed, answers are computed by core."""

from random import Random

from core.say.exercise import Exercise, short
from core.say.messages import text
from core.say.numbers import current_style, localize
from core.search import STEP_EVALS, better

PREFIX = "without-derivatives-worksheet"


def worksheet(rng: Random) -> list[Exercise]:
    """Write three exercises with numbers drawn from `rng`."""
    n_params = rng.randint(10, 900)
    errors = [round(0.7 + rng.randint(-30, 20) / 100, 2) for _ in range(5)]
    n_better, lowest = 0, 0.7
    for error in errors:
        if better(error, lowest):
            n_better, lowest = n_better + 1, error
    tries = 2 * rng.randint(10, 90)
    error_list = ("; " if current_style().decimal == "," else ", ").join(map(short, errors))  # 0,74; 0,59
    return [
        Exercise(text(f"{PREFIX}-price", knobs=n_params), (localize(f"{n_params + 1:,}"), str(STEP_EVALS)), "price"),
        Exercise(text(f"{PREFIX}-keep", errors=error_list), (str(n_better), short(lowest)), "race"),
        Exercise(text(f"{PREFIX}-half", tries=tries), (str(tries // 2),), "chance"),
    ]
