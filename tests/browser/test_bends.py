"""The Bends chapter in a real browser: every dial moves its own pictures at once, and only those."""

import re

import pytest

from core.chapters.bends.fits import NAMES, kill_the_slope
from core.chapters.bends.pictures import LABELS

pytestmark = pytest.mark.browser

PICTURES = {
    "bends_in": ["bends_bend", "bends_slope"],
    "bends_round": [*(f"bends_fit_{name}" for name in NAMES), "bends_errors", "bends_inside"],
    "bends_steep": ["bends_killed_map", "bends_killed_accuracy", "bends_killed_switch", "bends_killed_alive"],
    "bends_end_round": ["bends_chance", "bends_amount"],
}
ALL = [picture for group in PICTURES.values() for picture in group]


def drag(visitor, key: str, value: float) -> None:
    """Move a dial without letting go of it."""
    visitor.page.locator(f".st-key-{key} input").evaluate(
        "(dial, to) => { dial.value = String(to); dial.dispatchEvent(new Event('input', { bubbles: true })) }", value
    )
    visitor.page.wait_for_timeout(400)


def drawn(visitor, pictures: list[str]) -> list[str]:
    """The drawings, without the numbers that Vega gives its clipping paths anew each time."""
    return [re.sub(r"clip\d+", "clip", each) for each in visitor.pictures(*pictures)]


def texts(visitor, picture: str) -> list[str]:
    """What is written in a picture and can be seen."""
    written = visitor.page.locator(f".st-key-{picture}_figure svg.marks text")
    return written.evaluate_all(
        "all => all.filter(each => each.getAttribute('opacity') !== '0').map(each => each.textContent)"
    )


@pytest.mark.parametrize(
    ("key", "to"), [("bends_in", -3), ("bends_round", 500), ("bends_steep", 9), ("bends_end_round", 50)]
)
def test_a_dial_moves_its_pictures_without_the_server_and_no_others(visitor, key, to):
    visitor.open("/bends")
    before, visitor.sent[:] = dict(zip(ALL, drawn(visitor, ALL), strict=True)), []
    drag(visitor, key, to)
    after = dict(zip(ALL, drawn(visitor, ALL), strict=True))
    assert {picture for picture in ALL if before[picture] != after[picture]} == set(PICTURES[key])
    assert visitor.sent == [] and not visitor.faults


def test_pictures_and_sentences_stand_where_a_link_says_on_every_visit(visitor):
    link = "/bends?bends_in=-2&bends_round=750&bends_steep=9&bends_end_round=100&bends_inside=ReLU"
    step = kill_the_slope(4)[-1]
    seen = []
    for _ in range(3):
        visitor.open(link)
        seen.append(drawn(visitor, ALL))
        assert "In -2.0, out" in visitor.words and "After 750 rounds" in visitor.words
        assert "With a true step" in visitor.words
        bars = texts(visitor, "bends_killed_alive")
        assert f"hidden knobs with a slope: 0 of {step.knobs[0]}" in bars
        assert f"last layer's knobs with a slope: {step.alive[1]} of {step.knobs[1]}" in bars
        for key, value in (
            ("bends_in", "-2"),
            ("bends_round", "750"),
            ("bends_steep", "9"),
            ("bends_end_round", "100"),
        ):
            assert visitor.page.locator(f".st-key-{key} input").input_value() == value
    assert seen[0] == seen[1] == seen[2]
    # Moving the dials away and back finds the same pictures: they had followed the link, not the defaults.
    drag(visitor, "bends_round", 0)
    moved = drawn(visitor, PICTURES["bends_round"])
    drag(visitor, "bends_round", 750)
    back = drawn(visitor, PICTURES["bends_round"])
    assert all(one != other for one, other in zip(moved, back, strict=True))
    assert back == [seen[0][ALL.index(picture)] for picture in PICTURES["bends_round"]]
    assert not visitor.faults


def test_the_first_picture_is_on_the_first_screen_of_a_laptop(visitor):
    page = visitor.open("/bends")
    box = page.locator(".st-key-bends_bend_figure svg.marks").bounding_box()
    assert box["y"] + box["height"] < 800


def test_every_steepness_is_named_below_its_dots(visitor):
    visitor.open("/bends")
    assert set(LABELS) <= set(texts(visitor, "bends_killed_accuracy"))
