"""What the scene "blame" says at each stage, and its prediction: ids and values, recomputed by hand."""

import numpy as np
import pytest

from core import exam
from core.chapters.backprop import stages
from core.chapters.backprop.guess_first import ANSWERS, blame, question
from core.chapters.backprop.pass_picture import pass_data
from core.chapters.backprop.reason_words import digits_of
from core.chapters.backprop.reasons import one_pass
from core.draw import theme
from core.say.messages import text
from tests.chapters.backprop.test_reasons import SETTINGS, by_hand

CLONES = (0.2, -0.2, 0.2, -0.2, 1.2, 1.2, -0.1)


def way(value: float) -> str:
    return "up" if value < 0 else "down" if value > 0 else "none"


@pytest.mark.parametrize("setting", SETTINGS, ids=range(len(SETTINGS)))
def test_each_stage_says_what_is_so(setting):
    one, wanted = one_pass(*setting), by_hand(*setting)
    said = [stages.stage_says(one, stage) for stage in stages.STAGES]
    assert all(text(says) for says in said)
    assert said[0]["hours"] == wanted["hours"]
    assert said[0]["passed"] == ("yes" if wanted["target"] else "no")
    assert [said[1]["first"], said[1]["second"]] == [digits_of(one.reasons[f"sent-{neuron}"]) for neuron in (0, 1)]
    assert said[2]["guess"] == digits_of(one.reasons["guess"])
    assert said[3]["way"] == said[4]["way"] == way(wanted["miss"])
    assert said[5]["passes_0"] == pytest.approx(wanted["passes-0"], abs=1e-12)
    slopes = [wanted[f"slope-{param}"] for param in range(7)]
    assert [said[6][each] for each in ("up", "down", "none")] == [
        sum(way(slope) == each for slope in slopes) for each in ("up", "down", "none")
    ]
    change = wanted["new-error"] - wanted["error"]
    if abs(change) > 1e-5:
        assert said[7]["case"].removeprefix("hardly-") == ("falls" if change < 0 else "rises")
    assert said[7]["case"].startswith("hardly") == (said[7]["case"] != "same" and said[7]["before"] == said[7]["after"])


def test_neurons_that_start_alike_stay_alike():
    """What the stage says of clones: over a whole run, not only in one pass."""
    for student in (2, 8):
        one = one_pass(student, CLONES)
        assert stages.stage_says(one, stages.BACK)["case"] == "clones"
    params = np.array(CLONES)
    for _ in range(200):
        params = params - exam.STEP_SIZE * exam.slopes_of(exam.SHAPE.network(params))
    assert params[:2] == pytest.approx(params[2:4], abs=1e-9)
    assert params[4] == pytest.approx(params[5], abs=1e-9)
    assert stages.stage_says(one_pass(8), stages.BACK)["case"] == "other"
    assert stages.stage_says(one_pass(8, (0.0,) * 7), stages.BACK)["case"] == "none"


def test_within_reach_of_a_hand_the_turn_helps():
    """With all parameters within ±6 no student's error rises."""
    rng = np.random.default_rng(3)
    for _ in range(200):
        one = one_pass(int(rng.integers(20)), tuple(rng.uniform(-6, 6, 7)))
        assert one.value("new-error") <= one.value("error")


@pytest.mark.parametrize("setting", SETTINGS, ids=range(len(SETTINGS)))
def test_the_prediction_is_right(setting):
    """More of what the second neuron sends, by a nudge, moves the error the way that the right answer says."""
    asks, wanted = question(one_pass(*setting)), by_hand(*setting)
    assert ANSWERS[asks.right] == way(wanted["blame-1"])
    assert len({answer for answer, _ in asks.answers}) == len(asks.answers)
    p, target = setting[1], wanted["target"]

    def error(sent):
        z = p[4] * wanted["sent-0"] + p[5] * sent + p[6]
        return np.logaddexp(0, z) - target * z

    change = error(wanted["sent-1"] + 1e-4) - error(wanted["sent-1"] - 1e-4)
    if abs(change) > 1e-9:
        assert ANSWERS[asks.right] == way(change)


def test_the_dial_reads_the_stage_that_was_reached():
    said, one = stages.says(one_pass(8)), one_pass(8)
    for place, at in enumerate(stages.PLACES):
        assert said[place] == stages.stage_says(one, int(at))
        assert stages.titles()[place]["stage"] == int(at)
    assert set(stages.STAGES) <= set(stages.PLACES)


def test_the_picture_names_the_colors_of_its_lines():
    data = pass_data(one_pass(8))
    assert (data["colors"]["plus"], data["colors"]["minus"]) == (theme.PLUS, theme.MINUS)
    assert data["words"]["ask"] == text(
        "backprop-ask", plus=theme.name_of(theme.PLUS), minus=theme.name_of(theme.MINUS)
    )


def test_asked_again_both_ways_come_up_and_the_knob_decides():
    seen = set()
    for seed in range(60):
        asks = blame(seed)
        way, sign = "up" if "too low" in asks.text else "down", "minus" if "−" in asks.text else "plus"
        assert ANSWERS[asks.right] == (way if sign == "plus" else {"up": "down", "down": "up"}[way])
        seen.add((way, sign))
    assert len(seen) == 4
