"""The sentence of one knob's valley, at every place of every knob: its case and its numbers are those of a nudge."""

import numpy as np
import pytest

from core import exam
from core.chapters.slopes import tilt
from core.chapters.slopes.turning import KNOBS, PLACES, exam_curve
from core.say.messages import text
from core.say.numbers import LEAST, fixed

NUDGE = 1e-5


def moved(name: str, x: float) -> float:
    """How much the error moves for each unit of the knob, measured by a nudge."""
    ends = exam.loss_along(exam.start(), KNOBS[name], [x - NUDGE, x + NUDGE])
    return (ends[1] - ends[0]) / (2 * NUDGE)


@pytest.mark.parametrize("name", KNOBS)
def test_one_to_the_right_so_far_up_and_the_other_way_the_error_shrinks(name):
    curve = exam_curve(name)
    for x, error, slope in zip(PLACES, curve.f(PLACES), curve.slope(PLACES), strict=True):
        said, nudged = tilt.says(x, error, slope), moved(name, x)
        assert said["value"] == fixed(x)
        assert said["error"] == pytest.approx(exam.loss_along(exam.start(), KNOBS[name], [x])[0], rel=1e-12)
        if said.id == "slopes-tilt-sloped":
            assert said["rise"] == pytest.approx(abs(nudged), rel=1e-4, abs=1e-9)
            assert said["way"] == ("up" if nudged > 0 else "down")
        else:
            assert said.id == "slopes-tilt-almost"
            assert 0 < abs(nudged) < LEAST * 1.001


def test_level_is_said_of_a_slope_of_0_alone():
    assert tilt.says(1.0, 0.5, 0.0).id == "slopes-tilt-level"
    assert tilt.says(1.0, 0.5, LEAST / 2).id == "slopes-tilt-almost"


def test_downhill_is_named_on_the_side_on_which_the_error_shrinks():
    up, down = (text(tilt.says(0.0, 0.7, slope)) for slope in (0.5, -0.5))
    assert "left" in up
    assert "right, 0.5 up" in up
    assert "right, 0.5 down" in down
    assert "left" not in down


def test_the_dial_reads_out_every_place():
    xs = np.array([-0.1, 2.0])
    texts = tilt.dial_texts(xs, np.array([0.2, -0.3]))
    assert [(each["value"], each["slope"]) for each in texts] == [("−0.10", 0.2), ("2.00", -0.3)]


def test_the_browser_fills_in_what_stands_in_braces():
    words = tilt.words()
    assert "{knob}" in words["across"]
    assert "{rise}" in words["rise"]
    assert "{rise}" in words["fall"]
