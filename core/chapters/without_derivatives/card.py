"""The card of the chapter: the error that slopes and trying leave, by the number of parameters."""

import numpy as np

from core.chapters.without_derivatives.opening import default_race
from core.draw import miniature, theme
from core.draw.figure import built_once
from core.race import N_EVALS, SLOPES, Heat
from core.say.messages import message, text


@built_once
def card() -> tuple[str, str]:
    """Draw the race that the chapter opens with. Return the SVG text and its text alternative."""
    heats = default_race()
    sizes = np.log([heat.n_params for heat in heats])
    window = miniature.reach(sizes), (0, 1)
    shares = np.array([(heat.lane(SLOPES).final / heat.start, heat.rival().final / heat.start) for heat in heats])
    lines = [
        miniature.line(sizes, series, window, color)
        for series, color in zip(shares.T, (theme.SLOPE, theme.COMPARED), strict=True)
    ]
    few, many = (_size(heat, *pair) for heat, pair in zip((heats[0], heats[-1]), shares[[0, -1]], strict=True))
    return miniature.drawing(*lines), text("without-derivatives-card", looks=N_EVALS, few=few, many=many)


def _size(heat: Heat, slopes: float, rival: float):
    return message("without-derivatives-card-size", knobs=heat.n_params, slopes=slopes, rival=rival)
