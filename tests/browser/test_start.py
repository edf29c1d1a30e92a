"""What only a browser can show of Start: it plays by itself, knobs turn without the server, a drawing comes back from its link."""

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


def plain(words: str) -> str:
    """A sentence as a page shows it, without its marks."""
    return words.replace("**", "")


DIAL = "document.querySelector('.st-key-start_at')"


# Notes, from the page's beginning on, that one box alone was lit; whoever looks now and then may miss it.
ONE_LIT = """new MutationObserver(() => { window.oneLit ||= document.querySelectorAll('[data-lit]').length === 1 })
  .observe(document, { subtree: true, childList: true, attributeFilter: ['data-lit'] })"""


def test_without_a_click_the_face_comes_out_and_the_boxes_light_up(visitors):
    visitor = visitors(**MOVING)
    page = visitor.page
    visitor.first(ONE_LIT)
    page.goto(visitor.server + "/")
    # Where the face is there, playing has taken p / 240 of eight seconds.
    whole = int((opening().runs[0].n_correct > 0.98 * DOTS).argmax())
    assert whole / (N_PLACES - 1) * 8 < 3
    page.wait_for_function(f"{DIAL}?.place >= {whole}", timeout=60_000)
    shown = page.locator(".st-key-start_painting_figure image")
    assert shown.count() >= 4
    page.wait_for_function(f"{DIAL}.place === {N_PLACES - 1}", timeout=60_000)
    visitor.settle()
    assert plain(text("start-judged-only")) in visitor.words
    alt = page.locator(
        ".st-key-start_painting_figure [role='img'], .st-key-start_painting_figure [role='graphics-document']"
    )
    assert plain(text("start-judged-only")) in alt.first.get_attribute("aria-label")
    assert page.locator("[data-lit]").count() == 0
    assert page.evaluate("window.oneLit")
    assert not visitor.faults


def test_with_less_motion_nothing_plays_and_the_end_is_shown(visitors):
    person = visitors()
    page = person.open("/")
    assert page.evaluate(f"{DIAL}.place") == N_PLACES - 1
    assert plain(text("start-judged-only")) in person.words


def test_a_click_on_a_box_leads_to_its_chapter(visitor):
    page = visitor.open("/?start_at=100")
    page.locator(".st-key-start_box_2").get_by_role("link").click()
    page.wait_for_url("**/backprop*")


def dots(page) -> list[int]:
    """What is on the sheet, read from its pixels."""
    return page.locator(".why-draw-paper").evaluate(
        """paper => { const pen = paper.getContext('2d'), side = paper.width / 32, found = []
        for (let row = 0; row < 32; row++) for (let column = 0; column < 32; column++)
            found.push(pen.getImageData((column + 0.5) * side, (row + 0.5) * side, 1, 1).data[0] > 128 ? 1 : 0)
        return found }"""
    )


def drawing_in(url: str) -> str:
    return re.search(r"start_drawing=([^&]+)", url)[1]


def test_a_drawing_by_mouse_is_learned_and_comes_back_from_its_link(visitor, visitors):
    page = visitor.open("/?scene=draw&start_drawing=dark")
    box = page.locator(".why-draw-paper").bounding_box()
    place = lambda part_x, part_y: (box["x"] + part_x * box["width"], box["y"] + part_y * box["height"])  # noqa: E731
    page.mouse.move(*place(0.2, 0.3))
    page.mouse.down()
    visitor.sent.clear()
    page.mouse.move(*place(0.8, 0.3), steps=10)
    page.mouse.move(*place(0.5, 0.8), steps=10)
    assert visitor.sent == []
    page.mouse.up()
    drawn = dots(page)
    assert 40 < sum(drawn) < 300
    page.wait_for_function("/start_drawing=[A-Za-z0-9_-]{171}/.test(location.search)", timeout=60_000)
    assert drawing_in(page.url) == pack(np.array(drawn, dtype=bool))
    friend = visitors()
    friend.open(page.url.removeprefix(visitor.server))
    assert dots(friend.page) == drawn
    assert "1,024 dots" in friend.words


LEARNED = """words => window.seen.some(([share]) => share > 0) && document.querySelector(".st-key-start_drawn")?.place === 240 &&
  !document.querySelector("[data-testid=stProgress]") && [document.querySelector("[data-says=start_drawn]")?.textContent.trim()].every(
    told => told && !told.includes(words))"""
WATCHES_THE_LEARNING = """
window.seen = []
const look = () => {
  const bar = document.querySelector("[data-testid=stProgress] [role=progressbar]")
  const images = document.querySelectorAll(".st-key-start_drawing_figure image").length
  if (bar) window.seen.push([Number(bar.getAttribute("aria-valuenow")), images])
  requestAnimationFrame(look)
}
look()"""


def test_the_first_pictures_of_a_drawing_come_while_it_is_learned(visitors):
    visitor = visitors(**MOVING)
    page = visitor.open("/?scene=draw&start_drawing=dark")
    visitor.settle()
    page.evaluate(WATCHES_THE_LEARNING)
    box = page.locator(".why-draw-paper").bounding_box()
    page.mouse.move(box["x"] + 0.2 * box["width"], box["y"] + 0.3 * box["height"])
    page.mouse.down()
    page.mouse.move(box["x"] + 0.8 * box["width"], box["y"] + 0.7 * box["height"], steps=8)
    page.mouse.up()
    page.wait_for_selector("[data-testid=stProgress]", timeout=60_000)
    # Between two pieces the bar may be gone for a moment: the sentence says when all is learned.
    page.wait_for_function(LEARNED, arg=text("start-draw-wait"), timeout=60_000)
    shares, images = zip(*page.evaluate("window.seen"), strict=True)
    assert list(shares) == sorted(shares)
    assert max(shares) < 100
    assert images[0] == 0 or shares[0] > 0  # the pictures of the drawing before are gone
    assert any(share > 0 and count >= 3 for share, count in zip(shares, images, strict=True))
    page.wait_for_function(f"document.querySelector('.st-key-start_drawn').place === {N_PLACES - 1}", timeout=60_000)
    visitor.settle()
    assert text("start-draw-wait") not in visitor.words
    assert not visitor.faults


def test_a_drawing_by_keyboard_and_a_ready_made_one(visitor):
    page = visitor.open("/?scene=draw&start_drawing=dark")
    page.locator(".why-draw-paper").focus()
    for key in ("ArrowRight", "ArrowDown", " "):
        page.keyboard.press(key)
    assert sum(dots(page)) == 1
    assert dots(page)[16 * 32 + 16] == 1
    assert "row 17, column 17, light" in page.locator(".why-draw-live").inner_text()
    page.get_by_role("button", name="Letter").click()
    page.wait_for_function("location.search.includes('start_drawing=letter')", timeout=60_000)
    page.get_by_role("button", name="Clear").click()
    page.wait_for_function("location.search.includes('start_drawing=dark')", timeout=60_000)
    assert sum(dots(page)) == 0


def test_an_experiment_puts_its_drawing_on_the_sheet(visitors):
    visitor = visitors(**MOVING)
    page = visitor.open("/?scene=draw")
    drawn = "document.querySelector('.st-key-start_drawn')?.place"
    page.wait_for_function(f"{drawn} === {N_PLACES - 1}")  # the first drawing has played
    page.get_by_role("button", name="A spiral").click()
    page.wait_for_function("location.search.includes('start_drawing=spiral')", timeout=60_000)
    page.wait_for_function(f"{drawn} < {N_PLACES - 1}", timeout=60_000)  # it is learned, and plays
    page.wait_for_function(f"{drawn} === {N_PLACES - 1}", timeout=60_000)
    assert dots(page) == READY_MADE["spiral"]().ravel().astype(int).tolist()
    page.wait_for_selector("[data-testid=stProgress]", state="detached")  # all of it is learned
    assert plain(text("start-judged-only")) in visitor.words


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
    values = page.locator(".why-net .why-valley").evaluate_all("all => all.map(each => Number(each.dataset.value))")
    np.testing.assert_allclose(values, loop().params[-1], atol=1e-9)
    assert not visitor.faults


@pytest.mark.parametrize("view", [{}, PHONE], ids=["laptop", "phone"])
@pytest.mark.parametrize(
    ("scene", "parts"),
    [
        ("draw", [".why-draw-paper", ".st-key-start_drawn", ".st-key-start_drawing_figure"]),
        ("turn", [".why-students", ".why-valleys-step", "[data-says=start_turn]"]),
    ],
)
def test_control_picture_and_sentence_are_on_the_screen_together(visitors, scene, parts, view):
    person = visitors(**view)
    page = person.open(f"/?scene={scene}")
    tall = page.viewport_size["height"]
    for part in parts:
        box = page.locator(part).first.bounding_box()
        assert box["y"] + box["height"] <= tall, part
