"""Pictures of curves show the computed values."""

import numpy as np
import pytest

from core.chapters.lab.every_pictures import MIN_PLACES, curve_figures, curve_places
from core.chapters.lab.two_pictures import STEP_SIZES, dial_places, two_figures
from core.chapters.slopes.turning import KNOBS, PLACES, exam_curve
from core.curves import CURVES
from core.draw.marks import tangent_ends
from core.slopes import partial_slopes
from core.surfaces import SURFACES

ALL_CURVES = {**CURVES, **{name: exam_curve(name) for name in KNOBS}}


def kilobytes(*figures) -> float:
    return sum(len(table) for figure in figures for table in figure.spec_with_data()["datasets"].values()) / 1000


@pytest.mark.parametrize("name", ALL_CURVES)
def test_every_drawn_tangent_touches_the_curve_with_its_slope_and_stays_in_the_picture(name):
    curve = ALL_CURVES[name]
    xs = curve_places(curve)
    upper, lower = curve_figures(curve, xs)
    frames, (low, high) = upper.tables["frames"].astype(float), upper.tables["corners"]["y"]
    tangent_slope = (frames.y2 - frames.y1) / (frames.x2 - frames.x1)
    height = high - low
    np.testing.assert_allclose(tangent_slope, curve.slope(xs), rtol=1e-3, atol=1e-3 * height)
    np.testing.assert_allclose(frames.y1 + tangent_slope * (frames.x - frames.x1), curve.f(xs), atol=1e-5 * height)
    ends = frames[["y1", "y2"]].to_numpy()
    assert ends.min() >= low - 1e-6 * height
    assert ends.max() <= high + 1e-6 * height
    np.testing.assert_allclose(lower.tables["frames"].slope, curve.slope(xs), rtol=1e-6, atol=1e-7)
    # Both share one x axis, which does not change with the dial.
    assert (upper.tables["corners"]["x"] == lower.tables["corners"]["x"]).all()


@pytest.mark.parametrize("name", CURVES)
def test_a_dial_that_plays_has_enough_places_and_meets_the_corners(name):
    curve = CURVES[name]
    xs = curve_places(curve)
    assert len(xs) >= MIN_PLACES
    assert all(special in xs for special in curve.kinks + curve.jumps)
    assert len(PLACES) >= MIN_PLACES


@pytest.mark.parametrize("slope", [0.0, 0.3, -4.0, 1e6, -1e-12])
def test_lines_keep_their_slope_and_stay_inside(slope):
    x, y = np.array([0.5]), np.array([0.2])
    ends = tangent_ends(x, y, np.array([slope]), (0, 1), (-1, 1))
    rise, run = ends["y2"] - ends["y1"], ends["x2"] - ends["x1"]
    np.testing.assert_allclose(rise, slope * run, rtol=1e-6, atol=1e-9)
    for end in "12":
        assert -1e-9 <= ends[f"x{end}"][0] <= 1 + 1e-9
        assert -1 - 1e-9 <= ends[f"y{end}"][0] <= 1 + 1e-9


@pytest.mark.parametrize("name", ["exam", "bowl", "saddle", "two_valleys"])
def test_maps_and_cuts_show_the_place_of_the_dials(name):
    surface = SURFACES[name]
    a, b = dial_places(surface)
    map_figure, along_a, along_b, slopes = two_figures(surface, STEP_SIZES[name])
    i, j = len(a) // 3, len(b) // 4
    slices = partial_slopes(surface, a[i], b[j], points=49)
    np.testing.assert_allclose(slopes[i, j], [slices.slope_a, slices.slope_b])
    places = map_figure.tables["places"]
    row = places[(abs(places.a - a[i]) < places.half_a) & (abs(places.b - b[j]) < places.half_b)]
    assert len(row) == 1
    step = [row.tip_a.item() - a[i], row.tip_b.item() - b[j]]
    assert step == pytest.approx([-STEP_SIZES[name] * slices.slope_a, -STEP_SIZES[name] * slices.slope_b], abs=1e-5)
    for figure, fixed_param, place, heights in (
        (along_a, "b", b[j], slices.slice_a),
        (along_b, "a", a[i], slices.slice_b),
    ):
        cuts = figure.tables["cuts"]
        cut = cuts[abs(cuts[fixed_param] - place) < cuts[f"half_{fixed_param}"]]
        np.testing.assert_allclose(cut.height, heights, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("name", STEP_SIZES)
def test_wherever_the_dials_stand_the_tip_of_the_arrow_is_the_next_place_and_lower(name):
    surface = SURFACES[name]
    places = two_figures(surface, STEP_SIZES[name])[0].tables["places"].astype(float)
    a, b, tips = *places[["a", "b"]].to_numpy().T, places[["tip_a", "tip_b"]].to_numpy()
    slopes = np.stack(surface.gradient(a, b), axis=1)
    widths = np.ptp(surface.domain, axis=1)
    np.testing.assert_allclose(
        tips / widths, (np.stack([a, b], axis=1) - STEP_SIZES[name] * slopes) / widths, atol=1e-6
    )
    sloped = np.hypot(*slopes.T) > 1e-6
    assert (surface.f(*tips.T) < surface.f(a, b))[sloped].all()
    assert (tips == np.stack([a, b], axis=1))[~sloped].all()


def test_the_dials_can_stand_where_the_story_starts():
    for start, dial in zip(SURFACES["exam"].start, dial_places(SURFACES["exam"]), strict=True):
        assert abs(dial - start).min() < 1e-6


def test_what_a_scene_sends_is_small():
    sine, xs = CURVES["sine"], curve_places(CURVES["sine"])
    assert kilobytes(*curve_figures(sine, xs)) < 60
    assert kilobytes(*two_figures(SURFACES["bowl"], STEP_SIZES["bowl"])[:3]) < 200
