"""The race, measured: who is ahead with few knobs and with many, that all get their looks, and that it can be stopped."""

import numpy as np
import pytest

from core import search
from core.chapters.without_derivatives import race
from core.chapters.without_derivatives.race import Copying, knobs_of, tasks_of, thinned
from core.engine import Shape


def heats(**settings):
    return {progress.heat.knobs: progress.heat for progress in race.race(**settings) if progress.heat}


@pytest.fixture(scope="module")
def default_race():
    return list(race.race())


def test_slopes_win_from_60_knobs_up_and_not_at_12(default_race):
    by_knobs = {progress.heat.knobs: progress.heat for progress in default_race if progress.heat}
    assert list(by_knobs) == [12, 60, 220, 840, 3280]
    gaps = []
    for heat in by_knobs.values():
        slopes, *rivals = heat.lanes
        gaps.append(min(lane.final for lane in rivals) / slopes.final)
    assert gaps[0] < 1.5
    assert min(gaps[1:]) > 4
    assert gaps[-1] > 10


@pytest.mark.long
def test_what_the_page_opens_with_is_this_race(default_race):
    expected = [progress.heat for progress in default_race if progress.heat]
    assert [heat.winner.final for heat in race.default_race()] == [heat.winner.final for heat in expected]


@pytest.mark.long
@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(("looks", "most"), [(300, 1.5), (1500, 1.0)])
def test_another_seed_tells_the_same_story(seed, looks, most):
    by_knobs = heats(widths=(2, 5, 10), seed=seed, looks=looks)
    gaps = [min(lane.final for lane in heat.lanes[1:]) / heat.lanes[0].final for heat in by_knobs.values()]
    assert gaps[0] < most
    assert min(gaps[1:]) > 3


def test_a_run_that_is_cut_short_keeps_its_last_and_lowest_error(monkeypatch):
    """A curve that ends early goes on at the lowest loss it had, not at the first: it is padded with its last value."""

    class Flown:
        start = np.zeros(1)
        gradient = staticmethod(lambda knobs: np.full_like(knobs, -np.inf))
        loss = staticmethod(lambda knobs: 2.0)

    cut = search.Search("try_and_keep", np.zeros(1), 0.5, np.array([8.0, 4.0, 0.5]))
    monkeypatch.setitem(search.FUNCTIONS, "try_and_keep", lambda *given, **settings: cut)
    curve = race._curve("try_and_keep", [Flown()], 6, {"size": 1.0}, [0])
    assert curve == pytest.approx([8, 4, 0.5, 0.5, 0.5, 0.5])


def test_after_some_looks_a_lane_stands_where_its_curve_says():
    lane = race.Lane("try_and_keep", 1.0, (0.5,), np.array([8.0, 4.0, 0.5]), 12)
    assert [lane.after(looks) for looks in (0, 1, 2, 3, 9, None)] == [8, 8, 4, 0.5, 0.5, 0.5]


def test_the_result_is_the_best_of_each_sweep_and_complete(default_race):
    for heat in (progress.heat for progress in default_race if progress.heat):
        assert [lane.method for lane in heat.lanes] == list(race.SWEEPS)
        assert heat.tasks == tasks_of(heat.width)
        for lane in heat.lanes:
            _, values = race.SWEEPS[lane.method]
            assert len(lane.losses) == len(values)
            assert lane.final == min(lane.losses)
            assert lane.setting == values[int(np.argmin(lane.losses))]
            assert lane.best_after.shape == (race.LOOKS,)
            assert (np.diff(lane.best_after) <= 0).all()
            assert lane.best_after[0] == pytest.approx(heat.start)
            assert lane.knobs == heat.knobs
        assert heat.winner.final == min(lane.final for lane in heat.lanes)


def test_nudging_every_knob_cannot_finish_a_step_with_too_many(default_race):
    lanes = {p.heat.knobs: {lane.method: lane for lane in p.heat.lanes} for p in default_race if p.heat}
    assert lanes[3280]["nudged_slopes"].steps == lanes[840]["nudged_slopes"].steps == 0
    assert lanes[3280]["follow_slopes"].steps == lanes[12]["follow_slopes"].steps == 299 // 3
    assert lanes[12]["nudged_slopes"].steps == 299 // 13
    assert lanes[12]["try_and_keep"].steps is None


def test_progress_counts_up_to_all_of_it(default_race):
    shares = [progress.share for progress in default_race]
    assert len(shares) == len(race.WIDTHS) * sum(len(values) for _, values in race.SWEEPS.values())
    assert (np.diff(shares) > 0).all()
    assert shares[-1] == pytest.approx(1)
    assert [progress.width for progress in default_race if progress.heat] == list(race.WIDTHS)


def test_it_can_be_stopped_and_the_rest_is_never_computed(monkeypatch):
    built = []
    real = Copying.__init__

    def count_build(self, width, *rest, **settings):
        built.append(width)
        real(self, width, *rest, **settings)

    monkeypatch.setattr(Copying, "__init__", count_build)
    running = race.race((5, 40), looks=20)
    next(running)
    running.close()
    assert set(built) == {5}


def test_every_method_gets_exactly_its_looks(monkeypatch):
    looks = []
    real = Copying.loss
    monkeypatch.setattr(Copying, "loss", lambda self, knobs: looks.append(1) or real(self, knobs))
    for method in race.SWEEPS:
        looks.clear()
        list(race.race((10,), looks=100, methods=(method,)))
        steps = 99 // search.STEP_EVALS  # the pass back and the turn are charged, not looked at
        expected = 1 + steps if method == "follow_slopes" else 100
        assert len(looks) == expected * 5 * tasks_of(10), method


def test_the_same_seed_gives_the_same_race_to_the_last_bit():
    one, same, other = (heats(widths=(5,), looks=60, seed=seed)[60] for seed in (4, 4, 5))
    for lane, again, another in zip(one.lanes, same.lanes, other.lanes, strict=True):
        assert (lane.best_after == again.best_after).all()
        assert lane.losses == again.losses
        assert (lane.best_after != another.best_after).any()


def test_the_task_is_a_copy_of_a_teacher_with_the_readable_networks_loss_and_slopes():
    task = Copying(5, seed=3)
    assert len(task.start) == 60
    assert task.inputs.shape == (200, 5)
    assert task.loss(task.start) == pytest.approx(task.student.loss(task.inputs, task.targets), abs=1e-14)
    tables = Shape.of(task.student).tables(task.gradient(task.start))
    expected = task.student.gradient(task.inputs, task.targets)
    for table, weights, biases in zip(tables, expected.weights, expected.biases, strict=True):
        assert np.allclose(table[:, :-1], weights, atol=1e-14)
        assert np.allclose(table[:, -1], biases, atol=1e-14)
    assert np.abs(task.targets).max() <= 1
    assert task.loss(task.start) > 0.1


def test_numbers_of_knobs_are_those_of_the_page():
    assert [len(Copying(width, 0, rows=2).start) for width in race.WIDTHS] == [12, 60, 220, 840, 3280]
    assert [knobs_of(width) for width in race.WIDTHS] == [12, 60, 220, 840, 3280]


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"widths": ()}, "width"),
        ({"widths": (41,)}, "width"),
        ({"widths": (2.5,)}, "width"),
        ({"widths": (0,)}, "width"),
        ({"looks": 9}, "looks"),
        ({"looks": 5_001}, "looks"),
        ({"looks": 50.5}, "looks"),
        ({"methods": ()}, "methods"),
        ({"methods": ("magic",)}, "methods"),
    ],
)
def test_work_that_is_not_bounded_is_refused_at_once(settings, says):
    with pytest.raises(ValueError, match=says):
        race.race(**settings)


def test_curves_can_be_thinned():
    looks = thinned(1_500)
    assert looks[0] == 1
    assert looks[-1] == 1_500
    assert len(looks) <= 120
    assert (np.diff(looks) > 0).all()
    assert thinned(1).tolist() == [1]
