"""Pack the curves of a training run into few bytes: a row an epoch, its heights as text, two signs each. The browser unpacks them.

A run of 201 frames with nine lines of 51 places has 92,000 numbers. As a table that is over a megabyte; packed it is 200 kB, and at
each frame the browser reads only the rows of the epoch that is shown. A height is exact to 1/2,000 of the picture.
"""

from collections.abc import Mapping, Sequence

import altair as alt
import numpy as np

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-"
TOP = len(SIGNS) ** 2 - 1
AIR = 0.5  # heights up to this share of the window beyond its edges are kept apart; farther ones rest there


def pack(curves: np.ndarray, window: tuple[float, float]) -> list[str]:
    """Write each curve of `curves` (curves, places) as one text, for a picture whose heights go over `window` (low, high)."""
    low, high = window
    share = (np.asarray(curves, dtype=float) - low) / (high - low)
    levels = np.rint(np.clip((share + AIR) / (1 + 2 * AIR), 0, 1) * TOP).astype(int)
    signs = np.array(list(SIGNS))
    both = np.stack([signs[levels // len(SIGNS)], signs[levels % len(SIGNS)]], axis=-1)
    return ["".join(row.ravel()) for row in both]


def unpack(texts: Sequence[str], window: tuple[float, float]) -> np.ndarray:
    """Read curves (curves, places) out of `pack`'s texts, as the browser does."""
    low, high = window
    levels = [
        [SIGNS.index(row[at]) * len(SIGNS) + SIGNS.index(row[at + 1]) for at in range(0, len(row), 2)] for row in texts
    ]
    return low + (high - low) * (np.array(levels) / TOP * (1 + 2 * AIR) - AIR)


def unpack_points(chart: alt.Chart, count: int) -> alt.Chart:
    """Turn the chart's rows (with a text in `packed`) into points: `along` and `share`, from 0 to 1 over the picture, `count` a row."""
    sign = f"indexof('{SIGNS}', substring(datum.packed, {{0}}, {{0}} + 1))"
    level = f"({sign.format('(2 * datum.i)')} * {len(SIGNS)} + {sign.format('(2 * datum.i + 1)')})"
    return (
        chart.transform_calculate(i=f"sequence({count})")
        .transform_flatten(["i"])
        .transform_calculate(
            along=f"datum.i / {count - 1}",
            share=f"{level} / {TOP} * {1 + 2 * AIR} - {AIR}",
        )
    )


def on_axes(chart: alt.Chart, count: int, names: Mapping[str, str] | None = None) -> alt.Chart:
    """Turn the chart's rows into points in the units of the picture's axes, whose window is the table `corners`.

    The fields are called `x` and `y`, unless `names` has other words for them.
    """
    names = names or {"x": "x", "y": "y"}
    between = "data('corners')[0].{0} + datum.{1} * (data('corners')[1].{0} - data('corners')[0].{0})"
    axes = {names["x"]: between.format("x", "along"), names["y"]: between.format("y", "share")}
    return unpack_points(chart, count).transform_calculate(**axes)
