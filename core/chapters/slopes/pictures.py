"""The pictures of the chapter "Slopes". Every line that stands for a slope is drawn from the computed slope."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.curves import Curve
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.draw.ground import ground, on_ground
from core.draw.marks import across, arrow_head, corners, touching, window
from core.slopes import PartialSlopes, Settling, Zoom, partial_slopes, secant, trace
from core.surface import Surface

HERE = "abs(datum.x - at) < datum.half"  # the one row that belongs to where the dial stands


def _frame_of(x: str, y: str) -> alt.Chart:
    return (
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0, aria=False, tooltip=None)
        .encode(
            x=alt.X("x:Q", title=x, scale=alt.Scale(nice=False, zero=False)),
            y=alt.Y("y:Q", title=y, scale=alt.Scale(nice=False, zero=False)),
        )
    )


def _zero_line() -> alt.Chart:
    return alt.Chart(alt.NamedData("zero")).mark_rule(color=theme.MUTED, opacity=0.6).encode(y="y:Q")


ZERO = pd.DataFrame({"y": [0.0]})


@built_once
def _tangent_spec() -> dict:
    at = alt.Chart(alt.NamedData("frames")).transform_filter(HERE)
    tips = [alt.Tooltip("x:Q", format=".2f", title="knob"), alt.Tooltip("y:Q", format=".3f", title="result")]
    curve = (
        alt.Chart(alt.NamedData("curve"))
        .mark_line(color=theme.CURVE)
        .encode(x="x:Q", y="y:Q", detail="piece:N", order="x:Q", tooltip=tips)
    )
    tangent = at.mark_rule(color=theme.SLOPE, strokeWidth=4, strokeCap="round").encode(
        x="x1:Q", y="y1:Q", x2="x2", y2="y2"
    )
    point = at.mark_point(color=theme.POINT, size=160).encode(
        x="x:Q", y="y:Q", tooltip=[*tips, alt.Tooltip("slope:Q", format=".3f", title="slope")]
    )
    chart = alt.layer(_frame_of("the knob", "the result"), curve, tangent, point).add_params(*follows("slopes_x"))
    return compiled(chart, height=300)


@built_once
def _every_slope_spec() -> dict:
    at = alt.Chart(alt.NamedData("frames")).transform_filter(HERE)
    curve = (
        alt.Chart(alt.NamedData("curve"))
        .mark_line(color=theme.SLOPE)
        .encode(
            x="x:Q",
            y="slope:Q",
            detail="piece:N",
            order="x:Q",
            tooltip=[
                alt.Tooltip("x:Q", format=".2f", title="knob"),
                alt.Tooltip("slope:Q", format=".3f", title="slope"),
            ],
        )
    )
    cursor = at.mark_rule(color=theme.MUTED, strokeDash=[4, 4]).encode(x="x:Q")
    point = at.mark_point(color=theme.POINT, size=160).encode(x="x:Q", y="slope:Q")
    chart = alt.layer(_frame_of("the knob", "the slope there"), _zero_line(), curve, cursor, point)
    return compiled(chart.add_params(*follows("slopes_x")), height=180)


def tangent_figures(curve: Curve, positions: np.ndarray, x: float) -> tuple[Figure, Figure]:
    """The curve with the tangent at the dial, and under it the slope of every point, with the same cursor.

    Args:
        positions: every place the dial can stand at, evenly spaced.
        x: where it rests now, for the sentences.
    """
    seen = trace(curve)
    line = pd.DataFrame({"x": seen.x, "y": seen.y, "slope": seen.slope, "piece": seen.piece})
    y, slope = curve.f(positions), curve.slope(positions)
    x_window = curve.domain
    y_window, slope_window = window(seen.y.min(), seen.y.max()), window(seen.slope.min(), seen.slope.max())
    frames = pd.DataFrame({"x": positions, "half": (positions[1] - positions[0]) / 2, "y": y, "slope": slope})
    upper = frames.assign(**touching(positions, y, slope, x_window, y_window))
    height, tilt = curve.f(x), curve.slope(x)
    return (
        Figure(
            _tangent_spec(),
            {"curve": line, "frames": upper, "corners": corners(x_window, y_window)},
            f"{curve.title}: at {x:.2f} the curve's height is {height:.2f} and the line that touches it has slope {tilt:.2f}",
        ),
        Figure(
            _every_slope_spec(),
            {"curve": line, "frames": frames, "corners": corners(x_window, slope_window), "zero": ZERO},
            f"The slope at every point of the curve, from {slope.min():.2f} to {slope.max():.2f}; at {x:.2f} it is {tilt:.2f}",
        ),
    )


@built_once
def _secant_spec() -> dict:
    at = alt.Chart(alt.NamedData("frames")).transform_filter("abs(datum.closer - at) < datum.half")
    curve = (
        alt.Chart(alt.NamedData("curve"))
        .mark_line(color=theme.CURVE, clip=True)
        .encode(x="x:Q", y="y:Q", detail="piece:N", order="x:Q")
    )
    tangent = alt.Chart(alt.NamedData("tangent")).mark_rule(color=theme.MUTED, strokeDash=[6, 5], strokeWidth=2)
    legs = [
        at.mark_rule(color=theme.SECOND, strokeWidth=2).encode(x="x:Q", x2="x_second", y="y:Q"),
        at.mark_rule(color=theme.VIOLET, strokeWidth=2).encode(x="x_second:Q", y="y:Q", y2="y_second"),
    ]
    line = at.mark_rule(color=theme.SLOPE, strokeWidth=3).encode(x="x1:Q", y="y1:Q", x2="x2", y2="y2")
    points = [
        at.mark_point(color=color, size=140).encode(
            x=f"{x}:Q", y=f"{y}:Q", tooltip=[alt.Tooltip("run:Q", format=".3g"), alt.Tooltip("rise:Q", format=".3g")]
        )
        for color, x, y in ((theme.SECOND, "x_second", "y_second"), (theme.POINT, "x", "y"))
    ]
    frame = _frame_of("the knob", "the result")
    chart = alt.layer(frame, curve, tangent.encode(x="x1:Q", y="y1:Q", x2="x2", y2="y2"), *legs, line, *points)
    return compiled(chart.add_params(*follows("slopes_closer")), height=300)


def secant_figure(curve: Curve, x: float, closer: np.ndarray, at: float) -> Figure:
    """Two points of a curve and the line through them, as the second point closes in; the tangent dashed.

    Args:
        closer: every place of the dial: the run is 1 ÷ 10 to this power.
        at: where the dial rests now, for the sentence.
    """
    x_window = (x - 1.6, x + 1.6)
    seen = trace(curve, window=x_window)
    lines = secant(curve, np.full_like(closer, x), 10.0**-closer)
    y_window = window(min(seen.y.min(), lines.y2.min()), max(seen.y.max(), lines.y2.max()))
    frames = pd.DataFrame(
        {
            "closer": closer,
            "half": (closer[1] - closer[0]) / 2,
            "x": lines.x,
            "y": lines.y,
            "x_second": lines.x2,
            "y_second": lines.y2,
            "run": lines.run,
            "rise": lines.rise,
            **across(lines.x, lines.y, lines.slope, x_window, y_window),
        }
    )
    curve_table = pd.DataFrame({"x": seen.x, "y": seen.y, "piece": seen.piece})
    touch = touching(np.array([x]), curve.f(np.array([x])), curve.slope(np.array([x])), x_window, y_window)
    now = secant(curve, x, 10.0**-at)
    return Figure(
        _secant_spec(),
        {
            "curve": curve_table,
            "tangent": pd.DataFrame(touch),
            "frames": frames,
            "corners": corners(x_window, y_window),
        },
        f"A line through two points {now.run:.3g} apart: it rises {now.rise:.3g}, so its slope is {now.slope:.4g}; "
        f"the touching line's slope is {curve.slope(x):.4g}",
    )


def settling_table(table: Settling) -> pd.DataFrame:
    """Run, rise and rise ÷ run as the second point closes in, from the right and from the left."""
    return pd.DataFrame(
        {
            "run": table.runs,
            "rise": table.rises,
            "rise ÷ run": table.slopes,
            "the same from the left": table.left_slopes,
        }
    )


@built_once
def _zoom_spec() -> dict:
    here = "abs(datum.zoom - at) < datum.half"
    scale, bare = alt.Scale(domain=[-1, 1], nice=False), {"labels": False, "ticks": False, "grid": False}
    shown = alt.Chart(alt.NamedData("curve")).transform_filter(here)
    straight = shown.mark_line(color=theme.SLOPE, strokeDash=[5, 5], strokeWidth=2, clip=True)
    curve = shown.mark_line(color=theme.CURVE, clip=True)
    words = alt.Chart(alt.NamedData("words")).transform_filter(here)
    chart = alt.layer(
        straight.encode(x=alt.X("u:Q"), y=alt.Y("line:Q"), order="u:Q"),
        curve.encode(
            x=alt.X("u:Q", scale=scale, axis=alt.Axis(title="the knob", **bare)),
            y=alt.Y("v:Q", scale=scale, axis=alt.Axis(title="the result", **bare)),
            detail="piece:N",
            order="u:Q",
        ),
        words.mark_text(align="left", baseline="top", color=theme.MUTED, fontWeight="bold").encode(
            x=alt.datum(-0.94), y=alt.datum(0.94), text="words:N"
        ),
    )
    return compiled(chart.add_params(*follows("slopes_zoom")), height=220)


def zoom_tables(frames: Sequence[Zoom]) -> dict[str, pd.DataFrame]:
    """What the magnifier shows at every place of its dial, from factor 1 up: the curve and its best straight line."""
    zooms = np.log10([frame.factor for frame in frames])
    half = (zooms[1] - zooms[0]) / 2
    counts = [len(frame.trace.x) for frame in frames]

    def joined(part) -> np.ndarray:
        return np.concatenate([part(frame) for frame in frames]).astype("float32")

    def upright(frame: Zoom, heights: np.ndarray) -> np.ndarray:
        low, high = frame.y_window
        return (heights - (low + high) / 2) / ((high - low) / 2)

    curve = pd.DataFrame(
        {
            "zoom": np.repeat(zooms, counts),
            "half": half,
            "u": joined(lambda frame: (frame.trace.x - frame.x) / ((frame.x_window[1] - frame.x_window[0]) / 2)),
            "v": joined(lambda frame: upright(frame, frame.trace.y)),
            "line": joined(lambda frame: upright(frame, frame.line)),
            "piece": joined(lambda frame: frame.trace.piece),
        }
    )
    words = [f"off straight by {off_straight(frame)}" for frame in frames]
    return {"curve": curve, "words": pd.DataFrame({"zoom": zooms, "half": half, "words": words})}


def zoom_figure(tables: dict[str, pd.DataFrame], at: Zoom, name: str) -> Figure:
    """A curve under a magnifier, one frame a place of the dial; the best straight line dashed over it.

    Args:
        tables: from `zoom_tables`.
        at: the frame where the dial rests, for the sentence.
        name: what the curve is called on the page.
    """
    return Figure(
        _zoom_spec(),
        tables,
        f"{name}, magnified {at.factor:,.0f} times: off straight by {off_straight(at)} of the picture's height",
    )


def off_straight(frame: Zoom) -> str:
    """How far the magnified curve is from a straight line, as a share of the picture's height, in print."""
    return f"{frame.bend:.1%}" if frame.bend >= 0.0005 else "under 0.1%"


@built_once
def _map_spec() -> dict:
    at = alt.Chart(alt.NamedData("places")).transform_filter(AT_PLACE)
    image = (
        alt.Chart(alt.NamedData("ground"))
        .mark_image(aspect=False)
        .encode(
            x=alt.X("a:Q", title="knob A", scale=on_ground("a")),
            x2="a2",
            y=alt.Y("b:Q", title="knob B", scale=on_ground("b")),
            y2="b2",
            url="image:N",
        )
    )
    chart = alt.layer(
        image,
        at.mark_rule(color="white", strokeDash=[5, 4], opacity=0.9).encode(x="a:Q"),
        at.mark_rule(color="white", strokeDash=[5, 4], opacity=0.9).encode(y="b:Q"),
        at.mark_rule(color=theme.SLOPE, strokeWidth=4, strokeCap="round").encode(
            x="a:Q", y="b:Q", x2="tip_a", y2="tip_b"
        ),
        arrow_head(at, "a", "b", "tip_a", "tip_b"),
        at.mark_point(color=theme.POINT, stroke="white", strokeWidth=2, size=160).encode(
            x="a:Q",
            y="b:Q",
            tooltip=[
                alt.Tooltip("height:Q", format=".3f", title="error"),
                alt.Tooltip("slope_a:Q", format=".3f", title="slope for A"),
                alt.Tooltip("slope_b:Q", format=".3f", title="slope for B"),
            ],
        ),
    )
    return compiled(chart.add_params(*follows("slopes_a", "slopes_b")), height=420)


AT_PLACE = "abs(datum.a - at_slopes_a) < datum.half_a && abs(datum.b - at_slopes_b) < datum.half_b"


def _slice_spec(knob: str, held: str) -> dict:
    slice_here = f"abs(datum.{held} - at_slopes_{held}) < datum.half_{held}"
    at = alt.Chart(alt.NamedData("places")).transform_filter(AT_PLACE)
    line = alt.Chart(alt.NamedData("slices")).transform_filter(slice_here).mark_line(color=theme.CURVE)
    chart = alt.layer(
        _frame_of(f"knob {knob.upper()} (knob {held.upper()} held still)", "error"),
        line.encode(x="along:Q", y="height:Q", order="along:Q"),
        at.mark_rule(color=theme.SLOPE, strokeWidth=4, strokeCap="round").encode(x="x1:Q", y="y1:Q", x2="x2", y2="y2"),
        at.mark_point(color=theme.POINT, size=160).encode(
            x=f"{knob}:Q", y="height:Q", tooltip=[alt.Tooltip(f"slope_{knob}:Q", format=".3f", title="slope")]
        ),
    )
    return compiled(chart.add_params(*follows("slopes_a", "slopes_b")), height=190)


@built_once
def _slice_a_spec() -> dict:
    return _slice_spec("a", "b")


@built_once
def _slice_b_spec() -> dict:
    return _slice_spec("b", "a")


def two_knob_tables(surface: Surface, a: np.ndarray, b: np.ndarray) -> tuple[dict[str, pd.DataFrame], ...]:
    """The tables of the map, of the slices along knob A and of those along knob B, for every place of the two dials.

    Args:
        a, b: every place that each dial can stand at, evenly spaced.
    """
    grid = partial_slopes(surface, *(each.ravel() for each in np.meshgrid(a, b)), points=2)
    along_a, along_b = partial_slopes(surface, a[0], b, points=61), partial_slopes(surface, a, b[0], points=61)
    slices = {"a": (along_a.along_a, along_a.slice_a, b), "b": (along_b.along_b, along_b.slice_b, a)}
    every = np.concatenate([along_a.slice_a.ravel(), along_b.slice_b.ravel()])
    heights = window(every.min(), every.max())
    places = pd.DataFrame(
        {
            "a": grid.a,
            "b": grid.b,
            "half_a": (a[1] - a[0]) / 2,
            "half_b": (b[1] - b[0]) / 2,
            "height": grid.height,
            "slope_a": grid.slope_a,
            "slope_b": grid.slope_b,
        }
    )
    # The arrow's length grows with the steepness, by its root so that the gentle ones can be seen.
    size = min(high - low for low, high in surface.domain)
    reach = 0.3 * size * np.sqrt(grid.steepness / (grid.steepness.max() or 1.0))
    tips = places.assign(tip_a=grid.a + reach * grid.uphill_a, tip_b=grid.b + reach * grid.uphill_b)
    cuts = []
    for knob, held in (("a", "b"), ("b", "a")):
        along, rows, moving = slices[knob]
        ends = touching(places[knob], grid.height, places[f"slope_{knob}"], (along[0], along[-1]), heights)
        lines = {
            held: np.repeat(moving, len(along)),
            f"half_{held}": (moving[1] - moving[0]) / 2,
            "along": np.tile(along, len(moving)),
            "height": rows.ravel(),
        }
        cuts.append(
            {
                "slices": pd.DataFrame(lines).astype("float32"),
                "places": places.assign(**ends),
                "corners": corners((along[0], along[-1]), heights),
            }
        )
    return ({"ground": ground(surface), "places": tips}, *cuts)


def two_knob_figures(tables: tuple[dict[str, pd.DataFrame], ...], now: PartialSlopes) -> tuple[Figure, ...]:
    """The map with a cross-hair and the uphill arrow; the slice along knob A, B held still; the slice along B, A held still.

    Args:
        tables: from `two_knob_tables`.
        now: the slopes where the dials rest, for the sentences.
    """
    where = f"A = {now.a:.2f}, B = {now.b:.2f}"
    says = (
        f"A map of the error with a cross-hair at {where}; the arrow points uphill, "
        f"with slope {now.slope_a:.2f} for A and {now.slope_b:.2f} for B",
        f"The error as only knob A moves; where it stands the slope is {now.slope_a:.2f}",
        f"The error as only knob B moves; where it stands the slope is {now.slope_b:.2f}",
    )
    specs = (_map_spec(), _slice_a_spec(), _slice_b_spec())
    return tuple(Figure(*parts) for parts in zip(specs, tables, says, strict=True))
