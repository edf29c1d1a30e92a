"""The pictures of the Bends chapter draw what was computed, in few bytes."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.bends import sheets, sum_pictures, sums
from core.chapters.bends.names import NAMES
from core.chapters.bends.packed import AIR, TOP, pack, unpack
from core.chapters.bends.through import NUDGE, QUIET, SUMS
from core.chapters.bends.through_pictures import bend_figures
from tests.chapters.bends.computed import fit, fit_each

MOST = 260_000  # bytes of one picture's tables, so that a scene with its words stays below 300 kB


def weight(figure) -> int:
    return sum(map(len, figure.packed()["datasets"].values()))


# --- Packed curves ----------------------------------------------------------------------------------------------------


def test_a_packed_curve_is_the_curve_to_a_pixel_and_rests_far_outside():
    rng, window = np.random.default_rng(0), (-2.0, 3.0)
    curves = rng.uniform(-6, 9, (40, 17))
    read = unpack(pack(curves, window), window)
    low, high = window[0] - AIR * 5, window[1] + AIR * 5
    np.testing.assert_allclose(read, np.clip(curves, low, high), atol=(high - low) / TOP)
    assert all(len(text) == 34 for text in pack(curves, window))


# --- Sums of bends ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("chosen", [0, 1, 3])
def test_what_the_browser_adds_up_is_the_sum_made_by_hand(chosen):
    made = sums.ByHand(ACTIVATIONS["tanh"], sums.BY_HAND[:4])
    figure = sum_pictures.by_hand_figure(made, chosen)
    rest = figure.tables["rest"]
    shape = figure.tables["shape"].set_index("key")["shape"]
    for place, height in ((2.25, -1.5), (7.5, 0.75)):
        key = np.rint((rest.x - place) * sum_pictures.FINE).astype(int)
        drawn = rest.rest.to_numpy() + height * shape.loc[key].to_numpy()
        moved = sums.ByHand(made.bend, (*made.bends[:chosen], (place, height), *made.bends[chosen + 1 :]))
        np.testing.assert_allclose(drawn, moved.guess(rest.x.to_numpy()), atol=1e-12)
    assert f"bends_place_{chosen + 1}" in str(figure.spec)
    assert sorted(figure.tables["thin"].neuron.unique()) == [number for number in range(4) if number != chosen]


@pytest.mark.parametrize("count", [1, 8])
def test_the_thick_line_and_the_thin_ones_are_the_networks(count):
    fitted = fit("wave", "tanh", count, 9)
    tables = sum_pictures.fitted_tables(fitted)
    x_window, y_window = sum_pictures.WINDOWS["wave"]
    rows = tables["curves"]
    assert len(rows) == (count + 1) * len(fitted.run.rounds)
    for frame in (0, 60, -1):
        now = rows[rows["round"] == fitted.run.rounds[frame]].sort_values("neuron")
        read = unpack(now.packed, y_window)
        inside = np.abs(read) < 3.9  # farther out a line rests
        drawn = np.vstack([fitted.guesses[frame], fitted.pieces[frame]])
        np.testing.assert_allclose(read[inside], drawn[inside], atol=2e-3)
    assert (fitted.drawn_at[0], fitted.drawn_at[-1]) == pytest.approx(x_window)
    assert weight(sum_pictures.fitted_figure(fitted, tables)) < MOST


def test_a_sheet_has_a_small_picture_for_every_bend():
    for runs, all_tables, figure in ((fit_each("exam", 2, 9), sheets.each_tables, sheets.each_figure),):
        tables = all_tables(runs)
        assert list(tables["cells"].bend) == [NAMES[bend] for bend in ACTIVATIONS]
        assert len(tables["cells"][["left", "bottom"]].drop_duplicates()) == len(ACTIVATIONS)
        corners = tables["corners"]
        assert (tables["cells"].top < corners.y.max()).all()
        assert (tables["cells"].right <= corners.x.max()).all()
        for number, each in enumerate(runs.values()):
            words = tables["words"].iloc[number * 201 + 200]
            assert words.words == f"{each.run.rights[-1]} of 20 right"
            assert (words.left, words.top) == pytest.approx(tuple(tables["cells"].loc[number, ["left", "top"]]))
        assert weight(figure(runs, tables)) < MOST


# --- Through one bend -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_the_curve_and_its_slope_are_drawn_one_over_the_other(name):
    bend = ACTIVATIONS[name]
    upper, lower = bend_figures(bend)
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
    frames = bend_figures(bend)[0].tables["frames"].astype(float)
    inner = frames[abs(frames.z) < 5.7]
    left = bend.f(SUMS + NUDGE / 2) - bend.f(SUMS - NUDGE / 2)
    np.testing.assert_allclose(inner.x_high - inner.x_low, NUDGE, atol=1e-5)
    np.testing.assert_allclose(inner.high - inner.low, left[abs(frames.z) < 5.7], atol=1e-5)


def test_no_line_is_drawn_across_a_jump_nor_across_a_corner_of_the_slope():
    step = bend_figures(ACTIVATIONS["step"])[0].tables["curve"]
    assert step.groupby("piece").out.nunique().tolist() == [1, 1]
    relu = bend_figures(ACTIVATIONS["relu"])[1].tables["curve"]
    assert relu.groupby("piece").slope.agg(["min", "max"]).to_numpy().tolist() == [[0, 0], [1, 1]]


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_bounds_and_quiet_stretches_are_drawn(name):
    bend = ACTIVATIONS[name]
    tables = bend_figures(bend)[0].tables
    assert tables["bounds"]["y"].tolist() == [bound for bound in bend.bounded if np.isfinite(bound)]
    for zone in tables["quiet"].itertuples():
        assert abs(bend.slope((zone.x + zone.x2) / 2)) < QUIET


# --- Why sigmoid? -----------------------------------------------------------------------------------------------------


# --- Kill the slope ---------------------------------------------------------------------------------------------------


# --- How should it end? -----------------------------------------------------------------------------------------------
