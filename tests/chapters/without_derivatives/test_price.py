"""The price: both methods find the same slopes, every nudge is evaluated, and extrapolation follows the fit."""

import numpy as np
import pytest

from core.chapters.without_derivatives.price import (
    MAX_PARAMS,
    MIN_PARAMS,
    PARAM_COUNTS,
    Timings,
    fit,
    nudge_every_param,
    place_of,
    price,
    time_steps,
)
from core.network import Network
from tests.many import each_of


@pytest.fixture
def case():
    rng = np.random.default_rng(3)
    network = Network.random((2, 4, 3, 2), hidden="tanh", output="sigmoid", rng=rng)
    return network, rng.normal(size=(7, 2)), rng.uniform(size=(7, 2))


def test_nudging_finds_what_passing_the_blame_back_finds_and_bills_a_look_a_knob(case, monkeypatch):
    network, inputs, targets = case
    before = network.loss(inputs, targets)
    evals, true = [], Network.loss
    monkeypatch.setattr(Network, "loss", lambda *arguments: evals.append(1) or true(*arguments))
    result = nudge_every_param(network, inputs, targets, "squared_error")
    assert result.n_evals == len(evals) == network.n_params + 1
    exact = network.gradient(inputs, targets)
    for ours, theirs in zip(result.weights + result.biases, exact.weights + exact.biases, strict=True):
        np.testing.assert_allclose(ours, theirs, atol=2e-6)
    assert network.loss(inputs, targets) == before


def test_the_clock_is_reported_and_both_ways_agree():
    ticks = iter(range(100_000))
    timings = time_steps((2, 40), rounds=1, clock=lambda: float(next(ticks)))
    assert timings.sizes.tolist() == [7, 13, 1761]
    assert timings.nudged_sizes.tolist() == [7, 13]
    assert set(timings.evaluation) == set(timings.slopes) == set(timings.nudges) == {1.0}
    assert 0 < timings.max_difference < 1e-6


@each_of(range(50))
def test_the_fit_finds_the_line_and_its_band_holds_what_was_measured(seed):
    rng = np.random.default_rng(seed)
    at_once, per_param = 10.0 ** rng.uniform(-6, -3), 10.0 ** rng.uniform(-10, -6)
    n_params = np.geomspace(7, 1e6, 11).round()
    exact = fit(n_params, at_once + per_param * n_params)
    assert (exact.intercept, exact.per_param) == pytest.approx((at_once, per_param), rel=1e-6)
    assert (exact.low, exact.high) == pytest.approx((1, 1), abs=1e-9)
    noisy = (at_once + per_param * n_params) * np.exp(rng.normal(0, rng.choice([0.05, 0.5, 2.0]), len(n_params)))
    line = fit(n_params, noisy)
    assert line.intercept >= 0
    assert line.per_param > 0
    assert line.low <= 1 <= line.high
    assert (line.low * line.seconds(n_params) <= noisy * (1 + 1e-9)).all()
    assert (line.high * line.seconds(n_params) >= noisy * (1 - 1e-9)).all()


def test_nudging_costs_a_look_for_every_knob_and_one_more():
    n_params = np.array([10.0, 100.0, 1000.0])
    timings = Timings(
        n_params,
        1e-5 + 1e-8 * n_params,
        3e-5 + 3e-8 * n_params,
        n_params[:2],
        (n_params[:2] + 1) * (1e-5 + 1e-8 * n_params[:2]),
        0.0,
    )
    prices = price(timings)
    assert prices.slopes[:, 1] == pytest.approx(3e-5 + 3e-8 * PARAM_COUNTS)
    assert prices.nudges[:, 1] == pytest.approx((PARAM_COUNTS + 1) * (1e-5 + 1e-8 * PARAM_COUNTS))
    slow = price(Timings(n_params, timings.evaluation, timings.slopes, n_params[:2], 2 * timings.nudges, 0.0))
    assert slow.nudges[:, 2] == pytest.approx(2 * slow.nudges[:, 1])
    assert slow.nudges[:, 1] == pytest.approx(prices.nudges[:, 1])


def test_the_dial_runs_from_the_exam_to_175_billion_with_three_digits():
    assert PARAM_COUNTS[0] == MIN_PARAMS == 7
    assert PARAM_COUNTS[-1] == MAX_PARAMS == 175_000_000_000
    assert len(PARAM_COUNTS) == 241
    assert (np.diff(PARAM_COUNTS) >= 0).all()
    assert all(float(f"{n_params:.3g}") == n_params for n_params in PARAM_COUNTS)
    assert [place_of(PARAM_COUNTS[place]) for place in (100, 200, 240)] == [100, 200, 240]
