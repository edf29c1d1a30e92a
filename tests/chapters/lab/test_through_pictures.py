"""Pictures of one activation show the computed values; packed curves decode to the curves."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.lab.through import NUDGE, QUIET_SLOPE, SUMS
from core.chapters.lab.through_pictures import activation_figures


def weight(figure) -> int:
    return sum(map(len, figure.spec_with_data()["datasets"].values()))


# --- Packed curves ----------------------------------------------------------------------------------------------------


# --- Through one activation -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_the_curve_and_its_slope_are_drawn_one_over_the_other(name):
    activation = ACTIVATIONS[name]
    upper, lower = activation_figures(activation)
    frames = upper.tables["frames"]
    np.testing.assert_allclose(frames.z, SUMS, atol=1e-6)
    np.testing.assert_allclose(frames.out, activation.f(SUMS), atol=1e-6)
    np.testing.assert_allclose(lower.tables["frames"].slope, activation.slope(SUMS), atol=1e-6)
    curve = lower.tables["curve"]
    np.testing.assert_array_equal(curve.slope, activation.slope(curve.z))
    np.testing.assert_array_equal(curve.out, activation.f(curve.z))
    tangent_slope = (frames.y2 - frames.y1) / (frames.x2 - frames.x1)
    np.testing.assert_allclose(tangent_slope, activation.slope(SUMS), rtol=1e-3, atol=1e-4)
    for figure, column in ((upper, "out"), (lower, "slope")):
        low, high = figure.tables["corners"]["y"]
        assert curve[column].between(low, high).all()
    assert weight(upper) + weight(lower) < 60_000


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_the_bands_are_the_nudge_and_what_is_left_of_it(name):
    activation = ACTIVATIONS[name]
    frames = activation_figures(activation)[0].tables["frames"].astype(float)
    inner = frames[abs(frames.z) < 5.7]
    left = activation.f(SUMS + NUDGE / 2) - activation.f(SUMS - NUDGE / 2)
    np.testing.assert_allclose(inner.x_high - inner.x_low, NUDGE, atol=1e-5)
    np.testing.assert_allclose(inner.high - inner.low, left[abs(frames.z) < 5.7], atol=1e-5)


def test_no_line_is_drawn_across_a_jump_nor_across_a_corner_of_the_slope():
    step = activation_figures(ACTIVATIONS["step"])[0].tables["curve"]
    assert step.groupby("piece").out.nunique().tolist() == [1, 1]
    relu = activation_figures(ACTIVATIONS["relu"])[1].tables["curve"]
    assert relu.groupby("piece").slope.agg(["min", "max"]).to_numpy().tolist() == [[0, 0], [1, 1]]


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_bounds_and_quiet_stretches_are_drawn(name):
    activation = ACTIVATIONS[name]
    tables = activation_figures(activation)[0].tables
    assert tables["bounds"]["y"].tolist() == [bound for bound in activation.bounded if np.isfinite(bound)]
    for zone in tables["quiet"].itertuples():
        assert abs(activation.slope((zone.x + zone.x2) / 2)) < QUIET_SLOPE
