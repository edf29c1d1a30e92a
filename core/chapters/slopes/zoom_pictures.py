"""Three curves side by side under one growing magnifier: a smooth one, a corner and a cliff."""

from collections.abc import Sequence
from functools import lru_cache

import altair as alt
import numpy as np
import pandas as pd

from core.curve import Curve
from core.curves import CURVES
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.points import places
from core.slopes import Zoom, zoom

LEVELS = places(0, 5, 0.025)  # the magnifier's factor is 10 to this power
APART = 2.3  # from the middle of one panel to the next; each is 2 wide
NAMES = ("Your curve", "A corner", "A cliff")


def magnified(curve: Curve, x: float, points: Sequence[int] = (121, 41, 13)) -> list[Zoom]:
    """The curve around `x` at every level; fewer points are enough where it is nearly straight."""
    far, near, nearest = points
    enough = [far if level < 0.7 else near if level < 1.5 else nearest for level in LEVELS]
    return [zoom(curve, x, 10.0**level, points=count) for level, count in zip(LEVELS, enough, strict=True)]


@lru_cache(maxsize=1)
def corner_and_cliff() -> tuple[list[Zoom], list[Zoom]]:
    """The two curves that never go straight, at the place where they do not."""
    return magnified(CURVES["kink"], 0.0, (5, 5, 5)), magnified(CURVES["cliff"], 0.0, (5, 5, 5))


def _upright(frame: Zoom, heights: np.ndarray) -> np.ndarray:
    low, high = frame.y_window
    return (heights - (low + high) / 2) / ((high - low) / 2)


def _across(frame: Zoom) -> np.ndarray:
    return (frame.trace.x - frame.x) / ((frame.x_window[1] - frame.x_window[0]) / 2)


def _straight(frame: Zoom) -> tuple[float, float, float, float]:
    """The ends of the best straight line inside the panel."""
    u, v = _across(frame)[[0, -1]], _upright(frame, frame.line[[0, -1]])
    tilt = (v[1] - v[0]) / (u[1] - u[0])
    cut = np.clip(v, -1, 1)
    if tilt != 0:
        u = u + (cut - v) / tilt
    return u[0], cut[0], u[1], cut[1]


@built_once
def _zoom_spec() -> dict:
    here = f"abs(datum.level - at) < {(LEVELS[1] - LEVELS[0]) / 2}"
    shown = alt.Chart(alt.NamedData("curves")).transform_filter(here)
    straight = alt.Chart(alt.NamedData("lines")).transform_filter(here)
    x = alt.X("u:Q", axis=None, scale=alt.Scale(domain=[-1.02, 2 * APART + 1.02], nice=False))
    y = alt.Y("v:Q", axis=None, scale=alt.Scale(domain=[-1.05, 1.25], nice=False))
    panels = alt.Chart(alt.NamedData("panels"))
    chart = alt.layer(
        panels.mark_rect(fillOpacity=0, stroke=theme.MUTED, strokeWidth=1).encode(x=x, x2="u2", y=y, y2="v2"),
        panels.mark_text(baseline="bottom", dy=-3, fontWeight="bold", color=theme.SOFT).encode(
            x="middle:Q", y="v2:Q", text="name:N"
        ),
        straight.mark_rule(color=theme.SLOPE, strokeDash=[5, 5], strokeWidth=2).encode(
            x="u:Q", y="v:Q", x2="u2", y2="v2"
        ),
        shown.mark_line(color=theme.GUESS).encode(x="u:Q", y="v:Q", detail="piece:N", order="u:Q"),
    )
    return compiled(chart.add_params(*follows("slopes_zoom")), height=260)


def zoom_figure(yours: Sequence[Zoom]) -> Figure:
    """The three curves at every level, the best straight line dashed over each."""
    curves, lines = [], []
    for panel, frames in enumerate((yours, *corner_and_cliff())):
        for level, frame in zip(LEVELS, frames, strict=True):
            u = _across(frame) + APART * panel
            curves.append(
                np.column_stack(
                    [
                        np.full_like(u, level),
                        u,
                        _upright(frame, frame.trace.y),
                        10 * panel + frame.trace.piece,
                    ]
                )
            )
            if np.isnan(frame.bend):  # a gap: no straight line
                continue
            u1, v1, u2, v2 = _straight(frame)
            lines.append((level, u1 + APART * panel, v1, u2 + APART * panel, v2))
    middles = APART * np.arange(3)
    panels = {"u": middles - 1, "u2": middles + 1, "v": -1.0, "v2": 1.0, "middle": middles, "name": NAMES}
    return Figure(
        _zoom_spec(),
        {
            "curves": pd.DataFrame(np.vstack(curves), columns=["level", "u", "v", "piece"]).astype("float32"),
            "lines": pd.DataFrame(lines, columns=["level", "u", "v", "u2", "v2"]).astype("float32"),
            "panels": pd.DataFrame(panels),
        },
        "Three curves under one magnifier: yours, a corner and a cliff, each with its best straight line dashed.",
    )
