"""The picture of both sheets on their way through the layers, side by side, or one above the other on a narrow screen."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.one_matrix.sheet import FRAME, Sheets
from core.draw import theme
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.say.messages import text

DIAL = "one_matrix_place"
TITLE = 30  # px above a sheet, for its name
DOT = 240  # the area in square pixels of a piece that is one point
ROOM = 1.06  # a frame is that much larger than its sheet

# Panels stand side by side where there is room. Positions are pixels, so that a sheet keeps its shape on every screen.
STACKED = "(width < 560)"
PANEL = {"wide": f"({STACKED} ? width : width / 2)", "tall": f"({STACKED} ? height / 2 : height)"}
UNIT = f"(min({PANEL['wide']} / {2 * ROOM * FRAME[0]}, ({PANEL['tall']} - {TITLE}) / {2 * ROOM * FRAME[1]}))"
MIDDLE = {
    "x": f"({PANEL['wide']} * (0.5 + ({STACKED} ? 0 : datum.panel)))",
    "y": f"({PANEL['tall']} * ({STACKED} ? datum.panel : 0) + {TITLE} + ({PANEL['tall']} - {TITLE}) / 2)",
}


@built_once
def _spec() -> dict:
    share = "min(1, at - min(floor(at), datum.last))"
    positions = {
        "x": f"{MIDDLE['x']} + {UNIT} * (datum.x0 + (datum.x1 - datum.x0) * {share})",
        "y": f"{MIDDLE['y']} - {UNIT} * (datum.y0 + (datum.y1 - datum.y0) * {share})",
    }
    px = {
        "x": alt.X("x:Q", scale=None, axis=None),
        "y": alt.Y("y:Q", scale=None, axis=None),
    }

    def rows(table: str) -> alt.Chart:
        now = alt.Chart(alt.NamedData(table)).transform_filter("datum.stage == min(floor(at), datum.last)")
        return now.transform_calculate(**positions)

    paper = (
        rows("edges")
        .mark_line(fill=theme.MUTED, fillOpacity=0.16, strokeWidth=0, interpolate="linear-closed", tooltip=None)
        .encode(**px, detail="panel:N", order="order:Q")
    )
    lines = (
        rows("lines")
        .mark_line(tooltip=None)
        .encode(
            **px,
            detail=["line:N", "panel:N", "piece:N"],
            order="order:Q",
            color=alt.condition("datum.upright", alt.value(theme.WORDS), alt.value(theme.MUTED)),
            strokeWidth=alt.condition("datum.upright", alt.value(2.5), alt.value(2)),
        )
    )
    # What is pressed into a point is a dot: it grows while the sheet comes there.
    dots = (
        rows("dots")
        .transform_calculate(grown=f"datum.stage > datum.where ? 1 : {share}")
        .mark_point(filled=True, color=theme.WORDS, size=DOT, tooltip=None)
        .encode(**px, opacity=alt.Opacity("grown:Q", scale=None))
    )
    names = (
        alt.Chart(alt.NamedData("names"))
        .transform_calculate(x=MIDDLE["x"], y=f"{PANEL['tall']} * ({STACKED} ? datum.panel : 0) + 4")
        .mark_text(baseline="top", color=theme.WORDS, fontWeight="bold", fontSize=15, tooltip=None)
        .encode(**px, text="name:N")
    )
    return compile_chart(alt.layer(paper, lines, dots, names).add_params(*follows(DIAL)), height=424)


def sheets_figure(sheets: Sheets) -> Figure:
    """Draw both grids at the dial's place, the one without a bend first. Between two stages the browser moves every point straight."""
    last = len(sheets.stages) - 1
    lines, edges, dots = [], [], []
    pieces = sheets.pieces
    for panel, stops in enumerate(sheets.frames()):
        count, points = stops.shape[1:3]
        # Around the sheet: its left edge upward, then along the top, down the right, and back.
        half = count // 2
        border = [(0, False), (count - 1, False), (half - 1, True), (half, True)]
        for stage in range(last + 1):
            before, after = (stops[each].astype(np.float32) for each in (stage, stage + 1))
            part = {"stage": np.int8(stage), "last": np.int8(last), "panel": np.int8(panel)}
            lines.append(
                pd.DataFrame(
                    {
                        **part,
                        "line": np.repeat(np.arange(count, dtype=np.int8), points),
                        "upright": np.repeat(np.arange(count) < half, points),
                        "piece": pieces.ravel() if panel == 1 and stage >= sheets.where else np.int8(0),
                        "order": np.tile(np.arange(points, dtype=np.int8), count),
                        **_ends(before.reshape(-1, 2), after.reshape(-1, 2)),
                    }
                )
            )
            if panel == 1 and stage >= sheets.where and sheets.is_torn:
                middles = [
                    np.array([grid[pieces == each].mean(axis=0) for each in np.unique(pieces)])
                    for grid in (before, after)
                ]
                dots.append(pd.DataFrame({**part, "where": np.int8(sheets.where), **_ends(*middles)}))
                continue
            around = [
                np.concatenate([grid[line][::-1] if back else grid[line] for line, back in border])
                for grid in (before, after)
            ]
            edges.append(pd.DataFrame({**part, "order": np.arange(4 * points, dtype=np.int16), **_ends(*around)}))
    return Figure(
        _spec(),
        {
            "lines": pd.concat(lines, ignore_index=True),
            "edges": pd.concat(edges, ignore_index=True),
            "dots": pd.concat(dots, ignore_index=True) if dots else _no_dots(),
            "names": pd.DataFrame(
                {"panel": [0, 1], "name": [text("one-matrix-sheet-plain"), text("one-matrix-sheet-with-bend")]}
            ),
        },
        text("one-matrix-sheet-alt", layers=sheets.layers),
    )


def _no_dots() -> pd.DataFrame:
    whole = dict.fromkeys(("stage", "last", "panel", "where"), np.empty(0, np.int8))
    return pd.DataFrame({**whole, **_ends(np.empty((0, 2), np.float32), np.empty((0, 2), np.float32))})


def _ends(before: np.ndarray, after: np.ndarray) -> dict[str, np.ndarray]:
    return {"x0": before[:, 0], "y0": before[:, 1], "x1": after[:, 0], "y1": after[:, 1]}
