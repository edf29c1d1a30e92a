"""Every scene in a language that is two fifths longer than English: nothing is cut that English shows whole, and nothing stands on another.

What is in plain letters there is in no catalog: it is Streamlit's own, and listed here.
"""

import re

import pytest

from benchmarks.serving import Server
from core.say.language import use
from core.say.messages import text
from tests.browser.conftest import LAPTOP, PHONE, Reader, address
from tests.pages.test_languages import NAMES, OF_OTHERS
from tests.pseudo import PSEUDO, catalogs, spoken
from tests.seen import SCENES, scene_id

pytestmark = [pytest.mark.browser, pytest.mark.long]
SIZES = {"laptop": LAPTOP["viewport"], "320 px": {"width": 320, "height": 640}}
# How many more words than in English are cut, leave their picture or stand on others, on a laptop and at 320 px: pictures whose words
# have no room yet to be two fifths longer. A number may only become smaller; a scene that is not listed has none.
LEFT: dict[str, tuple[int, int]] = {
    "downhill-walk": (0, 1),
    "sigmoid-end": (0, 1),
    "without_derivatives-chance": (0, 2),
    "without_derivatives-price": (0, 2),
    "lab-learn": (0, 1),
}
# Streamlit's own phrases, which it shows in English whatever the page's language is. This list can only become shorter.
STREAMLIT = {
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
  // What stays in sight while the page is scrolled lies over what passes below it.
  const stays = each => { for (; each && each !== main; each = each.parentElement) if (["sticky", "fixed"].includes(getComputedStyle(each).position)) return each }
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
      if (a === b || a.contains(b) || b.contains(a) || stays(a) !== stays(b)) continue
      const wide = Math.min(first.right, second.right) - Math.max(first.left, second.left)
      const tall = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top)
      if (wide > 4 && tall > 5) on.push(`${words} / ${others}`)
    }
  const read = []
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (words.nextNode()) {
    const holder = words.currentNode.parentElement
    if (words.currentNode.data.trim() && !holder.closest("style, script, noscript, .katex, code, [data-testid=stIconMaterial], #why-first")) read.push(words.currentNode.data.trim())
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


def looked(person, case, language: str) -> dict[str, dict]:
    """What a person sees of a scene in a language, by the size of the window."""
    page = person.opens(address(*case, lang=language), SIZES["laptop"])
    skip = page.locator(".st-key-scene [class*=st-key-predict_] [data-testid=stButtonGroup] button").last
    if skip.count():
        skip.click()
        person.settle()
    told = {}
    for name, size in SIZES.items():
        page.set_viewport_size(size)
        person.settle()
        told[name] = page.evaluate(LOOK)
    assert not person.faults
    return told


def more(longer: dict, english: dict) -> dict[str, list[str]]:
    """What is amiss in the longer language and not in English, by what it is."""
    found = {kind: longer[kind] for kind in ("cut", "out", "on") if len(longer[kind]) > len(english[kind])}
    if longer["sideways"] > max(english["sideways"], 0):
        found["sideways"] = [str(longer["sideways"])]
    return found


def count(longer: dict, english: dict) -> int:
    """How many more words are amiss than in English."""
    return sum(max(len(longer[kind]) - len(english[kind]), 0) for kind in ("cut", "out", "on"))


@pytest.mark.parametrize("case", SCENES, ids=scene_id)
def test_longer_words_are_neither_cut_nor_do_they_stand_on_others(abroad, case):
    person = abroad(**LAPTOP)
    english, longer = looked(person, case, "en"), looked(person, case, PSEUDO)
    found = []
    for size in SIZES:
        assert longer[size]["language"] == PSEUDO
        assert longer[size]["sideways"] <= max(english[size]["sideways"], 0), size
        amiss = count(longer[size], english[size])
        found.append((size, amiss, more(longer[size], english[size])))
    if f"{case[0].name}.{case[1].name}" not in OF_OTHERS:
        assert streamlits(longer["laptop"]["read"]) <= STREAMLIT
    for (size, amiss, words), most in zip(found, LEFT.get(scene_id(case), (0, 0)), strict=True):
        assert amiss <= most, (size, words)


def streamlits(read: list[str]) -> set[str]:
    """What is in plain letters: phrases of Streamlit's. Before a colon stands what a button does, after it the picture's own words."""
    code = re.compile(r"\S*(?:://|[=&?/])\S*")
    plain = {
        each for each in read if re.search(r"(?<![\w.#-])[A-Za-z]{3,}(?![\w=])", NAMES.sub(" ", code.sub(" ", each)))
    }
    return {" ".join(re.findall(r"[A-Za-z-]+", re.split(r"[^\x00-\x7f]|:", each)[0])) for each in plain}


def test_a_language_is_chosen_by_keys_and_stays_in_the_address(abroad):
    person = abroad(**LAPTOP)
    page = person.opens("/slopes?scene=zoom&slopes_of=sine")
    drawer = person.open_drawer()
    choice = drawer.locator(".st-key-language button")
    choice.nth(1 if choice.nth(0).get_attribute("aria-checked") == "true" else 0).focus()
    names = choice.all_inner_texts()
    with use(PSEUDO):
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
