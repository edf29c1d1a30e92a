"""The Backprop chapter: each scene opens from its link, each control changes what it should, and sentences are complete."""

import re
from dataclasses import replace
from types import SimpleNamespace

import pytest

from core.chapters.backprop import stages, two_ways
from core.chapters.backprop.checks import pass_check
from core.chapters.backprop.guess_first import question
from core.chapters.backprop.pass_words import pass_says
from core.chapters.backprop.passes import BENDS, PRESETS, knobs, own
from core.chapters.backprop.reasons import one_pass
from core.chapters.backprop.words import nudges_say, receipt_says, students_say
from core.exam import KNOBS, start
from core.receipts import receipt
from core.say.messages import text
from pages.backprop import own_network
from pages.backprop.page import CHAPTER
from pages.chapters import STOPS
from tests.seen import components, dials, html, texts_of

PAGE = "backprop/page.py"
STOP = 1 + [chapter.name for chapter, *_ in STOPS].index("backprop")


def picture(app) -> dict:
    """What the component that draws a pass was given."""
    (data,) = components(app, "why_pass")
    return data


@pytest.mark.parametrize("student", [0, 8, 19])
def test_a_pass_is_shown_for_the_student_and_the_knobs_in_the_link(visit, student):
    params = (1.0, -2.0, 0.5, 3.0, -1.5, 2.5, 0.25)
    link = {"backprop_who": str(student), "backprop_knobs": ",".join(map(str, params)), "backprop_stage": "2"}
    app = visit(PAGE, **link)
    one = one_pass(student, params)
    assert {each["id"]: each["value"] for each in picture(app)["numbers"]} == {
        id: reason.value for id, reason in one.reasons.items()
    }
    assert texts_of(app, "backprop_stage") == html(map(text, stages.says(one)))


def test_the_first_frame_stands_still_until_the_guess(visit):
    app = visit(PAGE)
    assert picture(app)["frozen"] == stages.ERROR
    assert dials(app)["backprop_stage"]["frozen"]
    assert not components(app, "why_says")
    asks = question(one_pass(8))
    app.get("button_group")[0].set_value(asks.answers[asks.right][0]).run()
    assert any("**Yes.**" in each.value and asks.answers[asks.right][1] in each.value for each in app.markdown)
    assert picture(app)["frozen"] is None
    assert dials(app)["backprop_stage"]["plays"]


def test_a_wrong_guess_gets_its_own_reason(visit):
    app, asks = visit(PAGE), question(one_pass(8))
    for place, (answer, reason) in enumerate(asks.answers):
        if place != asks.right:
            app = visit(PAGE)
            app.get("button_group")[0].set_value(answer).run()
            assert any(reason in each.value and asks.answers[asks.right][1] in each.value for each in app.markdown)


@pytest.mark.parametrize("link", [{"backprop_stage": "6"}, {"backprop_why": "slope-0"}, {"tour": str(STOP)}])
def test_a_link_to_what_the_question_hides_opens_it(visit, link):
    app = visit(PAGE, **link)
    assert picture(app)["frozen"] is None
    assert picture(app)["asked"] == link.get("backprop_why", "")


def test_a_receipt_is_told_for_every_knob_and_every_student(visit):
    app = visit(PAGE, scene="receipt")
    for knob in knobs(start()):
        app.selectbox(key="backprop_knob").set_value(knob.code).run()
        assert texts_of(app, "backprop_student") == html(students_say(knob))


def test_two_ways_take_the_knobs_of_the_link(visit):
    params = (1.0, -2.0, 0.5, 3.0, -1.5, 2.5, 0.25)
    app = visit(PAGE, scene="nudge", backprop_knobs=",".join(map(str, params)))
    both = two_ways.two_ways(params)
    (data,) = components(app, "why_ways")
    assert data["slopes"] == [
        [two_ways.digits_of(each) for each in pair] for pair in zip(both.measured, both.slopes, strict=True)
    ]
    assert texts_of(app, "backprop_looks") == html(map(text, two_ways.says(both)))


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


def test_the_table_is_made_only_when_it_is_asked_for(visit):
    app = visit(PAGE)
    assert not app.dataframe
    app.session_state["backprop_numbers"] = True
    app.run()
    assert [len(each.value) for each in app.dataframe] == [len(one_pass(8).reasons)]


def test_the_script_on_the_page_runs_and_finds_the_same(visit, capsys):
    app = visit(PAGE)
    app.session_state["symbols"] = True  # the box is opened
    box = next(each for each in app.run().expander if "symbols" in each.label)
    code = next(each.value for each in box.markdown if "```python" in each.value)
    exec(code.split("```python\n")[1].split("```")[0], {})
    found = [float(each) for each in re.findall(r"-?\d\.\d+", capsys.readouterr().out)]
    one = one_pass(8)
    ids = ["error", *(f"slope-{param}" for param in (0, 2, 1, 3, 4, 5, 6)), "new-error"]
    assert found == pytest.approx([one.value(id) for id in ids], abs=1e-6)


JUNK = ["inf", "1e400", "x" * 20_000, "<b>1</b>"]
CONTROLS = [
    "who",
    "stage",
    "why",
    "knobs",
    "looks",
    "student",
    "knob",
    "nudge",
    "preset",
    "view",
    "knob_of",
    "rate",
]
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


def test_the_storys_knobs_are_offered_by_the_names_of_every_chapter(visit):
    assert tuple(visit(PAGE, scene="receipt").selectbox(key="backprop_knob").options) == KNOBS
