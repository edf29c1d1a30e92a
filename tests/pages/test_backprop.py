"""The Backprop chapter: each scene opens from its link, each control changes what it should, and sentences are complete."""

import pytest

from core.chapters.backprop.checks import exam_check
from core.chapters.backprop.pass_words import pass_says, student_says
from core.chapters.backprop.passes import exam, knobs
from core.chapters.backprop.words import nudges_say
from core.depth import DEPTHS
from core.exam import KNOBS, start
from pages.backprop.page import CHAPTER
from tests.seen import html, texts_of

PAGE = "backprop/page.py"


@pytest.mark.parametrize("student", [0, 8, 19])
def test_one_pass_is_told_for_the_student_in_the_link(visit, student):
    app = visit(PAGE, backprop_who=str(student))
    assert texts_of(app, "backprop_stage") == html(pass_says(exam(student), student_says(student)))


def test_a_knob_chosen_in_one_scene_is_nudged_in_the_next(visit):
    app = visit(PAGE, scene="nudge", backprop_knob="2.1.2")
    knob = next(each for each in knobs(start()) if each.code == "2.1.2")
    assert texts_of(app, "backprop_nudge") == html(nudges_say(exam_check(knob)))


def test_nothing_is_shown_before_the_prediction_and_every_depth_after(visit):
    app = visit(PAGE, scene="depth")
    assert not app.get("vega_lite_chart")
    app.get("button_group")[0].set_value("The first").run()
    assert any("**Yes.**" in each.value for each in app.markdown)
    assert len(app.get("vega_lite_chart")) == 2
    assert len(texts_of(app, "backprop_depth")) == len(DEPTHS)


def test_a_wrong_prediction_gets_its_own_reason(visit):
    app = visit(PAGE, scene="depth")
    app.get("button_group")[0].set_value("The last").run()
    assert any("next to the error" in each.value and "The first" in each.value for each in app.markdown)


def test_the_tables_are_made_only_when_they_are_asked_for(visit):
    app = visit(PAGE)
    assert not app.dataframe
    app.session_state["backprop_numbers"] = True
    app.run()
    assert [len(each.value) for each in app.dataframe] == [3, 7]


def test_the_script_on_the_page_runs(visit, capsys):
    app = visit(PAGE)
    app.session_state["symbols"] = True  # the box is opened
    box = next(each for each in app.run().expander if "symbols" in each.label)
    code = next(each.value for each in box.markdown if "```python" in each.value)
    exec(code.split("```python\n")[1].split("```")[0], {})
    assert str(exam(8).gradient.loss)[:12] in capsys.readouterr().out


JUNK = ["inf", "1e400", "x" * 20_000, "<b>1</b>"]
CONTROLS = ["who", "stage", "student", "knob", "nudge", "depth", "depth_bend", "preset", "view", "knob_of", "rate"]
CONTROLS += ["lines", "pass", "inputs", "layers", "layer_1", "layer_6", "bend", "end", "seed"]


@pytest.mark.parametrize("scene", CHAPTER.scenes, ids=lambda scene: scene.name)
@pytest.mark.parametrize("word", JUNK, ids=range(len(JUNK)))
def test_junk_in_the_link_trips_nothing(visit, scene, word):
    app = visit(PAGE, scene=scene.name, **{f"backprop_{name}": word for name in CONTROLS})
    assert not app.exception


@pytest.mark.parametrize("scene", ["nudge"])
def test_the_storys_knobs_are_offered_by_the_names_of_every_chapter(visit, scene):
    assert tuple(visit(PAGE, scene=scene).selectbox(key="backprop_knob").options) == KNOBS
