"""The exam network's guess with its bend and without, round by round: the browser works both curves out from their knobs."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.one_matrix.exam import Runs
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.exam import DATA, SHAPE, prediction_curve, scaled
from core.say.shapes import shape

NAMES = ("with its bend", "without the bend")
STEP = 0.125  # hours between two points of a curve


@built_once
def _exam_spec() -> dict:
    x = alt.X("hours:Q", title="hours of study", scale=alt.Scale(domain=[0, 10], nice=False))
    y = alt.Y(
        "guess:Q",
        title="chance to pass",
        scale=alt.Scale(domain=[-0.05, 1.05], nice=False),
        axis=alt.Axis(values=[0, 0.5, 1], format=".1f"),
    )
    sums = {name: f"datum.k{knob} * datum.scaled + datum.k{knob + 1}" for name, knob in (("first", 0), ("second", 2))}
    bent = {
        f"{name}_sent": f"datum.bends ? 1 / (1 + exp(-datum.{name})) : datum.{name}" for name in ("first", "second")
    }
    curve = (
        alt.Chart(alt.NamedData("runs"))
        .transform_filter("datum.place == at")
        .transform_calculate(step=f"sequence(0, 10 + {STEP} / 2, {STEP})")
        .transform_flatten(["step"], ["hours"])
        .transform_calculate(scaled="(datum.hours - 5) / 2.5")
        .transform_calculate(**sums)
        .transform_calculate(**bent)
        .transform_calculate(
            guess="1 / (1 + exp(-(datum.k4 * datum.first_sent + datum.k5 * datum.second_sent + datum.k6)))"
        )
        .mark_line(strokeWidth=3, tooltip=None)
        .encode(
            x=x,
            y=y,
            color=alt.Color("run:N", title=None, scale=alt.Scale(domain=list(NAMES), range=[theme.GUESS, theme.MUTED])),
        )
    )
    students = (
        alt.Chart(alt.NamedData("students"))
        .mark_point(size=90, opacity=1, stroke="white", strokeWidth=1)
        .encode(
            x=x,
            y=alt.Y("passed:Q"),
            fill=alt.Fill(
                "answer:N",
                legend=None,
                scale=alt.Scale(domain=["passed", "failed"], range=[theme.YES, theme.NO]),
            ),
            shape=alt.Shape(
                "answer:N", legend=None, scale=alt.Scale(domain=["passed", "failed"], range=["circle", "square"])
            ),
            tooltip=[alt.Tooltip("hours:Q", format=".2f"), alt.Tooltip("answer:N")],
        )
    )
    half = (
        alt.Chart(alt.NamedData("half")).mark_rule(color=theme.MUTED, strokeDash=[4, 4], tooltip=None).encode(y="y:Q")
    )
    return compiled(alt.layer(half, curve, students).add_params(*follows("one_matrix_round")), height=290)


def _ends(runs: Runs) -> tuple[str, str]:
    """Return the shape of the last guess with the bend, and of the last one without."""
    hours = np.linspace(0, 10, 101)
    bent = prediction_curve(SHAPE.network(runs.real[-1]), hours)
    knob, shift = runs.collapsed[-1]
    straight = 1 / (1 + np.exp(-(knob * scaled(hours) + shift)))
    return shape(hours, bent, 1.0), shape(hours, straight, 1.0)


def exam_figure(runs: Runs) -> Figure:
    """Draw both guesses over the twenty students, for every round that is shown."""
    tables = []
    for bends, name, knobs in ((True, NAMES[0], runs.real), (False, NAMES[1], runs.straight)):
        table = pd.DataFrame(knobs.astype(np.float32), columns=[f"k{place}" for place in range(knobs.shape[1])])
        tables.append(table.assign(place=np.arange(len(knobs), dtype=np.int16), run=name, bends=bends))
    students = {"hours": DATA.hours, "passed": DATA.targets[:, 0], "answer": np.where(DATA.passed, "passed", "failed")}
    bent, straight = _ends(runs)
    return Figure(
        _exam_spec(),
        {
            "runs": pd.concat(tables, ignore_index=True),
            "students": pd.DataFrame(students),
            "half": pd.DataFrame({"y": [0.5]}),
        },
        "The chance to pass over the hours of study, as the exam network guesses it, over twenty students. At the end, with its bend: "
        f"{bent}; without: {straight}",
    )
