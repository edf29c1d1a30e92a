"""The pictures of the scene "Every point": a curve with the line that touches it, and under it the slope at every point."""

import altair as alt
import numpy as np
import pandas as pd

from core.curve import Curve, Trace, trace
from core.draw import theme
from core.draw.clip import clip_line, float_type, mask_outside
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.draw.marks import corners, tangent_ends, window
from core.points import places
from core.say import names
from core.say.messages import text
from core.say.shapes import shape

HERE = "abs(datum.x - at) < datum.half"  # the one row that belongs to where the dial stands
STEPS = (0.05, 0.04, 0.025, 0.02)  # between two places of a dial
FLUENT = 193  # places from end to end with which playing shows 24 pictures a second
LOWER = ["x", "half", "slope"]  # what the lower picture needs of the frames
ZERO = pd.DataFrame({"y": [0.0]})
ONE_SLOPE = 1e-9  # slopes that differ by less, as a share of themselves, differ by rounding only
EDGE = 46  # px: room for the numbers of an axis, the same for stacked pictures so that they stand under each other


def curve_places(curve: Curve) -> np.ndarray:
    """Return the places of a dial along a curve, close enough for a fluent motion."""
    low, high = curve.domain
    step = next((step for step in STEPS if (high - low) / step + 1 >= FLUENT), STEPS[-1])
    return places(low, high, step)


def slope_window(curve: Curve) -> tuple[float, float]:
    """Return the heights that the lower picture shows. Of a curve with one slope everywhere it shows that slope beside 0."""
    least, most = curve.steepnesses
    if most - least <= ONE_SLOPE * max(abs(least), abs(most)):
        least, most = min(least, 0.0), max(most, 0.0)
    return window(least, most)


def point_tables(curve: Curve, positions: np.ndarray, x_window: tuple[float, float]) -> dict[str, pd.DataFrame]:
    """Return the curve as a line, and for each place the point and the touching line.

    What has no slope, or does not fit the picture, is NaN and not drawn.
    """
    samples, y_window = trace(curve), window(*curve.heights)
    slope = curve.slope(positions)
    y = mask_outside(np.where(np.isfinite(slope), curve.f(positions), np.nan), y_window)
    with np.errstate(over="ignore"):  # on level ground of a tall picture a line has room without end
        touch = tangent_ends(positions, y, slope, x_window, y_window)
    frames = pd.DataFrame(
        {
            "x": positions,
            "half": (positions[1] - positions[0]) / 2,
            "y": y,
            "slope": slope,
            **touch,
        }
    ).astype(float_type(y_window))
    line = clip_line(samples.x, samples.y, samples.piece, y_window)
    return {"curve": line, "frames": frames, "corners": corners(x_window, y_window)}


def frame_of(x: str | None, y: str, data_name: str = "corners") -> alt.Chart:
    """Axes that stand still: two invisible points hold them."""
    axis = alt.Axis(minExtent=EDGE, maxExtent=EDGE)
    return (
        alt.Chart(alt.NamedData(data_name))
        .mark_point(opacity=0, aria=False, tooltip=None)
        .encode(
            x=alt.X("x:Q", title=x, scale=alt.Scale(nice=False, zero=False)),
            y=alt.Y("y:Q", title=y, axis=axis, scale=alt.Scale(nice=False, zero=False)),
        )
    )


def _curve(column: str, color: str) -> alt.Chart:
    return (
        alt.Chart(alt.NamedData("curve"))
        .mark_line(color=color, clip=True)
        .encode(x="x:Q", y=f"{column}:Q", detail="piece:N", order="x:Q")
    )


def _tangent(at: alt.Chart) -> list[alt.Chart]:
    rule = at.mark_rule(color=theme.SLOPE, strokeWidth=4, strokeCap="round", clip=True)
    return [
        rule.encode(x="x1:Q", y="y1:Q", x2="x2", y2="y2"),
        at.mark_point(color=theme.CURRENT, size=200, stroke="white", strokeWidth=1.5, cursor="ew-resize").encode(
            x="x:Q", y="y:Q"
        ),
    ]


def _shape(curve: Curve) -> str:
    samples = trace(curve, keep_gaps=True)
    return shape(samples.x, samples.y) if np.isfinite(samples.y).all() else text("lab-every-gap-alt")


def _cursor(at: alt.Chart) -> alt.Chart:
    return at.mark_rule(color=theme.MUTED, strokeDash=[4, 4]).encode(x="x:Q")


@built_once
def upper_spec() -> dict:
    """Build the spec of a curve with the touching line, over tables `curve`, `frames` and `corners`."""
    at = alt.Chart(alt.NamedData("frames")).transform_filter(HERE)
    chart = alt.layer(frame_of(None, text("lab-every-result")), _cursor(at), _curve("y", theme.GUESS), *_tangent(at))
    return compile_chart(chart.add_params(*follows("slopes_x")), height=230)


@built_once
def lower_spec() -> dict:
    """Build the spec of its slope at every point, likewise, with a line at 0 from the table `zero`."""
    at = alt.Chart(alt.NamedData("frames")).transform_filter(HERE)
    zero = alt.Chart(alt.NamedData("zero")).mark_rule(color=theme.MUTED, opacity=0.6).encode(y="y:Q")
    point = at.mark_point(color=theme.CURRENT, size=160).encode(x="x:Q", y="slope:Q")
    frame = frame_of(text("lab-every-knob"), text("lab-every-below"))
    chart = alt.layer(frame, zero, _cursor(at), _curve("slope", theme.SLOPE), point)
    return compile_chart(chart.add_params(*follows("slopes_x")), height=175)


def every_figures(curve: Curve, positions: np.ndarray) -> tuple[Figure, Figure]:
    """Draw a curve with the tangent at the dial, and, to be shown right under it on the same axis, the slope at every point."""
    tables = point_tables(curve, positions, curve.domain)
    slopes_window, samples = slope_window(curve), trace(curve)
    frames = tables["frames"]
    tables["frames"] = frames.drop(columns=["slope"])
    below = {
        "curve": clip_line(samples.x, samples.slope, samples.piece, slopes_window).rename(columns={"y": "slope"}),
        "frames": frames.assign(slope=mask_outside(curve.slope(positions), slopes_window))[LOWER],
        "corners": corners(curve.domain, slopes_window),
        "zero": ZERO,
    }
    return (
        Figure(upper_spec(), tables, text("lab-every-curve-alt", curve=names.curve(curve), shape=_shape(curve))),
        Figure(lower_spec(), below, _slopes_alt(curve, samples)),
    )


def _slopes_alt(curve: Curve, samples: Trace) -> str:
    least, most = curve.steepnesses
    if np.isfinite(samples.slope).all() and not curve.gaps:
        return text("lab-every-slopes-alt", shape=shape(samples.x, samples.slope), least=least, most=most)
    return text("lab-every-slopes-gap-alt", least=least, most=most)
