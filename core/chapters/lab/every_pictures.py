"""Draw a curve with its tangent at the dial, and under it the slope at every point."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.once import built_once
from core.curve import Curve, Trace, trace
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.clip import clip_line, float_type, mask_outside
from core.draw.figure import Figure, compile_chart, follows
from core.draw.marks import corners, tangent_ends, window
from core.points import places
from core.say import names
from core.say.messages import text
from core.say.shapes import shape

IS_CURRENT = "abs(datum.x - at) < datum.half"  # the row of the dial's place
STEPS = (0.05, 0.04, 0.025, 0.02)  # between two places of a dial
MIN_PLACES = 193  # so that playing shows 24 pictures a second
LOWER_COLUMNS = ["x", "half", "slope"]  # of the frames, for the lower picture
SLOPE_NOISE = 1e-9  # slopes whose relative difference is smaller differ by rounding
AXIS_WIDTH = 46  # px for the numbers of an axis; equal widths align the stacked pictures


def curve_places(curve: Curve) -> np.ndarray:
    """Return the places of a dial along a curve, close enough for smooth motion."""
    low, high = curve.domain
    step = next((step for step in STEPS if (high - low) / step + 1 >= MIN_PLACES), STEPS[-1])
    return places(low, high, step)


def slope_window(curve: Curve) -> tuple[float, float]:
    """Return the range of slopes in the lower picture. If the slope is the same everywhere, the range includes 0."""
    least, most = curve.steepnesses
    if most - least <= SLOPE_NOISE * max(abs(least), abs(most)):
        least, most = min(least, 0.0), max(most, 0.0)
    return window(least, most)


def point_tables(curve: Curve, positions: np.ndarray, x_window: tuple[float, float]) -> dict[str, pd.DataFrame]:
    """Return the tables of the curve and, for each of `positions`, of its point and tangent.

    Points without a slope or outside the picture are NaN and not drawn.
    """
    samples, y_window = trace(curve), window(*curve.heights)
    slopes = curve.slope(positions)
    y = mask_outside(np.where(np.isfinite(slopes), curve.f(positions), np.nan), y_window)
    with np.errstate(over="ignore"):  # a level tangent in a tall picture may overflow
        tangents = tangent_ends(positions, y, slopes, x_window, y_window)
    half_step = (positions[1] - positions[0]) / 2
    frames = pd.DataFrame({"x": positions, "half": half_step, "y": y, "slope": slopes, **tangents})
    frames = frames.astype(float_type(y_window))
    line = clip_line(samples.x, samples.y, samples.piece, y_window)
    return {"curve": line, "frames": frames, "corners": corners(x_window, y_window)}


def fixed_axes(x: str | None, y: str) -> alt.Chart:
    """Draw two invisible points that keep the axes' domains fixed."""
    axis = alt.Axis(minExtent=AXIS_WIDTH, maxExtent=AXIS_WIDTH)
    return (
        chart_of("corners")
        .mark_point(opacity=0, aria=False, tooltip=None)
        .encode(
            x=alt.X("x:Q", title=x, scale=alt.Scale(nice=False, zero=False)),
            y=alt.Y("y:Q", title=y, axis=axis, scale=alt.Scale(nice=False, zero=False)),
        )
    )


def _curve(column: str, color: str) -> alt.Chart:
    return (
        chart_of("curve")
        .mark_line(color=color, clip=True)
        .encode(x="x:Q", y=f"{column}:Q", detail="piece:N", order="x:Q")
    )


def _tangent(frames: alt.Chart) -> list[alt.Chart]:
    rule = frames.mark_rule(color=theme.SLOPE, strokeWidth=4, strokeCap="round", clip=True)
    return [
        rule.encode(x="x1:Q", y="y1:Q", x2="x2", y2="y2"),
        frames.mark_point(color=theme.CURRENT, size=200, stroke="white", strokeWidth=1.5, cursor="ew-resize").encode(
            x="x:Q", y="y:Q"
        ),
    ]


def _shape(curve: Curve) -> str:
    samples = trace(curve, keep_gaps=True)
    return shape(samples.x, samples.y) if np.isfinite(samples.y).all() else text("lab-every-gap-alt")


def _cursor(frames: alt.Chart) -> alt.Chart:
    return frames.mark_rule(color=theme.MUTED, strokeDash=[4, 4]).encode(x="x:Q")


@built_once
def upper_spec() -> dict:
    """Build the spec of the upper picture, over the tables `curve`, `frames` and `corners`."""
    frames = chart_of("frames").transform_filter(IS_CURRENT)
    chart = alt.layer(
        fixed_axes(None, text("lab-every-result")), _cursor(frames), _curve("y", theme.GUESS), *_tangent(frames)
    )
    return compile_chart(chart.add_params(*follows("slopes_x")), height=230)


@built_once
def lower_spec() -> dict:
    """Build the spec of the lower picture, over the same tables and `zero`, a line at 0."""
    frames = chart_of("frames").transform_filter(IS_CURRENT)
    zero = chart_of("zero").mark_rule(color=theme.MUTED, opacity=0.6).encode(y="y:Q")
    point = frames.mark_point(color=theme.CURRENT, size=160).encode(x="x:Q", y="slope:Q")
    frame = fixed_axes(text("lab-every-knob"), text("lab-every-below"))
    chart = alt.layer(frame, zero, _cursor(frames), _curve("slope", theme.SLOPE), point)
    return compile_chart(chart.add_params(*follows("slopes_x")), height=175)


def curve_figures(curve: Curve, positions: np.ndarray) -> tuple[Figure, Figure]:
    """Draw a curve with its tangent at the dial, and the slope at every point, to be stacked on the same x axis."""
    tables = point_tables(curve, positions, curve.domain)
    slopes_window, samples = slope_window(curve), trace(curve)
    frames = tables["frames"]
    tables["frames"] = frames.drop(columns="slope")
    lower_tables = {
        "curve": clip_line(samples.x, samples.slope, samples.piece, slopes_window).rename(columns={"y": "slope"}),
        "frames": frames.assign(slope=mask_outside(curve.slope(positions), slopes_window))[LOWER_COLUMNS],
        "corners": corners(curve.domain, slopes_window),
        "zero": pd.DataFrame({"y": [0.0]}),
    }
    return (
        Figure(upper_spec(), tables, text("lab-every-curve-alt", curve=names.curve(curve), shape=_shape(curve))),
        Figure(lower_spec(), lower_tables, _slopes_alt(curve, samples)),
    )


def _slopes_alt(curve: Curve, samples: Trace) -> str:
    least, most = curve.steepnesses
    if np.isfinite(samples.slope).all() and not curve.gaps:
        return text("lab-every-slopes-alt", shape=shape(samples.x, samples.slope), least=least, most=most)
    return text("lab-every-slopes-gap-alt", least=least, most=most)
