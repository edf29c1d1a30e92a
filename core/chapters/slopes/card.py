"""Draw the chapter's small picture: a curve and its tangent."""

import numpy as np

from core.chapters.once import built_once
from core.curves import CURVES
from core.draw import miniature, theme
from core.draw.marks import tangent_ends
from core.say.messages import text


@built_once
def card() -> tuple[str, str]:
    """Return the SVG text and its text alternative."""
    curve, at = CURVES["sine"], np.array([1.0])
    x = np.linspace(-3, 3, 60)
    window = ((-3, 3), miniature.reach(curve.f(x)))
    touch = tangent_ends(at, curve.f(at), curve.slope(at), *window)
    ends_x, ends_y = (np.concatenate([touch[f"{axis}1"], touch[f"{axis}2"]]) for axis in "xy")
    picture = miniature.drawing(
        miniature.line(x, curve.f(x), window, theme.GUESS), miniature.line(ends_x, ends_y, window, theme.SLOPE, 4)
    )
    return picture, text("slopes-card", slope=curve.slope(at)[0])
