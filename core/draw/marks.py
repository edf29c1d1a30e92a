"""Marks that several pictures share: windows, tangents, step arrows, axis anchors and image sequences."""

import altair as alt
import numpy as np
import pandas as pd

from core.draw import theme

LENGTH = 0.2  # half the length of a tangent, as a share of the picture's width


def window(low: float, high: float, margin: float = 0.15) -> tuple[float, float]:
    """Add a margin to a range; an empty range becomes 2 wide."""
    padding = margin * (high - low) or 1.0
    return low - padding, high + padding


def tangent_ends(x, y, slope, x_window, y_window) -> dict[str, np.ndarray]:
    """Compute the ends of tangents through `(x, y)`, all of equal length on screen, clipped to the picture."""
    width, height = x_window[1] - x_window[0], y_window[1] - y_window[0]
    reach = LENGTH * width / np.hypot(1, slope * width / height)
    ends = {}
    for name, sign in (("1", -1), ("2", 1)):
        rise = slope * reach * sign
        room = np.where(rise > 0, y_window[1] - y, y - y_window[0])
        run = np.minimum(1, room / np.maximum(np.abs(rise), 1e-300)) * sign * reach
        ends["x" + name], ends["y" + name] = x + run, y + slope * run
    return ends


def corners(x_window, y_window) -> pd.DataFrame:
    """Tabulate two invisible points that fix a picture's axes while its marks move."""
    return pd.DataFrame({"x": x_window, "y": y_window})


HEAD = 13  # px, the length of an arrow's head
MIN_HEAD = 9  # px, the same for a step that is shorter than its head
RIM = 1.5  # px of white around an arrow, for contrast with any background
HEAD_SHAPE = "M0,0L-0.8,2L0.8,2Z"  # pointing up, with its tip at the mark's position


def step_arrow(rows: alt.Chart, x: str, y: str, x2: str, y2: str) -> list[alt.Chart]:
    """Draw steps as arrows from the fields `(x, y)` to `(x2, y2)`, at true length, with the tip at `(x2, y2)`.

    On short steps the head shrinks, but stays large enough to be seen as a head. It may then extend back beyond `(x, y)`.
    Steps of less than a pixel have hardly any head. Rows whose `x2` is not a number have no arrow. The layers read the scales
    "x" and "y", which another layer of the picture must define.
    """
    dx, dy = (
        f"(scale('x', datum.{x2}) - scale('x', datum.{x}))",
        f"(scale('y', datum.{y2}) - scale('y', datum.{y}))",
    )
    length = f"sqrt({dx} * {dx} + {dy} * {dy})"
    head = f"max(min({HEAD}, {length}), min({MIN_HEAD}, 4 * {length}))"
    steps = rows.transform_filter(f"isValid(datum.{x2})")
    # The shaft is one dash, so that it ends at the foot of the head.
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


PRELOADED = 10  # places of the dial whose images are preloaded


def image_sequence(images: alt.Chart, url: str = "image", **position) -> alt.Chart:
    """Draw a sequence of images that a dial plays.

    A browser decodes an image only when it is in the page, and shows nothing meanwhile. So images near the dial's place are
    in the page in advance, transparent. Earlier images stay below the current one.

    Args:
        images: a chart over rows with the `first` and `last` place of the dial at which the image is shown.
        url: the field of the image.
        position: the encodings x, x2, y and y2.
    """
    near = f"datum.first <= at + {PRELOADED} && at - {PRELOADED} <= datum.last"
    return (
        images.transform_filter(near)
        .mark_image(aspect=False, tooltip=None)
        .encode(
            **position,
            url=f"{url}:N",
            key="first:Q",
            opacity=alt.condition("datum.first <= at", alt.value(1), alt.value(0)),
        )
    )
