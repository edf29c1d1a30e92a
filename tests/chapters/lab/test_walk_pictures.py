"""Pictures of the scene "Four ways" show the computed walks."""

import numpy as np
import pytest

from core.chapters.lab.ways_pictures import walk_figures, walk_table
from core.descent import METHODS, descend
from core.draw import theme
from core.journey import MIN_PLACES, ball_path, dial_places
from core.say import names
from core.say.messages import text
from core.surfaces import SURFACES

PLACES = dial_places(60)


def walks(name, steps=60, rate=None, methods=METHODS):
    surface = SURFACES[name]
    arguments = {"learning_rate": rate or surface.learning_rate, "steps": steps}
    return [descend(surface, surface.start, method=method, **arguments) for method in methods]


@pytest.mark.parametrize("steps", range(10, 201, 10))
def test_a_dial_has_every_step_and_enough_places_between_them(steps):
    places = dial_places(steps)
    assert len(places) >= MIN_PLACES
    assert all(step in places for step in range(steps + 1))
    np.testing.assert_allclose(np.diff(places), places[1], atol=1e-9)


@pytest.mark.parametrize("name", SURFACES)
def test_the_ball_stands_on_every_step_and_between_two_goes_straight(name):
    for walk in walks(name):
        step, positions, error = ball_path(walk, PLACES)
        on_step = np.isclose(PLACES, np.round(PLACES)) & (walk.steps + 0.5 > PLACES)
        np.testing.assert_array_equal(positions[on_step], walk.points[np.round(PLACES[on_step]).astype(int)])
        np.testing.assert_array_equal(error[on_step], walk.losses[np.round(PLACES[on_step]).astype(int)])
        assert step.max() == min(walk.steps, 60)
        half = np.isclose(PLACES % 1, 0.5) & (walk.steps > PLACES)
        before = np.floor(PLACES[half]).astype(int)
        np.testing.assert_allclose(positions[half], (walk.points[before] + walk.points[before + 1]) / 2, rtol=1e-9)


@pytest.mark.parametrize("name", SURFACES)
def test_an_arrow_is_the_step_against_the_slope_at_its_true_length_and_ends_lower(name):
    surface = SURFACES[name]
    (walk,) = walks(name, methods=["gradient_descent"])
    arrows = walk_figures(surface, [walk], PLACES)[0].tables["steps"]
    starts, tips = arrows[["a", "b"]].to_numpy(), arrows[["next_a", "next_b"]].to_numpy()
    assert np.isnan(tips[-1]).all(), "after the last step there is no next one"
    starts, tips = starts[:-1], tips[:-1]
    widths = np.ptp(surface.domain, axis=1)
    ends = starts - surface.learning_rate * np.stack(surface.gradient(*starts.T), axis=1)
    np.testing.assert_allclose(tips / widths, ends / widths, atol=1e-6)
    np.testing.assert_allclose(tips / widths, walk.points[1:] / widths, atol=1e-6)
    steep = np.hypot(*surface.gradient(*starts.T)) > 1e-6
    assert (surface.f(*tips.T) < surface.f(*starts.T))[steep].all()


def test_only_plain_steps_have_an_arrow():
    surface = SURFACES["exam"]
    every = walks("exam")
    for visible_walks in (every, every[1:], every[::-1]):
        figure = walk_figures(surface, visible_walks, PLACES)[0]
        plain = [walk for walk in visible_walks if walk.method == "gradient_descent"]
        assert len(figure.tables["steps"]) == sum(len(walk.points) for walk in plain)
        assert ("arrow" in figure.alt) == bool(plain)
        for walk in plain:
            np.testing.assert_array_equal(figure.tables["steps"][["a", "b"]], walk.points)


def test_nothing_on_the_map_is_drawn_in_the_color_of_a_slope():
    spec = str(walk_figures(SURFACES["exam"], walks("exam"), PLACES)[0].spec)
    assert theme.STEP in spec
    assert theme.SLOPE not in spec


@pytest.mark.parametrize("name", ["exam", "neuron"])
def test_the_axes_name_the_two_knobs(name):
    surface = SURFACES[name]
    spec = str(walk_figures(surface, walks(name), PLACES)[0].spec)
    assert all(text(names.knob_effect(surface, param)) in spec for param in "ab")


def test_the_map_can_be_clicked_everywhere():
    cells = walk_figures(SURFACES["bowl"], walks("bowl"), PLACES)[0].tables["cells"]
    assert len(cells) == 900
    assert (cells.a > cells.a1).all()
    assert (cells.a < cells.a2).all()
    assert cells.a1.min() == -4
    assert cells.b2.max() == pytest.approx(4)


def test_a_walk_that_blew_up_is_drawn_as_far_as_it_was_finite():
    surface = SURFACES["beale"]
    walk = descend(surface, (1.0, 1.5), method="gradient_descent", learning_rate=0.5, steps=60)
    assert walk.diverged
    figures = walk_figures(surface, [walk], PLACES)
    assert np.isfinite(figures[0].tables["balls"][["a", "b"]].to_numpy()).all()
    assert np.isfinite(figures[1].tables["balls"]["error"]).all()
    assert np.isfinite(figures[1].tables["corners"].to_numpy()).all()


@pytest.mark.parametrize("name", ["exam", "bowl"])
def test_what_a_scene_sends_is_small(name):
    for steps, methods in ((60, ["gradient_descent"]), (200, METHODS)):
        figures = walk_figures(SURFACES[name], walks(name, steps, methods=methods), dial_places(steps))
        tables = [table for figure in figures for table in figure.spec_with_data()["datasets"].values()]
        assert sum(map(len, tables)) < 280_000


def test_the_downloaded_walk_has_a_row_a_step():
    table = walk_table(walks("bowl", 30))
    assert list(table.columns) == ["method", "step", "a", "b", "error", "slope_a", "slope_b"]
    assert len(table) == 4 * 31
