"""The pictures of the Downhill chapter draw the walk that was walked."""

import numpy as np
import pytest

from core.chapters.downhill.pictures import walk_figures, walk_table, walk_tables
from core.data_surfaces import AVERAGE_HOURS
from core.descent import METHODS, descend
from core.surfaces import SURFACES


def pictures(name, walked, at=0, steps=30):
    return walk_figures(walk_tables(SURFACES[name], walked, steps), SURFACES[name], walked, at)


def walks(name, steps=30, **changed):
    surface = SURFACES[name]
    asked = {"learning_rate": surface.learning_rate, "steps": steps, **changed}
    return [descend(surface, surface.start, method=method, **asked) for method in METHODS]


@pytest.mark.parametrize("name", SURFACES)
def test_map_and_heights_hold_the_computed_walk(name):
    surface, walked = SURFACES[name], walks(name)
    shown = pictures(name, walked, 5)
    on_map, heights = shown["map"], shown["height"]
    for walk in walked:
        path = on_map.tables["path"].query("method == @METHODS[@walk.method].name")
        np.testing.assert_array_equal(path[["a", "b"]], walk.points)
        np.testing.assert_array_equal(path["error"], walk.losses)
        assert (path["last"] == walk.steps).all()
        assert f"{walk.losses[min(5, walk.steps)]:.3g} after {min(5, walk.steps)} steps" in heights.alt
    (a, a2), (b, b2) = surface.domain
    assert on_map.tables["ground"].iloc[0][["a", "a2", "b", "b2"]].tolist() == [a, a2, b, b2]


@pytest.mark.parametrize("uphill", [False, True])
def test_the_arrow_points_where_the_next_step_goes(uphill):
    walk = walks("himmelblau", uphill=uphill)[0]
    arrows = pictures("himmelblau", [walk])["map"].tables["slope"]
    moves = walk.moves
    toward = arrows[["tip_a", "tip_b"]].to_numpy() - arrows[["a", "b"]].to_numpy()
    assert (np.sum(toward[:-1] * moves, axis=1) > 0).all()
    cross = toward[:-1, 0] * moves[:, 1] - toward[:-1, 1] * moves[:, 0]
    np.testing.assert_allclose(cross, 0, atol=1e-9)


def test_every_place_to_click_lies_in_the_map_and_says_its_own_middle():
    cells = pictures("bowl", walks("bowl"))["map"].tables["cells"]
    assert len(cells) == 900
    assert (cells.a > cells.a1).all() and (cells.a < cells.a2).all()
    assert cells.a1.min() == -4 and cells.b2.max() == pytest.approx(4)


def test_a_walk_that_blew_up_is_drawn_as_far_as_it_came():
    walk = descend(SURFACES["beale"], (1.0, 1.5), method="gradient_descent", learning_rate=0.5, steps=60)
    assert walk.diverged
    shown = pictures("beale", [walk], 60, 60)
    on_map, heights = shown["map"], shown["height"]
    assert np.isfinite(on_map.tables["path"][["a", "b", "error"]]).all(axis=None)
    assert np.isfinite(heights.tables["corners"]).all(axis=None)


def test_the_neurons_curve_is_the_neurons_guess_at_every_step():
    neuron = SURFACES["neuron"]
    walk = walks("neuron")[0]
    figure = pictures("neuron", [walk], 30)["data"]
    last = figure.tables["curve"].query("step == 30")
    weight, bias = walk.points[30]
    expected = 1 / (1 + np.exp(-(weight * (last.hours - AVERAGE_HOURS) + bias)))
    np.testing.assert_allclose(last.guess, expected, atol=1e-6)
    assert len(figure.tables["data"]) == 20
    assert f"{walk.losses[30]:.3g}" in figure.alt


def test_the_downloaded_walk_has_a_row_a_step():
    table = walk_table(walks("bowl"))
    assert list(table.columns) == ["method", "step", "a", "b", "error", "slope_a", "slope_b"]
    assert len(table) == 4 * 31
