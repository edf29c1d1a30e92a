"""Descriptions of a curve's shape, for curves with a known formula."""

import numpy as np
import pytest

from core.say.shapes import shape

X = np.linspace(-3, 3, 241)


@pytest.mark.parametrize(
    ("curve", "expected"),
    [
        (0 * X + 2, "a flat line"),
        (2 * X + 1, "a straight line that climbs"),
        (-0.001 * X, "a straight line that falls"),
        (X**2, "a valley"),
        (np.abs(X), "a valley"),
        (np.exp(-(X**2)), "a hill"),
        (1 / (1 + np.exp(-3 * X)), "a climb shaped like an S"),
        (-np.tanh(3 * X), "a fall shaped like an S"),
        ((X > 0.3) * 1.0, "one step up"),
        ((X < 0.3) * 1.0, "one step down"),
        (np.floor(X + 0.01), "stairs with 6 steps"),
        (np.exp(X), "a climb that gets steeper"),
        (np.log(X + 3.2), "a climb that levels off"),
        (np.exp(-X), "a fall that levels off"),
        (X**3 - 3 * X, "a wave with 2 turns"),
        (np.sin(2 * X), "a wave with 4 turns"),
    ],
)
def test_a_curve_is_called_by_its_shape_however_high_it_is_drawn(curve, expected):
    for scale, shift in ((1, 0), (1e-6, 0), (1e6, 0), (1, 5)):
        assert shape(X, scale * curve + shift) == expected


@pytest.mark.parametrize("turns", range(1, 9))
def test_the_turns_of_a_wave_are_counted(turns):
    x = np.linspace(0, np.pi * (turns + 1), 400)
    expected = shape(x, np.cos(x))
    assert expected == {1: "a valley"}.get(turns, f"a wave with {turns} turns")


def test_noise_changes_no_shape():
    noise = np.random.default_rng(3).normal(0, 0.001, X.size)
    for curve in (X**2 / 9, np.sin(2 * X), X / 6, 1 / (1 + np.exp(-3 * X))):
        assert shape(X, curve + noise * np.ptp(curve) / 2) == shape(X, curve)


def test_in_a_tall_picture_a_low_curve_is_flat():
    assert shape(X, 0.004 * X**2) == "a valley"
    assert shape(X, 0.0004 * X**2, 1.0) == "a flat line"


def test_what_is_not_finite_is_left_out():
    gapped = X.copy()
    gapped[10:20] = np.nan
    gapped[30] = np.inf
    assert shape(X, gapped) == "a straight line that climbs"
    assert shape(X, np.full_like(X, np.nan)) == "a flat line"


def test_a_curve_may_be_known_on_both_sides_of_a_corner():
    x = np.array([0.0, 1.0, 2.0, 2.0, 3.0, 4.0])
    assert shape(x, np.array([0.0, 0.1, 0.2, 0.2, 2.0, 4.0])) == "a climb that gets steeper"
