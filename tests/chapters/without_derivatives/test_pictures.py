"""Pictures show the measured values at every position and mark the lowest error."""

import re

import altair as alt
import numpy as np
import pytest

from core.chapters.without_derivatives.chance import BINS, N_ARROWS, NEAR_ANGLE, directions
from core.chapters.without_derivatives.chance_pictures import ANGLE_SCALE, ANGLES, arrows_figure, bars_figure
from core.chapters.without_derivatives.price import PARAM_COUNTS, Timings, duration, price
from core.chapters.without_derivatives.price_pictures import NUDGES, SLOPES, price_figure
from core.chapters.without_derivatives.race_pictures import (
    RIVAL,
    WINNER,
    ZERO,
    dial_places,
    race_figure,
    race_table,
    size_results_at_start,
    sizes_figure,
    sweep_table,
)
from core.chapters.without_derivatives.race_words import format_error
from core.chapters.without_derivatives.ways import ORDER, TITLES
from core.race import BUDGETS, RIVALS, SIZES, SWEEPS, race
from core.say.messages import text
from core.search import METHODS


@pytest.fixture(scope="module")
def size_results():
    """Run two small, short races."""
    return race((60, 220), n_evals=100, seed=3)


def check_figure(figure) -> None:
    """Check that the spec is valid Vega-Lite and refers to existing tables."""
    alt.Chart.from_dict(figure.spec)
    names = set(re.findall(r"'data': \{'name': '(\w+)'\}", str(figure.spec)))
    assert names == set(figure.tables)


@pytest.mark.parametrize("n_evals", BUDGETS)
def test_the_dial_of_the_race_runs_from_nothing_to_the_end(n_evals):
    ends = dial_places(n_evals)
    assert ends[0] == 0
    assert ends[-1] == n_evals
    assert len(ends) >= 193
    assert len(set(np.diff(ends))) == 1


def test_every_place_shows_what_every_way_has_left_of_its_error_at_every_size(size_results):
    figure = sizes_figure(size_results)
    check_figure(figure)
    rows = figure.tables["runs"]
    for size_result in size_results:
        for n_evals in (0, 1, 37, 100):
            row = rows[(rows["place"] == SIZES.index(size_result.n_params)) & (rows["evals"] == n_evals)].iloc[0]
            lowest = {
                method_result.method: method_result.best_after[: max(n_evals, 1)].min()
                for method_result in size_result.method_results
            }
            lowest |= {RIVAL: min(lowest[name] for name in RIVALS), ZERO: size_result.zero}
            for name, loss in lowest.items():
                assert row.get(name, loss / size_result.start) == pytest.approx(loss / size_result.start, rel=1e-6)
            assert row["start"] == pytest.approx(size_result.start)


def test_a_race_that_was_not_run_stands_at_its_start():
    rows = sizes_figure(size_results_at_start(SIZES, 300)).tables["runs"]
    assert (rows[[*RIVALS, RIVAL, ZERO]] == 1).all(axis=None)


def test_one_size_is_drawn_look_by_look(size_results):
    figure = race_figure(size_results[0])
    check_figure(figure)
    for method_result in size_results[0].method_results:
        line = figure.tables["lines"][figure.tables["lines"]["method"] == TITLES[method_result.method]]
        assert line["look"].iloc[0] == 1
        assert line["look"].iloc[-1] == 100
        assert line["error"].to_numpy() == pytest.approx(
            method_result.best_after[line["look"].to_numpy() - 1], rel=1e-6
        )


def test_each_row_marks_its_lowest_error_and_names_it(size_results):
    table = race_table(size_results)
    for (_, row), size_result in zip(table.iterrows(), size_results, strict=True):
        winners = [title for title in TITLES.values() if WINNER in row[title]]
        lowest = min(size_result.method_results, key=lambda method_result: method_result.final)
        assert winners == [TITLES[lowest.method]]
        assert all(
            row[TITLES[method_result.method]].startswith(format_error(method_result.final))
            for method_result in size_result.method_results
        )
        assert row.iloc[-1] == format_error(size_result.zero)
    # 100 evaluations are too few for a step that nudges 220 parameters, but enough for 60.
    stuck = text("without-derivatives-race-stuck")
    assert stuck in table[TITLES["nudged_slopes"]][1]
    assert stuck not in table[TITLES["nudged_slopes"]][0]


def test_the_sweep_shows_every_setting_and_marks_the_one_that_raced(size_results):
    table = sweep_table(size_results)
    assert len(table) == len(size_results) * len(SWEEPS)
    method_results = [method_result for size_result in size_results for method_result in size_result.method_results]
    for (_, row), method_result in zip(table.iterrows(), method_results, strict=True):
        values = SWEEPS[method_result.method][1]
        tries = [row[f"{number}"] for number in range(1, len(values) + 1)]
        assert [float(label.split(":")[0]) for label in tries] == list(values)
        assert [value for value, label in zip(values, tries, strict=True) if WINNER in label] == [method_result.setting]
        assert all(format_error(loss) in label for loss, label in zip(method_result.losses, tries, strict=True))


def test_every_way_to_learn_has_a_name():
    assert set(ORDER) == set(METHODS)
    assert len(set(TITLES.values())) == len(ORDER)


def test_arrows_and_bars_are_the_directions_that_were_drawn():
    sample = directions(0, (2, 25, 200))
    arrows, bars = arrows_figure(sample), bars_figure(sample)
    check_figure(arrows)
    check_figure(bars)
    for place, n_params in enumerate(sample.dimensions):
        row = arrows.tables["arrows"].iloc[place]
        angles = np.array([row[f"a{number}"] for number in range(N_ARROWS)]) / ANGLE_SCALE
        assert row["knobs"] == n_params
        assert angles == pytest.approx(sample.sides * sample.first_angles[place], abs=0.006)
        row = bars.tables["shares"].iloc[place]
        shares = np.array([row[f"b{number}"] for number in range(BINS)])
        assert row["knobs"] == n_params
        assert shares.sum() == pytest.approx(1, abs=1e-5)
        assert shares[: int(NEAR_ANGLE * BINS / 180)].sum() == pytest.approx(
            sample.n_near[place] / sample.samples, abs=1e-5
        )
        assert shares.max() < 0.55  # the top of the axis
        exact = np.array([row[f"e{number}"] for number in range(len(ANGLES))])
        assert np.trapezoid(exact * BINS / 180, ANGLES) == pytest.approx(1, abs=5e-3)


def test_the_price_draws_the_band_at_every_place_and_what_was_timed():
    n_params = np.array([7, 97, 1153, 66561])
    timings = Timings(
        n_params, 3e-5 + 2e-9 * n_params, 5e-5 + 5e-9 * n_params, n_params[:2], (n_params[:2] + 1) * 4e-5, 0.0
    )
    prices = price(timings)
    figure = price_figure(prices, 16 * 10**9)
    check_figure(figure)
    lines, dots = figure.tables["lines"], figure.tables["timed"]
    for method, band in ((NUDGES, prices.nudges), (SLOPES, prices.slopes)):
        line = lines[lines["way"] == method]
        assert list(line["place"]) == list(range(len(PARAM_COUNTS)))
        assert line[["low", "seconds", "high"]].to_numpy() == pytest.approx(band)
        assert line["took"].iloc[-1] == text(duration(band[-1][1]))
    assert list(dots[dots["way"] == SLOPES]["seconds"]) == list(timings.slopes)
    assert list(dots[dots["way"] == NUDGES]["knobs"]) == [7, 97]
    assert figure.tables["memory"]["knobs"].iloc[0] == 2 * 10**9
    assert figure.tables["marks"]["knobs"].iloc[0] == 175e9
