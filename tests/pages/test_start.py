"""The Start page: the switch, the dial, the four boxes, the three answers, the chapters and what was left out."""

import pytest

from core.chapters.start.opening import error, right, times_as_wrong
from core.chapters.start.pictures import opening_pictures
from core.chapters.train.run import FRAMES, digits
from pages.chapters import CHAPTERS


def said(app, start: str) -> str:
    return next(each.value for each in app.markdown if each.value.startswith(start))


@pytest.mark.parametrize("place", [7, 30, FRAMES - 1])
def test_the_sentence_follows_the_dial(visit, place):
    shown = opening_pictures()["runs"]
    words = said(visit(start_at=str(place)), "After")
    one, other = shown.with_slopes, shown.without
    assert (
        f"**{right(one, place)} of {shown.points}** are right with slopes and **{right(other, place)}** without"
        in words
    )
    times = times_as_wrong(error(one, place), error(other, place))
    assert (f"**{digits(times)} times**" if times != 1 else "about the same") in words


def test_it_begins_at_the_start_and_asks_to_press_play(visit):
    assert "Press play" in said(visit(), "Dots are data")


def test_the_switch_changes_the_picture_and_nothing_else(visit):
    shown = opening_pictures()["runs"]
    app = visit(start_at=str(FRAMES - 1))
    words = said(app, "After")
    assert f"{right(shown.with_slopes, -1)} of {shown.points} right" in app.get("vega_lite_chart")[0].proto.alt
    app.get("button_group")[0].set_value("Without").run()
    assert f"{right(shown.without, -1)} of {shown.points} right" in app.get("vega_lite_chart")[0].proto.alt
    assert said(app, "After") == words


@pytest.mark.parametrize("way", ["Without", "With derivatives", "", "abc"])
def test_a_link_carries_the_switch(visit, way):
    app = visit(start_way=way)
    shown = opening_pictures()["runs"]
    assert not app.exception and app.get("button_group")[0].value in (None, "with slopes", "without slopes")
    assert f"{right(shown.with_slopes, 0)} of" in app.get("vega_lite_chart")[0].proto.alt


def test_each_box_each_answer_and_each_chapter_is_a_link(visit):
    links = {link.label: link.page for link in visit().get("page_link")}
    boxes = ("1. Guess", "2. How wrong?", "3. Ask every knob", "4. Turn every knob")
    assert [links[f"**{box}**"] for box in boxes] == ["bends", "downhill", "backprop", "train"]
    questions = ("Why use derivatives?", "Why an activation function?", "What is the complete picture?")
    assert [links[f"**{each}**"] for each in questions] == ["slopes", "one-matrix", "train"]
    assert all(links[f"**{known.title}**"] == known.url for known in CHAPTERS[1:])


def test_predictions_are_summed_up(visit):
    app = visit("slopes.py")
    app.get("button_group")[0].set_value("Only the smooth curve").run()
    app.switch_page("pages/start.py").run()
    assert "You predicted 1 of 1 rightly so far." in [each.value for each in app.markdown]


def test_what_was_left_out_is_said_in_one_place_with_what_plain_steps_come_to(visit):
    box = next(each for each in visit().expander if each.label == "What we left out")
    words = box.markdown[0].value
    assert len(words.splitlines()) >= 5 and digits(error(opening_pictures()["runs"].plain, -1)) in words
