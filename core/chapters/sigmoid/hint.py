"""How a nudge of the sum changes the output of a hard step and of a sigmoid."""

from core.activations import ACTIVATIONS, Activation
from core.points import places
from core.say.messages import Message, message

REACH = 6  # the sums go from −REACH to REACH
NUDGE = 0.5
SUMS = places(-REACH, REACH - NUDGE, 0.1)
START = 1.0  # initial place of the dial
ANSWERS = ("nothing", "little", "leaps")  # to the question what a nudge does to the step's output
CLEAR_CHANGE = 0.038  # from here on the tilt is clearly visible
VISIBLE_CHANGE = 0.0081  # below, the output "hardly" changes

STEP, SIGMOID = ACTIVATIONS["step"], ACTIVATIONS["sigmoid"]


def change(activation: Activation, total: float) -> float:
    """Compute the change of an activation's output when the sum rises by `NUDGE`."""
    return float(activation.f(total + NUDGE) - activation.f(total))


def say_hint(total: float) -> Message:
    """Say what a nudge of the sum does to both outputs."""
    sigmoid_change = change(SIGMOID, total)
    sigmoid = "moves" if sigmoid_change >= CLEAR_CHANGE else "little" if sigmoid_change >= VISIBLE_CHANGE else "hardly"
    return message(
        "sigmoid-hint-says",
        total=float(total),
        then=round(float(total) + NUDGE, 10),
        step="leaps" if change(STEP, total) else "rests",
        sigmoid=sigmoid,
        change=sigmoid_change,
    )


def right_answer(total: float = SUMS[0]) -> int:
    """Return the index of the right one of `ANSWERS` for a nudge of `total`."""
    output_change = change(STEP, total)
    return ANSWERS.index("nothing" if output_change == 0 else "leaps" if output_change == 1 else "little")


def picture(*, asks: bool) -> dict:
    """Return the data of the picture. While the scene `asks`, the effect of the nudge is hidden."""
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
