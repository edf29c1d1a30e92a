"""The chapter "Why sigmoid?" in a real browser: pictures follow their dials, and dragging on a picture moves its dial."""

import numpy as np
import pytest

from core.chapters.sigmoid import answer, end, hint
from core.say.messages import text
from tests.browser.conftest import MAX_FIRST_VISIT_BYTES
from tests.browser.test_phone import skip_predictions

pytestmark = pytest.mark.browser


def without_marks(message) -> str:
    return text(message).replace("*", "")


def test_a_hand_on_the_picture_moves_the_sum_and_the_hundred_students(visitor):
    visitor.open("/sigmoid")
    visitor.sent_frames.clear()
    picture = visitor.page.locator(".st-key-sigmoid_answer_figure svg")
    box = picture.bounding_box()
    # The line of sums goes over 40 px to 63 % of the picture's width.
    left, right = box["x"] + 40, box["x"] + 0.63 * box["width"]
    share = list(answer.SUMS).index(1.0) / (len(answer.SUMS) - 1)
    visitor.page.mouse.move(left, box["y"] + 300)
    visitor.page.mouse.down()
    visitor.page.mouse.move(left + share * (right - left), box["y"] + 300, steps=6)
    assert visitor.page.locator(".st-key-sigmoid_sum input").input_value() == "1"
    assert visitor.sentence("sigmoid_sum") == without_marks(answer.say_answer(1.0))
    assert picture.locator("circle.why-yes").count() == answer.n_passing(1.0) == 73
    assert visitor.sent_frames == []
    visitor.page.mouse.up()
    visitor.page.wait_for_url("**sigmoid_sum=1**")
    assert not visitor.faults


def test_a_picture_shows_the_place_that_the_address_names(visitor):
    visitor.open("/sigmoid?scene=end&sigmoid_task=exam&sigmoid_end=linear")
    result = end.train_neuron("exam", "linear", end.SEED)
    assert visitor.sentence("sigmoid_epoch") == without_marks(end.say_end(result, end.FRAMES - 1))
    heights = visitor.page.evaluate(
        """() => {
          const svg = document.querySelector(".st-key-sigmoid_end_figure svg")
          const line = [...svg.querySelectorAll("path")].find(element => element.getAttribute("stroke-width") === "5")
          const [none, pass] = [0, 1].map(level => Number([...svg.querySelectorAll("text")].find(element => element.textContent === ["fail", "pass"][level]).getAttribute("y")) - 5)
          const ys = line.getAttribute("d").match(/[\\d.]+ [\\d.]+/g).map(pair => Number(pair.split(" ")[1]))
          return [ys[0], ys.at(-1)].map(y => (y - none) / (pass - none))
        }"""
    )
    expected = result.outputs(np.array([0.0, 10.0]))[-1]
    assert heights == pytest.approx(list(expected), abs=0.01)
    assert not visitor.faults


def test_the_hard_step_leaps_in_the_picture_where_its_sentence_says_so(visitor):
    visitor.open("/sigmoid?scene=hint")
    skip_predictions(visitor)
    words = visitor.page.locator(".st-key-sigmoid_hint_figure svg")
    for total in hint.SUMS[50:62]:  # the edge is at 0, and the nudge is 0.5 long
        visitor.drag("sigmoid_at", total)
        leaps = hint.change(hint.STEP, total) == 1
        words.get_by_text(text("sigmoid-hint-leap" if leaps else "sigmoid-hint-level")).wait_for()
        assert visitor.sentence("sigmoid_at") == without_marks(hint.say_hint(total))


def test_a_dial_moves_its_picture_without_the_server(visitor):
    visitor.open("/sigmoid?scene=hint&sigmoid_view=steep")
    visitor.sent_frames.clear()
    count_lit = "() => [...document.querySelectorAll('.st-key-sigmoid_hint_figure svg circle')].filter(element => element.style.display !== 'none' && element.getAttribute('fill')?.startsWith('#') && element.getAttribute('stroke') === element.getAttribute('fill')).length"
    assert visitor.page.evaluate(count_lit) == 12 + 5
    visitor.drag("sigmoid_steep", 9)
    visitor.page.wait_for_function(f"() => ({count_lit})() === 5")
    assert visitor.sent_frames == []
    assert not visitor.faults


@pytest.mark.parametrize("address", ["?scene=hint&sigmoid_view=steep&sigmoid_hidden=8", "?scene=end&sigmoid_task=exam"])
def test_the_first_visit_of_a_scene_with_all_that_it_can_show_sends_little(visitor, address):
    visitor.open(f"/sigmoid{address}")
    assert 10_000 < sum(visitor.received_sizes) < MAX_FIRST_VISIT_BYTES
