"""The pictures of the race: all sizes at once, or one size look by look; its tables; and one question with N knobs."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.without_derivatives.bowl import BOWL_KNOBS, BowlRun
from core.chapters.without_derivatives.race import SWEEPS, WIDTHS, Heat, knobs_of, thinned
from core.chapters.without_derivatives.ways import ORDER, TITLES, kinds, title_expression
from core.chapters.without_derivatives.words import plain
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.draw.marks import corners
from core.say.numbers import count, number

DIAL = "without_derivatives_looked"
WINNER = "★"
SETTINGS = {"learning_rate": "step size", "size": "size of the nudges", "spread": "spread of the guesses"}
DECADES = [10.0**power for power in range(-16, 4)]
FLOOR = 1e-6  # no error is drawn below it


def places_of(looks: int) -> np.ndarray:
    """List the places of the race's dial, evenly spaced from no look to all of them. There are never fewer than 250."""
    return np.arange(0, looks + 1, max(1, looks // 250))


def _log(**domain) -> alt.Scale:
    return alt.Scale(type="log", nice=False, **domain)


def _y(title: str) -> alt.Y:
    return alt.Y("error:Q", title=title, scale=_log(), axis=alt.Axis(format="~r", values=DECADES))


def _invisible() -> alt.Chart:
    return alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, tooltip=None)


@built_once
def _sizes_spec() -> dict:
    x = alt.X(
        "knobs:Q",
        title="knobs",
        scale=_log(domain=[0.8 * knobs_of(WIDTHS[0]), 1.25 * knobs_of(WIDTHS[-1])]),
        axis=alt.Axis(values=[knobs_of(width) for width in WIDTHS], format=",d", grid=False, labelOverlap=False),
    )
    runs = (
        alt.Chart(alt.NamedData("runs"))
        .transform_filter("abs(datum.looks - at) < .5")
        .transform_fold([f"way_{number}" for number in range(len(ORDER))], as_=["way", "error"])
        .transform_calculate(method=title_expression("toNumber(substring(datum.way, 4))"))
    )
    tips = [
        alt.Tooltip("method:N"),
        alt.Tooltip("knobs:Q", format=",d"),
        alt.Tooltip("error:Q", format=".2", title="error so far"),
    ]
    line = {"x": x, "y": _y("error so far"), **kinds()}
    chart = alt.layer(
        _invisible().encode(y=alt.Y("y:Q", title="error so far")),
        runs.mark_line(strokeWidth=3, tooltip=None).encode(**line),
        runs.mark_point(size=80).encode(x=x, y="error:Q", color=kinds()["color"], tooltip=tips),
    )
    return compiled(chart.add_params(*follows(DIAL)), height=250)


def sizes_figure(heats: Sequence[Heat]) -> Figure:
    """Draw the lowest error so far of every way at every size, at every place of the dial."""
    looks = places_of(len(heats[0].lanes[0].best_after))
    rows = []
    for heat in heats:
        lanes = {lane.method: lane.best_after[np.maximum(looks, 1) - 1] for lane in heat.lanes}
        errors = {f"way_{n}": np.maximum(lanes[name], FLOOR).astype("float32") for n, name in enumerate(ORDER)}
        rows.append(pd.DataFrame({"looks": looks.astype("uint16"), "knobs": np.uint16(heat.knobs), **errors}))
    return Figure(
        _sizes_spec(),
        {"runs": pd.concat(rows, ignore_index=True), "corners": _reach(heats, (1, 1))},
        f"The lowest error so far of {len(ORDER)} ways to learn, by number of knobs: {', '.join(str(heat.knobs) for heat in heats)}.",
    )


def _reach(heats: Sequence[Heat], x: tuple[float, float]) -> pd.DataFrame:
    lowest = min(lane.final for heat in heats for lane in heat.lanes)
    return corners(x, (max(0.7 * lowest, 0.9 * FLOOR), 1.4 * max(heat.start for heat in heats)))


@built_once
def _race_spec() -> dict:
    lines = alt.Chart(alt.NamedData("lines"))
    x = alt.X(
        "look:Q",
        title="looks at the data",
        scale=_log(),
        axis=alt.Axis(values=[1, 10, 100, 1000], format=",d", grid=False),
    )
    line = {"x": x, "y": _y("error so far"), **kinds()}
    tips = [alt.Tooltip("method:N"), alt.Tooltip("look:Q", format=",d", title="looks")]
    tips.append(alt.Tooltip("error:Q", format=".2"))
    chart = alt.layer(
        _invisible().encode(x="x:Q", y="y:Q"),
        lines.mark_line(strokeWidth=1, tooltip=None).encode(**line),
        lines.transform_filter("datum.look <= at").mark_line(strokeWidth=3).encode(**line, tooltip=tips),
        alt.Chart(alt.NamedData("here"))
        .transform_calculate(look="max(at, 1)")
        .mark_rule(color=theme.MUTED, strokeWidth=1.5)
        .encode(x="look:Q"),
    )
    return compiled(chart.add_params(*follows(DIAL)), height=250)


def race_figure(heat: Heat) -> Figure:
    """Draw the lowest error by looks of every way at one size, bright up to the dial."""
    looks = len(heat.lanes[0].best_after)
    at = thinned(looks, 150)
    lines = [
        pd.DataFrame(
            {
                "method": TITLES[lane.method],
                "look": at.astype("uint16"),
                "error": np.maximum(lane.best_after[at - 1], FLOOR).astype("float32"),
            }
        )
        for lane in heat.lanes
    ]
    tables = {"lines": pd.concat(lines, ignore_index=True), "corners": _reach([heat], (1, looks))}
    return Figure(
        _race_spec(),
        {**tables, "here": pd.DataFrame({"one": [1]})},
        f"The race with {heat.knobs:,} knobs: the lowest error of each way, by looks.",
    )


def race_table(heats: Sequence[Heat]) -> pd.DataFrame:
    """Tabulate the final errors: a row a size, a column a way. A star marks the lowest of the row."""
    rows = []
    for heat in heats:
        row = {"knobs": f"{heat.knobs:,}"}
        for lane in heat.lanes:
            star = f" {WINNER}" if lane is heat.winner else ""
            stuck = " (not one step)" if lane.steps == 0 else ""
            row[TITLES[lane.method]] = f"{plain(lane.final)}{star}{stuck}"
        rows.append({**row, "lowest": TITLES[heat.winner.method]})
    return pd.DataFrame(rows)


def sweep_table(heats: Sequence[Heat]) -> pd.DataFrame:
    """Tabulate the tuning of the race: the final error at every setting, with a star at the best."""
    rows = []
    for heat in heats:
        for lane in heat.lanes:
            setting, values = SWEEPS[lane.method]
            row = {"knobs": f"{heat.knobs:,}", "method": TITLES[lane.method], "what was tuned": SETTINGS[setting]}
            for attempt, (value, loss) in enumerate(zip(values, lane.losses, strict=True), start=1):
                star = f" {WINNER}" if value == lane.setting else ""
                row[f"try {attempt}"] = f"{number(value)}: {plain(loss)}{star}"
            rows.append(row)
    return pd.DataFrame(rows)


@built_once
def _bowl_spec() -> dict:
    runs, kind = alt.Chart(alt.NamedData("runs")), kinds()
    ticks = alt.Axis(values=[1, 10, 100, 1000, 10_000], format=",d")
    where = {
        "x": alt.X("knobs:Q", title="knobs", scale=_log(domain=[min(BOWL_KNOBS), max(BOWL_KNOBS)]), axis=ticks),
        "y": alt.Y("looks:Q", title="looks needed", scale=_log(domainMin=1), axis=ticks),
    }
    tips = [alt.Tooltip("method:N"), alt.Tooltip("knobs:Q", format=",d")]
    tips.append(alt.Tooltip("looks:Q", format=",d", title="looks needed"))
    chart = alt.layer(
        runs.mark_line(tooltip=None).encode(**where, **kind),
        runs.mark_point(size=70).encode(**where, color=kind["color"], tooltip=tips),
    )
    return compiled(chart, height=250)


def bowl_figure(runs: Sequence[BowlRun]) -> Figure:
    """Draw the looks needed to bring a bowl's error down, by number of knobs. A line ends where its way gave up."""
    successes = [run for run in runs if run.looks is not None]
    columns = {"method": [TITLES[run.method] for run in successes], "knobs": [run.knobs for run in successes]}
    table = pd.DataFrame({**columns, "looks": [run.looks for run in successes]})
    last = {run.method: (run.looks, run.knobs) for run in runs if run.looks is not None}
    text = ", ".join(
        f"{TITLES[name]} {count(looks, 'look')} at {count(knobs, 'knob')}" for name, (looks, knobs) in last.items()
    )
    return Figure(_bowl_spec(), {"runs": table}, f"Looks needed by number of knobs. The last of each line: {text}.")
