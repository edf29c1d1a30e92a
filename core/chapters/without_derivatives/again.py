"""This chapter's question once more, with another number of knobs and another angle."""

from functools import lru_cache

import numpy as np

from core.chapters.without_derivatives.chance import chance_within
from core.chapters.without_derivatives.chance_words import CHANCES
from core.say.messages import message, text
from core.say.question import Question

PREFIX = "without-derivatives-again"
ANGLES = (60, 63, 66, 69, 72, 75)  # degrees
KNOBS = range(2, 301)
SHARES = (1 / 3, 1 / 20)
NEAR = 1.15  # "about": at most this factor off
RARE = 0.0005


def chance(seed: int) -> Question:
    """Ask how often a random turn of so many knobs leads within an angle of straight down."""
    rng = np.random.default_rng(seed)
    right = int(rng.integers(len(CHANCES)))
    cases = fitting()[right]
    knobs, angle = cases[rng.integers(len(cases))]
    answer = CHANCES[right]
    exact = message(f"{PREFIX}-right", answer=answer, chance=1 / chance_within(knobs, angle))
    reasons = [message(f"{PREFIX}-like", knobs=most_like(share, angle)) for share in SHARES]
    reasons.append(message(f"{PREFIX}-more"))
    reasons[right] = exact
    answers = [text(f"without-derivatives-chance-{name}") for name in CHANCES]
    return Question(
        text(f"{PREFIX}-guess", knobs=knobs, angle=angle), tuple(zip(answers, map(text, reasons), strict=True)), right
    )


@lru_cache(maxsize=1)
def fitting() -> list[list[tuple[int, int]]]:
    """List, for each of `CHANCES`, the clear cases (knobs, angle)."""
    every = {(knobs, angle): chance_within(knobs, angle) for knobs in KNOBS for angle in ANGLES}
    about = [[case for case, chance in every.items() if share / NEAR < chance < share * NEAR] for share in SHARES]
    return [*about, [case for case, chance in every.items() if chance < RARE]]


def most_like(share: float, angle: int) -> int:
    """Find the number of knobs whose chance to be within `angle` degrees is nearest to `share`."""
    return min(KNOBS, key=lambda knobs: abs(np.log(chance_within(knobs, angle) / share)))
