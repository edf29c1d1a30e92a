"""The pictures of the game "You are the optimizer": what the player has seen so far, and, once it is over, what was hidden."""

from collections.abc import Mapping

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.without_derivatives.guessing import FARTHEST, NAMES, ROUNDS, TRIES, Game, Valley
from core.chapters.without_derivatives.ways import TITLES
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled
from core.draw.marks import corners, touching
from core.say.numbers import count, fixed, percent, signed

ACROSS, UP = (-FARTHEST, FARTHEST), (0.0, 7.0)  # the same for every valley, so that the axes give nothing away
HEIGHTS = alt.Axis(values=[0, 2, 4, 6])
SHORT = 0.4
CELLS = 100  # the picture is this many strips wide, each a place to click
YOU, DESCENT = "You", TITLES["follow_slopes"]
WHO = alt.Color("who:N", title=None, scale=alt.Scale(domain=[YOU, DESCENT], range=[theme.CHOSEN, theme.COMPARED]))
WHOSE = alt.Shape("who:N", title=None, scale=alt.Scale(domain=[YOU, DESCENT], range=["circle", "diamond"]))


@built_once
def _hunt_spec() -> dict:
    tries = alt.Chart(alt.NamedData("tries"))
    tips = [
        alt.Tooltip("who:N", title="who"),
        alt.Tooltip("try:Q", title="try"),
        alt.Tooltip("x:Q", format=".1f", title="knob"),
        alt.Tooltip("y:Q", format=".3f", title="height"),
    ]
    frame = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, aria=False, tooltip=None)
    scale = alt.Scale(nice=False, zero=False)
    strips = alt.Chart(alt.NamedData("cells")).mark_rect(opacity=0, aria=False, cursor="crosshair", tooltip=None)
    chart = alt.layer(
        frame.encode(
            x=alt.X("x:Q", title="the knob", scale=scale), y=alt.Y("y:Q", title="height", scale=scale, axis=HEIGHTS)
        ),
        alt.Chart(alt.NamedData("curve")).mark_line(color=theme.GUESS, clip=True).encode(x="x:Q", y="y:Q"),
        tries.mark_rule(color=theme.SLOPE, strokeWidth=3, strokeCap="round").encode(
            x="x1:Q", y="y1:Q", x2="x2", y2="y2"
        ),
        tries.mark_point(size=100, opacity=1).encode(x="x:Q", y="y:Q", color=WHO, shape=WHOSE, tooltip=tips),
        tries.transform_filter("datum.last")
        .mark_point(filled=False, size=330, strokeWidth=2, tooltip=None)
        .encode(x="x:Q", y="y:Q", color=WHO),
        strips.encode(x="left:Q", x2="right", y="low:Q", y2="high").add_params(
            alt.selection_point(name="look", fields=["place"], on="click", empty=False)
        ),
    )
    return compiled(chart, height=270)


@built_once
def _tries_spec() -> dict:
    tries = alt.Chart(alt.NamedData("tries"))
    frame = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, aria=False, tooltip=None)
    scale = alt.Scale(nice=False, zero=False)
    tips = [alt.Tooltip("who:N", title="who"), alt.Tooltip("try:Q", title="try")]
    tips.append(alt.Tooltip("y:Q", format=".3f", title="height"))
    chart = alt.layer(
        frame.encode(
            x=alt.X("x:Q", title="try", scale=scale, axis=alt.Axis(tickMinStep=1)),
            y=alt.Y("y:Q", title="height", scale=scale, axis=HEIGHTS),
        ),
        tries.mark_line(strokeWidth=1).encode(x="try:Q", y="y:Q", color=WHO),
        tries.mark_point(size=90).encode(x="try:Q", y="y:Q", color=WHO, shape=WHOSE, tooltip=tips),
        alt.Chart(alt.NamedData("bottom"))
        .mark_rule(color=theme.GUESS, strokeDash=[5, 4])
        .encode(y="y:Q", tooltip=[alt.Tooltip("y:Q", format=".3f", title="the bottom")]),
    )
    return compiled(chart, height=260)


@built_once
def _hints_spec() -> dict:
    bars = alt.Chart(alt.NamedData("slopes"))
    tips = [alt.Tooltip("knob:N"), alt.Tooltip("slope:Q", format="+.3f")]
    chart = bars.mark_bar(color=theme.SLOPE).encode(
        x=alt.X("knob:N", title="knob", axis=alt.Axis(labelAngle=0)),
        y=alt.Y("slope:Q", title="slope at your last try", scale=alt.Scale(nice=True, zero=True)),
        tooltip=tips,
    )
    return compiled(chart, height=260)


def _rows(who: str, game: Game) -> pd.DataFrame:
    tries = np.arange(game.tries + 1)
    return pd.DataFrame({"who": who, "try": tries, "x": game.places[:, 0], "y": game.heights})


def hunt_figure(valley: Valley, mine: Game, theirs: Game | None, *, slopes: bool) -> Figure:
    """Draw a round with one knob: the places of the tries and their heights.

    Args:
        mine: what the player did so far.
        theirs: gradient descent's game, once the round is over; the hidden curve is then drawn too.
        slopes: whether the player is shown the slope at each try, as a short line.
    """
    tries = _rows(YOU, mine)
    tries["last"] = tries["try"] == mine.tries
    ends = touching(tries["x"].to_numpy(), mine.heights, mine.slopes[:, 0], ACROSS, UP)
    for name, end in ends.items():  # shorter than a tangent elsewhere: there may be twenty
        tries[name] = tries[name[0]] + SHORT * (end - tries[name[0]]) if slopes else np.nan
    curve = pd.DataFrame({"x": [], "y": []}, dtype=float)
    if theirs is not None:
        tries = pd.concat([tries, _rows(DESCENT, theirs).assign(last=False)], ignore_index=True)
        along = np.linspace(*ACROSS, 201)
        curve = pd.DataFrame({"x": along, "y": valley.height(along[:, None])})
    edges = np.linspace(*ACROSS, CELLS + 1)
    cells = {"place": np.round((edges[:-1] + edges[1:]) / 2, 1), "left": edges[:-1], "right": edges[1:]}
    return Figure(
        _hunt_spec(),
        {
            "corners": corners(ACROSS, UP),
            "curve": curve,
            "tries": tries,
            "cells": pd.DataFrame({**cells, "low": UP[0], "high": UP[1]}),
        },
        _describe(mine, theirs),
    )


def tries_figure(valley: Valley, mine: Game, theirs: Game | None) -> Figure:
    """Draw a round with several knobs: the height of each try, and gradient descent's once the round is over."""
    tries = _rows(YOU, mine)
    bottom = pd.DataFrame({"y": []}, dtype=float)
    if theirs is not None:
        tries = pd.concat([tries, _rows(DESCENT, theirs)], ignore_index=True)
        bottom = pd.DataFrame({"y": [valley.floor]})
    tables = {"corners": corners((0, TRIES), UP), "tries": tries, "bottom": bottom}
    return Figure(_tries_spec(), tables, _describe(mine, theirs))


def hints_figure(mine: Game) -> Figure:
    """Draw the slope of each knob at the player's last try."""
    slopes = mine.slopes[-1]
    text = ", ".join(f"{name} {signed(slope, 2)}" for name, slope in zip(NAMES, slopes, strict=False))
    table = pd.DataFrame({"knob": list(NAMES[: len(slopes)]), "slope": slopes})
    return Figure(_hints_spec(), {"slopes": table}, f"The slope of each knob at your last try: {text}")


def tries_table(mine: Game, *, slopes: bool) -> pd.DataFrame:
    """Tabulate every try, the latest first: the knobs, the height, and the slopes where the round shows them."""
    knobs = NAMES[: mine.places.shape[1]]
    table = {"try": np.arange(mine.tries + 1), "height": mine.heights}
    table |= {f"knob {name}": mine.places[:, index] for index, name in enumerate(knobs)}
    if slopes:
        table |= {f"slope of {name}": mine.slopes[:, index] for index, name in enumerate(knobs)}
    return pd.DataFrame(table).iloc[::-1]


def _describe(mine: Game, theirs: Game | None) -> str:
    text = f"After {mine.tries} of {TRIES} tries the lowest height you saw is {fixed(mine.heights[mine.best], 3)}"
    if theirs is not None:
        text += f"; {DESCENT}, with {theirs.tries} tries, reached {fixed(theirs.heights[theirs.best], 3)}"
    return text


def score_table(mine: Mapping[str, Game], rivals: Mapping[str, tuple[Game, float]]) -> pd.DataFrame:
    """Tabulate the scores, a row a round: the player's (a dash where not played), and those of the two ways.

    Args:
        mine: the player's games by round.
        rivals: for every round gradient descent's game, and the score of random nudges.
    """
    rows = []
    for kind, (descent, nudges) in rivals.items():
        game = mine.get(kind)
        rows.append(
            {
                "round": ROUNDS[kind].title,
                YOU: "–" if game is None else f"{percent(game.score)} after {count(game.tries, 'try', 'tries')}",
                f"{DESCENT} (slopes)": percent(descent.score),
                f"{TITLES['try_and_keep']} (height only)": percent(nudges),
            }
        )
    return pd.DataFrame(rows)
