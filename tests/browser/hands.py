"""Random hands in a real browser: what they may do, and what must be true of the page whatever they did."""

import random
from collections.abc import Callable

from playwright.sync_api import Error, Page

# Written so that a page which repeats it ("NAN is no number") is told apart from one that computes it.
TYPED = ["", "0", "-3", "1.5", "1,5", "1e308", "-1E400", "NAN", "-INF", "abc", "sin(x) / x", "1/0", "x^x^x", "sqrt(-1)", "slope", "((((",
         "<img src=x onerror=alert(1)>", "$$x^2$$ **b**", "a,b,c\n1,2,yes\n2,1,no\n3,4,yes\n4,3,no", "a,b\n1,NAN", "y" * 300]  # fmt: skip
KEYS = ["Tab", "Tab", "Shift+Tab", "Escape", "Enter", " ", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp",
        "PageDown", "n", "b", "Delete", "Backspace", "1", "a"]  # fmt: skip
SIZES = [(1280, 800), (1920, 1080), (1024, 600), (768, 1024), (390, 844), (844, 390), (320, 568)]
FILES = {
    "good.csv": b"a,b,c\n1,2,yes\n2,1,no\n3,4,yes\n4,3,no\n5,1,no\n",
    "bad.csv": b"\xff\xfe\x00",
    "empty.csv": b"",
    "no.png": b"no picture",
}

# Takes one of what can be used on the page by a number from 0 to 1, brings it into sight, and tells what it is and where.
PICK = """number => {
  const seen = each => {
    const box = each.getBoundingClientRect()
    return box.width > 1 && box.height > 1 && getComputedStyle(each).visibility === "visible"
  }
  const here = link => link.origin === location.origin && !link.hasAttribute("download")
  const all = [...document.querySelectorAll(`button, [role=tab], [role=option], [role=radio], [role=switch], [role=slider], summary,
    input, textarea, select, a[href], svg.marks, canvas, [data-testid=stCheckbox] label`)]
    .filter(each => !each.disabled && seen(each) && (each.tagName !== "A" || here(each)))
  if (!all.length) return null
  const one = all[Math.floor(number * all.length)]
  one.scrollIntoView({ block: "center", inline: "center", behavior: "instant" })
  const box = one.getBoundingClientRect()
  const kind = one.tagName === "INPUT" ? one.type : one.getAttribute("role") === "slider" ? "range" : one.tagName.toLowerCase()
  const name = one.getAttribute("aria-label") ?? one.innerText ?? ""
  return { kind, name: name.slice(0, 60), box: [box.x, box.y, box.width, box.height] }
}"""

# What is wrong with the page as it stands; an empty list where nothing is.
WRONG = r"""() => {
  const wrong = [], main = document.querySelector("[data-testid=stMain]")
  for (const box of document.querySelectorAll("[data-testid=stException]")) wrong.push(`exception: ${box.innerText.slice(0, 300)}`)
  const drawn = [...document.querySelectorAll("svg.marks text")].map(each => each.textContent)
  const heard = [...document.querySelectorAll("[aria-label], [aria-valuetext]")]
    .map(each => `${each.getAttribute("aria-label") ?? ""} ${each.getAttribute("aria-valuetext") ?? ""}`)
  // The boxes with symbols show our own code, in which such words are right.
  const code = [...document.querySelectorAll("[data-testid=stCode]")].map(each => each.innerText)
  const read = code.reduce((text, each) => text.replace(each, ""), main?.innerText ?? "")
  for (const text of [read, ...drawn, ...heard]) {
    const found = text.match(/.{0,80}(\bNaN\b|\bundefined\b|\bInfinity\b|\bnan\b|\binf\b|\[object |This page tripped).{0,80}/)
    if (found) wrong.push(`on screen: ${found[0]}`)
  }
  if (!document.title.endsWith("Why derivatives?")) wrong.push(`the tab's title: ${document.title}`)
  return wrong
}"""
# Whether the page has its title; one scene alone in a frame has none.
TITLED = """() => new URL(location.href).searchParams.has("embed") ||
  document.querySelectorAll("[data-testid=stMain] h1").length === 1"""

# What the scene shows, without the dials themselves.
SHOWN = """() => [
  ...[...document.querySelectorAll(".st-key-scene .why-says")].map(each => each.innerText),
  ...[...document.querySelectorAll(".st-key-scene svg.marks")].map(each => each.innerHTML),
]"""


def act(page: Page, draw: random.Random) -> str:
    """Do one thing, whatever comes; returns what it was. What has gone from the page meanwhile is no fault."""
    ways: list[tuple[Callable[[Page, random.Random], str], int]] = [
        (use, 80),
        (press, 8),
        (resize, 3),
        (history, 4),
        (wheel, 3),
        (attach, 2),
    ]
    way = draw.choices([each for each, _ in ways], [weight for _, weight in ways])[0]
    try:
        return way(page, draw)
    except Error as fault:
        if "Timeout" in fault.message:
            raise
        return f"{way.__name__}: {fault.message.splitlines()[0]}"


def use(page: Page, draw: random.Random) -> str:
    """Use a control, a link or a picture as its kind is used."""
    one = page.evaluate(PICK, draw.random())
    if one is None:
        return "nothing to use"
    left, top, wide, high = one["box"]
    did = f"{one['kind']} {one['name']!r}"
    x, y = left + wide / 2, top + high / 2
    if one["kind"] in ("svg", "canvas"):
        x, y = left + wide * draw.random(), top + high * draw.random()
    if one["kind"] in ("range", "svg", "canvas") and draw.random() < 0.4:
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(left + wide * draw.random(), y, steps=3)
        page.mouse.up()
        return f"{did} dragged"
    page.mouse.click(x, y, click_count=draw.choices([1, 2, 3], [8, 3, 1])[0])
    if one["kind"] in ("text", "number", "search", "textarea"):
        text = draw.choice(TYPED)
        page.keyboard.press("Control+A")
        page.keyboard.insert_text(text)
        page.keyboard.press(draw.choice(["Enter", "Tab", "Control+Enter"]))
        return f"{did} typed {text[:40]!r}"
    if one["kind"] in ("range", "select"):
        keys = draw.choices(KEYS[6:14], k=draw.randint(1, 4))
        for key in keys:
            page.keyboard.press(key)
        return f"{did} {keys}"
    return did


def press(page: Page, draw: random.Random) -> str:
    key = draw.choice(KEYS)
    page.keyboard.press(key)
    return f"key {key!r}"


def resize(page: Page, draw: random.Random) -> str:
    wide, high = draw.choice(SIZES)
    page.set_viewport_size({"width": wide, "height": high})
    return f"window {wide} x {high}"


def history(page: Page, draw: random.Random) -> str:
    way = draw.choice(["go_back", "go_back", "go_forward", "reload"])
    getattr(page, way)(wait_until="commit")
    return way


def wheel(page: Page, draw: random.Random) -> str:
    page.mouse.wheel(0, draw.randint(-800, 800))
    return "scrolled"


def attach(page: Page, draw: random.Random) -> str:
    """Bring a file, where the page takes one."""
    takes = page.locator("input[type=file]")
    if not takes.count():
        return "no file asked for"
    name, content = draw.choice(list(FILES.items()))
    takes.first.set_input_files({"name": name, "mimeType": "text/csv", "buffer": content})
    return f"file {name}"
