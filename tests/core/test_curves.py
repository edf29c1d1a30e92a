"""Slopes of the curves against a nudge and PyTorch; behavior at kinks and jumps."""

import math

import numpy as np
import pytest
from scipy import special

from core.curve import Curve, trace
from core.curves import CURVES
from core.say import names
from core.say.messages import text

NAMES = list(CURVES)
BROKEN = [name for name, curve in CURVES.items() if curve.kinks or curve.jumps]


def positions(curve, count=401):
    """Return positions over the domain, farther than a nudge from every kink and jump."""
    x = np.linspace(*curve.domain, count)
    for break_point in curve.kinks + curve.jumps:
        x = x[np.abs(x - break_point) > 0.01]
    return x


def measured_slope(curve, x, h=1e-3):
    """Compute the five-point central difference; its error is f⁽⁵⁾ h⁴ / 30."""
    return (8 * (curve.f(x + h) - curve.f(x - h)) - (curve.f(x + 2 * h) - curve.f(x - 2 * h))) / (12 * h)


def torch_formula(name, torch):
    """Return the curve as a PyTorch function, from its definition."""
    return {
        "parabola": lambda x: x**2,
        "cubic": lambda x: x**3 - 3 * x,
        "sine": torch.sin,
        "exponential": torch.exp,
        "bell": lambda x: torch.exp(-(x**2) / 2),
        "bumpy": lambda x: 2 * torch.exp(-(x**2) / 6) + torch.sin(4 * x) / 4,
        "line": lambda x: x / 2 + 1,
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "softplus": torch.nn.functional.softplus,
        "relu": torch.relu,
        "abs": torch.abs,
        "kink": lambda x: x / 2 + torch.abs(x),
        "step": lambda x: torch.heaviside(x.detach(), torch.ones((), dtype=x.dtype)) + 0 * x,
        "cliff": lambda x: 0.4 * x - 1.5 * torch.heaviside(x.detach(), torch.ones((), dtype=x.dtype)),
    }[name]


def test_the_curves_asked_for_are_there():
    expected = "parabola cubic sine exponential sigmoid tanh relu abs bumpy step bell line softplus kink cliff"
    assert set(expected.split()) <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_slope_against_a_nudge(name):
    curve = CURVES[name]
    x = positions(curve)
    np.testing.assert_allclose(curve.slope(x), measured_slope(curve, x), rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("name", NAMES)
def test_value_and_slope_against_pytorch(name):
    torch = pytest.importorskip(
        "torch", reason="PyTorch is not installed: the comparison with an independent oracle is skipped"
    )
    curve = CURVES[name]
    x = np.concatenate([np.linspace(*curve.domain, 501), [0.0]])  # the conventions at 0 are PyTorch's too
    tensor = torch.tensor(x, dtype=torch.float64, requires_grad=True)
    y = torch_formula(name, torch)(tensor)
    (slope,) = torch.autograd.grad(y.sum(), tensor)
    np.testing.assert_allclose(curve.f(x), y.detach().numpy(), rtol=1e-12, atol=1e-13)
    np.testing.assert_allclose(curve.slope(x), slope.numpy(), rtol=1e-12, atol=1e-13)


def test_the_soft_switches_keep_their_digits_far_out():
    x = np.linspace(-700, 700, 1401)
    np.testing.assert_allclose(CURVES["sigmoid"].f(x), special.expit(x), rtol=1e-12)
    np.testing.assert_allclose(CURVES["sigmoid"].slope(x), special.expit(x) * special.expit(-x), rtol=1e-12)
    np.testing.assert_allclose(CURVES["softplus"].f(x), -special.log_expit(-x), rtol=1e-12)
    np.testing.assert_allclose(CURVES["softplus"].slope(x), special.expit(x), rtol=1e-12)


def test_known_values():
    assert CURVES["parabola"].f(1.5) == 2.25
    assert CURVES["parabola"].slope(1.5) == 3.0
    assert CURVES["cubic"].slope(1.0) == CURVES["cubic"].slope(-1.0) == 0.0
    assert CURVES["sine"].slope(0.0) == 1.0
    assert CURVES["exponential"].f(1.0) == CURVES["exponential"].slope(1.0) == math.e
    assert CURVES["sigmoid"].slope(0.0) == 0.25
    assert CURVES["tanh"].slope(0.0) == 1.0
    assert CURVES["softplus"].f(0.0) == pytest.approx(math.log(2), rel=1e-15)
    assert CURVES["bell"].slope(1.0) == pytest.approx(-math.exp(-0.5), rel=1e-15)


@pytest.mark.parametrize("name", [name for name in BROKEN if CURVES[name].kinks])
def test_at_a_kink_the_height_holds_and_the_two_sides_disagree(name):
    curve = CURVES[name]
    for kink in curve.kinks:
        for run in (1e-1, 1e-4, 1e-8):
            left = (curve.f(kink) - curve.f(kink - run)) / run
            right = (curve.f(kink + run) - curve.f(kink)) / run
            assert right - left >= 1 - 1e-6, "the sides must stay apart however small the run"
            assert left - 1e-6 <= curve.slope(kink) <= right + 1e-6
        assert abs(curve.f(kink + 1e-12) - curve.f(kink - 1e-12)) < 1e-11


@pytest.mark.parametrize(("name", "jump"), [("step", 1.0), ("cliff", -1.5)])
def test_at_a_jump_rise_over_run_has_no_limit(name, jump):
    curve = CURVES[name]
    (break_point,) = curve.jumps
    previous = 0.0
    for run in (1e-2, 1e-4, 1e-6, 1e-8):
        rise = curve.f(break_point + run) - curve.f(break_point - run)
        assert rise == pytest.approx(jump, abs=0.01)
        steepness = abs(rise / (2 * run))
        assert steepness > 50 * previous
        previous = steepness


def test_the_stated_conventions():
    assert CURVES["relu"].slope(0.0) == 0.0
    assert CURVES["abs"].slope(0.0) == 0.0
    assert CURVES["kink"].slope(0.0) == 0.5
    assert not CURVES["step"].slope(np.linspace(-3, 3, 7)).any()
    np.testing.assert_array_equal(CURVES["cliff"].slope(np.linspace(-3, 3, 7)), 0.4)


@pytest.mark.parametrize("name", NAMES)
def test_numbers_and_arrays_of_any_shape(name):
    curve = CURVES[name]
    x = np.linspace(*curve.domain, 12).reshape(3, 4)
    for part in (curve.f, curve.slope):
        answer = part(x)
        assert answer.shape == (3, 4)
        assert answer.dtype == np.float64
        value = part(float(x[1, 2]))
        assert isinstance(value, float)
        assert value == pytest.approx(answer[1, 2], rel=1e-15, abs=1e-300)
        assert part(1) == part(1.0)
        np.testing.assert_array_equal(part([0, 1]), [part(0.0), part(1.0)])


@pytest.mark.parametrize("name", NAMES)
def test_far_out_there_is_no_warning_and_no_nan(name):
    curve = CURVES[name]
    x = np.array([-1000.0, -50.0, 50.0, 1000.0])  # a RuntimeWarning would fail this test
    assert not np.isnan(curve.f(x)).any()
    assert not np.isnan(curve.slope(x)).any()
    if name != "exponential":
        assert np.isfinite(curve.f(x)).all()
        assert np.isfinite(curve.slope(x)).all()


@pytest.mark.parametrize("name", NAMES)
def test_inputs_are_left_alone(name):
    curve = CURVES[name]
    x = np.linspace(*curve.domain, 9)
    before = x.copy()
    curve.f(x)[...] = 7.0
    curve.slope(x)[...] = 7.0
    np.testing.assert_array_equal(x, before)


@pytest.mark.parametrize("name", NAMES)
def test_what_a_page_shows(name):
    curve = CURVES[name]
    low, high = curve.domain
    assert low < high
    assert all(low < break_point < high for break_point in curve.kinks + curve.jumps)
    assert "f(x)" in curve.formula
    assert "f'(x)" in curve.formula
    assert curve.formula.count("{") == curve.formula.count("}")
    assert len({text(names.curve(shown_curve)) for shown_curve in CURVES.values()}) == len(CURVES)


# Gaps.


def root(x):
    return np.where(x >= 1, np.sqrt(np.abs(x - 1)), np.nan)


def root_slope(x):
    return np.where(x > 1, 0.5 / np.sqrt(np.abs(x - 1) + (x <= 1)), np.nan)


ROOT = Curve("A root", "", (-4.0, 4.0), root, root_slope, gaps=(1.0,))


def test_nothing_is_drawn_in_a_gap_and_its_edge_is_approached_closely():
    points = trace(ROOT)
    assert points.x.min() >= 1
    assert np.isfinite(points.y).all()
    assert len(set(points.piece)) == 1
    assert 0 < np.sort(points.x)[1] - 1 < 1e-5
    with_gap = trace(ROOT, keep_gaps=True)
    assert np.isnan(with_gap.y).mean() > 0.3
    assert with_gap.x.min() == -4


def test_a_picture_reaches_as_high_as_a_curve_with_a_gap_does():
    assert ROOT.heights == pytest.approx((0, np.sqrt(3)), abs=0.01)
    assert CURVES["sine"].heights == pytest.approx((-1, 1), abs=1e-4)


def test_a_curve_that_shoots_up_beside_a_gap_is_cut_off():
    def inverse(x):
        return 1 / np.where(np.abs(x) < 1e-100, np.nan, x)

    pole = Curve("A pole", "", (-4.0, 4.0), inverse, lambda x: -(inverse(x) ** 2), gaps=(0.0,))
    assert abs(pole.f(1e-6)) == pytest.approx(1e6)
    low, high = pole.heights
    assert -100 < low < 0 < high < 100


def test_corners_and_jumps_are_found_up_to_rounding():
    assert CURVES["abs"].kink_at(1e-12) == 0
    assert CURVES["abs"].kink_at(1e-6) is None
    assert CURVES["step"].jumps_at(0.0)
    assert not CURVES["abs"].jumps_at(0.0)
