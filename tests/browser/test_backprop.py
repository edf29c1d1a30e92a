"""The chapter "Passing the blame back" in a real browser: pulses move, and every number explains itself, by mouse and keyboard."""

import pytest

from core.chapters.backprop import stages, two_ways
from core.chapters.backprop.reason_words import arithmetic, digits_of, name_of, why
from core.chapters.backprop.reasons import student_pass
from core.chapters.backprop.stages import span
from core.say.messages import text
from pages.ui.sentence import marked_up
from tests.browser.conftest import PHONE

pytestmark = pytest.mark.browser

STUDENT_PASS = student_pass(8)
NETWORK = ".why-pass-net"
VISIBLE = "elements => elements.filter(element => element.style.display !== 'none').map(element => element.dataset.id)"


def without_tags(words: str) -> str:
    for mark in ("strong", "em"):
        words = words.replace(f"<{mark}>", "").replace(f"</{mark}>", "")
    return words


def open_stage(visitor, stage):
    visitor.open(f"/backprop?backprop_stage={stage}")
    return visitor.page


def number(page, id):
    return page.locator(f"{NETWORK} [data-id='{id}']")


def lit_ids(page) -> set[str]:
    return set(page.locator(f"{NETWORK} [data-lit=parent]").evaluate_all(VISIBLE))


def test_pulses_move_and_the_words_name_the_stage_without_a_message(visitor):
    open_stage(visitor, 6)
    visitor.sent_frames.clear()
    pictures = set()
    for place in (0, 0.25, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.25, 7):
        visitor.drag("backprop_stage", place)
        pictures.add(visitor.pictures("backprop_picture")[0])
        assert without_tags(marked_up(text(stages.say_stage(STUDENT_PASS, int(place))))) in visitor.sentence(
            "backprop_stage"
        )
        visible = {id for id, reason in STUDENT_PASS.reasons.items() if span(reason)[0] <= place < span(reason)[1]}
        assert set(visitor.page.locator(f"{NETWORK} .why-pass-number").evaluate_all(VISIBLE)) == visible
    assert len(pictures) >= 14
    assert not visitor.sent_frames
    assert not visitor.faults


@pytest.mark.parametrize("stage", [6, 7])
def test_a_click_on_any_number_says_why_and_lights_its_parents(visitor, stage):
    page = open_stage(visitor, stage)
    for id in page.locator(f"{NETWORK} .why-pass-number").evaluate_all(VISIBLE):
        reason = STUDENT_PASS.reasons[id]
        number(page, id).click()
        page.wait_for_function("id => document.querySelector('.why-pass').dataset.asked === id", arg=id)
        assert page.locator(".why-pass-says").inner_text() == without_tags(marked_up(text(why(STUDENT_PASS, reason))))
        parts = [part.text for part in arithmetic(STUDENT_PASS, reason)]
        assert page.locator(".why-pass-how").inner_text().split() == " ".join(parts).split()
        on_screen = {parent for parent in reason.parents if span(STUDENT_PASS.reasons[parent])[1] > stage}
        assert lit_ids(page) == on_screen
        assert number(page, id).get_attribute("aria-label").endswith(f": {digits_of(reason)}")
        page.locator(".why-pass-close").click()
    assert not visitor.faults


def test_from_parent_to_parent_down_to_the_data_and_back_by_the_crumbs(visitor):
    page = open_stage(visitor, 7)
    number(page, "new-knob-0").click()
    for id in ("slope-0", "input", "hours"):
        page.locator(f".why-pass-how button[aria-label^='{localized_name(id)}']").click()
    assert page.locator(".why-pass").get_attribute("data-asked") == "hours"
    crumbs = page.locator(".why-pass-path button:not(.why-pass-close)")
    assert crumbs.count() == 4
    crumbs.nth(1).click()
    assert page.locator(".why-pass").get_attribute("data-asked") == "slope-0"
    assert lit_ids(page) == {"input"}  # after the update its blame is not shown, so the link goes back a stage
    page.locator(f".why-pass-how button[aria-label^='{localized_name('blame-0')}']").click()
    page.wait_for_function("document.querySelector('.st-key-backprop_stage input[type=range]').value === '6'")
    assert lit_ids(page) == {"passes-0", "back-0"}
    visitor.settle()
    page.wait_for_function("location.search.includes('backprop_why=blame-0')")
    page.reload()
    visitor.settle()
    assert page.locator(".why-pass").get_attribute("data-asked") == "blame-0"


def localized_name(id: str) -> str:
    return text(name_of(STUDENT_PASS.reasons[id]))


def test_the_keyboard_asks_too(visitor):
    page = open_stage(visitor, 6)
    assert page.locator(f"{NETWORK} [tabindex='0']").count() == 1
    number(page, "input").focus()
    page.keyboard.press("ArrowRight")
    neighbor = page.evaluate("document.activeElement.dataset.id")
    assert neighbor
    assert neighbor != "input"
    assert page.locator(f"{NETWORK} [tabindex='0']").get_attribute("data-id") == neighbor
    page.keyboard.press("Enter")
    assert page.locator(".why-pass").get_attribute("data-asked") == neighbor
    page.keyboard.press("Escape")
    assert page.locator(".why-pass").get_attribute("data-asked") == ""


def test_a_chip_sets_stage_and_question(visitor):
    visitor.open("/backprop")
    visitor.page.locator(".st-key-tries button").first.click()
    visitor.page.wait_for_function("document.querySelector('.why-pass').dataset.asked === 'slope-0'")
    visitor.settle()
    assert visitor.dial("backprop_stage").input_value() == str(stages.SLOPES)


def test_no_numbers_of_the_picture_overlap_on_a_phone(visitors):
    person = visitors(**PHONE)
    page = open_stage(person, 6)
    boxes = page.locator(f"{NETWORK} .why-pass-number").evaluate_all(
        """elements => elements.filter(element => element.style.display !== 'none').map(element => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        return [element.dataset.id, left, right, top, bottom] })"""
    )
    for index, (number_id, left, right, top, bottom) in enumerate(boxes):
        assert left >= 0
        assert right <= 390
        for other_id, *box in boxes[index + 1 :]:
            overlap_x, overlap_y = min(right, box[1]) - max(left, box[0]), min(bottom, box[3]) - max(top, box[2])
            assert min(overlap_x, overlap_y) < 6, (number_id, other_id)


def test_each_look_finds_what_the_words_say(visitor):
    visitor.open("/backprop?scene=nudge")
    ways = two_ways.two_ways()
    visitor.sent_frames.clear()
    for look in range(two_ways.LAST_PLACE):
        visitor.drag("backprop_looks", look)
        rows = visitor.page.locator(".why-ways-slopes tr").evaluate_all(
            "elements => elements.map(row => [...row.querySelectorAll('td')].map(element => element.textContent))"
        )
        for param, row in enumerate(rows):
            pairs = zip(row, two_ways.evals_until_known(param), (ways.finite_differences, ways.slopes), strict=True)
            for cell, first_look, slopes in pairs:
                assert cell == (two_ways.digits_of(slopes[param]) if look >= first_look else "?")
        counts = visitor.page.locator(".why-ways-looks").evaluate_all(
            "elements => elements.map(element => element.querySelectorAll('[data-done]').length)"
        )
        assert counts == [min(look, n_evals) for n_evals in two_ways.n_evals_of(7)]
    assert not visitor.sent_frames
    assert not visitor.faults
