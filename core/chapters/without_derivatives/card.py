"""The card of the chapter: the error that slopes and trying leave, by the number of parameters."""

import numpy as np

from core.chapters.default_race import default_race
from core.chapters.once import built_once
from core.draw import miniature, theme
from core.race import N_EVALS, SLOPES, SizeResult
from core.say.messages import message, text


@built_once
def card() -> tuple[str, str]:
    """Draw the race that the chapter opens with. Return the SVG text and its text alternative."""
    size_results = default_race()
    sizes = np.log([size_result.n_params for size_result in size_results])
    window = miniature.reach(sizes), (0, 1)
    shares = np.array(
        [
            (size_result.method_result(SLOPES).final / size_result.start, size_result.rival().final / size_result.start)
            for size_result in size_results
        ]
    )
    lines = [
        miniature.line(sizes, series, window, color)
        for series, color in zip(shares.T, (theme.SLOPE, theme.COMPARED), strict=True)
    ]
    few, many = (
        _size(size_result, *pair)
        for size_result, pair in zip((size_results[0], size_results[-1]), shares[[0, -1]], strict=True)
    )
    return miniature.drawing(*lines), text("without-derivatives-card", looks=N_EVALS, few=few, many=many)


def _size(size_result: SizeResult, slopes: float, rival: float):
    return message("without-derivatives-card-size", knobs=size_result.n_params, slopes=slopes, rival=rival)
