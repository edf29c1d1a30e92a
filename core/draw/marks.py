"""Parts of several pictures: windows, tangents, arrow heads, and points that hold the axes still."""

import altair as alt
import numpy as np
import pandas as pd

from core.draw import theme

LENGTH = 0.2  # half the length of a tangent, as a share of the picture


def window(low: float, high: float, margin: float = 0.15) -> tuple[float, float]:
    """Add a margin around a range; a flat one gets a height of its own."""
    air = margin * (high - low) or 1.0
    return low - air, high + air


def touching(x, y, slope, x_window, y_window) -> dict[str, np.ndarray]:
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


def across(x, y, slope, x_window, y_window) -> dict[str, np.ndarray]:
    """Compute the ends of whole lines through `(x, y)` with the given slopes, from edge to edge of the picture."""
    steep = np.where(slope == 0, 1e-300, slope)
    low, high = np.sort([(y_window[0] - y) / steep, (y_window[1] - y) / steep], axis=0)
    left, right = np.maximum(x_window[0] - x, low), np.minimum(x_window[1] - x, high)
    return {"x1": x + left, "y1": y + slope * left, "x2": x + right, "y2": y + slope * right}


def corners(x_window, y_window) -> pd.DataFrame:
    """Return two invisible points that hold a picture's axes still while its marks move."""
    return pd.DataFrame({"x": x_window, "y": y_window})


def arrow_head(line: alt.Chart, x: str, y: str, x2: str, y2: str) -> alt.Chart:
    """The head of an arrow drawn as a rule from `(x, y)` to `(x2, y2)`, turned on screen as the rule is."""
    down = f"scale('y', datum.{y2}) - scale('y', datum.{y})"
    across = f"scale('x', datum.{x2}) - scale('x', datum.{x})"
    turned = alt.ExprRef(f"90 + atan2({down}, {across}) * 180 / PI")
    return line.mark_point(shape="triangle", size=190, color=theme.SLOPE, angle=turned, clip=True, tooltip=None).encode(
        x=f"{x2}:Q", y=f"{y2}:Q"
    )


AHEAD = 10  # places of the dial


def played_images(images: alt.Chart, url: str = "image", **where) -> alt.Chart:
    """Images of which the dial shows one at a time, from the rows' `first` place to their `last`, at `where` (x, x2, y, y2).

    `url` is the field that holds them.

    A browser reads an image only once it is in the page, and while it does so nothing is shown. So those near the dial's place
    are in the page already, unseen, and the ones just passed stay under the one of the moment.
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
