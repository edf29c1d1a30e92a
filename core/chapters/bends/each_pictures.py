"""A sum of every kind of bend in one picture: small pictures side by side, one for each of `ACTIVATIONS`, moved by one dial."""

from collections.abc import Mapping
from math import ceil

import altair as alt
import numpy as np
import pandas as pd

from core import exam
from core.activations import ACTIVATIONS
from core.chapters.bends.marks import corners, now
from core.chapters.bends.packed import pack, unpack_points
from core.chapters.bends.runs import FRAMES, Run
from core.chapters.bends.sums import EPOCHS, REACH, Fitted
from core.draw import theme
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.say.messages import text
from core.say.names import SHORT_BENDS

COLUMNS = 4
PLACES = 41  # points of a curve
WIDE, TALL = 0.9, 0.66  # of a small picture, in a cell of 1 by 1
LEFT, BOTTOM = 0.05, 0.08


@built_once
def _spec() -> dict:
    no_axis = alt.Axis(labels=False, ticks=False, domain=False, grid=False, title=None)
    scale = alt.Scale(nice=False, zero=False)
    half = EPOCHS / (FRAMES - 1) / 2
    cells = alt.Chart(alt.NamedData("cells"))
    lines = unpack_points(now(alt.Chart(alt.NamedData("curves")), "round", half), PLACES).transform_calculate(
        x=f"datum.left + datum.along * {WIDE}", y=f"datum.bottom + clamp(datum.share, -0.03, 1.03) * {TALL}"
    )
    words = {"align": "left", "baseline": "bottom", "color": theme.WORDS}
    chart = alt.layer(
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0, tooltip=None)
        .encode(x=alt.X("x:Q", axis=no_axis, scale=scale), y=alt.Y("y:Q", axis=no_axis, scale=scale)),
        cells.mark_rect(color=theme.MUTED, opacity=0.12, tooltip=None).encode(
            x="left:Q", x2="right", y="bottom:Q", y2="top"
        ),
        alt.Chart(alt.NamedData("points"))
        .mark_point(
            size=24, filled=False, fill=theme.WORDS, stroke=theme.WORDS, strokeWidth=1.2, opacity=1, tooltip=None
        )
        .encode(x="x:Q", y="y:Q", fillOpacity=alt.condition("datum.passed > 0.5", alt.value(1), alt.value(0))),
        lines.mark_line(color=theme.GUESS, strokeWidth=3, tooltip=None).encode(
            x="x:Q", y="y:Q", order="i:Q", detail="bend:N"
        ),
        cells.mark_text(**words, dy=-19, fontWeight="bold", fontSize=14).encode(x="left:Q", y="top:Q", text="bend:N"),
        now(alt.Chart(alt.NamedData("words")), "round", half)
        .mark_text(**words, dy=-4, fontSize=13)
        .encode(x="left:Q", y="top:Q", text="words:N"),
    )
    return compile_chart(chart.add_params(*follows("bends_round")), height=410)


def cell(number: int) -> tuple[float, float]:
    """Return the left and the bottom edge of the small picture number `number`."""
    return number % COLUMNS + LEFT, ceil(len(ACTIVATIONS) / COLUMNS) - 1 - number // COLUMNS + BOTTOM


def each_tables(fits: Mapping[str, Fitted]) -> dict[str, pd.DataFrame]:
    """Build the tables of `each_figure`; the same objects for as long as the caller keeps them."""
    first = next(iter(fits.values()))
    on_exam = first.curve == "exam"
    window = (-0.35, 1.35) if on_exam else (-1.7, 1.7)
    x = exam.DATA.hours / 10 if on_exam else (first.run.inputs[:, 0] + REACH) / (2 * REACH)
    y = first.run.targets[:, 0]
    share = (y - window[0]) / (window[1] - window[0])
    curves, points, words = [], [], []
    for number, fit in enumerate(fits.values()):
        left, bottom = cell(number)
        epochs = fit.run.epochs.astype("int16")
        lines = fit.run.curves(np.linspace(fit.drawn_at[0], fit.drawn_at[-1], PLACES))
        place = {"left": np.float32(left), "bottom": np.float32(bottom), "top": np.float32(bottom + TALL)}
        row = {"round": epochs, "bend": np.int8(number), "packed": pack(lines, window)}
        curves.append(pd.DataFrame({**row, "left": place["left"], "bottom": place["bottom"]}))
        points.append(pd.DataFrame({"x": left + x * WIDE, "y": bottom + share * TALL, "passed": y if on_exam else 1.0}))
        texts = [_words(fit.run, frame, on_exam) for frame in range(len(epochs))]
        words.append(pd.DataFrame({"round": epochs, "words": texts, "left": place["left"], "top": place["top"]}))
    cells = pd.DataFrame([cell(number) for number in range(len(fits))], columns=["left", "bottom"])
    return {
        "corners": corners((0, COLUMNS), (0, ceil(len(fits) / COLUMNS))),
        "cells": cells.assign(
            right=cells.left + WIDE, top=cells.bottom + TALL, bend=[SHORT_BENDS[bend] for bend in fits]
        ),
        "curves": pd.concat(curves, ignore_index=True),
        "points": pd.concat(points, ignore_index=True),
        "words": pd.concat(words, ignore_index=True),
    }


def _words(run: Run, frame: int, on_exam: bool) -> str:
    if on_exam:
        return text("bends-each-right", right=run.rights[frame], points=len(run.targets))
    return text("bends-each-error", error=run.losses[frame])


def each_figure(fits: Mapping[str, Fitted], tables: dict[str, pd.DataFrame]) -> Figure:
    """Draw a sum of every kind of bend in training on the same points."""
    return Figure(_spec(), tables, text("bends-each-alt", kinds=len(fits)))
