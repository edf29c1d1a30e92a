"""The pictures of the loop: the guess over the students, and one knob with its slope and the error before and after."""

import altair as alt
import numpy as np
import pandas as pd

from core import exam
from core.chapters.start.loop import ASK, HOURS, PLACES, ROUNDS, TURN, WRONG, loop, shown, stage
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.say.numbers import fixed, number
from core.say.shapes import shapes

TALL = 200
MIDDLE, RADIUS = 58, 46  # of the knob's face, in pixels; the words stand to its right
SWEEP = 0.75 * np.pi  # how far the needle turns to either side
BESIDE = 124  # px: where the words begin
ARROW = 46  # px of the steepest slope's arrow
AT_ROUND = "datum.round == floor(at / 4) + (at % 4 == 3 ? 1 : 0)"


@built_once
def _guess_spec() -> dict:
    x = alt.X("hours:Q", title="hours of study", scale=alt.Scale(domain=[0, 10]))
    ends = alt.Axis(values=[0, 0.5, 1], labelExpr="datum.value == 1 ? 'pass' : datum.value == 0 ? 'fail' : '½'")
    y = alt.Y("guess:Q", title=None, axis=ends, scale=alt.Scale(domain=[-0.04, 1.04], nice=False))
    colors = alt.Scale(domain=[0, 1], range=[theme.NO, theme.YES])
    gaps = alt.Chart(alt.NamedData("guesses")).transform_filter(AT_ROUND).transform_filter("at % 4 > 0")
    chart = alt.layer(
        gaps.mark_rule(color=theme.ERROR, strokeWidth=2, opacity=0.5, tooltip=None).encode(
            x=x, y=y, y2=alt.Y2("target")
        ),
        alt.Chart(alt.NamedData("curve")).transform_filter(AT_ROUND).mark_line(color=theme.CURVE).encode(x=x, y=y),
        alt.Chart(alt.NamedData("students"))
        .mark_point(opacity=1, stroke="white", size=90)
        .encode(x=x, y=y, color=alt.Color("guess:Q", scale=colors, legend=None)),
    )
    return compiled(chart.add_params(*follows("start_loop")), height=TALL)


@built_once
def guess_tables() -> dict[str, pd.DataFrame]:
    """The curve and the twenty guesses before every round, and the students."""
    run, rounds = loop(), np.arange(ROUNDS + 1)
    students = exam.DATA
    return {
        "curve": pd.DataFrame(
            {
                "round": rounds.repeat(len(HOURS)).astype("uint8"),
                "hours": np.tile(HOURS, ROUNDS + 1).astype("float32"),
                "guess": run.curves.ravel().astype("float32"),
            }
        ),
        "guesses": pd.DataFrame(
            {
                "round": rounds.repeat(len(students.hours)).astype("uint8"),
                "hours": np.tile(students.hours, ROUNDS + 1).astype("float32"),
                "guess": run.guesses.ravel().astype("float32"),
                "target": np.tile(students.targets[:, 0], ROUNDS + 1).astype("uint8"),
            }
        ),
        "students": pd.DataFrame({"hours": students.hours, "guess": students.targets[:, 0]}),
    }


def guess_figure() -> Figure:
    """The guess as a curve over the students, and the gaps once they are compared."""
    told = "The network's guess, a curve over hours of study, with twenty students."
    return Figure(_guess_spec(), guess_tables(), told, guess_shapes())


@built_once
def guess_shapes() -> list[str]:
    """The shape of the guess at every place of the dial."""
    each = shapes(HOURS, loop().curves, 1.0)
    return [each[shown(place)] for place in range(PLACES)]


@built_once
def _knob_spec() -> dict:
    here = alt.Chart(alt.NamedData("places")).transform_filter("datum.place == at")

    def pixel(axis: type, expression: str) -> alt.X | alt.Y:
        return axis(f"{expression}:Q", scale=None, axis=None)

    def placed(**fields: str) -> alt.Chart:
        chart = here
        for name, expression in fields.items():
            chart = chart.transform_calculate(**{name: expression})
        return chart

    def words(text: str, y: float, **style) -> alt.Chart:
        chart = placed(x=str(BESIDE), y=str(y))
        return chart.mark_text(align="left", color=theme.WORDS, tooltip=None, **style).encode(
            x=pixel(alt.X, "x"), y=pixel(alt.Y, "y"), text=f"{text}:N"
        )

    def bar(error: str, said: str, y: float, color: str) -> list[alt.Chart]:
        ends = placed(left="0", right=f"datum.{error} * width", y=str(y))
        line = ends.mark_rule(strokeWidth=20, color=color, opacity=0.45, tooltip=None).encode(
            x=pixel(alt.X, "left"), x2=alt.X2("right"), y=pixel(alt.Y, "y")
        )
        text = placed(x="6", y=str(y)).mark_text(align="left", color=theme.WORDS, tooltip=None)
        return [line, text.encode(x=pixel(alt.X, "x"), y=pixel(alt.Y, "y"), text=f"{said}:N")]

    needle = placed(
        x=str(MIDDLE),
        y=str(MIDDLE),
        x2=f"{MIDDLE} + {RADIUS - 6} * sin(datum.angle)",
        y2=f"{MIDDLE} - {RADIUS - 6} * cos(datum.angle)",
    )
    tail = BESIDE + ARROW
    arrow = placed(x=str(tail), y="66", x2=f"{tail} + datum.arrow", turned="datum.arrow < 0 ? -90 : 90")
    chart = alt.layer(
        placed(x=str(MIDDLE), y=str(MIDDLE))
        .mark_point(size=np.pi * RADIUS**2, filled=False, color=theme.MUTED, strokeWidth=3, opacity=1, tooltip=None)
        .encode(x=pixel(alt.X, "x"), y=pixel(alt.Y, "y")),
        needle.mark_rule(strokeWidth=5, color=theme.CURVE, tooltip=None).encode(
            x=pixel(alt.X, "x"), y=pixel(alt.Y, "y"), x2=alt.X2("x2"), y2=alt.Y2("y2")
        ),
        words("name", 20, fontWeight="bold", fontSize=14),
        words("value", 42),
        arrow.mark_rule(strokeWidth=5, color=theme.SLOPE, tooltip=None).encode(
            x=pixel(alt.X, "x"), x2=alt.X2("x2"), y=pixel(alt.Y, "y")
        ),
        arrow.transform_filter("datum.arrow != 0")
        .mark_point(shape="triangle", size=130, color=theme.SLOPE, opacity=1, tooltip=None)
        .encode(x=pixel(alt.X, "x2"), y=pixel(alt.Y, "y"), angle=alt.Angle("turned:Q", scale=None)),
        words("slope", 90),
        *bar("before", "before_said", 140, theme.ERROR),
        *bar("after", "after_said", 172, theme.COMPARED),
    )
    spec = compiled(chart.add_params(*follows("start_loop")), height=TALL)
    spec["config"]["view"] = {"stroke": None}
    return spec


def knob_table(knob: int, name: str) -> pd.DataFrame:
    """One row a place: where the needle of this knob points, its arrow once it was asked, and the error before and after."""
    run, rows = loop(), []
    largest, steepest = np.abs(run.knobs).max() * 1.05, np.abs(run.slopes).max()
    most = run.errors.max() * 1.02
    for place in range(PLACES):
        round_, at = stage(place)
        value, slope = run.knobs[shown(place), knob], run.slopes[round_, knob]
        before, after = run.errors[round_], run.errors[min(round_ + 1, ROUNDS)]
        rows.append(
            {
                "place": place,
                "name": name,
                "angle": value / largest * SWEEP,
                "value": f"stands at {fixed(value)}",
                "arrow": -slope / steepest * ARROW if at >= ASK else 0.0,
                "slope": f"slope {number(slope, 2)}" if at >= ASK else "",
                "before": before / most if at >= WRONG else 0.0,
                "before_said": f"error before {number(before)}" if at >= WRONG else "",
                "after": after / most if at == TURN else 0.0,
                "after_said": f"error after {number(after)}" if at == TURN else "",
            }
        )
    return pd.DataFrame(rows).astype({"place": "uint8"})


def knob_figure(knob: int, name: str) -> Figure:
    """One knob as a needle, its slope as an arrow, and the error before and after the turn."""
    return Figure(_knob_spec(), {"places": knob_table(knob, name)}, f"The knob “{name}” as a needle, with its slope.")
