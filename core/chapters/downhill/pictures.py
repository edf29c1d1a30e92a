"""The pictures of the chapter "Downhill": a walk on the map, its height step by step, and the neuron it is training."""

from collections.abc import Sequence
from functools import lru_cache

import altair as alt
import numpy as np
import pandas as pd

from core.data_surfaces import DataSurface
from core.descent import METHODS, Walk
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.draw.ground import ground, on_ground
from core.draw.marks import arrow_head, corners
from core.surface import Surface

CELLS = 30  # the map is this many cells wide and tall, each a place to click
DONE = "datum.step <= at"
NOW = "datum.step == min(at, datum.last)"
COLOR = alt.Color(
    "method:N",
    title=None,
    legend=None,
    scale=alt.Scale(
        domain=[method.name for method in METHODS.values()], range=[theme.RED, theme.BLUE, theme.PINK, theme.GREEN]
    ),
)
LEGEND = COLOR.copy().legend(orient="top", columns=2, symbolType="stroke", symbolStrokeWidth=4, symbolOpacity=1)


def walk_table(walks: Sequence[Walk]) -> pd.DataFrame:
    """Every step of every walk: where it stood, how wrong, and the slope of each knob there. Also what is downloaded."""
    parts = [
        pd.DataFrame(
            {
                "method": METHODS[walk.method].name,
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


@built_once
def _map_spec() -> dict:
    on_map = {
        "x": alt.X("a:Q", title="knob A", scale=on_ground("a")),
        "y": alt.Y("b:Q", title="knob B", scale=on_ground("b")),
    }
    image = (
        alt.Chart(alt.NamedData("ground")).mark_image(aspect=False).encode(**on_map, x2="a2", y2="b2", url="image:N")
    )
    cells = alt.Chart(alt.NamedData("cells")).mark_rect(opacity=0, aria=False, cursor="crosshair", tooltip=None)
    path = alt.Chart(alt.NamedData("path"))
    line = {"x": "a:Q", "y": "b:Q", "order": "step:Q", "color": COLOR}
    tips = [
        alt.Tooltip("method:N"),
        alt.Tooltip("step:Q"),
        alt.Tooltip("a:Q", format=".3f", title="knob A"),
        alt.Tooltip("b:Q", format=".3f", title="knob B"),
        alt.Tooltip("error:Q", format=".4g"),
    ]
    slope = alt.Chart(alt.NamedData("slope")).transform_filter(NOW)
    legs = slope.mark_rule(color="white", strokeDash=[3, 3], strokeWidth=2, clip=True)
    chart = alt.layer(
        image,
        cells.encode(x="a1:Q", x2="a2", y="b1:Q", y2="b2").add_params(
            alt.selection_point(name="start", fields=["a", "b"], on="click", empty=False)
        ),
        path.mark_line(strokeWidth=1.5, opacity=0.45, clip=True).encode(**line),
        path.transform_filter(DONE).mark_line(strokeWidth=3, clip=True).encode(**line),
        path.transform_filter(DONE)
        .mark_point(size=22, clip=True, stroke="white", strokeWidth=0.5)
        .encode(x="a:Q", y="b:Q", color=COLOR, tooltip=tips),
        legs.encode(x="a:Q", x2="tip_a", y="b:Q"),
        legs.encode(x="tip_a:Q", y="b:Q", y2="tip_b"),
        slope.mark_rule(color=theme.SLOPE, strokeWidth=4, strokeCap="round", clip=True).encode(
            x="a:Q", y="b:Q", x2="tip_a", y2="tip_b"
        ),
        arrow_head(slope, "a", "b", "tip_a", "tip_b"),
        path.transform_filter(NOW)
        .mark_point(size=170, stroke="white", strokeWidth=2, clip=True)
        .encode(x="a:Q", y="b:Q", color=COLOR, tooltip=tips),
    ).add_params(*follows("downhill_step"))
    return compiled(chart, height=400)


@built_once
def _height_spec() -> dict:
    path = alt.Chart(alt.NamedData("path"))
    line = {"x": alt.X("step:Q", title="step"), "y": alt.Y("error:Q", title="error"), "color": LEGEND}
    frame = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, aria=False, tooltip=None)
    tips = [alt.Tooltip("method:N"), alt.Tooltip("step:Q"), alt.Tooltip("error:Q", format=".4g")]
    chart = alt.layer(
        frame.encode(x="x:Q", y=alt.Y("y:Q", scale=alt.Scale(nice=False, zero=False))),
        path.mark_line(strokeWidth=1.5, opacity=0.45, clip=True).encode(**line),
        path.transform_filter(DONE).mark_line(strokeWidth=3, clip=True).encode(**line),
        path.transform_filter(NOW).mark_point(size=140, clip=True).encode(**line, tooltip=tips),
    ).add_params(*follows("downhill_step"))
    return compiled(chart, height=400)


@built_once
def _neuron_spec() -> dict:
    curve = alt.Chart(alt.NamedData("curve")).transform_filter(NOW)
    points = alt.Chart(alt.NamedData("data")).mark_point(size=90, color=theme.MUTED, opacity=0.8)
    across = alt.X("hours:Q", title="hours of study")
    chart = alt.layer(
        points.encode(
            x=across,
            y=alt.Y(
                "passed:Q", title="passed the exam (0 no, 1 yes)", scale=alt.Scale(domain=[-0.05, 1.05], nice=False)
            ),
            tooltip=[alt.Tooltip("hours:Q", format=".2f"), alt.Tooltip("passed:Q", format="d")],
        ),
        curve.mark_line(strokeWidth=3).encode(x=across, y="guess:Q", order="hours:Q", color=COLOR),
    ).add_params(*follows("downhill_step"))
    return compiled(chart, height=260)


@lru_cache(maxsize=32)
def _cells(surface: Surface) -> pd.DataFrame:
    """The places on the map that can be clicked: cell by cell its middle (`a`, `b`) and its edges."""
    (a, a2), (b, b2) = surface.domain
    wide, tall = (a2 - a) / CELLS, (b2 - b) / CELLS
    left, bottom = (each.ravel() for each in np.meshgrid(a + wide * np.arange(CELLS), b + tall * np.arange(CELLS)))
    middle_a, middle_b = np.round(left + wide / 2, 2), np.round(bottom + tall / 2, 2)
    return pd.DataFrame(
        {"a": middle_a, "b": middle_b, "a1": left, "a2": left + wide, "b1": bottom, "b2": bottom + tall}
    )


def _slope_arrows(surface: Surface, walk: Walk) -> pd.DataFrame:
    """For every step the arrow that the next step follows, as long as the slope is steep (by its root, to stay visible)."""
    way = 1 if walk.uphill else -1
    size = min(high - low for low, high in surface.domain)
    steep = walk.steepness
    reach = 0.3 * size * np.sqrt(steep / (steep.max() or 1)) / np.where(steep > 0, steep, 1)
    tip = walk.points + way * reach[:, None] * walk.gradients
    return pd.DataFrame(
        {
            "step": np.arange(walk.steps + 1),
            "last": walk.steps,
            "a": walk.points[:, 0],
            "b": walk.points[:, 1],
            "tip_a": tip[:, 0],
            "tip_b": tip[:, 1],
        }
    )


def walk_tables(surface: Surface, walks: Sequence[Walk], steps: int) -> dict[str, dict[str, pd.DataFrame]]:
    """The tables of each picture: the walks on the map (with the slope's arrow for the first), by height, on the data.

    Args:
        walks: one for each method, all from one start.
        steps: how many steps were asked for; a walk that blew up has fewer.
    """
    path = walk_table(walks)
    path["last"] = path.groupby("method")["step"].transform("max")
    floor = min([path["error"].min(), *(height for *_, height in surface.minima)])
    start = path["error"].iloc[0]
    top = min(path["error"].max(), start + 1.5 * max(start - floor, 1e-9))
    air = 0.06 * (top - floor or 1)
    tables = {
        "map": {
            "ground": ground(surface),
            "cells": _cells(surface),
            "path": path,
            "slope": _slope_arrows(surface, walks[0]),
        },
        "height": {"path": path, "corners": corners((0, max(steps, 1)), (floor - air, top + air))},
    }
    if isinstance(surface, DataSurface):
        hours = np.linspace(0, 6, 25)
        tables["data"] = {
            "curve": pd.concat([_guesses(surface, walk, hours) for walk in walks], ignore_index=True),
            "data": pd.DataFrame({"hours": surface.hours, "passed": surface.targets}),
        }
    return tables


def _guesses(neuron: DataSurface, walk: Walk, hours: np.ndarray) -> pd.DataFrame:
    """The neuron's curve at every step of a walk."""
    count = walk.steps + 1
    guesses = neuron.guess(walk.points[:, :1], walk.points[:, 1:], hours)
    return pd.DataFrame(
        {
            "method": METHODS[walk.method].name,
            "step": np.repeat(np.arange(count), len(hours)),
            "last": walk.steps,
            "hours": np.tile(hours, count),
            "guess": guesses.ravel().astype("float32"),
        }
    )


def walk_figures(tables: dict, surface: Surface, walks: Sequence[Walk], at: int) -> dict[str, Figure]:
    """The pictures of a walk by their names in `tables` (from `walk_tables`), told for the step at which the dial rests."""
    told = ". ".join(
        f"{METHODS[walk.method].name}: error {walk.losses[min(at, walk.steps)]:.3g} after {min(at, walk.steps)} steps"
        for walk in walks
    )
    says = {
        "map": (_map_spec, f"A map of {surface.title} with the walk on it. {told}"),
        "height": (_height_spec, f"The error step by step, from {walks[0].losses[0]:.3g} at the start. {told}"),
        "data": (_neuron_spec, f"Hours of study against passing the exam, and the neuron's curve. {told}"),
    }
    return {name: Figure(says[name][0](), tables[name], says[name][1]) for name in tables}
