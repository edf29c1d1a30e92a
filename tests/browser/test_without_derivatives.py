"""The chapter "Without derivatives" in a real browser: dials without the server, the race and its Stop button, the game."""

import re

import pytest

from core.chapters.without_derivatives.chance import DIMENSIONS as TURNS
from core.chapters.without_derivatives.chance import directions
from core.chapters.without_derivatives.chance_words import say_chance
from core.say.messages import text

pytestmark = pytest.mark.browser
AT = "/without-derivatives?"


def test_after_the_prediction_the_dial_moves_picture_and_sentence_without_the_server(visitors):
    visitor = visitors()
    page = visitor.open(f"{AT}scene=chance")
    page.get_by_text("Skip", exact=True).click()
    picture = "without_derivatives_angles"
    page.wait_for_selector(f".st-key-{picture}_figure svg.marks")
    visitor.settle()
    visitor.sent_frames.clear()
    for place in (1, len(TURNS) // 5, len(TURNS) // 2):
        visitor.drag("without_derivatives_turn", TURNS[place], picture)
        expected = re.sub(r"[*\s]+", "", text(say_chance(directions(0), place)))
        page.wait_for_function(
            r"""words => document.querySelector('[data-says="without_derivatives_turn"]').textContent.replace(/\s+/g, "") === words""",
            arg=expected,
        )
    assert visitor.sent_frames == []
    assert not visitor.faults


def test_the_price_reads_what_its_dial_says(visitors):
    visitor = visitors()
    page = visitor.open(f"{AT}scene=price")
    assert "175 billion knobs" in page.locator(".st-key-without_derivatives_price output").inner_text()
    visitor.drag("without_derivatives_price", 0)
    page.wait_for_function(
        """document.querySelector('[data-says="without_derivatives_price"]').textContent.includes("with 7 knobs")"""
    )
    assert not visitor.faults


def test_the_race_runs_by_its_button_and_only_then(visitor):
    page = visitor.open(
        f"{AT}scene=race&without_derivatives_sizes=60&without_derivatives_looks=300&without_derivatives_seed=4"
    )
    missing = page.locator("[data-says=without_derivatives_race_missing]")
    assert missing.count() == 1
    page.locator(".st-key-without_derivatives_run button").click()
    missing.wait_for(state="detached", timeout=60_000)
    visitor.settle()
    assert page.locator(".st-key-without_derivatives_run button").count() == 0
    assert page.locator("[data-says=without_derivatives_looked]").count() == 1
    assert not visitor.faults


def test_a_race_can_be_stopped(visitor):
    page = visitor.open(
        f"{AT}scene=race&without_derivatives_sizes=3280&without_derivatives_looks=5000&without_derivatives_seed=3"
    )
    page.locator(".st-key-without_derivatives_run button").click()
    page.wait_for_selector("[data-testid=stProgress]")
    page.locator(".st-key-without_derivatives_stop button").click()
    page.wait_for_selector("[data-testid=stProgress]", state="detached", timeout=30_000)
    visitor.settle()
    assert page.locator(".st-key-without_derivatives_run button").count() == 1
    assert not visitor.faults


def test_the_game_is_played_by_clicking_its_picture(visitor):
    page = visitor.open(f"{AT}scene=guess")
    picture = page.locator(".st-key-without_derivatives_hunt_figure svg.marks")
    picture.wait_for()
    for number, part in enumerate((0.3, 0.7, 0.9), start=1):
        box = picture.bounding_box()
        page.mouse.click(box["x"] + box["width"] * part, box["y"] + box["height"] * 0.5)
        page.wait_for_function(
            "n => document.querySelector('[data-testid=stMain]').innerText.includes(`Try ${n} of 20.`)", arg=number
        )
        visitor.settle()
    assert "without_derivatives_knob_a=" in page.url
    page.locator(".st-key-without_derivatives_show button").click()
    page.wait_for_selector(".why-says:has-text('The bottom was at height')")
    visitor.settle()
    assert not visitor.faults
