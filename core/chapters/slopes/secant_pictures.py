"""Where the number comes from: two points, the line through them, and the table as the second point closes in."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.slopes.pictures import frame_of
from core.chapters.slopes.words import small
from core.curve import Curve, reach, trace
from core.draw import theme
from core.draw.clip import clip_line, visible
from core.draw.figure import Figure, built_once, compiled, follows
from core.draw.marks import across, corners, touching, window
from core.points import places
from core.say.numbers import number
from core.say.shapes import shape
from core.slopes import Secant, Settling, secant

CLOSER = places(0, 6, 0.03)  # the run is 1 ÷ 10 to this power
NOTHING = "no value"  # beside a gap
AROUND = 1.6  # how much of the curve is shown to either side


@built_once
def _secant_spec() -> dict:
    at = alt.Chart(alt.NamedData("frames")).transform_filter("abs(datum.closer - at) < datum.half")
    curve = (
        alt.Chart(alt.NamedData("curve"))
        .mark_line(color=theme.GUESS, clip=True)
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
        bar.encode(x="x:Q", x2="x_second", y="y:Q", color=alt.value(theme.COMPARED)),
        bar.encode(x="x_second:Q", y="y:Q", y2="y_second", color=alt.value(theme.REMAINDER)),
        line.encode(x="x1:Q", y="y1:Q", x2="x2", y2="y2"),
        at.mark_text(dy=15, dx=20, color=theme.WRITTEN[theme.COMPARED], **words).encode(
            x="x:Q", y="y:Q", text=alt.value("run")
        ),
        # Beside the bar, on the side of the line that is free.
        at.mark_text(
            dx=9,
            dy=alt.ExprRef("datum.y_second < datum.y ? -13 : 13"),
            align="left",
            color=theme.WRITTEN[theme.REMAINDER],
            **words,
        ).encode(x="x_second:Q", y="y_second:Q", text=alt.value("rise")),
        point.encode(x="x_second:Q", y="y_second:Q", color=alt.value(theme.COMPARED)),
        point.encode(x="x:Q", y="y:Q", color=alt.value(theme.CURRENT)),
    )
    return compiled(chart.add_params(*follows("slopes_closer")), height=300)


def secants(curve: Curve, x: float) -> list[Secant]:
    """The line through two points for every place of the dial."""
    return [secant(curve, x, 10.0**-closer) for closer in CLOSER]


def heights_around(curve: Curve, x: float) -> tuple[float, float]:
    """The heights that the picture around `x` shows; the point itself is among them."""
    low, high = reach(curve, around(x))[0]
    height = float(curve.f(x))
    return window(min(low, height), max(high, height)) if np.isfinite(height) else window(low, high)


def around(x: float) -> tuple[float, float]:
    """The part of the curve that is shown."""
    return x - AROUND, x + AROUND


def secant_figure(curve: Curve, x: float, lines: Sequence[Secant]) -> Figure:
    """Two points of a curve and the line through them, as the second point closes in; the tangent dashed.

    Nothing is drawn of a second point that falls into a gap or does not fit the picture.
    """
    shown, x_window = heights_around(curve, x), around(x)
    seen = trace(curve, window=x_window)
    line = clip_line(seen.x, seen.y, seen.piece, shown)
    both = {name: np.array([getattr(line, name) for line in lines]) for name in ("x", "y", "x2", "y2", "slope")}
    second = visible(both["y2"], shown)
    slopes = np.where(np.isfinite(second), both["slope"], np.nan)
    at, height, slope = (np.array([float(each)]) for each in (x, curve.f(x), curve.slope(x)))
    with np.errstate(over="ignore"):  # on level ground of a tall picture a line has room without end
        ends = across(both["x"], both["y"], slopes, x_window, shown)
        tangent = touching(at, height, slope, x_window, shown)
    frames = {"closer": CLOSER, "half": (CLOSER[1] - CLOSER[0]) / 2, "x": both["x"], "y": both["y"]}
    frames |= {"x_second": both["x2"], "y_second": second, **ends}
    return Figure(
        _secant_spec(),
        {
            "curve": line,
            "tangent": pd.DataFrame(tangent),
            "frames": pd.DataFrame(frames).astype("float32"),
            "corners": corners(x_window, shown),
        },
        f"Two points of a curve ({shape(line['x'], line['y'])}) and the line through them; the dashed line touches the curve at the first.",
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
