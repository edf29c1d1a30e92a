"""The pictures of the chapter "Without derivatives" draw what was measured, and mark who won."""

import re

import altair as alt
import numpy as np
import pytest

from core.chapters.without_derivatives.chance import TURNS, directions
from core.chapters.without_derivatives.pictures import (
    BINS,
    COLORS,
    TITLES,
    WINNER,
    angle_tables,
    angles_figure,
    bowl_figure,
    legend,
    looked,
    race_figure,
    race_table,
    race_tables,
    sweep_table,
)
from core.chapters.without_derivatives.race import SWEEPS, bowl, race
from core.chapters.without_derivatives.words import plain


@pytest.fixture(scope="module")
def heats():
    """Two small, short races."""
    return [progress.heat for progress in race((5, 10), looks=100, seed=3) if progress.heat]


def test_lines_are_the_race_and_share_their_axes(heats):
    corners = []
    for heat in heats:
        shown = race_figure(heat, race_tables(heat, heats))
        lines = shown.tables["lines"]
        for lane in heat.lanes:
            line = lines[lines["method"] == TITLES[lane.method]]
            assert line["look"].iloc[0] == 1 and line["look"].iloc[-1] == 100
            assert line["error"].to_numpy() == pytest.approx(lane.best_after[line["look"] - 1], rel=1e-6)
            assert f"{TITLES[lane.method]} {lane.final:.3g}" in shown.alt
        corners.append(shown.tables["corners"].to_csv())
        alt.Chart.from_dict(shown.spec)
        assert {layer["data"]["name"] for layer in shown.spec["layer"]} == set(shown.tables)
    assert len(set(corners)) == 1


@pytest.mark.parametrize("looks", [300, 1500, 5000])
def test_the_dial_ends_where_the_race_ends(looks):
    ends, texts = looked(looks)
    assert 10 ** ends[-1] >= looks > 10 ** ends[-2] * 0.9
    assert texts[0] == "1 look"
    assert texts[-1] == f"{looks:,} looks" and len(texts) == len(ends)
    assert np.diff(ends) == pytest.approx(0.05)


def test_each_row_marks_its_lowest_error_and_names_the_winner(heats):
    table = race_table(heats)
    for (_, row), heat in zip(table.iterrows(), heats, strict=True):
        starred = [title for title in TITLES.values() if WINNER in row[title]]
        assert starred == [TITLES[heat.winner.method]] == [row["winner"]]
        assert all(row[TITLES[lane.method]].startswith(plain(lane.final)) for lane in heat.lanes)
        errors = [float(re.match(r"[\d.]+", row[title])[0]) for title in TITLES.values()]
        assert min(errors) == float(re.match(r"[\d.]+", row[row["winner"]])[0])
    # With 100 looks, a step that nudges each of 220 knobs cannot be finished; one with 60 knobs can.
    assert "not one step" in table["Nudge every knob"][1] and "not one step" not in table["Nudge every knob"][0]


def test_the_sweep_shows_every_setting_and_marks_the_one_that_raced(heats):
    table = sweep_table(heats)
    assert len(table) == len(heats) * len(SWEEPS)
    lanes = [lane for heat in heats for lane in heat.lanes]
    for (_, row), lane in zip(table.iterrows(), lanes, strict=True):
        values = SWEEPS[lane.method][1]
        tries = [row[f"try {number}"] for number in range(1, len(values) + 1)]
        assert [each.split(":")[0] for each in tries] == [f"{value:g}" for value in values]
        assert [value for value, each in zip(values, tries, strict=True) if WINNER in each] == [lane.setting]
        assert plain(min(lane.losses)) in tries[values.index(lane.setting)]


def test_the_legend_names_every_method_in_its_color():
    words = legend()
    assert all(title in words for title in TITLES.values())
    assert all(color in words for color in COLORS.values())


def test_the_bowl_draws_every_size_that_was_reached():
    runs = list(bowl((1, 5, 10)))
    shown = bowl_figure(runs)
    table = shown.tables["runs"]
    assert len(table) == sum(run.looks is not None for run in runs) < len(runs)
    slopes = table[table["method"] == TITLES["follow_slopes"]]
    assert list(slopes["knobs"]) == [1, 5, 10] and slopes["looks"].nunique() == 1
    assert f"Follow the slopes {slopes['looks'].iloc[-1]} looks at 10 knobs" in shown.alt
    alt.Chart.from_dict(shown.spec)


def test_bars_are_what_was_drawn_and_the_line_what_is_exact():
    sampled = directions(0, (2, 25, 200))
    tables = angle_tables(sampled)
    for place, each in enumerate(sampled):
        bars = tables["bars"][tables["bars"]["place"] == place]
        near = bars[bars["high"] <= 60.01]["share"].sum()
        assert len(bars) == BINS and bars["share"].sum() == pytest.approx(1)
        assert near == pytest.approx(each.share, abs=1e-12)
        exact = tables["exact"][tables["exact"]["place"] == place]
        inside = exact["share"].to_numpy() * BINS / 180  # per degree, at every second degree
        assert np.trapezoid(inside, exact["angle"]) == pytest.approx(1, abs=1e-3)
        assert np.trapezoid(inside[:31], exact["angle"][:31]) == pytest.approx(each.exact, abs=1e-3)
        assert f"{each.share:.2%}" in tables["words"]["words"][place]
        assert bars["share"].max() < 0.55  # the top of the axis
    shown = angles_figure(sampled[1], tables)
    assert f"{sampled[1].exact:.3g}" in shown.alt and "25 knobs" in shown.alt
    alt.Chart.from_dict(shown.spec)


def test_more_knobs_narrow_the_angles_around_sideways():
    wide = [each.angles.std() for each in directions(1)]
    assert len(wide) == len(TURNS)
    assert (np.diff(wide) < 0).all() and wide[0] > 10 * wide[-1]
