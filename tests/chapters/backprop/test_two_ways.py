"""Backpropagation and finite differences: equal slopes, their cost, and the scene's messages."""

import numpy as np
import pytest

from core import exam
from core.chapters.backprop import two_ways as ways
from core.chapters.backprop.ways_picture import ways_data
from core.say.messages import text

RNG = np.random.default_rng(11)
SETTINGS = [exam.START, (0.0,) * 7, *(tuple(map(float, RNG.uniform(-6, 6, 7))) for _ in range(30))]


def error(p) -> float:
    """Compute the exam network's error over all students."""
    x, t = exam.DATA.inputs[:, 0], exam.DATA.targets[:, 0]
    a, b = (1 / (1 + np.exp(-(p[first] * x + p[first + 1]))) for first in (0, 2))
    z = p[4] * a + p[5] * b + p[6]
    return float(np.mean(np.logaddexp(0, z) - t * z))


@pytest.mark.parametrize("params", SETTINGS, ids=range(len(SETTINGS)))
def test_both_ways_find_the_slopes(params):
    comparison = ways.two_ways(params)
    assert comparison.loss == pytest.approx(error(params), abs=1e-12)
    for param, value in enumerate(params):
        neighbours = [[*params[:param], value + side * 1e-5, *params[param + 1 :]] for side in (1, -1)]
        slope = (error(neighbours[0]) - error(neighbours[1])) / 2e-5
        assert comparison.slopes[param] == pytest.approx(slope, abs=1e-8)
        assert comparison.finite_differences[param] == pytest.approx(slope, abs=1e-5)
    same = all(
        ways.digits_of(a) == ways.digits_of(b)
        for a, b in zip(comparison.finite_differences, comparison.slopes, strict=True)
    )
    assert ways.say_eval(comparison, ways.N_EVALS)["same"] == ("yes" if same else "no")


def test_at_the_storys_start_the_same_digits_are_seen():
    data = ways_data(ways.two_ways())
    assert all(by_nudge == exact for by_nudge, exact in data["slopes"])
    assert {slope for pair in data["slopes"] for slope in pair}.isdisjoint({"almost 0"})


def test_the_looks_are_counted(monkeypatch):
    """Count the evaluations of the loss during nudging."""
    evals = []
    loss_of = exam.loss_of
    monkeypatch.setattr(exam, "loss_of", lambda network: evals.append(1) or loss_of(network))
    ways.two_ways()
    assert len(evals) == ways.N_EVALS == ways.n_evals_of(7)[0]


def test_every_slope_is_known_when_the_words_say_so():
    comparison = ways.two_ways()
    for evaluation in range(2, ways.N_EVALS):
        message = ways.say_eval(comparison, evaluation)
        assert message["place"] == evaluation - 2
        assert message["slope"] == ways.digits_of(comparison.finite_differences[evaluation - 2])
        done = [ways.evals_until_known(param)[1] for param in range(7)]
        assert message["at_once"] == done.count(evaluation)
        assert message["done"] == ("yes" if evaluation >= max(done) else "no")
    assert [ways.evals_until_known(param)[0] for param in range(7)] == [2, 3, 4, 5, 6, 7, 8]
    assert max(ways.evals_until_known(param)[1] for param in range(7)) == ways.n_evals_of(7)[1] == 3


def test_many_parameters_cost_what_is_said():
    stated = ways.say_eval(ways.two_ways(), ways.LAST_PLACE)
    assert stated["nudging"] == stated["size"] + 1
    assert stated["years"] == pytest.approx(stated["nudging"] / 60 / 60 / 24 / 365.25)
    assert [row["share"] for row in ways.size_rows()] == [pytest.approx(3 / (size + 1)) for size in ways.SIZES]
    assert all(text(message) for message in {*ways.says(ways.two_ways()), *ways.titles()})


def test_trained_parameters_have_next_to_no_slope():
    params = exam.params_from_text(ways.trained_text())
    comparison = ways.two_ways(params)
    assert np.abs(comparison.slopes).max() < 0.05 * np.abs(ways.two_ways().slopes).max()
