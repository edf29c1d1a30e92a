"""Every scene on a phone in portrait and landscape: no sideways scrolling, readable texts, large targets, dial and picture together."""

import pytest
from playwright.sync_api import expect

from pages.chapters import ALL_PAGES, by_name
from tests.browser.conftest import PHONE, PICTURE, assert_well_placed
from tests.seen import SAMPLE_2, scene_id

pytestmark = pytest.mark.browser
WINDOW_SIZES = ((320, 640), (430, 932), (360, 740), (740, 360), (390, 844))  # scenes open in the last one
MIN_FONT_SIZE = 11  # px
MIN_TARGET_SIZE = 44  # px

# Wait until every picture fills its place, then return the faults of the layout.
LAYOUT_FAULTS = """async ([width, picture, minFontSize, minTargetSize]) => {
  const main = document.querySelector("[data-testid=stMain]"), frame = () => new Promise(requestAnimationFrame)
  const isVisible = element => { const box = element.getBoundingClientRect(); return element.checkVisibility() && box.width > 0 && box.height > 0 && box.right > 0 }
  const fillsItsPlace = chart => { const drawing = chart.querySelector("svg.marks, canvas"); return drawing && Math.abs(drawing.getBoundingClientRect().width - chart.clientWidth) < 2 }
  const charts = () => [...main.querySelectorAll("[data-testid=stVegaLiteChart]")].filter(isVisible)
  const smallTexts = []
  for (let stableFrames = 0, frames = 0; stableFrames < 3 && frames < 600; frames++) {
    await frame()
    stableFrames = innerWidth === width && charts().every(fillsItsPlace) ? stableFrames + 1 : 0
    if (frames === 599) smallTexts.push("a picture is not as wide as its place")
  }

  const name = element => (element.getAttribute("aria-label") || element.textContent || element.tagName).trim().slice(0, 40)
  const checkFontSize = (text, px, words) => { if (px < minFontSize - 0.05) smallTexts.push(`${words.trim().slice(0, 40)}: ${px.toFixed(1)}`) }
  for (const text of main.querySelectorAll("svg text")) {
    const style = getComputedStyle(text), shape = text.getScreenCTM()
    if (text.textContent.trim() && isVisible(text) && Number(style.opacity) > 0) checkFontSize(text, parseFloat(style.fontSize) * Math.hypot(shape.a, shape.b), text.textContent)
  }
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode, holder = text.parentElement
    if (text.data.trim() && !holder.closest("svg, style, script, .katex") && isVisible(holder)) checkFontSize(holder, parseFloat(getComputedStyle(holder).fontSize), text.data)
  }

  // A control's target: a switch with its label, a number with its frame, a slider with its track.
  const target = element =>
    element.closest("[data-testid=stCheckbox] label, [data-testid=stNumberInputContainer], [data-testid=stSelectbox] [role=group], [data-testid=stSlider] [role=group]") ?? element
  const controls = "button, summary, select, input, textarea, a[href], [role=button], [role=tab], [role=radio], [role=combobox], [role=switch]"
  const smallTargets = [...document.querySelectorAll(controls)]
    // Links and glossary words inside a sentence may be as high as their line. A tap within 14 px of a glossary word counts
    // (test_explain.py). Streamlit's picture toolbar and skip link are for mouse and keyboard. A valley's ball is dragged; its slider is
    // for the keyboard. A tap beside a number of a pass selects the nearest one (tested below).
    .filter(element => !element.closest("[data-testid=stElementToolbar], [data-testid=stSkipToContent], [data-testid=stMarkdown] p, .why-overlay, .why-pass-number"))
    .filter(element => !(element.closest(".why-valley") && getComputedStyle(element).pointerEvents === "none"))
    .filter(element => isVisible(target(element)))
    .map(element => [element, target(element).getBoundingClientRect()])
    .filter(([_, box]) => box.height < minTargetSize - 0.5 || box.width < minTargetSize - 0.5)
    .map(([element, box]) => `${name(element)}: ${Math.round(box.width)} × ${Math.round(box.height)}`)

  const boxes = selector => [...main.querySelectorAll(`.st-key-scene ${selector}`)].filter(isVisible).map(element => element.getBoundingClientRect())
  const [dial] = boxes(".why-dial"), pictureBox = dial && boxes(picture).filter(box => box.bottom > dial.bottom)[0]
  const headerHeight = document.querySelector("[data-testid=stHeader]").getBoundingClientRect().height
  const visibleHeight = innerHeight - headerHeight, top = pictureBox && Math.min(dial.top, pictureBox.top)
  const visibleShare = pictureBox ? (Math.min(pictureBox.bottom, top + visibleHeight) - pictureBox.top) / pictureBox.height : 1
  return { sideways: Math.max(main.scrollWidth - main.clientWidth, document.documentElement.scrollWidth - innerWidth), smallTexts, smallTargets, visibleShare } }"""


def layout(page, size: tuple[int, int]) -> dict:
    """Return the layout's faults in a window of this size, and the picture's visible share when its dial is on the screen."""
    width, height = size
    page.set_viewport_size({"width": width, "height": height})
    return page.evaluate(LAYOUT_FAULTS, [width, PICTURE, MIN_FONT_SIZE, MIN_TARGET_SIZE])


def assert_fits(page, size: tuple[int, int]) -> None:
    faults = layout(page, size)
    if faults["smallTexts"]:
        # After two quick resizes Streamlit may miss the second and leave a picture too small, so resize again.
        layout(page, (size[0] - 1, size[1]))
        faults = layout(page, size)
    assert faults["sideways"] <= 0, f"the page scrolls sideways at {size}"
    assert not faults["smallTexts"], f"too small to read at {size}"
    assert not faults["smallTargets"], f"too small for a finger at {size}"
    # In landscape, the dial and most of its picture are enough.
    assert faults["visibleShare"] >= (1 if size[1] > 480 else 0.75), (
        f"dial and picture are not on the screen together at {size}"
    )


def skip_predictions(person) -> None:
    """Skip the scene's predictions."""
    skip = person.page.locator(".st-key-scene [data-testid=stButtonGroup] button", has_text="Skip")
    while skip.count():
        button = skip.first.element_handle()
        button.click()
        button.wait_for_element_state("hidden")
        person.settle()


@pytest.mark.parametrize("case", SAMPLE_2, ids=scene_id)
def test_on_a_phone_all_is_read_and_hit_the_picture_comes_first_and_a_swipe_leaves_the_dial_alone(readers, case):
    _, scene = case
    person = readers(**PHONE)
    with person.at(*case) as page:
        assert page.locator("h1").first.inner_text() == scene.question
        skip_predictions(person)
        assert_well_placed(person, 330, 844 - 56)
        for size in WINDOW_SIZES:
            assert_fits(page, size)
        dial = page.locator(".st-key-scene .why-dial input[type=range]:not([disabled])").first
        if dial.count() and dial.is_visible():
            assert_swipe_scrolls(person, dial)


def assert_swipe_scrolls(person, dial) -> None:
    """Assert that a swipe upward from a dial scrolls the page, and changes neither the dial nor the URL."""
    page = person.page
    page.set_viewport_size({"width": 390, "height": 560})  # on a taller screen a scene would not scroll
    page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop = 0")
    person.settle()
    dial.scroll_into_view_if_needed()
    box, value, url = dial.bounding_box(), dial.input_value(), page.url
    scroll_position = "document.querySelector('[data-testid=stMain]').scrollTop + document.scrollingElement.scrollTop"
    before = page.evaluate(scroll_position)
    finger = page.context.new_cdp_session(page)
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for distance in range(15, 151, 15):
        finger.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y - distance}]})
        page.evaluate("() => new Promise(requestAnimationFrame)")  # at most one touch event per frame
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_function(f"before => {scroll_position} > before + 20", arg=before)
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
    page = person.open_at_size(path, {"width": 320, "height": 640})
    closed_boxes = page.locator(".st-key-scene details:not([open]) > summary")
    while closed_boxes.count():
        closed_boxes.first.click()
        person.settle()
    for size in ((320, 640), (740, 360)):
        assert_fits(page, size)


def test_a_finger_beside_a_number_of_a_pass_asks_about_it(readers):
    page = readers(**PHONE).open_at_size("/backprop?scene=blame", {"width": 390, "height": 844})
    number = page.locator(".why-pass-number[data-id=knob-1]")
    box = number.locator("circle").bounding_box()
    page.touchscreen.tap(box["x"] + box["width"] / 2 - 19, box["y"] + box["height"] / 2)  # beyond its edge
    expect(number).to_have_attribute("data-lit", "asked")


def test_the_chapters_stand_behind_a_word_and_nothing_unseen_takes_the_focus(readers):
    person = readers(**PHONE)
    page = person.open_at_size("/slopes", PHONE["viewport"])
    assert (
        page.locator("[data-testid=stTopNavLink], [data-testid=stSidebarNavLink]").locator("visible=true").count() == 0
    )
    for size in (WINDOW_SIZES[0], WINDOW_SIZES[3]):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        menu = page.get_by_role("button", name="Chapters")
        menu.focus()
        page.keyboard.press("Enter")
        links = page.locator(".st-key-chapter_list a")
        expect(links).to_have_text([chapter.title for chapter in ALL_PAGES])
        assert not layout(page, size)["smallTargets"]
        page.keyboard.press("Escape")
        links.last.wait_for(state="hidden")
        person.settle()  # until the server knows, too
    menu.click()
    chapter = by_name("one_matrix")
    links.filter(has_text=chapter.title).click()
    page.wait_for_url(f"**/{chapter.url}*")
    person.settle()
    assert page.locator("h1").inner_text() == chapter.scenes[0].question
    assert links.count() == 0
    assert page.get_by_role("button", name="Chapters").is_visible()
    # The new scene responds.
    dial, output = page.locator(".why-dial input[type=range]").first, page.locator(".why-dial output").first
    before = output.inner_text()
    dial.press("Home")
    expect(output).not_to_have_text(before)


def test_with_room_for_every_chapter_in_the_bar_there_is_no_second_way(readers):
    page = readers().open_at_size("/slopes")
    page.locator("[data-testid=stTopNavLink], [data-testid=stTopNavSection]").first.wait_for()
    assert not page.get_by_text("Chapters", exact=True).locator("visible=true").count()


def test_embedded_the_switch_for_hidden_neurons_is_in_sight(readers):
    person = readers()
    page = person.open_at_size("/bends?scene=steep&embed=true", {"width": 700, "height": 500})
    switch_box = page.get_by_role("radiogroup").last.bounding_box()
    assert switch_box["y"] + switch_box["height"] <= 500
