"""Parts of several pictures: windows, tangents, arrow heads, and points that hold the axes still."""

import altair as alt
import numpy as np
import pandas as pd

from core.draw import theme

LENGTH = 0.2  # half the length of a tangent, as a share of the picture


def window(low: float, high: float, margin: float = 0.15) -> tuple[float, float]:
    """Add a margin around a range; a flat one gets a height of its own."""
    padding = margin * (high - low) or 1.0
    return low - padding, high + padding


def tangent_ends(x, y, slope, x_window, y_window) -> dict[str, np.ndarray]:
    """Compute the ends of short lines through `(x, y)` with the given slopes, all of one length on screen and inside the picture."""
    wide, tall = x_window[1] - x_window[0], y_window[1] - y_window[0]
    reach = LENGTH * wide / np.hypot(1, slope * wide / tall)
    ends = {}
    for name, way in (("1", -1), ("2", 1)):
        rise = slope * reach * way
        room = np.where(rise > 0, y_window[1] - y, y - y_window[0])
        part = np.minimum(1, room / np.maximum(np.abs(rise), 1e-300)) * way * reach
        ends["x" + name], ends["y" + name] = x + part, y + slope * part
    return ends


def line_ends(x, y, slope, x_window, y_window) -> dict[str, np.ndarray]:
    """Compute the ends of whole lines through `(x, y)` with the given slopes, from edge to edge of the picture."""
    steep = np.where(slope == 0, 1e-300, slope)
    low, high = np.sort([(y_window[0] - y) / steep, (y_window[1] - y) / steep], axis=0)
    left, right = np.maximum(x_window[0] - x, low), np.minimum(x_window[1] - x, high)
    return {"x1": x + left, "y1": y + slope * left, "x2": x + right, "y2": y + slope * right}


def corners(x_window, y_window) -> pd.DataFrame:
    """Return two invisible points that hold a picture's axes still while its marks move."""
    return pd.DataFrame({"x": x_window, "y": y_window})


HEAD = 13  # px: the length of an arrow's head
MIN_HEAD = 9  # px: of a step too short for a whole one
RIM = 1.5  # px of white around an arrow, so that it stands out from any ground
HEAD_SHAPE = "M0,0L-0.8,2L0.8,2Z"  # a head that points up, its tip at the mark's own place


def step_arrow(rows: alt.Chart, x: str, y: str, x2: str, y2: str) -> list[alt.Chart]:
    """Draw a step as an arrow from the fields `(x, y)` to `(x2, y2)`, at its true length. The tip lies at `(x2, y2)`.

    On a short step the head shrinks, yet not below what an eye can see as a head: its tip stays, and its foot reaches back over
    the place where the step begins. A step of less than a pixel has hardly any. Rows whose `x2` is not a number have no arrow.
    The layers read the scales "x" and "y", which another layer of the picture must define.
    """
    dx, dy = (
        f"(scale('x', datum.{x2}) - scale('x', datum.{x}))",
        f"(scale('y', datum.{y2}) - scale('y', datum.{y}))",
    )
    length = f"sqrt({dx} * {dx} + {dy} * {dy})"
    head = f"max(min({HEAD}, {length}), min({MIN_HEAD}, 4 * {length}))"
    steps = rows.transform_filter(f"isValid(datum.{x2})")
    # A dash as long as the shaft, then a gap: so the shaft ends at the foot of the head.
    shaft = {"clip": True, "tooltip": None, "strokeDash": alt.ExprRef(f"[max(0, {length} - {head} + 0.5), 99999]")}
    ends = {"x": f"{x}:Q", "y": f"{y}:Q", "x2": x2, "y2": y2}
    tip_style = {
        "shape": HEAD_SHAPE,
        "size": alt.ExprRef(f"pow({head}, 2)"),
        "angle": alt.ExprRef(f"90 + atan2({dy}, {dx}) * 180 / PI"),
        "color": theme.STEP,
        "opacity": 1,
        "clip": True,
        "tooltip": None,
    }
    tip = {"x": f"{x2}:Q", "y": f"{y2}:Q"}
    return [
        steps.mark_rule(color="white", strokeWidth=4 + 2 * RIM, **shaft).encode(**ends),
        steps.mark_point(stroke="white", strokeWidth=2 * RIM, **tip_style).encode(**tip),
        steps.mark_rule(color=theme.STEP, strokeWidth=4, **shaft).encode(**ends),
        steps.mark_point(strokeWidth=0, **tip_style).encode(**tip),
    ]


AHEAD = 10  # places of the dial


def image_sequence(images: alt.Chart, url: str = "image", **where) -> alt.Chart:
    """Draw images of which the dial shows one, from the rows' `first` place to their `last`, at `where` (x, x2, y, y2).

    `url` is the field that holds them.

    A browser decodes an image only once it is in the page, and shows nothing meanwhile. Images near the dial's place are
    therefore in the page already, transparent. Earlier ones stay below the current one.
    """
    near = f"datum.first <= at + {AHEAD} && at - {AHEAD} <= datum.last"
    return (
        images.transform_filter(near)
        .mark_image(aspect=False, tooltip=None)
        .encode(
            **where,
            url=f"{url}:N",
            key="first:Q",
            opacity=alt.condition("datum.first <= at", alt.value(1), alt.value(0)),
        )
    )
