"""The pictures of the Bends chapter draw what was computed."""

import base64
import io

import numpy as np
import pytest
from PIL import Image, ImageColor

from core.activations import ACTIVATIONS
from core.chapters.bends.fits import (
    ENDS,
    NAMES,
    NUDGE,
    QUIET,
    STARTS,
    STEEPNESS,
    TASKS,
    endings,
    fit_waves,
    kill_the_slope,
)
from core.chapters.bends.pictures import (
    COLORS,
    END_NAMES,
    LABELS,
    bend_figures,
    ending_figure,
    ending_lines,
    ending_table,
    errors_figure,
    errors_table,
    fit_figure,
    fit_tables,
    inside_figure,
    killed_figures,
    killed_tables,
    pieces_table,
)
from core.chapters.bends.words import small
from core.draw import theme
from core.places import places

SUMS = places(-6, 6, 0.1)
FITS = fit_waves(200, 9)
TABLES = fit_tables(FITS)
KILLED = kill_the_slope(4)
KILLED_TABLES = killed_tables(KILLED)


def one_frame_a_place(table, column, dial):
    """Whether each place of the dial belongs to exactly one frame."""
    frames = table.drop_duplicates(column)
    return all((abs(frames[column] - place) < frames["half"]).sum() == 1 for place in dial)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_the_curve_and_its_slope_are_drawn_one_over_the_other(name):
    bend = ACTIVATIONS[name]
    upper, lower = bend_figures(bend, SUMS, 1.0)
    frames = upper.tables["frames"]
    assert one_frame_a_place(frames, "z", SUMS)
    np.testing.assert_array_equal(frames.out, bend.f(SUMS))
    np.testing.assert_array_equal(lower.tables["frames"].slope, bend.slope(SUMS))
    curve = lower.tables["curve"]
    np.testing.assert_array_equal(curve.slope, bend.slope(curve.z))
    np.testing.assert_array_equal(curve.out, bend.f(curve.z))
    drawn = (frames.y2 - frames.y1) / (frames.x2 - frames.x1)
    np.testing.assert_allclose(drawn, bend.slope(SUMS), rtol=1e-9, atol=1e-12)
    assert f"{bend.f(1.0):.3f} comes out" in upper.alt and f"at 1.00 it is {bend.slope(1.0):.3f}" in lower.alt
    low, high = upper.tables["corners"]["y"]
    assert (curve.out >= low).all() and (curve.out <= high).all()


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_the_bands_are_the_nudge_and_what_is_left_of_it(name):
    bend = ACTIVATIONS[name]
    frames = bend_figures(bend, SUMS, 0.0)[0].tables["frames"]
    inner = frames[abs(frames.z) < 5.7]
    np.testing.assert_allclose(inner.x_high - inner.x_low, NUDGE)
    np.testing.assert_allclose(
        inner.high - inner.low, bend.f(inner.z + NUDGE / 2) - bend.f(inner.z - NUDGE / 2), atol=1e-12
    )


def test_no_line_is_drawn_across_a_jump_nor_across_a_corner_of_the_slope():
    step = bend_figures(ACTIVATIONS["step"], SUMS, 1.0)[0].tables["curve"]
    assert step.groupby("piece").out.nunique().tolist() == [1, 1]
    relu = bend_figures(ACTIVATIONS["relu"], SUMS, 1.0)[1].tables["curve"]
    assert relu.groupby("piece").slope.agg(["min", "max"]).to_numpy().tolist() == [[0, 0], [1, 1]]


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_bounds_and_quiet_stretches_are_drawn(name):
    bend = ACTIVATIONS[name]
    tables = bend_figures(bend, SUMS, 1.0)[0].tables
    assert tables["bounds"]["y"].tolist() == [bound for bound in bend.bounded if np.isfinite(bound)]
    for zone in tables["quiet"].itertuples():
        assert bend.slope((zone.x + zone.x2) / 2) < QUIET
    assert (len(tables["quiet"]) == 0) == (name == "linear")


@pytest.mark.parametrize("name", NAMES)
def test_each_panel_draws_the_network_at_every_round(name):
    fit, tables = FITS[name], TABLES[name]
    assert one_frame_a_place(tables["curve"], "round", fit.history.epochs)
    for at in (0, 100, 200):
        rows = tables["curve"].query("round == @at")
        network = fit.history.networks[list(fit.history.epochs).index(at)]
        np.testing.assert_allclose(rows.guess, network.predict(fit.places[:, None])[:, 0], rtol=1e-6, atol=1e-6)
        assert tables["words"].query("round == @at").words.item() == f"error {small(fit.history.losses[at])}"
    assert set(tables["curve"].bend) == {NAMES[name]}
    assert f"{fit.history.losses[100]:.3g}" in fit_figure(tables, fit, 100).alt


def test_every_bend_has_a_color_of_its_own():
    assert list(COLORS) == list(NAMES) and len(set(COLORS.values())) == len(NAMES)


def test_the_errors_are_those_of_the_training():
    table = errors_table(FITS)
    for name, fit in FITS.items():
        rows = table[table.bend == NAMES[name]]
        np.testing.assert_array_equal(rows.error, fit.history.losses[rows["round"]])
        assert rows["round"].iloc[[0, -1]].tolist() == [0, 200]
    figure = errors_figure(table, FITS, 200)
    assert all(f"{NAMES[name]} {fit.error:.3g}" in figure.alt for name, fit in FITS.items())
    assert figure.tables["rounds"]["round"].tolist() == FITS["tanh"].history.epochs.tolist()


def test_the_thin_lines_add_up_to_the_thick_one():
    fit = FITS["relu"]
    pieces = pieces_table(fit)
    assert one_frame_a_place(pieces, "round", fit.history.epochs)
    whole = inside_figure(TABLES["relu"], pieces, fit, 200).tables["curve"].query("round == 200")
    added = pieces.query("round == 200").groupby("along").adds.sum()
    gap = whole.guess.to_numpy() - added.to_numpy()
    np.testing.assert_allclose(gap, fit.history.final.layers[-1].biases[0], atol=1e-5)


@pytest.mark.parametrize("at", range(len(STEEPNESS)))
def test_the_steepness_pictures_show_the_runs(at):
    each, figures = KILLED[at], killed_figures(KILLED_TABLES, KILLED, at)
    shares = figures["alive"].tables["shares"].query("place == @at").set_index("what")
    assert shares.share["hidden"] == each.alive[0] / each.knobs[0] and shares.share["hints"] == each.heard
    assert f"{each.alive[1]} of {each.knobs[1]}" in shares.words["last"]
    runs = figures["accuracy"].tables["runs"].query("place == @at")
    assert len(runs) == STARTS and runs.accuracy.mean() == pytest.approx(each.accuracy)
    low, high = figures["accuracy"].tables["corners"]["y"]
    assert low < KILLED_TABLES["runs"].accuracy.min() and high > 1
    switch = figures["switch"].tables["switch"].query("place == @at")
    np.testing.assert_array_equal(switch.out, each.switch.f(switch.z))
    assert f"{each.accuracy:.1%}" in figures["accuracy"].alt and f"{each.accuracies[0]:.0%}" in figures["map"].alt
    assert len(LABELS) == len(STEEPNESS) and LABELS[-1] == "step"


def test_the_map_is_colored_by_what_the_network_answers():
    for each, uri in zip(KILLED, KILLED_TABLES["maps"]["image"], strict=True):
        image = np.asarray(Image.open(io.BytesIO(base64.b64decode(uri.split(",")[1]))).convert("RGB")).astype(int)
        reach = KILLED_TABLES["maps"]["x2"][0]
        x = np.linspace(-reach, reach, image.shape[1])
        across, up = np.meshgrid(x, x[::-1])
        answers = each.network.predict(np.column_stack([across.ravel(), up.ravel()])).reshape(across.shape)
        redder = image[..., 0] - image[..., 2]
        inside = (image != ImageColor.getrgb(theme.EDGE)).any(axis=-1)  # the line between yes and no apart
        assert inside.mean() > 0.9
        assert (redder[inside & (answers > 0.6)] > 0).all() and (redder[inside & (answers < 0.4)] < 0).all()


@pytest.mark.parametrize("chosen", ENDS)
def test_the_ends_are_drawn_and_the_chosen_one_is_marked(chosen):
    found = endings(9)
    for task in TASKS:
        lines = ending_lines(found[task], chosen)
        figure = ending_figure(lines, found[task], chosen, 400)
        assert set(figure.tables["lines"].query("chosen").end) == {END_NAMES[chosen]}
        for end, ending in found[task].items():
            last = lines.query("end == @END_NAMES[@end] and round == 400")
            np.testing.assert_allclose(last.guess, ending.fit.curves[-1], rtol=1e-6, atol=1e-6)
            assert f"{END_NAMES[end]} {ending.fit.error:.3g}" in figure.alt
        room, (low, high) = figure.tables["room"].iloc[0], figure.tables["corners"]["y"]
        bottom, top = ACTIVATIONS[chosen].bounded
        assert room.y == max(bottom, low) and room.y2 == min(top, high)
        # The chosen line never leaves the gray, up to the table's rounding to single precision.
        own = lines.query("chosen")
        assert (own.guess >= bottom - 1e-6).all() and (own.guess <= top + 1e-6).all()


def test_the_table_of_ends_holds_their_errors():
    found = endings(9)
    table = ending_table(found).set_index("end")
    for end in ENDS:
        row = table.loc[END_NAMES[end]]
        assert row["error"] == found["chance"][end].fit.error
        assert row["a number: error"] == found["amount"][end].fit.error >= row["least it could be"]
