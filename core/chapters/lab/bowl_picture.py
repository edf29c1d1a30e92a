"""Draw and describe the evaluations that each method needs on a bowl, by number of parameters."""

from collections.abc import Sequence

import altair as alt
import pandas as pd

from core.chapters.lab.bowl import BOWL_MAX_EVALS, BOWL_SIZES, BowlRun
from core.chapters.lab.few_knobs import GRADIENT_METHOD
from core.chapters.lab.lists import join_list, join_sentences
from core.chapters.lab.rivals import TITLES, channels
from core.chapters.once import built_once
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart
from core.say.messages import Message, message, text


@built_once
def _bowl_spec() -> dict:
    runs, style = chart_of("runs"), channels()
    ticks = alt.Axis(values=[1, 10, 100, 1000, 10_000], format=",d")
    evals_title = text("lab-exam-bowl-looks")
    x_scale = alt.Scale(type="log", nice=False, domain=[min(BOWL_SIZES), max(BOWL_SIZES)])
    position = {
        "x": alt.X("knobs:Q", title=text("lab-exam-bowl-knobs"), scale=x_scale, axis=ticks),
        "y": alt.Y("looks:Q", title=evals_title, scale=alt.Scale(type="log", nice=False, domainMin=1), axis=ticks),
    }
    tips = [
        alt.Tooltip("method:N", title=text("lab-exam-way")),
        alt.Tooltip("knobs:Q", format=",d", title=text("lab-exam-bowl-knobs")),
        alt.Tooltip("looks:Q", format=",d", title=evals_title),
    ]
    chart = alt.layer(
        runs.mark_line(tooltip=None).encode(**position, **style),
        runs.mark_point(size=70).encode(**position, color=style["color"], tooltip=tips),
    )
    return compile_chart(chart, height=250)


def bowl_figure(runs: Sequence[BowlRun]) -> Figure:
    """Draw the evaluations needed, by number of parameters. A line ends where its method gave up."""
    successes = [run for run in runs if run.n_evals is not None]
    table = pd.DataFrame(
        {
            "method": [TITLES[run.method] for run in successes],
            "knobs": [run.n_params for run in successes],
            "looks": [run.n_evals for run in successes],
        }
    )
    last = {run.method: run for run in successes}.values()
    rows = [
        message("lab-exam-bowl-last", way=TITLES[run.method], looks=run.n_evals, knobs=run.n_params) for run in last
    ]
    return Figure(_bowl_spec(), {"runs": table}, text("lab-exam-bowl-alt", rows=join_list(rows)))


def says(runs: Sequence[BowlRun]) -> Message:
    """Say how many evaluations each method needed, and which one gave up first."""
    rows = []
    for method, way in TITLES.items():
        successes = [run for run in runs if run.method == method and run.n_evals is not None]
        if method == GRADIENT_METHOD and successes:
            counts = sorted({run.n_evals for run in successes if run.n_evals is not None})
            rows.append(message("lab-exam-bowl-slopes", least=counts[0], most=counts[-1], same=len(counts)))
        elif len(successes) >= 3:
            few, many = next((run for run in successes if run.n_params == 10), successes[0]), successes[-1]
            sizes = {"few": few.n_params, "many": many.n_params}
            rows.append(message("lab-exam-bowl-rival", way=way, looks=few.n_evals, more=many.n_evals, **sizes))
    failures = [run for run in runs if run.n_evals is None]
    if failures:
        smallest = min(failures, key=lambda run: run.n_params)
        values = {"way": TITLES[smallest.method], "knobs": smallest.n_params, "looks": BOWL_MAX_EVALS}
        rows.append(message("lab-exam-bowl-gave-up", **values))
    return join_sentences(*rows)
