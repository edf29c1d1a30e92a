"""The glossary pop-ups in a real browser: mouse, keyboard, touch, a moving dial, translation, a narrow screen."""

import pytest

from core.say.glossary import WORDS
from tests.browser.conftest import MOVING, PHONE
from tests.browser.test_phone import skip_predictions
from tests.browser.test_scenes import WRAP

pytestmark = pytest.mark.browser

# Define `misplaced()`: the words whose underline is not at the word, and the number of underlined words.
DEFINE_MISPLACED = """window.misplaced = () => {
  const group = document.querySelector('.why-overlay [role=group]'), buttons = [...group.children].filter(element => {
    const box = element.getClientRects()[0]
    // On a phone the sticky dial may cover a word together with its underline.
    return box && box.top > 0 && box.bottom < innerHeight &&
      document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)?.closest('.why-word') === element
  })
  group.style.visibility = 'hidden'
  // The layer over the picture ignores the pointer; make it hittable for the check.
  const over = document.createElement('style')
  over.textContent = '.st-key-over, .st-key-over * { pointer-events: auto !important }'
  document.head.append(over)
  const misplaced = buttons.filter(button => {
    const box = button.getBoundingClientRect(), label = button.ariaLabel
    const node = document.caretRangeFromPoint(box.left + 1, box.top + box.height / 2)?.startContainer
    if (node?.nodeType !== Node.TEXT_NODE) return true
    for (let at = node.data.indexOf(label); at >= 0; at = node.data.indexOf(label, at + 1)) {
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + label.length)
      const stands = range.getClientRects()[0]
      if (Math.abs(stands.left - box.left) < 1 && Math.abs(stands.top - box.top) < 1 && Math.abs(stands.width - box.width) < 1) return false
    }
    return true
  }).map(button => button.ariaLabel)
  over.remove()
  group.style.visibility = ''
  return [misplaced, buttons.length]
}"""
POPUP = ".why-tip[data-open]"
# The indexes of the words that a finger can hit, with their left edges.
REACHABLE_WORDS = """all => all.map((element, at) => [at, element.getBoundingClientRect(), element]).filter(([, box, element]) =>
  document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2) === element).map(([at, box]) => [at, box.left])"""


def open_page(person, path):
    page = person.open(path)
    skip_predictions(person)
    page.wait_for_function("document.querySelectorAll('.why-word').length > 2")
    page.evaluate(DEFINE_MISPLACED)
    assert page.evaluate("misplaced()[0]") == []
    return page


def word_button(page, name):
    return page.locator(f".why-word[data-word='{name}']")


def test_hover_keys_and_links_without_a_message(visitors):
    person = visitors(viewport={"width": 1280, "height": 1400})
    page = open_page(person, "/backprop?scene=nudge")
    terms = {entry.word: entry.term for entry in WORDS}
    popup, words = page.locator(POPUP), page.locator(".why-word")
    person.sent_frames.clear()
    # Mouse: the pop-up stays while the pointer is on the word or on the pop-up.
    word_button(page, "nudge").hover()
    popup.wait_for()
    assert terms["nudge"] in popup.inner_text()
    assert word_button(page, "nudge").get_attribute("aria-describedby") == popup.locator(
        "[role=tooltip]"
    ).get_attribute("id")
    assert popup.locator("a").count() == 1
    assert not popup.locator("a").is_visible(), "a word that is shown right here needs no link"
    word_button(page, "knob").hover()
    page.wait_for_function("term => document.querySelector('.why-tip').innerText.includes(term)", arg=terms["knob"])
    box = popup.bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + 20, steps=4)
    page.evaluate("new Promise(done => setTimeout(done, 400))")  # longer than the closing delay
    assert popup.is_visible()
    page.keyboard.press("Escape")
    assert popup.count() == 0
    # The keyboard: one tab stop, arrows between the words, Tab to the link, Escape back.
    group = page.get_by_role("group", name="Words on this screen")
    assert group.locator("[tabindex='0']").count() == 1
    names = words.evaluate_all("all => all.map(element => element.dataset.word)")
    focused_word = "document.activeElement.dataset.word"
    words.first.focus()
    for key, expected in (
        ("ArrowRight", 1),
        ("End", -1),
        ("ArrowRight", 0),
        ("ArrowLeft", -1),
        ("Home", 0),
        ("ArrowRight", 1),
    ):
        page.keyboard.press(key)
        assert page.evaluate(focused_word) == names[expected]
        assert popup.is_visible()
    assert page.evaluate("getComputedStyle(document.activeElement).outlineWidth") == "3px"
    assert group.locator("[tabindex='0']").count() == 1
    page.keyboard.press("Enter")  # only an opened word lets Tab reach its link
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.why-tip a')")
    page.keyboard.press("Escape")
    assert page.evaluate(focused_word) == names[1]  # the first word has no link, since this scene explains it
    assert popup.count() == 0
    page.keyboard.press("Enter")
    popup.wait_for()
    page.keyboard.press("Enter")
    assert popup.count() == 0
    assert person.sent_frames == []
    # The link opens the scene without a page load.
    page.evaluate("window.same = true")
    word_button(page, "knob").hover()
    popup.locator("a").click()
    page.wait_for_url("**/?scene=turn")
    person.settle()
    assert page.evaluate("window.same")
    assert page.locator("[role=tab][aria-selected=true]").inner_text().endswith("Your turn")
    assert not person.faults


def test_while_a_dial_plays_no_underline_is_at_a_wrong_place_and_translation_breaks_nothing(visitors):
    person = visitors(viewport={"width": 700, "height": 1600}, **MOVING)
    page = open_page(person, "/backprop?backprop_stage=0")
    person.speed_up("backprop_stage")
    frames = page.evaluate(
        """async () => {
        const holder = document.querySelector('.st-key-backprop_stage'), input = holder.querySelector('input'), frames = []
        holder.querySelector('.why-dial-play').click()
        // Check each frame after it was painted.
        while (input.value !== input.max && frames.length < 2000) {
          await new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))
          frames.push([...misplaced(), holder.place])
        }
        return frames }"""
    )
    assert [frame for frame in frames if frame[0]] == []
    assert len({place for _, _, place in frames}) > 2
    assert max(count for _, count, _ in frames) > min(count for _, count, _ in frames) > 0, (
        "the sentences have other words"
    )
    person.settle()
    page.evaluate(WRAP)
    page.wait_for_function("document.querySelectorAll('.why-word').length > 2")
    assert page.evaluate("misplaced()[0]") == []
    page.evaluate(
        "document.querySelectorAll('.st-key-scene font').forEach(element => { element.textContent = 'palabra' })"
    )
    page.wait_for_function("document.querySelectorAll('.why-word').length === 0")
    assert page.get_by_role("group", name="Words on this screen").count() == 0
    page.locator(".st-key-backprop_stage .why-dial-back").click()
    # The sentence is English until translated.
    page.wait_for_function("document.querySelectorAll('.why-word').length > 0")
    assert page.evaluate("misplaced()[0]") == []
    assert not person.faults


@pytest.mark.parametrize("key", ["Tab", None])
def test_a_word_that_goes_while_it_explains_itself_takes_its_explanation_along(visitors, key):
    person = visitors()
    page = open_page(person, "/backprop")
    name = page.locator(".why-word").first.get_attribute("data-word")
    word_button(page, name).focus()
    page.keyboard.press("Enter")
    page.locator(POPUP).wait_for()
    if key:  # the focus is on the link, else on the word
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.matches('.why-tip a')")
    page.evaluate(WRAP)
    page.evaluate(
        "document.querySelectorAll('.st-key-scene font').forEach(element => { element.textContent = 'palabra' })"
    )
    page.wait_for_function("document.querySelectorAll('.why-word').length === 0")
    assert page.locator(POPUP).count() == 0
    page.evaluate("scrollBy(0, 50)")
    assert not person.faults


def test_on_a_narrow_phone_a_tap_opens_and_closes_and_nothing_is_cut_off(visitors):
    person = visitors(**{**PHONE, "viewport": {"width": 320, "height": 900}})
    page = open_page(person, "/without-derivatives")
    popup = page.locator(POPUP)
    lefts = dict(page.locator(".why-word").evaluate_all(REACHABLE_WORDS))
    for place in (min(lefts, key=lefts.get), max(lefts, key=lefts.get), max(lefts)):
        button = page.locator(".why-word").nth(place)
        button.tap()
        popup.wait_for()
        box = popup.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 900
        button.tap()
        assert popup.count() == 0
    # A tap near the word opens it too, and a tap elsewhere closes it.
    box = button.bounding_box()
    page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] - 6)
    popup.wait_for()
    page.locator("h1").tap()
    assert popup.count() == 0
    assert (
        page.evaluate("(main => main.scrollWidth - main.clientWidth)(document.querySelector('[data-testid=stMain]'))")
        <= 1
    )
    assert not person.faults
