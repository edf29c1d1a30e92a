"""The worksheet of this chapter: numbers come from the seed, answers are computed by core."""

from random import Random

from core.say.exercise import Exercise, short
from core.say.messages import text
from core.say.numbers import localized, style
from core.search import STEP_EVALS, is_lower

PREFIX = "without-derivatives-worksheet"


def worksheet(rng: Random) -> list[Exercise]:
    """Write three exercises with numbers drawn from `rng`."""
    knobs = rng.randint(10, 900)
    errors = [round(0.7 + rng.randint(-30, 20) / 100, 2) for _ in range(5)]
    n_better, lowest = 0, 0.7
    for error in errors:
        if is_lower(error, lowest):
            n_better, lowest = n_better + 1, error
    tries = 2 * rng.randint(10, 90)
    error_list = ("; " if style().decimal == "," else ", ").join(map(short, errors))  # 0,74; 0,59
    return [
        Exercise(text(f"{PREFIX}-price", knobs=knobs), (localized(f"{knobs + 1:,}"), str(STEP_EVALS)), "price"),
        Exercise(text(f"{PREFIX}-keep", errors=error_list), (str(n_better), short(lowest)), "race"),
        Exercise(text(f"{PREFIX}-half", tries=tries), (str(tries // 2),), "chance"),
    ]
