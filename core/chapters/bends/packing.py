"""Pack the curves of a training run as text: one row per epoch, two characters per height. The browser unpacks them.

A run of 201 frames with nine curves of 51 points has 92,000 numbers: over 1 MB as a table, 200 kB packed. The browser
unpacks only the rows of the current epoch. A height is exact to 1/2,000 of the picture.
"""

from collections.abc import Mapping, Sequence

import altair as alt
import numpy as np

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-"
MAX_LEVEL = len(DIGITS) ** 2 - 1
MARGIN = 0.5  # × the window, beyond each edge: heights farther out are clipped


def pack(curves: np.ndarray, window: tuple[float, float]) -> list[str]:
    """Pack curves (curves, points) as one text each. `window` is the lowest and the highest height of the picture."""
    low, high = window
    shares = (np.asarray(curves, dtype=float) - low) / (high - low)
    levels = np.rint(np.clip((shares + MARGIN) / (1 + 2 * MARGIN), 0, 1) * MAX_LEVEL).astype(int)
    digits = np.array(list(DIGITS))
    pairs = np.stack([digits[levels // len(DIGITS)], digits[levels % len(DIGITS)]], axis=-1)
    return ["".join(row.ravel()) for row in pairs]


def unpack(texts: Sequence[str], window: tuple[float, float]) -> np.ndarray:
    """Unpack the texts of `pack` into curves (curves, points), as the browser does."""
    low, high = window
    levels = [
        [DIGITS.index(row[i]) * len(DIGITS) + DIGITS.index(row[i + 1]) for i in range(0, len(row), 2)] for row in texts
    ]
    return low + (high - low) * (np.array(levels) / MAX_LEVEL * (1 + 2 * MARGIN) - MARGIN)


def unpack_points(chart: alt.Chart, count: int) -> alt.Chart:
    """Unpack each row's field `packed` into `count` points, whose fields `along` and `share` run from 0 to 1."""
    digit = f"indexof('{DIGITS}', substring(datum.packed, {{0}}, {{0}} + 1))"
    level = f"({digit.format('(2 * datum.i)')} * {len(DIGITS)} + {digit.format('(2 * datum.i + 1)')})"
    return (
        chart.transform_calculate(i=f"sequence({count})")
        .transform_flatten(["i"])
        .transform_calculate(
            along=f"datum.i / {count - 1}",
            share=f"{level} / {MAX_LEVEL} * {1 + 2 * MARGIN} - {MARGIN}",
        )
    )


def on_axes(chart: alt.Chart, count: int, names: Mapping[str, str] | None = None) -> alt.Chart:
    """Unpack each row into points in the units of the axes, whose domain is the table `corners`.

    The fields are `x` and `y`, or what `names` maps these to.
    """
    names = names or {"x": "x", "y": "y"}
    expression = "data('corners')[0].{0} + datum.{1} * (data('corners')[1].{0} - data('corners')[0].{0})"
    axes = {names["x"]: expression.format("x", "along"), names["y"]: expression.format("y", "share")}
    return unpack_points(chart, count).transform_calculate(**axes)
