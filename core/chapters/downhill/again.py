"""Ask the chapter's question again, about a random parameter of the exam network."""

import numpy as np

from core import exam
from core.network import Network
from core.say.messages import message, text
from core.say.question import Question

NUDGE = 0.1
MIN_SLOPE = 0.05  # a smaller slope tells the two ways apart too weakly


def way(seed: int) -> Question:
    """Ask which way to turn a parameter, given its value and its slope."""
    network, param, slope = example(seed)
    value = exam.SHAPE.flat(network)[param]
    loss, *losses_after = exam.loss_along(network, param, value + np.array([0.0, NUDGE, -NUDGE]))
    correct = int(np.argmin(losses_after))
    reasons = [message("downhill-again-turn", nudge=NUDGE, **{"from": loss}, to=end) for end in losses_after]
    sign = "above" if slope > 0 else "below"
    reasons[correct] = message("downhill-again-turn.right", sign=sign, turn=reasons[correct])
    reasons.append(message("downhill-again-either.because"))
    answers = (message(f"downhill-again-{name}") for name in ("up", "down", "either"))
    return Question(
        text("downhill-again-question", value=value, slope=slope),
        tuple((text(answer), text(reason)) for answer, reason in zip(answers, reasons, strict=True)),
        correct,
    )


def example(seed: int) -> tuple[Network, int, float]:
    """Return a random exam network, the index of one of its parameters, and that parameter's slope.

    The absolute slope is at least `MIN_SLOPE`, and a nudge either way changes the error as the slope says.
    """
    rng = np.random.default_rng(seed)
    while True:
        network = exam.SHAPE.network(np.round(rng.uniform(-2, 2, len(exam.KNOBS)), 2))
        param = int(rng.integers(len(exam.KNOBS)))
        slope = exam.slope_of(network, param)
        if abs(slope) < MIN_SLOPE:
            continue
        value = exam.SHAPE.flat(network)[param]
        loss_below, loss, loss_above = exam.loss_along(network, param, [value - NUDGE, value, value + NUDGE])
        if (loss_above - loss) * slope > 0 and (loss_below - loss) * slope < 0:
            return network, param, slope
