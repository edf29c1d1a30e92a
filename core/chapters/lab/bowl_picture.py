"""The bowl with more and more knobs: its picture, and what it shows."""

from collections.abc import Sequence

import altair as alt
import pandas as pd

from core.chapters.lab.bowl import BOWL_KNOBS, BOWL_MOST, BowlRun
from core.chapters.lab.few_knobs import SLOPES
from core.chapters.lab.lists import join_list, together
from core.chapters.lab.rivals import TITLES, kinds
from core.draw.figure import Figure, built_once, compile_chart
from core.say.messages import Message, message, text


@built_once
def _bowl_spec() -> dict:
    runs, kind = alt.Chart(alt.NamedData("runs")), kinds()
    ticks = alt.Axis(values=[1, 10, 100, 1000, 10_000], format=",d")
    looks = text("lab-exam-bowl-looks")
    knobs = alt.Scale(type="log", nice=False, domain=[min(BOWL_KNOBS), max(BOWL_KNOBS)])
    where = {
        "x": alt.X("knobs:Q", title=text("lab-exam-bowl-knobs"), scale=knobs, axis=ticks),
        "y": alt.Y("looks:Q", title=looks, scale=alt.Scale(type="log", nice=False, domainMin=1), axis=ticks),
    }
    tips = [
        alt.Tooltip("method:N", title=text("lab-exam-way")),
        alt.Tooltip("knobs:Q", format=",d", title=text("lab-exam-bowl-knobs")),
    ]
    tips.append(alt.Tooltip("looks:Q", format=",d", title=looks))
    chart = alt.layer(
        runs.mark_line(tooltip=None).encode(**where, **kind),
        runs.mark_point(size=70).encode(**where, color=kind["color"], tooltip=tips),
    )
    return compile_chart(chart, height=250)


def bowl_figure(runs: Sequence[BowlRun]) -> Figure:
    """Draw the looks needed to bring a bowl's error down, by number of knobs. A line ends where its way gave up."""
    successes = [run for run in runs if run.looks is not None]
    columns = {"method": [TITLES[run.method] for run in successes], "knobs": [run.knobs for run in successes]}
    table = pd.DataFrame({**columns, "looks": [run.looks for run in successes]})
    last = {run.method: run for run in successes}.values()
    rows = [message("lab-exam-bowl-last", way=TITLES[run.method], looks=run.looks, knobs=run.knobs) for run in last]
    return Figure(_bowl_spec(), {"runs": table}, text("lab-exam-bowl-alt", rows=join_list(rows)))


def says(runs: Sequence[BowlRun]) -> Message:
    """Say how many looks slopes needed, how many the rivals at few and at many knobs, and who gave up."""
    rows = []
    for method, way in TITLES.items():
        done = [run for run in runs if run.method == method and run.looks is not None]
        if method == SLOPES and done:
            looks = sorted({run.looks for run in done if run.looks is not None})
            rows.append(message("lab-exam-bowl-slopes", least=looks[0], most=looks[-1], same=len(looks)))
        elif len(done) >= 3:
            few, many = next((run for run in done if run.knobs == 10), done[0]), done[-1]
            sizes = {"few": few.knobs, "many": many.knobs}
            rows.append(message("lab-exam-bowl-rival", way=way, looks=few.looks, more=many.looks, **sizes))
    failures = [run for run in runs if run.looks is None]
    if failures:
        first = min(failures, key=lambda run: run.knobs)
        row = {"way": TITLES[first.method], "knobs": first.knobs, "looks": BOWL_MOST}
        rows.append(message("lab-exam-bowl-gave-up", **row))
    return together(*rows)
