"""The pictures of the scene "Add up bends": a hand-made sum and a trained one."""

import json
from functools import cache

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.bends.marks import at_dial
from core.chapters.bends.packing import on_axes, pack
from core.chapters.bends.sums import HOURS, REACH, STEEPNESS, HandMadeSum, TrainedSum, neuron_output
from core.chapters.once import built_once
from core.draw import students, theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.draw.marks import corners
from core.say.language import language
from core.say.messages import text
from core.say.names import SHORT_BENDS

KEYS = PLACE_KEY, HEIGHT_KEY = "bends_place_1", "bends_height_1"  # the dials of the first bend
STEPS_PER_HOUR = 20  # resolution of the table from which the browser looks up a bend
N_POINTS = 51  # of a trained curve
WINDOWS = {"exam": ((0.0, 10.0), (-1.1, 1.7)), "wave": ((-REACH, REACH), (-2.0, 2.0))}
HEIGHT = 385
THIN, THICK = 2, 5
NAME_HOUR = 10  # hours: where a curve has its name
NAME_STYLE = {"align": "right", "dy": -17, "fontSize": 14, "fontWeight": "bold", "tooltip": None}


def _axes() -> tuple[alt.X, alt.Y]:
    """Build the axes of the students, with room for negative bends and high sums."""
    return students.x_axis(), students.y_axis().scale(domain=list(WINDOWS["exam"][1]))


def _halfway() -> alt.Chart:
    """Draw the height that separates a prediction of "pass" from one of "fail"."""
    rule = chart_of("half").mark_rule(color=theme.MUTED, strokeDash=[4, 4], tooltip=None)
    return rule.encode(y=alt.Y("y:Q"))


@built_once
def _hand_made_spec() -> dict:
    place, height = (f"at_{key}" for key in KEYS)
    x, y = _axes()
    rows = (
        chart_of("rest")
        .transform_calculate(key=f"round((datum.hours - {place}) * {STEPS_PER_HOUR})")
        .transform_lookup("key", alt.LookupData(alt.NamedData("shape"), "key", ["shape"]))
    )
    moved_neuron = rows.transform_calculate(passed=f"{height} * datum.shape")
    total = rows.transform_calculate(passed=f"datum.rest + {height} * datum.shape")
    other_neurons = chart_of("thin")
    line_style = {"clip": True, "tooltip": None}
    at_name = f"datum.hours == {NAME_HOUR}"
    chart = alt.layer(
        chart_of("rest")
        .transform_filter("datum.hours == 0")
        .transform_calculate(hours=place)
        .mark_rule(color=theme.CHOSEN, strokeDash=[4, 4], tooltip=None)
        .encode(x=x),
        _halfway(),
        other_neurons.mark_line(color=theme.MUTED, strokeWidth=THIN, **line_style).encode(
            x=x, y=y, detail="name:N", order="hours:Q"
        ),
        moved_neuron.mark_line(color=theme.CHOSEN, strokeWidth=THIN + 1, **line_style).encode(
            x=x, y=y, order="hours:Q"
        ),
        total.mark_line(color=theme.GUESS, strokeWidth=THICK, **line_style).encode(x=x, y=y, order="hours:Q"),
        students.students(size=100),
        other_neurons.transform_filter(at_name)
        .mark_text(color=theme.SOFT, **NAME_STYLE)
        .encode(x=x, y=y, text="name:N"),
        *(
            rows.transform_filter(at_name)
            .mark_text(color=theme.WORD_COLORS[color], **NAME_STYLE)
            .encode(x=x, y=y, text=f"{name}:N")
            for rows, color, name in ((moved_neuron, theme.CHOSEN, "chosen"), (total, theme.GUESS, "sum"))
        ),
    )
    return compile_chart(chart.add_params(*follows(*KEYS)), height=HEIGHT)


@cache
def _hand_made_spec_for(index: int, language: str) -> dict:
    """Return the spec bound to the dials of bend `index`. `language` is part of the cache key."""
    spec = json.dumps(_hand_made_spec())
    for key in KEYS:
        spec = spec.replace(key, dial_key(key, index))
    return json.loads(spec)


def dial_key(key: str, index: int) -> str:
    """Return the key of a dial, as in `KEYS`, for bend `index`, from 0."""
    return f"{key[:-1]}{index + 1}"


def hand_made_figure(total: HandMadeSum, index: int) -> Figure:
    """Draw the students, the bends (thin, with bend `index` highlighted), and their sum (thick)."""
    offsets = np.arange(-10 * STEPS_PER_HOUR, 10 * STEPS_PER_HOUR + 1)
    names = [text("bends-sum-bend", number=number + 1) for number in range(len(total.neurons))]
    other_tables = [
        pd.DataFrame(
            {"hours": HOURS, "passed": neuron_output(total.activation, HOURS, place, height), "name": names[number]}
        )
        for number, (place, height) in enumerate(total.neurons)
        if number != index and height != 0  # a bend of height 0 would only add its name
    ]
    empty_table = pd.DataFrame({"hours": np.empty(0), "passed": np.empty(0), "name": np.empty(0, dtype=str)})
    rest = pd.DataFrame({"hours": HOURS, "rest": total.sum_without(index, HOURS)})
    return Figure(
        _hand_made_spec_for(index, language()),
        {
            "rest": rest.assign(chosen=names[index], sum=text("bends-sum-whole")),
            "shape": pd.DataFrame({"key": offsets, "shape": total.activation.f(STEEPNESS * offsets / STEPS_PER_HOUR)}),
            "thin": pd.concat(other_tables, ignore_index=True) if other_tables else empty_table,
            students.TABLE: students.student_table(),
            "half": pd.DataFrame({"y": [0.5]}),
        },
        text("bends-sum-alt", bend=SHORT_BENDS[total.activation.name]),
    )


def _lines(x: alt.X | str, y: alt.Y | str) -> list[alt.Chart]:
    """Draw the neurons' contributions (thin) and their sum (thick) at the dial's epoch."""
    lines = at_dial("curves")
    channels = {"order": "i:Q", "detail": "neuron:N"}
    axis_names = {"x": "hours", "y": "passed"}
    return [
        on_axes(lines.transform_filter(condition), N_POINTS, axis_names)
        .mark_line(color=color, strokeWidth=width, interpolate="monotone", clip=True, tooltip=None)
        .encode(x=x, y=y, **channels)
        for condition, color, width in (
            ("datum.neuron > 0", theme.MUTED, THIN),
            ("datum.neuron == 0", theme.GUESS, THICK),
        )
    ]


@built_once
def _exam_spec() -> dict:
    x, y = _axes()
    axis_corners = (
        chart_of("corners")
        .mark_point(opacity=0, tooltip=None)
        .encode(x=alt.X("x:Q", title=text("exam-hours")), y=alt.Y("y:Q", title=None))
    )
    chart = alt.layer(axis_corners, _halfway(), *_lines(x, y), students.students(size=100))
    return compile_chart(chart.add_params(*follows("bends_round")), height=HEIGHT)


@built_once
def _wave_spec() -> dict:
    x, y = alt.X("hours:Q"), alt.Y("passed:Q")
    points = chart_of("points").mark_point(size=60, color=theme.WORDS, tooltip=None)
    scale = alt.Scale(nice=False, zero=False)
    axis_corners = (
        chart_of("corners")
        .mark_point(opacity=0, tooltip=None)
        .encode(x=alt.X("x:Q", title=None, scale=scale), y=alt.Y("y:Q", title=None, scale=scale))
    )
    chart = alt.layer(axis_corners, *_lines(x, y), points.encode(x="x:Q", y="y:Q"))
    return compile_chart(chart.add_params(*follows("bends_round")), height=HEIGHT)


def trained_figure(trained: TrainedSum, tables: dict[str, pd.DataFrame]) -> Figure:
    """Draw a trained sum over its points. `tables` are `trained_tables`."""
    spec = _exam_spec() if trained.curve == "exam" else _wave_spec()
    neurons = trained.pieces.shape[1]
    return Figure(spec, tables, text("bends-fit-alt", bend=SHORT_BENDS[trained.activation], neurons=neurons))


def trained_tables(trained: TrainedSum) -> dict[str, pd.DataFrame]:
    """Build the tables of `trained_figure`."""
    x_window, y_window = WINDOWS[trained.curve]
    parts = [
        (0, trained.outputs),
        *((number + 1, trained.pieces[:, number]) for number in range(trained.pieces.shape[1])),
    ]
    curves = [
        pd.DataFrame(
            {"round": trained.run.epochs.astype("int16"), "neuron": np.int8(number), "packed": pack(lines, y_window)}
        )
        for number, lines in parts
    ]
    tables = {"corners": corners(x_window, y_window), "curves": pd.concat(curves, ignore_index=True)}
    if trained.curve == "exam":
        return {**tables, students.TABLE: students.student_table(), "half": pd.DataFrame({"y": [0.5]})}
    return {**tables, "points": pd.DataFrame({"x": trained.run.inputs[:, 0], "y": trained.run.targets[:, 0]})}
