"""Where the number comes from: two points, the line through them, and the table as the second point closes in."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.slopes.pictures import frame_of
from core.chapters.slopes.words import small
from core.curves import Curve
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.draw.marks import across, corners, touching, window
from core.points import places
from core.say.numbers import number
from core.say.shapes import shape
from core.slopes import Secant, Settling, secant, trace

CLOSER = places(0, 6, 0.03)  # the run is 1 ÷ 10 to this power
NOTHING = "no value"  # beside a gap
AROUND = 1.6  # how much of the curve is shown to either side


@built_once
def _secant_spec() -> dict:
    at = alt.Chart(alt.NamedData("frames")).transform_filter("abs(datum.closer - at) < datum.half")
    curve = (
        alt.Chart(alt.NamedData("curve"))
        .mark_line(color=theme.CURVE, clip=True)
        .encode(x="x:Q", y="y:Q", detail="piece:N", order="x:Q")
    )
    tangent = alt.Chart(alt.NamedData("tangent")).mark_rule(color=theme.MUTED, strokeDash=[6, 5], strokeWidth=2)
    bar = at.mark_rule(strokeWidth=5, clip=True)
    line = at.mark_rule(color=theme.SLOPE, strokeWidth=3, clip=True)
    point = at.mark_point(size=140, clip=True)
    words = {"fontWeight": "bold", "fontSize": 12, "clip": True}
    chart = alt.layer(
        frame_of("the knob", "the result"),
        curve,
        tangent.encode(x="x1:Q", y="y1:Q", x2="x2", y2="y2"),
        bar.encode(x="x:Q", x2="x_second", y="y:Q", color=alt.value(theme.SECOND)),
        bar.encode(x="x_second:Q", y="y:Q", y2="y_second", color=alt.value(theme.LEFT)),
        line.encode(x="x1:Q", y="y1:Q", x2="x2", y2="y2"),
        at.mark_text(dy=15, dx=20, color=theme.WRITTEN[theme.SECOND], **words).encode(
            x="x:Q", y="y:Q", text=alt.value("run")
        ),
        # Beside the bar, on the side of the line that is free.
        at.mark_text(
            dx=9,
            dy=alt.ExprRef("datum.y_second < datum.y ? -13 : 13"),
            align="left",
            color=theme.WRITTEN[theme.LEFT],
            **words,
        ).encode(x="x_second:Q", y="y_second:Q", text=alt.value("rise")),
        point.encode(x="x_second:Q", y="y_second:Q", color=alt.value(theme.SECOND)),
        point.encode(x="x:Q", y="y:Q", color=alt.value(theme.POINT)),
    )
    return compiled(chart.add_params(*follows("slopes_closer")), height=300)


def secants(curve: Curve, x: float) -> list[Secant]:
    """The line through two points for every place of the dial."""
    return [secant(curve, x, 10.0**-closer) for closer in CLOSER]


def secant_figure(curve: Curve, x: float, lines: Sequence[Secant]) -> Figure:
    """Two points of a curve and the line through them, as the second point closes in; the tangent dashed."""
    seen = trace(curve, window=around(x))
    every = points_of(lines)
    y_window = window(min(seen.y.min(), every["y2"].min()), max(seen.y.max(), every["y2"].max()))
    line = pd.DataFrame({"x": seen.x, "y": seen.y, "piece": seen.piece}).astype("float32")
    return secant_picture(line, every, float(curve.slope(x)), y_window)


def around(x: float) -> tuple[float, float]:
    """The part of the curve that is shown."""
    return x - AROUND, x + AROUND


def points_of(lines: Sequence[Secant]) -> dict[str, np.ndarray]:
    """Both points of each line, and its slope."""
    return {name: np.array([getattr(line, name) for line in lines]) for name in ("x", "y", "x2", "y2", "slope")}


def secant_picture(
    curve: pd.DataFrame, every: dict[str, np.ndarray], slope: float, y_window: tuple[float, float]
) -> Figure:
    """The picture from the curve's points, from both points of every line, and from the slope at the first point."""
    x, y = every["x"][:1], every["y"][:1]
    x_window = around(x[0])
    ends = across(every["x"], every["y"], every["slope"], x_window, y_window)
    frames = {"closer": CLOSER, "half": (CLOSER[1] - CLOSER[0]) / 2, "x": every["x"], "y": every["y"]}
    frames |= {"x_second": every["x2"], "y_second": every["y2"], **ends}
    return Figure(
        _secant_spec(),
        {
            "curve": curve,
            "tangent": pd.DataFrame(touching(x, y, np.array([slope]), x_window, y_window)),
            "frames": pd.DataFrame(frames).astype("float32"),
            "corners": corners(x_window, y_window),
        },
        f"Two points of a curve ({shape(curve['x'], curve['y'])}) and the line through them; the dashed line touches the curve at the first.",
    )


def settling_table(table: Settling) -> pd.DataFrame:
    """Run, rise and rise ÷ run as the second point closes in, from the right and from the left, in plain digits."""
    return pd.DataFrame(
        {
            "run": [small(run) for run in table.runs],
            "rise": [small(rise) if np.isfinite(rise) else NOTHING for rise in table.rises],
            "rise ÷ run": [_slope(slope) for slope in table.slopes],
            "the same from the left": [_slope(slope) for slope in table.left_slopes],
        }
    )


def _slope(slope: float) -> str:
    return number(slope, 4) if np.isfinite(slope) else NOTHING
