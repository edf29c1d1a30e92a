"""The race of the methods: the winner with few and with many parameters, and fair evaluation counts."""

import numpy as np
import pytest

from core import exam, race, search
from core.chapters.default_race import default_race as load_default_race
from core.engine import Shape
from core.race import RIVALS, SIZES, SLOPES, SWEEPS, CopyTask, ExamTask, count_tasks, log_spaced


@pytest.fixture(scope="module")
def default_race():
    return load_default_race()  # share the cached race of this process


def gaps(size_results) -> list[float]:
    """Return the best rival's loss over the slopes' loss, for each size."""
    return [
        min(size_result.method_result(name).final for name in RIVALS) / size_result.method_result(SLOPES).final
        for size_result in size_results
    ]


def test_trying_wins_the_exam_and_slopes_win_from_60_parameters_up(default_race):
    assert [size_result.n_params for size_result in default_race] == [7, 12, 60, 220, 840, 3280]
    exam_gap, even_gap, *larger_gaps = gaps(default_race)
    assert exam_gap < 0.2
    assert 0.5 < even_gap < 1.5
    assert min(larger_gaps) > 4
    assert larger_gaps[-1] > 10


def test_with_the_most_parameters_no_rival_is_better_than_answering_0(default_race):
    largest = default_race[-1]
    tasks = race.make_tasks(largest.n_params, 0)
    zero = np.mean([0.5 * (task.targets**2).sum() / len(task.targets) for task in tasks])
    assert largest.zero == pytest.approx(zero)
    assert largest.zero > largest.rival().final > 0.95 * largest.zero
    assert largest.method_result(SLOPES).final < 0.1 * largest.zero


def test_every_best_setting_lies_inside_its_sweep_where_the_setting_matters(default_race):
    for size_result in default_race:
        for method_result in size_result.method_results:
            values, losses = SWEEPS[method_result.method][1], np.array(method_result.losses)
            # Try-and-keep adapts the size of its nudges, so its setting matters by luck only.
            is_sensitive = losses.max() > 1.2 * losses.min() and method_result.method != "try_and_keep"
            assert not is_sensitive or method_result.setting not in (values[0], values[-1]), (
                size_result.n_params,
                method_result.method,
            )


@pytest.mark.long
@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(("n_evals", "limit"), [(300, 1.5), (1500, 1.0)])
def test_another_seed_tells_the_same_story(seed, n_evals, limit):
    exam_gap, even_gap, *larger_gaps = gaps(race.race((7, 12, 60, 220), seed=seed, n_evals=n_evals))
    assert exam_gap < 0.5
    assert even_gap < limit
    assert min(larger_gaps) > 3


def test_a_run_that_is_cut_short_keeps_its_last_and_lowest_error(monkeypatch):
    """A curve that ends early is padded with its last and lowest loss."""

    class DivergingTask:
        start = np.zeros(1)
        gradient = staticmethod(lambda params: np.full_like(params, -np.inf))
        loss = staticmethod(lambda params: 2.0)

    cut = search.Search("try_and_keep", np.zeros(1), 0.5, np.array([8.0, 4.0, 0.5]))
    monkeypatch.setitem(search.FUNCTIONS, "try_and_keep", lambda *arguments, **settings: cut)
    curve = race._curve("try_and_keep", [DivergingTask()], 6, {"size": 1.0}, [0])
    assert curve == pytest.approx([8, 4, 0.5, 0.5, 0.5, 0.5])


def test_after_some_evaluations_a_lane_stands_where_its_curve_says():
    method_result = race.MethodResult("try_and_keep", 1.0, (0.5,), np.array([8.0, 4.0, 0.5]), 12)
    assert [method_result.lowest_after(n_evals) for n_evals in (0, 1, 2, 3, 9, None)] == [8, 8, 4, 0.5, 0.5, 0.5]


def test_the_result_is_the_best_of_each_sweep_and_complete(default_race):
    for size_result in default_race:
        assert [method_result.method for method_result in size_result.method_results] == list(SWEEPS)
        assert size_result.tasks == count_tasks(size_result.n_params)
        for method_result in size_result.method_results:
            _, values = SWEEPS[method_result.method]
            assert len(method_result.losses) == len(values)
            assert method_result.final == min(method_result.losses)
            assert method_result.setting == values[int(np.argmin(method_result.losses))]
            assert method_result.best_after.shape == (race.N_EVALS,)
            assert (np.diff(method_result.best_after) <= 0).all()
            assert method_result.best_after[0] == pytest.approx(size_result.start)
            assert method_result.n_params == size_result.n_params
        assert size_result.winner.final == min(method_result.final for method_result in size_result.method_results)
        assert size_result.rival(20).lowest_after(20) == min(
            size_result.method_result(name).lowest_after(20) for name in RIVALS
        )


def test_measuring_each_slope_by_a_nudge_cannot_finish_a_step_with_too_many(default_race):
    by_size = {size_result.n_params: size_result for size_result in default_race}
    steps_by_size = {size: size_result.method_result("nudged_slopes").steps for size, size_result in by_size.items()}
    assert steps_by_size[3280] == steps_by_size[840] == 0
    assert steps_by_size[12] == 299 // 13
    assert by_size[3280].method_result(SLOPES).steps == by_size[12].method_result(SLOPES).steps == 299 // 3
    assert by_size[12].method_result("try_and_keep").steps is None
    assert not {SLOPES, "nudged_slopes"} & set(RIVALS)


def test_every_method_gets_exactly_its_evaluations(monkeypatch):
    evals = []
    real = CopyTask.loss
    monkeypatch.setattr(CopyTask, "loss", lambda self, params: evals.append(1) or real(self, params))
    for method in SWEEPS:
        evals.clear()
        race.run_trials([race.Trial(220, method, 0)], 100, 0)
        steps = 99 // search.STEP_EVALS  # the backward pass and the update are charged, not evaluated
        expected = 1 + steps if method == SLOPES else 100
        assert len(evals) == expected * count_tasks(220), method


def test_laps_run_until_the_time_is_over_and_at_least_one():
    trials = race.trials_of([60])
    assert len(trials) == sum(len(values) for _, values in SWEEPS.values())
    assert len(race.run_trials(trials, 20, 0, seconds=0)) == 1


def test_the_same_seed_gives_the_same_race_to_the_last_bit():
    first, same, different = (race.race((60,), n_evals=60, seed=seed)[0] for seed in (4, 4, 5))
    for method_result, again, different_lane in zip(
        first.method_results, same.method_results, different.method_results, strict=True
    ):
        assert (method_result.best_after == again.best_after).all()
        assert method_result.losses == again.losses
        assert (method_result.best_after != different_lane.best_after).any()


def test_the_smallest_task_is_the_exam_from_starts_of_its_own():
    first, second = ExamTask(0, 0), ExamTask(0, 1)
    assert len(first.start) == len(exam.KNOBS) == 7
    assert (first.start != second.start).any()
    assert first.loss(first.start) == pytest.approx(
        first.start_network.loss(exam.DATA.inputs, exam.DATA.targets, exam.LOSS)
    )


def test_the_task_is_a_copy_of_a_teacher_with_the_readable_networks_loss_and_slopes():
    task = CopyTask(5, seed=3)
    assert len(task.start) == 60
    assert task.inputs.shape == (200, 5)
    assert task.loss(task.start) == pytest.approx(task.start_network.loss(task.inputs, task.targets), abs=1e-14)
    tables = Shape.of(task.start_network).tables(task.gradient(task.start))
    expected = task.start_network.gradient(task.inputs, task.targets)
    for table, weights, biases in zip(tables, expected.weights, expected.biases, strict=True):
        assert np.allclose(table[:, :-1], weights, atol=1e-14)
        assert np.allclose(table[:, -1], biases, atol=1e-14)
    assert np.abs(task.targets).max() <= 1
    assert task.loss(task.start) > 0.1


def test_the_sizes_are_the_numbers_of_parameters():
    assert tuple(len(race.make_tasks(size, 0)[0].start) for size in SIZES) == SIZES


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"sizes": ()}, "sizes"),
        ({"sizes": (41,)}, "sizes"),
        ({"n_evals": 9}, "n_evals"),
        ({"n_evals": 5_001}, "n_evals"),
        ({"n_evals": 50.5}, "n_evals"),
    ],
)
def test_work_that_is_not_bounded_is_refused_at_once(settings, reason):
    with pytest.raises(ValueError, match=reason):
        race.race(**settings)


def test_curves_can_be_thinned():
    evals = log_spaced(1_500)
    assert evals[0] == 1
    assert evals[-1] == 1_500
    assert len(evals) <= 120
    assert (np.diff(evals) > 0).all()
    assert log_spaced(1).tolist() == [1]
