"""The sigmoid over a line of sums: any sum becomes a chance."""

from core.activations import ACTIVATIONS
from core.points import places
from core.say.messages import Message, message

LOW, HIGH = -40, 20  # of the line of sums
SUMS = places(LOW, HIGH, 0.25)
STUDENTS = 100
ALMOST = 0.005  # chances within this of 0 or 1 read as "almost none" and "almost all"


def chance(total: float) -> float:
    """Compute the sigmoid of a sum."""
    return float(ACTIVATIONS["sigmoid"].f(total))


def n_passing(total: float) -> int:
    """Compute how many of `STUDENTS` students with this sum pass, rounded."""
    return round(STUDENTS * chance(total))


def sum_text(total: float) -> Message:
    """Name a place of the dial."""
    return message("sigmoid-answer-sum", total=float(total))


def say_answer(total: float) -> Message:
    """Say whether a sum is itself a chance, and which chance the sigmoid makes of it."""
    position = "below" if total < 0 else "above" if total > 1 else "inside"
    share = chance(total)
    if share == 0.5:
        outcome = "half"
    elif share < ALMOST:
        outcome = "none"
    elif share > 1 - ALMOST:
        outcome = "all"
    else:
        outcome = "some"
    return message(
        "sigmoid-answer-says", total=float(total), raw=position, becomes=outcome, chance=share, passes=n_passing(total)
    )
