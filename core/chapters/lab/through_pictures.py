"""The pictures of the scene "One bend": the bend over its slope, with a nudge going through."""

import altair as alt
import numpy as np
import pandas as pd

from core.activations import Activation
from core.chapters.lab.through import NUDGE, SUMS, pass_through, quiet_zones
from core.draw import theme
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.draw.marks import corners, tangent_ends, window
from core.say import names
from core.say.messages import text
from core.say.shapes import shape

HALF = float(SUMS[1] - SUMS[0]) / 2
LINED_UP = alt.Axis(minExtent=34)  # pictures that stand one over the other share their left edge
UPPER, LOWER = 235, 150


def now(chart: alt.Chart) -> alt.Chart:
    """Keep the rows of the place at which the dial stands."""
    return chart.transform_filter(f"abs(datum.z - at) < {HALF:g}")


def still(x: str | None, y: str) -> alt.Chart:
    """Hold the axes still by two invisible points, the table `corners`."""
    scale = alt.Scale(nice=False, zero=False)
    return (
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0, tooltip=None)
        .encode(x=alt.X("x:Q", title=x, scale=scale), y=alt.Y("y:Q", title=y, scale=scale, axis=LINED_UP))
    )


@built_once
def _bend_spec() -> dict:
    at = now(alt.Chart(alt.NamedData("frames")))
    band = {"opacity": 0.28, "tooltip": None}
    chart = alt.layer(
        still(None, text("lab-through-out")),
        _quiet_layer(),
        alt.Chart(alt.NamedData("bounds")).mark_rule(color=theme.MUTED, strokeDash=[5, 4]).encode(y="y:Q"),
        at.mark_rect(color=theme.COMPARED, **band).encode(x="x_low:Q", x2="x_high", y="floor:Q", y2="out"),
        at.mark_rect(color=theme.REMAINDER, **band).encode(x="left:Q", x2="z", y="low:Q", y2="high"),
        alt.Chart(alt.NamedData("curve"))
        .mark_line(color=theme.GUESS, tooltip=None)
        .encode(x="z:Q", y="out:Q", detail="piece:N", order="z:Q"),
        at.mark_rule(color=theme.SLOPE, strokeWidth=4, strokeCap="round").encode(x="x1:Q", y="y1:Q", x2="x2", y2="y2"),
        at.mark_point(color=theme.CURRENT, size=150, tooltip=None).encode(x="z:Q", y="out:Q"),
    )
    return compile_chart(chart.add_params(*follows("bends_in")), height=UPPER)


@built_once
def _bend_slope_spec() -> dict:
    at = now(alt.Chart(alt.NamedData("frames")))
    chart = alt.layer(
        still(text("lab-through-in"), text("lab-slope")),
        _quiet_layer(),
        alt.Chart(alt.NamedData("curve"))
        .mark_line(color=theme.SLOPE, tooltip=None)
        .encode(x="z:Q", y="slope:Q", detail="piece:N", order="z:Q"),
        at.mark_rule(color=theme.MUTED, strokeDash=[4, 4]).encode(x="z:Q"),
        at.mark_point(color=theme.CURRENT, size=150, tooltip=None).encode(x="z:Q", y="slope:Q"),
    )
    return compile_chart(chart.add_params(*follows("bends_in")), height=LOWER)


def _quiet_layer() -> alt.Chart:
    zones = alt.Chart(alt.NamedData("quiet"))
    return zones.mark_rect(color=theme.MUTED, opacity=0.16, tooltip=None).encode(x="x:Q", x2="x2")


def bend_figures(activation: Activation) -> tuple[Figure, Figure]:
    """Draw a bend with a nudge going through it at the dial, and under it its slope everywhere, with the same cursor.

    A wide band goes in from below; what is left of it comes out on the left. Gray stretches let almost nothing through.
    """
    left, right = x_window = float(SUMS[0]), float(SUMS[-1])
    breaks = np.array([*activation.kinks, *activation.jumps])
    z = np.unique([*np.linspace(left, right, 241), *(breaks - 1e-9), *(breaks + 1e-9)])
    z = z[~np.isin(z, breaks)]  # beside a break there are two sides, on it only a convention
    curve = pd.DataFrame(
        {"z": z, "out": activation.f(z), "slope": activation.slope(z), "piece": np.searchsorted(breaks, z)}
    )
    y_window = window(min(curve.out.min(), -0.2), curve.out.max(), 0.08)
    slope_window = window(min(curve.slope.min(), 0.0), max(curve.slope.max(), 0.25), 0.08)
    through = pass_through(activation, SUMS)
    frames = pd.DataFrame(
        {
            "z": SUMS,
            "out": through.comes_out,
            "slope": through.slope,
            "x_low": np.maximum(SUMS - NUDGE / 2, left),
            "x_high": np.minimum(SUMS + NUDGE / 2, right),
            "low": np.clip(through.low, *y_window),
            "high": np.clip(through.high, *y_window),
            "floor": y_window[0],
            "left": left,
            **tangent_ends(SUMS, through.comes_out, through.slope, x_window, y_window),
        }
    ).astype("float32")
    quiet = pd.DataFrame(quiet_zones(activation, left, right), columns=["x", "x2"], dtype=float)
    bounds = pd.DataFrame({"y": [float(bound) for bound in activation.bounded if np.isfinite(bound)]}, dtype=float)
    upper = {"corners": corners(x_window, y_window), "curve": curve, "frames": frames, "quiet": quiet, "bounds": bounds}
    lower = {
        "corners": corners(x_window, slope_window),
        "curve": curve,
        "frames": frames[["z", "slope"]],
        "quiet": quiet,
    }
    return (
        Figure(
            _bend_spec(),
            upper,
            text("lab-through-out-alt", bend=names.bend(activation), shape=shape(z, curve.out)),
        ),
        Figure(
            _bend_slope_spec(),
            lower,
            text("lab-through-slope-alt", bend=names.bend(activation), shape=shape(z, curve.slope)),
        ),
    )
