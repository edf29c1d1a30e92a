"""The walk in fog, down and up: pictures and sentences show the walk's numbers."""

import numpy as np
import pytest

from core import exam
from core.chapters.downhill import ground_map, walk
from core.journey import MIN_PLACES, dial_places
from core.network_surfaces import EXAM, FIRST, SECOND
from core.say.messages import text
from core.surfaces import SURFACES

PHONE = (318, 186)  # px: width and height of the map on a small phone


def by_hand(sign: float, steps: int) -> np.ndarray:
    """Walk over two parameters of the exam network with slopes measured by nudges."""
    point = np.array([exam.SHAPE.flat(exam.start())[exam.index_of(param)] for param in (FIRST, SECOND)])
    points = [point]
    for _ in range(steps):
        slopes = []
        for offset in np.eye(2) * 1e-6:
            ends = [loss(point + side * offset) for side in (-1, 1)]
            slopes.append((ends[1] - ends[0]) / 2e-6)
        point = point + sign * walk.RATE * np.array(slopes)
        points.append(point)
    return np.array(points)


def loss(params) -> float:
    network = exam.with_param(exam.with_param(exam.start(), FIRST, params[0]), SECOND, params[1])
    return exam.loss_of(network)


@pytest.mark.parametrize("plus", [False, True])
def test_the_walk_is_the_exam_networks_own(plus):
    path = walk.story_walk(plus)
    points = by_hand(1.0 if plus else -1.0, path.steps)
    np.testing.assert_allclose(path.points, points, rtol=1e-3, atol=2e-3)
    np.testing.assert_allclose(path.losses, [loss(point) for point in path.points], rtol=1e-9)
    data = walk.picture(plus)
    assert data["points"] == path.points.tolist()
    assert data["params"] == exam.SHAPE.flat(exam.start()).tolist()
    assert [exam.KNOBS[param] for param in data["moving"]] == [FIRST, SECOND]
    assert len(dial_places(path.steps)) >= MIN_PLACES
    assert len(walk.says(plus)) == len(walk.dial_texts(plus)) == len(dial_places(path.steps))


def test_every_arrow_ends_lower_and_can_be_seen():
    path = walk.story_walk()
    assert (np.diff(path.losses) < 0).all()
    assert all(point in walk.WINDOW for point in path.points)
    width, height = np.ptp(walk.WINDOW.a), np.ptp(walk.WINDOW.b)
    long = np.hypot(*(path.moves / [width, height] * PHONE).T)
    assert long.min() > 3
    assert np.median(long) > 5


def test_the_walk_stops_before_the_bottom():
    path = walk.story_walk()
    message = walk.say_step(path, walk.STEPS)
    assert message.id == "downhill-walk-end"
    assert (message["steps"], message["first"], message["error"]) == (walk.STEPS, path.losses[0], path.losses[-1])
    (a, b, height), *_ = EXAM.minima
    assert np.array([a, b]) in walk.WINDOW
    assert ground_map.lowest_place(EXAM, walk.WINDOW) == (a, b, height)
    assert message["error"] > height
    assert message["far"] == "yes"
    assert np.hypot(*(path.points[-1] - [a, b])) > 10 * np.hypot(*path.moves[-1])
    lengths = np.hypot(*path.moves[-5:].T)  # "the ground gets flatter, so the steps get shorter"
    assert (np.diff(lengths) < 0).all()
    assert (np.diff(path.steepness[-5:]) < 0).all()


def test_each_step_says_which_way_the_knobs_turn():
    path = walk.story_walk()
    for step in range(path.steps):
        message = walk.say_step(path, step)
        assert (message["step"], message["error"]) == (step, path.losses[step])
        for param, sign in zip("ab", np.sign(path.points[step + 1] - path.points[step]), strict=True):
            assert message[param] == {1: "up", -1: "down"}[int(sign)]


def test_with_plus_the_walk_climbs_and_leaves_the_map():
    path = walk.story_walk(plus=True)
    assert (np.diff(path.losses) > 0).all()
    *inside, last = path.points
    assert all(point in walk.WINDOW for point in inside)
    assert last not in walk.WINDOW
    assert len(inside) > 1
    for step in range(path.steps):
        message = walk.say_step(path, step)
        assert (message.id, message["error"], message["next"]) == ("downhill-walk-up", *path.losses[step : step + 2])
    message = walk.say_step(path, path.steps)
    assert message.id == "downhill-walk-up-end"
    assert message["times"] == pytest.approx(path.losses[-1] / path.losses[0])


def test_against_the_tilt_is_right_by_a_step_of_each():
    start, size = np.array(EXAM.start), 0.001
    slopes = np.array(
        [(loss(start + size * direction) - loss(start - size * direction)) / (2 * size) for direction in np.eye(2)]
    )
    ends = {
        "downhill-walk-with": loss(start + size * slopes),
        "downhill-walk-against": loss(start - size * slopes),
        "downhill-walk-sideways": loss(start + size * slopes[::-1] * [-1, 1]),
    }
    assert walk.answers()[walk.right_answer()][0].id == min(ends, key=ends.get)


@pytest.mark.parametrize("low", [-5.3, -0.62, 0.0, 1e-3])
@pytest.mark.parametrize("span", [0.013, 1.0, 7.0, 4e4])
def test_an_axis_has_a_few_round_numbers(low, span):
    ticks = ground_map.ticks(low, low + span)
    assert 1 <= len(ticks) <= 5
    assert low - 1e-9 <= min(ticks)
    assert max(ticks) <= low + span + 1e-9


@pytest.mark.parametrize("name", SURFACES)
def test_the_axes_name_the_knobs(name):
    surface = SURFACES[name]
    letters = [axis["letter"] for axis in ground_map.axes(surface)]
    assert letters == ["A", "B"]
    if surface is EXAM:
        assert [text(axis["name"]) for axis in ground_map.axes(surface)] == [FIRST, SECOND]
