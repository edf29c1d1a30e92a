"""Draw both sheets on their way through the layers, side by side, or stacked on a narrow screen."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.one_matrix.sheet import FRAME, Sheets
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.say.messages import text

DIAL = "one_matrix_place"
TITLE_HEIGHT = 30  # px above a sheet, for its name
DOT_AREA = 240  # px²: of a piece that is a single point
MARGIN = 1.06  # a frame is so many times as large as its sheet

# Vega expressions. Positions are in pixels, so that a sheet keeps its shape on every screen.
STACKED = "(width < 560)"
PANEL = {"wide": f"({STACKED} ? width : width / 2)", "tall": f"({STACKED} ? height / 2 : height)"}
UNIT = f"(min({PANEL['wide']} / {2 * MARGIN * FRAME[0]}, ({PANEL['tall']} - {TITLE_HEIGHT}) / {2 * MARGIN * FRAME[1]}))"
CENTER = {
    "x": f"({PANEL['wide']} * (0.5 + ({STACKED} ? 0 : datum.panel)))",
    "y": f"({PANEL['tall']} * ({STACKED} ? datum.panel : 0) + {TITLE_HEIGHT} + ({PANEL['tall']} - {TITLE_HEIGHT}) / 2)",
}


@built_once
def _spec() -> dict:
    share = "min(1, at - min(floor(at), datum.last))"
    positions = {
        "x": f"{CENTER['x']} + {UNIT} * (datum.x0 + (datum.x1 - datum.x0) * {share})",
        "y": f"{CENTER['y']} - {UNIT} * (datum.y0 + (datum.y1 - datum.y0) * {share})",
    }
    position = {
        "x": alt.X("x:Q", scale=None, axis=None),
        "y": alt.Y("y:Q", scale=None, axis=None),
    }

    def rows(table: str) -> alt.Chart:
        current = alt.Chart(alt.NamedData(table)).transform_filter("datum.stage == min(floor(at), datum.last)")
        return current.transform_calculate(**positions)

    paper = (
        rows("edges")
        .mark_line(fill=theme.MUTED, fillOpacity=0.16, strokeWidth=0, interpolate="linear-closed", tooltip=None)
        .encode(**position, detail="panel:N", order="order:Q")
    )
    lines = (
        rows("lines")
        .mark_line(tooltip=None)
        .encode(
            **position,
            detail=["line:N", "panel:N", "piece:N"],
            order="order:Q",
            color=alt.condition("datum.upright", alt.value(theme.WORDS), alt.value(theme.MUTED)),
            strokeWidth=alt.condition("datum.upright", alt.value(2.5), alt.value(2)),
        )
    )
    # A piece that the activation presses into a point becomes a dot.
    dots = (
        rows("dots")
        .transform_calculate(grown=f"datum.stage > datum.where ? 1 : {share}")
        .mark_point(filled=True, color=theme.WORDS, size=DOT_AREA, tooltip=None)
        .encode(**position, opacity=alt.Opacity("grown:Q", scale=None))
    )
    names = (
        alt.Chart(alt.NamedData("names"))
        .transform_calculate(x=CENTER["x"], y=f"{PANEL['tall']} * ({STACKED} ? datum.panel : 0) + 4")
        .mark_text(baseline="top", color=theme.WORDS, fontWeight="bold", fontSize=15, tooltip=None)
        .encode(**position, text="name:N")
    )
    return compiled(alt.layer(paper, lines, dots, names).add_params(*follows(DIAL)), height=424)


def sheets_figure(sheets: Sheets) -> Figure:
    """Draw both grids at the dial's place, the linear one first. The browser interpolates between stages."""
    last = len(sheets.stages) - 1
    lines, edges, dots = [], [], []
    pieces = sheets.pieces
    for panel, grids in enumerate(sheets.frames()):
        n_lines, n_points = grids.shape[1:3]
        # The outline: up the left edge, along the top, down the right edge, and back.
        half = n_lines // 2
        border_lines = [(0, False), (n_lines - 1, False), (half - 1, True), (half, True)]
        for stage in range(last + 1):
            before, after = (grids[index].astype(np.float32) for index in (stage, stage + 1))
            part = {"stage": np.int8(stage), "last": np.int8(last), "panel": np.int8(panel)}
            lines.append(
                pd.DataFrame(
                    {
                        **part,
                        "line": np.repeat(np.arange(n_lines, dtype=np.int8), n_points),
                        "upright": np.repeat(np.arange(n_lines) < half, n_points),
                        "piece": pieces.ravel() if panel == 1 and stage >= sheets.bend_layer else np.int8(0),
                        "order": np.tile(np.arange(n_points, dtype=np.int8), n_lines),
                        **_ends(before.reshape(-1, 2), after.reshape(-1, 2)),
                    }
                )
            )
            if panel == 1 and stage >= sheets.bend_layer and sheets.is_torn:
                centers = [
                    np.array([grid[pieces == index].mean(axis=0) for index in np.unique(pieces)])
                    for grid in (before, after)
                ]
                dots.append(pd.DataFrame({**part, "where": np.int8(sheets.bend_layer), **_ends(*centers)}))
                continue
            outlines = [
                np.concatenate([grid[line][::-1] if is_reversed else grid[line] for line, is_reversed in border_lines])
                for grid in (before, after)
            ]
            edges.append(pd.DataFrame({**part, "order": np.arange(4 * n_points, dtype=np.int16), **_ends(*outlines)}))
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
    columns = dict.fromkeys(("stage", "last", "panel", "where"), np.empty(0, np.int8))
    return pd.DataFrame({**columns, **_ends(np.empty((0, 2), np.float32), np.empty((0, 2), np.float32))})


def _ends(before: np.ndarray, after: np.ndarray) -> dict[str, np.ndarray]:
    return {"x0": before[:, 0], "y0": before[:, 1], "x1": after[:, 0], "y1": after[:, 1]}
