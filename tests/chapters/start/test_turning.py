"""The game with the seven knobs: what comes back from a link or a browser is a game, or nothing."""

import json

import numpy as np
import pytest

from core import exam
from core.chapters.start import turning


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
