"""The pictures draw what was measured, at every place of their dial, and mark who is lowest."""

import re

import altair as alt
import numpy as np
import pytest

from core import exam
from core.chapters.without_derivatives.bowl import bowl
from core.chapters.without_derivatives.chance import BINS, SHOWN, WITHIN, directions
from core.chapters.without_derivatives.chance_pictures import ANGLES, FINE, arrows_figure, bars_figure
from core.chapters.without_derivatives.few_knobs import DIAL_STOPS, HOURS, learn_defaults
from core.chapters.without_derivatives.few_knobs_pictures import FINE as PARTS
from core.chapters.without_derivatives.few_knobs_pictures import errors_figure, guess_figure
from core.chapters.without_derivatives.price import KNOBS, Timed, duration, price
from core.chapters.without_derivatives.price_pictures import NUDGES, SLOPES, price_figure
from core.chapters.without_derivatives.race import BUDGETS, SWEEPS, race
from core.chapters.without_derivatives.race_pictures import (
    FLOOR,
    WINNER,
    bowl_figure,
    places_of,
    race_figure,
    race_table,
    sizes_figure,
    sweep_table,
)
from core.chapters.without_derivatives.ways import COLORS, ORDER, TITLES, legend
from core.chapters.without_derivatives.words import plain
from core.search import METHODS


@pytest.fixture(scope="module")
def heats():
    """Two small, short races."""
    return [progress.heat for progress in race((5, 10), looks=100, seed=3) if progress.heat]


def check_figure(figure) -> None:
    """Its spec is one that Vega-Lite understands, and names the tables that are there."""
    alt.Chart.from_dict(figure.spec)
    names = set(re.findall(r"'data': \{'name': '(\w+)'\}", str(figure.spec)))
    assert names == set(figure.tables)


@pytest.mark.parametrize("looks", BUDGETS)
def test_the_dial_of_the_race_runs_from_nothing_to_the_end(looks):
    ends = places_of(looks)
    assert ends[0] == 0
    assert ends[-1] == looks
    assert len(ends) >= 193
    assert len(set(np.diff(ends))) == 1


def test_every_place_shows_the_lowest_error_so_far_of_every_way_at_every_size(heats):
    figure = sizes_figure(heats)
    check_figure(figure)
    rows = figure.tables["runs"]
    for heat in heats:
        for looks in (0, 1, 37, 100):
            row = rows[(rows["knobs"] == heat.knobs) & (rows["looks"] == looks)].iloc[0]
            for number, name in enumerate(ORDER):
                lane = next(lane for lane in heat.lanes if lane.method == name)
                lowest = lane.best_after[: max(looks, 1)].min()
                assert row[f"way_{number}"] == pytest.approx(max(lowest, FLOOR), rel=1e-6)
    top = figure.tables["corners"]["y"].max()
    assert all(top > heat.start for heat in heats)


def test_one_size_is_drawn_look_by_look(heats):
    figure = race_figure(heats[0])
    check_figure(figure)
    for lane in heats[0].lanes:
        line = figure.tables["lines"][figure.tables["lines"]["method"] == TITLES[lane.method]]
        assert line["look"].iloc[0] == 1
        assert line["look"].iloc[-1] == 100
        assert line["error"].to_numpy() == pytest.approx(lane.best_after[line["look"].to_numpy() - 1], rel=1e-6)


def test_each_row_marks_its_lowest_error_and_names_it(heats):
    table = race_table(heats)
    for (_, row), heat in zip(table.iterrows(), heats, strict=True):
        starred = [title for title in TITLES.values() if WINNER in row[title]]
        lowest = min(heat.lanes, key=lambda lane: lane.final)
        assert starred == [TITLES[lowest.method]] == [row["lowest"]]
        assert all(row[TITLES[lane.method]].startswith(plain(lane.final)) for lane in heat.lanes)
    # With 100 looks, a step that nudges each of 220 knobs cannot be finished; one with 60 knobs can.
    assert "not one step" in table[TITLES["nudged_slopes"]][1]
    assert "not one step" not in table[TITLES["nudged_slopes"]][0]


def test_the_sweep_shows_every_setting_and_marks_the_one_that_raced(heats):
    table = sweep_table(heats)
    assert len(table) == len(heats) * len(SWEEPS)
    lanes = [lane for heat in heats for lane in heat.lanes]
    for (_, row), lane in zip(table.iterrows(), lanes, strict=True):
        values = SWEEPS[lane.method][1]
        tries = [row[f"try {number}"] for number in range(1, len(values) + 1)]
        assert [float(each.split(":")[0]) for each in tries] == list(values)
        assert [value for value, each in zip(values, tries, strict=True) if WINNER in each] == [lane.setting]
        assert all(plain(loss) in each for loss, each in zip(lane.losses, tries, strict=True))


def test_the_legend_names_every_way_in_its_color():
    words = legend()
    assert set(ORDER) == set(METHODS)
    assert all(title in words for title in TITLES.values())
    assert all(color in words for color in COLORS.values())
    assert TITLES["random_guess"] not in legend(ORDER[:2])


def test_the_bowl_draws_every_size_that_was_reached():
    runs = list(bowl((1, 5, 10)))
    figure = bowl_figure(runs)
    check_figure(figure)
    table = figure.tables["runs"]
    assert len(table) == sum(run.looks is not None for run in runs) < len(runs)
    slopes = table[table["method"] == TITLES["follow_slopes"]]
    assert list(slopes["knobs"]) == [1, 5, 10]
    assert f"{TITLES['follow_slopes']} {slopes['looks'].iloc[-1]} looks at 10 knobs" in figure.alt


def test_the_exams_guesses_are_those_of_the_start_that_is_chosen():
    slopes, rival = learn_defaults()
    for number in (0, 4):
        figure = guess_figure(slopes, rival, number)
        check_figure(figure)
        rows = figure.tables["guesses"]
        for place in (0, 50, 250):
            row = rows[rows["looks"] == DIAL_STOPS[place]].iloc[0]
            for name, way in (("s", slopes), ("r", rival)):
                line = [row[f"{name}{hour}"] / PARTS for hour in range(len(HOURS))]
                assert line == pytest.approx(way.runs[number].guesses[place], abs=1e-4)
        assert set(rows["way"]) == {ORDER.index(rival.method)}
    students = figure.tables["students"]
    assert list(students["answer"] == "passed") == list(exam.DATA.passed)


def test_the_exams_errors_are_those_of_all_starts_and_their_middle():
    slopes, rival = learn_defaults()
    figure = errors_figure(slopes, rival)
    check_figure(figure)
    rows = figure.tables["errors"]
    assert set(rows["start"]) == {-1, *range(9)}
    for looks in (0, 18 * 30, DIAL_STOPS[-1]):
        row = rows[rows["looks"] == looks].set_index("start")
        for name, way in (("slopes", slopes), ("rival", rival)):
            losses = [run.losses[DIAL_STOPS.index(looks)] for run in way.runs]
            assert row[name].loc[range(9)].to_numpy() == pytest.approx(losses, rel=1e-5)
            assert row[name].loc[-1] == pytest.approx(sorted(losses)[4], rel=1e-5)


def test_arrows_and_bars_are_the_directions_that_were_drawn():
    sample = directions(0, (2, 25, 200))
    arrows, bars = arrows_figure(sample), bars_figure(sample)
    check_figure(arrows)
    check_figure(bars)
    for place, knobs in enumerate(sample.knobs):
        row = arrows.tables["arrows"].iloc[place]
        angles = np.array([row[f"a{number}"] for number in range(SHOWN)]) / FINE
        assert row["knobs"] == knobs
        assert angles == pytest.approx(sample.sides * sample.first_angles[place], abs=0.006)
        row = bars.tables["shares"].iloc[place]
        shares = np.array([row[f"b{number}"] for number in range(BINS)])
        assert row["knobs"] == knobs
        assert shares.sum() == pytest.approx(1, abs=1e-5)
        assert shares[: int(WITHIN * BINS / 180)].sum() == pytest.approx(sample.near[place] / sample.samples, abs=1e-5)
        assert shares.max() < 0.55  # the top of the axis
        exact = np.array([row[f"e{number}"] for number in range(len(ANGLES))])
        assert np.trapezoid(exact * BINS / 180, ANGLES) == pytest.approx(1, abs=5e-3)


def test_the_price_draws_the_band_at_every_place_and_what_was_timed():
    knobs = np.array([7, 97, 1153, 66561])
    timed = Timed(knobs, 3e-5 + 2e-9 * knobs, 5e-5 + 5e-9 * knobs, knobs[:2], (knobs[:2] + 1) * 4e-5, 0.0)
    prices = price(timed)
    figure = price_figure(prices)
    check_figure(figure)
    lines, dots = figure.tables["lines"], figure.tables["timed"]
    for way, band in ((NUDGES, prices.nudges), (SLOPES, prices.slopes)):
        line = lines[lines["way"] == way]
        assert list(line["place"]) == list(range(len(KNOBS)))
        assert line[["low", "seconds", "high"]].to_numpy() == pytest.approx(band)
        assert line["took"].iloc[-1] == duration(band[-1][1])
    assert list(dots[dots["way"] == SLOPES]["seconds"]) == list(timed.slopes)
    assert list(dots[dots["way"] == NUDGES]["knobs"]) == [7, 97]
