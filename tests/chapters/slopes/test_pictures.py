"""The pictures of the Slopes chapter draw what was computed."""

import numpy as np
import pytest

from core.chapters.slopes.pictures import (
    secant_figure,
    tangent_figures,
    two_knob_figures,
    two_knob_tables,
    zoom_figure,
    zoom_tables,
)
from core.curves import CURVES
from core.draw.marks import across, touching
from core.places import places
from core.slopes import partial_slopes, zoom
from core.surfaces import SURFACES

XS = places(-2, 2, 0.05)


@pytest.mark.parametrize("name", CURVES)
def test_every_drawn_tangent_touches_the_curve_with_its_slope_and_stays_in_the_picture(name):
    curve = CURVES[name]
    upper, lower = tangent_figures(curve, XS, 1.0)
    frames, (low, high) = upper.tables["frames"], upper.tables["corners"]["y"]
    drawn = (frames.y2 - frames.y1) / (frames.x2 - frames.x1)
    np.testing.assert_allclose(drawn, curve.slope(XS), rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(frames.y1 + drawn * (frames.x - frames.x1), curve.f(XS), rtol=1e-9, atol=1e-9)
    assert (frames[["y1", "y2"]] >= low - 1e-9).all(axis=None) and (frames[["y1", "y2"]] <= high + 1e-9).all(axis=None)
    np.testing.assert_array_equal(lower.tables["frames"].slope, curve.slope(XS))
    assert f"{curve.slope(1.0):.2f}" in upper.alt and f"{curve.slope(1.0):.2f}" in lower.alt


def test_one_frame_belongs_to_every_place_of_the_dial():
    frames = tangent_figures(CURVES["sine"], XS, 0.0)[0].tables["frames"]
    for place in XS:
        assert (abs(frames.x - place) < frames.half).sum() == 1


@pytest.mark.parametrize("slope", [0.0, 0.3, -4.0, 1e6, -1e-12])
def test_lines_keep_their_slope_and_stay_inside(slope):
    x, y = np.array([0.5]), np.array([0.2])
    for ends in (touching(x, y, np.array([slope]), (0, 1), (-1, 1)), across(x, y, np.array([slope]), (0, 1), (-1, 1))):
        rise, run = ends["y2"] - ends["y1"], ends["x2"] - ends["x1"]
        np.testing.assert_allclose(rise, slope * run, rtol=1e-6, atol=1e-9)
        assert all(
            -1e-9 <= ends[f"x{end}"][0] <= 1 + 1e-9 and -1 - 1e-9 <= ends[f"y{end}"][0] <= 1 + 1e-9 for end in "12"
        )


def test_the_secant_goes_through_both_points():
    curve, closer = CURVES["cubic"], places(0, 6, 0.1)
    figure = secant_figure(curve, 0.7, closer, 1.0)
    frames = figure.tables["frames"]
    slope = (frames.y2 - frames.y1) / (frames.x2 - frames.x1)
    np.testing.assert_allclose(frames.y1 + slope * (frames.x - frames.x1), frames.y, atol=1e-9)
    np.testing.assert_allclose(frames.y1 + slope * (frames.x_second - frames.x1), frames.y_second, atol=1e-9)
    np.testing.assert_allclose(frames.run, 10.0**-closer)
    assert "0.1 apart" in figure.alt


def test_the_zoom_shows_a_straight_line_a_corner_and_a_cliff_for_what_they_are():
    for name, x, straight in (("sine", 1.0, True), ("kink", 0.0, False), ("cliff", 0.0, False)):
        frames = [zoom(CURVES[name], x, 10.0**level, points=61) for level in places(0, 5, 0.5)]
        figure = zoom_figure(zoom_tables(frames), frames[-1], name)
        last = figure.tables["curve"].query("zoom > 4.9")
        gap = np.abs(last.v - last.line).max() / 2  # of the picture's height, which is 2
        assert gap < 0.001 if straight else gap > 0.1
        assert gap == pytest.approx(frames[-1].bend, abs=1e-4)
        assert last.u.min() == pytest.approx(-1) and last.u.max() == pytest.approx(1)


@pytest.mark.parametrize("name", ["bowl", "saddle", "two_valleys"])
def test_two_knobs_the_arrow_points_straight_uphill_and_each_slice_has_its_slope(name):
    surface = SURFACES[name]
    a, b = (places(*domain, 0.5) for domain in surface.domain)
    now = partial_slopes(surface, 1.5, -1.0)
    whole, only_a, only_b = two_knob_figures(two_knob_tables(surface, a, b), now)
    assert f"{now.slope_a:.2f}" in only_a.alt and f"{now.slope_b:.2f}" in only_b.alt
    tips = whole.tables["places"]
    steep = np.hypot(tips.slope_a, tips.slope_b) > 1e-9
    up = surface.f(tips.a + 1e-4 * (tips.tip_a - tips.a), tips.b + 1e-4 * (tips.tip_b - tips.b))
    assert (up[steep] > tips.height[steep]).all()
    cross = (tips.tip_a - tips.a) * tips.slope_b - (tips.tip_b - tips.b) * tips.slope_a
    np.testing.assert_allclose(cross, 0, atol=1e-9)
    for knob, cut in (("a", only_a), ("b", only_b)):
        drawn = (cut.tables["places"].y2 - cut.tables["places"].y1) / (
            cut.tables["places"].x2 - cut.tables["places"].x1
        )
        np.testing.assert_allclose(drawn, tips[f"slope_{knob}"], rtol=1e-6, atol=1e-9)
    rows = only_a.tables["slices"].query("abs(b + 1) < 1e-6")
    np.testing.assert_allclose(rows.height, surface.f(rows.along.to_numpy(float), -1.0), rtol=1e-5, atol=1e-5)
