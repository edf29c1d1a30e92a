"""Verdicts over every step size and surface, recomputed from the walk's points."""

import json
from itertools import pairwise

import numpy as np
import pytest

from core.chapters.downhill import size
from core.descent import RATES, step_size_verdict
from core.journey import dial_places
from core.network_surfaces import EXAM
from core.say.messages import text
from core.surfaces import SURFACES


def reversals(points: np.ndarray) -> int:
    """Count the steps at which a parameter reverses its direction, without tiny moves."""
    moves = np.diff(points, axis=0)
    largest = np.abs(moves).max(axis=0, initial=0)
    return sum(
        any(before[k] * after[k] < 0 and min(abs(before[k]), abs(after[k])) > 1e-3 * largest[k] for k in (0, 1))
        for before, after in pairwise(moves)
    )


@pytest.mark.parametrize("name", SURFACES)
def test_what_is_said_of_a_whole_walk(name):
    surface = SURFACES[name]
    lowest = min((height for *_, height in surface.minima), default=None)
    for rate in RATES[::2]:
        path = size.walk_with(surface, rate)
        message, losses = size.verdict(surface, path), path.losses
        noise = 1e-9 * max(1, abs(losses[0]))
        assert (message["rate"], message["steps"]) == (rate, path.steps)
        assert (message["first"], message["last"]) == (losses[0], losses[-1])
        assert message["turns"] == reversals(path.points)
        assert message["rises"] == sum(after > before + noise for before, after in pairwise(losses))
        assert (message.id in ("downhill-size-blew-up", "downhill-size-falls-for-ever")) == path.diverged
        kind = message.id.removeprefix("downhill-size-")
        if message["known"] == "yes":
            share = (losses[0] - losses[-1]) / (losses[0] - lowest)
            assert message["down"] == pytest.approx(min(share, 1), abs=1e-9)
        if kind == "swings":
            assert message["turns"] > path.steps / 2
        elif kind == "glides":
            assert (message["rises"], message["turns"] <= 2, message["down"] > 0.949) == (0, True, True)
        elif kind == "crawls":
            assert (message["rises"], message["down"] < 0.5) == (0, True)
        elif kind == "still":
            assert np.ptp(losses) <= noise
        elif kind == "not-lower":
            assert losses[-1] >= losses[0]
        assert "bounds" not in text(message) or path.diverged


@pytest.mark.parametrize("rate", [0.1, 20.0, 30.0, 90.0])
def test_every_place_of_the_dial(rate):
    path = size.walk_with(EXAM, rate)
    places = zip(dial_places(size.STEPS), size.says(EXAM, path), size.dial_texts(path), strict=True)
    for place, message, dial_text in places:
        step = int(place + 1e-9)
        assert dial_text["step"] == step
        assert dial_text["error"] == path.losses[step]
        if step == size.STEPS:
            assert message == size.verdict(EXAM, path)
            continue
        assert (message["step"], message["error"]) == (step, path.losses[step])
        if reversals(path.points) <= 2:  # its verdict does not depend on jumps
            assert message["turns"] == 0
        else:
            # The scale for tiny moves is known only at the end.
            assert abs(message["turns"] - reversals(path.points[: step + 1])) <= 1


def test_after_a_walk_has_blown_up_the_dial_says_so():
    valley = SURFACES["long_valley"]
    path = size.walk_with(valley, 1.0)
    assert path.diverged
    messages = size.says(valley, path)
    assert messages[-2].id == "downhill-size-gone"
    assert messages[-2]["steps"] == path.steps
    assert messages[-1].id == "downhill-size-blew-up"
    json.dumps(size.picture("long_valley", path), allow_nan=False)


@pytest.mark.parametrize(("rate", "kind"), [(0.1, "crawls"), (20.0, "glides"), (30.0, "swings")])
def test_the_chips_are_what_the_scene_then_says(rate, kind):
    for value in (0.9 * rate, rate, 1.1 * rate):  # the verdict is stable nearby
        if kind != "glides" or value <= 21:
            assert size.verdict(EXAM, size.walk_with(EXAM, value)).id == f"downhill-size-{kind}"


def test_the_right_step_size_is_the_one_that_ends_lowest_and_mends_the_others():
    ends = {rate: size.walk_with(EXAM, rate).losses[-1] for rate in RATES}
    assert min(ends, key=ends.get) == size.BEST_RATE
    assert size.better_walk(EXAM, size.walk_with(EXAM, size.BEST_RATE)) is None
    for rate in (0.1, 30.0):
        better = size.better_walk(EXAM, size.walk_with(EXAM, rate))
        assert size.say_better_rate(better)["rate"] == size.BEST_RATE
        assert better.losses[-1] < size.walk_with(EXAM, rate).losses[-1]
    valley = SURFACES["long_valley"]
    assert size.walk_with(valley, 0.15).diverged
    assert not size.better_walk(valley, size.walk_with(valley, 0.15)).diverged


@pytest.mark.parametrize("rate", [0.1, 20.0, 30.0])
def test_the_walk_and_its_lowest_place_lie_on_the_map(rate):
    window = size.window_of(EXAM)
    assert all(point in window for point in size.walk_with(EXAM, rate).points)
    assert np.array(EXAM.minima[0][:2]) in window
    picture = size.picture("exam", size.walk_with(EXAM, rate))
    assert picture["floor"] < min(picture["errors"]) <= max(picture["errors"]) < picture["top"]
    assert len(json.dumps(picture)) < 60_000


@pytest.mark.parametrize("name", ["exam", "neuron", "bowl"])
@pytest.mark.parametrize("rate", [50.0, 90.0])
def test_the_chart_holds_every_error_of_a_walk_that_does_not_diverge(name, rate):
    walk = size.walk_with(SURFACES[name], rate)
    low, high = size.error_range(SURFACES[name], walk)
    assert low < walk.losses[0] < high
    assert walk.diverged == (name == "bowl")
    assert walk.diverged or low < walk.losses.min() <= walk.losses.max() < high


@pytest.mark.parametrize("name", ["bowl", "long_valley", "booth", "matyas"])
@pytest.mark.parametrize("rate", RATES[::3])
def test_what_is_said_of_the_limit_is_so_along_the_sharpest_curving(name, rate):
    surface = SURFACES[name]
    message = size.say_limit(step_size_verdict(surface, rate))
    (a, b, _), *_ = surface.minima
    h, steep = 1e-3, surface.gradient
    hessian = [
        [(steep(a + h, b)[k] - steep(a - h, b)[k]) / (2 * h), (steep(a, b + h)[k] - steep(a, b - h)[k]) / (2 * h)]
        for k in (0, 1)
    ]
    curvatures, directions = np.linalg.eigh(hessian)
    direction = directions[:, -1]
    after = 1 - rate * (np.array(steep(a + direction[0], b + direction[1])) @ direction)
    assert message["limit"] == pytest.approx(2 / curvatures[-1], rel=1e-6)
    assert message["left"] == pytest.approx(abs(after), rel=1e-6, abs=1e-9)
    if abs(after) > 1e-9:
        assert message["side"] == ("same" if after > 0 else "other")
    if message["verdict"] == "blows_up":
        assert after < -1
    elif message["verdict"] == "bounces":
        assert after == pytest.approx(-1, abs=1e-9)
    else:
        assert abs(after) < 1
