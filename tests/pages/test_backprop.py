"""The chapter "Backprop": links open every scene, every control works, and every dial position has a sentence."""

import re

import pytest

from core.chapters.backprop import stages, two_ways
from core.chapters.backprop.guess_first import question
from core.chapters.backprop.reasons import student_pass
from core.say.messages import text
from pages.backprop.page import CHAPTER
from pages.chapters import STOPS
from tests.seen import components, dials, html, texts_of

PAGE = "backprop/page.py"
STOP = 1 + [chapter.name for chapter, *_ in STOPS].index("backprop")


def picture(app) -> dict:
    """Return the data of the component that draws a pass."""
    (data,) = components(app, "why_pass")
    return data


@pytest.mark.parametrize("student", [0, 8, 19])
def test_a_pass_is_shown_for_the_student_and_the_knobs_in_the_link(visit, student):
    params = (1.0, -2.0, 0.5, 3.0, -1.5, 2.5, 0.25)
    link = {"backprop_who": str(student), "backprop_knobs": ",".join(map(str, params)), "backprop_stage": "2"}
    app = visit(PAGE, **link)
    student_run = student_pass(student, params)
    assert {number["id"]: number["value"] for number in picture(app)["numbers"]} == {
        id: reason.value for id, reason in student_run.reasons.items()
    }
    assert texts_of(app, "backprop_stage") == html(map(text, stages.says(student_run)))


def test_the_first_frame_stands_still_until_the_guess(visit):
    app = visit(PAGE)
    assert picture(app)["frozen"] == stages.ERROR
    assert dials(app)["backprop_stage"]["frozen"]
    assert not components(app, "why_says")
    prediction = question(student_pass(8))
    app.get("button_group")[0].set_value(prediction.answers[prediction.right][0]).run()
    assert any(
        "**Yes.**" in element.value and prediction.answers[prediction.right][1] in element.value
        for element in app.markdown
    )
    assert picture(app)["frozen"] is None
    assert dials(app)["backprop_stage"]["plays"]


def test_a_verdict_is_shown_for_its_own_student_only(visit):
    app, prediction = visit(PAGE), question(student_pass(8))
    app.get("button_group")[0].set_value(prediction.answers[prediction.right][0]).run()
    for student in (2, 8):
        app.selectbox(key="backprop_who").set_value(str(student)).run()
        has_verdict = any("**Yes.**" in element.value for element in app.markdown)
        assert has_verdict == (student == 8)
        assert dials(app)["backprop_stage"]["frozen"] is False


def test_a_wrong_guess_gets_its_own_reason(visit):
    app, prediction = visit(PAGE), question(student_pass(8))
    for place, (answer, reason) in enumerate(prediction.answers):
        if place != prediction.right:
            app = visit(PAGE)
            app.get("button_group")[0].set_value(answer).run()
            assert any(
                reason in element.value and prediction.answers[prediction.right][1] in element.value
                for element in app.markdown
            )


@pytest.mark.parametrize("link", [{"backprop_stage": "6"}, {"backprop_why": "slope-0"}, {"tour": str(STOP)}])
def test_a_link_to_what_the_question_hides_opens_it(visit, link):
    app = visit(PAGE, **link)
    assert picture(app)["frozen"] is None
    assert picture(app)["asked"] == link.get("backprop_why", "")


def test_two_ways_take_the_knobs_of_the_link(visit):
    params = (1.0, -2.0, 0.5, 3.0, -1.5, 2.5, 0.25)
    app = visit(PAGE, scene="nudge", backprop_knobs=",".join(map(str, params)))
    ways = two_ways.two_ways(params)
    (data,) = components(app, "why_ways")
    assert data["slopes"] == [
        [two_ways.digits_of(slope) for slope in pair] for pair in zip(ways.finite_differences, ways.slopes, strict=True)
    ]
    assert texts_of(app, "backprop_looks") == html(map(text, two_ways.says(ways)))


def test_the_table_is_made_only_when_it_is_asked_for(visit):
    app = visit(PAGE)
    assert not app.dataframe
    app.session_state["backprop_numbers"] = True
    app.run()
    assert [len(element.value) for element in app.dataframe] == [len(student_pass(8).reasons)]


def test_the_script_on_the_page_runs_and_finds_the_same(visit, capsys):
    app = visit(PAGE)
    app.session_state["symbols"] = True  # open the box
    box = next(element for element in app.run().expander if "symbols" in element.label)
    code = next(element.value for element in box.markdown if "```python" in element.value)
    exec(code.split("```python\n")[1].split("```")[0], {})
    values = [float(digits) for digits in re.findall(r"-?\d\.\d+", capsys.readouterr().out)]
    student_run = student_pass(8)
    ids = ["error", *(f"slope-{param}" for param in (0, 2, 1, 3, 4, 5, 6)), "new-error"]
    assert values == pytest.approx([student_run.value(id) for id in ids], abs=1e-6)


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
