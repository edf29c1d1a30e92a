"""The scenes of "Slopes": each control changes what it should, and junk in the address changes nothing."""

import pytest

from core import formula
from core.chapters.slopes import zoom
from core.chapters.slopes.turning import KNOBS, START
from core.chapters.slopes.words import every_says
from core.curves import CURVES
from core.say.messages import text
from pages.slopes.formula import DEFAULT
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
    (shown,) = components(app, "why_tilt")
    assert shown["knob"] == list(KNOBS).index(name)


def test_a_visitors_knobs_come_along_and_junk_is_the_storys(visit):
    (shown,) = components(visit("slopes/page.py", slopes_knobs="1,2,3,4,5,6,7", slopes_knob="answer_shift"), "why_tilt")
    assert shown["params"] == [1, 2, 3, 4, 5, 6, 7]
    assert shown["low"] < 7 < shown["high"]
    for junk in ("x", "1,2", "inf" * 7, "1e400,1,1,1,1,1,1"):
        (shown,) = components(visit("slopes/page.py", slopes_knobs=junk), "why_tilt")
        assert tuple(shown["params"]) == START


@pytest.mark.parametrize("name", CURVES)
def test_every_curve_can_be_chosen_by_its_short_name_or_by_its_old_label(visit, name):
    for word in (name, CURVES[name].title):
        app = visit("slopes/page.py", scene="every", slopes_curve=word)
        assert not app.exception
        assert app.selectbox(key="slopes_curve").value == name


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
    assert dials(app)["slopes_zoom"]["plays"] == "answer"


@pytest.mark.parametrize(
    ("old", "stands"),
    [
        ({"closer": "2.97"}, 2.975),
        ({"closer": "6"}, 0),
        ({"closer": "x"}, 0),
        ({"closer": "1", "zoom": "3"}, 3),
        ({}, 0),
    ],
)
def test_old_links_to_two_points_lead_to_the_magnifier(visit, old, stands):
    parameters = {f"slopes_{name}": value for name, value in old.items()}
    app = visit("slopes/page.py", scene="where", slopes_of="parabola", slopes_first="0.5", **parameters)
    assert not app.exception
    assert app.query_params["scene"] in ("zoom", ["zoom"])
    assert "slopes_closer" not in app.query_params
    assert (controls(app)["slopes_of"], controls(app)["slopes_first"]) == ("parabola", 0.5)
    assert controls(answer(app))["slopes_zoom"] == pytest.approx(stands)


def test_no_slope_is_called_almost_0_where_it_is_not():
    assert "almost 0" not in every_says(CURVES["sigmoid"], 5.5)


def test_what_is_typed_is_drawn_stands_in_the_link_and_is_never_lost(visit):
    app = visit("slopes/page.py", scene="every", slopes_curve="own")
    field, texts = app.text_input(key="slopes_formula_typed"), texts_of(app, "slopes_x")
    assert field.value == DEFAULT
    field.set_value("1/x").run()
    assert not app.exception
    assert app.query_params["slopes_formula"] == "1/x"
    assert texts_of(app, "slopes_x") != texts
    assert "has a gap" in texts_of(app, "slopes_x")[100]

    texts = texts_of(app, "slopes_x")
    app.text_input(key="slopes_formula_typed").set_value("1/x)").run()
    assert app.query_params["slopes_formula"] == "1/x"  # the last one that could be read is still shown
    assert texts_of(app, "slopes_x") == texts
    assert len(app.warning) == 1
    assert app.code[0].value == "1/x)\n   ^"
    for curve in ("sine", "own"):  # away and back
        app.selectbox(key="slopes_curve").set_value(curve).run()
    assert app.text_input(key="slopes_formula_typed").value == "1/x)"
    app.text_input(key="slopes_formula_typed").set_value("x").run()
    assert not app.warning
    assert app.query_params["slopes_formula"] == "x"


@pytest.mark.parametrize(
    "junk",
    ["x)", "inf", "", "x" * 300, "x" * 100_000, "sin(1000x)", "<b>x</b>", "**x**", "$x", "\x00", "１", "datum.x"],
)
def test_junk_for_a_formula_in_the_link_is_the_default(visit, junk):
    app = visit("slopes/page.py", scene="every", slopes_curve="own", slopes_formula=junk)
    assert not app.exception
    assert not app.warning
    assert app.text_input(key="slopes_formula_typed").value == DEFAULT


def test_what_is_typed_is_shown_as_it_is(visit):
    app = visit("slopes/page.py", scene="every", slopes_curve="own")
    app.text_input(key="slopes_formula_typed").set_value("x + <img> **b** $y$ :smile:").run()
    assert not app.exception
    assert "“\\<”" in app.warning[0].value
    assert app.code[0].language in (None, "plaintext")
    assert app.code[0].value.split("\n")[0] == "x + <img> **b** $y$ :smile:"


@pytest.mark.parametrize("scene", ["zoom", "every"])
@pytest.mark.parametrize("formula", ["tan(x)", "10^14 * x", "3"])
def test_scenes_with_a_formula_run_beside_gaps_and_with_huge_values(visit, scene, formula):
    parameters = {"slopes_curve" if scene == "every" else "slopes_of": "own", "slopes_formula": formula}
    app = visit("slopes/page.py", scene=scene, slopes_first="1.5", **parameters)
    assert not app.exception
    assert app.query_params["slopes_formula"] == formula


def test_the_magnifier_takes_a_formula(visit):
    app = answer(visit("slopes/page.py", scene="zoom", slopes_of="own", slopes_formula="ln(x)", slopes_first="0.5"))
    assert not app.exception
    curve = formula.curve("ln(x)")
    says = [zoom.says(zoom.panel(curve, 0.5), place) for place in (0, len(zoom.LEVELS) - 1)]
    assert [each.id for each in says] == [
        "slopes-zoom-gap",
        "slopes-zoom-smooth",
    ]  # wide, the window holds what has no logarithm
    texts = texts_of(app, "slopes_zoom")
    assert [texts[0], texts[-1]] == html(map(text, says))
