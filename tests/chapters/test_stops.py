"""What the led tour says after each move: every claim is recomputed without the code that made the sentence."""

import re
from itertools import pairwise

import numpy as np
import pytest

from core import exam
from core.chapters.backprop import stops as backprop
from core.chapters.bends import stops as bends
from core.chapters.bends.exam import without_bend
from core.chapters.downhill import size, walk
from core.chapters.downhill import stops as downhill
from core.chapters.sigmoid import stops as sigmoid
from core.chapters.sigmoid.answer import SUMS
from core.chapters.slopes import stops as slopes
from core.chapters.slopes.turning import KNOBS, PLACES, STEEPEST_PARAM
from core.chapters.start import stops as start
from core.chapters.start.drawings import face
from core.chapters.start.painting import INPUTS, opening
from core.chapters.train import stops as train
from core.chapters.train.run import Settings, learn
from core.chapters.without_derivatives import stops as without_derivatives
from core.chapters.without_derivatives.opening import default_race
from core.descent import RATES
from core.surfaces import SURFACES
from core.training import train as trained_on
from pages.chapters import CHAPTERS

STOP = {
    f"{chapter.name}/{scene.name}": stop for chapter in CHAPTERS for scene in chapter.scenes for stop in scene.stops
}


def numbers(text: str) -> list[float]:
    """Every number in a sentence."""
    return [float(each.replace("−", "-").replace(",", "")) for each in re.findall(r"−?\d[\d,]*(?:\.\d+)?", text)]


def near(*wanted: float):
    """The same numbers, as far as three digits tell them."""
    return pytest.approx(wanted, rel=0.006)


def squashed(z):
    return 1 / (1 + np.exp(-z))


def nudged(loss, knobs, size=1e-5) -> np.ndarray:
    """The slope of each knob, measured."""
    knobs = np.asarray(knobs, dtype=float)
    sides = [[loss(knobs + way * size * one) for way in (1, -1)] for one in np.eye(len(knobs))]
    return np.array([(up - down) / (2 * size) for up, down in sides])


def loss_of(knobs, rows=slice(None)) -> float:
    """The exam network's error, written out: two sigmoid neurons, one sigmoid answer, cross-entropy."""
    x, t = exam.DATA.inputs[rows, 0], exam.DATA.targets[rows, 0]
    a, b = squashed(knobs[0] * x + knobs[1]), squashed(knobs[2] * x + knobs[3])
    guess = squashed(knobs[4] * a + knobs[5] * b + knobs[6])
    return float(-np.mean(t * np.log(guess) + (1 - t) * np.log(1 - guess)))


def test_start_the_picture_is_whole_with_slopes_only():
    rights = [int(((run.history.final.predict(INPUTS)[:, 0] > 0.5) == face().ravel()).sum()) for run in opening().runs]
    assert rights[0] == face().size
    assert max(rights[1:]) < 0.9 * face().size
    assert start.say_watch()["whole"] == opening().runs[0].way.name == "with"


def n_correct(knobs) -> int:
    """How many students the exam network guesses right, written out."""
    x = exam.DATA.inputs[:, 0]
    a, b = squashed(knobs[0] * x + knobs[1]), squashed(knobs[2] * x + knobs[3])
    return int(((squashed(knobs[4] * a + knobs[5] * b + knobs[6]) > 0.5) == exam.DATA.passed).sum())


def test_start_no_knob_alone_gets_far():
    says = start.say_turn()
    alone = [
        n_correct([*exam.START[:knob], value, *exam.START[knob + 1 :]])
        for knob in range(7)
        for value in np.linspace(-20, 20, 4001)
    ]
    assert says["most"] == max(alone) < says["students"] == 20


def test_start_every_arrow_leads_down():
    slopes, before = nudged(loss_of, exam.START), loss_of(exam.START)
    tips = [
        [*exam.START[:knob], exam.START[knob] - exam.STEP_SIZE * slopes[knob], *exam.START[knob + 1 :]]
        for knob in range(7)
    ]
    says = start.say_feel()
    assert (says["lower"], says["knobs"]) == (sum(loss_of(tip) < before for tip in tips), 7)
    assert says["lower"] == 7


def test_start_steps_of_all_knobs_get_all_students_right():
    knobs, says = np.array(exam.START), start.say_roll()
    for _ in range(says["steps"]):
        assert n_correct(knobs) < 20
        knobs = knobs - exam.STEP_SIZE * nudged(loss_of, knobs)
    assert n_correct(knobs) == says["students"] == 20


def test_slopes_where_the_line_is_level_the_error_is_lowest():
    stop, knob = STOP["slopes/tilt"], exam.KNOBS.index(KNOBS[STEEPEST_PARAM])

    def error(x):
        return loss_of([*exam.START[:knob], x, *exam.START[knob + 1 :]])

    def steep(x):
        return abs(error(x + 1e-4) - error(x - 1e-4)) / 2e-4

    places = np.linspace(-6, 6, 1201)
    errors = np.array([error(x) for x in places])
    lowest = float(places[errors.argmin()])
    said, where = (slopes.lowest_error_says()[name] for name in ("error", "value"))
    assert said == pytest.approx(errors.min(), abs=0.006)
    assert where == pytest.approx(lowest, abs=0.05)
    # Wherever the move counts, the line lies almost level and the error is as good as lowest; where the stop begins, not.
    counts = [x for x in PLACES if stop.move.low <= x <= stop.move.high]
    assert len(counts) > 10
    assert max(steep(x) for x in counts) < steep(stop.controls["x"]) / 7
    assert max(error(x) for x in counts) < 1.02 * errors.min()
    assert error(stop.controls["x"]) > 1.2 * errors.min()


def test_slopes_under_the_magnifier_only_the_smooth_curve_is_straight():
    knob = exam.KNOBS.index("answer: first neuron")
    across = np.linspace(-1, 1, 41) / 100_000
    curves = (
        [loss_of([*exam.START[:knob], 1 + x, *exam.START[knob + 1 :]]) for x in across],
        np.abs(across),
        np.where(across < 0, across, across + 1),
    )
    off = [np.abs(y - np.polyval(np.polyfit(across, y, 1), across)).max() / np.ptp(y) for y in curves]
    assert off[0] < 0.001 < 0.1 < min(off[1:])
    said = slopes.straight_curves_say()
    assert (said["straight"], said["factor"]) == (sum(each < 0.001 for each in off), 100_000)


def walked(rate: float, steps: int) -> np.ndarray:
    """The errors of plain steps over the exam network's two knobs, from the story's start."""
    ground = SURFACES["exam"]
    at, errors = np.array(ground.start, dtype=float), []
    for _ in range(steps + 1):
        errors.append(float(ground.f(*at)))
        at = at - rate * np.array(ground.gradient(*at), dtype=float)
    return np.array(errors)


def test_downhill_the_walk_goes_down():
    assert not STOP["downhill/walk"].controls
    errors = walked(walk.RATE, walk.STEPS)
    said = downhill.end_of_walk()
    assert [said[name] for name in ("steps", "first", "last")] == near(walk.STEPS, errors[0], errors[-1])
    assert errors[0] == pytest.approx(loss_of(exam.START), abs=1e-7)
    lowest = min(height for *_, height in SURFACES["exam"].minima)
    assert errors[-1] - lowest < 0.1 * (errors[0] - lowest)


def test_downhill_the_mended_walk_ends_lower():
    rate = STOP["downhill/size"].controls["rate"]
    ends = {each: walked(each, size.STEPS)[-1] for each in RATES}
    said = downhill.best_step_size()
    assert said["large"] == rate
    assert ends[said["best"]] < 1.001 * min(ends.values())
    assert ends[rate] - min(ends.values()) > 0.3 * (walked(rate, 0)[0] - min(ends.values()))
    at, moves = np.array(SURFACES["exam"].start), []
    for _ in range(size.STEPS):
        moves.append(-rate * np.array(SURFACES["exam"].gradient(*at)))
        at = at + moves[-1]
    assert said["turns"] == sum(bool((before * after < 0).any()) for before, after in pairwise(moves))


def test_backprop_one_pass_finds_every_slope_and_one_turn_helps():
    rows = slice(backprop.STUDENT, backprop.STUDENT + 1)
    found = nudged(lambda knobs: loss_of(knobs, rows), exam.START)
    before, after = loss_of(exam.START, rows), loss_of(exam.START - exam.STEP_SIZE * found, rows)
    says = backprop.pass_says()
    assert says["slopes"] == np.count_nonzero(np.abs(found) > 1e-6) == 7
    assert (says["before"], says["after"]) == near(before, after)
    assert after < 0.8 * before


def test_bends_a_well_placed_hill_does_the_exam():
    def guess(hours):
        return sum(height * squashed(2 * (hours - place)) for place, height in bends.HILL)

    right = int(((guess(exam.DATA.hours) > 0.5) == exam.DATA.passed).sum())
    assert dict(bends.say_sum().values) == {"right": right, "students": 20}
    assert right == 20
    assert 10 < guess(np.linspace(0, 10, 101)).argmax() < 90


def test_sigmoid_keeps_every_sum_of_the_dial_between_0_and_1():
    says = sigmoid.say_squeeze()
    assert (says["low"], says["high"]) == (SUMS[0], SUMS[-1])
    assert ((squashed(SUMS) > 0) & (squashed(SUMS) < 1)).all()


def test_bends_without_them_the_network_cannot_do_the_exam():
    straight = trained_on(
        without_bend(exam.start()),
        exam.DATA.inputs,
        exam.DATA.targets,
        epochs=exam.EPOCHS,
        learning_rate=exam.LEARNING_RATE,
        loss=exam.LOSS,
    ).final
    says = bends.say_exam()
    assert (says["bent"], says["straight"]) == (exam.n_correct(exam.trained().final), exam.n_correct(straight))
    assert exam.n_correct(straight) < exam.n_correct(exam.trained().final) == 20


def test_without_derivatives_slopes_are_far_ahead_with_the_most_knobs():
    size_result = default_race()[-1]
    ends = {method_result.method: min(method_result.losses) for method_result in size_result.method_results}
    with_slopes = ends.pop("follow_slopes")
    del ends["nudged_slopes"]  # slopes, too
    in_percent = 100 * np.array([with_slopes, min(ends.values())]) / size_result.start
    knobs, *left = numbers(without_derivatives.say_result())
    assert knobs == 2 * 40 * 41
    assert left == pytest.approx(in_percent, abs=0.5)
    assert with_slopes < 0.1 * min(ends.values())


def test_the_whole_picture_the_run_ends_well():
    run = learn(Settings())
    guess, target = (
        run.history.final.predict(run.train_set.network_inputs)[:, 0],
        run.train_set.network_targets[:, 0],
    )
    errors = [float(-np.mean(np.log(np.where(target == 1, guess, 1 - guess))))]
    right = float(np.mean((guess > 0.5) == (target == 1)))
    said = numbers(train.say_result())
    assert said[:2] == [Settings().epochs, round(100 * right)]
    assert said[2:] == near(run.history.losses[0], errors[0])
    assert errors[0] < 0.2 * said[2]
