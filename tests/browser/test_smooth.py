"""The cost of one step of a playing dial, counted in restyled elements and layout reads, which do not depend on the machine."""

import json

import pytest

from pages.chapters import CHAPTERS
from tests.browser.conftest import address

pytestmark = pytest.mark.browser

# Add, remove and change a mark, as a playing picture does, and force a style recalculation after each.
MARK = ".st-key-scene :is(svg.marks, svg.why-picture) :is(path[d], line, text, image)"
CHANGE_MARK = """selector => {
  const mark = document.querySelector(selector), twin = mark.cloneNode(true)
  mark.after(twin)
  getComputedStyle(twin).fill
  twin.remove()
  getComputedStyle(mark).fill
  mark.setAttribute("transform", "translate(1, 1)")
  getComputedStyle(mark).fill
}"""
MAX_ELEMENTS = 60  # the mark, its picture and their surroundings

# Each of these properties and methods forces a layout of the page.
COUNT_LAYOUT_READS = """() => {
  window.nLayoutReads = 0
  for (const name of ["innerText", "offsetWidth", "offsetHeight"]) {
    const original = Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)
    Object.defineProperty(HTMLElement.prototype, name, { ...original, get() { window.nLayoutReads++; return original.get.call(this) } })
  }
  for (const name of ["getClientRects", "getBoundingClientRect"]) {
    const original = Element.prototype[name]
    Element.prototype[name] = function () { window.nLayoutReads++; return original.call(this) }
  }
}"""
MOVE_DIAL = """key => {
  const input = document.querySelector(`.st-key-${key} input[type=range]`), sentence = document.querySelector(`[data-says=${key}]`)
  const before = sentence.textContent
  window.nLayoutReads = 0
  for (let step = 0; step < 5; step++) {
    input.stepDown()
    input.dispatchEvent(new Event("input", { bubbles: true }))
  }
  return [window.nLayoutReads, sentence.textContent !== before]
}"""


def test_a_mark_that_moves_lets_the_browser_look_anew_at_little_else(chromium, readers):
    person, n_charts = readers(), 0
    for chapter in CHAPTERS:
        page = person.open(address(chapter, chapter.scenes[0]))
        if not page.locator(MARK).count():  # the picture is a canvas
            continue
        n_charts += 1
        # The page may do other work meanwhile, so take the smallest of three counts.
        assert min(restyled_elements(chromium, page) for _ in range(3)) <= MAX_ELEMENTS, chapter.name
    assert n_charts >= 5


def restyled_elements(chromium, page) -> int:
    """Return the largest number of elements in one style recalculation, while one mark is added, removed and moved."""
    chromium.start_tracing(page=page, categories=["devtools.timeline"])
    page.evaluate(CHANGE_MARK, MARK)
    events = json.loads(chromium.stop_tracing())["traceEvents"]
    counts = [event["args"]["elementCount"] for event in events if event["name"] == "UpdateLayoutTree"]
    assert len(counts) >= 3
    return max(counts)


@pytest.mark.parametrize(
    ("path", "key"), [("/train", "train_at"), ("/without-derivatives?scene=price", "without_derivatives_price")]
)
def test_the_sentences_of_a_moving_dial_do_not_ask_where_anything_stands(readers, path, key):
    page = readers().open(path)
    page.evaluate(COUNT_LAYOUT_READS)
    n_layout_reads, has_changed = page.evaluate(MOVE_DIAL, key)
    assert has_changed, "no sentence followed the dial"
    assert n_layout_reads == 0
