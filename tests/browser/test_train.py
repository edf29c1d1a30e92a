"""The whole picture in a real browser: one dial moves all of it, a click asks, and a pinned run plays along."""

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

PICTURES = ("train_map", "train_error", "train_slope_sizes", "train_neurons", "train_pushes")


def dial(person):
    return person.page.locator(".st-key-train_at input[type=range]")


def test_dragging_backwards_moves_every_picture_without_a_message(visitor):
    page = visitor.open("/train")
    assert dial(visitor).input_value() == "60"
    box = dial(visitor).bounding_box()
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] * 0.9, middle)
    page.mouse.down()
    page.wait_for_timeout(200)
    visitor.sent.clear()
    drawn = [visitor.pictures(*PICTURES)]
    for part in (0.5, 0.25, 0.05):
        page.mouse.move(box["x"] + box["width"] * part, middle, steps=4)
        page.wait_for_timeout(250)
        drawn.append(visitor.pictures(*PICTURES))
    for name, picture in zip(PICTURES, zip(*drawn, strict=True), strict=True):
        assert len(set(picture)) == len(drawn), f"{name} stood still while the dial moved"
    assert visitor.sent == []
    page.mouse.up()
    visitor.settle()
    place = dial(visitor).input_value()
    assert page.url.endswith(f"train_at={place}")
    assert re.search(r"Round \d+ of 1,000", visitor.words)
    assert not visitor.faults


def test_playing_goes_from_the_start_to_the_end(visitor):
    page = visitor.open("/train")
    page.locator(".st-key-train_at select").select_option("4")
    page.locator(".st-key-train_at .why-dial-play").click()
    page.wait_for_timeout(700)
    assert 0 < int(dial(visitor).input_value()) < 60
    page.wait_for_timeout(2500)
    visitor.settle()
    assert dial(visitor).input_value() == "60" and "Round 1,000 of 1,000" in visitor.words
    assert not visitor.faults


def test_a_click_on_the_map_asks_about_that_place(visitor):
    page = visitor.open("/train")
    view = page.locator(".st-key-train_map_figure svg.marks .mark-image image").first.bounding_box()
    page.mouse.click(view["x"] + 0.9 * view["width"], view["y"] + 0.1 * view["height"])
    visitor.settle()
    x, y = (float(page.locator(f".st-key-train_{name} input").input_value()) for name in "xy")
    assert x == pytest.approx(0.8 * 6, abs=0.35) and y == pytest.approx(0.8 * 6, abs=0.35)
    assert "train_x=" in page.url and "train_y=" in page.url
    assert "The network says blue" in visitor.words
    assert not visitor.faults


def test_a_link_shows_a_friend_the_same_picture(visitor, visitors):
    path = "/train?train_layers=3&train_layer_2=5&train_seed=4&train_at=31"
    visitor.open(path)
    friend = visitors()
    friend.open(path)
    assert visitor.pictures("train_error", "train_pushes") == friend.pictures("train_error", "train_pushes")
    assert visitor.words == friend.words


def test_a_pinned_run_plays_along(visitor):
    page = visitor.open("/train")
    page.get_by_role("button", name="Pin this run").click()
    visitor.settle()
    page.locator(".st-key-train_bends label").first.click()
    visitor.settle()
    assert "The pinned run" in visitor.words and "bends off" in visitor.words
    before = visitor.pictures("train_pinned_map", "train_map")
    dial(visitor).focus()
    page.keyboard.press("Home")
    page.wait_for_timeout(300)
    after = visitor.pictures("train_pinned_map", "train_map")
    assert all(one != other for one, other in zip(before, after, strict=True))
    visitor.settle()
    assert "Round 0 of 1,000" in visitor.words
    assert not visitor.faults


def test_the_trained_network_can_be_downloaded(visitor):
    page = visitor.open("/train?train_rounds=200")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="The network for NumPy").click()
    program = Path(waiting.value.path()).read_text("utf-8")
    assert waiting.value.suggested_filename == "network.py" and "def predict(inputs):" in program
    scope = {"__name__": "network"}
    exec(program, scope)
    assert 0 <= scope["predict"]([[1.0, 2.0]])[0, 0] <= 1


def test_own_data_can_be_edited_and_a_phone_does_not_scroll_sideways(visitors):
    person = visitors(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page = person.open("/train?train_data=Your+own+data&train_own_way=Edit+a+table")
    assert page.locator("[data-testid=stDataFrame]").count() >= 1
    assert page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth")
    assert not person.faults
