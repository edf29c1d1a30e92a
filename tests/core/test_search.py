"""The rivals: honest counts, budgets, and what each method promises."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import search
from core.rounding import on_grid

RIVALS = ["random_guess", "try_and_keep", "one_knob_at_a_time", "nudged_slopes", "follow_slopes"]
TARGET = np.array([0.5, -1.0, 2.0, 0.1])


def bowl(knobs):
    return 0.5 * float(np.sum((knobs - TARGET) ** 2))


class Wrapped:
    """The loss, wrapped: every look is written down here, behind the back of the method that counts."""

    def __init__(self, loss):
        self.loss, self.seen = loss, []

    def __call__(self, knobs):
        value = self.loss(knobs)
        self.seen.append((knobs.copy(), value))
        return value


def go(name, loss, start, looks, seed=0, **settings):
    if name in ("random_guess", "try_and_keep"):
        settings["rng"] = np.random.default_rng(seed)
    if name == "follow_slopes":
        settings.setdefault("gradient", lambda knobs: knobs - TARGET)
    return search.FUNCTIONS[name](loss, start, n_evals=looks, **settings)


def test_every_method_is_listed():
    assert list(search.METHODS) == list(search.FUNCTIONS) == RIVALS


@pytest.mark.parametrize("name", RIVALS)
@given(looks=st.integers(1, 120), seed=st.integers(0, 5))
@settings(deadline=None, derandomize=True, max_examples=40)
def test_the_count_is_the_truth(name, looks, seed):
    loss = Wrapped(bowl)
    found = go(name, loss, np.zeros(4), looks, seed)
    values = [value for _, value in loss.seen]
    assert found.n_evals <= looks
    assert found.method == name
    assert found.best_loss == min(values) == bowl(found.best) == found.best_after[-1]
    assert (np.diff(found.best_after) <= 0).all()
    assert found.best_after[0] == bowl(np.zeros(4))
    if name == "follow_slopes":  # each step: two looks charged for the backward pass and the turn, one really taken
        assert found.best_after[::3][: len(values)] == pytest.approx(np.minimum.accumulate(values))
        assert found.n_evals in (3 * len(values) - 2, 3 * len(values))
    else:
        assert found.n_evals == looks == len(values)
        assert (found.best_after == np.minimum.accumulate(values)).all()


@pytest.mark.parametrize("name", RIVALS)
def test_a_goal_ends_the_search_with_the_look_that_reached_it(name):
    loss = Wrapped(bowl)
    goal = 0.9 * bowl(np.zeros(4))
    found = go(name, loss, np.zeros(4), 5_000, goal=goal)
    values = [value for _, value in loss.seen]
    assert found.best_loss <= goal < min(values[:-1])
    assert found.best_after[-1] == values[-1] == found.best_loss
    assert found.n_evals == (3 * len(values) - 2 if name == "follow_slopes" else len(values))
    assert go(name, bowl, np.zeros(4), 5_000, goal=bowl(np.zeros(4))).n_evals == 1


def test_a_slope_step_is_charged_three_looks():
    loss = Wrapped(bowl)
    found = go("follow_slopes", loss, np.zeros(4), 31)
    assert len(loss.seen) == 11
    assert found.n_evals == 31 == 1 + 10 * search.STEP_EVALS


@pytest.mark.parametrize("name", RIVALS)
def test_the_same_seed_finds_the_same_to_the_last_bit(name):
    first, again = (go(name, bowl, np.zeros(4), 200, seed=7) for _ in range(2))
    assert (first.best == again.best).all()
    assert (first.best_after == again.best_after).all()


@pytest.mark.parametrize("name", RIVALS)
def test_each_lowers_a_plain_bowl(name):
    share = {"random_guess": 0.7}.get(name, 1e-3)
    assert go(name, bowl, np.zeros(4), 600).best_loss < share * bowl(np.zeros(4))


@pytest.mark.parametrize("name", RIVALS)
def test_the_start_is_not_touched(name):
    start = np.zeros(4)
    go(name, bowl, start, 50)
    assert (start == 0).all()


def test_random_guesses_have_their_spread_and_do_not_depend_on_the_best():
    loss = Wrapped(bowl)
    go("random_guess", loss, np.zeros(4), 5_001, spread=3.0)
    guesses = np.array([knobs for knobs, _ in loss.seen[1:]])
    assert guesses.std() == pytest.approx(3.0, rel=0.03)
    assert abs(guesses.mean()) < 0.1


def test_try_and_keep_moves_only_where_it_helps():
    loss = Wrapped(bowl)
    go("try_and_keep", loss, np.zeros(4), 400, size=0.2, growth=1.0)
    best, kept = loss.seen[0]
    steps = []
    for knobs, value in loss.seen[1:]:
        steps.append(knobs - best)  # every try starts at the best so far
        if value < kept:
            best, kept = knobs, value
    assert np.std(steps) == pytest.approx(0.2, rel=0.06)


def test_try_and_keep_adapts_the_size_of_its_nudges():
    wide = Wrapped(bowl)
    go("try_and_keep", wide, np.zeros(4), 300, size=50.0)
    late = np.array([knobs for knobs, _ in wide.seen[-30:]])
    assert late.std(axis=0).max() < 1  # from 50 down, because hardly any nudge of that size helps


def test_try_and_keep_grows_by_a_fifth_and_shrinks_by_its_fourth_root():
    """The one-fifth rule, pinned by hand: nudges as wide as 0.1, then 0.12 after a success, 0.1 · 1.2^(−1/4) after a failure."""

    class Draws:
        """Nudges of one width and nothing else."""

        def standard_normal(self, size):
            return np.ones(size)

    for falls, widths in ((True, [0.1, 0.12, 0.144]), (False, [0.1, 0.0955442, 0.0912871])):
        loss = Wrapped(lambda knobs, falls=falls: float(-knobs[0] if falls else knobs[0]))
        search.hill_climbing(loss, [0.0], n_evals=4, rng=Draws(), size=0.1)
        tried = [knobs[0] for knobs, _ in loss.seen]
        steps = np.diff(tried) if falls else np.array(tried[1:])
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
    loss = Wrapped(bowl)
    go(name, loss, np.full(4, 0.1), 60)
    seen = np.array([knobs for knobs, _ in loss.seen])
    assert (on_grid(seen) == seen).all()
    assert len(np.unique(seen, axis=0)) > 10


def test_one_knob_at_a_time_grows_the_turns_that_help_and_remembers_the_way():
    loss = Wrapped(lambda knobs: float(knobs[0] - abs(knobs[1])))  # down for ever on the first knob
    go("one_knob_at_a_time", loss, np.zeros(2), 12, size=1.0)
    first = [knobs[0] for knobs, _ in loss.seen]
    assert first[:3] == [0, 1, -1]  # up is worse, down is better
    assert sorted(set(first[3:]), reverse=True)[:3] == [-1, -2.5, -4.75]  # then 1.5 and 2.25 further the same way


def test_one_knob_at_a_time_turns_one_knob_both_ways_then_halves():
    loss = Wrapped(lambda knobs: float(np.abs(knobs).sum()))  # already at the lowest point
    go("one_knob_at_a_time", loss, np.zeros(2), 9, size=0.5)
    tried = [tuple(knobs) for knobs, _ in loss.seen]
    expected = [(0, 0), (0.5, 0), (-0.5, 0), (0, 0.5), (0, -0.5), (0.25, 0), (-0.25, 0), (0, 0.25), (0, -0.25)]
    assert tried == expected


def test_nudged_slopes_are_gradient_descent_with_measured_slopes():
    loss = Wrapped(bowl)
    found = go("nudged_slopes", loss, np.zeros(4), 1 + 3 * 5, learning_rate=0.3)
    landed = [knobs for knobs, _ in loss.seen[::5]]
    for before, after in itertools.pairwise(landed):
        assert after == pytest.approx(before - 0.3 * (before - TARGET), abs=1e-6)
    slopes = go("follow_slopes", bowl, np.zeros(4), 1 + 3 * 3, learning_rate=0.3)
    assert slopes.best == pytest.approx(found.best, abs=1e-5)


@pytest.mark.parametrize("name", ["nudged_slopes", "follow_slopes"])
@pytest.mark.parametrize("rate", [5.0, 1e200, 1e308])
def test_a_step_size_far_too_large_ends_the_search_and_keeps_the_best(name, rate):
    def steep(knobs):
        return float(np.sum(np.clip(knobs, -1e100, 1e100) ** 2))

    found = go(name, steep, np.ones(4), 500, learning_rate=rate)
    assert found.best_loss <= 4
    assert np.isfinite(found.best).all()


@pytest.mark.parametrize("name", RIVALS)
def test_a_loss_that_is_no_number_counts_as_worst(name):
    def holes(knobs):
        return np.nan if knobs[0] > 0.05 else bowl(knobs)

    found = go(name, holes, np.zeros(4), 200)
    assert np.isfinite(found.best_after).all()
    assert found.best[0] <= 0.05
    nowhere = go(name, lambda knobs: np.nan, np.zeros(4), 20)
    assert nowhere.best_loss == np.inf
    assert (nowhere.best == 0).all()


@pytest.mark.parametrize("name", RIVALS)
@pytest.mark.parametrize("looks", [0, -1, 2.5])
def test_a_budget_must_be_a_whole_number(name, looks):
    with pytest.raises(ValueError, match="at least 1"):
        go(name, bowl, np.zeros(4), looks)


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
        go(name, bowl, np.zeros(4), 10, **{setting: value})


@pytest.mark.parametrize("name", RIVALS)
def test_the_start_must_be_finite_and_hold_a_knob(name):
    for start in ([0, np.nan, 0, 0], [np.inf, 0, 0, 0]):
        with pytest.raises(ValueError, match="finite"):
            go(name, bowl, start, 10)
    with pytest.raises(ValueError, match="at least one parameter"):
        go(name, bowl, [], 10)
