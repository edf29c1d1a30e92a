"""Draw both sheets on their way through the layers, side by side, or stacked on a narrow screen."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.once import built_once
from core.chapters.one_matrix.sheet import FRAME, Sheets
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.say.messages import text

DIAL = "one_matrix_place"
TITLE_HEIGHT = 30  # px above a sheet, for its name
DOT_AREA = 240  # px²: of a piece that is a single point
MARGIN = 1.06  # a frame is this many times as large as its sheet

# Vega expressions. Positions are in pixels, so that a sheet keeps its shape on every screen.
STACKED = "(width < 560)"
PANEL_WIDTH = f"({STACKED} ? width : width / 2)"
PANEL_HEIGHT = f"({STACKED} ? height / 2 : height)"
UNIT = f"(min({PANEL_WIDTH} / {2 * MARGIN * FRAME[0]}, ({PANEL_HEIGHT} - {TITLE_HEIGHT}) / {2 * MARGIN * FRAME[1]}))"
CENTER = {
    "x": f"({PANEL_WIDTH} * (0.5 + ({STACKED} ? 0 : datum.panel)))",
    "y": f"({PANEL_HEIGHT} * ({STACKED} ? datum.panel : 0) + {TITLE_HEIGHT} + ({PANEL_HEIGHT} - {TITLE_HEIGHT}) / 2)",
}


@built_once
def _spec() -> dict:
    share = "min(1, at - min(floor(at), datum.last))"
    positions = {
        "x": f"{CENTER['x']} + {UNIT} * (datum.x0 + (datum.x1 - datum.x0) * {share})",
        "y": f"{CENTER['y']} - {UNIT} * (datum.y0 + (datum.y1 - datum.y0) * {share})",
    }
    position = {"x": alt.X("x:Q", scale=None, axis=None), "y": alt.Y("y:Q", scale=None, axis=None)}

    def rows(table: str) -> alt.Chart:
        current = chart_of(table).transform_filter("datum.stage == min(floor(at), datum.last)")
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
        chart_of("names")
        .transform_calculate(x=CENTER["x"], y=f"{PANEL_HEIGHT} * ({STACKED} ? datum.panel : 0) + 4")
        .mark_text(baseline="top", color=theme.WORDS, fontWeight="bold", fontSize=15, tooltip=None)
        .encode(**position, text="name:N")
    )
    return compile_chart(alt.layer(paper, lines, dots, names).add_params(*follows(DIAL)), height=424)


def sheets_figure(sheets: Sheets) -> Figure:
    """Draw both grids at the dial's place, the linear one first. The browser interpolates between stages."""
    last, pieces = len(sheets.stages) - 1, sheets.pieces
    lines, edges, dots = [], [], []
    for panel, grids in enumerate(sheets.frames()):
        for stage in range(last + 1):
            before, after = grids[stage].astype(np.float32), grids[stage + 1].astype(np.float32)
            part = {"stage": np.int8(stage), "last": np.int8(last), "panel": np.int8(panel)}
            is_bent = panel == 1 and stage >= sheets.activation_layer
            lines.append(_line_rows(before, after).assign(**part, piece=pieces.ravel() if is_bent else np.int8(0)))
            if is_bent and sheets.is_torn:
                ends = _ends(_piece_centers(before, pieces), _piece_centers(after, pieces))
                dots.append(pd.DataFrame({**part, "where": np.int8(sheets.activation_layer), **ends}))
            else:
                ends = _ends(_outline(before), _outline(after))
                edges.append(pd.DataFrame({**part, "order": np.arange(len(ends["x0"]), dtype=np.int16), **ends}))
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


def _line_rows(before: np.ndarray, after: np.ndarray) -> pd.DataFrame:
    """Tabulate the points of a grid (lines, points, 2) before and after a stage."""
    n_lines, n_points = before.shape[:2]
    return pd.DataFrame(
        {
            "line": np.repeat(np.arange(n_lines, dtype=np.int8), n_points),
            "upright": np.repeat(np.arange(n_lines) < n_lines // 2, n_points),
            "order": np.tile(np.arange(n_points, dtype=np.int8), n_lines),
            **_ends(before.reshape(-1, 2), after.reshape(-1, 2)),
        }
    )


def _outline(grid: np.ndarray) -> np.ndarray:
    """Return the border of a grid: up the left edge, along the top, down the right edge, and back."""
    half = len(grid) // 2
    return np.concatenate([grid[0], grid[-1], grid[half - 1][::-1], grid[half][::-1]])


def _piece_centers(grid: np.ndarray, pieces: np.ndarray) -> np.ndarray:
    """Return the center (pieces, 2) of each piece of a grid."""
    return np.array([grid[pieces == piece].mean(axis=0) for piece in np.unique(pieces)])


def _no_dots() -> pd.DataFrame:
    columns = dict.fromkeys(("stage", "last", "panel", "where"), np.empty(0, np.int8))
    return pd.DataFrame({**columns, **_ends(np.empty((0, 2), np.float32), np.empty((0, 2), np.float32))})


def _ends(before: np.ndarray, after: np.ndarray) -> dict[str, np.ndarray]:
    return {"x0": before[:, 0], "y0": before[:, 1], "x1": after[:, 0], "y1": after[:, 1]}
