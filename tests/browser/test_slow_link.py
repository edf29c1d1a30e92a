"""A link of 50 kB/s with a round trip of 300 ms: the splash screen appears at once, and scenes never show a mix of old and new."""

import pytest

from pages.chapters import by_name
from tests.browser.conftest import PICTURE
from tests.browser.slow_link import slow_link

pytestmark = [pytest.mark.browser, pytest.mark.long]

TIMEOUT_MS = 120_000  # for a slow link on a busy machine
# Count the moments at which text disappears and nothing replaces it.
COUNT_BLANKS = """window.blanks = 0; window.hasText = false
const countBlanks = () => {
  const isVisible = selector => document.querySelector(selector)?.getClientRects().length
  const state = Boolean(isVisible("#why-first") || isVisible("[data-testid=stMain] h1"))
  if (window.hasText && !state) window.blanks++
  window.hasText ||= state
  requestAnimationFrame(countBlanks)
}
requestAnimationFrame(countBlanks)"""
# Record the state in every frame: dials, sentences, pictures, URL, and whether pictures and sentences are dimmed.
RECORD_FRAMES = """() => {
  window.recordedFrames = []
  const all = selector => [...document.querySelectorAll(`.st-key-scene ${selector}`)].filter(element => element.getClientRects().length)
  const recordFrame = () => {
    const state = JSON.stringify({
      dial: all(".why-dial").map(element => element.querySelector("output").textContent),
      words: all(".why-says").map(element => element.innerText),
      pictures: all("svg.marks").map(element => element.innerHTML),
      dim: all("[class*=_figure], [class*=_says]").every(element => Number(getComputedStyle(element).opacity) < 1),
      query: new URL(location.href).search,
    })
    if (state !== window.recordedFrames.at(-1)) window.recordedFrames.push(state)
    window.frameRequest = requestAnimationFrame(recordFrame)
  }
  recordFrame()
}"""
RECORDED_FRAMES = (
    "() => { cancelAnimationFrame(window.frameRequest); return window.recordedFrames.map(state => JSON.parse(state)) }"
)


@pytest.mark.parametrize("color_scheme", ["light", "dark"])
def test_there_is_something_to_read_at_once_and_until_the_page_is_there(visitors, server, color_scheme):
    with slow_link(server) as link:
        person = visitors(link.address, color_scheme=color_scheme, viewport={"width": 390, "height": 844})
        page = person.page
        page.set_default_timeout(TIMEOUT_MS)
        person.add_init_script(COUNT_BLANKS)
        page.goto(f"{link.address}/slopes?scene=zoom", wait_until="commit")
        splash = page.locator("#why-first")
        splash.wait_for()
        assert page.locator("[data-testid=stMain] h1").count() == 0
        assert link.received_bytes < 200_000, "it comes before the scripts have"
        splash_text = splash.inner_text()
        chapter = by_name("slopes")
        assert splash_text.startswith(chapter.scenes[1].question)
        assert chapter.short in splash_text
        background = splash.evaluate("element => getComputedStyle(element).backgroundColor")
        assert background == {"light": "rgb(255, 255, 255)", "dark": "rgb(16, 21, 29)"}[color_scheme]
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.locator("[data-testid=stMain] h1").wait_for()
        splash.wait_for(state="hidden")
        page.locator(PICTURE).first.wait_for()
        person.settle()
        assert page.evaluate("window.blanks") == 0
        assert not person.faults


def test_a_dial_on_a_slow_link_moves_all_of_its_scene_at_once(visitors, server):
    with slow_link(server, rate=None, delay=0) as link:
        person = visitors(link.address)
        page = person.open("/slopes?scene=tilt")
        link.rate, link.delay = 50_000, 0.15
        page.evaluate(RECORD_FRAMES)
        person.dial("slopes_x").focus()
        page.keyboard.press("End")
        page.wait_for_url("**slopes_x=*")
        person.settle()
        frames = page.evaluate(RECORDED_FRAMES)
    stages = {(*frame["dial"], *frame["words"], *frame["pictures"]) for frame in frames}
    assert len(stages) == 2, "before and after, and nothing between"
    assert frames[-1]["query"] != frames[0]["query"]


@pytest.mark.parametrize(
    ("path", "chip", "control"),
    [("/slopes?scene=tilt", 2, "slopes_knob"), ("/bends?scene=sum", 1, "bends_way")],
)
def test_while_a_choice_comes_over_a_slow_link_nothing_new_is_read_beside_old(visitors, server, path, chip, control):
    """Pictures and sentences are all old, all new, or dimmed."""
    with slow_link(server, rate=None, delay=0) as link:
        person = visitors(link.address)
        page = person.open(path)
        link.rate, link.delay = 50_000, 0.15
        page.evaluate(RECORD_FRAMES)
        page.locator(".st-key-tries button").nth(chip).click()
        page.wait_for_url(f"**{control}=*")
        person.settle()
        frames = page.evaluate(RECORDED_FRAMES)

    def content(frame):
        return frame["words"], frame["pictures"]

    old, new = content(frames[0]), content(frames[-1])
    assert old != new
    mixed_frames = [frame for frame in frames if content(frame) not in (old, new)]
    assert mixed_frames, "the link was too fast to see anything"
    assert all(frame["dim"] for frame in mixed_frames)
