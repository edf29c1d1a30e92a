"""The messages of the scene "blame" at each stage, and its prediction, recomputed by hand."""

import numpy as np
import pytest

from core import exam
from core.chapters.backprop import stages
from core.chapters.backprop.guess_first import ANSWERS, blame, question
from core.chapters.backprop.pass_picture import pass_data
from core.chapters.backprop.reason_words import digits_of
from core.chapters.backprop.reasons import student_pass
from core.draw import theme
from core.say.messages import text
from tests.chapters.backprop.test_reasons import SETTINGS, by_hand

CLONES = (0.2, -0.2, 0.2, -0.2, 1.2, 1.2, -0.1)


def direction(value: float) -> str:
    return "up" if value < 0 else "down" if value > 0 else "none"


@pytest.mark.parametrize("setting", SETTINGS, ids=range(len(SETTINGS)))
def test_each_stage_says_what_is_so(setting):
    pass_, expected = student_pass(*setting), by_hand(*setting)
    messages = [stages.say_stage(pass_, stage) for stage in stages.STAGES]
    assert all(text(message) for message in messages)
    assert messages[0]["hours"] == expected["hours"]
    assert messages[0]["passed"] == ("yes" if expected["target"] else "no")
    assert [messages[1]["first"], messages[1]["second"]] == [
        digits_of(pass_.reasons[f"sent-{neuron}"]) for neuron in (0, 1)
    ]
    assert messages[2]["guess"] == digits_of(pass_.reasons["guess"])
    assert messages[3]["way"] == messages[4]["way"] == direction(expected["miss"])
    assert messages[5]["passes_0"] == pytest.approx(expected["passes-0"], abs=1e-12)
    slopes = [expected[f"slope-{param}"] for param in range(7)]
    assert [messages[6][key] for key in ("up", "down", "none")] == [
        sum(direction(slope) == key for slope in slopes) for key in ("up", "down", "none")
    ]
    assert messages[7]["rate"] == exam.STEP_SIZE
    change = expected["new-error"] - expected["error"]
    if abs(change) > 1e-5:
        assert messages[7]["case"].removeprefix("hardly-") == ("falls" if change < 0 else "rises")
    assert messages[7]["case"].startswith("hardly") == (
        messages[7]["case"] != "same" and messages[7]["before"] == messages[7]["after"]
    )


def test_neurons_that_start_alike_stay_alike():
    """Check the claim about clones over a whole run, not only in one pass."""
    for student in (2, 8):
        pass_ = student_pass(student, CLONES)
        assert stages.say_stage(pass_, stages.BACK)["case"] == "clones"
    params = np.array(CLONES)
    for _ in range(200):
        params = params - exam.STEP_SIZE * exam.slopes_of(exam.SHAPE.network(params))
    assert params[:2] == pytest.approx(params[2:4], abs=1e-9)
    assert params[4] == pytest.approx(params[5], abs=1e-9)
    assert stages.say_stage(student_pass(8), stages.BACK)["case"] == "other"
    assert stages.say_stage(student_pass(8, (0.0,) * 7), stages.BACK)["case"] == "none"


def test_within_reach_of_a_hand_the_turn_helps():
    """With all parameters within ±6 no student's error rises."""
    rng = np.random.default_rng(3)
    for _ in range(200):
        pass_ = student_pass(int(rng.integers(20)), tuple(rng.uniform(-6, 6, 7)))
        assert pass_.value("new-error") <= pass_.value("error")


@pytest.mark.parametrize("setting", SETTINGS, ids=range(len(SETTINGS)))
def test_the_prediction_is_right(setting):
    """A nudge of the second neuron's output moves the error as the right answer says."""
    question_asked, expected = question(student_pass(*setting)), by_hand(*setting)
    assert ANSWERS[question_asked.right] == direction(expected["blame-1"])
    assert len({answer for answer, _ in question_asked.answers}) == len(question_asked.answers)
    p, target = setting[1], expected["target"]

    def error(output):
        z = p[4] * expected["sent-0"] + p[5] * output + p[6]
        return np.logaddexp(0, z) - target * z

    change = error(expected["sent-1"] + 1e-4) - error(expected["sent-1"] - 1e-4)
    if abs(change) > 1e-9:
        assert ANSWERS[question_asked.right] == direction(change)


def test_the_dial_reads_the_stage_that_was_reached():
    messages, pass_ = stages.says(student_pass(8)), student_pass(8)
    for place, stage in enumerate(stages.PLACES):
        assert messages[place] == stages.say_stage(pass_, int(stage))
        assert stages.titles()[place]["stage"] == int(stage)
    assert set(stages.STAGES) <= set(stages.PLACES)


def test_no_slope_is_seen_before_the_stage_that_tells_it():
    pass_ = student_pass(8)
    slopes = [number for number in pass_data(pass_)["numbers"] if number["kind"] == "slope"]
    assert len(slopes) == len(pass_.params)
    stage = next(place for place, message in enumerate(stages.says(pass_)) if message.id == "backprop-blame-slopes")
    assert {number["since"] for number in slopes} == {stages.PLACES[stage]}


def test_the_picture_names_the_colors_of_its_lines():
    data = pass_data(student_pass(8))
    assert (data["colors"]["plus"], data["colors"]["minus"]) == (theme.PLUS, theme.MINUS)
    assert data["words"]["ask"] == text(
        "backprop-ask", plus=theme.name_of(theme.PLUS), minus=theme.name_of(theme.MINUS)
    )


def test_asked_again_both_ways_come_up_and_the_knob_decides():
    cases = set()
    for seed in range(60):
        again = blame(seed)
        direction, sign = "up" if "too low" in again.text else "down", "minus" if "−" in again.text else "plus"
        assert ANSWERS[again.right] == (direction if sign == "plus" else {"up": "down", "down": "up"}[direction])
        cases.add((direction, sign))
    assert len(cases) == 4
