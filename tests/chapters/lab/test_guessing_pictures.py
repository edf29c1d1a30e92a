"""Pictures of the guessing game show only the visited points until the round is over."""

import altair as alt
import numpy as np
import pytest

from core.chapters.lab.guessing import MAX_TRIES, ROUNDS, hidden_valley, play, play_descent
from core.chapters.lab.guessing_pictures import (
    hints_figure,
    hunt_figure,
    score_table,
    tries_figure,
    tries_table,
)
from core.chapters.lab.rivals import TITLES
from core.say.messages import text
from core.say.numbers import percent, signed


def test_while_it_is_played_only_what_was_looked_at_is_in_the_picture():
    valley = hidden_valley("height", 5)
    player = play(valley, [[2.0], [-3.5]])
    figure = hunt_figure(valley, player, None, slopes=False)
    tries = figure.tables["tries"]
    assert list(tries["x"]) == [0, 2, -3.5]
    assert list(tries["y"]) == list(player.heights)
    assert list(tries["last"]) == [False, False, True]
    assert tries[["x1", "y1", "x2", "y2"]].isna().all(axis=None)
    assert len(figure.tables["curve"]) == 0
    csv = "".join(table.to_csv() for table in figure.tables.values())
    assert f"{valley.floor:.6f}"[:7] not in csv
    assert TITLES["follow_slopes"] not in csv


def test_the_axes_are_the_same_for_every_valley():
    scales = [
        hunt_figure(hidden_valley("slope", seed), play(hidden_valley("slope", seed), []), None, slopes=True)
        .tables["corners"]
        .to_csv()
        for seed in range(20)
    ]
    assert len(set(scales)) == 1
    tops = [
        hidden_valley(kind, seed).height(np.full(ROUNDS[kind].n_params, 10.0)) for kind in ROUNDS for seed in range(50)
    ]
    assert max(tops) < 7


def test_short_lines_have_the_slope_of_the_valley():
    valley = hidden_valley("slope", 1)
    tries = hunt_figure(valley, play(valley, [[4.0], [8.0]]), None, slopes=True).tables["tries"]
    tilts = (tries["y2"] - tries["y1"]) / (tries["x2"] - tries["x1"])
    assert tilts.to_numpy() == pytest.approx(valley.slopes(tries[["x"]].to_numpy())[:, 0])


@pytest.mark.parametrize("kind", ROUNDS)
def test_when_it_is_over_the_valley_and_gradient_descent_are_shown(kind):
    valley = hidden_valley(kind, 2)
    player, descent = play(valley, [valley.bottom]), play_descent(kind, valley)
    is_single = ROUNDS[kind].n_params == 1
    figure = hunt_figure(valley, player, descent, slopes=True) if is_single else tries_figure(valley, player, descent)
    tries = figure.tables["tries"]
    assert list(tries[tries["who"] == TITLES["follow_slopes"]]["y"]) == list(descent.heights)
    assert len(tries[tries["who"] == text("lab-guess-you")]) == 2
    lowest = figure.tables["curve" if is_single else "bottom"]["y"].min()
    assert lowest == pytest.approx(valley.floor, abs=1e-2)
    assert f"{valley.floor:.2f}" in figure.alt
    assert f"{MAX_TRIES} tries" in figure.alt
    alt.Chart.from_dict(figure.spec)
    assert {name for layer in figure.spec["layer"] for name in [layer["data"]["name"]]} == set(figure.tables)


def test_bars_and_table_hold_the_slopes_of_the_last_try():
    valley = hidden_valley("five_slopes", 0)
    player = play(valley, [[1, 2, 3, 4, 5], [0, 0, 0, 0, 1]])
    hints = hints_figure(player)
    assert list(hints.tables["slopes"]["slope"]) == list(player.slopes[-1])
    assert signed(player.slopes[-1][4], 2) in hints.alt
    table = tries_table(player, slopes=True)
    assert list(table["try"]) == [2, 1, 0]
    assert list(table["knob E"]) == [1, 5, 0]
    assert list(table["slope of B"]) == list(player.slopes[::-1, 1])
    assert not [name for name in tries_table(player, slopes=False) if "slope" in name]


def test_scores_stand_side_by_side():
    player = {"five": play(hidden_valley("five", 0), [[1, 1, 1, 1, 1]])}
    rivals = {kind: (play_descent(kind, hidden_valley(kind, 0)), 0.25) for kind in ROUNDS}
    table = score_table(player, rivals)
    assert list(table[text("lab-guess-you")]) == ["–", "–", f"{percent(player['five'].score)} after one try", "–"]
    assert list(table[f"{TITLES['try_and_keep']} (height only)"]) == ["25%"] * 4
    assert list(table[f"{TITLES['follow_slopes']} (slopes)"]) == [percent(game.score) for game, _ in rivals.values()]
