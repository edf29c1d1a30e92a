"""Every bend side by side in one picture: a sheet of small pictures, one for each of `ACTIVATIONS`, moved by one dial."""

from collections.abc import Mapping
from math import ceil

import altair as alt
import numpy as np
import pandas as pd

from core import exam
from core.activations import ACTIVATIONS
from core.chapters.bends.marks import corners, dots, now
from core.chapters.bends.names import NAMES
from core.chapters.bends.packed import pack, unpacked
from core.chapters.bends.runs import FRAMES, Run
from core.chapters.bends.sums import REACH, ROUNDS, Fitted
from core.chapters.bends.words import error, right_of
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows

COLUMNS = 4
PLACES = 41
WIDE, TALL = 0.9, 0.62  # of a small picture, in a cell of 1 by 1
LEFT, BOTTOM = 0.05, 0.08
HEIGHT = 330


def _sheet_spec(key: str, rounds: int) -> dict:
    gone = alt.Axis(labels=False, ticks=False, domain=False, grid=False, title=None)
    fixed = alt.Scale(nice=False, zero=False)
    half = rounds / (FRAMES - 1) / 2
    cells = alt.Chart(alt.NamedData("cells"))
    lines = unpacked(now(alt.Chart(alt.NamedData("curves")), "round", half), PLACES).transform_calculate(
        x=f"datum.left + datum.along * {WIDE}", y=f"datum.bottom + clamp(datum.share, -0.03, 1.03) * {TALL}"
    )
    chart = alt.layer(
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0, tooltip=None)
        .encode(x=alt.X("x:Q", axis=gone, scale=fixed), y=alt.Y("y:Q", axis=gone, scale=fixed)),
        cells.mark_rect(color=theme.MUTED, opacity=0.12, tooltip=None).encode(
            x="left:Q", x2="right", y="bottom:Q", y2="top"
        ),
        dots(size=22),
        lines.mark_line(color=theme.GUESS, strokeWidth=3, tooltip=None).encode(
            x="x:Q", y="y:Q", order="i:Q", detail="bend:N"
        ),
        cells.mark_text(align="left", baseline="bottom", dy=-17, fontWeight="bold", color=theme.WORDS).encode(
            x="left:Q", y="top:Q", text="bend:N"
        ),
        now(alt.Chart(alt.NamedData("words")), "round", half)
        .mark_text(align="left", baseline="bottom", dy=-3, fontSize=12, color=theme.WORDS)
        .encode(x="left:Q", y="top:Q", text="words:N"),
    )
    return compiled(chart.add_params(*follows(key)), height=HEIGHT)


@built_once
def _each_spec() -> dict:
    return _sheet_spec("bends_round", ROUNDS)


def cell(number: int) -> tuple[float, float]:
    """The left and the bottom edge of the small picture number `number`."""
    return number % COLUMNS + LEFT, ceil(len(ACTIVATIONS) / COLUMNS) - 1 - number // COLUMNS + BOTTOM


def _tables(runs: Mapping[str, Run], guesses: Mapping[str, np.ndarray], points, window, words) -> dict:
    """The tables of a sheet. `points` are (x, y), x from 0 to 1 over a small picture; `words` say a bend's run at a frame."""
    curves, dotted, told = [], [], []
    x, y = points
    two = np.isin(y, (0, 1)).all()
    for number, (bend, run) in enumerate(runs.items()):
        left, bottom = cell(number)
        place = {"left": np.float32(left), "bottom": np.float32(bottom), "top": np.float32(bottom + TALL)}
        rounds = run.rounds.astype("int16")
        packed = pack(guesses[bend], window)
        curves.append(
            pd.DataFrame(
                {
                    "round": rounds,
                    "bend": np.int8(number),
                    "packed": packed,
                    **{k: place[k] for k in ("left", "bottom")},
                }
            )
        )
        share = (y - window[0]) / (window[1] - window[0])
        answers = np.where(y > 0.5, "yes", "no") if two else "number"
        dotted.append(pd.DataFrame({"x": left + x * WIDE, "y": bottom + share * TALL, "answer": answers}))
        texts = [words(run, frame) for frame in range(len(rounds))]
        told.append(pd.DataFrame({"round": rounds, "words": texts, **{k: place[k] for k in ("left", "top")}}))
    cells = pd.DataFrame([cell(number) for number in range(len(runs))], columns=["left", "bottom"])
    rows = ceil(len(runs) / COLUMNS)
    return {
        "corners": corners((0, COLUMNS), (0, rows)),
        "cells": cells.assign(right=cells.left + WIDE, top=cells.bottom + TALL, bend=[NAMES[bend] for bend in runs]),
        "curves": pd.concat(curves, ignore_index=True),
        "points": pd.concat(dotted, ignore_index=True),
        "words": pd.concat(told, ignore_index=True),
    }


def each_tables(fits: Mapping[str, Fitted]) -> dict[str, pd.DataFrame]:
    """The tables of `each_figure`; the same objects for as long as the caller keeps them."""
    first = next(iter(fits.values()))
    on_exam = first.curve == "exam"
    inputs = exam.DATA.hours / 10 if on_exam else (first.run.inputs[:, 0] + REACH) / (2 * REACH)

    def words(run: Run, frame: int) -> str:
        return right_of(run, frame) if on_exam else f"error {error(run.losses[frame])}"

    guesses = {
        bend: fit.run.curves(np.linspace(fit.drawn_at[0], fit.drawn_at[-1], PLACES)) for bend, fit in fits.items()
    }
    window = (-0.35, 1.35) if on_exam else (-1.7, 1.7)
    return _tables(
        {bend: fit.run for bend, fit in fits.items()}, guesses, (inputs, first.run.targets[:, 0]), window, words
    )


def each_figure(fits: Mapping[str, Fitted], tables: dict[str, pd.DataFrame]) -> Figure:
    """A sum of every kind of bend in training on the same points."""
    return Figure(
        _each_spec(), tables, f"{len(fits)} small pictures, one for each bend: the sum's line through the points."
    )
