"""The Start page in Streamlit's own test: what its scenes hold, what links carry, and that junk trips nothing."""

import pytest

from core.chapters.start.drawings import READY_MADE, pack
from pages.chapters import CHAPTERS

TITLE = "Why do neural networks use derivatives?"


def test_the_title_is_the_question_and_the_picture_says_what_it_is(visit):
    app = visit()
    assert not app.exception
    assert app.title[0].value == TITLE
    assert "the picture to learn" in app.get("vega_lite_chart")[0].proto.alt


def test_each_box_each_answer_and_each_chapter_is_a_link(visit):
    links = [(link.label, link.page) for link in visit().get("page_link")]
    boxes = {
        "1. Guess": "bends",
        "2. How wrong?": "downhill",
        "3. Ask every knob": "backprop",
        "4. Turn every knob": "train",
    }
    answers = {
        "Why derivatives?": "slopes",
        "Why an activation function?": "bends",
        "What is the complete picture?": "train",
    }
    for label, page in {**boxes, **answers}.items():
        assert (f"**{label}**", page) in links
    for known in CHAPTERS[1:]:
        assert (f"**{known.title}**: {known.question}", known.url) in links


def test_what_was_left_out_is_said_in_one_place(visit):
    box = next(each for each in visit().expander if each.label == "What we left out")
    assert len(box.markdown[0].value.splitlines()) >= 5
    assert "plain steps at" in box.markdown[0].value


@pytest.mark.parametrize("word", ["inf", "-inf", "1e400", "nan", "x" * 100_000, "<b>", "0"])
def test_junk_in_the_link_is_the_default(visit, word):
    app = visit(start_at=word)
    assert not app.exception
    assert app.title[0].value == TITLE


@pytest.mark.parametrize("scene", ["watch", "turn", "loop"])
@pytest.mark.parametrize("word", ["inf", "1e400", "*x*", "-1"])
def test_junk_in_any_scene_trips_nothing(visit, scene, word):
    names = ("start_at", "start_loop", "start_knob", "start_try", "start_knobs")
    assert not visit(scene=scene, **dict.fromkeys(names, word)).exception


def test_the_loop_can_watch_any_knob(visit):
    app = visit(scene="loop", start_knob="a_shift", start_loop="7")
    assert "A: shift" in app.get("vega_lite_chart")[1].proto.alt


def test_a_drawing_in_the_link_is_learned(visit):
    letter = pack(READY_MADE["letter"][1]())
    app = visit(scene="draw", start_drawing=letter)
    assert not app.exception
    assert app.session_state["_drawing"] == "letter"
    assert app.get("vega_lite_chart")[0].proto.alt.startswith("Your drawing")


@pytest.mark.parametrize("word", ["", "inf", "A" * 170, "x" * 100_000, "<b>", "dark"])
def test_junk_for_a_drawing_is_the_first_one_and_an_empty_sheet_is_a_drawing(visit, word):
    app = visit(scene="draw", start_drawing=word)
    assert not app.exception
    assert app.session_state["_drawing"] == ("dark" if word == "dark" else "heart")
