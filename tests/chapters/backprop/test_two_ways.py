"""Two ways to the same slopes: their numbers, their price, and what the scene says."""

import numpy as np
import pytest

from core import exam
from core.chapters.backprop import two_ways as ways
from core.chapters.backprop.ways_picture import ways_data
from core.say.messages import text

RNG = np.random.default_rng(11)
SETTINGS = [exam.START, (0.0,) * 7, *(tuple(map(float, RNG.uniform(-6, 6, 7))) for _ in range(30))]


def error(p) -> float:
    """The exam network's error over all students, written out."""
    x, t = exam.DATA.inputs[:, 0], exam.DATA.targets[:, 0]
    a, b = (1 / (1 + np.exp(-(p[at] * x + p[at + 1]))) for at in (0, 2))
    z = p[4] * a + p[5] * b + p[6]
    return float(np.mean(np.logaddexp(0, z) - t * z))


@pytest.mark.parametrize("params", SETTINGS, ids=range(len(SETTINGS)))
def test_both_ways_find_the_slopes(params):
    both = ways.two_ways(params)
    assert both.loss == pytest.approx(error(params), abs=1e-12)
    for param, value in enumerate(params):
        moved = [[*params[:param], value + side * 1e-5, *params[param + 1 :]] for side in (1, -1)]
        slope = (error(moved[0]) - error(moved[1])) / 2e-5
        assert both.slopes[param] == pytest.approx(slope, abs=1e-8)
        assert both.finite_differences[param] == pytest.approx(slope, abs=1e-5)
    same = all(
        ways.digits_of(a) == ways.digits_of(b) for a, b in zip(both.finite_differences, both.slopes, strict=True)
    )
    assert ways.eval_says(both, ways.N_EVALS)["same"] == ("yes" if same else "no")


def test_at_the_storys_start_the_same_digits_are_seen():
    data = ways_data(ways.two_ways())
    assert all(one == other for one, other in data["slopes"])
    assert {slope for pair in data["slopes"] for slope in pair}.isdisjoint({"almost 0"})


def test_the_looks_are_counted(monkeypatch):
    """Nudging really asks for so many losses."""
    asked = []
    loss_of = exam.loss_of
    monkeypatch.setattr(exam, "loss_of", lambda network: asked.append(1) or loss_of(network))
    ways.two_ways()
    assert len(asked) == ways.N_EVALS == ways.n_evals_of(7)[0]


def test_every_slope_is_known_when_the_words_say_so():
    both = ways.two_ways()
    for look in range(2, ways.N_EVALS):
        says = ways.eval_says(both, look)
        assert says["place"] == look - 2
        assert says["slope"] == ways.digits_of(both.finite_differences[look - 2])
        done = [ways.evals_until_known(param)[1] for param in range(7)]
        assert says["at_once"] == done.count(look)
        assert says["done"] == ("yes" if look >= max(done) else "no")
    assert [ways.evals_until_known(param)[0] for param in range(7)] == [2, 3, 4, 5, 6, 7, 8]
    assert max(ways.evals_until_known(param)[1] for param in range(7)) == ways.n_evals_of(7)[1] == 3


def test_many_parameters_cost_what_is_said():
    says = ways.eval_says(ways.two_ways(), ways.LAST_PLACE)
    assert says["nudging"] == says["size"] + 1
    assert says["years"] == pytest.approx(says["nudging"] / 60 / 60 / 24 / 365.25)
    assert [row["share"] for row in ways.size_rows()] == [pytest.approx(3 / (size + 1)) for size in ways.SIZES]
    assert all(text(message) for message in {*ways.says(ways.two_ways()), *ways.titles()})


def test_trained_parameters_have_next_to_no_slope():
    params = exam.params_from_text(ways.trained_text())
    both = ways.two_ways(params)
    assert np.abs(both.slopes).max() < 0.05 * np.abs(ways.two_ways().slopes).max()
