"""The Start page's pictures hold the two runs as they were computed."""

import numpy as np
import pytest

from core.charts.start import WITH, WITHOUT, error_figure, error_tables, glimpse_figure, map_figure, map_tables
from core.picture import FRAMES
from core.search import STEP_LOOKS
from core.start import opening


@pytest.fixture(scope="module")
def shown():
    return opening()


def test_the_curves_are_the_losses_by_looks(shown):
    curve = error_tables(shown)["curve"]
    for way, run in ((WITH, shown.with_slopes), (WITHOUT, shown.without)):
        drawn = curve[curve.way == way]
        np.testing.assert_array_equal(drawn.error, run.history.losses[drawn.looks // STEP_LOOKS])
        assert drawn.looks.max() == shown.looks


def test_every_place_of_the_dial_shows_one_map_and_one_point_a_curve(shown):
    maps, now = map_tables(shown.with_slopes)["ground"], error_tables(shown)["now"]
    for place in range(FRAMES):
        assert ((maps["first"] <= place) & (place <= maps["last"])).sum() == 1
        assert ((now["first"] <= place) & (place <= now["last"])).sum() == 2


def test_the_sentences_carry_the_numbers(shown):
    run = shown.with_slopes
    figure = map_figure(map_tables(run), run, FRAMES - 1)
    assert f"{run.history.accuracies[-1]:.1%} right" in figure.alt
    ends = error_figure(error_tables(shown), shown).alt
    assert f"{run.history.losses[-1]:.3g} with" in ends and f"{shown.without.history.losses[-1]:.3g} without" in ends


def test_a_glimpse_holds_its_lines():
    x = np.array([0.0, 1.0, 2.0])
    table = glimpse_figure([(x, 2 * x), (x, -x)], "Lines.").tables["lines"]
    np.testing.assert_array_equal(table[table.line == 1].y, -x)
    assert len(table) == 6
