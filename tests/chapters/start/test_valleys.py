"""Seven valleys: steps, games restored from a link or a browser, and true sentences."""

import json

import numpy as np
import pytest

from core import exam
from core.chapters.slopes.turning import errors, slopes
from core.chapters.start import valleys
from core.chapters.start.valley_words import valley_words
from core.say import exam_words

RNG = np.random.default_rng(7)
STATES = RNG.uniform(-6, 6, (2_000, 7))


def test_the_tip_of_any_one_arrow_is_never_higher():
    before, gradients = errors(STATES), slopes(STATES)
    for index in range(7):
        tips = STATES.copy()
        tips[:, index] -= exam.STEP_SIZE * gradients[:, index]
        assert (errors(tips) <= before + 1e-15).all(), exam.KNOBS[index]


def test_the_tips_of_all_seven_arrows_together_are_lower():
    after = errors(STATES - exam.STEP_SIZE * slopes(STATES))
    assert (after < errors(STATES)).mean() >= 0.995


def test_the_first_step_can_be_seen_and_rolling_gets_all_students_right():
    first = exam.STEP_SIZE * np.abs(exam.slopes_of(exam.start())).max()
    assert first / 1.2 * 85 >= 12  # px, in a valley 170 px wide that shows ±1.2
    run = exam.train_from_start(valleys.MAX_STEPS, exam.STEP_SIZE, snapshots=2)
    assert run.accuracies[-1] == 1
    assert run.losses[-1] < valleys.FINAL_LOSS
    assert exam.train_from_start(100, exam.STEP_SIZE, snapshots=2).accuracies[-1] == 1


def test_always_obeying_the_longest_arrow_goes_down_at_every_move():
    params, losses = np.array(valleys.START), [exam.loss_of(exam.start())]
    for _ in range(40):
        slope = slopes(params[None])[0]
        longest = np.abs(slope).argmax()
        params[longest] -= exam.STEP_SIZE * slope[longest]
        losses.append(float(errors(params[None])[0]))
    assert (np.diff(losses) < 0).all()
    assert losses[-1] < 0.64


def test_any_parameters_come_back_from_their_link():
    for _ in range(200):
        params = RNG.uniform(-exam.PARAM_LIMIT, exam.PARAM_LIMIT, 7).tolist()
        assert exam.params_from_text(exam.params_to_text(params)) == pytest.approx(params, rel=1e-5, abs=1e-9)
    assert exam.params_to_text(valleys.START) is None
    assert exam.params_from_text("_".join(["0.5"] * 7)) == [0.5] * 7  # the format of links from earlier versions


@pytest.mark.parametrize("junk", [None, "", "inf", "1,2,3", ",".join(["nan"] * 7), "1e400," * 6 + "1", "x" * 99])
def test_junk_is_no_game(junk):
    assert exam.params_from_text(junk) is None


def test_a_game_that_a_browser_reports_is_checked():
    game = valleys.new_game("tilt", [1.0] * 7)
    game["tries"]["hand"] = {"params": [0.5] * 7, "moves": 3, "looks": 3, "best": 0.6}
    assert valleys.read_game(json.loads(json.dumps(game))) == game
    for bad_game in (None, 3, {}, {"stage": "other", "tries": {}}, {**game, "stage": "other"}, {**game, "stage": None}):
        assert valleys.read_game(bad_game) is None
    for params in ([1.0] * 6, [float("nan")] * 7, ["x"] * 7, None):
        bad_game = json.loads(json.dumps(game))
        bad_game["tries"]["hand"]["params"] = params
        assert valleys.read_game(bad_game) is None


def test_a_score_comes_back_from_its_link_and_junk_is_none():
    game = valleys.new_game("roll")
    game["tries"]["hand"] |= {"moves": 3, "looks": 3, "best": 0.625}
    game["tries"]["roll"] |= {"moves": 70, "looks": 210, "best": 0.25}
    assert valleys.with_score(valleys.new_game("roll"), valleys.write_score(game)) == game
    fresh = valleys.new_game()
    assert valleys.write_score(fresh) is None
    for junk in (
        None,
        "",
        "hand",
        "hand:1",
        "hand:-1:1:1",
        "hand:inf:1:1",
        "hand:1:5:2",
        "feet:1:1:1",
        "hand:1:1:1:1",
        "hand:1:1e9:1",
    ):
        assert valleys.with_score(fresh, junk) == fresh, junk


def test_a_fixed_parameter_stands_where_it_is_fixed_in_every_try_and_the_others_where_they_were():
    game = valleys.new_game("tilt", [1.0] * 7)
    fixed_game = valleys.fix_params(game, {2: 5.0}, "roll")
    assert fixed_game["stage"] == "roll"
    for name, attempt in fixed_game["tries"].items():
        before = game["tries"][name]["params"]
        assert attempt["params"] == [*before[:2], 5.0, *before[3:]]
    assert valleys.fix_params(game, {}) == game


def test_the_words_of_a_roll_differ_with_all_some_and_none_of_the_balls_free():
    texts = [valley_words(n_fixed)["tasks"]["roll"] for n_fixed in range(8)]
    assert len({texts[0], texts[1], texts[7]}) == 3
    assert len(set(texts[1:7])) == 1


def test_a_knob_has_one_name_in_every_place():
    """The short name is the long name without the word shown in the network's drawing."""
    assert exam_words.knobs() == list(exam.KNOBS)
    # In a small place a number follows the name. So it says "knob", and "hours → second" is a line of the drawing.
    expected = [
        f"knob {start} → {end}" for end, start in (name.replace(" neuron", "").split(": ") for name in exam.KNOBS)
    ]
    assert exam_words.knobs("short") == expected
