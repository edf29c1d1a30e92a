"""The pictures of the Bends chapter draw what was computed, in few bytes."""

import base64
import io
from functools import cache

import numpy as np
import pytest
from PIL import Image, ImageColor

from core import exam
from core.activations import ACTIVATIONS
from core.chapters.bends import end_pictures, ends, sheets, steep, steep_pictures, trials
from core.chapters.bends.names import NAMES
from core.chapters.bends.packed import AIR, TOP, pack, unpack
from core.chapters.bends.through import NUDGE, QUIET, SUMS
from core.chapters.bends.through_pictures import bend_figures
from core.chapters.bends.trial_pictures import HEADS, story_figure, table_figure
from core.chapters.bends.trial_words import STORY
from core.draw import theme
from tests.chapters.bends.computed import endings, found, friends, killed, stacks

MOST = 260_000  # bytes of one picture's tables, so that a scene with its words stays below 300 kB


@cache
def killed_tables():
    return steep_pictures.killed_tables(killed(4))


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


def test_a_sheet_has_a_small_picture_for_every_bend():
    tables = sheets.stack_tables(stacks(1, 0))
    assert list(tables["cells"].bend) == [NAMES[bend] for bend in ACTIVATIONS]
    assert weight(sheets.stack_figure(stacks(1, 0), tables)) < MOST


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


@pytest.mark.parametrize("done", [[], ["bounds"], ["slope", "depth"], list(trials.TESTS)])
def test_the_table_fills_with_the_tests_that_were_run(done):
    figure = table_figure(found(), done)
    texts = figure.tables["texts"]
    told = texts[texts.kind.isin(["yes", "no"])]
    assert len(told) == len(done) * len(ACTIVATIONS)
    assert (texts.kind == "open").sum() == (len(trials.TESTS) - len(done)) * len(ACTIVATIONS)
    passed = sum(trial.passed(test) for trial in found().values() for test in done)
    assert (told.kind == "yes").sum() == passed
    assert ("depth" in done) == (len(figure.tables["bars"]) > 0)
    for test in done:
        assert f"{HEADS[test]} yes" in figure.alt
    assert weight(figure) < MOST


def test_the_storys_bends_are_drawn_in_their_order():
    figure = story_figure()
    lines, years = figure.tables["lines"], figure.tables["years"]
    assert years.year.tolist() == [row[0] for row in STORY]
    for (_, name, _, _), left in zip(STORY, years.x, strict=True):
        own = lines[lines.bend == name]
        z = (own.x - left) / 0.88 * 6 - 3
        inside = np.abs(z) > 1e-9  # on a jump rounding decides the side
        np.testing.assert_allclose(own.y[inside], ACTIVATIONS[name].f(z[inside].to_numpy()), atol=1e-9)
        assert own.x.between(left, left + 0.9).all()


# --- Kill the slope ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", [0, 6, 18])
def test_bars_dots_and_switch_are_those_of_the_steepness(place):
    each, tables = killed(4)[place], killed_tables()
    figures = steep_pictures.killed_figures(tables, killed(4))

    def here(table):
        return table[abs(table.place - steep.PLACES[place]) < 0.1]

    shares = here(figures["alive"].tables["shares"]).set_index("what")
    assert shares.share["hidden"] == each.alive[0] / each.knobs[0]
    assert shares.share["hints"] == each.heard
    assert f"{each.alive[1]} of {each.knobs[1]}" in shares.words["last"]
    runs = here(figures["runs"].tables["runs"])
    assert runs.accuracy.tolist() == pytest.approx(each.accuracies.tolist())
    low, high = figures["runs"].tables["corners"]["y"]
    assert low < tables["runs"].accuracy.min()
    assert high > 1
    switch = here(figures["switch"].tables["switch"])
    np.testing.assert_allclose(switch.out, each.switch.f(switch.z.to_numpy(dtype=float)), atol=1e-5)
    assert sum(map(weight, figures.values())) < MOST


def test_the_map_is_the_networks_answers():
    reach = steep_pictures.MAP_REACH
    for place in (0, 18):
        each = killed(4)[place]
        data = base64.b64decode(killed_tables()["maps"].image[place].split(",")[1])
        image = np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(int)
        size = len(image)
        grid = np.linspace(-reach, reach, size)
        across, up = np.meshgrid(grid, grid[::-1])
        answers = each.network.predict(np.column_stack([across.ravel(), up.ravel()])).reshape(size, size)
        redder = image[..., 0] - image[..., 2]
        inside = (image != ImageColor.getrgb(theme.EDGE)).any(axis=-1)  # the line between yes and no apart
        assert inside.mean() > 0.9
        assert (redder[inside & (answers > 0.6)] > 0).all()
        assert (redder[inside & (answers < 0.4)] < 0).all()


# --- How should it end? -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("task", ends.TASKS)
@pytest.mark.parametrize("chosen", ends.ENDS)
def test_an_ends_line_stays_in_the_gray(task, chosen):
    ending = endings(task, 9)
    tables = end_pictures.ending_tables(ending)
    figure = end_pictures.ending_figure(tables, ending, chosen)
    room, (low, high) = figure.tables["room"].iloc[0], figure.tables["corners"]["y"]
    bottom, top = ACTIVATIONS[chosen].bounded
    assert (room.y, room.y2) == (max(bottom, low), min(top, high))
    own = figure.tables["curves"].query("chosen")
    assert set(own.name) == {NAMES[chosen]}
    read = unpack(own.packed, (low, high))
    air = (high - low) / TOP * 2
    assert ((read >= bottom - air) & (read <= top + air)).all()
    np.testing.assert_array_equal(figure.tables["points"].y, ends.TASKS[task].targets)
    assert weight(figure) < MOST


def test_the_friends_lines_are_theirs():
    tables = end_pictures.friends_tables(friends())
    window = tuple(tables["corners"].y)
    for name, title in ends.FRIENDS.items():
        rows = tables["curves"][tables["curves"].name == title]
        last = rows[rows["round"] == ends.FRIENDS_ROUNDS]
        drawn = friends().runs[name].final.predict(exam.scaled(ends.FRIENDS_AT)[:, None])[:, 0]
        np.testing.assert_allclose(unpack(last.packed, window)[0], drawn, atol=1e-3)
    assert tables["points"].answer.tolist() == ["yes" if passed else "no" for passed in exam.DATA.passed]
    assert weight(end_pictures.friends_figure(tables)) < MOST
