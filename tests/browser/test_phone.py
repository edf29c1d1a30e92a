"""Every scene on a phone, upright and on its side: nothing scrolls sideways, words can be read, a finger hits, dial and picture together."""

import pytest
from playwright.sync_api import expect

from pages.chapters import EVERY, by_name
from tests.browser.conftest import PHONE, PICTURE, well_placed
from tests.seen import SAMPLE_2, scene_id

pytestmark = pytest.mark.browser
SIZES = ((320, 640), (430, 932), (360, 740), (740, 360), (390, 844))  # the last is the one in which scenes are opened
LEAST_PRINT = 11  # px
FINGER = 44  # px

# After the window has changed: wait until every picture is as wide as its place, then look. Sizes are told with what is too small.
LOOK = """async ([width, picture, print, finger]) => {
  const main = document.querySelector("[data-testid=stMain]"), frame = () => new Promise(requestAnimationFrame)
  const seen = each => { const box = each.getBoundingClientRect(); return each.checkVisibility() && box.width > 0 && box.height > 0 && box.right > 0 }
  const fits = chart => { const drawn = chart.querySelector("svg.marks, canvas"); return drawn && Math.abs(drawn.getBoundingClientRect().width - chart.clientWidth) < 2 }
  const charts = () => [...main.querySelectorAll("[data-testid=stVegaLiteChart]")].filter(seen)
  const small = []
  for (let calm = 0, frames = 0; calm < 3 && frames < 600; frames++) {
    await frame()
    calm = innerWidth === width && charts().every(fits) ? calm + 1 : 0
    if (frames === 599) small.push("a picture is not as wide as its place")
  }

  const name = each => (each.getAttribute("aria-label") || each.textContent || each.tagName).trim().slice(0, 40)
  const read = (text, px, words) => { if (px < print - 0.05) small.push(`${words.trim().slice(0, 40)}: ${px.toFixed(1)}`) }
  for (const text of main.querySelectorAll("svg text")) {
    const style = getComputedStyle(text), shape = text.getScreenCTM()
    if (text.textContent.trim() && seen(text) && Number(style.opacity) > 0) read(text, parseFloat(style.fontSize) * Math.hypot(shape.a, shape.b), text.textContent)
  }
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode, holder = text.parentElement
    if (text.data.trim() && !holder.closest("svg, style, script, .katex") && seen(holder)) read(holder, parseFloat(getComputedStyle(holder).fontSize), text.data)
  }

  // What a finger must hit of a control: a switch with its label, a number with its frame, a slider with its track.
  const hit = each =>
    each.closest("[data-testid=stCheckbox] label, [data-testid=stNumberInputContainer], [data-testid=stSelectbox] [role=group], [data-testid=stSlider] [role=group]") ?? each
  const controls = "button, summary, select, input, textarea, a[href], [role=button], [role=tab], [role=radio], [role=combobox], [role=switch]"
  const missed = [...document.querySelectorAll(controls)]
    // A link inside a sentence is as high as its line, and so is a word that explains itself (14 px around it mean it too: test_explain.py).
    // Streamlit's tools of a picture and its skip link come with a keyboard or a mouse. Of a valley the ball is dragged; its slider is for
    // keys. Numbers of a pass stand close together: a press beside one means the nearest (below).
    .filter(each => !each.closest("[data-testid=stElementToolbar], [data-testid=stSkipToContent], [data-testid=stMarkdown] p, .why-overlay, .why-pass-number"))
    .filter(each => !(each.closest(".why-valley") && getComputedStyle(each).pointerEvents === "none"))
    .filter(each => seen(hit(each)))
    .map(each => [each, hit(each).getBoundingClientRect()])
    .filter(([_, box]) => box.height < finger - 0.5 || box.width < finger - 0.5)
    .map(([each, box]) => `${name(each)}: ${Math.round(box.width)} × ${Math.round(box.height)}`)

  const boxes = selector => [...main.querySelectorAll(`.st-key-scene ${selector}`)].filter(seen).map(each => each.getBoundingClientRect())
  const [dial] = boxes(".why-dial"), below = dial && boxes(picture).filter(box => box.bottom > dial.bottom)[0]
  const bar = document.querySelector("[data-testid=stHeader]").getBoundingClientRect().height
  const room = innerHeight - bar, top = below && Math.min(dial.top, below.top)
  const shown = below ? (Math.min(below.bottom, top + room) - below.top) / below.height : 1
  return { sideways: Math.max(main.scrollWidth - main.clientWidth, document.documentElement.scrollWidth - innerWidth), small, missed, shown } }"""


def looked(page, size: tuple[int, int]) -> dict:
    """What is wrong with the page in a window of this size, and how much of the picture is on the screen together with its dial."""
    width, height = size
    page.set_viewport_size({"width": width, "height": height})
    return page.evaluate(LOOK, [width, PICTURE, LEAST_PRINT, FINGER])


def fits(page, size: tuple[int, int]) -> None:
    told = looked(page, size)
    if told["small"]:
        # Where two widths follow each other closely, Streamlit may lose the second: a picture is then shown smaller till the next.
        looked(page, (size[0] - 1, size[1]))
        told = looked(page, size)
    assert told["sideways"] <= 0, f"the page scrolls sideways at {size}"
    assert not told["small"], f"too small to read at {size}"
    assert not told["missed"], f"too small for a finger at {size}"
    # On its side a phone shows the dial and most of its picture.
    assert told["shown"] >= (1 if size[1] > 480 else 0.75), f"dial and picture are not on the screen together at {size}"


def skip_predictions(person) -> None:
    """See what a scene shows after its questions."""
    skip = person.page.locator(".st-key-scene [data-testid=stButtonGroup] button", has_text="Skip")
    while skip.count():
        asked = skip.first.element_handle()
        asked.click()
        asked.wait_for_element_state("hidden")
        person.settle()


@pytest.mark.parametrize("case", SAMPLE_2, ids=scene_id)
def test_on_a_phone_all_is_read_and_hit_the_picture_comes_first_and_a_swipe_leaves_the_dial_alone(readers, case):
    _, scene = case
    person = readers(**PHONE)
    with person.at(*case) as page:
        assert page.locator("h1").first.inner_text() == scene.question
        skip_predictions(person)
        well_placed(person, 330, 844 - 56)
        for size in SIZES:
            fits(page, size)
        dial = page.locator(".st-key-scene .why-dial input[type=range]:not([disabled])").first
        if dial.count() and dial.is_visible():
            swipe_from(person, dial)


def swipe_from(person, dial) -> None:
    """A finger that begins on a dial and moves up scrolls the page; the dial and the address stay as they were."""
    page = person.page
    page.set_viewport_size({"width": 390, "height": 560})  # a scene is one screen of a taller one: nothing would scroll
    page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop = 0")
    person.settle()
    dial.scroll_into_view_if_needed()
    box, value, url = dial.bounding_box(), dial.input_value(), page.url
    scrolled = "document.querySelector('[data-testid=stMain]').scrollTop + document.scrollingElement.scrollTop"
    before = page.evaluate(scrolled)
    finger = page.context.new_cdp_session(page)
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for moved in range(15, 151, 15):
        finger.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y - moved}]})
        page.evaluate("() => new Promise(requestAnimationFrame)")  # a finger moves no faster than the screen
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_function(f"before => {scrolled} > before + 20", arg=before)
    person.settle()
    assert dial.input_value() == value
    assert page.url == url


@pytest.mark.parametrize(
    "path",
    [
        "/train?scene=play",  # with everything that can be set
        "/one-matrix?scene=table&one_matrix_layers=4",
        "/downhill?scene=ways",
    ],
)
def test_what_is_folded_away_is_read_and_hit_as_well(readers, path):
    person = readers(**PHONE)
    page = person.opens(path, {"width": 320, "height": 640})
    closed = page.locator(".st-key-scene details:not([open]) > summary")
    while closed.count():
        closed.first.click()
        person.settle()
    for size in ((320, 640), (740, 360)):
        fits(page, size)


def test_a_finger_beside_a_number_of_a_pass_asks_about_it(readers):
    page = readers(**PHONE).opens("/backprop?scene=blame", {"width": 390, "height": 844})
    number = page.locator(".why-pass-number[data-id=knob-1]")
    box = number.locator("circle").bounding_box()
    page.touchscreen.tap(box["x"] + box["width"] / 2 - 19, box["y"] + box["height"] / 2)  # beyond its edge
    expect(number).to_have_attribute("data-lit", "asked")


def test_the_chapters_stand_behind_a_word_and_nothing_unseen_takes_the_focus(readers):
    person = readers(**PHONE)
    page = person.opens("/slopes", PHONE["viewport"])
    assert (
        page.locator("[data-testid=stTopNavLink], [data-testid=stSidebarNavLink]").locator("visible=true").count() == 0
    )
    for size in (SIZES[0], SIZES[3]):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        menu = page.get_by_role("button", name="Chapters")
        menu.focus()
        page.keyboard.press("Enter")
        links = page.locator(".st-key-chapter_list a")
        expect(links).to_have_text([each.title for each in EVERY])
        assert not looked(page, size)["missed"]
        page.keyboard.press("Escape")
        links.last.wait_for(state="hidden")
        person.settle()  # the server has heard of it, too
    menu.click()
    chapter = by_name("one_matrix")
    links.filter(has_text=chapter.title).click()
    page.wait_for_url(f"**/{chapter.url}*")
    person.settle()
    assert page.locator("h1").inner_text() == chapter.scenes[0].question
    assert links.count() == 0
    assert page.get_by_role("button", name="Chapters").is_visible()
    # The scene that came this way is alive.
    dial, output = page.locator(".why-dial input[type=range]").first, page.locator(".why-dial output").first
    before = output.inner_text()
    dial.press("Home")
    expect(output).not_to_have_text(before)


def test_with_room_for_every_chapter_in_the_bar_there_is_no_second_way(readers):
    page = readers().opens("/slopes")
    page.locator("[data-testid=stTopNavLink], [data-testid=stTopNavSection]").first.wait_for()
    assert not page.get_by_text("Chapters", exact=True).locator("visible=true").count()


def test_embedded_the_switch_for_hidden_neurons_is_in_sight(readers):
    person = readers()
    page = person.opens("/bends?scene=steep&embed=true", {"width": 700, "height": 500})
    switch = page.get_by_role("radiogroup").last.bounding_box()
    assert switch["y"] + switch["height"] <= 500
