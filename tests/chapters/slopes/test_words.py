"""Every sentence of "Slopes", checked against a nudge of our own: the words never say what a nudge does not show."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.chapters.slopes import words
from core.chapters.slopes.pictures import curve_places
from core.chapters.slopes.secant_pictures import CLOSER, heights_around, secants
from core.chapters.slopes.turning import KNOBS, PLACES, exam_curve
from core.chapters.slopes.two_pictures import STEP_SIZES, dial_places, two_figures
from core.chapters.slopes.zoom_pictures import LEVELS, corner_and_cliff, magnified
from core.curves import CURVES
from core.surfaces import SURFACES

EVERY = {**CURVES, **{name: exam_curve(name) for name in KNOBS}}
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


@pytest.mark.parametrize("name", KNOBS)
def test_every_place_of_every_knob(name):
    curve = exam_curve(name)
    for x, error, slope in zip(PLACES, curve.f(PLACES), curve.slope(PLACES), strict=True):
        text = words.tilt_says(x, error, slope)
        here = re.search(r"At \*\*(\S+)\*\* the error is \*\*(\S+)\*\*", text)
        assert read(here.group(1)) == pytest.approx(x, abs=0.005)
        assert read(here.group(2)) == pytest.approx(error, abs=0.0051)
        claim = re.search(
            r"slope is \*\*(\S+)\*\*: one to the right, (\S+) (up|down)\. Downhill is to the (left|right)", text
        )
        if claim is None:
            assert abs(slope) < words.LEAST
            continue
        assert read(claim.group(1)) == pytest.approx(slope, rel=0.06)
        assert read(claim.group(2)) == pytest.approx(abs(slope), rel=0.06)
        lower = min((-1e-4, 1e-4), key=lambda nudge: curve.f(x + nudge))
        assert (claim.group(3), claim.group(4)) == (("up", "left") if lower < 0 else ("down", "right"))


def test_a_slope_that_reads_as_something_is_not_called_flat():
    assert "flat" not in words.nudge_says(0.0041, "the error")
    assert "0.0041" in words.nudge_says(0.0041, "the error")
    assert "nearly flat" in words.nudge_says(-1e-5, "the error")


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(EVERY)), st.integers(-8, 8).map(lambda quarter: quarter / 4), st.integers(0, len(CLOSER) - 1)
)
def test_rise_over_run_is_what_it_says(name, x, place):
    curve = EVERY[name]
    line = secants(curve, x)[place]
    told = words.secant_says(curve, line, heights_around(curve, x))
    run, rise = 10.0 ** -CLOSER[place], curve.f(x + 10.0 ** -CLOSER[place]) - curve.f(x)
    numbers = re.match(r"Run (\S+), rise (.+?)\. Rise ÷ run is \*\*(.+?)\*\*", told)
    assert read(numbers.group(1)) == pytest.approx(run, rel=0.006)
    assert read(numbers.group(2)) == pytest.approx(rise, rel=0.006, abs=1e-11)
    assert read(numbers.group(3)) == pytest.approx(rise / run, rel=0.006, abs=6e-4)
    if "the point itself" in told:
        assert read(re.search(r"itself is \*\*(.+?)\*\*", told).group(1)) == pytest.approx(
            curve.slope(x), rel=0.001, abs=6e-4
        )
        assert x not in curve.kinks + curve.jumps
    else:
        assert ("breaks off" in told) == (x in curve.jumps)
        assert ("corner" in told) == (x in curve.kinks)


PARTS = {
    "three fifths of": 0.6,
    "half of": 0.5,
    "a third of": 1 / 3,
    "a quarter of": 0.25,
    "a fifth of": 0.2,
    "two fifths of": 0.4,
}
PARTS |= {"a sixth of": 1 / 6, "a seventh of": 1 / 7, "an eighth of": 1 / 8, "a ninth of": 1 / 9, "a tenth of": 0.1}


def bent(frame) -> float:
    """How far a window's curve is from its best line, by NumPy's own fit."""
    x = frame.trace.x - frame.trace.x[0]
    line = np.polyval(np.polyfit(x, frame.trace.y - frame.trace.y[0], 1), x) + frame.trace.y[0]
    return np.abs(frame.trace.y - line).max() / (frame.y_window[1] - frame.y_window[0])


@pytest.mark.parametrize("name", ["sine", "bumpy", "line", "abs", "step", "exponential", "answer_first"])
@pytest.mark.parametrize("x", [-1.0, 0.0, 0.75])
def test_how_straight_a_magnified_curve_is(name, x):
    yours = magnified(EVERY[name], x)
    for level, frames in list(zip(LEVELS, zip(yours, *corner_and_cliff(), strict=True), strict=True))[::25]:
        told = words.zoom_says(*frames)
        assert read(re.search(r"Magnified \*\*(.+?)\*\*", told).group(1)) == pytest.approx(10**level, rel=0.006)
        sentences = re.findall(r"(?:Your curve|The corner|The cliff) (is.+?)\.(?: |$)", told)
        for said, frame in zip(sentences, frames, strict=True):
            off = bent(frame)
            if "as far as any screen" in said:
                assert off < 0.0006
                continue
            part = re.search(r"off by (.+? of) the picture", said).group(1)
            share = PARTS[part] if part in PARTS else 1 / float(part[2:].removesuffix(" of").replace(",", ""))
            assert share == pytest.approx(off, rel=0.13)


def test_only_the_smooth_curve_turns_straight():
    last = [frames[-1] for frames in (magnified(CURVES["sine"], 1.0), *corner_and_cliff())]
    assert [bent(frame) < 0.01 for frame in last] == [True, False, False]
    assert words.ZOOM_ANSWERS[words.zoom_right()][0] == "Only the smooth curve"


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
