"""The pictures of the scene "How should it end?": four ends on one task, and two old friends on the exam."""

from collections.abc import Mapping

import altair as alt
import numpy as np
import pandas as pd

from core import exam
from core.activations import ACTIVATIONS
from core.chapters.bends.ends import ENDS, FRIENDS, FRIENDS_AT, FRIENDS_ROUNDS, ROUNDS, TASKS, Ending, Friends
from core.chapters.bends.marks import corners, dots, now, point_table, still
from core.chapters.bends.names import NAMES
from core.chapters.bends.packed import on_axes, pack
from core.chapters.bends.runs import FRAMES
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.draw.marks import window
from core.say.shapes import shapes

PLACES = len(FRIENDS_AT)  # where a curve is drawn
END_COLORS = (theme.BLUE, theme.GRAY, theme.GREEN, theme.VIOLET)
END_NAMES = {end: NAMES[end] for end in ENDS}
HEIGHT = 290


def _lines_spec(key: str, rounds: int, names: list[str], colors: tuple[str, ...], *below: alt.Chart) -> dict:
    """Lines in training through points, the chosen ones thick, below the others."""
    lines = on_axes(now(alt.Chart(alt.NamedData("curves")), "round", rounds / (FRAMES - 1) / 2), PLACES)
    legend = alt.Legend(orient="top", symbolType="stroke", symbolStrokeWidth=4, symbolSize=400, columns=2)
    scale = alt.Scale(domain=names, range=list(colors))
    line = {"x": "x:Q", "y": "y:Q", "order": "i:Q"}
    plain, named = (alt.Color("name:N", title=None, scale=scale, legend=each) for each in (None, legend))
    dashes = alt.Scale(domain=names, range=list(theme.DASHES[: len(names)]))
    solid, dashed = (alt.StrokeDash("name:N", title=None, scale=dashes, legend=each) for each in (None, legend))
    chart = alt.layer(
        still(None, None),
        *below,
        lines.transform_filter("datum.chosen")
        .mark_line(strokeWidth=4.5, clip=True, tooltip=None)
        .encode(color=named, strokeDash=dashed, **line),
        lines.transform_filter("!datum.chosen")
        .mark_line(strokeWidth=2, clip=True, tooltip=None)
        .encode(color=plain, strokeDash=solid, **line),
        dots(),
    ).resolve_scale(color="independent", strokeDash="independent")
    return compiled(chart.add_params(*follows(key)), height=HEIGHT)


@built_once
def _ending_spec() -> dict:
    room = (
        alt.Chart(alt.NamedData("room"))
        .mark_rect(color=theme.MUTED, opacity=0.16, tooltip=None)
        .encode(x="x:Q", x2="x2", y="y:Q", y2="y2")
    )
    return _lines_spec("bends_end_round", ROUNDS, list(END_NAMES.values()), END_COLORS, room)


@built_once
def _friends_spec() -> dict:
    return _lines_spec(
        "bends_friends_round", FRIENDS_ROUNDS, list(FRIENDS.values()), (theme.GRAY, theme.VIOLET, theme.BLUE)
    )


def _curves(rounds: np.ndarray, guesses: Mapping[str, np.ndarray], names, y_window) -> pd.DataFrame:
    parts = [
        pd.DataFrame({"round": rounds.astype("int16"), "name": names[name], "packed": pack(lines, y_window)})
        for name, lines in guesses.items()
    ]
    return pd.concat(parts, ignore_index=True)


def ending_tables(found: Mapping[str, Ending]) -> dict[str, pd.DataFrame]:
    """The lines of all ends on one task, and its points; the same objects for as long as the caller keeps them."""
    first = next(iter(found.values()))
    task = TASKS[first.task]
    y_window = window(task.targets.min(), task.targets.max(), 0.3)
    guesses = {end: each.guesses for end, each in found.items()}
    return {
        "corners": corners(task.reach, y_window),
        "points": point_table(task.x, task.targets),
        "curves": _curves(first.run.rounds, guesses, END_NAMES, y_window),
    }


def ending_figure(tables: dict[str, pd.DataFrame], found: Mapping[str, Ending], chosen: str) -> Figure:
    """One task: the points, every end's line, the chosen one thick, and shaded all that the chosen one could ever say."""
    task = TASKS[found[chosen].task]
    (left, low), (right, high) = tables["corners"].to_numpy()
    bounds = np.clip(ACTIVATIONS[chosen].bounded, low, high)
    return Figure(
        _ending_spec(),
        {
            **tables,
            "curves": tables["curves"].assign(chosen=tables["curves"].name == END_NAMES[chosen]),
            "room": pd.DataFrame({"x": [left], "x2": [right], "y": bounds[:1], "y2": bounds[1:]}),
        },
        f"{task.title}: {task.answer} by {task.along}, and the lines of one neuron with {len(ENDS)} ends. "
        f"Thick: {END_NAMES[chosen]}.",
        shapes(np.arange(PLACES), found[chosen].guesses, high - low),
    )


def friends_tables(friends: Friends) -> dict[str, pd.DataFrame]:
    """The tables of `friends_figure`."""
    y_window = (-0.15, 1.15)
    rounds = next(iter(friends.runs.values())).rounds
    return {
        "corners": corners((0.0, 10.0), y_window),
        "points": point_table(exam.DATA.hours, exam.DATA.targets[:, 0]),
        "curves": _curves(rounds, friends.guesses, FRIENDS, y_window).assign(
            chosen=lambda table: table.name != FRIENDS["linear"]
        ),
    }


def friends_figure(tables: dict[str, pd.DataFrame]) -> Figure:
    """The exam's students by their hours, and the guesses of both one-neuron models and of the exam's network."""
    return Figure(
        _friends_spec(),
        tables,
        "The exam's students by their hours of study, and three guesses: " + "; ".join(FRIENDS.values()) + ".",
    )
