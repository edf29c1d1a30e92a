"""Draw walks by several optimizers on a map, and their errors step by step."""

from collections.abc import Callable, Sequence
from functools import lru_cache

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.lab.lists import join_list, join_sentences
from core.chapters.once import built_once
from core.descent import METHODS, Walk
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.draw.fit import legend_columns
from core.draw.ground import ground, ground_scale
from core.draw.marks import corners, step_arrow
from core.journey import ball_path
from core.network_surfaces import EXAM, NEURON
from core.say import names
from core.say.messages import message, text
from core.say.shapes import shape
from core.surface import Surface

N_CELLS = 30  # clickable cells along each side of the map
IS_PAST = "datum.step <= at + 1e-6"  # the steps done at the dial's place
IS_CURRENT = "abs(datum.place - at) < 0.01"  # the rows of the dial's place
IS_CURRENT_STEP = "datum.step == min(floor(at + 1e-6), datum.last)"  # the last step done there
WAYS = names.names_of("way", METHODS, "short")
COLORS = (theme.RED, theme.BLUE, theme.PINK, theme.VIOLET)
LEGEND = {
    "orient": "top",
    "symbolType": "stroke",
    "symbolStrokeWidth": 4,
    "symbolSize": 400,
    "symbolOpacity": 1,
}


def _color() -> alt.Color:
    scale = alt.Scale(domain=list(WAYS.values()), range=list(COLORS))
    return alt.Color("method:N", title=None, legend=None, scale=scale)


def _dash() -> alt.StrokeDash:
    scale = alt.Scale(domain=list(WAYS.values()), range=list(theme.DASHES[: len(WAYS)]))
    return alt.StrokeDash("method:N", title=None, legend=None, scale=scale)


def walk_table(walks: Sequence[Walk]) -> pd.DataFrame:
    """Tabulate every step of every walk: its point, its error, and the slopes there. Visitors download the same table."""
    parts = [
        pd.DataFrame(
            {
                "method": WAYS[walk.method],
                "step": np.arange(walk.steps + 1),
                "a": walk.points[:, 0],
                "b": walk.points[:, 1],
                "error": walk.losses,
                "slope_a": walk.gradients[:, 0],
                "slope_b": walk.gradients[:, 1],
            }
        )
        for walk in walks
    ]
    return pd.concat(parts, ignore_index=True)


def _map(titles: Sequence[str]) -> dict:
    """Build the spec of a map whose axes have `titles`."""
    position = {
        "x": alt.X("a:Q", title=titles[0], scale=ground_scale("a")),
        "y": alt.Y("b:Q", title=titles[1], scale=ground_scale("b")),
    }
    image = chart_of("ground").mark_image(aspect=False).encode(**position, x2="a2", y2="b2", url="image:N")
    cells = chart_of("cells").mark_rect(opacity=0, aria=False, cursor="crosshair", tooltip=None)
    path, balls = chart_of("path"), chart_of("balls").transform_filter(IS_CURRENT)
    steps = chart_of("steps").transform_filter(IS_CURRENT_STEP)
    chart = alt.layer(
        image,
        cells.encode(x="a1:Q", x2="a2", y="b1:Q", y2="b2").add_params(
            alt.selection_point(name="start", fields=["a", "b"], on="click", empty=False)
        ),
        path.transform_filter(IS_PAST)
        .mark_line(strokeWidth=2.5, clip=True)
        .encode(x="a:Q", y="b:Q", order="step:Q", color=_color(), strokeDash=_dash()),
        balls.mark_rule(strokeWidth=2.5, clip=True).encode(x="from_a:Q", y="from_b:Q", x2="a", y2="b", color=_color()),
        path.transform_filter(IS_PAST)
        .mark_point(size=22, clip=True, stroke="white", strokeWidth=0.5)
        .encode(x="a:Q", y="b:Q", color=_color()),
        balls.mark_point(size=80, stroke="white", strokeWidth=1.5, clip=True).encode(x="a:Q", y="b:Q", color=_color()),
        *step_arrow(steps, "a", "b", "next_a", "next_b"),
    ).add_params(*follows("downhill_step"))
    return compile_chart(chart, height=430)


@built_once
def _map_spec() -> dict:
    return _map((text("lab-knob", knob="A"), text("lab-knob", knob="B")))


@built_once
def _exam_map_spec() -> dict:
    return _map([text(axis) for axis in names.axes(EXAM)])


@built_once
def _neuron_map_spec() -> dict:
    return _map([text(axis) for axis in names.axes(NEURON)])


@built_once
def _height_spec() -> dict:
    path, balls = chart_of("path"), chart_of("balls").transform_filter(IS_CURRENT)
    legend = {**LEGEND, "columns": legend_columns(WAYS.values())}
    line = {
        "x": alt.X("step:Q", title=text("lab-ways-step-axis")),
        "y": alt.Y("error:Q", title=text("lab-error")),
        "color": _color().legend(**legend),
        "strokeDash": _dash().legend(**legend),
    }
    frame = chart_of("corners").mark_point(opacity=0, aria=False, tooltip=None)
    chart = alt.layer(
        frame.encode(x="x:Q", y=alt.Y("y:Q", scale=alt.Scale(nice=False, zero=False))),
        path.mark_line(strokeWidth=1, clip=True).encode(**line),
        path.transform_filter(IS_PAST).mark_line(strokeWidth=3, clip=True).encode(**line),
        balls.mark_point(size=140, clip=True).encode(x="shown:Q", y="error:Q", color=line["color"]),
    ).add_params(*follows("downhill_step"))
    return compile_chart(chart, height=430)


@lru_cache(maxsize=32)
def _cells(surface: Surface) -> pd.DataFrame:
    """Tabulate the clickable cells of the map: the center (`a`, `b`) and the edges of each."""
    (a, a2), (b, b2) = surface.domain
    cell_width, cell_height = (a2 - a) / N_CELLS, (b2 - b) / N_CELLS
    left, bottom = (
        edges.ravel()
        for edges in np.meshgrid(a + cell_width * np.arange(N_CELLS), b + cell_height * np.arange(N_CELLS))
    )
    middle_a, middle_b = np.round(left + cell_width / 2, 2), np.round(bottom + cell_height / 2, 2)
    return pd.DataFrame(
        {"a": middle_a, "b": middle_b, "a1": left, "a2": left + cell_width, "b1": bottom, "b2": bottom + cell_height}
    ).astype("float32")


def _steps(walks: Sequence[Walk]) -> pd.DataFrame:
    """Tabulate each point of the gradient descent walk, if there is one, with the next point (NaN after the last).

    Other optimizers get no arrow: their steps are not step size × slope, and may lead uphill.
    """
    walk = next((walk for walk in walks if walk.method == "gradient_descent"), None)
    if walk is None:
        return pd.DataFrame(columns=["step", "last", "a", "b", "next_a", "next_b"], dtype=float)
    next_points = np.vstack([walk.points[1:], [[np.nan, np.nan]]])
    return pd.DataFrame(
        {
            "step": np.arange(walk.steps + 1),
            "last": walk.steps,
            "a": walk.points[:, 0],
            "b": walk.points[:, 1],
            "next_a": next_points[:, 0],
            "next_b": next_points[:, 1],
        }
    )


def _balls(walks: Sequence[Walk], places: np.ndarray) -> pd.DataFrame:
    """Tabulate where each walk is at every place of the dial, and where its last step began."""
    parts = []
    for walk in walks:
        steps, points, errors = ball_path(walk, places)
        columns = {"place": places, "shown": np.minimum(places, walk.steps)}
        columns |= {"a": points[:, 0], "b": points[:, 1], "error": errors}
        columns |= {"from_a": walk.points[steps, 0], "from_b": walk.points[steps, 1]}
        parts.append(pd.DataFrame(columns).assign(method=WAYS[walk.method]))
    return _compact(pd.concat(parts, ignore_index=True))


def _compact(table: pd.DataFrame) -> pd.DataFrame:
    """Convert a table to fewer bytes: float32 is enough for a picture, and a category sends each method's name once."""
    numbers = table.select_dtypes("number").columns
    return table.astype({**dict.fromkeys(numbers, "float32"), "method": "category"})


def _heights(surface: Surface, errors: pd.Series) -> tuple[float, float]:
    """Return the range of errors to show. A walk that diverges leaves the picture, so that the others stay readable."""
    start = errors.iloc[0]
    if surface.minima:
        floor = min(errors.min(), min(height for *_, height in surface.minima))
    else:  # without a minimum a walk may fall for ever
        floor = max(errors.min(), start - 10 * max(1, abs(start)))
    return floor, min(errors.max(), start + 1.5 * max(start - floor, 1e-9))


def walk_figures(surface: Surface, walks: Sequence[Walk], places: np.ndarray) -> tuple[Figure, Figure]:
    """Draw the walks on the map, and their errors step by step. Gradient descent's next step is an arrow."""
    path, balls, arrows = walk_table(walks), _balls(walks, places), _steps(walks)
    steps = _compact(path[["method", "step", "a", "b", "error"]])
    floor, top = _heights(surface, path["error"])
    margin = 0.06 * (top - floor or 1)
    map_specs: dict[Surface, Callable[[], dict]] = {EXAM: _exam_map_spec, NEURON: _neuron_map_spec}
    walk_names = text(
        "lab-ways-names-alt", ways=join_list([message("lab-word", word=WAYS[walk.method]) for walk in walks])
    )
    shapes = [
        message("lab-ways-shape-alt", way=WAYS[walk.method], shape=shape(range(walk.steps + 1), walk.losses))
        for walk in walks
    ]
    tables = {"ground": ground(surface), "cells": _cells(surface), "path": steps.drop(columns="error")}
    tables |= {"balls": balls.drop(columns=["shown", "error"]), "steps": arrows}
    heights = {"path": steps[["method", "step", "error"]], "balls": balls[["method", "place", "shown", "error"]]}
    heights["corners"] = corners((0, places[-1]), (floor - margin, top + margin))
    return (
        Figure(
            map_specs.get(surface, _map_spec)(),
            tables,
            text(
                "lab-ways-map-alt", ground=names.ground(surface), names=walk_names, arrow="yes" if len(arrows) else "no"
            ),
        ),
        Figure(_height_spec(), heights, text("lab-ways-height-alt", shapes=join_sentences(*shapes))),
    )
