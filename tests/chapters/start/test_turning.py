"""The game with the seven knobs: what comes back from a link or a browser is a game, or nothing."""

import json

import numpy as np
import pytest

from core import exam
from core.chapters.start import turning
from core.chapters.start.words import turn_words


def test_any_knobs_come_back_from_their_link():
    rng = np.random.default_rng(0)
    for _ in range(200):
        knobs = rng.uniform(-turning.REACH, turning.REACH, 7).tolist()
        assert turning.unpacked(turning.packed(knobs)) == pytest.approx(knobs, rel=1e-3, abs=1e-9)
    assert turning.packed(turning.START) is None


@pytest.mark.parametrize(
    "junk", [None, "", "inf", "1_2_3", "_".join(["nan"] * 7), "_".join(["16"] * 7), "1e400" * 7, "x" * 99]
)
def test_junk_is_no_game(junk):
    assert turning.unpacked(junk) is None


def test_a_game_told_by_a_browser_is_checked():
    game = turning.fresh("arrows", [1.0] * 7)
    game["tries"]["hand"] = {"knobs": [0.5] * 7, "moves": 3, "best": 0.6}
    assert turning.checked(json.loads(json.dumps(game))) == game
    for spoiled in (None, 3, {}, {"now": "other", "tries": {}}, {**game, "now": "other"}):
        assert turning.checked(spoiled) is None
    for knobs in ([1.0] * 6, [float("nan")] * 7, ["x"] * 7, None):
        spoiled = json.loads(json.dumps(game))
        spoiled["tries"]["hand"]["knobs"] = knobs
        assert turning.checked(spoiled) is None


def test_the_slopes_turn_ends_with_every_student_right():
    run = exam.trained(turning.ROUNDS, turning.RATE, snapshots=2)
    assert run.accuracies[-1] == 1
    assert run.losses[-1] < 0.1 < 0.6 < run.losses[0]


def test_a_fixed_knob_stands_where_it_is_fixed_in_every_try_and_the_others_where_they_were():
    game = turning.fresh("arrows", [1.0] * 7)
    held = turning.held(game, {2: 5.0}, "slopes")
    assert held["now"] == "slopes"
    for name, each in held["tries"].items():
        before = game["tries"][name]["knobs"]
        assert each["knobs"] == [*before[:2], 5.0, *before[3:]]
    assert turning.held(game, {}) == game


def test_what_a_round_turns_is_said_of_the_knobs_that_are_free():
    said = [turn_words(fixed)["tasks"]["slopes"] for fixed in range(8)]
    assert "all seven" in said[0]
    assert all("that are free" in told for told in said[1:7])
    assert "turns none" in said[7]
