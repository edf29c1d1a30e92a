"""Every sentence of "Slopes", checked against a nudge of our own: the words never say what a nudge does not show."""

import re

import numpy as np
import pytest

from core.chapters.slopes import words
from core.chapters.slopes.pictures import curve_places
from core.chapters.slopes.two_pictures import STEP_SIZES, dial_places, two_figures
from core.curves import CURVES
from core.surfaces import SURFACES

NUDGE = 1e-6


def read(said: str) -> float:
    return 0.0 if said == "almost 0" else float(said.replace("−", "-").replace("+", "").replace(",", ""))


def check_the_nudge(told: str, curve, x: float) -> None:
    """Recompute what the sentence claims about a small nudge, from the curve's heights alone."""
    moved = (curve.f(x + NUDGE) - curve.f(x)) / NUDGE
    if "raises" in told or "lowers" in told:
        assert ("raises" in told) == (moved > 0)
        claimed = read(re.search(r"about \*\*(.+?)\*\* times the nudge", told).group(1))
        assert claimed == pytest.approx(abs(moved), rel=0.01, abs=1e-4)
    elif "nearly flat" in told:
        assert abs(moved) < 0.0006
    else:
        assert "flat here" in told
        assert abs(moved) < 1e-5


@pytest.mark.parametrize("name", CURVES)
def test_every_place_of_every_curve(name):
    curve = CURVES[name]
    for x in curve_places(curve):
        told = words.every_says(curve, x)
        assert told.startswith(f"At **{words.fixed(x)}**")
        assert "0.00**" not in told.replace("At **0.00**", "")
        if x in curve.jumps:
            assert abs(curve.f(x) - curve.f(x - 1e-9)) > 0.1
            assert "breaks off" in told
        elif x in curve.kinks:
            sides = [(curve.f(x + step) - curve.f(x)) / step for step in (-NUDGE, NUDGE)]
            assert [read(each) for each in re.findall(r"[+−]?[\d.]+(?= on the)", told)] == pytest.approx(
                sides, abs=1e-4
            )
        else:
            check_the_nudge(told, curve, x)


def test_a_slope_that_reads_as_something_is_not_called_flat():
    assert "flat" not in words.nudge_says(0.0041, "the error")
    assert "0.0041" in words.nudge_says(0.0041, "the error")
    assert "nearly flat" in words.nudge_says(-1e-5, "the error")


@pytest.mark.parametrize("name", ["exam", "bowl", "saddle", "two_valleys"])
def test_two_knobs_at_every_place(name):
    surface = SURFACES[name]
    across, up = dial_places(surface)
    size = STEP_SIZES[name]
    *_, slopes = two_figures(surface, size)
    assert slopes.shape == (len(across), len(up), 2)
    for i, a in list(enumerate(across))[::3]:
        for j, b in list(enumerate(up))[::4]:
            told = words.two_says(*slopes[i, j], size)
            nudged = [surface.f(a + NUDGE, b) - surface.f(a, b), surface.f(a, b + NUDGE) - surface.f(a, b)]
            expected = [each / NUDGE for each in nudged]
            assert [read(each) for each in re.findall(r"slope ([^)]+)\)", told)] == pytest.approx(
                expected, rel=0.051, abs=6e-4
            )
            for how, change in zip(re.findall(r"up: \*\*(.+?)\*\* error", told), expected, strict=True):
                if how in ("more", "less"):
                    assert (change > 0) == (how == "more")
                else:
                    assert abs(change) < 0.0006
            if "no way down" in told:
                assert np.hypot(*expected) < 1e-5
                continue
            step = [read(each) for each in re.findall(r"by \*\*(.+?)\*\*", told)]
            assert step == pytest.approx([-size * each for each in expected], rel=0.051, abs=6e-4 * max(1, size))
            if np.hypot(*expected) > 1e-5:
                assert surface.f(a - size * expected[0], b - size * expected[1]) < surface.f(a, b)
