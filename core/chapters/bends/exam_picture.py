"""The exam network's prediction with its bends and without, epoch by epoch. The browser computes both curves from the parameters."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.bends.exam import Runs
from core.draw import students, theme
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.exam import DATA
from core.say.messages import text

DIAL = "bends_exam"
STEP = 0.125  # hours between two points of a curve
TOP = 1.42  # above a pass there is room for the question, and then for its verdict
TOPS = ((300, 2.4), (500, 2.25))  # on a picture narrower than so many px, where the question has more lines
ABOVE, BELOW = 24, 26  # px: the names of the curves, one above its line and one below
ROOM = 18  # px: how far a name stays from the students
LABEL_AT = (5.25, 9.5)  # hours at which each curve has its name: the middle of those who passed, and the far end


@built_once
def _spec() -> dict:
    top = "(" + " ".join(f"width < {wide} ? {top} :" for wide, top in TOPS) + f" {TOP})"
    ceiling = alt.ExprRef(top)
    x, y = students.x_axis(), students.y_axis().scale(domain=[-students.ROOM, ceiling])
    sums = {name: f"datum.k{first} * datum.scaled + datum.k{first + 1}" for name, first in (("one", 0), ("two", 2))}
    outputs = {f"{name}_out": f"datum.bends ? 1 / (1 + exp(-datum.{name})) : datum.{name}" for name in sums}
    curve = (
        alt.Chart(alt.NamedData("runs"))
        .transform_filter("datum.place == at")
        .transform_calculate(step=f"sequence(0, 10 + {STEP} / 2, {STEP})")
        .transform_flatten(["step"], ["hours"])
        .transform_calculate(scaled="(datum.hours - 5) / 2.5")
        .transform_calculate(**sums)
        .transform_calculate(**outputs)
        .transform_calculate(passed="1 / (1 + exp(-(datum.k4 * datum.one_out + datum.k5 * datum.two_out + datum.k6)))")
    )
    bent, straight = (curve.transform_filter(f"{sign}datum.bends") for sign in ("", "!"))
    half = alt.Chart(alt.NamedData("half")).mark_rule(color=theme.MUTED, strokeDash=[4, 4], tooltip=None)
    line = {"interpolate": "monotone", "tooltip": None}
    px = f"(({top} + {students.ROOM}) / height)"
    labels = [
        bent.transform_filter(f"datum.hours == {LABEL_AT[0]}").transform_calculate(
            above=f"datum.passed > 1 - {ABOVE + ROOM} * {px} ? max(datum.passed, 1) : datum.passed"
        ),
        straight.transform_filter(f"datum.hours == {LABEL_AT[1]}").transform_calculate(
            above=f"max(datum.passed, {BELOW + ROOM} * {px})"
        ),
    ]
    chart = alt.layer(
        half.encode(y=alt.Y("y:Q")),
        straight.mark_line(color=theme.COMPARED, strokeWidth=4, strokeDash=[10, 5], **line).encode(x=x, y=y),
        bent.mark_line(color=theme.GUESS, strokeWidth=5, **line).encode(x=x, y=y),
        students.students(size=120).encode(y=y),
        *_name(labels[1], theme.COMPARED, align="right", dy=BELOW),
        *_name(labels[0], theme.GUESS, dy=-ABOVE),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=390)


def _name(rows: alt.Chart, color: str, **place) -> list[alt.Chart]:
    """Write a curve's name beside it, in its color, on a rim in the color of the page so that a line may pass behind it."""
    look = {"fontSize": 15, "fontWeight": "bold", "tooltip": None, **place}
    at = {"x": alt.X("hours:Q"), "y": alt.Y("above:Q", title=None), "text": "name:N"}
    rim = {"stroke": alt.ExprRef("background"), "strokeWidth": 7, "strokeJoin": "round"}
    return [
        rows.mark_text(**rim, **look).encode(**at),
        rows.mark_text(color=theme.WORD_COLORS[color], **look).encode(**at),
    ]


def exam_figure(runs: Runs) -> Figure:
    """Draw both predictions over the twenty students, for every epoch that is shown."""
    tables = []
    for place, (name, params) in enumerate((("bent", runs.bent), ("straight", runs.straight))):
        names = [text(f"bends-exam-line-{name}", right=right, students=len(DATA.hours)) for right in runs.right[place]]
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
