"""Search methods without derivatives: evaluation counts, budgets, and the promise of each method."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import search
from core.rounding import on_grid

RIVALS = ["random_guess", "try_and_keep", "one_knob_at_a_time", "nudged_slopes", "follow_slopes"]
TARGET = np.array([0.5, -1.0, 2.0, 0.1])


def bowl(params):
    return 0.5 * float(np.sum((params - TARGET) ** 2))


class RecordedLoss:
    """Wrap a loss and record every evaluation, independently of the method's own count."""

    def __init__(self, loss):
        self.loss, self.calls = loss, []

    def __call__(self, params):
        value = self.loss(params)
        self.calls.append((params.copy(), value))
        return value


def search_with(name, loss, start, n_evals, seed=0, **settings):
    if name in ("random_guess", "try_and_keep"):
        settings["rng"] = np.random.default_rng(seed)
    if name == "follow_slopes":
        settings.setdefault("gradient", lambda params: params - TARGET)
    return search.FUNCTIONS[name](loss, start, n_evals=n_evals, **settings)


def test_every_method_is_listed():
    assert list(search.METHODS) == list(search.FUNCTIONS) == RIVALS


@pytest.mark.parametrize("name", RIVALS)
@given(n_evals=st.integers(1, 120), seed=st.integers(0, 5))
@settings(deadline=None, derandomize=True, max_examples=40)
def test_the_count_is_the_truth(name, n_evals, seed):
    loss = RecordedLoss(bowl)
    result = search_with(name, loss, np.zeros(4), n_evals, seed)
    values = [value for _, value in loss.calls]
    assert result.n_evals <= n_evals
    assert result.method == name
    assert result.best_loss == min(values) == bowl(result.best) == result.best_after[-1]
    assert (np.diff(result.best_after) <= 0).all()
    assert result.best_after[0] == bowl(np.zeros(4))
    if name == "follow_slopes":
        # Each step is charged two evaluations for the backward pass and the update, and makes one.
        assert result.best_after[::3][: len(values)] == pytest.approx(np.minimum.accumulate(values))
        assert result.n_evals in (3 * len(values) - 2, 3 * len(values))
    else:
        assert result.n_evals == n_evals == len(values)
        assert (result.best_after == np.minimum.accumulate(values)).all()


@pytest.mark.parametrize("name", RIVALS)
def test_a_goal_ends_the_search_with_the_look_that_reached_it(name):
    loss = RecordedLoss(bowl)
    goal = 0.9 * bowl(np.zeros(4))
    result = search_with(name, loss, np.zeros(4), 5_000, goal=goal)
    values = [value for _, value in loss.calls]
    assert result.best_loss <= goal < min(values[:-1])
    assert result.best_after[-1] == values[-1] == result.best_loss
    assert result.n_evals == (3 * len(values) - 2 if name == "follow_slopes" else len(values))
    assert search_with(name, bowl, np.zeros(4), 5_000, goal=bowl(np.zeros(4))).n_evals == 1


def test_a_slope_step_is_charged_three_looks():
    loss = RecordedLoss(bowl)
    result = search_with("follow_slopes", loss, np.zeros(4), 31)
    assert len(loss.calls) == 11
    assert result.n_evals == 31 == 1 + 10 * search.STEP_EVALS


@pytest.mark.parametrize("name", RIVALS)
def test_the_same_seed_finds_the_same_to_the_last_bit(name):
    first, second = (search_with(name, bowl, np.zeros(4), 200, seed=7) for _ in range(2))
    assert (first.best == second.best).all()
    assert (first.best_after == second.best_after).all()


@pytest.mark.parametrize("name", RIVALS)
def test_each_lowers_a_plain_bowl(name):
    share = {"random_guess": 0.7}.get(name, 1e-3)
    assert search_with(name, bowl, np.zeros(4), 600).best_loss < share * bowl(np.zeros(4))


@pytest.mark.parametrize("name", RIVALS)
def test_the_start_is_not_touched(name):
    start = np.zeros(4)
    search_with(name, bowl, start, 50)
    assert (start == 0).all()


def test_random_guesses_have_their_spread_and_do_not_depend_on_the_best():
    loss = RecordedLoss(bowl)
    search_with("random_guess", loss, np.zeros(4), 5_001, spread=3.0)
    predictions = np.array([params for params, _ in loss.calls[1:]])
    assert predictions.std() == pytest.approx(3.0, rel=0.03)
    assert abs(predictions.mean()) < 0.1


def test_try_and_keep_moves_only_where_it_helps():
    loss = RecordedLoss(bowl)
    search_with("try_and_keep", loss, np.zeros(4), 400, size=0.2, growth=1.0)
    best, best_params = loss.calls[0]
    steps = []
    for params, value in loss.calls[1:]:
        steps.append(params - best)  # every attempt starts at the best point so far
        if value < best_params:
            best, best_params = params, value
    assert np.std(steps) == pytest.approx(0.2, rel=0.06)


def test_try_and_keep_adapts_the_size_of_its_nudges():
    loss = RecordedLoss(bowl)
    search_with("try_and_keep", loss, np.zeros(4), 300, size=50.0)
    last_params = np.array([params for params, _ in loss.calls[-30:]])
    assert last_params.std(axis=0).max() < 1  # shrinks from 50, because hardly any nudge of that size helps


def test_try_and_keep_grows_by_a_fifth_and_shrinks_by_its_fourth_root():
    """The one-fifth rule, pinned by hand: nudges as wide as 0.1, then 0.12 after a success, 0.1 · 1.2^(−1/4) after a failure."""

    class Draws:
        """Stand in for a random generator: return nudges of a fixed width."""

        def standard_normal(self, size):
            return np.ones(size)

    for falls, widths in ((True, [0.1, 0.12, 0.144]), (False, [0.1, 0.0955442, 0.0912871])):
        loss = RecordedLoss(lambda params, falls=falls: float(-params[0] if falls else params[0]))
        search.hill_climbing(loss, [0.0], n_evals=4, rng=Draws(), size=0.1)
        first_params = [params[0] for params, _ in loss.calls]
        steps = np.diff(first_params) if falls else np.array(first_params[1:])
        assert steps == pytest.approx(widths, abs=1e-6)


def test_a_loss_is_better_only_beyond_rounding_noise():
    assert search.is_lower(0.9, 1.0)
    assert search.is_lower(-1.1, -1.0)
    assert search.is_lower(5.0, np.inf)
    assert not search.is_lower(1.0, 1.0)
    assert not search.is_lower(1.0 - 1e-15, 1.0)
    assert not search.is_lower(np.inf, np.inf)
    assert search.is_lower(0.0, 1e-9)
    assert not search.is_lower(0.0, 0.0)


@pytest.mark.parametrize("name", RIVALS)
def test_every_knob_that_is_looked_at_stands_on_the_grid(name):
    loss = RecordedLoss(bowl)
    search_with(name, loss, np.full(4, 0.1), 60)
    visited = np.array([params for params, _ in loss.calls])
    assert (on_grid(visited) == visited).all()
    assert len(np.unique(visited, axis=0)) > 10


def test_one_knob_at_a_time_grows_the_turns_that_help_and_remembers_the_way():
    loss = RecordedLoss(lambda params: float(params[0] - abs(params[1])))  # unbounded below in the first parameter
    search_with("one_knob_at_a_time", loss, np.zeros(2), 12, size=1.0)
    first = [params[0] for params, _ in loss.calls]
    assert first[:3] == [0, 1, -1]  # up is worse, down is better
    assert sorted(set(first[3:]), reverse=True)[:3] == [-1, -2.5, -4.75]  # then 1.5 and 2.25 further the same way


def test_one_knob_at_a_time_turns_one_knob_both_ways_then_halves():
    loss = RecordedLoss(lambda params: float(np.abs(params).sum()))  # already at the lowest point
    search_with("one_knob_at_a_time", loss, np.zeros(2), 9, size=0.5)
    visited = [tuple(params) for params, _ in loss.calls]
    expected = [(0, 0), (0.5, 0), (-0.5, 0), (0, 0.5), (0, -0.5), (0.25, 0), (-0.25, 0), (0, 0.25), (0, -0.25)]
    assert visited == expected


def test_nudged_slopes_are_gradient_descent_with_measured_slopes():
    loss = RecordedLoss(bowl)
    result = search_with("nudged_slopes", loss, np.zeros(4), 1 + 3 * 5, learning_rate=0.3)
    positions = [params for params, _ in loss.calls[::5]]
    for before, after in itertools.pairwise(positions):
        assert after == pytest.approx(before - 0.3 * (before - TARGET), abs=1e-6)
    slopes = search_with("follow_slopes", bowl, np.zeros(4), 1 + 3 * 3, learning_rate=0.3)
    assert slopes.best == pytest.approx(result.best, abs=1e-5)


@pytest.mark.parametrize("name", ["nudged_slopes", "follow_slopes"])
@pytest.mark.parametrize("rate", [5.0, 1e200, 1e308])
def test_a_step_size_far_too_large_ends_the_search_and_keeps_the_best(name, rate):
    def steep(params):
        return float(np.sum(np.clip(params, -1e100, 1e100) ** 2))

    result = search_with(name, steep, np.ones(4), 500, learning_rate=rate)
    assert result.best_loss <= 4
    assert np.isfinite(result.best).all()


@pytest.mark.parametrize("name", RIVALS)
def test_a_loss_that_is_no_number_counts_as_worst(name):
    def holes(params):
        return np.nan if params[0] > 0.05 else bowl(params)

    result = search_with(name, holes, np.zeros(4), 200)
    assert np.isfinite(result.best_after).all()
    assert result.best[0] <= 0.05
    undefined = search_with(name, lambda params: np.nan, np.zeros(4), 20)
    assert undefined.best_loss == np.inf
    assert (undefined.best == 0).all()


@pytest.mark.parametrize("name", RIVALS)
@pytest.mark.parametrize("n_evals", [0, -1, 2.5])
def test_a_budget_must_be_a_whole_number(name, n_evals):
    with pytest.raises(ValueError, match="at least 1"):
        search_with(name, bowl, np.zeros(4), n_evals)


@pytest.mark.parametrize(
    ("name", "setting"),
    [
        ("random_guess", "spread"),
        ("try_and_keep", "size"),
        ("try_and_keep", "growth"),
        ("one_knob_at_a_time", "size"),
        ("nudged_slopes", "learning_rate"),
        ("nudged_slopes", "nudge"),
        ("follow_slopes", "learning_rate"),
    ],
)
@pytest.mark.parametrize("value", [0, -1, np.nan, np.inf])
def test_settings_must_be_above_zero(name, setting, value):
    with pytest.raises(ValueError, match="above 0"):
        search_with(name, bowl, np.zeros(4), 10, **{setting: value})


@pytest.mark.parametrize("name", RIVALS)
def test_the_start_must_be_finite_and_hold_a_knob(name):
    for start in ([0, np.nan, 0, 0], [np.inf, 0, 0, 0]):
        with pytest.raises(ValueError, match="finite"):
            search_with(name, bowl, start, 10)
    with pytest.raises(ValueError, match="at least one parameter"):
        search_with(name, bowl, [], 10)
