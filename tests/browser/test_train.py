"""The whole picture in a real browser: one dial moves all of it, a click asks, adds a point, or opens a knob's receipt."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from core.table import MAX_BYTES
from tests.browser.conftest import MOVING, PHONE

pytestmark = pytest.mark.browser
# A paste as the browser announces it; whether the page lets it happen.
PASTE = """(box, text) => box.dispatchEvent(new InputEvent("beforeinput",
  { inputType: "insertFromPaste", data: text, bubbles: true, cancelable: true }))"""
END = "240"


def stands_at(person, place: str) -> None:
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
    stands_at(person, END)
    person.settle()
    assert "Round 1,000 of 1,000" in person.says("train_at")
    assert not person.faults


def test_a_click_on_the_map_asks_about_that_place(visitor):
    page = visitor.open("/train?scene=ask&train_at=240&train_data=circle")
    view = page.locator(".st-key-train_map_figure svg.marks .mark-image image").first.bounding_box()
    page.mouse.click(view["x"] + 0.9 * view["width"], view["y"] + 0.1 * view["height"])
    expect(page.locator("[data-says=train_answer]")).to_contain_text("The network says no")
    visitor.settle()
    x, y = (float(page.locator(f".st-key-train_{name} input").input_value()) for name in "xy")
    assert x == pytest.approx(0.8 * 6, abs=0.35)
    assert y == pytest.approx(0.8 * 6, abs=0.35)
    assert "train_x=" in page.url
    assert not visitor.faults


def test_a_click_adds_a_point_and_undo_takes_it_away(visitor):
    page = visitor.open("/train?scene=ask&train_at=240&train_data=circle&train_click=high")
    marks = page.locator(".st-key-train_map_figure svg.marks .mark-symbol path")
    before = marks.count()
    view = page.locator(".st-key-train_map_figure svg.marks .mark-image image").first.bounding_box()
    page.mouse.click(view["x"] + 0.05 * view["width"], view["y"] + 0.05 * view["height"])
    undo = page.get_by_role("button", name="Undo all points")
    expect(undo).to_be_visible()
    expect(marks).to_have_count(before + 1)
    undo.click()
    expect(undo).to_be_hidden()
    expect(marks).to_have_count(before)
    visitor.settle()
    assert not visitor.faults


def test_a_click_on_a_line_of_the_network_opens_its_receipt(visitor):
    page = visitor.open("/train?scene=network&train_at=240")
    lines = page.locator(".st-key-train_network_figure svg.marks .mark-rule line")
    box = page.locator(".st-key-train_network_figure svg.marks").bounding_box()
    ends = lines.first.evaluate(
        "each => { const b = each.getBoundingClientRect(); return [b.x, b.y, b.width, b.height] }"
    )
    page.mouse.click(ends[0] + ends[2] / 2, ends[1] + ends[3] / 2)
    expect(page.locator("[data-says=train_bill]")).to_contain_text("A real nudge of")
    expect(page.locator("[data-says=train_knob]")).to_contain_text("The knob from hours of")
    visitor.settle()
    assert "train_knob=" in page.url
    assert box["width"] > 300
    assert not visitor.faults


def test_a_link_shows_a_friend_the_same_picture(visitor, visitors):
    path = "/train?train_layers=3&train_layer_2=5&train_seed=4&train_at=120"
    visitor.open(path)
    friend = visitors()
    friend.open(path)
    assert visitor.pictures("train_error") == friend.pictures("train_error")
    assert visitor.says("train_at") == friend.says("train_at")


def test_the_trained_network_can_be_downloaded(visitor):
    page = visitor.open("/train?train_rounds=200&train_at=240")
    page.get_by_text("Take it away").click()
    visitor.settle()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="The network for NumPy").click()
    program = Path(waiting.value.path()).read_text("utf-8")
    assert waiting.value.suggested_filename == "network.py"
    scope = {"__name__": "network"}
    exec(program, scope)
    assert 0 <= scope["predict"]([[1.0, 2.0]])[0, 0] <= 1


def test_own_data_can_be_edited_and_a_phone_does_not_scroll_sideways(visitors):
    person = visitors(**PHONE)
    page = person.open("/train?scene=own&train_own_way=table&train_at=240")
    assert page.locator("[data-testid=stDataFrame]").count() >= 1
    assert page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth")
    assert not person.faults


def test_the_last_scene_prints_on_one_page(visitor):
    page = visitor.open("/train?scene=sum")
    expect(page.locator("[data-says=train_sum_no_slopes]")).to_contain_text("the middle of 9 starts")
    visitor.settle()
    paper = page.pdf(format="A4", print_background=True)
    assert len(re.findall(rb"/Type\s*/Page[^s]", paper)) == 1
    assert not visitor.faults


def test_a_paste_that_is_far_too_long_is_refused_in_words_and_a_long_one_is_read(visitors):
    person = visitors()
    page = person.open("/train?train_data=own&train_own_way=paste")
    box, told = page.locator(".st-key-train_own_text textarea"), page.locator(".why-too-long")
    row = "1,2,yes\n2,1,no\n"
    for letters, allowed in ((9_000_000, False), (15_000, True), (MAX_BYTES, False), (150, True)):
        box.evaluate("box => box.select()")  # what is marked makes room
        assert box.evaluate(PASTE, row * (letters // len(row) + 1)) == allowed
        assert told.is_visible() != allowed
    box.fill("width,height,seen\n" + row * 10)
    page.keyboard.press("Control+Enter")
    page.get_by_text("Read as: width 1 to 2, height 1 to 2; answer: seen, no or yes. 20 rows in all.").wait_for()
    assert not told.is_visible()
    assert not person.faults
