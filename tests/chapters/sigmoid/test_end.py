"""Output activations and tasks: runs, bounds, the two regressions, and every message of the dial."""

from functools import cache

import numpy as np
import pytest

from core import exam
from core.activations import ACTIVATIONS
from core.chapters.sigmoid import end as ends
from core.chapters.sigmoid.end import (
    ENDS,
    EPOCH_AT,
    FRAMES,
    SEED,
    TASKS,
    TOLERANCE,
    hidden_curve,
    least_error,
    one_neuron,
    picture,
    round_ticks,
    say_end,
)

train_each_end = cache(ends.train_each_end)
SEEDS = (SEED, 0, 1, 2)
TASKS_WITH_FIT = [name for name, task in TASKS.items() if task.best]
EVERY_TASK = pytest.mark.parametrize("name", TASKS)
EACH_SEED = pytest.mark.parametrize("seed", SEEDS)


@EACH_SEED
@pytest.mark.parametrize("name", TASKS_WITH_FIT)
def test_the_end_that_is_made_for_a_task_does_it_best_unless_it_fell_silent(name, seed):
    best, errors = TASKS[name].best, {end: run.losses[-1] for end, run in train_each_end(name, seed).items()}
    if not train_each_end(name, seed)[best].is_dead[-1]:
        assert all(errors[best] < 0.6 * error for end, error in errors.items() if end != best)


@EACH_SEED
def test_a_few_far_out_break_the_straight_end_and_not_the_sigmoid(seed):
    runs, n_points = train_each_end("yes", seed), len(TASKS["yes"].x)
    assert runs["sigmoid"].n_correct[-1] == n_points
    assert runs["linear"].n_correct[-1] < n_points
    assert runs["linear"].outputs(TASKS["yes"].x)[-1].max() > 1.05


def test_a_relu_end_fits_the_amount_and_can_also_fall_silent():
    fits, stuck = train_each_end("amount", SEED)["relu"], train_each_end("amount", 2)["relu"]
    assert fits.losses[-1] < 1e-3
    assert not fits.is_dead[-1]
    assert stuck.is_dead[-1]
    assert stuck.losses[-1] > 1
    task, network = TASKS["amount"], one_neuron("relu", 2)
    layer = type(network.layers[0])(stuck.params[-1][None, :1], stuck.params[-1][1:], "relu")
    gradient = type(network)((layer,)).gradient(task.inputs, task.targets[:, None])
    assert all((table == 0).all() for table in [*gradient.weights, *gradient.biases])


@EVERY_TASK
@pytest.mark.parametrize("end", ENDS)
def test_the_least_error_is_reached_by_the_nearest_prediction_and_no_other(name, end):
    targets = TASKS[name].targets
    low, high = ACTIVATIONS[end].bounded
    outputs = np.linspace(max(low, -6), min(high, 6), 6001)
    nearest = 0.5 * np.mean(((outputs[None, :] - targets[:, None]) ** 2).min(axis=1))
    assert least_error(targets, end) == pytest.approx(nearest, abs=1e-5)
    for seed in SEEDS:
        run = train_each_end(name, seed)[end]
        squared_error = 0.5 * ((run.outputs(TASKS[name].x) - targets) ** 2).mean(axis=1)
        assert (squared_error >= least_error(targets, end) - 1e-12).all()


@EVERY_TASK
def test_each_end_stays_within_its_bounds(name):
    for end, run in train_each_end(name, SEED).items():
        low, high = ACTIVATIONS[end].bounded
        outputs = run.outputs(np.linspace(*TASKS[name].x_range, 81))
        assert (outputs >= low).all()
        assert (outputs <= high).all()


def test_all_ends_start_from_the_same_parameters():
    for seed in range(5):
        params = [one_neuron(end, seed).layers[0].params for end in ENDS]
        assert all((start_params == params[0]).all() for start_params in params)


@EACH_SEED
def test_one_neuron_without_a_bend_is_linear_regression(seed):
    slope, height = np.polyfit(exam.DATA.inputs[:, 0], exam.DATA.targets[:, 0], 1)
    assert train_each_end("exam", seed)["linear"].params[-1] == pytest.approx((slope, height), abs=1e-6)


@EACH_SEED
def test_one_sigmoid_neuron_is_logistic_regression_and_ends_at_its_best(seed):
    """The cross-entropy of one neuron is a bowl (McCullagh and Nelder 1989); Newton's method finds its lowest place."""
    inputs, targets = np.column_stack([exam.DATA.inputs, np.ones(20)]), exam.DATA.targets[:, 0]
    params = np.zeros(2)
    for _ in range(20):
        chance = 1 / (1 + np.exp(-inputs @ params))
        curvature = inputs.T @ ((chance * (1 - chance))[:, None] * inputs)
        params -= np.linalg.solve(curvature, inputs.T @ (chance - targets))
    assert train_each_end("exam", seed)["sigmoid"].params[-1] == pytest.approx(params, abs=1e-5)


@EACH_SEED
def test_no_single_neuron_can_do_the_exam_and_a_hidden_layer_can(seed):
    task = TASKS["exam"]
    best_count = exam.best_border(task.targets)
    assert best_count == 14 < len(task.x)
    assert exam.best_border(TASKS["yes"].targets) == len(TASKS["yes"].x)
    for run in train_each_end("exam", seed).values():
        assert run.n_correct.max() <= best_count
        assert run.n_correct[-1] == 13
    assert ((hidden_curve(task.x) > 0.5) == exam.DATA.passed).all()


@EVERY_TASK
@EACH_SEED
def test_every_message_is_so(name, seed):
    task = TASKS[name]
    for end, run in train_each_end(name, seed).items():
        least = least_error(task.targets, end)
        for frame in (0, 1, 7, 60, FRAMES - 1):
            message = say_end(run, frame)
            weight, bias = run.params[frame]
            sums = weight * task.inputs[:, 0] + bias
            outputs = run.activation.f(sums)
            assert (message["task"], message["name"], message["points"]) == (name, end, len(task.x))
            assert message["low"] == pytest.approx(outputs.min())
            assert message["high"] == pytest.approx(outputs.max())
            if task.is_binary:
                assert message["right"] == ((outputs > 0.5) == (task.targets > 0.5)).sum()
            flat = (end == "relu") and (sums <= 0).all()
            assert (message["verdict"] == "silent") == flat
            if flat:
                continue
            if name == "exam":
                names = {"linear": "linear-regression", "sigmoid": "logistic-regression"}
                assert message["verdict"] == names.get(end, "one-border")
            elif least > 0:
                assert message["verdict"] == "forbidden"
            elif task.is_binary:
                is_chance = outputs.min() >= -TOLERANCE and outputs.max() <= 1 + TOLERANCE
                expected = "chance" if end == "sigmoid" else "not-held" if is_chance else "no-chance"
                assert message["verdict"] == expected
            else:
                assert message["verdict"] == ("fits" if end == task.best else "free")
            # "It is straight, and they are not."
            if message["verdict"] == "free":
                assert end == "linear"
                assert np.abs(np.diff(task.targets, 2)).max() > 1e-3


@EVERY_TASK
def test_the_picture_is_made_of_the_runs(name):
    runs = train_each_end(name, SEED)
    for end in ENDS:
        data = picture(runs, end)
        low, high = ACTIVATIONS[end].bounded
        assert data["bounded"] == [None if np.isinf(low) else low, None if np.isinf(high) else high]
        assert (data["hidden"] is not None) == (name == "exam")
        inputs = TASKS[name].x
        for end_name, params in data["ends"].items():
            weight, bias = np.array(params).T[:, :, None]
            outputs = ACTIVATIONS[end_name].f(weight * (inputs - data["middle"]) / data["scale"] + bias)
            np.testing.assert_allclose(outputs, runs[end_name].outputs(inputs), atol=1e-3)
        bottom, top = data["window"]
        assert bottom < TASKS[name].targets.min()
        assert top > TASKS[name].targets.max()


def test_axes_have_whole_numbers_and_not_too_many():
    assert round_ticks(-0.8, 33.3) == [0, 5, 10, 15, 20, 25, 30]
    assert round_ticks(-3.2, 3.2) == [-3, -2, -1, 0, 1, 2, 3]
    assert EPOCH_AT[-1] == ends.EPOCHS
