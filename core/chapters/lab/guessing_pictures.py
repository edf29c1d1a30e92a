"""Draw the guessing game: the player's tries, and after the round the hidden valley and gradient descent's tries."""

from collections.abc import Mapping

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.lab.guessing import LIMIT, MAX_TRIES, PARAM_NAMES, Game, Valley
from core.chapters.lab.lists import join_list
from core.chapters.lab.rivals import TITLES
from core.chapters.once import built_once
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart
from core.draw.marks import corners, tangent_ends
from core.say.messages import message, text
from core.say.numbers import percent

X_WINDOW, Y_WINDOW = (-LIMIT, LIMIT), (0.0, 7.0)  # the same for every valley, so that the axes give nothing away
HEIGHT_AXIS = alt.Axis(values=[0, 2, 4, 6])
TANGENT_SCALE = 0.4  # of the usual tangent's length, because there may be twenty
N_STRIPS = 100  # clickable strips across the picture


def _player_names() -> list[str]:
    """Return the names of the two players: the visitor and gradient descent."""
    return [text("lab-guess-you"), TITLES["follow_slopes"]]


def _player_color() -> alt.Color:
    return alt.Color("who:N", title=None, scale=alt.Scale(domain=_player_names(), range=[theme.CHOSEN, theme.COMPARED]))


def _player_shape() -> alt.Shape:
    return alt.Shape("who:N", title=None, scale=alt.Scale(domain=_player_names(), range=["circle", "diamond"]))


@built_once
def _hunt_spec() -> dict:
    tries = chart_of("tries")
    tips = [
        alt.Tooltip("who:N", title=text("lab-guess-who")),
        alt.Tooltip("try:Q", title=text("lab-guess-try-axis")),
        alt.Tooltip("x:Q", format=".1f", title=text("lab-guess-knob")),
        alt.Tooltip("y:Q", format=".3f", title=text("lab-guess-height-axis")),
    ]
    frame = chart_of("corners").mark_point(opacity=0, aria=False, tooltip=None)
    scale = alt.Scale(nice=False, zero=False)
    strips = chart_of("cells").mark_rect(opacity=0, aria=False, cursor="crosshair", tooltip=None)
    chart = alt.layer(
        frame.encode(
            x=alt.X("x:Q", title=text("lab-guess-the-knob"), scale=scale),
            y=alt.Y("y:Q", title=text("lab-guess-height-axis"), scale=scale, axis=HEIGHT_AXIS),
        ),
        chart_of("curve").mark_line(color=theme.GUESS, clip=True).encode(x="x:Q", y="y:Q"),
        tries.mark_rule(color=theme.SLOPE, strokeWidth=3, strokeCap="round").encode(
            x="x1:Q", y="y1:Q", x2="x2", y2="y2"
        ),
        tries.mark_point(size=100, opacity=1).encode(
            x="x:Q", y="y:Q", color=_player_color(), shape=_player_shape(), tooltip=tips
        ),
        tries.transform_filter("datum.last")
        .mark_point(filled=False, size=330, strokeWidth=2, tooltip=None)
        .encode(x="x:Q", y="y:Q", color=_player_color()),
        strips.encode(x="left:Q", x2="right", y="low:Q", y2="high").add_params(
            alt.selection_point(name="look", fields=["place"], on="click", empty=False)
        ),
    )
    return compile_chart(chart, height=400)


@built_once
def _tries_spec() -> dict:
    tries = chart_of("tries")
    frame = chart_of("corners").mark_point(opacity=0, aria=False, tooltip=None)
    scale = alt.Scale(nice=False, zero=False)
    tips = [alt.Tooltip("who:N", title=text("lab-guess-who")), alt.Tooltip("try:Q", title=text("lab-guess-try-axis"))]
    tips.append(alt.Tooltip("y:Q", format=".3f", title=text("lab-guess-height-axis")))
    chart = alt.layer(
        frame.encode(
            x=alt.X("x:Q", title=text("lab-guess-try-axis"), scale=scale, axis=alt.Axis(tickMinStep=1)),
            y=alt.Y("y:Q", title=text("lab-guess-height-axis"), scale=scale, axis=HEIGHT_AXIS),
        ),
        tries.mark_line(strokeWidth=1).encode(x="try:Q", y="y:Q", color=_player_color()),
        tries.mark_point(size=90).encode(
            x="try:Q", y="y:Q", color=_player_color(), shape=_player_shape(), tooltip=tips
        ),
        chart_of("bottom")
        .mark_rule(color=theme.GUESS, strokeDash=[5, 4])
        .encode(y="y:Q", tooltip=[alt.Tooltip("y:Q", format=".3f", title=text("lab-guess-the-bottom"))]),
    )
    return compile_chart(chart, height=400)


@built_once
def _hints_spec() -> dict:
    bars = chart_of("slopes")
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


def _rows(player: str, game: Game) -> pd.DataFrame:
    numbers = np.arange(game.tries + 1)
    return pd.DataFrame({"who": player, "try": numbers, "x": game.places[:, 0], "y": game.heights})


def hunt_figure(valley: Valley, player: Game, descent: Game | None, *, slopes: bool) -> Figure:
    """Draw a round with one parameter: the places of the tries and their heights.

    Args:
        valley: the hidden valley.
        player: the player's game so far.
        descent: gradient descent's game, or None during the round; with it the hidden curve is drawn too.
        slopes: whether to draw the slope at each try, as a short line.
    """
    tries = _rows(_player_names()[0], player)
    tries["last"] = tries["try"] == player.tries
    ends = tangent_ends(tries["x"].to_numpy(), player.heights, player.slopes[:, 0], X_WINDOW, Y_WINDOW)
    for name, end in ends.items():
        tries[name] = tries[name[0]] + TANGENT_SCALE * (end - tries[name[0]]) if slopes else np.nan
    curve = pd.DataFrame({"x": [], "y": []}, dtype=float)
    if descent is not None:
        tries = pd.concat([tries, _rows(_player_names()[1], descent).assign(last=False)], ignore_index=True)
        xs = np.linspace(*X_WINDOW, 201)
        curve = pd.DataFrame({"x": xs, "y": valley.height(xs[:, None])})
    edges = np.linspace(*X_WINDOW, N_STRIPS + 1)
    strips = {"place": np.round((edges[:-1] + edges[1:]) / 2, 1), "left": edges[:-1], "right": edges[1:]}
    return Figure(
        _hunt_spec(),
        {
            "corners": corners(X_WINDOW, Y_WINDOW),
            "curve": curve,
            "tries": tries,
            "cells": pd.DataFrame({**strips, "low": Y_WINDOW[0], "high": Y_WINDOW[1]}),
        },
        _describe(player, descent),
    )


def tries_figure(valley: Valley, player: Game, descent: Game | None) -> Figure:
    """Draw a round with several parameters: the height of each try, and gradient descent's after the round."""
    tries = _rows(_player_names()[0], player)
    bottom = pd.DataFrame({"y": []}, dtype=float)
    if descent is not None:
        tries = pd.concat([tries, _rows(_player_names()[1], descent)], ignore_index=True)
        bottom = pd.DataFrame({"y": [valley.floor]})
    tables = {"corners": corners((0, MAX_TRIES), Y_WINDOW), "tries": tries, "bottom": bottom}
    return Figure(_tries_spec(), tables, _describe(player, descent))


def hints_figure(player: Game) -> Figure:
    """Draw the slope of each parameter at the player's last try."""
    slopes = player.slopes[-1]
    rows = [
        message("lab-guess-slope-of", knob=name, slope=slope) for name, slope in zip(PARAM_NAMES, slopes, strict=False)
    ]
    table = pd.DataFrame({"knob": list(PARAM_NAMES[: len(slopes)]), "slope": slopes})
    return Figure(_hints_spec(), {"slopes": table}, text("lab-guess-slopes-alt", slopes=join_list(rows)))


def tries_table(player: Game, *, slopes: bool) -> pd.DataFrame:
    """Tabulate every try, the latest first: its number, its height, the parameters, and the slopes if `slopes`."""
    names = PARAM_NAMES[: player.places.shape[1]]
    table = {text("lab-guess-try-axis"): np.arange(player.tries + 1), text("lab-guess-height-axis"): player.heights}
    table |= {text("lab-knob", knob=name): player.places[:, index] for index, name in enumerate(names)}
    if slopes:
        table |= {text("lab-guess-of", knob=name): player.slopes[:, index] for index, name in enumerate(names)}
    return pd.DataFrame(table).iloc[::-1]


def _describe(player: Game, descent: Game | None) -> str:
    if descent is None:
        return text("lab-guess-alt", n=player.tries, tries=MAX_TRIES, height=player.heights[player.best])
    lowest = {"height": player.heights[player.best], "other": descent.heights[descent.best]}
    return text(
        "lab-guess-over-alt",
        n=player.tries,
        tries=MAX_TRIES,
        rival=TITLES["follow_slopes"],
        theirs=descent.tries,
        **lowest,
    )


def score_table(games: Mapping[str, Game], rivals: Mapping[str, tuple[Game, float]]) -> pd.DataFrame:
    """Tabulate the scores of the player and of both rivals, one row per round. A dash stands for a round not played.

    Args:
        games: the player's games by round.
        rivals: gradient descent's game and the score of hill climbing, by round.
    """
    rows = []
    for kind, (descent, climbing_score) in rivals.items():
        game = games.get(kind)
        rows.append(
            {
                text("lab-guess-round"): text(f"lab-guess-round-{kind.replace('_', '-')}"),
                _player_names()[0]: "–" if game is None else text("lab-guess-score", score=game.score, n=game.tries),
                text("lab-guess-with-slopes", way=TITLES["follow_slopes"]): percent(descent.score),
                text("lab-guess-height-only", way=TITLES["try_and_keep"]): percent(climbing_score),
            }
        )
    return pd.DataFrame(rows)
