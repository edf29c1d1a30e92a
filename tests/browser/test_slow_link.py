"""A link of 50 kB a second and 300 ms there and back: something to read at once, and nothing half-changed."""

import pytest

from pages.chapters import by_name
from tests.browser.conftest import PICTURE
from tests.browser.slow import link_to

pytestmark = [pytest.mark.browser, pytest.mark.long]

PATIENCE = 120_000  # ms for what a slow link carries on a busy machine
# Notes each moment at which there was something to read, and then nothing.
BLANKS = """window.blanks = 0; window.read = false
const look = () => {
  const seen = selector => document.querySelector(selector)?.getClientRects().length
  const now = Boolean(seen("#why-first") || seen("[data-testid=stMain] h1"))
  if (window.read && !now) window.blanks++
  window.read ||= now
  requestAnimationFrame(look)
}
requestAnimationFrame(look)"""
# Notes what each frame shows: dial, words, pictures, address, and whether pictures and words have stepped back.
WATCH = """() => {
  window.frames_seen = []
  const all = selector => [...document.querySelectorAll(`.st-key-scene ${selector}`)].filter(each => each.getClientRects().length)
  const look = () => {
    const now = JSON.stringify({
      dial: all(".why-dial").map(each => each.querySelector("output").textContent),
      words: all(".why-says").map(each => each.innerText),
      pictures: all("svg.marks").map(each => each.innerHTML),
      dim: all("[class*=_figure], [class*=_says]").every(each => Number(getComputedStyle(each).opacity) < 1),
      asked: new URL(location.href).search,
    })
    if (now !== window.frames_seen.at(-1)) window.frames_seen.push(now)
    window.watching = requestAnimationFrame(look)
  }
  look()
}"""
SEEN = "() => { cancelAnimationFrame(window.watching); return window.frames_seen.map(each => JSON.parse(each)) }"


@pytest.mark.parametrize("color_scheme", ["light", "dark"])
def test_there_is_something_to_read_at_once_and_until_the_page_is_there(visitors, server, color_scheme):
    with link_to(server) as link:
        person = visitors(link.address, color_scheme=color_scheme, viewport={"width": 390, "height": 844})
        page = person.page
        page.set_default_timeout(PATIENCE)
        person.first(BLANKS)
        page.goto(f"{link.address}/slopes?scene=zoom", wait_until="commit")
        words = page.locator("#why-first")
        words.wait_for()
        assert page.locator("[data-testid=stMain] h1").count() == 0
        assert link.carried < 200_000, "it comes before the scripts have"
        told = words.inner_text()
        chapter = by_name("slopes")
        assert told.startswith(chapter.scenes[1].question)
        assert chapter.short in told
        ground = words.evaluate("each => getComputedStyle(each).backgroundColor")
        assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(16, 21, 29)"}[color_scheme]
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.locator("[data-testid=stMain] h1").wait_for()
        words.wait_for(state="hidden")
        page.locator(PICTURE).first.wait_for()
        person.settle()
        assert page.evaluate("window.blanks") == 0
        assert not person.faults


def test_a_dial_on_a_slow_link_moves_all_of_its_scene_at_once(visitors, server):
    with link_to(server, rate=None, delay=0) as link:
        person = visitors(link.address)
        page = person.open("/slopes?scene=tilt")
        link.rate, link.delay = 50_000, 0.15
        page.evaluate(WATCH)
        person.dial("slopes_x").focus()
        page.keyboard.press("End")
        page.wait_for_url("**slopes_x=*")
        person.settle()
        frames = page.evaluate(SEEN)
    stages = {(*frame["dial"], *frame["words"], *frame["pictures"]) for frame in frames}
    assert len(stages) == 2, "before and after, and nothing between"
    assert frames[-1]["asked"] != frames[0]["asked"]


@pytest.mark.parametrize(
    ("path", "chip", "control"),
    [("/slopes?scene=tilt", 2, "slopes_knob"), ("/bends?scene=sum", 1, "bends_way")],
)
def test_while_a_choice_comes_over_a_slow_link_nothing_new_is_read_beside_old(visitors, server, path, chip, control):
    """Pictures and words are the old ones, or all new, or have stepped back."""
    with link_to(server, rate=None, delay=0) as link:
        person = visitors(link.address)
        page = person.open(path)
        link.rate, link.delay = 50_000, 0.15
        page.evaluate(WATCH)
        page.locator(".st-key-tries button").nth(chip).click()
        page.wait_for_url(f"**{control}=*")
        person.settle()
        frames = page.evaluate(SEEN)

    def told(frame):
        return frame["words"], frame["pictures"]

    old, new = told(frames[0]), told(frames[-1])
    assert old != new
    mixed = [frame for frame in frames if told(frame) not in (old, new)]
    assert mixed, "the link was too fast to see anything"
    assert all(frame["dim"] for frame in mixed)
