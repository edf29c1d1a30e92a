"""Every scene for those who cannot see it, or not all colors, or use no mouse: axe-core, headings, text alternatives, the ring, contrast."""

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
TALL = 2600  # px, in which every picture of a scene is in sight
STOPS = 25  # at most so many presses of Tab from below the bar to the end of a scene; the bar has a way past it

# The marks of a picture have a test of their own; axe would look at each of thousands. A word that explains itself is as high as its
# line, as WCAG 2.5.8 allows within a sentence.
VIOLATIONS = """async tags => (await axe.run({ exclude: [["svg.marks"]] }, { resultTypes: ["violations"], runOnly: tags })).violations
  .flatMap(found => found.nodes.map(node => {
    const element = document.querySelector(node.target[0])
    if (found.id === "target-size" && element?.matches(".why-word")) return null
    const part = element?.closest("[data-testid]")?.dataset.testid
    return [found.id, part ?? node.target[0], node.html.slice(0, 200) + " " + node.failureSummary.slice(0, 300)] }).filter(Boolean))"""

# What is wrong with how the page is told to someone who hears it.
HEARD = """() => {
  const main = document.querySelector("[data-testid=stMain]"), wrong = []
  const seen = selector => [...main.querySelectorAll(selector)].filter(each => each.getClientRects().length && !each.closest("[inert], details:not([open]) > :not(summary)"))
  const levels = seen("h1, h2, h3, h4, h5, h6").map(each => Number(each.tagName[1]))
  if (levels.filter(each => each === 1).length !== 1) wrong.push("not one heading of the first level")
  levels.forEach((level, at) => { if (level > (levels[at - 1] ?? 0) + 1) wrong.push(`a heading of level ${level} after ${levels[at - 1]}`) })
  for (const chart of seen("[data-testid=stVegaLiteChart]")) {
    const told = chart.getAttribute("aria-label") ?? ""
    if (told.split(/\\s+/).length < 4) wrong.push(`a picture without a text alternative: ${told}`)
    if (/[*_`#$]|\\]\\(|<\\/?\\w/.test(told)) wrong.push(`signs in a text alternative: ${told}`)
    const marks = [...chart.querySelectorAll("svg.marks *")].filter(each => !each.closest("[aria-hidden=true]"))
    const named = marks.filter(each => each.hasAttribute("aria-label") || /graphics-symbol|img/.test(each.getAttribute("role")))
    if (named.length) wrong.push(`${named.length} marks are objects of their own: ${told}`)
  }
  const names = {}
  for (const each of seen(":is(button, select, input, textarea, [role=slider], [role=tab], [role=switch]):not([tabindex='-1'], [disabled], [data-testid=stCode] *)")) {
    const own = each.getAttribute("aria-label") || each.labels?.[0]?.innerText || each.innerText || each.title
    if (!own?.trim()) wrong.push(`a control without a name: ${each.outerHTML.slice(0, 300)}`)
    const kind = `${each.getAttribute("role") ?? each.tagName} ${own.trim()}`
    // A step back of one dial is not the step back of another: each has its own name.
    if (each.getAttribute("role") !== "radio" && !each.closest("[data-testid=stButtonGroup]")) names[kind] = (names[kind] ?? 0) + 1 // its group has a name
  }
  for (const [name, times] of Object.entries(names)) if (times > 1) wrong.push(`${times} controls are called “${name}”`)
  for (const table of seen("[data-testid=stDataFrame], table"))
    if (!table.querySelector("caption") && !table.getAttribute("aria-label") && !table.querySelector("[aria-label]")) wrong.push(`a table without a caption: ${table.outerHTML.slice(0, 150)}`)
  return wrong
}"""

# Where the keyboard stands: its name, whether it is past the scene, and the ring it or a frame around it wears.
STANDS = """() => {
  let element = document.activeElement
  if (!element || element === document.body) return null
  const name = `${element.tagName} ${element.dataset.testid ?? ""} ${(element.getAttribute("aria-label") ?? element.innerText ?? "").slice(0, 40)}`
  const rings = []
  for (let each = element, depth = 0; each && depth < 4; each = each.parentElement, depth++) {
    const style = getComputedStyle(each), box = each.getBoundingClientRect()
    if (style.outlineStyle === "solid" && box.width >= 8 && box.height >= 8 && Number(style.opacity) > 0)
      rings.push([parseFloat(style.outlineWidth), style.outlineColor])
  }
  return { name, past: !!element.closest(".st-key-onward"), bar: !element.closest("[data-testid=stMain]"), rings, ground: getComputedStyle(document.querySelector(".stApp")).backgroundColor }
}"""

# Every word in the pictures: where it stands, and its color. Words with a rim in the color of the ground stand on that rim.
WORDS = """() => [...document.querySelectorAll("svg.marks text:not([stroke])")].filter(each => each.textContent.trim() && each.getClientRects().length).map(each => {
  const style = getComputedStyle(each), box = each.getBoundingClientRect()
  let opacity = 1
  for (let up = each; up && up.tagName !== "DIV"; up = up.parentElement) opacity *= Number(getComputedStyle(up).opacity) * (up === each ? Number(style.fillOpacity) : 1)
  const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700)
  return { text: each.textContent, box: [box.left, box.top, box.right, box.bottom], fill: style.fill, opacity, large }
}).filter(each => each.opacity > 0.05)"""
BARE = "svg.marks text:not([stroke]) { visibility: hidden !important } svg.marks text[stroke] { fill: none !important }"


def answer(person) -> None:
    """Skip every question that hides a picture."""
    skip = person.page.locator(".st-key-scene [data-testid=stButtonGroup] button", has_text="Skip")
    while skip.count():
        skip.first.click()
        person.settle()


def violations(page) -> list:
    """What axe finds: the rule, the part of the page, and the element with what is wrong."""
    if not page.evaluate("typeof axe !== 'undefined'"):
        page.evaluate(AXE)
    return page.evaluate(VIOLATIONS, TAGS)


def rgb(color: str) -> np.ndarray:
    """A color as the browser computes it, as numbers from 0 to 255."""
    return np.array([float(part) for part in color.split("(")[1].rstrip(")").split(",")[:3]])


def hexed(color: np.ndarray) -> str:
    return "#" + "".join(f"{round(float(part)):02X}" for part in color)


def told_apart(color: str, ground: str) -> float:
    """The contrast of two colors as the browser computes them."""
    return contrast(hexed(rgb(color)), hexed(rgb(ground)))


def words_on_their_ground(page) -> tuple[list[dict], np.ndarray]:
    """The words in pictures, and the pixels (rows, columns, 3) without them, of a moment in which nothing moved."""
    for _ in range(50):
        words = page.evaluate(WORDS)
        bare = page.add_style_tag(content=BARE)
        pixels = np.asarray(Image.open(io.BytesIO(page.screenshot(scale="css"))).convert("RGB"), dtype=float)
        bare.evaluate("each => each.remove()")
        if page.evaluate(WORDS) == words:
            return words, pixels
    raise AssertionError("the words in the pictures do not come to rest")


def pale_words(page) -> list[str]:
    """The words in pictures whose contrast with the pixels around them is too low."""
    size = page.viewport_size
    page.set_viewport_size({"width": size["width"], "height": TALL})
    page.wait_for_function("tall => innerHeight === tall", arg=TALL)
    words, pixels = words_on_their_ground(page)
    page.set_viewport_size(size)
    pale = []
    for word in words:
        left, top, right, bottom = (round(edge) for edge in word["box"])
        room = (bottom - top) // 4  # above and below the letters
        top, bottom = top + room, bottom - room
        ground = pixels[max(top, 0) : bottom, max(left, 0) : right].reshape(-1, 3)
        if not len(ground):
            continue
        # A line of the grid under a word does not count, a map of many colors does.
        shades, times = np.unique(ground, axis=0, return_counts=True)
        common = shades[times >= max(times.sum() / 10, 1)]
        shades = common if len(common) else shades
        seen = [word["opacity"] * rgb(word["fill"]) + (1 - word["opacity"]) * shade for shade in shades]
        worst = min(contrast(hexed(ink), hexed(shade)) for ink, shade in zip(seen, shades, strict=True))
        if worst < (3 if word["large"] else 4.5):
            pale.append(f"{word['text']!r} has {worst:.2f} : 1 ({word['fill']})")
    return pale


def walk(page, most: int = 2 * STOPS) -> list[str]:
    """Go by Tab from the top of the page to the end of the scene, and return the stops below the bar.

    Each stop, those in the bar too, must wear a ring that can be seen. After `most` stops below the bar it ends in any case.
    """
    page.evaluate("() => { document.body.tabIndex = -1; document.body.focus() }")
    stops = []
    while len(stops) < most:
        page.keyboard.press("Tab")
        here = page.evaluate(STANDS)
        assert here, f"the keyboard left the page before the scene ended: {stops}"
        if here["past"]:
            break
        if not here["bar"]:
            stops.append(here["name"])
        ringed = [width for width, color in here["rings"] if told_apart(color, here["ground"]) >= 3]
        assert max(ringed, default=0) >= 3, f"no ring around {here}"
    return stops


def right(page) -> None:
    """What holds for a scene in each size and theme."""
    assert not violations(page)
    assert not pale_words(page)


@pytest.mark.parametrize("case", SAMPLE_1, ids=scene_id)
@pytest.mark.parametrize(
    ("laptop", "phone"), [("light", "dark"), pytest.param("dark", "light", marks=pytest.mark.long)], ids=["", "swapped"]
)
def test_a_scene_is_there_for_every_eye_ear_and_hand(readers, case, laptop, phone):
    person = readers(color_scheme=laptop)
    with person.at(*case) as page:
        page.emulate_media(color_scheme=laptop)
        page.set_viewport_size(LAPTOP["viewport"])
        answer(person)
        assert not violations(page)
        assert not pale_words(page)
        assert not page.evaluate(HEARD)
        stops = walk(page)
        assert len(stops) <= STOPS or case[0] not in CHAPTERS, stops  # beside the story there are lists of links
        page.emulate_media(color_scheme=phone)
        page.set_viewport_size(PHONE["viewport"])
        person.settle()
        assert not violations(page)
        assert not pale_words(page)
        walk(page, 6)  # the same rings, in the color of the other theme
        page.emulate_media(color_scheme=laptop)
        page.set_viewport_size(LAPTOP["viewport"])


def voices(page) -> list[str]:
    """What is being said aloud by the sentences of a scene."""
    return page.evaluate(
        "[...document.querySelectorAll('.st-key-scene [aria-live=polite]')].map(each => each.textContent).filter(Boolean)"
    )


def test_one_voice_tells_where_a_dial_came_to_rest_and_where_playing_ended(readers):
    person = readers()
    page = person.opens("/sigmoid?scene=end")
    assert voices(page) == []  # what is there at first is read where it stands
    dial = person.dial("sigmoid_epoch")
    for key in ("Home", "End"):
        dial.press(key)
        page.wait_for_function("document.querySelector('.st-key-sigmoid_epoch_says .why-live').textContent")
        assert voices(page) == [" ".join(person.says("sigmoid_epoch").split())]
        told = page.locator(".st-key-sigmoid_end_figure [role=img]").get_attribute("aria-label")
        assert told.endswith(voices(page)[0])
    # Playing begins anew and ends where it began: that is news all the same.
    page.evaluate("document.querySelector('.st-key-sigmoid_epoch_says .why-live').textContent = ''")
    page.locator(".st-key-sigmoid_epoch .why-dial-speed").click()
    page.locator(".st-key-sigmoid_epoch .why-dial-play").click()
    page.wait_for_function("document.querySelector('.st-key-sigmoid_epoch_says .why-live').textContent")
    assert voices(page) == [" ".join(person.says("sigmoid_epoch").split())]


@pytest.mark.parametrize(
    ("path", "stands"),
    [
        ("/slopes", ".st-key-slopes_x input"),
        ("/without-derivatives?scene=guess", "[data-says=without_derivatives_try]"),
    ],
)
def test_the_keyboard_goes_on_from_what_an_experiment_set_up(readers, path, stands):
    page = readers().opens(path)
    page.locator(".st-key-tries button").first.press("Enter")
    page.wait_for_function("selector => document.activeElement === document.querySelector(selector)", arg=stands)


def test_in_forced_colors_all_that_is_used_can_be_seen(readers):
    person = readers(forced_colors="active", color_scheme="dark")
    page = person.opens("/lab?scene=ways")
    person.open_drawer()
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    words = ".why-dial-play, .why-dial-text, .why-says, [role=tab], .st-key-tries button, [data-testid=stButtonGroup] button"
    for color in page.locator(words).evaluate_all("all => all.map(each => getComputedStyle(each).color)"):
        assert told_apart(color, ground) >= 4.5
    # What is open, what is chosen, and where a slider stands.
    for selector, part in {
        "[role=tab][aria-selected=true]": "borderBottomColor",
        "[data-testid=stButtonGroup] button[aria-pressed=true]": "borderTopColor",
        "[data-testid=stSlider] [role=group] div:has(> div > input)": "backgroundColor",
        "[data-testid=stCheckbox] label > div:not([data-testid]) > div": "backgroundColor",
    }.items():
        color = page.locator(selector).first.evaluate("(each, part) => getComputedStyle(each)[part]", part)
        assert told_apart(color, ground) >= 3, selector
    page.keyboard.press("Escape")  # the drawer would cover words of the pictures
    page.locator("[data-testid=stPopoverBody]").wait_for(state="hidden")
    person.settle()
    assert len(walk(page)) <= STOPS
    assert not pale_words(page)
