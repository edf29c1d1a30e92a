"""The guessing game: valleys have one minimum and right slopes, and scores are right."""

import numpy as np
import pytest

from core.chapters.lab.guessing import (
    FOUND_SCORE,
    LIMIT,
    MAX_TRIES,
    ROUNDS,
    hidden_valley,
    hill_climbing_score,
    play,
    play_descent,
)
from tests.long import with_seeds

KINDS = pytest.mark.parametrize("kind", ROUNDS)
SEEDS = range(30)


@KINDS
def test_slopes_agree_with_a_nudge_and_with_pytorch(kind):
    torch = pytest.importorskip(
        "torch", reason="PyTorch is not installed: the comparison with an independent oracle is skipped"
    )
    for seed in SEEDS:
        valley = hidden_valley(kind, seed)
        params = np.random.default_rng(seed).uniform(-LIMIT, LIMIT, (7, ROUNDS[kind].n_params))
        slopes = valley.slopes(params)
        nudges = 1e-6 * np.eye(params.shape[1])
        for row, slope in zip(params, slopes, strict=True):
            expected = (valley.height(row + nudges) - valley.height(row - nudges)) / 2e-6
            assert slope == pytest.approx(expected, abs=1e-8)

        place = torch.tensor(params, requires_grad=True)
        z = (place - torch.tensor(valley.bottom)) @ torch.tensor(valley.rotation).T / torch.tensor(valley.widths)
        u = z + torch.tensor(valley.skews) * torch.log(torch.cosh(z))
        height = valley.floor + torch.log(1 + (u * u).sum(-1))
        height.sum().backward()
        assert valley.height(params) == pytest.approx(height.detach().numpy(), abs=1e-12)
        assert slopes == pytest.approx(place.grad.numpy(), abs=1e-12)


@KINDS
def test_the_bottom_is_the_only_flat_place_and_a_knob_can_hit_it(kind):
    for seed in SEEDS:
        valley = hidden_valley(kind, seed)
        assert valley.height(valley.bottom) == valley.floor
        assert not valley.slopes(valley.bottom).any()
        assert (np.abs(valley.bottom) < LIMIT).all()
        assert (np.abs(valley.bottom) >= 3).all()
        assert valley.bottom * 10 == pytest.approx(np.round(valley.bottom * 10), abs=1e-9)
        anywhere = np.random.default_rng(seed).uniform(-LIMIT, LIMIT, (400, ROUNDS[kind].n_params))
        assert (valley.height(anywhere) > valley.floor).all()
        assert valley.slopes(anywhere).any(axis=-1).all()


def test_with_one_knob_the_height_falls_towards_the_bottom_from_both_sides():
    for seed in SEEDS:
        valley = hidden_valley("height", seed)
        positions = np.linspace(-LIMIT, LIMIT, 1001)
        falls = np.diff(valley.height(positions[:, None])) < 0
        assert (np.diff(falls.astype(int)) != 0).sum() == 1


def test_far_out_nothing_overflows():
    valley = hidden_valley("five", 0)
    point = np.full(5, 1e6)
    assert np.isfinite(valley.height(point))
    assert np.isfinite(valley.slopes(point)).all()


@KINDS
def test_a_seed_hides_the_same_valley_every_time_and_no_other_does(kind):
    first, again, different = hidden_valley(kind, 3), hidden_valley(kind, 3), hidden_valley(kind, 4)
    assert (first.bottom == again.bottom).all()
    assert first.floor == again.floor
    assert (first.bottom != different.bottom).any()


def test_the_two_rounds_of_one_knob_hide_different_valleys():
    assert hidden_valley("height", 0).bottom != hidden_valley("slope", 0).bottom


@KINDS
def test_scores_run_from_the_start_to_the_bottom(kind):
    valley = hidden_valley(kind, 1)
    no_tries = play(valley, [])
    assert (no_tries.tries, no_tries.score, no_tries.best, no_tries.bottom_try) == (0, 0.0, 0, None)
    away = play(valley, [-valley.bottom, valley.bottom, valley.bottom / 2])
    assert away.scores[1] == 0
    assert away.score == 1
    assert away.best == 2
    assert away.bottom_try == 2
    half = play(valley, [valley.bottom / 2])
    heights = valley.height(np.zeros(half.places.shape[1])), valley.height(valley.bottom / 2)
    assert half.score == pytest.approx((heights[0] - heights[1]) / (heights[0] - valley.floor))


@KINDS
def test_gradient_descent_takes_the_steps_its_formula_says(kind):
    valley = hidden_valley(kind, 2)
    game = play_descent(kind, valley)
    assert game.tries == MAX_TRIES
    for before, after in zip(game.places, game.places[1:], strict=False):
        step = before - ROUNDS[kind].learning_rate * valley.slopes(before)
        assert after == pytest.approx(np.clip(step, -LIMIT, LIMIT))


def test_hill_climbing_looks_as_often_as_a_player(monkeypatch):
    valley, evals = hidden_valley("five", 0), []
    height = type(valley).height
    monkeypatch.setattr(type(valley), "height", lambda self, params: evals.append(1) or height(self, params))
    hill_climbing_score(valley, 0, runs=1)
    assert len(evals) == MAX_TRIES + 2  # the start, the tries, and the start once more for the score


@with_seeds(8, 30)
def test_one_knob_hardly_needs_slopes_and_five_do(seeds):
    """The page claims: with equally many evaluations nudges keep up with one parameter and fall behind with five."""
    for kind in ("height", "five"):
        slopes, nudges = [], []
        for seed in seeds:
            valley = hidden_valley(kind, seed)
            slopes.append(play_descent(kind, valley).score)
            nudges.append(hill_climbing_score(valley, seed))
        if kind == "height":
            assert np.median(slopes) > FOUND_SCORE
            assert np.median(nudges) > FOUND_SCORE
        else:
            assert np.median(slopes) > 0.95
            assert np.median(nudges) < 0.7
