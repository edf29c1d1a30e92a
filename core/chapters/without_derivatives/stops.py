"""What the tour says at its stop in "Without derivatives": one sentence, from results."""

from core.chapters.without_derivatives.few_knobs import SLOPES
from core.chapters.without_derivatives.race import default_race
from core.say.numbers import number


def say_result() -> str:
    """Say how the race with the most knobs ended."""
    heat = default_race()[-1]
    slopes = next(lane.final for lane in heat.lanes if lane.method == SLOPES)
    others = min(lane.final for lane in heat.lanes if lane.method != SLOPES)
    return f"With {heat.knobs:,} knobs slopes end at an error of {number(slopes)}, and the best other way at {number(others)}."
