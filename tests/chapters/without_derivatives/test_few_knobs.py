"""The exam's seven knobs: trying keeps up with slopes from every start, and a hard step leaves slopes nothing to follow."""

import numpy as np
import pytest

from core import exam, search
from core.chapters.without_derivatives import few_knobs
from core.chapters.without_derivatives.few_knobs import (
    DIAL_STOPS,
    HOURS,
    LOOKS,
    RIVAL,
    SETTINGS,
    SLOPES,
    STARTS,
    learn,
    learn_defaults,
    start,
)
from core.chapters.without_derivatives.task import Task


@pytest.fixture(scope="module")
def ways():
    return dict(zip((SLOPES, RIVAL), learn_defaults(), strict=True)) | {
        "one_knob_at_a_time": learn("one_knob_at_a_time")
    }


def test_with_seven_knobs_trying_ends_lower_than_slopes(ways):
    slopes, nudges, one = ways.values()
    assert slopes.solved[-1] == nudges.solved[-1] == STARTS
    assert max(nudges.middle[-1], one.middle[-1]) < 0.6 * slopes.middle[-1] < 0.02
    assert (nudges.losses[:, -1] < slopes.losses[:, -1]).sum() >= STARTS - 1


def test_with_hard_steps_slopes_stand_still_and_trying_gets_there():
    slopes, nudges = learn(SLOPES, hard=True), learn(RIVAL, hard=True)
    assert all(run.first_slope == 0 and run.frozen == 4 for run in slopes.runs)
    assert slopes.solved[-1] == 0 < nudges.solved[-1]
    assert slopes.middle[-1] > 5 * nudges.middle[-1]


def test_the_story_begins_at_the_storys_start(ways):
    for way in ways.values():
        assert way.runs[0].losses[0] == pytest.approx(exam.loss_of(exam.start()), abs=1e-12)
        assert way.runs[0].guesses[0] == pytest.approx(exam.prediction_curve(exam.start(), HOURS), abs=1e-12)
    assert len({run.losses[0] for run in ways[SLOPES].runs}) == STARTS


@pytest.mark.parametrize("method", SETTINGS)
def test_each_place_shows_the_best_network_of_so_many_looks(method, monkeypatch):
    """An oracle: the same search with a smaller budget ends at the place's loss, guess and count of right ones."""
    complete = learn(method, starts=2)
    for place in (0, 1, 7, 30):
        looks = max(DIAL_STOPS[place], 1)
        monkeypatch.setattr(few_knobs, "LOOKS", looks)
        for number, run in enumerate(complete.runs):
            task = Task(start(number, False), exam.DATA.inputs, exam.DATA.targets, "cross_entropy")
            settings = {**SETTINGS[method]}
            if method == SLOPES:
                settings["gradient"] = task.gradient
            elif method in ("try_and_keep", "random_guess"):
                settings["rng"] = np.random.default_rng([number, 1])
            result = getattr(search, method)(task.loss, task.start, n_evals=looks, **settings)
            best = task.network(result.best)
            assert run.losses[place] == pytest.approx(result.best_loss, abs=1e-12)
            assert run.right[place] == exam.right(best)
            assert run.guesses[place] == pytest.approx(exam.prediction_curve(best, HOURS), abs=1e-9)


def test_nobody_gets_more_looks_than_said(ways):
    for way in ways.values():
        assert all(LOOKS - search.STEP_EVALS < run.looks <= LOOKS for run in way.runs)
        assert (np.diff(way.losses, axis=1) <= 0).all()


@pytest.mark.long
def test_the_step_size_of_the_slopes_is_no_straw_man(monkeypatch, ways):
    """Half of it and less is worse; a third more gains less than the gap to the rival."""
    ends = {}
    for rate in (1.0, 3.0, 8.0):
        monkeypatch.setitem(SETTINGS, SLOPES, {"learning_rate": rate})
        ends[rate] = learn(SLOPES)
    assert min(ends[1.0].middle[-1], ends[3.0].middle[-1]) > 1.5 * ways[SLOPES].middle[-1]
    assert ends[8.0].losses[:, -1].max() > 0.3 or ends[8.0].middle[-1] > ways[RIVAL].middle[-1]


def test_the_task_has_the_readable_networks_loss_and_slopes():
    for hard in (False, True):
        network = start(3, hard)
        task = Task(network, exam.DATA.inputs, exam.DATA.targets, "cross_entropy")
        slopes = network.gradient(exam.DATA.inputs, exam.DATA.targets, "cross_entropy")
        flat = np.concatenate(
            [np.column_stack(pair).ravel() for pair in zip(slopes.weights, slopes.biases, strict=True)]
        )
        assert task.loss(task.start) == pytest.approx(exam.loss_of(network), abs=1e-12)
        assert task.gradient(task.start) == pytest.approx(flat, abs=1e-12)


def test_another_learning_is_the_same_to_the_last_bit():
    one, same = learn(RIVAL, starts=2), learn(RIVAL, starts=2)
    assert (one.losses == same.losses).all()
