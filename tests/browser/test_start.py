"""What only a browser can show of Start: it plays by itself, knobs turn without the server, a drawing comes back from its link."""

import json
import re

import numpy as np
import pytest

from core import exam
from core.chapters.start import turning
from core.chapters.start.drawings import READY_MADE, pack
from core.chapters.start.painting import DOTS, FRAMES, opening
from pages.chapter import PAGES as HERE
from tests.browser.conftest import MOVING

pytestmark = pytest.mark.browser

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
NETWORK = (HERE / "start" / "network.js").read_text("utf-8")
DIAL = "document.querySelector('.st-key-start_at')"
KNOB = ".why-turn-knob input"


# Notes, from the page's beginning on, that one box alone was lit; whoever looks now and then may miss it.
ONE_LIT = """new MutationObserver(() => { window.oneLit ||= document.querySelectorAll('[data-lit]').length === 1 })
  .observe(document, { subtree: true, childList: true, attributeFilter: ['data-lit'] })"""


def test_without_a_click_the_face_comes_out_and_the_boxes_light_up(visitors):
    visitor = visitors(**MOVING)
    page = visitor.page
    visitor.first(ONE_LIT)
    page.goto(visitor.server + "/")
    # Where the face is there, playing has taken p / 240 of eight seconds.
    whole = int((opening().runs[0].right > 0.98 * DOTS).argmax())
    assert whole / (FRAMES - 1) * 8 < 3
    page.wait_for_function(f"{DIAL}?.place >= {whole}", timeout=60_000)
    shown = page.locator(".st-key-start_painting_figure image")
    assert shown.count() >= 4
    page.wait_for_function(f"{DIAL}.place === {FRAMES - 1}", timeout=60_000)
    visitor.settle()
    assert "Only slopes together with bends can draw it." in visitor.words
    alt = page.locator(
        ".st-key-start_painting_figure [role='img'], .st-key-start_painting_figure [role='graphics-document']"
    )
    assert "Only slopes together with bends" in alt.first.get_attribute("aria-label")
    assert page.locator("[data-lit]").count() == 0
    assert page.evaluate("window.oneLit")
    assert not visitor.faults


def test_with_less_motion_nothing_plays_and_the_end_is_shown(visitors):
    person = visitors()
    page = person.open("/")
    assert page.evaluate(f"{DIAL}.place") == FRAMES - 1
    assert "Only slopes together with bends can draw it." in person.words


def test_a_click_on_a_box_leads_to_its_chapter(visitor):
    page = visitor.open("/?start_at=100")
    page.locator(".st-key-start_box_2").get_by_role("link").click()
    page.wait_for_url("**/backprop*")


def test_the_network_in_the_browser_is_the_one_in_core(visitor):
    page = visitor.open("/?scene=turn")
    rng = np.random.default_rng(0)
    settings = rng.uniform(-8, 8, (200, 7)) * rng.choice([0.1, 1.0, 1.8], (200, 1))
    inputs, targets = exam.DATA.inputs[:, 0].tolist(), exam.DATA.targets[:, 0].tolist()
    told = page.evaluate(
        """async ([source, settings, inputs, targets]) => {
            const network = await import(URL.createObjectURL(new Blob([source], { type: "text/javascript" })))
            return settings.map(knobs => ({
                guesses: inputs.map(x => network.forward(knobs, x).guess),
                error: network.error(knobs, inputs, targets),
                slopes: network.slopes(knobs, inputs, targets),
                right: network.right(knobs, inputs, targets),
                turned: network.turned(knobs, inputs, targets, 0.7),
            }))
        }""",
        [NETWORK, settings.tolist(), inputs, targets],
    )
    for knobs, found in zip(settings, told, strict=True):
        network = exam.SHAPE.network(knobs)
        np.testing.assert_allclose(found["guesses"], network.predict(exam.DATA.inputs)[:, 0], rtol=1e-12, atol=1e-12)
        assert found["error"] == pytest.approx(exam.loss_of(network), rel=1e-12)
        np.testing.assert_allclose(found["slopes"], exam.slopes_of(network), rtol=1e-9, atol=1e-12)
        np.testing.assert_allclose(found["turned"], knobs - 0.7 * exam.slopes_of(network), rtol=1e-9, atol=1e-12)
        assert found["right"] == exam.right(network)


def told_error(page) -> float:
    return float(re.search(r"[\d.]+", page.locator(".why-turn-error").inner_text())[0])


def test_a_knob_is_dragged_without_a_message_and_the_link_brings_it_back(visitor, visitors):
    page = visitor.open("/?scene=turn")
    curve = page.locator(".why-turn-curve polyline")
    before, error = curve.get_attribute("points"), told_error(page)
    assert error == pytest.approx(exam.loss_of(exam.start()), rel=5e-3)
    box = page.locator(KNOB).nth(6).bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    visitor.sent.clear()
    seen = set()
    for step in range(1, 11):
        page.mouse.move(x + 4 * step, y)
        seen.add(curve.get_attribute("points"))
    assert visitor.sent == []
    assert len(seen) >= 8
    assert before not in seen
    page.mouse.up()
    page.wait_for_function("location.search.includes('start_knobs=')")
    assert "By hand: 1 move" in page.locator(".why-turn-counts").inner_text()
    shown = curve.get_attribute("points")
    knobs = turning.unpacked(re.search(r"start_knobs=([^&]+)", page.url)[1])
    assert told_error(page) == pytest.approx(exam.loss_of(exam.SHAPE.network(np.array(knobs))), rel=0.01)
    friend = visitors()
    friend.open(page.url.removeprefix(visitor.server))
    assert friend.page.locator(".why-turn-curve polyline").get_attribute("points") == shown


def test_each_arrow_points_down_the_slope_and_is_as_long_as_it_is_steep(visitor):
    page = visitor.open("/?scene=turn&start_try=arrows")
    turns = [
        float(each)
        for each in page.locator(".why-turn-knob svg").evaluate_all("all => all.map(each => each.dataset.turn)")
    ]
    slopes = exam.slopes_of(exam.start())
    np.testing.assert_allclose(turns / np.abs(turns).max(), -slopes / np.abs(slopes).max(), atol=1e-6)
    # Without help there are none.
    page.get_by_role("button", name="1. By hand").click()
    assert page.locator(".why-turn-knob svg line").count() == 0


def test_by_keyboard_and_then_the_slopes_do_it(visitor):
    page = visitor.open("/?scene=turn")
    page.locator(KNOB).nth(2).focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("PageUp")
    assert "By hand: 2 moves" in page.locator(".why-turn-counts").inner_text()
    page.get_by_role("button", name="3. The slopes do it").click()
    page.get_by_role("button", name="Let the slopes do it").click()
    page.wait_for_function(
        f"document.querySelector('.why-turn-counts').textContent.includes('{turning.ROUNDS} rounds')", timeout=60_000
    )
    run = exam.trained(turning.ROUNDS, turning.RATE, snapshots=2)
    assert told_error(page) == pytest.approx(run.losses[-1], rel=5e-3)
    assert "20 of 20" in page.locator(".why-turn-says").inner_text()
    visitor.settle()
    # Another scene and back: the game is where it was.
    page.get_by_role("tab").nth(0).click()
    visitor.settle()
    page.get_by_role("tab").nth(2).click()
    page.wait_for_selector(".why-turn-curve polyline")
    assert told_error(page) == pytest.approx(run.losses[-1], rel=5e-3)
    assert not visitor.faults


def test_by_touch_a_tap_turns_a_knob(visitors):
    person = visitors(**PHONE)
    page = person.open("/?scene=turn")
    box = page.locator(KNOB).nth(0).bounding_box()
    page.touchscreen.tap(box["x"] + 0.8 * box["width"], box["y"] + box["height"] / 2)
    page.wait_for_function("document.querySelector('.why-turn-counts').textContent.includes('By hand: 1 move')")
    assert float(page.locator(".why-turn-knob output").nth(0).inner_text()) > 5


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
    page.wait_for_selector("[data-testid=stProgress]", state="detached", timeout=60_000)
    shares, images = zip(*page.evaluate("window.seen"), strict=True)
    assert list(shares) == sorted(shares)
    assert max(shares) < 100
    assert images[0] == 0 or shares[0] > 0  # the pictures of the drawing before are gone
    assert any(share > 0 and count >= 3 for share, count in zip(shares, images, strict=True))
    page.wait_for_function(f"document.querySelector('.st-key-start_drawn').place === {FRAMES - 1}", timeout=60_000)
    visitor.settle()
    assert "Learning your drawing" not in visitor.words
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
    drawn = "document.querySelector('.st-key-start_drawn').place"
    page.locator(".st-key-start_drawn select").select_option("4")
    page.wait_for_function(f"{drawn} === {FRAMES - 1}")  # the first drawing has played
    page.get_by_role("button", name="A spiral").click()
    page.wait_for_function("location.search.includes('start_drawing=spiral')", timeout=60_000)
    page.wait_for_function(f"{drawn} < {FRAMES - 1}", timeout=60_000)  # it is learned, and plays
    page.wait_for_function(f"{drawn} === {FRAMES - 1}", timeout=60_000)
    assert dots(page) == READY_MADE["spiral"][1]().ravel().astype(int).tolist()
    page.wait_for_selector("[data-testid=stProgress]", state="detached")  # all of it is learned
    assert "Only slopes together with bends can draw it." in visitor.words


def test_the_loops_words_lights_and_read_out_agree(visitor):
    page = visitor.open("/?scene=loop&start_loop=4")
    dial = page.locator(".st-key-start_loop input[type=range]")
    dial.focus()
    for place in range(5, 9):
        page.keyboard.press("ArrowRight")
        assert dial.input_value() == str(place)
        lit = page.locator("[data-lit]").evaluate_all(
            "all => all.map(each => each.className.match(/start_box_(\\d)/)[1])"
        )
        assert lit == [str(place % 4)]
        assert page.locator("[data-says=start_loop]").inner_text().startswith(f"{place % 4 + 1}.")
        assert f"round {place // 4 + 1}" in page.locator(".st-key-start_loop output").inner_text()
    assert json.dumps(visitor.faults) == "[]"


@pytest.mark.parametrize("view", [{}, PHONE], ids=["laptop", "phone"])
@pytest.mark.parametrize(
    ("scene", "parts"),
    [
        ("draw", [".why-draw-paper", ".st-key-start_drawn", ".st-key-start_drawing_figure"]),
        ("turn", [".why-turn-curve", ".why-turn-knobs", "[data-says=start_turn]"]),
    ],
)
def test_control_picture_and_sentence_are_on_the_screen_together(visitors, scene, parts, view):
    person = visitors(**view)
    page = person.open(f"/?scene={scene}")
    tall = page.viewport_size["height"]
    for part in parts:
        box = page.locator(part).first.bounding_box()
        assert box["y"] + box["height"] <= tall, part
