"""The chapter "The whole picture" in a real browser: a dial plays the run; a click asks, adds a point, or opens a receipt."""

import re
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import expect

from core.activations import ACTIVATIONS
from core.chapters.train.maps import ask
from core.chapters.train.run import Settings, learn
from core.table import MAX_BYTES
from tests.browser.conftest import MOVING, PHONE

pytestmark = pytest.mark.browser
# Dispatch a paste, and return whether the page allows it.
PASTE = """(box, text) => box.dispatchEvent(new InputEvent("beforeinput",
  { inputType: "insertFromPaste", data: text, bubbles: true, cancelable: true }))"""
END = "240"


def expect_dial_at(person, place: str) -> None:
    expect(person.dial("train_at")).to_have_value(place)


def test_it_opens_at_its_beginning_and_plays_once_by_itself(visitors):
    person = visitors(**MOVING)
    page = person.page
    page.goto(person.server + "/train")
    person.dial("train_at").wait_for()
    page.wait_for_function(
        "() => { const d = document.querySelector('.st-key-train_at input[type=range]');"
        " return d && Number(d.value) > 0 && Number(d.value) < 100 }",
        polling=20,
    )
    expect_dial_at(person, END)
    person.settle()
    assert "Round 1,000." in person.sentence("train_at")
    assert not person.faults


def map_box(page):
    """Return the box of the canvas with the answer's map, in pixels of the page."""
    return page.locator(".why-run canvas").bounding_box()


def click_map(page, across: float, up: float) -> None:
    """Click the map at these shares of its width and height, in the layout of a wide screen."""
    box = map_box(page)
    side = min(box["height"] - 46, 0.36 * box["width"])
    left = box["x"] + 0.78 * box["width"] - side - 14
    page.mouse.click(left + across * side, box["y"] + 24 + (1 - up) * side)


def test_a_click_on_the_map_asks_about_that_place(visitor):
    page = visitor.open("/train?scene=ask&train_at=240&train_data=circle")
    page.wait_for_selector(".why-run[data-frame]")
    click_map(page, 0.9, 0.9)
    page.wait_for_url("**train_x=*")
    visitor.settle()
    x, y = (float(dict(parse_qsl(urlsplit(page.url).query))[f"train_{name}"]) for name in "xy")
    assert x == pytest.approx(0.8 * 6, abs=0.35)
    assert y == pytest.approx(0.8 * 6, abs=0.35)
    assert not visitor.faults


def test_a_click_adds_a_point_and_undo_takes_it_away(visitor):
    page = visitor.open("/train?scene=ask&train_at=240&train_data=circle&train_click=high")
    page.wait_for_selector(".why-run[data-frame]")
    click_map(page, 0.05, 0.95)
    undo = page.locator(".st-key-train_undo button")
    expect(undo).to_be_visible()
    undo.click()
    expect(undo).to_be_hidden()
    visitor.settle()
    assert not visitor.faults


def test_a_click_on_a_line_of_the_network_chooses_its_knob(visitor):
    page = visitor.open("/train?train_at=240")
    page.wait_for_selector(".why-run[data-frame]")
    box = map_box(page)
    tip = page.locator(".why-run-tip")
    for step in range(40):  # move diagonally until the pointer meets a line
        x, y = box["x"] + 90 + step, box["y"] + 120 + 2 * step
        page.mouse.move(x, y)
        if tip.is_visible():
            break
    page.mouse.click(x, y)
    expect(page.locator("[data-says=train_knob]")).to_be_visible()
    visitor.settle()
    assert "train_knob=" in page.url
    assert not visitor.faults


@pytest.mark.parametrize("bend", ACTIVATIONS)
def test_the_picture_computes_what_the_network_computes(visitor, bend):
    page = visitor.open(f"/train?scene=ask&train_at=120&train_bend={bend}&train_rounds=50&train_x=4&train_y=6.5")
    page.wait_for_selector(".why-run[data-frame]")
    visitor.settle()
    run = learn(Settings(activation=bend, epochs=50))
    frame = int(page.locator(".why-run").get_attribute("data-frame"))
    assert frame == run.frame(120)
    answer = float(page.locator(".why-run").get_attribute("data-answer"))
    assert answer == pytest.approx(ask(run, 4.0, 6.5).outputs[frame], abs=1e-5)


def test_a_link_shows_a_friend_the_same_picture(visitor, visitors):
    path = "/train?train_layers=3&train_layer_2=5&train_seed=4&train_at=120"
    visitor.open(path)
    friend = visitors()
    friend.open(path)
    answers = [person.page.locator(".why-run").get_attribute("data-answer") for person in (visitor, friend)]
    assert answers[0] == answers[1]
    assert visitor.sentence("train_at") == friend.sentence("train_at")


def test_the_trained_network_can_be_downloaded(visitor):
    page = visitor.open("/train?train_rounds=200&train_at=240")
    page.locator(".st-key-drawer button").first.click()
    page.get_by_text("Take it away").click()
    visitor.settle()
    with page.expect_download() as download:
        page.get_by_role("button", name="The network for NumPy").click()
    program = Path(download.value.path()).read_text("utf-8")
    assert download.value.suggested_filename == "network.py"
    scope = {"__name__": "network"}
    exec(program, scope)
    assert 0 <= scope["predict"]([[1.0, 2.0]])[0, 0] <= 1


def test_own_data_can_be_edited_and_a_phone_does_not_scroll_sideways(visitors):
    person = visitors(**PHONE)
    page = person.open("/train?scene=own&train_own_way=table&train_at=240")
    page.locator(".st-key-train_own button").first.click()
    page.locator("[data-testid=stDataFrame]").first.wait_for()
    assert page.locator("[data-testid=stDataFrame]").count() >= 1
    assert page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth")
    assert not person.faults


def test_the_last_scene_prints_on_one_page(visitor):
    page = visitor.open("/train?scene=sum")
    page.locator("[data-says=train_sum_no_slopes]").wait_for()
    visitor.settle()
    paper = page.pdf(format="A4", print_background=True)
    assert len(re.findall(rb"/Type\s*/Page[^s]", paper)) == 1
    assert not visitor.faults


def test_a_paste_that_is_far_too_long_is_refused_in_words_and_a_long_one_is_read(visitors):
    person = visitors()
    page = person.open("/train?train_data=own&train_own_way=paste")
    page.locator(".st-key-train_own button").first.click()
    box, notice = page.locator(".st-key-train_own_text textarea"), page.locator(".why-too-long")
    row = "1,2,yes\n2,1,no\n"
    for n_letters, is_allowed in ((9_000_000, False), (15_000, True), (MAX_BYTES, False), (150, True)):
        box.evaluate("box => box.select()")  # a paste replaces the selection
        assert box.evaluate(PASTE, row * (n_letters // len(row) + 1)) == is_allowed
        assert notice.is_visible() != is_allowed
    box.fill("width,height,seen\n" + row * 10)
    page.keyboard.press("Control+Enter")
    page.get_by_text("Read as: width 1 to 2, height 1 to 2; answer: seen, no or yes. 20 rows in all.").wait_for()
    assert not notice.is_visible()
    assert not person.faults
