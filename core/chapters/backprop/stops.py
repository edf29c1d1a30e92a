"""What the tour says at its stop in "Backprop": one sentence, from results."""

from core.chapters.backprop.passes import exam, knobs
from core.exam import DATA
from core.say.numbers import number

STUDENT = 8  # the one that the chapter opens with


def blamed() -> str:
    """What one pass found, and what turning the knobs did."""
    one = exam(STUDENT)
    n_slopes = sum(knob.slope(one.gradient) != 0 for knob in knobs(one.network))
    before, after = number(one.gradient.loss), number(one.error_after)
    return f"One pass found {n_slopes} slopes; one turn took the error for {number(DATA.hours[STUDENT])} hours from {before} to {after}."
