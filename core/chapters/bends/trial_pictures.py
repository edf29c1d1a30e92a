"""The picture of the scene "Why sigmoid?": a table of bends and tests that fills with small pictures and verdicts."""

from collections.abc import Mapping, Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.activations import ACTIVATIONS
from core.chapters.bends.marks import corners
from core.chapters.bends.names import NAMES
from core.chapters.bends.trial_words import STORY
from core.chapters.bends.trials import LAYERS, SEEN, TESTS, Trial
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled

HEADS = {"bounds": "bounds?", "slope": "slope?", "depth": f"{LAYERS} layers?"}
NAME = 0.95  # how wide the column of names is, where a test's is 1
WIDE, TALL = 0.55, 0.76  # of a small picture in its cell
FAINTEST = 1e-7  # a share of the blame that is drawn as a bar of no height
ROW = 36  # pixels
DRAWN = 4  # every so many of the looked-at sums are drawn


@built_once
def _table_spec() -> dict:
    gone = alt.Axis(labels=False, ticks=False, domain=False, grid=False, title=None)
    across = alt.Scale(domain=[0, NAME + len(TESTS)], nice=False)
    up = alt.Scale(domain=[0, len(ACTIVATIONS) + 0.6], nice=False)
    at = {"x": "x:Q", "y": "y:Q"}
    lines = alt.Chart(alt.NamedData("lines"))
    texts = alt.Chart(alt.NamedData("texts"))
    chart = alt.layer(
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0, tooltip=None)
        .encode(x=alt.X("x:Q", axis=gone, scale=across), y=alt.Y("y:Q", axis=gone, scale=up)),
        alt.Chart(alt.NamedData("cells"))
        .mark_rect(color=theme.MUTED, opacity=0.1, tooltip=None)
        .encode(x="x:Q", x2="x2", y="y:Q", y2="y2"),
        alt.Chart(alt.NamedData("bars"))
        .mark_rect(color=theme.SLOPE, tooltip=None)
        .encode(x="x:Q", x2="x2", y="y:Q", y2="y2"),
        lines.mark_line(strokeWidth=2.5, tooltip=None).encode(
            **at,
            detail="line:N",
            order="x:Q",
            color=alt.Color(
                "drawn:N",
                legend=None,
                scale=alt.Scale(domain=["bend", "slope", "flat"], range=[theme.GUESS, theme.SLOPE, theme.RED]),
            ),
        ),
        texts.transform_filter("datum.kind == 'head'")
        .mark_text(align="left", fontSize=12, fontWeight="bold", color=theme.WORDS)
        .encode(**at, text="text:N"),
        *(
            texts.transform_filter(f"datum.kind == {kind!r}")
            .mark_text(align="left", fontSize=14, fontWeight="bold", color=theme.WRITTEN[hue])
            .encode(**at, text="text:N")
            for kind, hue in (("yes", theme.GREEN), ("no", theme.RED), ("open", theme.MUTED))
        ),
    )
    return compiled(chart, height=ROW * (len(ACTIVATIONS) + 1))


def _cell(row: int, column: int) -> tuple[float, float]:
    """The left and the bottom edge of a small picture; rows are counted from the top."""
    return NAME + column + 0.04, len(ACTIVATIONS) - 1 - row + (1 - TALL) / 2


def _line(name: str, drawn: str, left: float, bottom: float, y: np.ndarray, window) -> pd.DataFrame:
    """A curve over SEEN in a cell; what leaves its window is left out."""
    share = ((y - window[0]) / (window[1] - window[0]))[::DRAWN]
    x = left + np.linspace(0, WIDE, len(SEEN))[::DRAWN]
    rows = pd.DataFrame({"x": x.astype("float32"), "y": (bottom + share * TALL).astype("float32")})
    return rows.assign(line=name, drawn=drawn)[(share >= 0) & (share <= 1)]


def table_figure(found: Mapping[str, Trial], done: Sequence[str]) -> Figure:
    """The table, filled for the tests that were run (`done`, names of TESTS)."""
    lines, bars, texts, cells = [], [], [], []
    for column, test in enumerate(TESTS):
        texts.append((NAME + column + 0.04, len(found) + 0.3, HEADS[test], "head"))
    for row, (bend, trial) in enumerate(found.items()):
        texts.append((0.0, len(found) - 0.5 - row, NAMES[bend], "head"))
        for column, test in enumerate(TESTS):
            left, bottom = _cell(row, column)
            cells.append((left, left + 0.92, bottom, bottom + TALL))
            if test not in done:
                texts.append((left + WIDE + 0.06, bottom + TALL / 2, "?", "open"))
                continue
            told = "yes" if trial.passed(test) else "no"
            texts.append((left + WIDE + 0.06, bottom + TALL / 2, told, told))
            name = f"{bend} {test}"
            if test == "bounds":
                lines.append(_line(name, "bend", left, bottom, trial.activation.f(SEEN), (-1.3, 2.2)))
            elif test == "slope":
                slope = trial.activation.slope(SEEN)
                lines.append(_line(name, "slope", left, bottom, slope, (-0.15, 1.15)))
                lines.append(
                    _line(f"{name} flat", "flat", left, bottom, np.where(trial.flat, 0.0, np.inf), (-0.15, 1.15))
                )
            else:
                share = np.nan_to_num(trial.blame)
                tall = np.clip(1 - np.log10(np.clip(share, FAINTEST, 1)) / np.log10(FAINTEST), 0.02, 1) * (share > 0)
                step = WIDE / len(share)
                bars += [
                    (left + at * step, left + (at + 0.75) * step, bottom, bottom + part * TALL)
                    for at, part in enumerate(tall)
                ]
    box = ["x", "x2", "y", "y2"]
    drawn = pd.concat(lines, ignore_index=True) if lines else pd.DataFrame(columns=["x", "y", "line", "drawn"])
    verdicts = "; ".join(
        f"{NAMES[bend]}: " + ", ".join(f"{HEADS[test]} {'yes' if trial.passed(test) else 'no'}" for test in done)
        for bend, trial in found.items()
    )
    return Figure(
        _table_spec(),
        {
            "corners": corners((0, 0), (NAME, len(found))),
            "cells": pd.DataFrame(cells, columns=box),
            "lines": drawn.astype({"x": float, "y": float}),
            "bars": pd.DataFrame(bars, columns=box, dtype=float),
            "texts": pd.DataFrame(texts, columns=["x", "y", "text", "kind"]),
        },
        f"A table of {len(found)} bends and {len(TESTS)} tests. " + (verdicts if done else "No test was run yet."),
    )


# --- The story --------------------------------------------------------------------------------------------------------


@built_once
def _story_spec() -> dict:
    gone = alt.Axis(labels=False, ticks=False, domain=False, grid=False, title=None)
    across, up = alt.Scale(domain=[0, len(STORY)], nice=False), alt.Scale(domain=[-1.3, 2.6], nice=False)
    at = {"x": alt.X("x:Q", axis=gone, scale=across), "y": alt.Y("y:Q", axis=gone, scale=up)}
    lines, years = alt.Chart(alt.NamedData("lines")), alt.Chart(alt.NamedData("years"))
    chart = alt.layer(
        years.mark_rule(color=theme.MUTED, opacity=0.4).encode(x="x:Q", x2="x2", y=alt.datum(0)),
        lines.mark_line(color=theme.GUESS, strokeWidth=3.5, tooltip=None).encode(**at, detail="bend:N", order="x:Q"),
        years.mark_text(align="left", baseline="top", fontWeight="bold", color=theme.WORDS).encode(
            x="x:Q", y=alt.datum(2.55), text="year:N"
        ),
    )
    return compiled(chart, height=150)


def story_figure() -> Figure:
    """The bends of the story, side by side, under their years."""
    z = np.linspace(-3, 3, 121)
    left = np.arange(len(STORY)) + 0.02
    lines = [
        pd.DataFrame({"x": at + (z + 3) / 6 * 0.88, "y": ACTIVATIONS[bend].f(z), "bend": bend})
        for at, (_, bend, _, _) in zip(left, STORY, strict=True)
    ]
    drawn = pd.concat(lines, ignore_index=True)
    return Figure(
        _story_spec(),
        {
            "lines": drawn[drawn.y <= 2.0],
            "years": pd.DataFrame({"x": left, "x2": left + 0.88, "year": [row[0] for row in STORY]}),
        },
        "Four bends in the order of their years: " + ", ".join(f"{row[0]} {NAMES[row[1]]}" for row in STORY) + ".",
    )
