"""The exam network's predictions with and without activations. The browser computes the curves from the parameters."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.bends.exam import Runs
from core.chapters.once import built_once
from core.draw import students, theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.exam import DATA
from core.say.messages import text

DIAL = "bends_exam"
HOURS_PER_POINT = 0.125
TOP = 1.42  # leaves room above a pass for the question and its verdict
NARROW_TOPS = ((300, 2.4), (500, 2.25))  # (px, top): on narrower pictures the question has more lines
LABEL_ABOVE, LABEL_BELOW = 24, 26  # px between a curve and its name
LABEL_GAP = 18  # px between a name and the students
LABEL_HOURS = (5.25, 9.5)  # where the curves have their names: the middle of those who passed, and the right end


@built_once
def _spec() -> dict:
    top = "(" + " ".join(f"width < {wide} ? {top} :" for wide, top in NARROW_TOPS) + f" {TOP})"
    ceiling = alt.ExprRef(top)
    x, y = students.x_axis(), students.y_axis().scale(domain=[-students.ROOM, ceiling])
    sums = {name: f"datum.k{first} * datum.scaled + datum.k{first + 1}" for name, first in (("one", 0), ("two", 2))}
    outputs = {f"{name}_out": f"datum.bends ? 1 / (1 + exp(-datum.{name})) : datum.{name}" for name in sums}
    curve = (
        chart_of("runs")
        .transform_filter("datum.place == at")
        .transform_calculate(step=f"sequence(0, 10 + {HOURS_PER_POINT} / 2, {HOURS_PER_POINT})")
        .transform_flatten(["step"], ["hours"])
        .transform_calculate(scaled="(datum.hours - 5) / 2.5")
        .transform_calculate(**sums)
        .transform_calculate(**outputs)
        .transform_calculate(passed="1 / (1 + exp(-(datum.k4 * datum.one_out + datum.k5 * datum.two_out + datum.k6)))")
    )
    bent, straight = (curve.transform_filter(f"{sign}datum.bends") for sign in ("", "!"))
    halfway = chart_of("half").mark_rule(color=theme.MUTED, strokeDash=[4, 4], tooltip=None)
    line = {"interpolate": "monotone", "tooltip": None}
    px = f"(({top} + {students.ROOM}) / height)"
    labels = [
        bent.transform_filter(f"datum.hours == {LABEL_HOURS[0]}").transform_calculate(
            above=f"datum.passed > 1 - {LABEL_ABOVE + LABEL_GAP} * {px} ? max(datum.passed, 1) : datum.passed"
        ),
        straight.transform_filter(f"datum.hours == {LABEL_HOURS[1]}").transform_calculate(
            above=f"max(datum.passed, {LABEL_BELOW + LABEL_GAP} * {px})"
        ),
    ]
    chart = alt.layer(
        halfway.encode(y=alt.Y("y:Q")),
        straight.mark_line(color=theme.COMPARED, strokeWidth=4, strokeDash=[10, 5], **line).encode(x=x, y=y),
        bent.mark_line(color=theme.GUESS, strokeWidth=5, **line).encode(x=x, y=y),
        students.students(size=120).encode(y=y),
        *_label(labels[1], theme.COMPARED, align="right", dy=LABEL_BELOW),
        *_label(labels[0], theme.GUESS, dy=-LABEL_ABOVE),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=390)


def _label(rows: alt.Chart, color: str, **place) -> list[alt.Chart]:
    """Write a curve's name in its color, with a halo over lines that pass behind it."""
    style = {"fontSize": 15, "fontWeight": "bold", "tooltip": None, **place}
    encoding = {"x": alt.X("hours:Q"), "y": alt.Y("above:Q", title=None), "text": "name:N"}
    halo = {"stroke": alt.ExprRef("background"), "strokeWidth": 7, "strokeJoin": "round"}
    return [
        rows.mark_text(**halo, **style).encode(**encoding),
        rows.mark_text(color=theme.WORD_COLORS[color], **style).encode(**encoding),
    ]


def exam_figure(runs: Runs, *, asks: bool = False) -> Figure:
    """Draw both predictions over the twenty students at every epoch.

    While a question `asks` for the shape of the line without activations, that line is not drawn.
    """
    tables = []
    lines = [("bent", runs.bent), ("straight", runs.straight)]
    for place, (name, params) in enumerate(lines[:1] if asks else lines):
        names = [
            text(f"bends-exam-line-{name}", right=right, students=len(DATA.hours)) for right in runs.n_correct[place]
        ]
        table = pd.DataFrame(params.astype(np.float32), columns=[f"k{index}" for index in range(params.shape[1])])
        tables.append(table.assign(place=np.arange(len(params), dtype=np.int16), bends=name == "bent", name=names))
    return Figure(
        _spec(),
        {
            "runs": pd.concat(tables, ignore_index=True).astype({"name": "category"}),
            students.TABLE: students.student_table(),
            "half": pd.DataFrame({"y": [0.5]}),
        },
        text("bends-exam-alt", students=len(DATA.hours), passed=int(DATA.passed.sum())),
    )
