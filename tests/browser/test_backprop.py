"""The Backprop chapter in a real browser: pulses move between stages, words name the stage, a click chooses a knob."""

import pytest

from core.chapters.backprop.pass_words import stage_says
from core.chapters.backprop.passes import exam, knobs
from core.chapters.backprop.timeline import timeline
from core.chapters.backprop.words import students_say
from core.exam import start
from pages.ui.sentence import marked_up

pytestmark = pytest.mark.browser


def plain(text: str) -> str:
    return marked_up(text).replace("<strong>", "").replace("</strong>", "").replace("<em>", "").replace("</em>", "")


def test_between_stages_pulses_move_and_the_words_name_the_stage_that_was_reached(visitor):
    visitor.open("/backprop")
    one = exam(8)
    visitor.sent.clear()
    seen = set()
    for place in (0, 0.25, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7):
        visitor.drag("backprop_stage", place, "backprop_picture")
        seen.add(visitor.pictures("backprop_picture")[0])
        assert plain(stage_says(one, timeline(one)[int(place)])) in visitor.says("backprop_stage")
    assert len(seen) == 16
    assert not visitor.sent
    assert not visitor.faults


def test_neurons_show_their_numbers_as_soon_as_they_are_known(visitor):
    visitor.open("/backprop")
    texts = "all => all.filter(each => each.getAttribute('opacity') !== '0').map(each => each.textContent)"
    known = []
    for stage in (0, 1, 2, 3, 4, 5):
        visitor.drag("backprop_stage", stage, "backprop_picture")
        written = visitor.page.locator(".st-key-backprop_picture_figure svg.marks text").evaluate_all(texts)
        known.append({each for each in written if each})
    assert {"−0.28"} <= known[0]
    assert {"0.44", "0.23"} <= known[1] - known[0]
    assert "0.55" in known[2] - known[1]
    assert {"right: 1", "wrong by 0.45"} <= known[3] - known[2]
    assert "−0.45" in known[4] - known[3]
    assert {"−0.13", "0.08"} <= known[5] - known[4]


def test_a_click_on_a_line_opens_its_receipt(visitor):
    visitor.open("/backprop?scene=receipt")
    box = visitor.page.locator(".st-key-backprop_paths_figure svg.marks").bounding_box()
    lines = visitor.page.locator(".st-key-backprop_paths_figure svg.marks .mark-rule line")
    grips = [each for each in lines.all() if each.get_attribute("stroke-width") == "14"]
    last = grips[-1].bounding_box()
    visitor.page.mouse.click(last["x"] + 0.25 * last["width"], last["y"] + 0.75 * last["height"])
    wanted = plain(students_say(next(knob for knob in knobs(start()) if knob.code == "2.1.2"))[8])
    visitor.page.wait_for_function(
        "wanted => document.querySelector('[data-says=backprop_student]').innerText.includes(wanted)", arg=wanted[:80]
    )
    assert box["height"] < 300
