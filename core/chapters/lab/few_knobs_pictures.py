"""The exam learned with slopes and without: what both guess, and how wrong they are, look by look."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.lab.few_knobs import DIAL_STOPS, HOURS, LOOKS, SLOPES, Way
from core.chapters.lab.rivals import ORDER, TITLES, kinds, title_expression
from core.draw import theme
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.draw.students import TABLE, student_table, students
from core.draw.wide import columns, unfold
from core.say.messages import text

DIAL = "without_derivatives_exam_at"
FINE = 10_000  # guesses travel as whole numbers of this many parts
LOWEST = 1e-4  # errors below it touch the floor of the picture


@built_once
def _guess_spec() -> dict:
    current = alt.Chart(alt.NamedData("guesses")).transform_filter("abs(datum.looks - at) < .5")
    lines = (
        unfold(current, s=len(HOURS), r=len(HOURS))
        .transform_calculate(
            hours=f"datum.number * {HOURS[1] - HOURS[0]}",
            passed=f"datum.value / {FINE}",
            method=f"datum.column[0] == 's' ? {TITLES[SLOPES]!r} : {title_expression('datum.way')}",
        )
        .mark_line(strokeWidth=3, tooltip=None)
        .encode(x="hours:Q", y="passed:Q", **kinds())
    )
    return compile_chart(alt.layer(students(), lines).add_params(*follows(DIAL)), height=400)


def guess_figure(slopes: Way, rival: Way, number_of_start: int) -> Figure:
    """Draw both guesses at every place of the dial, from one of the starts, over the twenty students."""
    one, other = slopes.runs[number_of_start], rival.runs[number_of_start]
    table = {
        "looks": np.array(DIAL_STOPS, dtype="uint16"),
        "way": np.full(len(DIAL_STOPS), ORDER.index(rival.method), dtype="uint8"),
        **columns("s", np.rint(FINE * one.guesses), "uint16"),
        **columns("r", np.rint(FINE * other.guesses), "uint16"),
    }
    return Figure(
        _guess_spec(),
        {"guesses": pd.DataFrame(table), TABLE: student_table()},
        text("lab-exam-guess-alt", slopes=TITLES[SLOPES], rival=TITLES[rival.method]),
    )


@built_once
def _errors_spec() -> dict:
    frame = alt.Chart(alt.NamedData("errors"))
    x = alt.X(
        "looks:Q",
        title=text("lab-exam-looks"),
        scale=alt.Scale(domain=[0, LOOKS], nice=False),
        axis=alt.Axis(values=[0, 500, 1000, 1500], format=",d", grid=False),
    )
    y = alt.Y(
        "error:Q",
        title=text("lab-error"),
        scale=alt.Scale(type="log", domain=[LOWEST, 1], nice=False),
        axis=alt.Axis(values=[1e-4, 1e-3, 1e-2, 1e-1, 1], labelExpr="format(datum.value, '~r')"),
    )
    long_table = frame.transform_fold(["slopes", "rival"], as_=["who", "each"]).transform_calculate(
        error=f"max(datum.each, {LOWEST})",
        method=f"datum.who == 'slopes' ? {TITLES[SLOPES]!r} : {title_expression('datum.way')}",
    )
    tips = [
        alt.Tooltip("method:N", title=text("lab-exam-way")),
        alt.Tooltip("looks:Q", format=",d", title=text("lab-exam-looks")),
        alt.Tooltip("error:Q", format=".2", title=text("lab-exam-middle")),
    ]
    middle = long_table.transform_filter("datum.start < 0")
    chart = alt.layer(
        long_table.transform_filter("datum.start >= 0")
        .mark_line(strokeWidth=1, opacity=0.3, tooltip=None)
        .encode(x=x, y=y, detail="start:N", color=kinds()["color"]),
        middle.mark_line(strokeWidth=1.5, tooltip=None).encode(x=x, y=y, **kinds()),
        middle.transform_filter("datum.looks <= at")
        .mark_line(strokeWidth=3.5)
        .encode(x=x, y=y, **kinds(), tooltip=tips),
        alt.Chart(alt.NamedData("here"))
        .transform_calculate(looks="at")
        .mark_rule(color=theme.MUTED, strokeWidth=1.5)
        .encode(x="looks:Q"),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=400)


def errors_figure(slopes: Way, rival: Way) -> Figure:
    """Draw both errors by looks. Thin lines are the starts. The thick line, up to the dial, is their median."""
    keep = np.unique(np.r_[np.arange(0, len(DIAL_STOPS), 3), len(DIAL_STOPS) - 1])
    rows = [
        pd.DataFrame(
            {
                "start": np.int8(start),
                "looks": np.array(DIAL_STOPS)[keep].astype("uint16"),
                "slopes": one[keep].astype("float32"),
                "rival": other[keep].astype("float32"),
                "way": np.uint8(ORDER.index(rival.method)),
            }
        )
        for start, one, other in [
            (-1, slopes.middle, rival.middle),
            *((n, *pair) for n, pair in enumerate(zip(slopes.losses, rival.losses, strict=True))),
        ]
    ]
    return Figure(
        _errors_spec(),
        {"errors": pd.concat(rows, ignore_index=True), "here": pd.DataFrame({"one": [1]})},
        text(
            "lab-exam-errors-alt",
            starts=len(slopes.runs),
            way=TITLES[SLOPES],
            rival=TITLES[rival.method],
            error=slopes.middle[-1],
            other=rival.middle[-1],
        ),
    )
