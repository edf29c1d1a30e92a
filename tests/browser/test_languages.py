"""Every scene in the pseudo-language, 40 % longer than English: no more texts are clipped or overlap than in English.

Texts without accents come from no catalog. Only Streamlit's own phrases, listed here, are allowed.
"""

import re

import pytest

from benchmarks.serving import Server
from core.say.language import use
from core.say.messages import text
from tests.browser.conftest import LAPTOP, PHONE, Reader, address
from tests.pages.test_languages import NAMES, UNTRANSLATED
from tests.pseudo import PSEUDO, catalogs, spoken
from tests.seen import SCENES, scene_id

pytestmark = [pytest.mark.browser, pytest.mark.long]
WINDOW_SIZES = {"laptop": LAPTOP["viewport"], "320 px": {"width": 320, "height": 640}}
# The number of texts, beyond those in English, that are clipped, outside their picture or overlapping, on a laptop and at 320 px.
# These numbers may only become smaller. All other scenes have none.
KNOWN_EXCESS: dict[str, tuple[int, int]] = {
    "downhill-walk": (0, 1),
    "sigmoid-end": (0, 1),
    "without_derivatives-chance": (0, 2),
    "without_derivatives-price": (0, 2),
    "lab-learn": (0, 1),
}
# Streamlit's own phrases, which are always in English. This list may only become shorter.
STREAMLIT_PHRASES = {
    "App pages",
    "Choose an option",
    "Copy Vega-Lite spec",
    "Copy to clipboard",
    "Decrement",
    "Download as PNG",
    "Fullscreen",
    "Help for",
    "Increment",
    "Open",
    "Scroll tabs left",
    "Scroll tabs right",
    "Show data",
    "Skip to main content",
    "more",
}

# The clipped, outside and overlapping texts, and all texts that are visible or read out.
LAYOUT_FAULTS = """() => {
  const main = document.querySelector("[data-testid=stMain]")
  const box = element => element.getBoundingClientRect()
  const visible = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && box(element).width > 1 && box(element).height > 1
  const clipped = [], outside = [], overlaps = []
  const isIgnored = element => element.closest(".why-overlay, .why-tip, .why-live, style, script, .katex, [data-testid=stElementToolbar]")
  for (const element of main.querySelectorAll("button, label, [role=tab], p, h1, summary, output, span")) {
    if (!visible(element) || isIgnored(element) || !element.textContent.trim()) continue
    const style = getComputedStyle(element)
    if (["hidden", "clip"].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && !element.querySelector("[role=tab]")) clipped.push(element.textContent.trim().slice(0, 60))
  }
  for (const text of main.querySelectorAll("svg text")) {
    if (!text.textContent.trim() || !visible(text)) continue
    const textBox = box(text), svgBox = box(text.ownerSVGElement)
    if (textBox.left < svgBox.left - 2 || textBox.right > svgBox.right + 2 || textBox.top < svgBox.top - 2 || textBox.bottom > svgBox.bottom + 2) outside.push(text.textContent.trim().slice(0, 60))
  }
  // Sticky elements cover what scrolls below them, so compare only elements with the same sticky ancestor.
  const stickyAncestor = element => { for (; element && element !== main; element = element.parentElement) if (["sticky", "fixed"].includes(getComputedStyle(element).position)) return element }
  const lines = []
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode, holder = node.parentElement
    if (!node.data.trim() || isIgnored(holder) || !visible(holder)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const line of range.getClientRects()) if (line.width > 2 && line.height > 2) lines.push([holder, line, node.data.trim().slice(0, 40)])
  }
  for (let i = 0; i < lines.length; i++)
    for (let j = i + 1; j < lines.length; j++) {
      const [a, firstBox, firstText] = lines[i], [b, secondBox, secondText] = lines[j]
      if (a === b || a.contains(b) || b.contains(a) || stickyAncestor(a) !== stickyAncestor(b)) continue
      const overlapX = Math.min(firstBox.right, secondBox.right) - Math.max(firstBox.left, secondBox.left)
      const overlapY = Math.min(firstBox.bottom, secondBox.bottom) - Math.max(firstBox.top, secondBox.top)
      if (overlapX > 4 && overlapY > 5) overlaps.push(`${firstText} / ${secondText}`)
    }
  const texts = []
  const textWalker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (textWalker.nextNode()) {
    const holder = textWalker.currentNode.parentElement
    if (textWalker.currentNode.data.trim() && !holder.closest("style, script, noscript, .katex, code, [data-testid=stIconMaterial], #why-first")) texts.push(textWalker.currentNode.data.trim())
  }
  for (const name of ["aria-label", "title", "placeholder", "alt"])
    for (const element of document.body.querySelectorAll(`[${name}]`)) if (!element.closest("#why-first")) texts.push(element.getAttribute(name))
  return { clipped, outside, overlaps, texts, sideways: main.scrollWidth - main.clientWidth, language: document.documentElement.lang }
}"""


@pytest.fixture(scope="module")
def pseudo_readers(chromium, tmp_path_factory):
    """Return a function that returns the reader, for these browser options, of a server with the pseudo-language."""
    folder = catalogs(tmp_path_factory.mktemp("locales") / "all")
    readers_by_options = {}
    with spoken(folder):
        server = Server(environment={"WHY_LOCALES": str(folder)})
        server.start()

        def get_reader(**options):
            name = repr(options)
            if name not in readers_by_options:
                readers_by_options[name] = Reader(chromium, server.address, **options)
            return readers_by_options[name]

        yield get_reader
        for reader in readers_by_options.values():
            reader.context.close()
        server.stop()


def layout_by_size(person, case, language: str) -> dict[str, dict]:
    """Return the layout of a scene in a language, by window size."""
    page = person.open_at_size(address(*case, lang=language), WINDOW_SIZES["laptop"])
    skip = page.locator(".st-key-scene [class*=st-key-predict_] [data-testid=stButtonGroup] button").last
    if skip.count():
        skip.click()
        person.settle()
    layouts = {}
    for name, size in WINDOW_SIZES.items():
        page.set_viewport_size(size)
        person.settle()
        layouts[name] = page.evaluate(LAYOUT_FAULTS)
    assert not person.faults
    return layouts


def extra_faults(longer: dict, english: dict) -> dict[str, list[str]]:
    """Return the faults of the longer language that English does not have, by kind."""
    faults = {
        kind: longer[kind] for kind in ("clipped", "outside", "overlaps") if len(longer[kind]) > len(english[kind])
    }
    if longer["sideways"] > max(english["sideways"], 0):
        faults["sideways"] = [str(longer["sideways"])]
    return faults


def n_extra_faults(longer: dict, english: dict) -> int:
    """Return the number of faults beyond those in English."""
    return sum(max(len(longer[kind]) - len(english[kind]), 0) for kind in ("clipped", "outside", "overlaps"))


@pytest.mark.parametrize("case", SCENES, ids=scene_id)
def test_longer_words_are_neither_cut_nor_do_they_stand_on_others(pseudo_readers, case):
    person = pseudo_readers(**LAPTOP)
    english, longer = layout_by_size(person, case, "en"), layout_by_size(person, case, PSEUDO)
    results = []
    for size in WINDOW_SIZES:
        assert longer[size]["language"] == PSEUDO
        assert longer[size]["sideways"] <= max(english[size]["sideways"], 0), size
        n_faults = n_extra_faults(longer[size], english[size])
        results.append((size, n_faults, extra_faults(longer[size], english[size])))
    if f"{case[0].name}.{case[1].name}" not in UNTRANSLATED:
        assert plain_phrases(longer["laptop"]["texts"]) <= STREAMLIT_PHRASES
    for (size, n_faults, words), limit in zip(results, KNOWN_EXCESS.get(scene_id(case), (0, 0)), strict=True):
        assert n_faults <= limit, (size, words)


def plain_phrases(texts: list[str]) -> set[str]:
    """Return the texts without accents, which are Streamlit's phrases. After a colon they hold the picture's own words, so cut them there."""
    code = re.compile(r"\S*(?:://|[=&?/])\S*")
    plain_texts = {
        phrase
        for phrase in texts
        if re.search(r"(?<![\w.#-])[A-Za-z]{3,}(?![\w=])", NAMES.sub(" ", code.sub(" ", phrase)))
    }
    return {" ".join(re.findall(r"[A-Za-z-]+", re.split(r"[^\x00-\x7f]|:", phrase)[0])) for phrase in plain_texts}


def test_a_language_is_chosen_by_keys_and_stays_in_the_address(pseudo_readers):
    person = pseudo_readers(**LAPTOP)
    page = person.open_at_size("/slopes?scene=zoom&slopes_of=sine")
    drawer = person.open_drawer()
    choice = drawer.locator(".st-key-language button")
    choice.nth(1 if choice.nth(0).get_attribute("aria-checked") == "true" else 0).focus()
    names = choice.all_inner_texts()
    with use(PSEUDO):
        language_name, question = text("language-name"), text("slopes-zoom-question")
    page.locator(".st-key-language button", has_text=language_name).focus()
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


def test_a_phone_and_an_embedded_scene_keep_the_language(pseudo_readers):
    person = pseudo_readers(**PHONE)
    page = person.open_at_size(f"/slopes?scene=zoom&embed=true&lang={PSEUDO}")
    assert page.evaluate("document.documentElement.lang") == PSEUDO
    page_text = page.locator(".st-key-scene").inner_text()
    assert not re.search(r"\b(?:the|and|which|point)\b", page_text)
