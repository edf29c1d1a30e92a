"""What the tour says at its stops in "Downhill": one sentence each, from results."""

from core.descent import Walk, best_rate, descend
from core.network_surfaces import EXAM
from core.say.numbers import number

FIRST = (15.0, 20)  # step size and steps of the chapter's first walk
TOO_LARGE, STEPS = 30.0, 60  # of the walk that the tour lets the visitor mend


def walk(rate: float, steps: int) -> Walk:
    """A walk of plain steps from the story's start, two knobs of the exam network."""
    return descend(EXAM, EXAM.start, method="gradient_descent", learning_rate=rate, steps=steps)


def walked() -> str:
    """What the first walk did to the error."""
    rate, steps = FIRST
    losses = walk(rate, steps).losses
    return f"In {steps} steps against the slope, the error went from {number(losses[0])} to {number(losses[-1])}."


def mended() -> str:
    """How too large a step size ends, and how the best one does."""
    rate = best_rate(EXAM, EXAM.start, below=float("inf"), methods=("gradient_descent",), steps=STEPS)
    assert rate is not None
    large, best = (number(walk(each, STEPS).losses[-1]) for each in (TOO_LARGE, rate))
    return f"Step size {number(TOO_LARGE)} ended at an error of {large}, and step size {number(rate)} at {best}."
