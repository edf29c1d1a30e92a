"""The chapter "Slopes": every control changes its scene, and junk in the URL changes nothing."""

import pytest

from core import exam, formula
from core.chapters.slopes import zoom
from core.chapters.slopes.turning import KNOBS
from core.say.messages import text
from pages.slopes.page import CHAPTER
from tests.seen import components, controls, dials, html, sentences, texts_of, visit_state

SCENES = [scene.name for scene in CHAPTER.scenes]


@pytest.mark.parametrize("scene", SCENES)
def test_every_scene_runs_alone_and_says_nothing_wrong(visit, scene):
    app = visit("slopes/page.py", scene=scene)
    assert not app.exception


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("junk", ["inf", "-inf", "nan", "1e400", "<b>x</b>", "**x**", "x" * 100_000])
def test_junk_in_the_address_is_nothing(visit, scene, junk):
    names = ("x", "knob", "knobs", "closer", "of", "first", "zoom", "curve", "ground", "a", "b")
    app = visit("slopes/page.py", scene=scene, **{f"slopes_{name}": junk for name in names})
    assert not app.exception


@pytest.mark.parametrize("name", KNOBS)
def test_choosing_a_knob_shows_its_curve_and_its_sentences(visit, name):
    app = visit("slopes/page.py", slopes_knob=name)
    assert not app.exception
    (data,) = components(app, "why_tilt")
    assert data["knob"] == list(KNOBS).index(name)


def test_a_visitors_knobs_come_along_and_junk_is_the_storys(visit):
    (data,) = components(visit("slopes/page.py", slopes_knobs="1,2,3,4,5,6,7", slopes_knob="answer_shift"), "why_tilt")
    assert data["params"] == [1, 2, 3, 4, 5, 6, 7]
    assert data["low"] < 7 < data["high"]
    for junk in ("x", "1,2", "inf" * 7, "1e400,1,1,1,1,1,1"):
        (data,) = components(visit("slopes/page.py", slopes_knobs=junk), "why_tilt")
        assert tuple(data["params"]) == exam.START_ON_GRID


def answer(app, choice=0):
    """Answer the scene's prediction."""
    group = app.get("button_group")[0]
    return group.set_value(group.options[choice]).run()


def test_the_magnifier_stands_still_until_the_prediction_is_answered(visit):
    app = visit("slopes/page.py", scene="zoom", slopes_zoom="2")
    assert dials(app)["slopes_zoom"]["frozen"]
    assert controls(app)["slopes_zoom"] == 0
    assert "slopes_zoom" not in sentences(app)
    assert len(components(app, "why_zoom")) == 1
    answer(app, 2)
    assert visit_state(app).predictions["slopes_zoom"].right is False
    assert not dials(app)["slopes_zoom"]["frozen"]
    assert "slopes_zoom" in sentences(app)


def test_answered_it_plays_at_once(visit):
    app = answer(visit("slopes/page.py", scene="zoom"))
    assert visit_state(app).predictions["slopes_zoom"].right is True
    assert dials(app)["slopes_zoom"]["plays"].startswith("answer")


@pytest.mark.parametrize(
    ("old_parameters", "expected"),
    [
        ({"closer": "2.97"}, 2.975),
        ({"closer": "6"}, 0),
        ({"closer": "x"}, 0),
        ({"closer": "1", "zoom": "3"}, 3),
        ({}, 0),
    ],
)
def test_old_links_to_two_points_lead_to_the_magnifier(visit, old_parameters, expected):
    parameters = {f"slopes_{name}": value for name, value in old_parameters.items()}
    app = visit("slopes/page.py", scene="where", slopes_of="parabola", slopes_first="0.5", **parameters)
    assert not app.exception
    assert app.query_params["scene"] in ("zoom", ["zoom"])
    assert "slopes_closer" not in app.query_params
    assert (controls(app)["slopes_of"], controls(app)["slopes_first"]) == ("parabola", 0.5)
    assert controls(answer(app))["slopes_zoom"] == pytest.approx(expected)


@pytest.mark.parametrize("scene", ["zoom"])
@pytest.mark.parametrize("formula", ["tan(x)", "10^14 * x", "3"])
def test_scenes_with_a_formula_run_beside_gaps_and_with_huge_values(visit, scene, formula):
    parameters = {"slopes_of": "own", "slopes_formula": formula}
    app = visit("slopes/page.py", scene=scene, slopes_first="1.5", **parameters)
    assert not app.exception
    assert app.query_params["slopes_formula"] == formula


def test_the_magnifier_takes_a_formula(visit):
    app = answer(visit("slopes/page.py", scene="zoom", slopes_of="own", slopes_formula="ln(x)", slopes_first="0.5"))
    assert not app.exception
    curve = formula.curve("ln(x)")
    messages = [zoom.says(zoom.magnify(curve, 0.5), place) for place in (0, len(zoom.LEVELS) - 1)]
    assert [message.id for message in messages] == [
        "slopes-zoom-gap",
        "slopes-zoom-smooth",
    ]  # the widest window includes numbers without a logarithm
    texts = texts_of(app, "slopes_zoom")
    assert [texts[0], texts[-1]] == html(map(text, messages))


def test_the_browser_is_told_where_a_control_of_the_drawer_stands(visit):
    """A drawer that is opened after a rerun shows the current values, not the minima."""
    app = answer(visit("slopes/page.py", scene="zoom")).run()
    (slider,) = app.slider
    assert (slider.value, slider.proto.set_value) == (1.0, True)
    (slider,) = slider.set_value(0.5).run().slider
    assert (slider.value, slider.proto.set_value) == (0.5, False)  # the visitor's own value is not sent back
    (slider,) = app.run().slider
    assert (slider.value, slider.proto.set_value) == (0.5, True)
