"""The chapter "Passing the blame back" in a real browser: pulses move, and every number says why it is so, by hand and by keyboard."""

import pytest

from core.chapters.backprop import stages, two_ways
from core.chapters.backprop.reason_words import arithmetic, digits_of, name_of, why
from core.chapters.backprop.reasons import student_pass
from core.chapters.backprop.stages import span
from core.say.messages import text
from pages.ui.sentence import marked_up
from tests.browser.conftest import PHONE

pytestmark = pytest.mark.browser

ONE = student_pass(8)
NET = ".why-pass-net"
VISIBLE = "all => all.filter(each => each.style.display !== 'none').map(each => each.dataset.id)"


def plain(words: str) -> str:
    for mark in ("strong", "em"):
        words = words.replace(f"<{mark}>", "").replace(f"</{mark}>", "")
    return words


def open_at(visitor, stage):
    visitor.open(f"/backprop?backprop_stage={stage}")
    return visitor.page


def number(page, id):
    return page.locator(f"{NET} [data-id='{id}']")


def lit(page) -> set[str]:
    return set(page.locator(f"{NET} [data-lit=parent]").evaluate_all(VISIBLE))


def test_pulses_move_and_the_words_name_the_stage_without_a_message(visitor):
    open_at(visitor, 6)
    visitor.sent.clear()
    pictures = set()
    for place in (0, 0.25, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.25, 7):
        visitor.drag("backprop_stage", place)
        pictures.add(visitor.pictures("backprop_picture")[0])
        assert plain(marked_up(text(stages.stage_says(ONE, int(place))))) in visitor.says("backprop_stage")
        visible = {id for id, reason in ONE.reasons.items() if span(reason)[0] <= place < span(reason)[1]}
        assert set(visitor.page.locator(f"{NET} .why-pass-number").evaluate_all(VISIBLE)) == visible
    assert len(pictures) >= 14
    assert not visitor.sent
    assert not visitor.faults


@pytest.mark.parametrize("stage", [6, 7])
def test_a_click_on_any_number_says_why_and_lights_its_parents(visitor, stage):
    page = open_at(visitor, stage)
    for id in page.locator(f"{NET} .why-pass-number").evaluate_all(VISIBLE):
        reason = ONE.reasons[id]
        number(page, id).click()
        page.wait_for_function("id => document.querySelector('.why-pass').dataset.asked === id", arg=id)
        assert page.locator(".why-pass-says").inner_text() == plain(marked_up(text(why(ONE, reason))))
        parts = [part.text for part in arithmetic(ONE, reason)]
        assert page.locator(".why-pass-how").inner_text().split() == " ".join(parts).split()
        on_screen = {each for each in reason.parents if span(ONE.reasons[each])[1] > stage}
        assert lit(page) == on_screen
        assert number(page, id).get_attribute("aria-label").endswith(f": {digits_of(reason)}")
        page.locator(".why-pass-close").click()
    assert not visitor.faults


def test_from_parent_to_parent_down_to_the_data_and_back_by_the_crumbs(visitor):
    page = open_at(visitor, 7)
    number(page, "new-knob-0").click()
    for id in ("slope-0", "input", "hours"):
        page.locator(f".why-pass-how button[aria-label^='{text_name(id)}']").click()
    assert page.locator(".why-pass").get_attribute("data-asked") == "hours"
    crumbs = page.locator(".why-pass-path button:not(.why-pass-close)")
    assert crumbs.count() == 4
    crumbs.nth(1).click()
    assert page.locator(".why-pass").get_attribute("data-asked") == "slope-0"
    assert lit(page) == {"input"}  # its blame is gone after the turn: the way there leads back before it
    page.locator(f".why-pass-how button[aria-label^='{text_name('blame-0')}']").click()
    page.wait_for_function("document.querySelector('.st-key-backprop_stage input[type=range]').value === '6'")
    assert lit(page) == {"passes-0", "back-0"}
    visitor.settle()
    page.wait_for_function("location.search.includes('backprop_why=blame-0')")
    page.reload()
    visitor.settle()
    assert page.locator(".why-pass").get_attribute("data-asked") == "blame-0"


def text_name(id: str) -> str:
    return text(name_of(ONE.reasons[id]))


def test_the_keyboard_asks_too(visitor):
    page = open_at(visitor, 6)
    assert page.locator(f"{NET} [tabindex='0']").count() == 1
    number(page, "input").focus()
    page.keyboard.press("ArrowRight")
    beside = page.evaluate("document.activeElement.dataset.id")
    assert beside
    assert beside != "input"
    assert page.locator(f"{NET} [tabindex='0']").get_attribute("data-id") == beside
    page.keyboard.press("Enter")
    assert page.locator(".why-pass").get_attribute("data-asked") == beside
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
    page = open_at(person, 6)
    boxes = page.locator(f"{NET} .why-pass-number").evaluate_all(
        """all => all.filter(each => each.style.display !== 'none').map(each => {
        const { left, right, top, bottom } = each.getBoundingClientRect()
        return [each.dataset.id, left, right, top, bottom] })"""
    )
    for at, (one, left, right, top, bottom) in enumerate(boxes):
        assert left >= 0
        assert right <= 390
        for other, *box in boxes[at + 1 :]:
            wide, high = min(right, box[1]) - max(left, box[0]), min(bottom, box[3]) - max(top, box[2])
            assert min(wide, high) < 6, (one, other)


def test_each_look_finds_what_the_words_say(visitor):
    visitor.open("/backprop?scene=nudge")
    both = two_ways.two_ways()
    visitor.sent.clear()
    for look in range(two_ways.LAST_PLACE):
        visitor.drag("backprop_looks", look)
        rows = visitor.page.locator(".why-ways-slopes tr").evaluate_all(
            "all => all.map(row => [...row.querySelectorAll('td')].map(each => each.textContent))"
        )
        for param, row in enumerate(rows):
            pairs = zip(row, two_ways.evals_until_known(param), (both.finite_differences, both.slopes), strict=True)
            for cell, since, slopes in pairs:
                assert cell == (two_ways.digits_of(slopes[param]) if look >= since else "?")
        counts = visitor.page.locator(".why-ways-looks").evaluate_all(
            "all => all.map(each => each.querySelectorAll('[data-done]').length)"
        )
        assert counts == [min(look, most) for most in two_ways.n_evals_of(7)]
    assert not visitor.sent
    assert not visitor.faults
