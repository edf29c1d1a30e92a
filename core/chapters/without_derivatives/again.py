"""The chapter's question with other numbers: how often does a random step lead nearly straight down?"""

from functools import lru_cache

import numpy as np

from core.chapters.without_derivatives.chance import chance_within
from core.chapters.without_derivatives.chance_words import CHANCES
from core.say.messages import message, text
from core.say.question import Question

PREFIX = "without-derivatives-again"
ANGLES = (60, 63, 66, 69, 72, 75)  # degrees
SIZES = range(2, 301)
SHARES = (1 / 3, 1 / 20)
TOLERANCE = 1.15  # the largest factor that is still "about"
RARE = 0.0005


def chance(seed: int) -> Question:
    """Ask how often a random step with this many parameters leads within an angle of straight down."""
    rng = np.random.default_rng(seed)
    right = int(rng.integers(len(CHANCES)))
    cases = clear_cases()[right]
    n_params, angle = cases[rng.integers(len(cases))]
    reasons = [message(f"{PREFIX}-like", knobs=closest_size(share, angle)) for share in SHARES]
    reasons.append(message(f"{PREFIX}-more"))
    reasons[right] = message(f"{PREFIX}-right", answer=CHANCES[right], chance=1 / chance_within(n_params, angle))
    answers = [text(f"without-derivatives-chance-{name}") for name in CHANCES]
    choices = tuple(zip(answers, map(text, reasons), strict=True))
    return Question(text(f"{PREFIX}-guess", knobs=n_params, angle=angle), choices, right)


@lru_cache(maxsize=1)
def clear_cases() -> list[list[tuple[int, int]]]:
    """List for each of `CHANCES` the cases (n_params, angle) that clearly belong to it."""
    chances = {(n_params, angle): chance_within(n_params, angle) for n_params in SIZES for angle in ANGLES}
    about = [
        [case for case, chance in chances.items() if share / TOLERANCE < chance < share * TOLERANCE] for share in SHARES
    ]
    return [*about, [case for case, chance in chances.items() if chance < RARE]]


def closest_size(share: float, angle: int) -> int:
    """Find the number of parameters whose chance to be within `angle` degrees is nearest to `share`, by ratio."""
    return min(SIZES, key=lambda n_params: abs(np.log(chance_within(n_params, angle) / share)))
