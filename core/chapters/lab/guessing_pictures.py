"""The pictures of the guessing game: what the player has seen so far, and, once it is over, what was hidden."""

from collections.abc import Mapping

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.lab.guessing import FARTHEST, NAMES, TRIES, Game, Valley
from core.chapters.lab.lists import join_list
from core.chapters.lab.rivals import TITLES
from core.draw import theme
from core.draw.figure import Figure, built_once, compile_chart
from core.draw.marks import corners, tangent_ends
from core.say.messages import message, text
from core.say.numbers import percent

ACROSS, UP = (-FARTHEST, FARTHEST), (0.0, 7.0)  # the same for every valley, so that the axes give nothing away
HEIGHTS = alt.Axis(values=[0, 2, 4, 6])
SHORT = 0.4
CELLS = 100  # the picture is this many strips wide, each a place to click


def _players() -> list[str]:
    """Name who plays: the visitor, and whoever follows the slopes."""
    return [text("lab-guess-you"), TITLES["follow_slopes"]]


def _who() -> alt.Color:
    return alt.Color("who:N", title=None, scale=alt.Scale(domain=_players(), range=[theme.CHOSEN, theme.COMPARED]))


def _whose() -> alt.Shape:
    return alt.Shape("who:N", title=None, scale=alt.Scale(domain=_players(), range=["circle", "diamond"]))


@built_once
def _hunt_spec() -> dict:
    tries = alt.Chart(alt.NamedData("tries"))
    tips = [
        alt.Tooltip("who:N", title=text("lab-guess-who")),
        alt.Tooltip("try:Q", title=text("lab-guess-try-axis")),
        alt.Tooltip("x:Q", format=".1f", title=text("lab-guess-knob")),
        alt.Tooltip("y:Q", format=".3f", title=text("lab-guess-height-axis")),
    ]
    frame = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, aria=False, tooltip=None)
    scale = alt.Scale(nice=False, zero=False)
    strips = alt.Chart(alt.NamedData("cells")).mark_rect(opacity=0, aria=False, cursor="crosshair", tooltip=None)
    chart = alt.layer(
        frame.encode(
            x=alt.X("x:Q", title=text("lab-guess-the-knob"), scale=scale),
            y=alt.Y("y:Q", title=text("lab-guess-height-axis"), scale=scale, axis=HEIGHTS),
        ),
        alt.Chart(alt.NamedData("curve")).mark_line(color=theme.GUESS, clip=True).encode(x="x:Q", y="y:Q"),
        tries.mark_rule(color=theme.SLOPE, strokeWidth=3, strokeCap="round").encode(
            x="x1:Q", y="y1:Q", x2="x2", y2="y2"
        ),
        tries.mark_point(size=100, opacity=1).encode(x="x:Q", y="y:Q", color=_who(), shape=_whose(), tooltip=tips),
        tries.transform_filter("datum.last")
        .mark_point(filled=False, size=330, strokeWidth=2, tooltip=None)
        .encode(x="x:Q", y="y:Q", color=_who()),
        strips.encode(x="left:Q", x2="right", y="low:Q", y2="high").add_params(
            alt.selection_point(name="look", fields=["place"], on="click", empty=False)
        ),
    )
    return compile_chart(chart, height=400)


@built_once
def _tries_spec() -> dict:
    tries = alt.Chart(alt.NamedData("tries"))
    frame = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, aria=False, tooltip=None)
    scale = alt.Scale(nice=False, zero=False)
    tips = [alt.Tooltip("who:N", title=text("lab-guess-who")), alt.Tooltip("try:Q", title=text("lab-guess-try-axis"))]
    tips.append(alt.Tooltip("y:Q", format=".3f", title=text("lab-guess-height-axis")))
    chart = alt.layer(
        frame.encode(
            x=alt.X("x:Q", title=text("lab-guess-try-axis"), scale=scale, axis=alt.Axis(tickMinStep=1)),
            y=alt.Y("y:Q", title=text("lab-guess-height-axis"), scale=scale, axis=HEIGHTS),
        ),
        tries.mark_line(strokeWidth=1).encode(x="try:Q", y="y:Q", color=_who()),
        tries.mark_point(size=90).encode(x="try:Q", y="y:Q", color=_who(), shape=_whose(), tooltip=tips),
        alt.Chart(alt.NamedData("bottom"))
        .mark_rule(color=theme.GUESS, strokeDash=[5, 4])
        .encode(y="y:Q", tooltip=[alt.Tooltip("y:Q", format=".3f", title=text("lab-guess-the-bottom"))]),
    )
    return compile_chart(chart, height=400)


@built_once
def _hints_spec() -> dict:
    bars = alt.Chart(alt.NamedData("slopes"))
    tips = [
        alt.Tooltip("knob:N", title=text("lab-guess-knob")),
        alt.Tooltip("slope:Q", format="+.3f", title=text("lab-guess-slope-tip")),
    ]
    chart = bars.mark_bar(color=theme.SLOPE).encode(
        x=alt.X("knob:N", title=text("lab-guess-knob"), axis=alt.Axis(labelAngle=0)),
        y=alt.Y("slope:Q", title=text("lab-guess-last-slope"), scale=alt.Scale(nice=True, zero=True)),
        tooltip=tips,
    )
    return compile_chart(chart, height=400)


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
    tries = _rows(_players()[0], mine)
    tries["last"] = tries["try"] == mine.tries
    ends = tangent_ends(tries["x"].to_numpy(), mine.heights, mine.slopes[:, 0], ACROSS, UP)
    for name, end in ends.items():  # shorter than a tangent elsewhere: there may be twenty
        tries[name] = tries[name[0]] + SHORT * (end - tries[name[0]]) if slopes else np.nan
    curve = pd.DataFrame({"x": [], "y": []}, dtype=float)
    if theirs is not None:
        tries = pd.concat([tries, _rows(_players()[1], theirs).assign(last=False)], ignore_index=True)
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
    tries = _rows(_players()[0], mine)
    bottom = pd.DataFrame({"y": []}, dtype=float)
    if theirs is not None:
        tries = pd.concat([tries, _rows(_players()[1], theirs)], ignore_index=True)
        bottom = pd.DataFrame({"y": [valley.floor]})
    tables = {"corners": corners((0, TRIES), UP), "tries": tries, "bottom": bottom}
    return Figure(_tries_spec(), tables, _describe(mine, theirs))


def hints_figure(mine: Game) -> Figure:
    """Draw the slope of each knob at the player's last try."""
    slopes = mine.slopes[-1]
    rows = [message("lab-guess-slope-of", knob=name, slope=slope) for name, slope in zip(NAMES, slopes, strict=False)]
    table = pd.DataFrame({"knob": list(NAMES[: len(slopes)]), "slope": slopes})
    return Figure(_hints_spec(), {"slopes": table}, text("lab-guess-slopes-alt", slopes=join_list(rows)))


def tries_table(mine: Game, *, slopes: bool) -> pd.DataFrame:
    """Tabulate every try, the latest first: the knobs, the height, and the slopes where the round shows them."""
    knobs = NAMES[: mine.places.shape[1]]
    table = {text("lab-guess-try-axis"): np.arange(mine.tries + 1), text("lab-guess-height-axis"): mine.heights}
    table |= {text("lab-knob", knob=name): mine.places[:, index] for index, name in enumerate(knobs)}
    if slopes:
        table |= {text("lab-guess-of", knob=name): mine.slopes[:, index] for index, name in enumerate(knobs)}
    return pd.DataFrame(table).iloc[::-1]


def _describe(mine: Game, theirs: Game | None) -> str:
    if theirs is None:
        return text("lab-guess-alt", n=mine.tries, tries=TRIES, height=mine.heights[mine.best])
    lows = {"height": mine.heights[mine.best], "other": theirs.heights[theirs.best]}
    return text(
        "lab-guess-over-alt", n=mine.tries, tries=TRIES, rival=TITLES["follow_slopes"], theirs=theirs.tries, **lows
    )


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
                text("lab-guess-round"): text(f"lab-guess-round-{kind.replace('_', '-')}"),
                _players()[0]: "–" if game is None else text("lab-guess-score", score=game.score, n=game.tries),
                text("lab-guess-with-slopes", way=TITLES["follow_slopes"]): percent(descent.score),
                text("lab-guess-height-only", way=TITLES["try_and_keep"]): percent(nudges),
            }
        )
    return pd.DataFrame(rows)
