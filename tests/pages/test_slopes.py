"""The scenes of "Slopes": each control changes what it should, and junk in the address changes nothing."""

import json

import pytest

from core.chapters.slopes.turning import KNOBS, PLACES, exam_curve
from core.chapters.slopes.words import every_says, tilt_says
from core.curves import CURVES
from pages.shared.says import marked_up, packed
from pages.slopes.page import CHAPTER

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
    assert app.selectbox(key="slopes_knob").value == name


@pytest.mark.parametrize("name", CURVES)
def test_every_curve_can_be_chosen_by_its_short_name_or_by_its_old_label(visit, name):
    for word in (name, CURVES[name].title):
        app = visit("slopes/page.py", scene="every", slopes_curve=word)
        assert not app.exception
        assert app.selectbox(key="slopes_curve").value == name


def test_the_magnifier_waits_for_the_prediction(visit):
    app = visit("slopes/page.py", scene="zoom")
    assert not app.get("vega_lite_chart")
    app.get("button_group")[0].set_value("All three").run()
    words = [each.value for each in app.markdown]
    assert any("Not quite." in each and "The answer: Only the smooth curve" in each for each in words)
    assert len(app.get("vega_lite_chart")) == 1


def test_the_sentences_sent_are_few_bytes():
    curve = exam_curve("answer_first")
    rows = zip(PLACES, curve.f(PLACES), curve.slope(PLACES), strict=True)
    sent = packed([marked_up(tilt_says(*row)) for row in rows])
    assert len(json.dumps(sent)) < 20_000
    assert len(sent["rows"]) == len(PLACES)
    assert "almost 0" not in every_says(CURVES["sigmoid"], 5.5)
