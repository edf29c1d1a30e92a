"""Accessibility of every scene: axe-core, headings, text alternatives, the focus ring, and contrast."""

import io
from pathlib import Path

import axe_playwright_python
import numpy as np
import pytest
from PIL import Image

from pages.chapters import CHAPTERS
from tests.browser.conftest import LAPTOP, PHONE
from tests.draw.test_theme import contrast
from tests.seen import SAMPLE_1, scene_id

pytestmark = pytest.mark.browser
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
TALL_HEIGHT = 2600  # px, enough to show every picture of a scene
MAX_STOPS = 25  # Tab stops between the bar and the end of a scene; the bar has a skip link

# SPEECH_FAULTS checks the marks of charts; axe would check each of thousands. A glossary word is as high as its line, which WCAG 2.5.8
# allows within a sentence.
VIOLATIONS = """async tags => (await axe.run({ exclude: [["svg.marks"]] }, { resultTypes: ["violations"], runOnly: tags })).violations
  .flatMap(rule => rule.nodes.map(node => {
    const element = document.querySelector(node.target[0])
    if (rule.id === "target-size" && element?.matches(".why-word")) return null
    const part = element?.closest("[data-testid]")?.dataset.testid
    return [rule.id, part ?? node.target[0], node.html.slice(0, 200) + " " + node.failureSummary.slice(0, 300)] }).filter(Boolean))"""

# The page's faults for screen readers.
SPEECH_FAULTS = """() => {
  const main = document.querySelector("[data-testid=stMain]"), faults = []
  const visible = selector => [...main.querySelectorAll(selector)].filter(element => element.getClientRects().length && !element.closest("[inert], details:not([open]) > :not(summary)"))
  const levels = visible("h1, h2, h3, h4, h5, h6").map(element => Number(element.tagName[1]))
  if (levels.filter(level => level === 1).length !== 1) faults.push("not one heading of the first level")
  levels.forEach((level, at) => { if (level > (levels[at - 1] ?? 0) + 1) faults.push(`a heading of level ${level} after ${levels[at - 1]}`) })
  for (const chart of visible("[data-testid=stVegaLiteChart]")) {
    const label = chart.getAttribute("aria-label") ?? ""
    if (label.split(/\\s+/).length < 4) faults.push(`a picture without a text alternative: ${label}`)
    if (/[*_`#$]|\\]\\(|<\\/?\\w/.test(label)) faults.push(`signs in a text alternative: ${label}`)
    const marks = [...chart.querySelectorAll("svg.marks *")].filter(element => !element.closest("[aria-hidden=true]"))
    const namedMarks = marks.filter(element => element.hasAttribute("aria-label") || /graphics-symbol|img/.test(element.getAttribute("role")))
    if (namedMarks.length) faults.push(`${namedMarks.length} marks are objects of their own: ${label}`)
  }
  const names = {}
  for (const element of visible(":is(button, select, input, textarea, [role=slider], [role=tab], [role=switch]):not([tabindex='-1'], [disabled], [data-testid=stCode] *)")) {
    const name = element.getAttribute("aria-label") || element.labels?.[0]?.innerText || element.innerText || element.title
    if (!name?.trim()) faults.push(`a control without a name: ${element.outerHTML.slice(0, 300)}`)
    const kind = `${element.getAttribute("role") ?? element.tagName} ${name.trim()}`
    // The names of two dials' buttons must differ, so that each names its dial.
    if (element.getAttribute("role") !== "radio" && !element.closest("[data-testid=stButtonGroup]")) names[kind] = (names[kind] ?? 0) + 1 // its group has a name
  }
  for (const [name, times] of Object.entries(names)) if (times > 1) faults.push(`${times} controls are called “${name}”`)
  for (const table of visible("[data-testid=stDataFrame], table"))
    if (!table.querySelector("caption") && !table.getAttribute("aria-label") && !table.querySelector("[aria-label]")) faults.push(`a table without a caption: ${table.outerHTML.slice(0, 150)}`)
  return faults
}"""

# The focused element: its name, whether it is in the bar or past the scene, and the outlines of it and its ancestors.
FOCUS_STATE = """() => {
  let element = document.activeElement
  if (!element || element === document.body) return null
  const name = `${element.tagName} ${element.dataset.testid ?? ""} ${(element.getAttribute("aria-label") ?? element.innerText ?? "").slice(0, 40)}`
  const rings = []
  for (let ancestor = element, depth = 0; ancestor && depth < 4; ancestor = ancestor.parentElement, depth++) {
    const style = getComputedStyle(ancestor), box = ancestor.getBoundingClientRect()
    if (style.outlineStyle === "solid" && box.width >= 8 && box.height >= 8 && Number(style.opacity) > 0)
      rings.push([parseFloat(style.outlineWidth), style.outlineColor])
  }
  return { name, past: !!element.closest(".st-key-onward"), bar: !element.closest("[data-testid=stMain]"), rings, ground: getComputedStyle(document.querySelector(".stApp")).backgroundColor }
}"""

# The position and color of every word in the charts. Words with an outline in the background color are left out.
CHART_WORDS = """() => [...document.querySelectorAll("svg.marks text:not([stroke])")].filter(word => word.textContent.trim() && word.getClientRects().length).map(word => {
  const style = getComputedStyle(word), box = word.getBoundingClientRect()
  let opacity = 1
  for (let ancestor = word; ancestor && ancestor.tagName !== "DIV"; ancestor = ancestor.parentElement) opacity *= Number(getComputedStyle(ancestor).opacity) * (ancestor === word ? Number(style.fillOpacity) : 1)
  const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700)
  return { text: word.textContent, box: [box.left, box.top, box.right, box.bottom], fill: style.fill, opacity, large }
}).filter(word => word.opacity > 0.05)"""
HIDE_WORDS = (
    "svg.marks text:not([stroke]) { visibility: hidden !important } svg.marks text[stroke] { fill: none !important }"
)


def skip_predictions(person) -> None:
    """Skip every prediction that covers a picture."""
    skip = person.page.locator(".st-key-scene [data-testid=stButtonGroup] button", has_text="Skip")
    while skip.count():
        skip.first.click()
        person.settle()


def violations(page) -> list:
    """Return axe's violations: the rule, the part of the page, and the element with a summary."""
    if not page.evaluate("typeof axe !== 'undefined'"):
        page.evaluate(AXE)
    return page.evaluate(VIOLATIONS, TAGS)


def rgb(color: str) -> np.ndarray:
    """Parse a computed CSS color into numbers from 0 to 255."""
    return np.array([float(part) for part in color.split("(")[1].rstrip(")").split(",")[:3]])


def hex_color(color: np.ndarray) -> str:
    return "#" + "".join(f"{round(float(part)):02X}" for part in color)


def css_contrast(color: str, background: str) -> float:
    """Return the contrast of two computed CSS colors."""
    return contrast(hex_color(rgb(color)), hex_color(rgb(background)))


def words_and_pixels(page) -> tuple[list[dict], np.ndarray]:
    """Return the charts' words, and the pixels without them (rows, columns, 3), once nothing moves."""
    for _ in range(50):
        words = page.evaluate(CHART_WORDS)
        style = page.add_style_tag(content=HIDE_WORDS)
        pixels = np.asarray(Image.open(io.BytesIO(page.screenshot(scale="css"))).convert("RGB"), dtype=float)
        style.evaluate("style => style.remove()")
        if page.evaluate(CHART_WORDS) == words:
            return words, pixels
    raise AssertionError("the words in the pictures do not come to rest")


def pale_words(page) -> list[str]:
    """Return the charts' words that have too little contrast with their background."""
    size = page.viewport_size
    page.set_viewport_size({"width": size["width"], "height": TALL_HEIGHT})
    page.wait_for_function("tall => innerHeight === tall", arg=TALL_HEIGHT)
    words, pixels = words_and_pixels(page)
    page.set_viewport_size(size)
    faults = []
    for word in words:
        left, top, right, bottom = (round(edge) for edge in word["box"])
        margin = (bottom - top) // 4  # above and below the letters
        top, bottom = top + margin, bottom - margin
        background = pixels[max(top, 0) : bottom, max(left, 0) : right].reshape(-1, 3)
        if not len(background):
            continue
        # Ignore rare colors such as a grid line; keep the many colors of a map.
        shades, times = np.unique(background, axis=0, return_counts=True)
        common = shades[times >= max(times.sum() / 10, 1)]
        shades = common if len(common) else shades
        inks = [word["opacity"] * rgb(word["fill"]) + (1 - word["opacity"]) * shade for shade in shades]
        lowest = min(contrast(hex_color(ink), hex_color(shade)) for ink, shade in zip(inks, shades, strict=True))
        if lowest < (3 if word["large"] else 4.5):
            faults.append(f"{word['text']!r} has {lowest:.2f} : 1 ({word['fill']})")
    return faults


def tab_through(page, max_stops: int = 2 * MAX_STOPS) -> list[str]:
    """Press Tab from the top of the page to the end of the scene, and return the stops below the bar.

    Every stop must have a visible focus ring, also in the bar. Stop after `max_stops` stops below the bar.
    """
    page.evaluate("() => { document.body.tabIndex = -1; document.body.focus() }")
    stops = []
    while len(stops) < max_stops:
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS_STATE)
        assert focus, f"the keyboard left the page before the scene ended: {stops}"
        if focus["past"]:
            break
        if not focus["bar"]:
            stops.append(focus["name"])
        ring_widths = [width for width, color in focus["rings"] if css_contrast(color, focus["ground"]) >= 3]
        assert max(ring_widths, default=0) >= 3, f"no ring around {focus}"
    return stops


@pytest.mark.parametrize("case", SAMPLE_1, ids=scene_id)
@pytest.mark.parametrize(
    ("laptop", "phone"), [("light", "dark"), pytest.param("dark", "light", marks=pytest.mark.long)], ids=["", "swapped"]
)
def test_a_scene_is_there_for_every_eye_ear_and_hand(readers, case, laptop, phone):
    person = readers(color_scheme=laptop)
    with person.at(*case) as page:
        page.emulate_media(color_scheme=laptop)
        page.set_viewport_size(LAPTOP["viewport"])
        skip_predictions(person)
        assert not violations(page)
        assert not pale_words(page)
        assert not page.evaluate(SPEECH_FAULTS)
        stops = tab_through(page)
        assert len(stops) <= MAX_STOPS or case[0] not in CHAPTERS, stops  # other pages have lists of links
        page.emulate_media(color_scheme=phone)
        page.set_viewport_size(PHONE["viewport"])
        person.settle()
        assert not violations(page)
        assert not pale_words(page)
        tab_through(page, 6)  # the same rings, in the color of the other theme
        page.emulate_media(color_scheme=laptop)
        page.set_viewport_size(LAPTOP["viewport"])


def spoken_sentences(page) -> list[str]:
    """Return the texts of the scene's live regions."""
    return page.evaluate(
        "[...document.querySelectorAll('.st-key-scene [aria-live=polite]')].map(element => element.textContent).filter(Boolean)"
    )


def test_one_voice_tells_where_a_dial_came_to_rest_and_where_playing_ended(readers):
    person = readers()
    page = person.open_at_size("/sigmoid?scene=end")
    assert spoken_sentences(page) == []  # the initial sentence is not announced
    dial = person.dial("sigmoid_epoch")
    for key in ("Home", "End"):
        dial.press(key)
        page.wait_for_function("document.querySelector('.st-key-sigmoid_epoch_says .why-live').textContent")
        assert spoken_sentences(page) == [" ".join(person.sentence("sigmoid_epoch").split())]
        label = page.locator(".st-key-sigmoid_end_figure [role=img]").get_attribute("aria-label")
        assert label.endswith(spoken_sentences(page)[0])
    # Playing starts over and ends at the same place; the end is announced again.
    page.evaluate("document.querySelector('.st-key-sigmoid_epoch_says .why-live').textContent = ''")
    page.locator(".st-key-sigmoid_epoch .why-dial-speed").click()
    page.locator(".st-key-sigmoid_epoch .why-dial-play").click()
    page.wait_for_function("document.querySelector('.st-key-sigmoid_epoch_says .why-live').textContent")
    assert spoken_sentences(page) == [" ".join(person.sentence("sigmoid_epoch").split())]


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/slopes", ".st-key-slopes_x input"),
        ("/without-derivatives?scene=guess", "[data-says=without_derivatives_try]"),
    ],
)
def test_the_keyboard_goes_on_from_what_an_experiment_set_up(readers, path, target):
    page = readers().open_at_size(path)
    page.locator(".st-key-tries button").first.press("Enter")
    page.wait_for_function("selector => document.activeElement === document.querySelector(selector)", arg=target)


def test_in_forced_colors_all_that_is_used_can_be_seen(readers):
    person = readers(forced_colors="active", color_scheme="dark")
    page = person.open_at_size("/lab?scene=ways")
    person.open_drawer()
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    words = ".why-dial-play, .why-dial-text, .why-says, [role=tab], .st-key-tries button, [data-testid=stButtonGroup] button"
    for color in page.locator(words).evaluate_all("all => all.map(element => getComputedStyle(element).color)"):
        assert css_contrast(color, ground) >= 4.5
    # The open tab, the chosen option, the sliders and the switches.
    for selector, part in {
        "[role=tab][aria-selected=true]": "borderBottomColor",
        "[data-testid=stButtonGroup] button[aria-pressed=true]": "borderTopColor",
        "[data-testid=stSlider] [role=group] div:has(> div > input)": "backgroundColor",
        "[data-testid=stCheckbox] label > div:not([data-testid]) > div": "backgroundColor",
    }.items():
        color = page.locator(selector).first.evaluate(
            "(element, property) => getComputedStyle(element)[property]", part
        )
        assert css_contrast(color, ground) >= 3, selector
    page.keyboard.press("Escape")  # the drawer would cover words of the pictures
    page.locator("[data-testid=stPopoverBody]").wait_for(state="hidden")
    person.settle()
    assert len(tab_through(page)) <= MAX_STOPS
    assert not pale_words(page)
