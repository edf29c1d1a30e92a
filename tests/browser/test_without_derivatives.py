"""The race is run, watched and stopped in a real browser; the game is played by clicking its picture."""

import re

import pytest

pytestmark = pytest.mark.browser
QUICK = "/without-derivatives?without_derivatives_sizes=60&without_derivatives_sizes=220&without_derivatives_looks=300"


def test_the_race_runs_by_its_button_and_one_dial_replays_it(visitor):
    page = visitor.open(QUICK)
    page.locator(".st-key-without_derivatives_run button").click()
    page.wait_for_selector(".st-key-without_derivatives_race_220_figure svg.marks", timeout=60_000)
    visitor.settle()
    assert page.locator(".st-key-without_derivatives_run").count() == 0
    assert "With 220 knobs slopes win" in visitor.words
    keys = [f"without_derivatives_race_{knobs}" for knobs in (60, 220)]
    before = visitor.pictures(*keys)
    dial = page.locator(".st-key-without_derivatives_looked input[type=range]")
    box = dial.bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.98, box["y"] + box["height"] / 2)
    page.mouse.down()
    visitor.sent.clear()
    page.mouse.move(box["x"] + box["width"] * 0.4, box["y"] + box["height"] / 2, steps=5)
    page.wait_for_timeout(200)
    assert all(one != other for one, other in zip(before, visitor.pictures(*keys), strict=True))
    assert visitor.sent == []
    page.mouse.up()
    visitor.settle()
    assert "without_derivatives_looked=" in page.url and not visitor.faults


def test_a_race_can_be_stopped(visitor):
    page = visitor.open("/without-derivatives?without_derivatives_sizes=3280&without_derivatives_looks=5000")
    page.locator(".st-key-without_derivatives_run button").click()
    page.wait_for_selector("[data-testid=stProgress]")
    page.wait_for_timeout(500)
    assert page.locator(".st-key-without_derivatives_run").inner_text().endswith("Stop the race")
    page.locator(".st-key-without_derivatives_run button").click()
    page.wait_for_selector("[data-testid=stProgress]", state="detached", timeout=30_000)
    visitor.settle()
    assert "Not raced yet." in visitor.words
    assert page.locator(".st-key-without_derivatives_run button").count() == 1 and not visitor.faults


def test_size_budget_and_seed_are_in_the_link(visitor):
    page = visitor.open(QUICK)
    page.locator(".st-key-without_derivatives_seed input").fill("4")
    page.keyboard.press("Enter")
    page.wait_for_function("location.search.includes('without_derivatives_seed=4')")
    visitor.settle()
    assert "without_derivatives_looks=300" in page.url
    assert re.findall(r"without_derivatives_sizes=(\d+)", page.url) == ["60", "220"]


def test_the_game_is_played_by_clicking_its_picture(visitor):
    page = visitor.open(QUICK)
    picture = page.locator(".st-key-without_derivatives_hunt_figure svg.marks")
    picture.scroll_into_view_if_needed()
    for number, part in enumerate((0.3, 0.7, 0.9), start=1):
        box = picture.bounding_box()
        page.mouse.click(box["x"] + box["width"] * part, box["y"] + box["height"] * 0.5)
        page.wait_for_function(
            "n => document.querySelector('[data-testid=stMain]').innerText.includes(`Try ${n} of 20.`)", arg=number
        )
        visitor.settle()
    assert "without_derivatives_knob_a=" in page.url
    page.locator(".st-key-without_derivatives_show button").click()
    visitor.settle()
    assert "The bottom was at height" in visitor.words and not visitor.faults
