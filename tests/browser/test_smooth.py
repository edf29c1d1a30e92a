"""What a playing dial costs the browser at each of its places, in things done instead of in time: so it is the same on every machine."""

import json

import pytest

from pages.chapters import CHAPTERS
from tests.browser.conftest import address

pytestmark = pytest.mark.browser

# A mark that comes, goes and changes, as all marks of a picture do while it plays; the browser finds its looks after each.
MARK = ".st-key-scene :is(svg.marks, svg.why-picture) :is(path[d], line, text, image)"
ONE_MARK = """selector => {
  const mark = document.querySelector(selector), twin = mark.cloneNode(true)
  mark.after(twin)
  getComputedStyle(twin).fill
  twin.remove()
  getComputedStyle(mark).fill
  mark.setAttribute("transform", "translate(1, 1)")
  getComputedStyle(mark).fill
}"""
AROUND = 60  # elements: the mark, the picture it is in, and what is around that

# Each of these makes the browser lay out the page before it can answer.
ASKS = """() => {
  window.asked = 0
  for (const name of ["innerText", "offsetWidth", "offsetHeight"]) {
    const found = Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)
    Object.defineProperty(HTMLElement.prototype, name, { ...found, get() { window.asked++; return found.get.call(this) } })
  }
  for (const name of ["getClientRects", "getBoundingClientRect"]) {
    const found = Element.prototype[name]
    Element.prototype[name] = function () { window.asked++; return found.call(this) }
  }
}"""
MOVES = """key => {
  const input = document.querySelector(`.st-key-${key} input[type=range]`), words = document.querySelector(`[data-says=${key}]`)
  const before = words.textContent
  window.asked = 0
  for (let step = 0; step < 5; step++) {
    input.stepDown()
    input.dispatchEvent(new Event("input", { bubbles: true }))
  }
  return [window.asked, words.textContent !== before]
}"""


def test_a_mark_that_moves_lets_the_browser_look_anew_at_little_else(chromium, readers):
    person, drawn = readers(), 0
    for chapter in CHAPTERS:
        page = person.open(address(chapter, chapter.scenes[0]))
        if not page.locator(MARK).count():  # painted on a canvas
            continue
        drawn += 1
        # What else the page happens to do meanwhile is not the mark's: the quietest of three counts.
        assert min(elements_looked_at(chromium, page) for _ in range(3)) <= AROUND, chapter.name
    assert drawn >= 5


def elements_looked_at(chromium, page) -> int:
    """Count the elements at which the browser looks anew, at most at once, while one mark comes, goes and moves."""
    chromium.start_tracing(page=page, categories=["devtools.timeline"])
    page.evaluate(ONE_MARK, MARK)
    traced = json.loads(chromium.stop_tracing())["traceEvents"]
    looks = [event["args"]["elementCount"] for event in traced if event["name"] == "UpdateLayoutTree"]
    assert len(looks) >= 3
    return max(looks)


@pytest.mark.parametrize(
    ("path", "key"), [("/train", "train_at"), ("/without-derivatives?scene=price", "without_derivatives_price")]
)
def test_the_sentences_of_a_moving_dial_do_not_ask_where_anything_stands(readers, path, key):
    page = readers().open(path)
    page.evaluate(ASKS)
    asked, told = page.evaluate(MOVES, key)
    assert told, "no sentence followed the dial"
    assert asked == 0
