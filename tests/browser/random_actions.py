"""Random actions in a real browser, and the invariants of the page after every action."""

import random
from collections.abc import Callable

from playwright.sync_api import Error, Page

# "NAN" in capitals tells an echo of the input from a computed NaN.
TYPED_TEXTS = ["", "0", "-3", "1.5", "1,5", "1e308", "-1E400", "NAN", "-INF", "abc", "sin(x) / x", "1/0", "x^x^x", "sqrt(-1)", "slope", "((((",
         "<img src=x onerror=alert(1)>", "$$x^2$$ **b**", "a,b,c\n1,2,yes\n2,1,no\n3,4,yes\n4,3,no", "a,b\n1,NAN", "y" * 300]  # fmt: skip
KEYS = ["Tab", "Tab", "Shift+Tab", "Escape", "Enter", " ", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp",
        "PageDown", "n", "b", "Delete", "Backspace", "1", "a"]  # fmt: skip
WINDOW_SIZES = [(1280, 800), (1920, 1080), (1024, 600), (768, 1024), (390, 844), (844, 390), (320, 568)]
FILES = {
    "good.csv": b"a,b,c\n1,2,yes\n2,1,no\n3,4,yes\n4,3,no\n5,1,no\n",
    "bad.csv": b"\xff\xfe\x00",
    "empty.csv": b"",
    "no.png": b"no picture",
}

# Pick a usable element by a number from 0 to 1, scroll it into view, and return its kind, name and box.
PICK_TARGET = """number => {
  const visible = element => {
    const box = element.getBoundingClientRect()
    return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility === "visible"
  }
  const isInternal = link => link.origin === location.origin && !link.hasAttribute("download")
  const candidates = [...document.querySelectorAll(`button, [role=tab], [role=option], [role=radio], [role=switch], [role=slider], summary,
    input, textarea, select, a[href], svg.marks, canvas, [data-testid=stCheckbox] label`)]
    .filter(element => !element.disabled && visible(element) && (element.tagName !== "A" || isInternal(element)))
  if (!candidates.length) return null
  const target = candidates[Math.floor(number * candidates.length)]
  target.scrollIntoView({ block: "center", inline: "center", behavior: "instant" })
  const box = target.getBoundingClientRect()
  const kind = target.tagName === "INPUT" ? target.type : target.getAttribute("role") === "slider" ? "range" : target.tagName.toLowerCase()
  const name = target.getAttribute("aria-label") ?? target.innerText ?? ""
  return { kind, name: name.slice(0, 60), box: [box.x, box.y, box.width, box.height] }
}"""

# The list of the page's faults.
FAULTS = r"""() => {
  const faults = [], main = document.querySelector("[data-testid=stMain]")
  for (const box of document.querySelectorAll("[data-testid=stException]")) faults.push(`exception: ${box.innerText.slice(0, 300)}`)
  const chartTexts = [...document.querySelectorAll("svg.marks text")].map(element => element.textContent)
  const labels = [...document.querySelectorAll("[aria-label], [aria-valuetext]")]
    .map(element => `${element.getAttribute("aria-label") ?? ""} ${element.getAttribute("aria-valuetext") ?? ""}`)
  // The boxes of symbols show our own code, where such words are allowed.
  const code = [...document.querySelectorAll("[data-testid=stCode]")].map(element => element.innerText)
  const pageText = code.reduce((text, snippet) => text.replace(snippet, ""), main?.innerText ?? "")
  for (const text of [pageText, ...chartTexts, ...labels]) {
    const match = text.match(/.{0,80}(\bNaN\b|\bundefined\b|\bInfinity\b|\bnan\b|\binf\b|\[object |This page tripped).{0,80}/)
    if (match) faults.push(`on screen: ${match[0]}`)
  }
  if (!document.title.endsWith("Why derivatives?")) faults.push(`the tab's title: ${document.title}`)
  return faults
}"""
# Whether the page has its heading; an embedded scene has none.
HAS_TITLE = """() => new URL(location.href).searchParams.has("embed") ||
  document.querySelectorAll("[data-testid=stMain] h1").length === 1"""

# The scene's sentences and charts, without its dials.
SCENE_CONTENT = """() => [
  ...[...document.querySelectorAll(".st-key-scene .why-says")].map(element => element.innerText),
  ...[...document.querySelectorAll(".st-key-scene svg.marks")].map(element => element.innerHTML),
]"""


def act(page: Page, draw: random.Random) -> str:
    """Perform one random action. Return its description. An element that has disappeared meanwhile is not a failure."""
    actions: list[tuple[Callable[[Page, random.Random], str], int]] = [
        (use, 80),
        (press, 8),
        (resize, 3),
        (history, 4),
        (wheel, 3),
        (attach, 2),
    ]
    action = draw.choices([candidate for candidate, _ in actions], [weight for _, weight in actions])[0]
    try:
        return action(page, draw)
    except Error as fault:
        if "Timeout" in fault.message:
            raise
        return f"{action.__name__}: {fault.message.splitlines()[0]}"


def use(page: Page, draw: random.Random) -> str:
    """Use a random control, link or picture."""
    target = page.evaluate(PICK_TARGET, draw.random())
    if target is None:
        return "nothing to use"
    left, top, width, height = target["box"]
    description = f"{target['kind']} {target['name']!r}"
    x, y = left + width / 2, top + height / 2
    if target["kind"] in ("svg", "canvas"):
        x, y = left + width * draw.random(), top + height * draw.random()
    if target["kind"] in ("range", "svg", "canvas") and draw.random() < 0.4:
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(left + width * draw.random(), y, steps=3)
        page.mouse.up()
        return f"{description} dragged"
    page.mouse.click(x, y, click_count=draw.choices([1, 2, 3], [8, 3, 1])[0])
    if target["kind"] in ("text", "number", "search", "textarea"):
        text = draw.choice(TYPED_TEXTS)
        page.keyboard.press("Control+A")
        page.keyboard.insert_text(text)
        page.keyboard.press(draw.choice(["Enter", "Tab", "Control+Enter"]))
        return f"{description} typed {text[:40]!r}"
    if target["kind"] in ("range", "select"):
        keys = draw.choices(KEYS[6:14], k=draw.randint(1, 4))
        for key in keys:
            page.keyboard.press(key)
        return f"{description} {keys}"
    return description


def press(page: Page, draw: random.Random) -> str:
    key = draw.choice(KEYS)
    page.keyboard.press(key)
    return f"key {key!r}"


def resize(page: Page, draw: random.Random) -> str:
    width, height = draw.choice(WINDOW_SIZES)
    page.set_viewport_size({"width": width, "height": height})
    return f"window {width} x {height}"


def history(page: Page, draw: random.Random) -> str:
    method = draw.choice(["go_back", "go_back", "go_forward", "reload"])
    getattr(page, method)(wait_until="commit")
    return method


def wheel(page: Page, draw: random.Random) -> str:
    page.mouse.wheel(0, draw.randint(-800, 800))
    return "scrolled"


def attach(page: Page, draw: random.Random) -> str:
    """Choose a file, if the page has a file input."""
    file_inputs = page.locator("input[type=file]")
    if not file_inputs.count():
        return "no file asked for"
    name, content = draw.choice(list(FILES.items()))
    file_inputs.first.set_input_files({"name": name, "mimeType": "text/csv", "buffer": content})
    return f"file {name}"
