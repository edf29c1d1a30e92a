"""Draw an activation and, under it, its slope, with a nudge going through at the dial."""

import altair as alt
import numpy as np
import pandas as pd

from core.activations import Activation
from core.chapters.lab.through import NUDGE, SUMS, pass_through, quiet_zones
from core.chapters.once import built_once
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.draw.marks import corners, tangent_ends, window
from core.say import names
from core.say.messages import text
from core.say.shapes import shape

HALF_STEP = float(SUMS[1] - SUMS[0]) / 2
ALIGNED_AXIS = alt.Axis(minExtent=34)  # aligns the stacked pictures
UPPER_HEIGHT, LOWER_HEIGHT = 235, 150


def at_dial(chart: alt.Chart) -> alt.Chart:
    """Keep the rows of the dial's place."""
    return chart.transform_filter(f"abs(datum.z - at) < {HALF_STEP:g}")


def fixed_axes(x: str | None, y: str) -> alt.Chart:
    """Draw two invisible points that keep the axes' domains fixed."""
    scale = alt.Scale(nice=False, zero=False)
    return (
        chart_of("corners")
        .mark_point(opacity=0, tooltip=None)
        .encode(x=alt.X("x:Q", title=x, scale=scale), y=alt.Y("y:Q", title=y, scale=scale, axis=ALIGNED_AXIS))
    )


@built_once
def _activation_spec() -> dict:
    frames = at_dial(chart_of("frames"))
    band = {"opacity": 0.28, "tooltip": None}
    chart = alt.layer(
        fixed_axes(None, text("lab-through-out")),
        _quiet_layer(),
        chart_of("bounds").mark_rule(color=theme.MUTED, strokeDash=[5, 4]).encode(y="y:Q"),
        frames.mark_rect(color=theme.COMPARED, **band).encode(x="x_low:Q", x2="x_high", y="floor:Q", y2="out"),
        frames.mark_rect(color=theme.REMAINDER, **band).encode(x="left:Q", x2="z", y="low:Q", y2="high"),
        chart_of("curve")
        .mark_line(color=theme.GUESS, tooltip=None)
        .encode(x="z:Q", y="out:Q", detail="piece:N", order="z:Q"),
        frames.mark_rule(color=theme.SLOPE, strokeWidth=4, strokeCap="round").encode(
            x="x1:Q", y="y1:Q", x2="x2", y2="y2"
        ),
        frames.mark_point(color=theme.CURRENT, size=150, tooltip=None).encode(x="z:Q", y="out:Q"),
    )
    return compile_chart(chart.add_params(*follows("bends_in")), height=UPPER_HEIGHT)


@built_once
def _activation_slope_spec() -> dict:
    frames = at_dial(chart_of("frames"))
    chart = alt.layer(
        fixed_axes(text("lab-through-in"), text("lab-slope")),
        _quiet_layer(),
        chart_of("curve")
        .mark_line(color=theme.SLOPE, tooltip=None)
        .encode(x="z:Q", y="slope:Q", detail="piece:N", order="z:Q"),
        frames.mark_rule(color=theme.MUTED, strokeDash=[4, 4]).encode(x="z:Q"),
        frames.mark_point(color=theme.CURRENT, size=150, tooltip=None).encode(x="z:Q", y="slope:Q"),
    )
    return compile_chart(chart.add_params(*follows("bends_in")), height=LOWER_HEIGHT)


def _quiet_layer() -> alt.Chart:
    zones = chart_of("quiet")
    return zones.mark_rect(color=theme.MUTED, opacity=0.16, tooltip=None).encode(x="x:Q", x2="x2")


def activation_figures(activation: Activation) -> tuple[Figure, Figure]:
    """Draw an activation with a nudge going through at the dial, and its slope, to be stacked on the same x axis.

    A wide band goes in from below; what is left of it comes out on the left. Gray stretches let almost nothing through.
    """
    x_window = float(SUMS[0]), float(SUMS[-1])
    curve = _curve(activation, *x_window)
    y_window = window(min(curve.out.min(), -0.2), curve.out.max(), 0.08)
    slope_window = window(min(curve.slope.min(), 0.0), max(curve.slope.max(), 0.25), 0.08)
    frames = _frames(activation, x_window, y_window)
    quiet = pd.DataFrame(quiet_zones(activation, *x_window), columns=["x", "x2"], dtype=float)
    bounds = pd.DataFrame({"y": [float(bound) for bound in activation.bounded if np.isfinite(bound)]}, dtype=float)
    upper = {"corners": corners(x_window, y_window), "curve": curve, "frames": frames, "quiet": quiet, "bounds": bounds}
    lower = {
        "corners": corners(x_window, slope_window),
        "curve": curve,
        "frames": frames[["z", "slope"]],
        "quiet": quiet,
    }
    name = names.bend(activation)
    return (
        Figure(_activation_spec(), upper, text("lab-through-out-alt", bend=name, shape=shape(curve.z, curve.out))),
        Figure(
            _activation_slope_spec(),
            lower,
            text("lab-through-slope-alt", bend=name, shape=shape(curve.z, curve.slope)),
        ),
    )


def _curve(activation: Activation, left: float, right: float) -> pd.DataFrame:
    """Sample an activation and its slope, with a new piece after each kink and jump."""
    breaks = np.array([*activation.kinks, *activation.jumps])
    z = np.unique([*np.linspace(left, right, 241), *(breaks - 1e-9), *(breaks + 1e-9)])
    z = z[~np.isin(z, breaks)]  # a break has two sides; its own value is only a convention
    return pd.DataFrame(
        {"z": z, "out": activation.f(z), "slope": activation.slope(z), "piece": np.searchsorted(breaks, z)}
    )


def _frames(activation: Activation, x_window: tuple[float, float], y_window: tuple[float, float]) -> pd.DataFrame:
    """Tabulate the nudge, its two bands and the tangent at each place of the dial."""
    left, right = x_window
    result = pass_through(activation, SUMS)
    return pd.DataFrame(
        {
            "z": SUMS,
            "out": result.outputs,
            "slope": result.slope,
            "x_low": np.maximum(SUMS - NUDGE / 2, left),
            "x_high": np.minimum(SUMS + NUDGE / 2, right),
            "low": np.clip(result.low, *y_window),
            "high": np.clip(result.high, *y_window),
            "floor": y_window[0],
            "left": left,
            **tangent_ends(SUMS, result.outputs, result.slope, x_window, y_window),
        }
    ).astype("float32")
