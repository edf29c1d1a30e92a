"""Draw the exam network trained by two methods: their predictions and their errors, by evaluations."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.lab.few_knobs import DIAL_STOPS, GRADIENT_METHOD, HOURS, N_EVALS, MethodRuns
from core.chapters.lab.rivals import ORDER, TITLES, channels, title_expression
from core.chapters.once import built_once
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.draw.students import TABLE, student_table, students
from core.draw.wide import columns, unfold
from core.say.messages import text

DIAL = "without_derivatives_exam_at"
RESOLUTION = 10_000  # predictions are sent as whole numbers of this many parts
MIN_ERROR = 1e-4  # smaller errors are drawn at the bottom of the picture


@built_once
def _prediction_spec() -> dict:
    current = chart_of("guesses").transform_filter("abs(datum.looks - at) < .5")
    lines = (
        unfold(current, s=len(HOURS), r=len(HOURS))
        .transform_calculate(
            hours=f"datum.number * {HOURS[1] - HOURS[0]}",
            passed=f"datum.value / {RESOLUTION}",
            method=f"datum.column[0] == 's' ? {TITLES[GRADIENT_METHOD]!r} : {title_expression('datum.way')}",
        )
        .mark_line(strokeWidth=3, tooltip=None)
        .encode(x="hours:Q", y="passed:Q", **channels())
    )
    return compile_chart(alt.layer(students(), lines).add_params(*follows(DIAL)), height=400)


def prediction_figure(slopes: MethodRuns, rival: MethodRuns, start_number: int) -> Figure:
    """Draw both predictions from one of the starts, at every place of the dial, over the twenty students."""
    slopes_run, rival_run = slopes.runs[start_number], rival.runs[start_number]
    table = {
        "looks": np.array(DIAL_STOPS, dtype="uint16"),
        "way": np.full(len(DIAL_STOPS), ORDER.index(rival.method), dtype="uint8"),
        **columns("s", np.rint(RESOLUTION * slopes_run.predictions), "uint16"),
        **columns("r", np.rint(RESOLUTION * rival_run.predictions), "uint16"),
    }
    return Figure(
        _prediction_spec(),
        {"guesses": pd.DataFrame(table), TABLE: student_table()},
        text("lab-exam-guess-alt", slopes=TITLES[GRADIENT_METHOD], rival=TITLES[rival.method]),
    )


@built_once
def _errors_spec() -> dict:
    errors = chart_of("errors")
    x = alt.X(
        "looks:Q",
        title=text("lab-exam-looks"),
        scale=alt.Scale(domain=[0, N_EVALS], nice=False),
        axis=alt.Axis(values=[0, 500, 1000, 1500], format=",d", grid=False),
    )
    y = alt.Y(
        "error:Q",
        title=text("lab-error"),
        scale=alt.Scale(type="log", domain=[MIN_ERROR, 1], nice=False),
        axis=alt.Axis(values=[1e-4, 1e-3, 1e-2, 1e-1, 1], labelExpr="format(datum.value, '~r')"),
    )
    long_table = errors.transform_fold(["slopes", "rival"], as_=["who", "each"]).transform_calculate(
        error=f"max(datum.each, {MIN_ERROR})",
        method=f"datum.who == 'slopes' ? {TITLES[GRADIENT_METHOD]!r} : {title_expression('datum.way')}",
    )
    tips = [
        alt.Tooltip("method:N", title=text("lab-exam-way")),
        alt.Tooltip("looks:Q", format=",d", title=text("lab-exam-looks")),
        alt.Tooltip("error:Q", format=".2", title=text("lab-exam-middle")),
    ]
    median = long_table.transform_filter("datum.start < 0")
    chart = alt.layer(
        long_table.transform_filter("datum.start >= 0")
        .mark_line(strokeWidth=1, opacity=0.3, tooltip=None)
        .encode(x=x, y=y, detail="start:N", color=channels()["color"]),
        median.mark_line(strokeWidth=1.5, tooltip=None).encode(x=x, y=y, **channels()),
        median.transform_filter("datum.looks <= at")
        .mark_line(strokeWidth=3.5)
        .encode(x=x, y=y, **channels(), tooltip=tips),
        chart_of("here")
        .transform_calculate(looks="at")
        .mark_rule(color=theme.MUTED, strokeWidth=1.5)
        .encode(x="looks:Q"),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=400)


def errors_figure(slopes: MethodRuns, rival: MethodRuns) -> Figure:
    """Draw both methods' errors by evaluations: thin lines are the starts, the thick line, up to the dial, is their median."""
    stops = np.unique(np.r_[np.arange(0, len(DIAL_STOPS), 3), len(DIAL_STOPS) - 1])
    rows = [
        pd.DataFrame(
            {
                "start": np.int8(start),
                "looks": np.array(DIAL_STOPS)[stops].astype("uint16"),
                "slopes": slopes_losses[stops].astype("float32"),
                "rival": rival_losses[stops].astype("float32"),
                "way": np.uint8(ORDER.index(rival.method)),
            }
        )
        for start, slopes_losses, rival_losses in [
            (-1, slopes.median, rival.median),
            *((n, *pair) for n, pair in enumerate(zip(slopes.losses, rival.losses, strict=True))),
        ]
    ]
    return Figure(
        _errors_spec(),
        {"errors": pd.concat(rows, ignore_index=True), "here": pd.DataFrame({"one": [1]})},
        text(
            "lab-exam-errors-alt",
            starts=len(slopes.runs),
            way=TITLES[GRADIENT_METHOD],
            rival=TITLES[rival.method],
            error=slopes.median[-1],
            other=rival.median[-1],
        ),
    )
