"""The Backprop chapter: each scene opens from its link, each control changes what it should, and sentences are complete."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from core.chapters.backprop.checks import exam_check, pass_check
from core.chapters.backprop.pass_words import pass_says, student_says
from core.chapters.backprop.passes import BENDS, PRESETS, exam, knobs, own
from core.chapters.backprop.words import nudges_say, receipt_says, students_say
from core.exam import KNOBS, start
from core.receipts import receipt
from pages.backprop import own_network
from pages.backprop.page import CHAPTER
from tests.seen import html, texts_of

PAGE = "backprop/page.py"


@pytest.mark.parametrize("student", [0, 8, 19])
def test_one_pass_is_told_for_the_student_in_the_link(visit, student):
    app = visit(PAGE, backprop_who=str(student))
    assert texts_of(app, "backprop_stage") == html(pass_says(exam(student), student_says(student)))


def test_a_receipt_is_told_for_every_knob_and_every_student(visit):
    app = visit(PAGE, scene="receipt")
    for knob in knobs(start()):
        app.selectbox(key="backprop_knob").set_value(knob.code).run()
        assert texts_of(app, "backprop_student") == html(students_say(knob))


def test_a_knob_chosen_in_one_scene_is_nudged_in_the_next(visit):
    app = visit(PAGE, scene="nudge", backprop_knob="2.1.2")
    knob = next(each for each in knobs(start()) if each.code == "2.1.2")
    assert texts_of(app, "backprop_nudge") == html(nudges_say(exam_check(knob)))


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_shows_its_pass_its_receipt_and_its_nudge(visit, name):
    one = PRESETS[name].make()
    knob = knobs(one.network)[0]
    app = visit(PAGE, scene="own", backprop_preset=name)
    assert texts_of(app, "backprop_pass") == html(pass_says(one))
    assert PRESETS[name].note in [each.value for each in app.caption]
    app.selectbox(key="backprop_view").set_value("receipt").run()
    slip = receipt(one.network, one.inputs, one.targets, tuple(knob))
    assert texts_of(app, "backprop_receipt") == html([receipt_says(slip)])
    app.selectbox(key="backprop_view").set_value("nudge").run()
    assert texts_of(app, "backprop_nudge") == html(nudges_say(pass_check(one, knob)))


def test_the_step_size_changes_the_turn_and_a_preset_brings_its_own(visit):
    app = visit(PAGE, scene="own")
    app.select_slider(key="backprop_rate").set_value(3.0).run()
    assert texts_of(app, "backprop_pass") == html(pass_says(replace(PRESETS["worked"].make(), learning_rate=3.0)))
    app.selectbox(key="backprop_preset").set_value("xor").run()
    assert app.select_slider(key="backprop_rate").value == PRESETS["xor"].make().learning_rate


@pytest.mark.parametrize("bend", BENDS)
def test_six_layers_of_six_with_every_bend(visit, bend):
    sizes = {f"backprop_layer_{layer}": "6" for layer in range(1, 7)}
    parameters = {"inputs": "6", "layers": "6", "bend": bend, "rate": "10", "knob_of": "1.6.shift", "seed": "7"}
    app = visit(
        PAGE, scene="own", backprop_preset="own", **{f"backprop_{k}": v for k, v in parameters.items()}, **sizes
    )
    one = replace(own([6] * 7, hidden=bend, output="sigmoid", seed=7), learning_rate=10.0)
    assert not app.exception
    assert texts_of(app, "backprop_pass") == html(pass_says(one))
    assert app.selectbox(key="backprop_knob_of").value == "1.6.shift"


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
CONTROLS = ["who", "stage", "student", "knob", "nudge", "preset", "view", "knob_of", "rate"]
CONTROLS += ["lines", "pass", "inputs", "layers", "layer_1", "layer_6", "bend", "end", "seed"]


@pytest.mark.parametrize("scene", CHAPTER.scenes, ids=lambda scene: scene.name)
@pytest.mark.parametrize("word", JUNK, ids=range(len(JUNK)))
def test_junk_in_the_link_trips_nothing(visit, scene, word):
    app = visit(PAGE, scene=scene.name, **{f"backprop_{name}": word for name in CONTROLS})
    assert not app.exception


def test_a_typed_number_is_used_and_a_bad_one_gets_a_kind_word(monkeypatch):
    one, warned = PRESETS["worked"].make(), []
    table = {"value": SimpleNamespace(tolist=lambda: values)}
    monkeypatch.setattr(own_network.st, "data_editor", lambda *values, **options: table)
    monkeypatch.setattr(own_network.st, "warning", lambda words, **options: warned.append(words))
    values = [0.7, *own_network.number_table(one)["value"].tolist()[1:]]
    assert own_network.edit(one, "test", 3.0).inputs[0, 0] == 0.7
    assert not warned
    values = [None, *values[1:]]
    edited = own_network.edit(one, "test", 3.0)
    assert edited.inputs[0, 0] == one.inputs[0, 0]
    assert edited.learning_rate == 3.0
    assert "“Input 1” has no number" in warned[0]
    assert "as it was" in warned[0]


@pytest.mark.parametrize("scene", ["receipt", "nudge"])
def test_the_storys_knobs_are_offered_by_the_names_of_every_chapter(visit, scene):
    assert tuple(visit(PAGE, scene=scene).selectbox(key="backprop_knob").options) == KNOBS
