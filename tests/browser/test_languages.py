"""Every scene in a language that is two fifths longer than English: nothing is cut that English shows whole, and nothing stands on another.

What is in plain letters there is in no catalog: it is Streamlit's own, and listed here.
"""

import re

import pytest

from benchmarks.serving import Server
from core.say.messages import use
from tests.browser.conftest import LAPTOP, PHONE, Reader, address
from tests.pages.test_languages import NAMES, OF_OTHERS
from tests.pseudo import PSEUDO, catalogs, spoken
from tests.seen import SCENES, named

pytestmark = [pytest.mark.browser, pytest.mark.long]
SMALL = {"viewport": {"width": 320, "height": 640}, "is_mobile": True, "has_touch": True}
# Streamlit's own phrases, which it shows in English whatever the page's language is. This list can only become shorter.
STREAMLIT = {
    "Fullscreen",
    "Close fullscreen",
    "Show data",
    "Search",
    "Download as CSV",
    "Copy to clipboard",
    "Show/hide columns",
    "Skip to main content",
    "Main menu",
    "Open",
    "Clear value",
    "Increment value",
    "Decrement value",
    "Select is required",
    "Press Enter to apply",
    "Upload",
    "Browse files",
    "Drag and drop file here",
    "Limit 2MB per file",
    "Help",
    "Scroll left",
    "Scroll right",
    "Running...",
    "Stop",
    "Deploy",
}

# What is cut, what leaves its picture, and what stands on something else, each by its words; and all words that are read or read out.
LOOK = """() => {
  const main = document.querySelector("[data-testid=stMain]")
  const box = each => each.getBoundingClientRect()
  const seen = each => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && box(each).width > 1 && box(each).height > 1
  const cut = [], out = [], on = []
  const folded = each => each.closest(".why-overlay, .why-tip, .why-live, style, script, .katex, [data-testid=stElementToolbar]")
  for (const each of main.querySelectorAll("button, label, [role=tab], p, h1, summary, output, span")) {
    if (!seen(each) || folded(each) || !each.textContent.trim()) continue
    const style = getComputedStyle(each)
    if (["hidden", "clip"].includes(style.overflowX) && each.scrollWidth > each.clientWidth + 1 && !each.querySelector("[role=tab]")) cut.push(each.textContent.trim().slice(0, 60))
  }
  for (const text of main.querySelectorAll("svg text")) {
    if (!text.textContent.trim() || !seen(text)) continue
    const mine = box(text), whole = box(text.ownerSVGElement)
    if (mine.left < whole.left - 2 || mine.right > whole.right + 2 || mine.top < whole.top - 2 || mine.bottom > whole.bottom + 2) out.push(text.textContent.trim().slice(0, 60))
  }
  const lines = []
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode, holder = node.parentElement
    if (!node.data.trim() || folded(holder) || !seen(holder)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const line of range.getClientRects()) if (line.width > 2 && line.height > 2) lines.push([holder, line, node.data.trim().slice(0, 40)])
  }
  for (let one = 0; one < lines.length; one++)
    for (let other = one + 1; other < lines.length; other++) {
      const [a, first, words] = lines[one], [b, second, others] = lines[other]
      if (a === b || a.contains(b) || b.contains(a)) continue
      const wide = Math.min(first.right, second.right) - Math.max(first.left, second.left)
      const tall = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top)
      if (wide > 4 && tall > 5) on.push(`${words} / ${others}`)
    }
  const read = []
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (words.nextNode()) {
    const holder = words.currentNode.parentElement
    if (words.currentNode.data.trim() && !holder.closest("style, script, .katex, code, [data-testid=stIconMaterial], #why-first")) read.push(words.currentNode.data.trim())
  }
  for (const name of ["aria-label", "title", "placeholder", "alt"])
    for (const each of document.body.querySelectorAll(`[${name}]`)) if (!each.closest("#why-first")) read.push(each.getAttribute(name))
  return { cut, out, on, read, sideways: main.scrollWidth - main.clientWidth, language: document.documentElement.lang }
}"""


@pytest.fixture(scope="module")
def abroad(chromium, tmp_path_factory):
    """A function that gives a reader of a server which knows the language that nobody speaks, by the browser's options."""
    folder = catalogs(tmp_path_factory.mktemp("locales") / "all")
    came = {}
    with spoken(folder):
        server = Server(environment={"WHY_LOCALES": str(folder)})
        server.start()

        def come(**options):
            name = repr(options)
            if name not in came:
                came[name] = Reader(chromium, server.address, **options)
            return came[name]

        yield come
        for person in came.values():
            person.context.close()
        server.stop()


def looked(person, case, language: str) -> dict:
    """What a person sees of a scene in a language."""
    page = person.opens(address(*case, lang=language), person.options["viewport"])
    skip = page.locator(".st-key-scene [class*=st-key-predict_] [data-testid=stButtonGroup] button").last
    if skip.count():
        skip.click()
        person.settle()
    told = page.evaluate(LOOK)
    assert not person.faults
    return told


@pytest.mark.parametrize("options", [LAPTOP, SMALL], ids=["laptop", "320 px"])
@pytest.mark.parametrize("case", SCENES, ids=named)
def test_longer_words_are_neither_cut_nor_do_they_stand_on_others(abroad, case, options):
    person = abroad(**options)
    english, longer = looked(person, case, "en"), looked(person, case, PSEUDO)
    assert longer["language"] == PSEUDO
    assert longer["sideways"] <= max(english["sideways"], 0)
    for fault in ("cut", "out", "on"):
        assert len(longer[fault]) <= len(english[fault]), {fault: longer[fault]}


@pytest.mark.parametrize("case", SCENES, ids=named)
def test_what_is_in_plain_letters_is_streamlits_own(abroad, case):
    person = abroad(**LAPTOP)
    if f"{case[0].name}.{case[1].name}" in OF_OTHERS:
        return
    read = looked(person, case, PSEUDO)["read"]
    plain = {
        each
        for each in read
        if re.search(r"(?<![\w.#-])[A-Za-z]{3,}(?![\w=])", NAMES.sub(" ", re.sub(r"\S*(?:://|[=&?/])\S*", " ", each)))
    }
    assert plain <= STREAMLIT


def test_a_language_is_chosen_by_keys_and_stays_in_the_address(abroad):
    person = abroad(**LAPTOP)
    page = person.opens("/slopes?scene=zoom&slopes_of=sine")
    drawer = person.open_drawer()
    choice = drawer.locator(".st-key-language button")
    choice.nth(1 if choice.nth(0).get_attribute("aria-checked") == "true" else 0).focus()
    names = choice.all_inner_texts()
    with use(PSEUDO):
        from core.say.messages import text

        own, question = text("language-name"), text("slopes-zoom-question")
    page.locator(".st-key-language button", has_text=own).focus()
    page.keyboard.press("Enter")
    page.wait_for_function("question => document.querySelector('h1')?.innerText === question", arg=question)
    person.settle()
    assert len(names) >= 2
    assert page.evaluate("document.documentElement.lang") == PSEUDO
    assert f"lang={PSEUDO}" in page.url
    assert "slopes_of=sine" in page.url
    assert "scene=zoom" in page.url
    history = page.evaluate("history.length")
    page.keyboard.press("Escape")
    page.reload()
    person.settle()
    assert page.locator("h1").first.inner_text() == question
    assert page.evaluate("history.length") <= history + 1
    page.locator("nav a[href$='/bends']").click()
    page.wait_for_url("**/bends*")
    person.settle()
    assert f"lang={PSEUDO}" in page.url
    page.go_back()
    person.settle()
    assert page.locator("h1").first.inner_text() == question


def test_a_phone_and_an_embedded_scene_keep_the_language(abroad):
    person = abroad(**PHONE)
    page = person.opens(f"/slopes?scene=zoom&embed=true&lang={PSEUDO}")
    assert page.evaluate("document.documentElement.lang") == PSEUDO
    said = page.locator(".st-key-scene").inner_text()
    assert not re.search(r"\b(?:the|and|which|point)\b", said)
