"""Without derivatives in a small picture: the error that slopes and trying still leave, the more knobs there are."""

import numpy as np

from core.chapters.without_derivatives.few_knobs import RIVAL, SLOPES
from core.chapters.without_derivatives.race import LOOKS, Heat, default_race
from core.chapters.without_derivatives.ways import COLORS
from core.draw import miniature
from core.draw.figure import built_once
from core.say.numbers import count, percent


@built_once
def card() -> tuple[str, str]:
    """Draw the race that the chapter opens with. Return the SVG text and its text alternative."""
    heats = default_race()
    knobs = np.log([heat.knobs for heat in heats])
    window = miniature.reach(knobs), (0, 1)
    lines = [miniature.line(knobs, [left(heat, way) for heat in heats], window, COLORS[way]) for way in (SLOPES, RIVAL)]
    parts = [
        f"with {count(heat.knobs, 'knob')} {percent(left(heat, SLOPES))} by slopes and {percent(left(heat, RIVAL))} by trying"
        for heat in (heats[0], heats[-1])
    ]
    return miniature.drawing(*lines), f"The error that is left after {LOOKS} looks: {', '.join(parts)}"


def left(heat: Heat, way: str) -> float:
    """Compute the error after the last look, as a share of the starting error."""
    return next(lane.final for lane in heat.lanes if lane.method == way) / heat.start
