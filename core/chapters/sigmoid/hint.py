"""A nudge of the sum behind a hard step and behind a sigmoid."""

from core.activations import ACTIVATIONS, Activation
from core.points import places
from core.say.messages import Message, message

REACH = 6  # the sums go from minus this to this
NUDGE = 0.5
SUMS = places(-REACH, REACH - NUDGE, 0.1)
START = 1.0  # where the dial stands at first
ANSWERS = ("nothing", "little", "leaps")  # to the question what a nudge does behind the step
CLEAR_CHANGE = 0.038  # from this change on the tilt is plain to see
VISIBLE_CHANGE = 0.0081  # a smaller change reads as "hardly"

STEP, SIGMOID = ACTIVATIONS["step"], ACTIVATIONS["sigmoid"]


def change(activation: Activation, total: float) -> float:
    """Return how much the activation's output moves as the sum goes up by `NUDGE`."""
    return float(activation.f(total + NUDGE) - activation.f(total))


def hint_says(total: float) -> Message:
    """Say what a nudge of the sum does behind both."""
    sigmoid_change = change(SIGMOID, total)
    return message(
        "sigmoid-hint-says",
        total=float(total),
        then=round(float(total) + NUDGE, 10),
        step="leaps" if change(STEP, total) else "rests",
        sigmoid="moves"
        if sigmoid_change >= CLEAR_CHANGE
        else "little"
        if sigmoid_change >= VISIBLE_CHANGE
        else "hardly",
        change=sigmoid_change,
    )


def right_answer(total: float = SUMS[0]) -> int:
    """Return which of `ANSWERS` is so for a nudge of the sum, where the scene asks."""
    output_change = change(STEP, total)
    return ANSWERS.index("nothing" if output_change == 0 else "leaps" if output_change == 1 else "little")


def picture(*, asks: bool) -> dict:
    """Return what the browser needs to draw both curves; while it `asks`, it does not show what the nudge does."""
    return {
        "view": "sum",
        "dial": "sigmoid_at",
        "asks": asks,
        "low": -REACH,
        "step": SUMS[1] - SUMS[0],
        "reach": REACH,
        "nudge": NUDGE,
        "clear": CLEAR_CHANGE,
        "seen": VISIBLE_CHANGE,
    }
