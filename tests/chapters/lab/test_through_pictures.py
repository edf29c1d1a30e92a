"""The pictures of one bend draw what was computed, and packed curves are the curves."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.lab.through import NUDGE, QUIET_SLOPE, SUMS
from core.chapters.lab.through_pictures import activation_figures


def weight(figure) -> int:
    return sum(map(len, figure.spec_with_data()["datasets"].values()))


# --- Packed curves ----------------------------------------------------------------------------------------------------


# --- Through one bend -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_the_curve_and_its_slope_are_drawn_one_over_the_other(name):
    bend = ACTIVATIONS[name]
    upper, lower = activation_figures(bend)
    frames = upper.tables["frames"]
    np.testing.assert_allclose(frames.z, SUMS, atol=1e-6)
    np.testing.assert_allclose(frames.out, bend.f(SUMS), atol=1e-6)
    np.testing.assert_allclose(lower.tables["frames"].slope, bend.slope(SUMS), atol=1e-6)
    curve = lower.tables["curve"]
    np.testing.assert_array_equal(curve.slope, bend.slope(curve.z))
    np.testing.assert_array_equal(curve.out, bend.f(curve.z))
    drawn = (frames.y2 - frames.y1) / (frames.x2 - frames.x1)
    np.testing.assert_allclose(drawn, bend.slope(SUMS), rtol=1e-3, atol=1e-4)
    for figure, column in ((upper, "out"), (lower, "slope")):
        low, high = figure.tables["corners"]["y"]
        assert curve[column].between(low, high).all()
    assert weight(upper) + weight(lower) < 60_000


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_the_bands_are_the_nudge_and_what_is_left_of_it(name):
    bend = ACTIVATIONS[name]
    frames = activation_figures(bend)[0].tables["frames"].astype(float)
    inner = frames[abs(frames.z) < 5.7]
    left = bend.f(SUMS + NUDGE / 2) - bend.f(SUMS - NUDGE / 2)
    np.testing.assert_allclose(inner.x_high - inner.x_low, NUDGE, atol=1e-5)
    np.testing.assert_allclose(inner.high - inner.low, left[abs(frames.z) < 5.7], atol=1e-5)


def test_no_line_is_drawn_across_a_jump_nor_across_a_corner_of_the_slope():
    step = activation_figures(ACTIVATIONS["step"])[0].tables["curve"]
    assert step.groupby("piece").out.nunique().tolist() == [1, 1]
    relu = activation_figures(ACTIVATIONS["relu"])[1].tables["curve"]
    assert relu.groupby("piece").slope.agg(["min", "max"]).to_numpy().tolist() == [[0, 0], [1, 1]]


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_bounds_and_quiet_stretches_are_drawn(name):
    bend = ACTIVATIONS[name]
    tables = activation_figures(bend)[0].tables
    assert tables["bounds"]["y"].tolist() == [bound for bound in bend.bounded if np.isfinite(bound)]
    for zone in tables["quiet"].itertuples():
        assert abs(bend.slope((zone.x + zone.x2) / 2)) < QUIET_SLOPE
