"""The claims of "Without derivatives", measured: who wins the race, what the bowl costs, where chance points."""

import numpy as np
import pytest

from core import search
from core.chapters.without_derivatives import race
from core.chapters.without_derivatives.race import (
    Copying,
    angle_density,
    bowl,
    chance_within,
    random_directions,
    tasks_of,
    thinned,
)
from core.engine import Shape


def heats(**settings):
    return {progress.heat.knobs: progress.heat for progress in race.race(**settings) if progress.heat}


@pytest.fixture(scope="module")
def default_race():
    return list(race.race())


# --- The race ---------------------------------------------------------------------------------------------------------


def test_the_default_race_slopes_win_from_60_knobs_up_and_lose_at_12(default_race):
    found = {progress.heat.knobs: progress.heat for progress in default_race if progress.heat}
    assert list(found) == [12, 60, 220, 840, 3280]
    assert found[12].winner.method == "one_knob_at_a_time"
    for knobs in (60, 220, 840, 3280):
        slopes, *rivals = sorted(found[knobs].lanes, key=lambda lane: lane.final)
        assert slopes.method == "follow_slopes" and rivals[0].final > 4 * slopes.final


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_another_seed_tells_the_same_story(seed):
    found = heats(widths=(2, 5, 10), seed=seed)
    assert found[12].winner.method != "follow_slopes"
    assert found[60].winner.method == found[220].winner.method == "follow_slopes"


def test_the_result_is_the_best_of_each_sweep_and_complete(default_race):
    for heat in (progress.heat for progress in default_race if progress.heat):
        assert [lane.method for lane in heat.lanes] == list(race.SWEEPS) and heat.tasks == tasks_of(heat.width)
        for lane in heat.lanes:
            _, values = race.SWEEPS[lane.method]
            assert len(lane.losses) == len(values) and lane.final == min(lane.losses)
            assert lane.setting == values[int(np.argmin(lane.losses))]
            assert lane.best_after.shape == (race.LOOKS,) and (np.diff(lane.best_after) <= 0).all()
            assert lane.best_after[0] == pytest.approx(heat.start) and lane.knobs == heat.knobs
        assert heat.winner.final == min(lane.final for lane in heat.lanes)


def test_the_best_setting_of_the_slopes_lies_inside_their_sweep(default_race):
    for heat in (progress.heat for progress in default_race if progress.heat):
        slopes = heat.lanes[0]
        assert slopes.method == "follow_slopes" and slopes.losses.index(min(slopes.losses)) not in (0, 4)


def test_nudging_every_knob_cannot_finish_a_step_with_too_many(default_race):
    lanes = {p.heat.knobs: {lane.method: lane for lane in p.heat.lanes} for p in default_race if p.heat}
    assert lanes[3280]["nudged_slopes"].steps == 0 and lanes[840]["nudged_slopes"].steps == 1
    assert lanes[3280]["follow_slopes"].steps == lanes[12]["follow_slopes"].steps == 1499 // 3
    assert lanes[12]["nudged_slopes"].steps == 1499 // 13 and lanes[12]["try_and_keep"].steps is None


def test_progress_counts_up_to_all_of_it(default_race):
    shares = [progress.share for progress in default_race]
    assert len(shares) == len(race.WIDTHS) * sum(len(values) for _, values in race.SWEEPS.values())
    assert (np.diff(shares) > 0).all() and shares[-1] == pytest.approx(1)
    assert [progress.width for progress in default_race if progress.heat] == list(race.WIDTHS)


def test_it_can_be_stopped_and_the_rest_is_never_computed(monkeypatch):
    made = []
    real = Copying.__init__

    def counted(self, width, *rest, **settings):
        made.append(width)
        real(self, width, *rest, **settings)

    monkeypatch.setattr(Copying, "__init__", counted)
    running = race.race((5, 40), looks=20)
    next(running)
    running.close()
    assert set(made) == {5}


def test_every_method_gets_exactly_its_looks(monkeypatch):
    looks = []
    real = Copying.loss
    monkeypatch.setattr(Copying, "loss", lambda self, knobs: looks.append(1) or real(self, knobs))
    for method in race.SWEEPS:
        looks.clear()
        list(race.race((10,), looks=100, methods=(method,)))
        steps = 99 // search.STEP_LOOKS  # the pass back and the turn are charged, not looked at
        expected = 1 + steps if method == "follow_slopes" else 100
        assert len(looks) == expected * 5 * tasks_of(10), method


def test_the_same_seed_gives_the_same_race_to_the_last_bit():
    one, same, other = (heats(widths=(5,), looks=60, seed=seed)[60] for seed in (4, 4, 5))
    for lane, again, another in zip(one.lanes, same.lanes, other.lanes, strict=True):
        assert (lane.best_after == again.best_after).all() and lane.losses == again.losses
        assert (lane.best_after != another.best_after).any()


def test_the_task_is_a_copy_of_a_teacher_with_the_readable_networks_loss_and_slopes():
    task = Copying(5, seed=3)
    assert len(task.start) == 60 and task.inputs.shape == (200, 5)
    assert task.loss(task.start) == pytest.approx(task.student.loss(task.inputs, task.targets), abs=1e-14)
    found = Shape.of(task.student).tables(task.gradient(task.start))
    expected = task.student.gradient(task.inputs, task.targets)
    for table, weights, biases in zip(found, expected.weights, expected.biases, strict=True):
        assert np.allclose(table[:, :-1], weights, atol=1e-14) and np.allclose(table[:, -1], biases, atol=1e-14)
    assert np.abs(task.targets).max() <= 1 and task.loss(task.start) > 0.1


def test_numbers_of_knobs_are_those_of_the_page():
    assert [len(Copying(width, 0, rows=2).start) for width in race.WIDTHS] == [12, 60, 220, 840, 3280]


@pytest.mark.parametrize(
    "settings, says",
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
    assert looks[0] == 1 and looks[-1] == 1_500 and len(looks) <= 120 and (np.diff(looks) > 0).all()
    assert thinned(1).tolist() == [1]


# --- The bowl ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def bowls():
    return {(run.method, run.knobs): run for run in bowl()}


def test_slopes_need_seven_steps_at_every_size(bowls):
    for knobs in race.BOWL_KNOBS:
        run = bowls["follow_slopes", knobs]
        assert run.steps == 7 and run.looks == 21


def test_seven_is_what_arithmetic_says():
    assert (1 - race.BOWL_RATE) ** (2 * 7) <= race.BOWL_SHARE < (1 - race.BOWL_RATE) ** (2 * 6)


def test_the_others_climb_with_the_knobs(bowls):
    for knobs in race.BOWL_KNOBS:
        nudges = bowls["nudged_slopes", knobs]
        assert nudges.steps == 7 and nudges.looks == 7 * (knobs + 1)
    for method in ("try_and_keep", "one_knob_at_a_time"):
        looks = [bowls[method, knobs].looks for knobs in (10, 100, 1000)]
        assert 200 < looks[0] < 500 and 2_000 < looks[1] < 4_000 and 20_000 < looks[2] < 45_000
    assert bowls["random_guess", 2].looks > 1_000 and bowls["random_guess", 10].looks is None


def test_the_count_of_try_and_keep_is_near_the_best_that_theory_allows(bowls):
    """A (1+1) strategy on a bowl of N knobs gains at most 0.202 / N a look, in logarithms of the distance
    (Rechenberg, 1973): ln 100 / 0.202 · N looks."""
    least = np.log(100) / 0.202 * 1000
    assert least < bowls["try_and_keep", 1000].looks < 1.4 * least


def test_a_bowl_of_ones_own():
    runs = list(bowl((3,), seed=5, methods=("try_and_keep",)))
    assert len(runs) == 1 and runs == list(bowl((3,), seed=5, methods=("try_and_keep",)))


# --- Random directions ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("knobs, chance", [(2, 0.333), (10, 0.0587), (25, 0.00465), (50, 0.0000935)])
def test_the_published_chances_to_be_within_sixty_degrees(knobs, chance):
    assert chance_within(knobs, 60) == pytest.approx(chance, rel=2e-3)


def test_two_and_three_knobs_by_school_geometry():
    for degrees in (0, 10, 60, 90, 120, 180):
        assert chance_within(2, degrees) == pytest.approx(degrees / 180, abs=1e-15)
        assert chance_within(3, degrees) == pytest.approx((1 - np.cos(np.radians(degrees))) / 2, abs=1e-15)
    assert chance_within(1, 60) == 0.5


@pytest.mark.parametrize("knobs", [2, 3, 4, 7, 10, 25, 50, 100, 333, 1000, 100_000])
def test_the_chance_is_scipys_incomplete_beta(knobs):
    scipy = pytest.importorskip("scipy.special", reason="SciPy is not installed: the independent oracle is skipped")
    for degrees in (0.5, 5, 30, 45, 60, 80, 85, 89, 89.9, 89.999, 90, 90.1, 120, 179):
        half = 0.5 * scipy.betainc((knobs - 1) / 2, 0.5, np.sin(np.radians(degrees)) ** 2)
        expected = half if degrees <= 90 else 1 - half
        assert chance_within(knobs, degrees) == pytest.approx(expected, rel=1e-10, abs=1e-300)


@pytest.mark.parametrize("knobs", [2, 3, 10, 100, 1000])
def test_the_density_adds_up_to_the_chance(knobs):
    degrees = np.linspace(0, 180, 180_001)
    density = angle_density(knobs, degrees)
    total = np.concatenate([[0], np.cumsum((density[1:] + density[:-1]) / 2) * (degrees[1] - degrees[0])])
    assert total[-1] == pytest.approx(1, abs=1e-7)
    for at in (30, 60, 85, 90, 95):
        assert total[np.searchsorted(degrees, at)] == pytest.approx(chance_within(knobs, at), abs=2e-6)
    assert (angle_density(knobs, [-1, 181]) == 0).all()


@pytest.mark.parametrize("knobs", [1, 2, 3, 10, 25, 1000])
def test_sampled_directions_follow_the_exact_curve(knobs):
    found = random_directions(knobs, samples=20_000, rng=np.random.default_rng(0))
    assert found.angles.shape == (20_000,) and found.exact == chance_within(knobs, 60)
    spread = np.sqrt(found.exact * (1 - found.exact) / 20_000)
    assert abs(found.share - found.exact) <= 4 * spread
    edges, shares = found.histogram(36)
    assert len(edges) == 37 and shares.sum() == pytest.approx(1)
    for low, high, share in zip(edges, edges[1:], shares, strict=False):
        exact = chance_within(knobs, high) - chance_within(knobs, low) if knobs > 1 else share
        assert abs(share - exact) <= 4.5 * np.sqrt(exact * (1 - exact) / 20_000) + 1e-12


def test_more_knobs_point_more_sideways():
    widths = [random_directions(n, rng=np.random.default_rng(1)).angles.std() for n in (2, 10, 100, 1000)]
    assert (np.diff(widths) < 0).all() and widths[-1] < 2


def test_drawn_directions_are_seeded():
    one, same = (random_directions(7, samples=50, rng=np.random.default_rng(3)).angles for _ in range(2))
    assert (one == same).all()


def test_arguments_out_of_range_are_refused():
    for knobs, samples in ((0, 10), (10, 0), (2.5, 10), (1_000_000, 1_000)):
        with pytest.raises(ValueError, match="at least one knob"):
            random_directions(knobs, samples=samples, rng=np.random.default_rng(0))
    for knobs, degrees in ((0, 60), (10, -1), (10, 181), (10, np.nan), (1.5, 60)):
        with pytest.raises(ValueError, match="at least one knob"):
            chance_within(knobs, degrees)
    with pytest.raises(ValueError, match="at least 2 knobs"):
        angle_density(1, 60)
