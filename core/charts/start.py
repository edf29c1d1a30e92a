"""The pictures of the Start page: a network learning, with slopes and without, and a glimpse of each chapter."""

import altair as alt
import numpy as np
import pandas as pd

from core.charts import theme
from core.charts.figure import Figure, built_once, compiled, follows
from core.charts.ground import on_ground
from core.charts.train import SHOWN, map_table, points_table
from core.picture import Run, decision_maps
from core.search import STEP_LOOKS
from core.start import Line, Opening

WITH, WITHOUT = "with slopes", "without slopes"


@built_once
def _map_spec() -> dict:
    bare = alt.Axis(labels=False, ticks=False, grid=False, title=None, domain=False)
    across, up = alt.X("a:Q", axis=bare, scale=on_ground("a")), alt.Y("b:Q", axis=bare, scale=on_ground("b"))
    image = alt.Chart(alt.NamedData("ground")).transform_filter(SHOWN).mark_image(aspect=False, tooltip=None)
    points = alt.Chart(alt.NamedData("points")).mark_point(size=36, stroke="white", strokeWidth=1, opacity=1)
    colours = alt.Scale(domain=[0, 1], range=[theme.DIVERGING[0], theme.DIVERGING[4], theme.DIVERGING[-2]])
    chart = alt.layer(
        image.encode(x=across, x2="a2", y=up, y2="b2", url="image:N"),
        points.encode(
            x=across,
            y=up,
            color=alt.Color("shade:Q", legend=None, scale=colours),
            shape=alt.condition("datum.shade > 0.5", alt.value("square"), alt.value("circle")),
            tooltip=[alt.Tooltip("answer:N", title="right answer")],
        ),
    )
    return compiled(chart.add_params(*follows("start_at")), height=220)


@built_once
def _error_spec() -> dict:
    colour = alt.Color(
        "way:N",
        title=None,
        scale=alt.Scale(domain=[WITH, WITHOUT], range=[theme.ORANGE, theme.GRAY]),
        legend=alt.Legend(orient="top", symbolType="stroke", symbolStrokeWidth=4),
    )
    x = alt.X("looks:Q", title="looks at the data", scale=alt.Scale(nice=False))
    y = alt.Y("error:Q", title="how wrong (error)", scale=alt.Scale(nice=False, zero=True))
    tips = [alt.Tooltip("way:N"), alt.Tooltip("looks:Q", format=",d"), alt.Tooltip("error:Q", format=".3g")]
    now = alt.Chart(alt.NamedData("now")).transform_filter(SHOWN)
    chart = alt.layer(
        alt.Chart(alt.NamedData("curve")).mark_line().encode(x=x, y=y, color=colour, tooltip=tips),
        now.mark_rule(color=theme.MUTED, strokeDash=[4, 4]).encode(x=x),
        now.mark_point(size=120, opacity=1).encode(x=x, y=y, color=colour, tooltip=tips),
    )
    return compiled(chart.add_params(*follows("start_at")), height=220)


def map_tables(run: Run) -> dict[str, pd.DataFrame]:
    """What the network says all over the map, at every place of the dial, with the points it learns from."""
    return {"ground": map_table(run, decision_maps(run)), "points": points_table(run)}


def error_tables(shown: Opening) -> dict[str, pd.DataFrame]:
    """The error by looks, of both ways, and where each stands at every place of the dial."""
    curves, now = [], []
    for way, run in ((WITH, shown.with_slopes), (WITHOUT, shown.without)):
        losses, at = run.history.losses, run.history.epochs
        first, last = run.spans
        rounds = np.unique(np.linspace(0, len(losses) - 1, 200).round().astype(int))
        curves.append(pd.DataFrame({"looks": STEP_LOOKS * rounds, "error": losses[rounds], "way": way}))
        now.append(
            pd.DataFrame({"looks": STEP_LOOKS * at, "error": losses[at], "way": way, "first": first, "last": last})
        )
    return {"curve": pd.concat(curves, ignore_index=True), "now": pd.concat(now, ignore_index=True)}


def map_figure(tables: dict[str, pd.DataFrame], run: Run, place: int) -> Figure:
    """The network's answer all over the map; the sentence speaks of the place at which the dial rests."""
    right = run.history.accuracies[run.history.epochs[run.frame(place)]]
    return Figure(
        _map_spec(), tables, f"Two spiral arms of points and the network's guess around them: {right:.1%} right"
    )


def error_figure(tables: dict[str, pd.DataFrame], shown: Opening) -> Figure:
    """Both errors by the number of looks at the data."""
    ends = [run.history.losses[-1] for run in (shown.with_slopes, shown.without)]
    said = f"After {shown.looks:,} looks the error is {ends[0]:.3g} with slopes and {ends[1]:.3g} without"
    return Figure(_error_spec(), tables, said)


@built_once
def _glimpse_spec() -> dict:
    bare, free = (
        alt.Axis(labels=False, ticks=False, grid=False, title=None, domain=False),
        alt.Scale(zero=False, nice=False),
    )
    chart = (
        alt.Chart(alt.NamedData("lines"))
        .mark_line(strokeWidth=3, strokeCap="round", tooltip=None)
        .encode(
            x=alt.X("x:Q", axis=bare, scale=free),
            y=alt.Y("y:Q", axis=bare, scale=free),
            order="x:Q",
            color=alt.Color("line:N", legend=None, scale=alt.Scale(domain=[0, 1], range=[theme.CURVE, theme.SLOPE])),
        )
    )
    return compiled(chart, height=70)


def glimpse_figure(lines: list[Line], about: str) -> Figure:
    """A few computed lines without axes: enough to know the chapter by."""
    parts = [pd.DataFrame({"x": x, "y": y, "line": number}) for number, (x, y) in enumerate(lines)]
    count = sum(len(part) for part in parts)
    return Figure(
        _glimpse_spec(), {"lines": pd.concat(parts, ignore_index=True)}, f"{about} Drawn from {count} numbers"
    )
