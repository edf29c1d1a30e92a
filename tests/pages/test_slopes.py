"""The scenes of "Slopes": each control changes what it should, and junk in the address changes nothing."""

import pytest

from core.chapters.slopes.turning import KNOBS, START
from pages.slopes.page import CHAPTER
from tests.seen import components, texts_of

SCENES = [scene.name for scene in CHAPTER.scenes]


@pytest.mark.parametrize("scene", SCENES)
def test_every_scene_runs_alone_and_says_nothing_wrong(visit, scene):
    app = visit("slopes/page.py", scene=scene)
    assert not app.exception


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("junk", ["inf", "-inf", "nan", "1e400", "<b>x</b>", "**x**", "x" * 100_000])
def test_junk_in_the_address_is_nothing(visit, scene, junk):
    names = ("x", "knob", "closer", "of", "first", "zoom", "curve", "ground", "a", "b")
    app = visit("slopes/page.py", scene=scene, **{f"slopes_{name}": junk for name in names})
    assert not app.exception


@pytest.mark.parametrize("name", KNOBS)
def test_choosing_a_knob_shows_its_curve_and_its_sentences(visit, name):
    app = visit("slopes/page.py", slopes_knob=name)
    assert not app.exception
    (shown,) = components(app, "why_tilt")
    assert shown["knob"] == list(KNOBS).index(name)


def test_a_visitors_knobs_come_along_and_junk_is_the_storys(visit):
    (shown,) = components(visit("slopes/page.py", slopes_knobs="1,2,3,4,5,6,7", slopes_knob="answer_shift"), "why_tilt")
    assert shown["params"] == [1, 2, 3, 4, 5, 6, 7]
    assert shown["low"] < 7 < shown["high"]
    for junk in ("x", "1,2", "inf" * 7, "1e400,1,1,1,1,1,1"):
        (shown,) = components(visit("slopes/page.py", slopes_knobs=junk), "why_tilt")
        assert tuple(shown["params"]) == START


def test_the_magnifier_waits_for_the_prediction(visit):
    app = visit("slopes/page.py", scene="zoom")
    assert not app.get("vega_lite_chart")
    app.get("button_group")[0].set_value("All three").run()
    words = [each.value for each in app.markdown]
    assert any("Not quite." in each and "The answer: Only the smooth curve" in each for each in words)
    assert len(app.get("vega_lite_chart")) == 1


@pytest.mark.parametrize("scene", ["where"])
@pytest.mark.parametrize("formula", ["tan(x)", "10^14 * x", "3"])
def test_scenes_with_a_formula_run_beside_gaps_and_with_huge_values(visit, scene, formula):
    parameters = {"slopes_of": "own", "slopes_formula": formula}
    app = visit("slopes/page.py", scene=scene, slopes_first="1.5", **parameters)
    assert not app.exception
    assert app.query_params["slopes_formula"] == formula


def test_the_magnifier_takes_a_formula(visit):
    app = visit("slopes/page.py", scene="zoom", slopes_of="own", slopes_formula="ln(x)", slopes_first="0.5")
    app.get("button_group")[0].set_value("All three").run()
    assert not app.exception
    texts = texts_of(app, "slopes_zoom")
    assert "Your curve has a gap inside this window." in texts[0]
    assert "Your curve is straight, as far as any screen can show." in texts[-1]
