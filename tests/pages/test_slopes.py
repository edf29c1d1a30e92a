"""The Slopes chapter: each control changes the number it should, and the sentences are true."""

import re

import pytest

from core.curves import CURVES
from core.slopes import zoom
from core.surfaces import SURFACES


def said(app, start: str) -> str:
    return next(each.value for each in app.markdown if each.value.startswith(start))


@pytest.mark.parametrize("name", CURVES)
def test_the_sentence_reads_the_slope_of_every_curve(visit, name):
    app = visit("slopes.py", slopes_curve=CURVES[name].title, slopes_x="-1.5")
    slope = CURVES[name].slope(-1.5)
    words = said(app, "**At -1.50**")
    if abs(slope) < 0.005:
        assert "the slope is 0" in words
    else:
        assert f"the slope is {slope:.2f}" in words
        assert ("raises" if slope > 0 else "lowers") in words


@pytest.mark.parametrize(("name", "words"), [("abs", "has a corner"), ("step", "breaks off")])
def test_a_corner_and_a_cliff_are_said_to_have_no_single_slope(visit, name, words):
    assert words in said(visit("slopes.py", slopes_curve=CURVES[name].title, slopes_x="0"), "**At 0.00**")


def test_choosing_a_curve_rewrites_the_sentence(visit):
    app = visit("slopes.py", slopes_x="0.5")
    before = said(app, "**At 0.50**")
    app.selectbox(key="slopes_curve").set_value("exponential").run()
    assert said(app, "**At 0.50**") != before
    assert f"{CURVES['exponential'].slope(0.5):.2f}" in said(app, "**At 0.50**")


@pytest.mark.parametrize("closer", [0, 1, 3])
def test_rise_over_run_settles_on_the_slope(visit, closer):
    words = said(visit("slopes.py", slopes_x="1", slopes_closer=str(closer)), "With a run of")
    secant, slope = (float(each) for each in re.findall(r"\*\*(-?[\d.]+)\*\*", words))
    assert slope == 2
    assert secant == pytest.approx(2 + 10.0**-closer, abs=1e-4)


def test_the_table_shows_seven_runs_from_both_sides(visit):
    table = visit("slopes.py", slopes_curve=CURVES["abs"].title, slopes_x="0").dataframe[0].value
    assert len(table) == 7
    assert set(table["rise ÷ run"]) == {1} and set(table["the same from the left"]) == {-1}


@pytest.mark.parametrize("level", [0, 2])
def test_the_zoom_says_how_straight(visit, level):
    app = visit("slopes.py", slopes_curve=CURVES["sine"].title, slopes_x="1", slopes_zoom=str(level))
    bend = zoom(CURVES["sine"], 1.0, 10.0**level, points=61).bend
    assert f"**{bend:.2%}**" in said(app, f"Magnified {10**level} times")


def test_two_knobs_read_their_own_slopes(visit):
    app = visit("slopes.py", slopes_a="2", slopes_b="-3")
    assert "**+4.00**" in said(app, "Nudge only A") and "**-6.00**" in said(app, "Nudge only A")
    app.get("button_group")[-1].set_value("saddle").run()
    slopes = SURFACES["saddle"].gradient(2.0, -3.0)
    assert all(f"**{slope:+.2f}**" in said(app, "Nudge only A") for slope in slopes)


def test_a_prediction_is_answered_and_kept_for_the_visit(visit):
    app = visit("slopes.py")
    app.get("button_group")[0].set_value("All three").run()
    assert any("It is the other way: Only the smooth curve." in each.value for each in app.markdown)
    app.get("button_group")[0].set_value("Only the smooth curve").run()
    assert any("**Yes.**" in each.value for each in app.markdown)
    app.switch_page("pages/downhill.py").run()
    app.switch_page("pages/slopes.py").run()
    assert app.session_state["_predictions"] == {"slopes_zoom": True}


def test_the_code_that_runs_is_shown(visit):
    code = "\n".join(each.value for each in visit("slopes.py").expander[0].code)
    assert "return x * x" in code and "def secant" in code and "def partial_slopes" in code
