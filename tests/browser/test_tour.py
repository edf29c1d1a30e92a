"""The led tour in a real browser: all its stops by the keyboard alone, left and taken up again, on a translated page."""

import pytest

from pages.chapters import STOPS
from tests.browser.conftest import PHONE
from tests.browser.test_scenes import WRAP

pytestmark = pytest.mark.browser

# The keys of each stop's move, pressed where the focus is: on what is lit.
MOVES = {"tilt": [*["PageDown"] * 3, *["ArrowLeft"] * 16], "sum": ["ArrowLeft"] * 6, "turn": ["ArrowRight"]}
PRESSED = {"zoom", "size"}  # a button is lit
LEFT_AT = 5
BAR = ".st-key-tour"
SAYS = f"number => document.querySelector('.why-tour-number')?.textContent === `Stop ${{number}} of {len(STOPS)}`"
LIT_HAS_FOCUS = "document.activeElement.closest('[data-tour-lit]') !== null"


def tab_to(page, selector, key="Tab") -> None:
    """Press the key until the focus is there."""
    for _ in range(40):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{selector} is not reached by {key}")


def at_stop(person, number: int) -> None:
    """Wait until a stop has begun: its bar is there, and the focus is on what is lit."""
    page = person.page
    page.wait_for_function(SAYS, arg=number)
    page.wait_for_function(LIT_HAS_FOCUS)
    person.settle()
    assert page.locator(".why-tour-words").inner_text() == STOPS[number - 1][1].stop.ask
    assert page.evaluate(LIT_HAS_FOCUS)
    assert page.locator("[data-tour-lit]").count() == 1
    assert page.locator(f"{BAR} a", has_text="Next stop").is_hidden()
    sighted(page)


def sighted(page) -> None:
    """Wait until what is lit can be seen (it may still be on its way), its ring stands out, and the bar does not cover it."""
    page.wait_for_function(
        """() => { const lit = document.querySelector("[data-tour-lit]"), box = lit.getBoundingClientRect()
        const bar = document.querySelector(".st-key-tour").getBoundingClientRect()
        const ring = getComputedStyle(lit)
        return box.top >= 0 && box.bottom <= innerHeight && (bar.bottom <= box.top || bar.top >= box.bottom) &&
          parseFloat(ring.outlineWidth) >= 3 && ring.outlineStyle === "solid" }"""
    )


def test_all_stops_by_the_keyboard_alone(visitor):
    page = visitor.open("/")
    tab_to(page, ".st-key-tour_begin a")
    page.keyboard.press("Enter")
    for number, (_, scene) in enumerate(STOPS, 1):
        at_stop(visitor, number)
        if number == LEFT_AT:
            left_and_resumed(visitor)
        if number == 3:
            page.evaluate(WRAP)
        for key in MOVES.get(scene.name, ["Enter" if scene.name in PRESSED else "End"]):
            page.keyboard.press(key)
        page.wait_for_selector(f"{BAR}[data-tour=done]")
        told = page.locator(".why-tour-words").inner_text()
        assert told.endswith(".")
        assert told != scene.stop.ask
        assert page.locator("[data-tour-lit]").count() == 0
        if number < len(STOPS):
            tab_to(page, ".st-key-tour_next a", "Shift+Tab")
            page.keyboard.press("Enter")
    assert page.evaluate("localStorage.getItem('why-tour')") is None
    assert not [fault for fault in visitor.faults if "tour" in fault]


def test_on_a_slow_machine_too_the_keyboard_is_brought_to_what_is_lit(visitor):
    page = visitor.open("/")
    tab_to(page, ".st-key-tour_begin a")
    # From here to the next look at the clock it is ten seconds, every time.
    page.evaluate(
        "(now => { let late = 0; performance.now = () => now() + (late += 10_000) })(performance.now.bind(performance))"
    )
    page.keyboard.press("Enter")
    at_stop(visitor, 1)


def left_and_resumed(visitor) -> None:
    page = visitor.page
    page.keyboard.press("Shift+Tab")
    tab_to(page, ".st-key-tour_leave button", "Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(BAR, state="detached")
    assert "tour=" not in page.url
    assert page.locator("[data-tour-lit]").count() == 0
    visitor.open("/")
    tab_to(page, ".why-tour-go-on")
    assert page.locator(".why-tour-go-on").inner_text() == f"Go on at stop {LEFT_AT}"
    page.keyboard.press("Enter")
    at_stop(visitor, LEFT_AT)


def test_on_a_phone_the_stop_stays_through_reload_back_and_forward_and_junk_is_none(visitors):
    person = visitors(**PHONE, color_scheme="dark")
    page = person.open("/")
    box = page.get_by_role("link", name="Five minutes, led").bounding_box()
    assert box["y"] + box["height"] <= 844
    assert box["height"] >= 44
    below = next(number for number, (_, scene) in enumerate(STOPS, 1) if scene.name == "size")  # lit far down
    following = STOPS[below][0]
    person.open(f"/?tour={below}")
    page.wait_for_selector("[data-tour-lit]")
    person.settle()
    sighted(page)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 390
    buttons = page.locator(f"{BAR} :is(a, button):visible")
    assert min(each.bounding_box()["height"] for each in buttons.all()) >= 44
    page.get_by_role("link", name="Skip", exact=True).tap()
    page.wait_for_function(SAYS, arg=below + 1)
    person.settle()
    # Streamlit leaves a step or two on the way back where a link leads to another chapter.
    for way, stop, number in (
        (page.go_back, f"/downhill?tour={below}", below),
        (page.go_forward, f"/{following.url}?tour={below + 1}", below + 1),
    ):
        for _ in range(3):
            way()
            person.settle()
            if stop in page.url:
                break
        page.wait_for_function(SAYS, arg=number)
        page.wait_for_selector(f"{BAR}[data-tour=waits]")
    page.reload()
    page.wait_for_function(SAYS, arg=below + 1)
    person.settle()
    page.evaluate("localStorage.setItem('why-tour', '<b>99')")
    person.open("/?tour=99")
    assert page.locator(f"{BAR}, .why-tour-go-on:visible").count() == 0
    person.open("/downhill?tour=5&scene=walk&embed=true")
    assert page.locator(BAR).count() == 0
