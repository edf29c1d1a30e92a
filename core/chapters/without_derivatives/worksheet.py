"""The worksheet of this chapter, with numbers from a seed and computed answers."""

from random import Random

from core.say.exercise import Exercise, short
from core.say.messages import text
from core.say.numbers import current_style, localize
from core.search import STEP_EVALS, is_lower

PREFIX = "without-derivatives-worksheet"


def worksheet(rng: Random) -> list[Exercise]:
    """Write three exercises with random numbers."""
    n_params = rng.randint(10, 900)
    errors = [round(0.7 + rng.randint(-30, 20) / 100, 2) for _ in range(5)]
    n_better, lowest = 0, 0.7
    for error in errors:
        if is_lower(error, lowest):
            n_better, lowest = n_better + 1, error
    tries = 2 * rng.randint(10, 90)
    separator = "; " if current_style().decimal == "," else ", "
    error_list = separator.join(map(short, errors))
    return [
        Exercise(text(f"{PREFIX}-price", knobs=n_params), (localize(f"{n_params + 1:,}"), str(STEP_EVALS)), "price"),
        Exercise(text(f"{PREFIX}-keep", errors=error_list), (str(n_better), short(lowest)), "race"),
        Exercise(text(f"{PREFIX}-half", tries=tries), (str(tries // 2),), "chance"),
    ]
