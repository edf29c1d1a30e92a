"""The Start page in a real browser: it plays by itself, trains on a drawing, and restores a drawing from its link."""

import re

import numpy as np
import pytest

from core.chapters.start.drawings import READY_MADE, pack
from core.chapters.start.loop import N_PLACES as N_LOOP_PLACES
from core.chapters.start.loop import PLACES_PER_STAGE, loop
from core.chapters.start.painting import DOTS, N_PLACES, opening
from core.say.messages import text
from tests.browser.conftest import MOVING

pytestmark = pytest.mark.browser

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


def without_marks(words: str) -> str:
    """Return a sentence without its marks."""
    return words.replace("**", "")


DIAL = "document.querySelector('.st-key-start_at')"


# Record from the start that exactly one box was lit, because polling could miss it.
WATCH_FOR_LIT_BOX = """new MutationObserver(() => { window.oneLit ||= document.querySelectorAll('[data-lit]').length === 1 })
  .observe(document, { subtree: true, childList: true, attributeFilter: ['data-lit'] })"""


def test_without_a_click_the_face_comes_out_and_the_boxes_light_up(visitors):
    visitor = visitors(**MOVING)
    page = visitor.page
    visitor.add_init_script(WATCH_FOR_LIT_BOX)
    page.goto(visitor.server + "/")
    # The film takes eight seconds.
    complete_frame = int((opening().runs[0].n_correct > 0.98 * DOTS).argmax())
    assert complete_frame / (N_PLACES - 1) * 8 < 3
    page.wait_for_function(f"{DIAL}?.place >= {complete_frame}", timeout=60_000)
    images = page.locator(".st-key-start_painting_figure image")
    assert images.count() >= 4
    page.wait_for_function(f"{DIAL}.place === {N_PLACES - 1}", timeout=60_000)
    visitor.settle()
    assert without_marks(text("start-judged-only")) in visitor.page_text
    alt = page.locator(
        ".st-key-start_painting_figure [role='img'], .st-key-start_painting_figure [role='graphics-document']"
    )
    assert without_marks(text("start-judged-only")) in alt.first.get_attribute("aria-label")
    assert page.locator("[data-lit]").count() == 0
    assert page.evaluate("window.oneLit")
    assert not visitor.faults


def test_with_less_motion_nothing_plays_and_the_end_is_shown(visitors):
    person = visitors()
    page = person.open("/")
    assert page.evaluate(f"{DIAL}.place") == N_PLACES - 1
    assert without_marks(text("start-judged-only")) in person.page_text


def test_a_click_on_a_box_leads_to_its_chapter(visitor):
    page = visitor.open("/?start_at=100")
    page.locator(".st-key-start_box_2").get_by_role("link").click()
    page.wait_for_url("**/backprop*")


def sheet_dots(page) -> list[int]:
    """Read the sheet's dots from its pixels."""
    return page.locator(".why-draw-paper").evaluate(
        """paper => { const pen = paper.getContext('2d'), side = paper.width / 32, dots = []
        for (let row = 0; row < 32; row++) for (let column = 0; column < 32; column++)
            dots.push(pen.getImageData((column + 0.5) * side, (row + 0.5) * side, 1, 1).data[0] > 128 ? 1 : 0)
        return dots }"""
    )


def drawing_in_url(url: str) -> str:
    return re.search(r"start_drawing=([^&]+)", url)[1]


def test_a_drawing_by_mouse_is_learned_and_comes_back_from_its_link(visitor, visitors):
    page = visitor.open("/?scene=draw&start_drawing=dark")
    box = page.locator(".why-draw-paper").bounding_box()
    point = lambda part_x, part_y: (box["x"] + part_x * box["width"], box["y"] + part_y * box["height"])  # noqa: E731
    page.mouse.move(*point(0.2, 0.3))
    page.mouse.down()
    visitor.sent_frames.clear()
    page.mouse.move(*point(0.8, 0.3), steps=10)
    page.mouse.move(*point(0.5, 0.8), steps=10)
    assert visitor.sent_frames == []
    page.mouse.up()
    pixels = sheet_dots(page)
    assert 40 < sum(pixels) < 300
    page.wait_for_function("/start_drawing=[A-Za-z0-9_-]{171}/.test(location.search)", timeout=60_000)
    assert drawing_in_url(page.url) == pack(np.array(pixels, dtype=bool))
    friend = visitors()
    friend.open(page.url.removeprefix(visitor.server))
    assert sheet_dots(friend.page) == pixels
    assert "1,024 dots" in friend.page_text


IS_LEARNED = """waitingText => window.progressStates.some(([share]) => share > 0) && document.querySelector(".st-key-start_drawn")?.place === 240 &&
  !document.querySelector("[data-testid=stProgress]") && [document.querySelector("[data-says=start_drawn]")?.textContent.trim()].every(
    sentence => sentence && !sentence.includes(waitingText))"""
WATCH_LEARNING = """
window.progressStates = []
const recordProgress = () => {
  const bar = document.querySelector("[data-testid=stProgress] [role=progressbar]")
  const images = document.querySelectorAll(".st-key-start_drawing_figure image").length
  if (bar) window.progressStates.push([Number(bar.getAttribute("aria-valuenow")), images])
  requestAnimationFrame(recordProgress)
}
recordProgress()"""


def test_the_first_pictures_of_a_drawing_come_while_it_is_learned(visitors):
    visitor = visitors(**MOVING)
    page = visitor.open("/?scene=draw&start_drawing=dark")
    visitor.settle()
    page.evaluate(WATCH_LEARNING)
    box = page.locator(".why-draw-paper").bounding_box()
    page.mouse.move(box["x"] + 0.2 * box["width"], box["y"] + 0.3 * box["height"])
    page.mouse.down()
    page.mouse.move(box["x"] + 0.8 * box["width"], box["y"] + 0.7 * box["height"], steps=8)
    page.mouse.up()
    page.wait_for_selector("[data-testid=stProgress]", timeout=60_000)
    # The progress bar may vanish between two pieces, so the sentence decides whether training has ended.
    page.wait_for_function(IS_LEARNED, arg=text("start-draw-wait"), timeout=60_000)
    shares, images = zip(*page.evaluate("window.progressStates"), strict=True)
    assert list(shares) == sorted(shares)
    assert max(shares) < 100
    assert images[0] == 0 or shares[0] > 0  # the previous drawing's pictures are gone
    assert any(share > 0 and count >= 3 for share, count in zip(shares, images, strict=True))
    page.wait_for_function(f"document.querySelector('.st-key-start_drawn').place === {N_PLACES - 1}", timeout=60_000)
    visitor.settle()
    assert text("start-draw-wait") not in visitor.page_text
    assert not visitor.faults


def test_a_drawing_by_keyboard_and_a_ready_made_one(visitor):
    page = visitor.open("/?scene=draw&start_drawing=dark")
    page.locator(".why-draw-paper").focus()
    for key in ("ArrowRight", "ArrowDown", " "):
        page.keyboard.press(key)
    assert sum(sheet_dots(page)) == 1
    assert sheet_dots(page)[16 * 32 + 16] == 1
    assert "row 17, column 17, light" in page.locator(".why-draw-live").inner_text()
    page.get_by_role("button", name="Letter").click()
    page.wait_for_function("location.search.includes('start_drawing=letter')", timeout=60_000)
    page.get_by_role("button", name="Clear").click()
    page.wait_for_function("location.search.includes('start_drawing=dark')", timeout=60_000)
    assert sum(sheet_dots(page)) == 0


def test_an_experiment_puts_its_drawing_on_the_sheet(visitors):
    visitor = visitors(**MOVING)
    page = visitor.open("/?scene=draw")
    film_place = "document.querySelector('.st-key-start_drawn')?.place"
    page.wait_for_function(f"{film_place} === {N_PLACES - 1}")  # the first film has ended
    page.get_by_role("button", name="A spiral").click()
    page.wait_for_function("location.search.includes('start_drawing=spiral')", timeout=60_000)
    page.wait_for_function(f"{film_place} < {N_PLACES - 1}", timeout=60_000)  # trained, and playing
    page.wait_for_function(f"{film_place} === {N_PLACES - 1}", timeout=60_000)
    assert sheet_dots(page) == READY_MADE["spiral"]().ravel().astype(int).tolist()
    page.wait_for_selector("[data-testid=stProgress]", state="detached")  # training has ended
    assert without_marks(text("start-judged-almost", wrong=99)).split("99")[0] in visitor.page_text


def test_each_box_of_the_loop_plays_its_stage(visitor):
    page = visitor.open("/?scene=loop")
    for box in range(4):
        page.locator(".why-loop-boxes button").nth(box).click()
        place = (box + 1) * PLACES_PER_STAGE - 1
        page.wait_for_function(f"document.querySelector('.st-key-start_loop').place === {place}")
        assert page.locator(".why-loop-boxes [aria-current]").count() == 1
        assert page.locator(".why-loop-boxes button").nth(box).get_attribute("aria-current") == "step"
        assert text(f"start-loop-stage-{box + 1}") in page.locator(".st-key-start_loop output").inner_text()
    visitor.dial("start_loop").press("End")
    page.wait_for_function(f"document.querySelector('.st-key-start_loop').place === {N_LOOP_PLACES - 1}")
    values = page.locator(".why-net .why-valley").evaluate_all(
        "all => all.map(element => Number(element.dataset.value))"
    )
    np.testing.assert_allclose(values, loop().params[-1], atol=1e-9)
    assert not visitor.faults


@pytest.mark.parametrize("options", [{}, PHONE], ids=["laptop", "phone"])
@pytest.mark.parametrize(
    ("scene", "parts"),
    [
        ("draw", [".why-draw-paper", ".st-key-start_drawn", ".st-key-start_drawing_figure"]),
        ("turn", [".why-students", ".why-valleys-step", "[data-says=start_turn]"]),
    ],
)
def test_control_picture_and_sentence_are_on_the_screen_together(visitors, scene, parts, options):
    person = visitors(**options)
    page = person.open(f"/?scene={scene}")
    screen_height = page.viewport_size["height"]
    for part in parts:
        box = page.locator(part).first.bounding_box()
        assert box["y"] + box["height"] <= screen_height, part
