"""Claims of the guided tour after each move, recomputed without the code of the sentences."""

import re

import numpy as np
import pytest

from core import exam
from core.chapters.backprop import stops as backprop
from core.chapters.bends import stops as bends
from core.chapters.default_race import default_race
from core.chapters.sigmoid import stops as sigmoid
from core.chapters.sigmoid.answer import SUMS
from core.chapters.slopes import stops as slopes
from core.chapters.slopes.turning import KNOBS, PLACES, STEEPEST_PARAM
from core.chapters.start import stops as start
from core.chapters.start.drawings import face
from core.chapters.start.painting import INPUTS, opening
from core.chapters.without_derivatives import stops as without_derivatives
from pages.chapters import chapter


def numbers(text: str) -> list[float]:
    """Return every number in a sentence."""
    return [float(number.replace("−", "-").replace(",", "")) for number in re.findall(r"−?\d[\d,]*(?:\.\d+)?", text)]


def approximately(*expected: float):
    """Return approximations of the numbers, to three digits."""
    return pytest.approx(expected, rel=0.006)


def squashed(z):
    return 1 / (1 + np.exp(-z))


def slopes_by_nudges(loss, params, size=1e-5) -> np.ndarray:
    """Measure the slope of each parameter."""
    params = np.asarray(params, dtype=float)
    sides = [[loss(params + side * size * direction) for side in (1, -1)] for direction in np.eye(len(params))]
    return np.array([(up - down) / (2 * size) for up, down in sides])


def loss_of(params, rows=slice(None)) -> float:
    """Compute the exam network's error: two sigmoid neurons, a sigmoid output, cross-entropy."""
    x, t = exam.DATA.inputs[rows, 0], exam.DATA.targets[rows, 0]
    a, b = squashed(params[0] * x + params[1]), squashed(params[2] * x + params[3])
    prediction = squashed(params[4] * a + params[5] * b + params[6])
    return float(-np.mean(t * np.log(prediction) + (1 - t) * np.log(1 - prediction)))


def test_start_the_picture_is_whole_with_slopes_only():
    rights = [int(((run.history.final.predict(INPUTS)[:, 0] > 0.5) == face().ravel()).sum()) for run in opening().runs]
    assert rights[0] == face().size
    assert max(rights[1:]) < 0.9 * face().size
    assert start.say_watch()["whole"] == opening().runs[0].way.name == "with"


def n_correct(params) -> int:
    """Count the students that the exam network predicts right."""
    x = exam.DATA.inputs[:, 0]
    a, b = squashed(params[0] * x + params[1]), squashed(params[2] * x + params[3])
    return int(((squashed(params[4] * a + params[5] * b + params[6]) > 0.5) == exam.DATA.passed).sum())


def test_start_no_knob_alone_gets_far():
    message = start.say_turn()
    alone = [
        n_correct([*exam.START[:param], value, *exam.START[param + 1 :]])
        for param in range(7)
        for value in np.linspace(-20, 20, 4001)
    ]
    assert message["most"] == max(alone) < message["students"] == 20


def test_start_every_arrow_leads_down():
    slopes, before = slopes_by_nudges(loss_of, exam.START), loss_of(exam.START)
    tips = [
        [*exam.START[:param], exam.START[param] - exam.STEP_SIZE * slopes[param], *exam.START[param + 1 :]]
        for param in range(7)
    ]
    message = start.say_feel()
    assert (message["lower"], message["knobs"]) == (sum(loss_of(tip) < before for tip in tips), 7)
    assert message["lower"] == 7


def test_start_steps_of_all_knobs_get_all_students_right():
    params, message = np.array(exam.START), start.say_roll()
    for _ in range(message["steps"]):
        assert n_correct(params) < 20
        params = params - exam.STEP_SIZE * slopes_by_nudges(loss_of, params)
    assert n_correct(params) == message["students"] == 20


def test_slopes_where_the_line_is_level_the_error_is_lowest():
    (stop,) = chapter("slopes").scene("tilt").stops
    param = exam.KNOBS.index(KNOBS[STEEPEST_PARAM])

    def error(x):
        return loss_of([*exam.START[:param], x, *exam.START[param + 1 :]])

    def steep(x):
        return abs(error(x + 1e-4) - error(x - 1e-4)) / 2e-4

    places = np.linspace(-6, 6, 1201)
    errors = np.array([error(x) for x in places])
    lowest = float(places[errors.argmin()])
    stated_error, stated_param = (slopes.say_lowest_error()[name] for name in ("error", "value"))
    assert stated_error == pytest.approx(errors.min(), abs=0.006)
    assert stated_param == pytest.approx(lowest, abs=0.05)
    # Where the move counts the line is almost level and the error almost lowest; at the stop's start they are not.
    counts = [x for x in PLACES if stop.move.low <= x <= stop.move.high]
    assert len(counts) > 10
    assert max(steep(x) for x in counts) < steep(stop.controls["x"]) / 7
    assert max(error(x) for x in counts) < 1.02 * errors.min()
    assert error(stop.controls["x"]) > 1.2 * errors.min()


def test_backprop_one_pass_finds_every_slope_and_one_turn_helps():
    rows = slice(backprop.STUDENT, backprop.STUDENT + 1)
    slopes_of_row = slopes_by_nudges(lambda params: loss_of(params, rows), exam.START)
    before, after = loss_of(exam.START, rows), loss_of(exam.START - exam.STEP_SIZE * slopes_of_row, rows)
    message = backprop.say_pass()
    assert message["slopes"] == np.count_nonzero(np.abs(slopes_of_row) > 1e-6) == 7
    assert (message["before"], message["after"]) == approximately(before, after)
    assert after < 0.8 * before


def test_bends_a_well_placed_hill_does_the_exam():
    def predict(hours):
        return sum(height * squashed(2 * (hours - place)) for place, height in bends.HILL)

    right = int(((predict(exam.DATA.hours) > 0.5) == exam.DATA.passed).sum())
    assert dict(bends.say_sum().values) == {"right": right, "students": 20}
    assert right == 20
    assert 10 < predict(np.linspace(0, 10, 101)).argmax() < 90


def test_sigmoid_keeps_every_sum_of_the_dial_between_0_and_1():
    message = sigmoid.say_squeeze()
    assert (message["low"], message["high"]) == (SUMS[0], SUMS[-1])
    assert ((squashed(SUMS) > 0) & (squashed(SUMS) < 1)).all()


def test_without_derivatives_slopes_are_far_ahead_with_the_most_knobs():
    size_result = default_race()[-1]
    ends = {method_result.method: min(method_result.losses) for method_result in size_result.method_results}
    with_slopes = ends.pop("follow_slopes")
    del ends["nudged_slopes"]  # it also uses slopes
    in_percent = 100 * np.array([with_slopes, min(ends.values())]) / size_result.start
    n_params, *left = numbers(without_derivatives.say_result())
    assert n_params == 2 * 40 * 41
    assert left == pytest.approx(in_percent, abs=0.5)
    assert with_slopes < 0.1 * min(ends.values())
