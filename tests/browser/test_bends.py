"""The chapter "Why bend?" in a real browser: dials, keys and clicks change pictures and sentences, with the numbers of `core`."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.bends import exam, sums
from core.chapters.bends.face import FEW, face, format_neurons, say_face
from core.say.messages import text
from tests.browser.conftest import MAX_FIRST_VISIT_BYTES, MOVING, PHONE

pytestmark = pytest.mark.browser


def without_marks(message) -> str:
    return text(message).replace("*", "")


def test_a_guess_on_the_frozen_exam_plays_the_answer(visitors):
    visitor = visitors(**MOVING)
    page = visitor.open("/bends")
    assert page.locator(".st-key-bends_exam input").is_disabled()
    page.locator(".st-key-predict_bends_none").get_by_text(text("bends-none-way")).click()
    page.wait_for_function("() => Number(document.querySelector('.st-key-bends_exam input').value) === 240")
    assert visitor.sentence("bends_exam") == without_marks(exam.say_exam(exam.runs())[-1])
    assert not visitor.faults


def test_the_exams_curves_and_words_move_without_the_server(visitor):
    page = visitor.open("/bends")
    page.locator(".st-key-predict_bends_none").get_by_text(text("predict-skip")).click()
    visitor.settle()
    visitor.sent_frames.clear()
    expected = exam.say_exam(exam.runs())
    for place in (180, 60, 0):
        visitor.drag("bends_exam", place, "bends_exam_lines")
        assert visitor.sentence("bends_exam") == without_marks(expected[place])
    assert visitor.sent_frames == []


def test_what_the_slopes_do_plays_by_itself_once(visitors):
    visitor = visitors(**MOVING)
    visitor.page.goto(visitor.server + "/bends?bends_way=slopes&bends_count=2")
    visitor.page.wait_for_function(
        "() => { const at = Number(document.querySelector('.st-key-bends_round input')?.value); return at > 0 && at < 2000 }"
    )
    visitor.page.wait_for_function("() => Number(document.querySelector('.st-key-bends_round input').value) === 2000")
    assert visitor.sentence("bends_round") == without_marks(
        sums.say_trained(sums.train_sum("exam", "sigmoid", 2, sums.SEED))[-1]
    )
    assert not visitor.faults


def test_two_dials_make_a_hill_and_the_tour_hears_of_it(visitor):
    page = visitor.open("/bends?scene=sum")
    page.evaluate(
        """() => { window.rests = []
        document.addEventListener("rest", event => {
          const sign = event.target.closest(".st-key-bends_hill")
          if (sign) window.rests.push(sign.value)
        }) }"""
    )
    visitor.sent_frames.clear()
    hand_made_sum = sums.HandMadeSum(ACTIVATIONS["sigmoid"], sums.BY_HAND[:2])
    expected, hills = sums.say_hand_made(hand_made_sum, 1), hand_made_sum.is_hill(1)
    row = list(sums.PLACES).index(sums.BY_HAND[1][0])
    for height in (1.0, -0.75, -1.0):
        visitor.drag("bends_height_2", height, "bends_sum")
        column = list(sums.HEIGHTS).index(height)
        assert visitor.sentence("bends_sum") == without_marks(expected[row][column])
        assert page.evaluate("document.querySelector('.st-key-bends_hill').value") == int(hills[row][column])
    assert visitor.sent_frames == []
    visitor.dial("bends_height_2").dispatch_event("change")
    page.wait_for_function("() => window.rests.at(-1) === 1")
    assert not visitor.faults


def test_the_face_in_the_browser_is_the_one_in_core(visitor):
    page = visitor.open("/bends?scene=face")
    contributions = page.evaluate("[...document.querySelector('.why-face').adds].map(row => [...row])")
    np.testing.assert_allclose(contributions, face().contributions, rtol=0, atol=1e-9)
    rng = np.random.default_rng(0)
    for size in (1, 3, 9):
        for number in rng.choice(24, size, replace=False):
            page.locator(f"[data-neuron='{number + 1}']").click()
        state = page.evaluate("({ ...document.querySelector('.why-face').dataset })")
        neurons = [int(text) - 1 for text in state["out"].split(".") if text]
        assert int(state["right"]) == face().n_correct(neurons)
        page.wait_for_url(f"**bends_out={state['out']}*")
        visitor.settle()
        assert visitor.sentence("bends_face") == without_marks(say_face(face(), neurons))
    assert not visitor.faults


def test_the_face_is_rubbed_out_and_put_back_by_keys(visitor):
    page = visitor.open("/bends?scene=face")
    page.locator(".why-face-maps").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    page.keyboard.press(" ")
    page.wait_for_url("**bends_out=8*")
    visitor.settle()
    assert page.locator(".why-face").get_attribute("data-right") == str(face().n_correct([7]))
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "bends_out" not in url)
    visitor.settle()
    assert page.locator(".why-face").get_attribute("data-right") == "1024"


def test_a_chip_keeps_the_eight_that_hold_the_face(visitors):
    visitor = visitors(**PHONE)
    page = visitor.open("/bends?scene=face")
    page.get_by_role("button", name=text("bends-face-try-few", few=FEW)).click()
    neurons = face().least_useful(FEW)
    page.wait_for_url(f"**bends_out={format_neurons(neurons)}*")
    visitor.settle()
    assert page.locator(".why-face").get_attribute("data-right") == str(face().n_correct(neurons))
    assert page.locator(".why-face-map[aria-selected=false]").count() == len(neurons)
    assert not visitor.faults


@pytest.mark.parametrize("address", ["?bends_way=slopes&bends_count=8", "?scene=face", ""])
def test_the_first_visit_of_a_scene_sends_little(visitor, address):
    visitor.open(f"/bends{address}")
    assert 10_000 < sum(visitor.received_sizes) < MAX_FIRST_VISIT_BYTES
