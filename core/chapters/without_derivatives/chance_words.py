"""The messages on random directions: how few of them lead nearly straight down."""

from core.chapters.without_derivatives.chance import NEAR_ANGLE, Directions, chance_within
from core.say.messages import Message, message

PREFIX = "without-derivatives-chance"
CHANCES = ("third", "twentieth", "thousandth")  # the answers of the prediction
RARE = 1e-6  # smaller chances are called "less than one in a million"


def chance_answer(chance: float) -> int:
    """Return the index of the `CHANCES` nearest to a chance."""
    return 0 if chance > 0.15 else 1 if chance > 0.002 else 2


def say_chance(sample: Directions, place: int) -> Message:
    """Say how many random directions lead nearly straight down, and the exact chance of that."""
    exact = chance_within(sample.dimensions[place], NEAR_ANGLE)
    return message(
        f"{PREFIX}-says",
        knobs=sample.dimensions[place],
        near=sample.n_near[place],
        samples=sample.samples,
        rare="yes" if exact < RARE else "no",
        chance=1 / exact,
    )
