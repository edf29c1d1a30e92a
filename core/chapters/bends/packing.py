"""Pack the curves of a training run into few bytes: a row an epoch, its heights as text, two signs each. The browser unpacks them.

A run of 201 frames with nine lines of 51 places has 92,000 numbers. As a table that is over a megabyte; packed it is 200 kB, and at
each frame the browser reads only the rows of the epoch that is shown. A height is exact to 1/2,000 of the picture.
"""

from collections.abc import Mapping, Sequence

import altair as alt
import numpy as np

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-"
MAX_LEVEL = len(DIGITS) ** 2 - 1
MARGIN = 0.5  # heights up to this share of the window beyond its edges are kept apart; farther ones rest there


def pack(curves: np.ndarray, window: tuple[float, float]) -> list[str]:
    """Write each curve of `curves` (curves, places) as one text, for a picture whose heights go over `window` (low, high)."""
    low, high = window
    shares = (np.asarray(curves, dtype=float) - low) / (high - low)
    levels = np.rint(np.clip((shares + MARGIN) / (1 + 2 * MARGIN), 0, 1) * MAX_LEVEL).astype(int)
    digits = np.array(list(DIGITS))
    pairs = np.stack([digits[levels // len(DIGITS)], digits[levels % len(DIGITS)]], axis=-1)
    return ["".join(row.ravel()) for row in pairs]


def unpack(texts: Sequence[str], window: tuple[float, float]) -> np.ndarray:
    """Read curves (curves, places) out of `pack`'s texts, as the browser does."""
    low, high = window
    levels = [
        [DIGITS.index(row[at]) * len(DIGITS) + DIGITS.index(row[at + 1]) for at in range(0, len(row), 2)]
        for row in texts
    ]
    return low + (high - low) * (np.array(levels) / MAX_LEVEL * (1 + 2 * MARGIN) - MARGIN)


def unpack_points(chart: alt.Chart, count: int) -> alt.Chart:
    """Turn the chart's rows (with a text in `packed`) into points: `along` and `share`, from 0 to 1 over the picture, `count` a row."""
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
    """Turn the chart's rows into points in the units of the picture's axes, whose window is the table `corners`.

    The fields are called `x` and `y`, unless `names` has other words for them.
    """
    names = names or {"x": "x", "y": "y"}
    expression = "data('corners')[0].{0} + datum.{1} * (data('corners')[1].{0} - data('corners')[0].{0})"
    axes = {names["x"]: expression.format("x", "along"), names["y"]: expression.format("y", "share")}
    return unpack_points(chart, count).transform_calculate(**axes)
