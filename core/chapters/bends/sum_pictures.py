"""The pictures of the scene "Add up bends": a sum made by hand, and one that the slopes put in place."""

import json
from functools import cache

import altair as alt
import numpy as np
import pandas as pd

from core import exam
from core.chapters.bends.marks import corners, dots, now, point_table, still
from core.chapters.bends.names import NAMES
from core.chapters.bends.packed import on_axes, pack
from core.chapters.bends.runs import FRAMES
from core.chapters.bends.sums import HOURS, REACH, ROUNDS, STEEP, ByHand, Fitted, piece
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows

KEYS = PLACE_KEY, HEIGHT_KEY = "bends_place_1", "bends_height_1"  # the dials of the first bend
FINE = 20  # the shape of a bend is looked up to 1/20 of an hour
PLACES = 51  # where a trained curve is drawn
WINDOWS = {"exam": ((0.0, 10.0), (-0.9, 1.7)), "wave": ((-REACH, REACH), (-2.0, 2.0))}
TITLES = {"exam": ("hours of study", "guess (1 = passed)"), "wave": ("along", "height")}
HEIGHT = 290


@built_once
def _by_hand_spec() -> dict:
    place, height = (f"at_{key}" for key in KEYS)
    hours = (
        alt.Chart(alt.NamedData("rest"))
        .transform_calculate(key=f"round((datum.x - {place}) * {FINE})")
        .transform_lookup("key", alt.LookupData(alt.NamedData("shape"), "key", ["shape"]))
        .transform_calculate(adds=f"{height} * datum.shape", y=f"datum.rest + {height} * datum.shape")
    )
    thin = {"strokeWidth": 1.5, "clip": True, "tooltip": None}
    chart = alt.layer(
        still(*TITLES["exam"]),
        alt.Chart(alt.NamedData("corners"))
        .transform_calculate(x=place)
        .mark_rule(color=theme.CHOSEN, strokeDash=[4, 4])
        .encode(x="x:Q"),
        alt.Chart(alt.NamedData("thin"))
        .mark_line(color=theme.MUTED, **thin)
        .encode(x="x:Q", y="y:Q", detail="neuron:N", order="x:Q"),
        hours.mark_line(color=theme.CHOSEN, **{**thin, "strokeWidth": 2.5}).encode(x="x:Q", y="adds:Q", order="x:Q"),
        hours.mark_line(color=theme.GUESS, strokeWidth=4, clip=True, tooltip=None).encode(
            x="x:Q", y="y:Q", order="x:Q"
        ),
        dots(),
    )
    return compiled(chart.add_params(*follows(*KEYS)), height=HEIGHT)


@cache
def _for_bend(chosen: int) -> dict:
    """The same picture, bound to the dials of another bend."""
    text = json.dumps(_by_hand_spec())
    for key in KEYS:
        text = text.replace(key, dial_key(key, chosen))
    return json.loads(text)


def dial_key(key: str, chosen: int) -> str:
    """The name of the dial `key` (one of KEYS) for the bend number `chosen`, from 0."""
    return f"{key[:-1]}{chosen + 1}"


def by_hand_figure(made: ByHand, chosen: int) -> Figure:
    """The students, each bend (thin; the one that is moved in the color of what was chosen), and their sum (thick)."""
    offsets = np.arange(-10 * FINE, 10 * FINE + 1)
    thin = [
        pd.DataFrame({"x": HOURS, "y": piece(made.bend, HOURS, *each), "neuron": number})
        for number, each in enumerate(made.bends)
        if number != chosen
    ]
    empty = pd.DataFrame({"x": np.empty(0), "y": np.empty(0), "neuron": np.empty(0, dtype=int)})
    return Figure(
        _for_bend(chosen),
        {
            "corners": corners(*WINDOWS["exam"]),
            "rest": pd.DataFrame({"x": HOURS, "rest": made.others(chosen, HOURS)}),
            "shape": pd.DataFrame({"key": offsets, "shape": made.bend.f(STEEP * offsets / FINE)}),
            "thin": pd.concat(thin, ignore_index=True) if thin else empty,
            "points": point_table(exam.DATA.hours, exam.DATA.targets[:, 0]),
        },
        f"The exam's students by their hours of study, and a sum of bends ({NAMES[made.bend.name]}) made by hand. The bends are "
        "drawn thin, their sum thick.",
    )


@built_once
def _fitted_spec() -> dict:
    lines = now(alt.Chart(alt.NamedData("curves")), "round", ROUNDS / (FRAMES - 1) / 2)
    line = {"x": "x:Q", "y": "y:Q", "order": "i:Q", "detail": "neuron:N"}
    chart = alt.layer(
        still(None, None),
        on_axes(lines.transform_filter("datum.neuron > 0"), PLACES)
        .mark_line(color=theme.MUTED, strokeWidth=1.5, clip=True, tooltip=None)
        .encode(**line),
        on_axes(lines.transform_filter("datum.neuron == 0"), PLACES)
        .mark_line(color=theme.GUESS, strokeWidth=4, clip=True, tooltip=None)
        .encode(**line),
        dots(),
    )
    return compiled(chart.add_params(*follows("bends_round")), height=HEIGHT)


def fitted_figure(fitted: Fitted, tables: dict[str, pd.DataFrame]) -> Figure:
    """The points, what each neuron adds (thin), and their sum (thick), at the dial's round; `tables` are `fitted_tables`."""
    return Figure(
        _fitted_spec(),
        tables,
        f"{NAMES[fitted.bend]}, in training: what each of {fitted.pieces.shape[1]} neurons adds (thin), and their sum (thick) "
        "through the points.",
    )


def fitted_tables(fitted: Fitted) -> dict[str, pd.DataFrame]:
    """The tables of `fitted_figure`; the same objects for as long as the caller keeps them."""
    x_window, y_window = WINDOWS[fitted.curve]
    parts = [(0, fitted.guesses), *((number + 1, fitted.pieces[:, number]) for number in range(fitted.pieces.shape[1]))]
    curves = [
        pd.DataFrame(
            {"round": fitted.run.rounds.astype("int16"), "neuron": np.int8(number), "packed": pack(lines, y_window)}
        )
        for number, lines in parts
    ]
    inputs = exam.DATA.hours if fitted.curve == "exam" else fitted.run.inputs[:, 0]
    return {
        "corners": corners(x_window, y_window),
        "curves": pd.concat(curves, ignore_index=True),
        "points": point_table(inputs, fitted.run.targets[:, 0]),
    }
