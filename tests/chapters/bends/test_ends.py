"""Ends on four tasks, and the two old friends on the exam."""

import numpy as np
import pytest

from core import exam
from core.activations import ACTIVATIONS
from core.chapters.bends.ends import ENDS, FRIENDS, TASKS, least_error, one_neuron
from tests.chapters.bends.computed import endings, friends

SEEDS = (9, 0, 1, 2)


def last(task: str, seed: int) -> dict[str, float]:
    return {end: float(each.run.losses[-1]) for end, each in endings(task, seed).items()}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("task", TASKS)
def test_the_end_that_is_made_for_a_task_does_it_best_unless_it_fell_silent(task, seed):
    best, errors = TASKS[task].best, last(task, seed)
    if not endings(task, seed)[best].silent[-1]:
        assert all(errors[best] < 0.6 * error for end, error in errors.items() if end != best)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_few_far_out_break_the_straight_end_and_not_the_sigmoid(seed):
    found = endings("yes", seed)
    assert found["sigmoid"].run.rights[-1] == len(TASKS["yes"].x)
    assert found["linear"].run.rights[-1] < len(TASKS["yes"].x)
    assert found["linear"].guesses[-1].max() > 1.05


def test_a_relu_end_fits_the_amount_and_can_also_fall_silent():
    fits = endings("amount", 9)["relu"]
    assert fits.run.losses[-1] < 1e-3
    assert not fits.silent[-1]
    stuck = endings("amount", 2)["relu"]
    assert stuck.silent[-1]
    assert stuck.run.losses[-1] > 1
    slopes = stuck.run.final.gradient(stuck.run.inputs, stuck.run.targets)
    assert all((table == 0).all() for table in [*slopes.weights, *slopes.biases])


@pytest.mark.parametrize("task", TASKS)
@pytest.mark.parametrize("end", ENDS)
def test_the_least_error_is_reached_by_the_nearest_guess_and_no_other(task, end):
    targets = TASKS[task].targets
    low, high = ACTIVATIONS[end].bounded
    guesses = np.linspace(max(low, -6), min(high, 6), 6001)
    nearest = 0.5 * np.mean(((guesses[None, :] - targets[:, None]) ** 2).min(axis=1))
    assert least_error(targets, end) == pytest.approx(nearest, abs=1e-5)
    for seed in SEEDS:
        assert (endings(task, seed)[end].run.losses >= least_error(targets, end)).all()


@pytest.mark.parametrize("task", TASKS)
def test_each_end_stays_in_its_room(task):
    for end, each in endings(task, 9).items():
        low, high = ACTIVATIONS[end].bounded
        assert (each.guesses >= low).all()
        assert (each.guesses <= high).all()
        assert each.run.final.sizes == (1, 1)
        assert each.run.final.layers[0].activation == ACTIVATIONS[end]


def test_all_ends_start_from_the_same_knobs():
    for seed in range(5):
        knobs = [one_neuron(end, seed).layers[0].params for end in ENDS]
        assert all((each == knobs[0]).all() for each in knobs)


def test_one_neuron_without_a_bend_is_linear_regression():
    tilt, lift = np.polyfit(exam.DATA.inputs[:, 0], exam.DATA.targets[:, 0], 1)
    assert (tilt, lift) == pytest.approx(tuple(friends().formula))
    knobs = friends().runs["linear"].final.layers[0].params[0]
    assert tuple(knobs) == pytest.approx((tilt, lift), abs=1e-6)
    assert friends().off_formula < 1e-6


def test_one_sigmoid_neuron_is_logistic_regression_and_ends_at_its_best():
    rng = np.random.default_rng(0)
    others = [
        one_neuron("sigmoid", 0).loss(exam.DATA.inputs, exam.DATA.targets, "cross_entropy"),
        *(
            exam_loss
            for exam_loss in (_loss(tilt, lift) for tilt, lift in rng.normal(scale=(0.5, 1.0), size=(2000, 2)))
        ),
    ]
    assert min(others) >= friends().least - 1e-12
    assert min(others) < friends().least + 0.01
    assert friends().least == pytest.approx(0.645, abs=5e-4)
    assert friends().runs["sigmoid"].losses[-1] == pytest.approx(friends().least, abs=1e-6)


def _loss(tilt: float, lift: float) -> float:
    sums = tilt * exam.DATA.inputs[:, 0] + lift
    return float(np.mean(np.logaddexp(0, sums) - exam.DATA.targets[:, 0] * sums))


def test_neither_friend_can_do_the_exam_and_a_hidden_layer_can():
    assert list(friends().runs) == list(FRIENDS)
    assert {name: int(run.rights[-1]) for name, run in friends().runs.items()} == {
        "linear": 13,
        "sigmoid": 13,
        "hidden": 20,
    }
    story = exam.trained()
    assert friends().runs["hidden"].losses[-1] == pytest.approx(float(story.losses[-1]), rel=1e-9)
