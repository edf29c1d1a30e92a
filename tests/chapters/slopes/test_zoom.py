"""Two points under a magnifier: pictures and messages recomputed from the curve's heights."""

import json
import random

import numpy as np
import pytest

from core import formula
from core.chapters.lab.every_pictures import MIN_PLACES
from core.chapters.slopes import zoom
from core.chapters.slopes.turning import DEFAULT_PARAM, KNOBS, exam_curve
from core.chapters.slopes.zoom import DECADES, HALF_WIDTH, LEVELS, RESOLUTION
from core.curves import CURVES
from core.formula import FormulaError
from core.say import names
from core.say.messages import message, text
from core.say.numbers import number
from core.slopes import secant_table
from tests.core.test_formula import random_tree, tree_text
from tests.long import long_except, with_seeds

ALL_CURVES = {**CURVES, **{name: exam_curve(name) for name in KNOBS}}
OWN_FORMULAS = (
    "1/x",
    "tan(x)",
    "|x - 0.3|",
    "sqrt(|x|)",
    "sign(x)",
    "x^100",
    "10^14 * x",
    "3",
    "ln(x)",
    "sin(1/x)",
    "abs(x)/x",
)


def bending(frame) -> float:
    """Return the distance of a window's curve from its best line, by NumPy's fit."""
    x = frame.trace.x - frame.trace.x[0]
    line = np.polyval(np.polyfit(x, frame.trace.y - frame.trace.y[0], 1), x) + frame.trace.y[0]
    return np.abs(frame.trace.y - line).max() / (frame.y_window[1] - frame.y_window[0])


def test_a_dial_that_plays_has_enough_places_and_stands_on_every_power_of_10():
    assert len(LEVELS) >= MIN_PLACES
    np.testing.assert_allclose(LEVELS[DECADES], range(6))


@pytest.mark.parametrize("name", ALL_CURVES)
@pytest.mark.parametrize("x", long_except([0.0, 1.0], 0.0))
def test_the_panel_shows_the_curve_and_the_line_goes_through_both_points(name, x):
    curve, panel = ALL_CURVES[name], zoom.magnify(ALL_CURVES[name], x)
    drawing = zoom.drawing(panel)
    for place in (0, 40, 90, len(LEVELS) - 1):
        frame, run = panel.frames[place], 10.0 ** -LEVELS[place]
        half, (low, high) = HALF_WIDTH * run, frame.y_window
        assert frame.x_window == pytest.approx((x - half, x + half), rel=1e-9)
        for piece in drawing["lines"][place]:
            u, v = np.array(piece[::2]) / RESOLUTION, np.array(piece[1::2]) / RESOLUTION
            assert abs(u).max() <= 1 + 1e-9
            assert abs(v).max() <= 1 + 1e-9
            positions = x + u * half
            smooth = np.all(
                [abs(positions - break_point) > 2 * half / RESOLUTION for break_point in (*curve.kinks, *curve.jumps)],
                axis=0,
            )
            height = (curve.f(positions) - (low + high) / 2) / ((high - low) / 2)
            steep = 1 + abs(curve.slope(positions)) * half / ((high - low) / 2)
            assert (abs(v - height) <= 2 * steep / RESOLUTION)[smooth].all()
        for side in panel.sides:
            second = x + (run if side == "right" else -run)
            rise = curve.f(second) - curve.f(x)
            assert panel.slopes[side][place] == pytest.approx(rise / (second - x), rel=1e-9, abs=1e-9)
            tip = (curve.f(second) - (low + high) / 2) / ((high - low) / 2)
            assert drawing[side][place] / RESOLUTION == pytest.approx(tip, abs=2 / RESOLUTION)


@pytest.mark.parametrize("name", ["sine", "bumpy", "line", "abs", "step", "exponential", "answer_first"])
@pytest.mark.parametrize("x", [-1.0, 0.0, 0.75])
def test_what_is_said_of_each_place(name, x):
    curve, panel = ALL_CURVES[name], zoom.magnify(ALL_CURVES[name], x)
    for place in range(0, len(LEVELS), 20):
        message, run = zoom.says(panel, place), 10.0 ** -LEVELS[place]
        assert message["factor"] == pytest.approx(1 / run)
        right, left = ((curve.f(x + side * run) - curve.f(x)) / (side * run) for side in (1, -1))
        if message.id == "slopes-zoom-corner":
            assert x in curve.kinks
            assert (message["right"], message["left"]) == pytest.approx((right, left), rel=1e-6)
            assert abs(message["right"] - message["left"]) > 0.1
        elif message.id == "slopes-zoom-cliff":
            assert x in curve.jumps
            assert abs(message["slope"]) == pytest.approx(max(abs(right), abs(left)), rel=1e-6)
        else:
            assert message.id == ("slopes-zoom-start" if place == 0 else "slopes-zoom-smooth")
            assert message["slope"] == pytest.approx(abs(right), rel=1e-6, abs=1e-9)
            assert message["way"] == ("flat" if abs(right) < 0.0005 else "up" if right > 0 else "down")
            deviation = bending(panel.frames[place])
            assert message["look"] == ("straight" if deviation < 0.0005 else "nearly" if deviation < 0.01 else "bent")


def test_only_the_smooth_curve_turns_straight():
    smooth, (corner, cliff) = zoom.magnify(CURVES["sine"], 1.0), zoom.corner_and_cliff()
    assert [bending(panel.frames[-1]) < 0.01 for panel in (smooth, corner, cliff)] == [True, False, False]
    assert min(bending(frame) for panel in (corner, cliff) for frame in panel.frames) > 0.1
    assert zoom.answers()[zoom.right_answer()][0].id == "slopes-zoom-one"


def test_two_points_settle_on_one_slope_a_corner_keeps_two_a_cliff_none():
    smooth, (corner, cliff) = zoom.magnify(exam_curve(DEFAULT_PARAM), 1.0), zoom.corner_and_cliff()
    trail = smooth.trail(5)
    assert (np.diff(np.abs(np.array(trail) - exam_curve(DEFAULT_PARAM).slope(1.0))) < 0).all()
    captions = [zoom.caption(smooth, decade) for decade in range(6)]
    assert [caption["settles"] for caption in captions] == ["no", "no", "no", "yes", "yes", "yes"]
    assert captions[-1]["numbers"] == " … ".join(number(caption, 2) for caption in trail[:3])
    ends = [zoom.caption(corner, decade) for decade in (0, 5)]
    assert all((caption["right"], caption["left"]) == pytest.approx((1.5, -0.5)) for caption in ends)
    assert all(zoom.caption(cliff, decade)["settles"] == "no" for decade in range(6))
    last = [number(caption, 2) for caption in cliff.trail(5, "left")[-2:]]
    assert zoom.caption(cliff, 5)["numbers"] == f"… {last[0]} … {last[1]}"
    assert len(text(zoom.caption(cliff, 5))) <= 28  # width of its panel on a phone
    assert np.all(np.abs(cliff.trail(5, "left"))[1:] > 9 * np.abs(cliff.trail(5, "left"))[:-1])


def test_the_table_shows_a_corners_two_sides():
    _, _, right, left = zoom.settling_rows(secant_table(CURVES["abs"], 0.0)).values()
    assert (set(right), set(left)) == ({"1"}, {"−1"})
    assert len(right) == 7


@with_seeds(8, 40)
def test_a_formula_of_ones_own_never_breaks_a_picture_or_a_sentence(seeds):
    for seed in seeds:
        rng = random.Random(seed)
        try:
            curve = formula.curve(
                OWN_FORMULAS[seed] if seed < len(OWN_FORMULAS) else tree_text(random_tree(rng, 3), rng)
            )
        except FormulaError:
            continue
        panel = zoom.magnify(curve, rng.choice([-2.0, -0.75, 0.0, 1.0, 1.5]))
        picture = zoom.picture(panel, message("slopes-zoom-yours", title=names.curve(curve)))
        json.dumps(picture, allow_nan=False)
        for place in range(0, len(LEVELS), 20):
            sentence = text(zoom.says(panel, place))
            assert not any(word in sentence for word in ("nan", "inf", "past all bounds")), sentence
        words = " ".join(caption for panel_data in picture["panels"] for caption in panel_data["captions"])
        assert "bounds" not in words
        assert "bounds" not in str(zoom.settling_rows(secant_table(curve, panel.x)))


def test_what_the_scene_sends_is_small():
    picture = zoom.picture(zoom.magnify(CURVES["bumpy"], 0.0), message("slopes-zoom-exam"))
    assert len(json.dumps(picture)) < 120_000


def test_a_panel_says_how_many_times_its_heights_are_magnified():
    panel = zoom.magnify(CURVES["sine"], 0.0)
    for share, frame in zip(zoom.drawing(panel)["stretch"], panel.frames, strict=True):
        width, height = np.diff(frame.x_window)[0], np.diff(frame.y_window)[0]
        assert share == pytest.approx(width / height, abs=1e-3)
