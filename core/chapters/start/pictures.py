"""The pictures of the Start page: a network learning, with slopes and without, and how wrong it is look by look."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.start.opening import Opening, error, opening, right
from core.chapters.train.pictures import SHOWN, map_table, points_table
from core.chapters.train.run import Run, decision_maps, digits
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.draw.ground import on_ground
from core.search import STEP_LOOKS

WITH, WITHOUT = "with slopes", "without slopes"


@built_once
def _map_spec() -> dict:
    bare = alt.Axis(labels=False, ticks=False, grid=False, title=None, domain=False)
    across, up = alt.X("a:Q", axis=bare, scale=on_ground("a")), alt.Y("b:Q", axis=bare, scale=on_ground("b"))
    image = alt.Chart(alt.NamedData("ground")).transform_filter(SHOWN).mark_image(aspect=False, tooltip=None)
    points = alt.Chart(alt.NamedData("points")).mark_point(size=36, stroke="white", strokeWidth=1, opacity=1)
    colors = alt.Scale(domain=[0, 1], range=[theme.DIVERGING[0], theme.DIVERGING[4], theme.DIVERGING[-2]])
    chart = alt.layer(
        image.encode(x=across, x2="a2", y=up, y2="b2", url="image:N"),
        points.encode(
            x=across,
            y=up,
            color=alt.Color("shade:Q", legend=None, scale=colors),
            shape=alt.condition("datum.shade > 0.5", alt.value("square"), alt.value("circle")),
            tooltip=[alt.Tooltip("answer:N", title="right answer")],
        ),
    )
    return compiled(chart.add_params(*follows("start_at")), height=190)


@built_once
def _error_spec() -> dict:
    color = alt.Color(
        "way:N",
        title=None,
        scale=alt.Scale(domain=[WITH, WITHOUT], range=[theme.ORANGE, theme.GRAY]),
        legend=alt.Legend(orient="top", symbolType="stroke", symbolStrokeWidth=4),
    )
    x = alt.X("looks:Q", title="looks at the data", scale=alt.Scale(nice=False))
    y = alt.Y("error:Q", title="how wrong (error)", axis=alt.Axis(tickCount=3), scale=alt.Scale(nice=False, zero=True))
    tips = [alt.Tooltip("way:N"), alt.Tooltip("looks:Q", format=",d"), alt.Tooltip("error:Q", format=".3g")]
    now = alt.Chart(alt.NamedData("now")).transform_filter(SHOWN)
    chart = alt.layer(
        alt.Chart(alt.NamedData("curve")).mark_line().encode(x=x, y=y, color=color, tooltip=tips),
        now.mark_rule(color=theme.MUTED, strokeDash=[4, 4]).encode(x=x),
        now.mark_point(size=120, opacity=1).encode(x=x, y=y, color=color, tooltip=tips),
    )
    return compiled(chart.add_params(*follows("start_at")), height=190)


@built_once
def opening_pictures() -> dict:
    """Both runs ("runs") and the tables of their pictures: the map of each run by its name, and the errors of both."""
    shown = opening()
    maps = {way: map_tables(run) for way, run in ((WITH, shown.with_slopes), (WITHOUT, shown.without))}
    return {"runs": shown, **maps, "errors": error_tables(shown)}


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


def map_figure(tables: dict[str, pd.DataFrame], run: Run, frame: int) -> Figure:
    """The network's answer all over the map; the sentence speaks of the snapshot at which the dial rests."""
    told = f"Two spiral arms of points and the network's guess all around them: {right(run, frame)} of {len(run.seen)} right"
    return Figure(_map_spec(), tables, told)


def error_figure(tables: dict[str, pd.DataFrame], shown: Opening, frame: int) -> Figure:
    """Both errors by the number of looks at the data."""
    here = int(shown.with_slopes.history.epochs[frame]) * STEP_LOOKS
    now, ends = (
        f"{digits(error(shown.with_slopes, at))} with slopes and {digits(error(shown.without, at))} without"
        for at in (frame, -1)
    )
    said = f"The error after {here:,} looks at the data is {now}; after {shown.looks:,} it is {ends}"
    return Figure(_error_spec(), tables, said)
