"""Words explain themselves in a real browser: hover, keys, a finger, a moving dial, the browser's translation, a narrow screen."""

import pytest

from core.say.glossary import WORDS
from tests.browser.conftest import MOVING, PHONE
from tests.browser.test_phone import skip_predictions
from tests.browser.test_scenes import WRAP

pytestmark = pytest.mark.browser

# Words on the screen that are underlined at a place where they do not stand, and how many are underlined.
WRONG = """window.wrong = () => {
  const group = document.querySelector('.why-overlay [role=group]'), buttons = [...group.children].filter(each => {
    const box = each.getClientRects()[0]
    // Under the dial of a phone it is no more in sight than the word itself.
    return box && box.top > 0 && box.bottom < innerHeight &&
      document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)?.closest('.why-word') === each
  })
  group.style.visibility = 'hidden'
  // What lies over the picture lets a hand through, and would not be found either.
  const over = document.createElement('style')
  over.textContent = '.st-key-over, .st-key-over * { pointer-events: auto !important }'
  document.head.append(over)
  const wrong = buttons.filter(button => {
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
  return [wrong, buttons.length]
}"""
TIP = ".why-tip[data-open]"
# The places of the words that a thumb can hit, with how far from the left they stand.
IN_SIGHT = """all => all.map((each, at) => [at, each.getBoundingClientRect(), each]).filter(([, box, each]) =>
  document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2) === each).map(([at, box]) => [at, box.left])"""


def opened(person, path):
    page = person.open(path)
    skip_predictions(person)
    page.wait_for_function("document.querySelectorAll('.why-word').length > 2")
    page.evaluate(WRONG)
    assert page.evaluate("wrong()[0]") == []
    return page


def word(page, name):
    return page.locator(f".why-word[data-word='{name}']")


def test_hover_keys_and_links_without_a_message(visitors):
    person = visitors(viewport={"width": 1280, "height": 1400})
    page = opened(person, "/backprop?scene=nudge")
    terms = {each.word: each.term for each in WORDS}
    tip, words = page.locator(TIP), page.locator(".why-word")
    person.sent.clear()
    # A hand: it stays while the hand is on the word or on what it says.
    word(page, "nudge").hover()
    tip.wait_for()
    assert terms["nudge"] in tip.inner_text()
    assert word(page, "nudge").get_attribute("aria-describedby") == tip.locator("[role=tooltip]").get_attribute("id")
    assert tip.locator("a").count() == 1
    assert not tip.locator("a").is_visible(), "a word that is shown right here needs no link"
    word(page, "knob").hover()
    page.wait_for_function("term => document.querySelector('.why-tip').innerText.includes(term)", arg=terms["knob"])
    box = tip.bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + 20, steps=4)
    page.evaluate("new Promise(done => setTimeout(done, 400))")  # longer than it lingers
    assert tip.is_visible()
    page.keyboard.press("Escape")
    assert tip.count() == 0
    # The keyboard: one tab stop, arrows between the words, Tab to the link, Escape back.
    group = page.get_by_role("group", name="Words on this screen")
    assert group.locator("[tabindex='0']").count() == 1
    names = words.evaluate_all("all => all.map(each => each.dataset.word)")
    focused = "document.activeElement.dataset.word"
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
        assert page.evaluate(focused) == names[expected]
        assert tip.is_visible()
    assert page.evaluate("getComputedStyle(document.activeElement).outlineWidth") == "3px"
    assert group.locator("[tabindex='0']").count() == 1
    page.keyboard.press("Enter")  # pressed, a word leads to its link; else the Tab key passes by
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.why-tip a')")
    page.keyboard.press("Escape")
    assert page.evaluate(focused) == names[1]  # the first is explained by this very scene, and has no link
    assert tip.count() == 0
    page.keyboard.press("Enter")
    tip.wait_for()
    page.keyboard.press("Enter")
    assert tip.count() == 0
    assert person.sent == []
    # The link leads there without loading the page anew.
    page.evaluate("window.same = true")
    word(page, "knob").hover()
    tip.locator("a").click()
    page.wait_for_url("**/?scene=turn")
    person.settle()
    assert page.evaluate("window.same")
    assert page.locator("[role=tab][aria-selected=true]").inner_text().endswith("Your turn")
    assert not person.faults


def test_while_a_dial_plays_no_underline_is_at_a_wrong_place_and_translation_breaks_nothing(visitors):
    person = visitors(viewport={"width": 700, "height": 1600}, **MOVING)
    page = opened(person, "/backprop?backprop_stage=0")
    person.speed_up("backprop_stage")
    seen = page.evaluate(
        """async () => {
        const holder = document.querySelector('.st-key-backprop_stage'), input = holder.querySelector('input'), seen = []
        holder.querySelector('.why-dial-play').click()
        // A frame is looked at when it was painted.
        while (input.value !== input.max && seen.length < 2000) {
          await new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))
          seen.push([...wrong(), holder.place])
        }
        return seen }"""
    )
    assert [frame for frame in seen if frame[0]] == []
    assert len({place for _, _, place in seen}) > 2
    assert max(count for _, count, _ in seen) > min(count for _, count, _ in seen) > 0, "the sentences have other words"
    person.settle()
    page.evaluate(WRAP)
    page.wait_for_function("document.querySelectorAll('.why-word').length > 2")
    assert page.evaluate("wrong()[0]") == []
    page.evaluate("document.querySelectorAll('.st-key-scene font').forEach(each => { each.textContent = 'palabra' })")
    page.wait_for_function("document.querySelectorAll('.why-word').length === 0")
    assert page.get_by_role("group", name="Words on this screen").count() == 0
    page.locator(".st-key-backprop_stage .why-dial-back").click()
    # The sentence is English until translated.
    page.wait_for_function("document.querySelectorAll('.why-word').length > 0")
    assert page.evaluate("wrong()[0]") == []
    assert not person.faults


@pytest.mark.parametrize("key", ["Tab", None])
def test_a_word_that_goes_while_it_explains_itself_takes_its_explanation_along(visitors, key):
    person = visitors()
    page = opened(person, "/backprop")
    name = page.locator(".why-word").first.get_attribute("data-word")
    word(page, name).focus()
    page.keyboard.press("Enter")
    page.locator(TIP).wait_for()
    if key:  # the focus is on its link, or on the word
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.matches('.why-tip a')")
    page.evaluate(WRAP)
    page.evaluate("document.querySelectorAll('.st-key-scene font').forEach(each => { each.textContent = 'palabra' })")
    page.wait_for_function("document.querySelectorAll('.why-word').length === 0")
    assert page.locator(TIP).count() == 0
    page.evaluate("scrollBy(0, 50)")
    assert not person.faults


def test_on_a_narrow_phone_a_tap_opens_and_closes_and_nothing_is_cut_off(visitors):
    person = visitors(**{**PHONE, "viewport": {"width": 320, "height": 900}})
    page = opened(person, "/without-derivatives")
    tip = page.locator(TIP)
    lefts = dict(page.locator(".why-word").evaluate_all(IN_SIGHT))
    for place in (min(lefts, key=lefts.get), max(lefts, key=lefts.get), max(lefts)):
        button = page.locator(".why-word").nth(place)
        button.tap()
        tip.wait_for()
        box = tip.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 900
        button.tap()
        assert tip.count() == 0
    # A little beside the word is meant too, and a tap elsewhere closes.
    box = button.bounding_box()
    page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] - 6)
    tip.wait_for()
    page.locator("h1").tap()
    assert tip.count() == 0
    assert (
        page.evaluate("(main => main.scrollWidth - main.clientWidth)(document.querySelector('[data-testid=stMain]'))")
        <= 1
    )
    assert not person.faults
