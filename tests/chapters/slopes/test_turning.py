"""The error over one parameter, and its slope, equal the exam network's."""

import numpy as np
import pytest

from core import exam
from core.chapters.slopes.turning import (
    KNOBS,
    PLACES,
    STEEPEST_PARAM,
    WIDTH,
    curve_through,
    dial_places,
    errors,
    exam_curve,
    reach_of,
    slopes,
    start_of,
)


def test_many_networks_at_once_are_each_the_network_itself():
    rng = np.random.default_rng(1)
    params = rng.uniform(-8, 8, (60, 7))
    networks = [exam.SHAPE.network(row) for row in params]
    np.testing.assert_allclose(errors(params), [exam.loss_of(network) for network in networks], rtol=1e-12)
    np.testing.assert_allclose(
        slopes(params), [exam.slopes_of(network) for network in networks], rtol=1e-11, atol=1e-14
    )


@pytest.mark.parametrize("name", KNOBS)
def test_the_curve_of_a_knob_is_the_loss_along_it(name):
    curve = exam_curve(name)
    np.testing.assert_allclose(curve.f(PLACES), exam.loss_along(exam.start(), KNOBS[name], PLACES), rtol=1e-12)
    for x in PLACES[::30]:
        network = exam.with_param(exam.start(), KNOBS[name], x)
        assert curve.slope(x) == pytest.approx(exam.slope_of(network, KNOBS[name]), rel=1e-12, abs=1e-14)
        assert curve.slope(x) == pytest.approx((curve.f(x + 1e-5) - curve.f(x - 1e-5)) / 2e-5, rel=1e-5, abs=1e-9)


@pytest.mark.parametrize("name", KNOBS)
def test_the_dial_begins_where_the_story_does(name):
    assert start_of(name) == pytest.approx(exam.SHAPE.flat(exam.start())[list(KNOBS).index(name)], abs=1e-6)


def test_the_first_knob_is_the_steepest_at_the_start():
    assert list(KNOBS)[np.abs(exam.slopes_of(exam.start())).argmax()] == STEEPEST_PARAM


def test_a_visitors_parameters_are_the_curve_and_lie_inside_it():
    rng = np.random.default_rng(3)
    for _ in range(30):
        params = rng.uniform(-exam.PARAM_LIMIT, exam.PARAM_LIMIT, 7)
        index = rng.integers(7)
        name, value = list(KNOBS)[index], params[index]
        low, high = reach_of(value)
        assert low + 1.99 <= value <= high - 1.99
        assert high - low == WIDTH
        xs = dial_places(value)
        assert abs(start_of(name, params) - value) <= 0.026
        network = exam.SHAPE.network(params)
        np.testing.assert_allclose(
            curve_through(name, params).f(xs), exam.loss_along(network, KNOBS[name], xs), rtol=1e-11
        )
