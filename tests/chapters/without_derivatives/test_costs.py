"""What slopes cost: every nudge is really taken and counted, both ways find the same, the extrapolation is the stated one."""

import numpy as np
import pytest

from core.chapters.without_derivatives.costs import duration, nudge_every_knob, time_growth
from core.network import Network


@pytest.fixture
def case():
    rng = np.random.default_rng(3)
    network = Network.random((2, 4, 3, 2), hidden="tanh", output="sigmoid", rng=rng)
    return network, rng.normal(size=(7, 2)), rng.uniform(size=(7, 2))


def test_one_of_a_unit_is_singular():
    assert [duration(each) for each in (1.0, 1e-3, 1e-6, 90.0)] == [
        "1 second",
        "1 millisecond",
        "1 microsecond",
        "90 seconds",
    ]


def test_nudging_finds_what_passing_the_blame_back_finds_and_bills_a_look_a_knob(case):
    network, inputs, targets = case
    true, measured = network.gradient(inputs, targets), nudge_every_knob(network, inputs, targets)
    for ours, other in zip(measured.weights + measured.biases, true.weights + true.biases, strict=True):
        np.testing.assert_allclose(ours, other, atol=2e-6)
    assert measured.looks == network.knobs + 1


def test_nudging_leaves_the_network_as_it_was(case):
    network, inputs, targets = case
    before = network.loss(inputs, targets)
    nudge_every_knob(network, inputs, targets)
    assert network.loss(inputs, targets) == before


def test_every_look_that_is_billed_is_taken(case, monkeypatch):
    network, inputs, targets = case
    looks, true = [], Network.loss
    monkeypatch.setattr(Network, "loss", lambda *given: looks.append(1) or true(*given))
    assert nudge_every_knob(network, inputs, targets).looks == len(looks)


def test_growth_reports_the_clock_and_extrapolates_in_proportion_and_squared():
    ticks = iter(range(10_000))
    growth = time_growth((2, 3), rows=4, clock=lambda: float(next(ticks)))
    assert growth.knobs.tolist() == [15, 25]
    assert growth.back.tolist() == [1, 1] and growth.nudges.tolist() == [1, 1]
    assert growth.furthest < 1e-4
    assert growth.at(25) == (1, 1)
    assert growth.at(2500) == (100, 10_000)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (4.3e-5, "43 microseconds"),
        (0.0819, "82 milliseconds"),
        (1.25, "1.2 seconds"),
        (100.0, "100 seconds"),
        (600, "10 minutes"),
        (36_000, "10 hours"),
        (864_000, "10 days"),
        (31_557_600 * 1234, "1,200 years"),
    ],
)
def test_a_time_in_words(seconds, words):
    assert duration(seconds) == words
