"""The sentence about one parameter's valley: case and numbers agree with a nudge, everywhere."""

import numpy as np
import pytest

from core import exam
from core.chapters.slopes import tilt
from core.chapters.slopes.turning import (
    KNOBS,
    MAGNIFICATIONS,
    PLACES,
    STEEPEST_PARAM,
    curve_through,
    dial_places,
    exam_curve,
    heights_of,
)
from core.say.messages import text
from core.say.numbers import fixed

NUDGE = 1e-5


def heights_beside(name: str, x: float) -> float:
    """Measure by a nudge how much the error changes per unit of the parameter."""
    ends = exam.loss_along(exam.start(), KNOBS[name], [x - NUDGE, x + NUDGE])
    return (ends[1] - ends[0]) / (2 * NUDGE)


@pytest.mark.parametrize("name", KNOBS)
def test_one_to_the_right_so_far_up_and_the_other_way_the_error_shrinks(name):
    curve, level = exam_curve(name), tilt.level_below(heights_of(name, exam.START_ON_GRID).magnification)
    for x, error, slope in zip(PLACES, curve.f(PLACES), curve.slope(PLACES), strict=True):
        message, error_beside = tilt.says(x, error, slope, level), heights_beside(name, x)
        assert message["value"] == fixed(x)
        assert message["error"] == pytest.approx(exam.loss_along(exam.start(), KNOBS[name], [x])[0], rel=1e-12)
        if message.id == "slopes-tilt-sloped":
            assert message["rise"] == pytest.approx(abs(error_beside), rel=1e-4, abs=1e-9)
            assert message["way"] == ("up" if error_beside > 0 else "down")
        else:
            assert message.id == "slopes-tilt-almost"
            assert 0 < abs(error_beside) < level * 1.001


def test_level_is_said_of_a_slope_of_0_alone():
    assert tilt.says(1.0, 0.5, 0.0).id == "slopes-tilt-level"
    assert tilt.says(1.0, 0.5, tilt.LEVEL_SLOPE / 2).id == "slopes-tilt-almost"


@pytest.mark.parametrize("name", KNOBS)
def test_the_lowest_place_is_level_unless_the_valley_goes_on(name):
    curve, level = exam_curve(name), tilt.level_below(heights_of(name, exam.START_ON_GRID).magnification)
    lowest = int(curve.f(PLACES).argmin())
    if 0 < lowest < len(PLACES) - 1:
        x = PLACES[lowest]
        assert tilt.says(x, curve.f(x), curve.slope(x), level).id == "slopes-tilt-almost"


def test_a_picture_shows_its_valley_and_one_to_the_right_as_large_as_it_can():
    rng = np.random.default_rng(5)
    for params in (exam.START_ON_GRID, *rng.uniform(-6, 6, (20, 7))):
        heights_by_name = {name: heights_of(name, params) for name in KNOBS}
        for index, (name, curve_data) in enumerate(heights_by_name.items()):
            curve, positions = curve_through(name, params), dial_places(params[index])
            heights = np.concatenate([curve.f(positions), curve.f(positions) + curve.slope(positions)])
            assert curve_data.least == heights.min()
            assert heights.max() <= curve_data.least + curve_data.span * (1 + 1e-12)
            assert curve_data.magnification in (1, MAGNIFICATIONS[-1]) or 2.6 * np.ptp(heights) > curve_data.span
        assert (
            len({round(curve_data.span * curve_data.magnification, 9) for curve_data in heights_by_name.values()}) == 1
        )
    assert heights_of(STEEPEST_PARAM, exam.START_ON_GRID).magnification == 1


def test_downhill_is_named_on_the_side_on_which_the_error_shrinks():
    up, down = (text(tilt.says(0.0, 0.7, slope)) for slope in (0.5, -0.5))
    assert "left" in up
    assert "right, 0.5 up" in up
    assert "right, 0.5 down" in down
    assert "left" not in down


def test_the_dial_reads_out_every_place():
    xs = np.array([-0.1, 2.0])
    texts = tilt.dial_texts(xs, np.array([0.2, -0.3]))
    assert [(dial_text["value"], dial_text["slope"]) for dial_text in texts] == [("−0.10", 0.2), ("2.00", -0.3)]
    flat, level = tilt.dial_texts(xs, np.array([0.004, 0.0]))
    assert (flat.id, level["slope"]) == ("slopes-tilt-dial-flat", 0)


def test_the_browser_fills_in_what_stands_in_braces():
    words = tilt.words()
    assert "{knob}" in words["across"]
    assert "{times}" in words["magnified"]
    assert "{rise}" in words["rise"]
    assert "{rise}" in words["fall"]
