"""The pictures of the scene "Add up bends": a sum made by hand, and one that the slopes put in place."""

import json
from functools import cache

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.bends.marks import corners, now, still
from core.chapters.bends.packed import on_axes, pack
from core.chapters.bends.runs import FRAMES
from core.chapters.bends.sums import EPOCHS, HOURS, REACH, STEEP, ByHand, Fitted, piece
from core.draw import students, theme
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.say.messages import language, text
from core.say.names import SHORT_BENDS

KEYS = PLACE_KEY, HEIGHT_KEY = "bends_place_1", "bends_height_1"  # the dials of the first bend
FINE = 20  # the shape of a bend is looked up to 1/20 of an hour
PLACES = 51  # where a trained curve is drawn
WINDOWS = {"exam": ((0.0, 10.0), (-1.1, 1.7)), "wave": ((-REACH, REACH), (-2.0, 2.0))}
HEIGHT = 385
THIN, THICK = 2, 5
NAME_AT = 10  # hours at which a curve has its name
NAME = {"align": "right", "dy": -17, "fontSize": 14, "fontWeight": "bold", "tooltip": None}


def _axes() -> tuple[alt.X, alt.Y]:
    """Build the axes of the students, with room for bends that point down and for sums that are too high."""
    return students.x_axis(), students.y_axis().scale(domain=list(WINDOWS["exam"][1]))


def _halfway() -> alt.Chart:
    """Draw the height that parts a guess of "pass" from one of "fail"."""
    rule = alt.Chart(alt.NamedData("half")).mark_rule(color=theme.MUTED, strokeDash=[4, 4], tooltip=None)
    return rule.encode(y=alt.Y("y:Q"))


@built_once
def _by_hand_spec() -> dict:
    place, height = (f"at_{key}" for key in KEYS)
    x, y = _axes()
    rows = (
        alt.Chart(alt.NamedData("rest"))
        .transform_calculate(key=f"round((datum.hours - {place}) * {FINE})")
        .transform_lookup("key", alt.LookupData(alt.NamedData("shape"), "key", ["shape"]))
    )
    own = rows.transform_calculate(passed=f"{height} * datum.shape")
    whole = rows.transform_calculate(passed=f"datum.rest + {height} * datum.shape")
    others = alt.Chart(alt.NamedData("thin"))
    line = {"clip": True, "tooltip": None}
    at_end = f"datum.hours == {NAME_AT}"
    chart = alt.layer(
        alt.Chart(alt.NamedData("rest"))
        .transform_filter("datum.hours == 0")
        .transform_calculate(hours=place)
        .mark_rule(color=theme.CHOSEN, strokeDash=[4, 4], tooltip=None)
        .encode(x=x),
        _halfway(),
        others.mark_line(color=theme.MUTED, strokeWidth=THIN, **line).encode(
            x=x, y=y, detail="name:N", order="hours:Q"
        ),
        own.mark_line(color=theme.CHOSEN, strokeWidth=THIN + 1, **line).encode(x=x, y=y, order="hours:Q"),
        whole.mark_line(color=theme.GUESS, strokeWidth=THICK, **line).encode(x=x, y=y, order="hours:Q"),
        students.students(size=100),
        others.transform_filter(at_end).mark_text(color=theme.SOFT, **NAME).encode(x=x, y=y, text="name:N"),
        *(
            rows.transform_filter(at_end)
            .mark_text(color=theme.WORD_COLORS[color], **NAME)
            .encode(x=x, y=y, text=f"{name}:N")
            for rows, color, name in ((own, theme.CHOSEN, "chosen"), (whole, theme.GUESS, "sum"))
        ),
    )
    return compile_chart(chart.add_params(*follows(*KEYS)), height=HEIGHT)


@cache
def _for_bend(index: int, language: str) -> dict:
    """Return the same spec in a language, that of the run, bound to the dials of another bend."""
    spec = json.dumps(_by_hand_spec())
    for key in KEYS:
        spec = spec.replace(key, dial_key(key, index))
    return json.loads(spec)


def dial_key(key: str, index: int) -> str:
    """Return the name of the dial `key` (one of KEYS) for the bend number `index`, from 0."""
    return f"{key[:-1]}{index + 1}"


def by_hand_figure(total: ByHand, index: int) -> Figure:
    """Draw the students, each bend (thin; the one that is moved in the color of what was chosen), and their sum (thick)."""
    offsets = np.arange(-10 * FINE, 10 * FINE + 1)
    names = [text("bends-sum-bend", number=number + 1) for number in range(len(total.bends))]
    thin = [
        # A bend of height 0 adds nothing, so its name would only stand in the way.
        pd.DataFrame({"hours": HOURS, "passed": piece(total.bend, HOURS, *each), "name": names[number]})
        for number, each in enumerate(total.bends)
        if number != index and each[1] != 0
    ]
    empty = pd.DataFrame({"hours": np.empty(0), "passed": np.empty(0), "name": np.empty(0, dtype=str)})
    rest = pd.DataFrame({"hours": HOURS, "rest": total.others(index, HOURS)})
    return Figure(
        _for_bend(index, language()),
        {
            "rest": rest.assign(chosen=names[index], sum=text("bends-sum-whole")),
            "shape": pd.DataFrame({"key": offsets, "shape": total.bend.f(STEEP * offsets / FINE)}),
            "thin": pd.concat(thin, ignore_index=True) if thin else empty,
            students.TABLE: students.student_table(),
            "half": pd.DataFrame({"y": [0.5]}),
        },
        text("bends-sum-alt", bend=SHORT_BENDS[total.bend.name]),
    )


def _lines(x: alt.X | str, y: alt.Y | str) -> list[alt.Chart]:
    """Draw what each neuron adds (thin), and their sum (thick), at the epoch of the dial."""
    lines = now(alt.Chart(alt.NamedData("curves")), "round", EPOCHS / (FRAMES - 1) / 2)
    rest = {"order": "i:Q", "detail": "neuron:N"}
    axis_names = {"x": "hours", "y": "passed"}
    return [
        on_axes(lines.transform_filter(keep), PLACES, axis_names)
        .mark_line(color=color, strokeWidth=width, interpolate="monotone", clip=True, tooltip=None)
        .encode(x=x, y=y, **rest)
        for keep, color, width in (
            ("datum.neuron > 0", theme.MUTED, THIN),
            ("datum.neuron == 0", theme.GUESS, THICK),
        )
    ]


@built_once
def _exam_spec() -> dict:
    x, y = _axes()
    still_points = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, tooltip=None)
    still_points = still_points.encode(x=alt.X("x:Q", title="hours of study"), y=alt.Y("y:Q", title=None))
    chart = alt.layer(still_points, _halfway(), *_lines(x, y), students.students(size=100))
    return compile_chart(chart.add_params(*follows("bends_round")), height=HEIGHT)


@built_once
def _wave_spec() -> dict:
    x, y = alt.X("hours:Q"), alt.Y("passed:Q")
    points = alt.Chart(alt.NamedData("points")).mark_point(size=60, color=theme.WORDS, tooltip=None)
    chart = alt.layer(still(None, None), *_lines(x, y), points.encode(x="x:Q", y="y:Q"))
    return compile_chart(chart.add_params(*follows("bends_round")), height=HEIGHT)


def fitted_figure(fitted: Fitted, tables: dict[str, pd.DataFrame]) -> Figure:
    """Draw the points, what each neuron adds (thin), and their sum (thick), at the dial's epoch; `tables` are `fitted_tables`."""
    spec = _exam_spec() if fitted.curve == "exam" else _wave_spec()
    neurons = fitted.pieces.shape[1]
    return Figure(spec, tables, text("bends-fit-alt", bend=SHORT_BENDS[fitted.bend], neurons=neurons))


def fitted_tables(fitted: Fitted) -> dict[str, pd.DataFrame]:
    """Build the tables of `fitted_figure`; the same objects for as long as the caller keeps them."""
    x_window, y_window = WINDOWS[fitted.curve]
    parts = [(0, fitted.guesses), *((number + 1, fitted.pieces[:, number]) for number in range(fitted.pieces.shape[1]))]
    curves = [
        pd.DataFrame(
            {"round": fitted.run.epochs.astype("int16"), "neuron": np.int8(number), "packed": pack(lines, y_window)}
        )
        for number, lines in parts
    ]
    tables = {"corners": corners(x_window, y_window), "curves": pd.concat(curves, ignore_index=True)}
    if fitted.curve == "exam":
        return {**tables, students.TABLE: students.student_table(), "half": pd.DataFrame({"y": [0.5]})}
    return {**tables, "points": pd.DataFrame({"x": fitted.run.inputs[:, 0], "y": fitted.run.targets[:, 0]})}
