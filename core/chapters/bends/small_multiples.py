"""Small multiples of trained sums, one per activation, animated by one dial."""

from collections.abc import Mapping
from math import ceil

import altair as alt
import numpy as np
import pandas as pd

from core import exam
from core.activations import ACTIVATIONS
from core.chapters.bends.marks import at_dial
from core.chapters.bends.packing import pack, unpack_points
from core.chapters.bends.runs import Run
from core.chapters.bends.sums import REACH, TrainedSum
from core.chapters.once import built_once
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.draw.marks import corners
from core.say.messages import text
from core.say.names import SHORT_BENDS

COLUMNS = 4
N_POINTS = 41  # of a curve
CELL_WIDTH, CELL_HEIGHT = 0.9, 0.66  # of a picture in its cell of 1 by 1
LEFT, BOTTOM = 0.05, 0.08  # margins in the cell


@built_once
def _spec() -> dict:
    no_axis = alt.Axis(labels=False, ticks=False, domain=False, grid=False, title=None)
    scale = alt.Scale(nice=False, zero=False)
    cells = chart_of("cells")
    lines = unpack_points(at_dial("curves"), N_POINTS).transform_calculate(
        x=f"datum.left + datum.along * {CELL_WIDTH}",
        y=f"datum.bottom + clamp(datum.share, -0.03, 1.03) * {CELL_HEIGHT}",
    )
    text_style = {"align": "left", "baseline": "bottom", "color": theme.WORDS}
    chart = alt.layer(
        chart_of("corners")
        .mark_point(opacity=0, tooltip=None)
        .encode(x=alt.X("x:Q", axis=no_axis, scale=scale), y=alt.Y("y:Q", axis=no_axis, scale=scale)),
        cells.mark_rect(color=theme.MUTED, opacity=0.12, tooltip=None).encode(
            x="left:Q", x2="right", y="bottom:Q", y2="top"
        ),
        chart_of("points")
        .mark_point(
            size=24, filled=False, fill=theme.WORDS, stroke=theme.WORDS, strokeWidth=1.2, opacity=1, tooltip=None
        )
        .encode(x="x:Q", y="y:Q", fillOpacity=alt.condition("datum.passed > 0.5", alt.value(1), alt.value(0))),
        lines.mark_line(color=theme.GUESS, strokeWidth=3, tooltip=None).encode(
            x="x:Q", y="y:Q", order="i:Q", detail="bend:N"
        ),
        cells.mark_text(**text_style, dy=-19, fontWeight="bold", fontSize=14).encode(
            x="left:Q", y="top:Q", text="bend:N"
        ),
        at_dial("words").mark_text(**text_style, dy=-4, fontSize=13).encode(x="left:Q", y="top:Q", text="words:N"),
    )
    return compile_chart(chart.add_params(*follows("bends_round")), height=410)


def cell(number: int) -> tuple[float, float]:
    """Return the left and the bottom edge of picture `number`."""
    return number % COLUMNS + LEFT, ceil(len(ACTIVATIONS) / COLUMNS) - 1 - number // COLUMNS + BOTTOM


def fits_tables(fits: Mapping[str, TrainedSum]) -> dict[str, pd.DataFrame]:
    """Build the tables of `fits_figure`, for sums trained on the same points."""
    first = next(iter(fits.values()))
    on_exam = first.curve == "exam"
    window = (-0.35, 1.35) if on_exam else (-1.7, 1.7)
    x = exam.DATA.hours / 10 if on_exam else (first.run.inputs[:, 0] + REACH) / (2 * REACH)
    y = first.run.targets[:, 0]
    shares = (y - window[0]) / (window[1] - window[0])
    curves, points, captions = [], [], []
    for number, fit in enumerate(fits.values()):
        left, bottom = cell(number)
        epochs = fit.run.epochs.astype("int16")
        lines = fit.run.curves(np.linspace(fit.curve_inputs[0], fit.curve_inputs[-1], N_POINTS))
        edges = {"left": np.float32(left), "bottom": np.float32(bottom), "top": np.float32(bottom + CELL_HEIGHT)}
        row = {"round": epochs, "bend": np.int8(number), "packed": pack(lines, window)}
        curves.append(pd.DataFrame({**row, "left": edges["left"], "bottom": edges["bottom"]}))
        points.append(
            pd.DataFrame(
                {"x": left + x * CELL_WIDTH, "y": bottom + shares * CELL_HEIGHT, "passed": y if on_exam else 1.0}
            )
        )
        texts = [_caption(fit.run, frame, on_exam) for frame in range(len(epochs))]
        captions.append(pd.DataFrame({"round": epochs, "words": texts, "left": edges["left"], "top": edges["top"]}))
    cells = pd.DataFrame([cell(number) for number in range(len(fits))], columns=["left", "bottom"])
    return {
        "corners": corners((0, COLUMNS), (0, ceil(len(fits) / COLUMNS))),
        "cells": cells.assign(
            right=cells.left + CELL_WIDTH, top=cells.bottom + CELL_HEIGHT, bend=[SHORT_BENDS[bend] for bend in fits]
        ),
        "curves": pd.concat(curves, ignore_index=True),
        "points": pd.concat(points, ignore_index=True),
        "words": pd.concat(captions, ignore_index=True),
    }


def _caption(run: Run, frame: int, on_exam: bool) -> str:
    if on_exam:
        return text("bends-each-right", right=run.n_correct[frame], points=len(run.targets))
    return text("bends-each-error", error=run.losses[frame])


def fits_figure(fits: Mapping[str, TrainedSum], tables: dict[str, pd.DataFrame]) -> Figure:
    """Draw sums in training on the same points, one per activation. `tables` are `fits_tables`."""
    return Figure(_spec(), tables, text("bends-each-alt", kinds=len(fits)))
