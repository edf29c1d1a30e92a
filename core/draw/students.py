"""The twenty students, drawn alike on every screen: hours of study on the x axis, a disc for a pass and a ring for a fail."""

import altair as alt
import numpy as np
import pandas as pd

from core import exam
from core.draw import theme
from core.draw.chart import chart_of
from core.say.messages import text

HOURS = (0.0, 10.0)
ROOM = 0.12  # the margin above a pass and below a fail, so that no mark is cut off
TABLE = "students"


def student_table() -> pd.DataFrame:
    """Tabulate the students: `hours` from 0 to 10, and `passed`, 0 or 1."""
    return pd.DataFrame({"hours": exam.DATA.hours, "passed": exam.DATA.targets[:, 0].astype(int)})


def outcomes() -> dict[int, str]:
    """Return the words for the targets 0 and 1: failed, passed."""
    return {0: text("exam-fail"), 1: text("exam-pass")}


def x_axis() -> alt.X:
    """Build the axis of hours, 0 to 10, whose numbers are not cut off at the edges."""
    axis = alt.Axis(values=[0, 2, 4, 6, 8, 10], labelFlush=True, labelOverlap=False)
    return alt.X("hours:Q", title=text("exam-hours"), axis=axis, scale=alt.Scale(domain=list(HOURS), nice=False))


def y_axis() -> alt.Y:
    """Build the axis from fail to pass, whose words are neither cut off nor omitted."""
    words = " : ".join(f"datum.value == {target} ? {word!r}" for target, word in outcomes().items())
    axis = alt.Axis(
        values=list(outcomes()),
        labelExpr=f"{words} : ''",
        labelLimit=0,
        labelOverlap=False,
        labelFlush=False,
        grid=False,
    )
    return alt.Y("passed:Q", title=None, axis=axis, scale=alt.Scale(domain=[-ROOM, 1 + ROOM], nice=False))


def students(*, size: int = 80) -> alt.Chart:
    """Draw the students over the table `TABLE`. `size` is the area of a mark in square pixels."""
    tooltips = [
        alt.Tooltip("hours:Q", title=text("exam-hours")),
        alt.Tooltip("outcome:N", title=text("exam-outcome")),
    ]
    fail_word, pass_word = outcomes().values()
    return (
        chart_of(TABLE)
        .transform_calculate(outcome=f"datum.passed > 0.5 ? {pass_word!r} : {fail_word!r}")
        .mark_point(
            shape="circle", filled=False, fill=theme.WORDS, stroke=theme.WORDS, strokeWidth=2, size=size, opacity=1
        )
        .encode(
            x=x_axis(),
            y=y_axis(),
            fillOpacity=alt.condition("datum.passed > 0.5", alt.value(1), alt.value(0)),
            tooltip=tooltips,
        )
    )


def outcome(target: float) -> str:
    """Return the word for a target, as on the axis."""
    return outcomes()[int(np.rint(target))]
