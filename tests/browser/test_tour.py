"""The led tour in a real browser: all its stops by the keyboard alone, left and taken up again, on a translated page."""

import pytest

from core.say.messages import Message, text
from pages.chapters import STOPS
from pages.start.page import NETWORK
from tests.browser.conftest import PHONE
from tests.browser.test_scenes import WRAP

pytestmark = pytest.mark.browser

# The keys of a stop's move, pressed where the focus is: on what is lit. They go by what the stop waits for.
MOVES = {
    NETWORK: ["ArrowRight"] * 3,
    "slopes_x": [*["PageDown"] * 3, *["ArrowLeft"] * 16],
    "bends_hill": ["ArrowLeft"] * 6,
}
LEFT_AT = 5
BAR = ".st-key-tour"
SAYS = f"number => document.querySelector('.why-tour-number')?.textContent === `Stop ${{number}} of {len(STOPS)}`"
TELLS = "line => document.querySelector('.why-tour-words')?.textContent === line"
LIT_HAS_FOCUS = "document.activeElement.closest('[data-tour-lit]') !== null"


def words(of: Message | str) -> str:
    return text(of) if isinstance(of, Message) else of


def keys_of(stop) -> list[str]:
    """The keys that make a stop's move."""
    waits = stop.move
    if waits.kind == "lower":
        return ["ArrowRight"]  # the first ball's arrow points there
    if waits.kind == "ends":
        return ["Home", "End"]
    return MOVES.get(waits.key, ["Enter" if waits.kind == "touch" else "End"])


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
    assert page.locator(".why-tour-words").inner_text() == words(STOPS[number - 1][2].ask)
    assert page.evaluate(LIT_HAS_FOCUS)
    assert page.locator("[data-tour-lit]").count() == 1
    assert page.locator(f"{BAR} a", has_text=text("tour-next")).is_hidden()
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
    for number, (*_, stop) in enumerate(STOPS, 1):
        if stop.move.kind == "see":  # nothing to do: what there is to see is said at once
            page.wait_for_function(TELLS, arg=words(stop.says()))
            page.wait_for_selector(f"{BAR}[data-tour=done]")
            page.wait_for_selector("[data-tour-lit]")
            continue
        at_stop(visitor, number)
        if number == LEFT_AT:
            left_and_resumed(visitor)
        if number == 3:
            page.evaluate(WRAP)
        for key in keys_of(stop):
            page.keyboard.press(key)
        page.wait_for_selector(f"{BAR}[data-tour=done]")
        told = page.locator(".why-tour-words").inner_text()
        assert told.endswith(".")
        assert told != words(stop.ask)
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
    assert page.locator(".why-tour-go-on").inner_text() == text("tour-resume", stop=LEFT_AT)
    page.keyboard.press("Enter")
    at_stop(visitor, LEFT_AT)


def test_on_a_phone_the_stop_stays_through_reload_back_and_forward_and_junk_is_none(visitors):
    person = visitors(**PHONE, color_scheme="dark")
    page = person.open("/")
    box = page.get_by_role("link", name=text("tour-begin")).bounding_box()
    assert box["y"] + box["height"] <= 844
    assert box["height"] >= 44
    below = next(number for number, (chapter, *_) in enumerate(STOPS, 1) if chapter.name == "slopes")
    here, following = STOPS[below - 1][0], STOPS[below][0]
    person.open(f"/?tour={below}")
    page.wait_for_selector("[data-tour-lit]")
    person.settle()
    sighted(page)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 390
    buttons = page.locator(f"{BAR} :is(a, button):visible")
    assert min(each.bounding_box()["height"] for each in buttons.all()) >= 44
    page.get_by_role("link", name=text("tour-skip"), exact=True).tap()
    page.wait_for_function(SAYS, arg=below + 1)
    person.settle()
    # Streamlit leaves a step or two on the way back where a link leads to another chapter.
    for way, stop, number in (
        (page.go_back, f"/{here.url}?tour={below}", below),
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
    person.open("/?tour=3&scene=turn&embed=true")
    assert page.locator(BAR).count() == 0


def drag(page, knob: int, by: int) -> None:
    """Drag a ball of the valleys so many pixels to the right."""
    box = page.locator(".why-valley svg").nth(knob).bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] * 0.6
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + by, y, steps=4)
    page.mouse.up()


def test_a_wrong_move_is_told_and_can_be_made_again(visitor):
    feels = next(number for number, (*_, stop) in enumerate(STOPS, 1) if stop.move.kind == "lower")
    page = visitor.open(f"/?tour={feels}")
    page.wait_for_selector("[data-tour-lit]")
    visitor.settle()
    stop = STOPS[feels - 1][2]
    drag(page, 6, 25)  # uphill
    page.wait_for_function(TELLS, arg=words(stop.retry))
    assert page.locator("[data-tour-lit]").count() == 1
    drag(page, 6, -45)
    page.wait_for_function(TELLS, arg=words(stop.says()))
    assert page.locator(f"{BAR}[data-tour=done]").count() == 1


def test_playing_in_the_lit_box_does_not_strand_the_tour(visitor):
    between = next(number for number, (*_, stop) in enumerate(STOPS, 1) if stop.move.kind == "between")
    stop = STOPS[between - 1][2]
    page = visitor.open(f"/?tour={between}")
    page.wait_for_selector("[data-tour-lit]")
    visitor.settle()
    visitor.dial(stop.move.key).press("End")
    page.wait_for_function(TELLS, arg=words(stop.retry) or text("tour-missed", ask=words(stop.ask)))
    box = page.locator(f".st-key-{stop.move.key} input[type=range]")
    box.evaluate(
        "(input, to) => { input.value = to; input.dispatchEvent(new Event('input', { bubbles: true })) }",
        (stop.move.low + stop.move.high) / 2,
    )
    page.wait_for_selector(f"{BAR}[data-tour=done]")
