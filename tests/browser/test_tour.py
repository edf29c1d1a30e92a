"""The guided tour in a real browser: all stops by keyboard alone, leaving and resuming, on a translated page and on a phone."""

import pytest

from core.say.messages import Message, text
from pages.chapters import STOPS
from pages.start.page import NETWORK
from tests.browser.conftest import PHONE
from tests.browser.test_scenes import WRAP

pytestmark = pytest.mark.browser

# The keys that make a stop's move, by the key of its control. They go to the highlighted element, which has the focus.
MOVES = {
    NETWORK: ["ArrowRight"] * 3,
    "slopes_x": [*["PageDown"] * 3, *["ArrowLeft"] * 16],
    "bends_hill": ["ArrowLeft"] * 6,
}
LEAVE_STOP = 5
TOUR_BAR = ".st-key-tour"
IS_AT_STOP = f"number => document.querySelector('.why-tour-number')?.textContent === `Stop ${{number}} of {len(STOPS)}`"
HAS_SENTENCE = "line => document.querySelector('.why-tour-words')?.textContent === line"
LIT_HAS_FOCUS = "document.activeElement.closest('[data-tour-lit]') !== null"


def localize(message: Message | str) -> str:
    return text(message) if isinstance(message, Message) else message


def keys_of(stop) -> list[str]:
    """Return the keys that make a stop's move."""
    move = stop.move
    if move.kind == "lower":
        return ["ArrowRight"]  # the arrow of the first ball points to the right
    if move.kind == "ends":
        return ["Home", "End"]
    return MOVES.get(move.key, ["Enter" if move.kind == "touch" else "End"])


def tab_to(page, selector, key="Tab") -> None:
    """Press the key until the element has the focus."""
    for _ in range(40):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{selector} is not reached by {key}")


def wait_for_stop(person, number: int) -> None:
    """Wait until a stop has begun: its bar is shown, and the highlighted element has the focus."""
    page = person.page
    page.wait_for_function(IS_AT_STOP, arg=number)
    page.wait_for_function(LIT_HAS_FOCUS)
    person.settle()
    assert page.locator(".why-tour-words").inner_text() == localize(STOPS[number - 1][2].ask)
    assert page.evaluate(LIT_HAS_FOCUS)
    assert page.locator("[data-tour-lit]").count() == 1
    assert page.locator(f"{TOUR_BAR} a", has_text=text("tour-next")).is_hidden()
    wait_until_visible(page)


def wait_until_visible(page) -> None:
    """Wait until the highlighted element is on the screen with a visible ring, and the bar does not cover it."""
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
        if stop.move.kind == "see":  # a stop without a move shows its sentence at once
            page.wait_for_function(HAS_SENTENCE, arg=localize(stop.says()))
            page.wait_for_selector(f"{TOUR_BAR}[data-tour=done]")
            page.wait_for_selector("[data-tour-lit]")
            continue
        wait_for_stop(visitor, number)
        if number == LEAVE_STOP:
            leave_and_resume(visitor)
        if number == 3:
            page.evaluate(WRAP)
        for key in keys_of(stop):
            page.keyboard.press(key)
        page.wait_for_selector(f"{TOUR_BAR}[data-tour=done]")
        sentence = page.locator(".why-tour-words").inner_text()
        assert sentence.endswith(".")
        assert sentence != localize(stop.ask)
        assert page.locator("[data-tour-lit]").count() == 0
        if number < len(STOPS):
            tab_to(page, ".st-key-tour_next a", "Shift+Tab")
            page.keyboard.press("Enter")
    assert page.evaluate("localStorage.getItem('why-tour')") is None
    assert not [fault for fault in visitor.faults if "tour" in fault]


def test_on_a_slow_machine_too_the_keyboard_is_brought_to_what_is_lit(visitor):
    page = visitor.open("/")
    tab_to(page, ".st-key-tour_begin a")
    # Make the clock advance ten seconds at every reading.
    page.evaluate(
        "(now => { let late = 0; performance.now = () => now() + (late += 10_000) })(performance.now.bind(performance))"
    )
    page.keyboard.press("Enter")
    wait_for_stop(visitor, 1)


def leave_and_resume(visitor) -> None:
    page = visitor.page
    page.keyboard.press("Shift+Tab")
    tab_to(page, ".st-key-tour_leave button", "Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(TOUR_BAR, state="detached")
    assert "tour=" not in page.url
    assert page.locator("[data-tour-lit]").count() == 0
    visitor.open("/")
    tab_to(page, ".why-tour-go-on")
    assert page.locator(".why-tour-go-on").inner_text() == text("tour-resume", stop=LEAVE_STOP)
    page.keyboard.press("Enter")
    wait_for_stop(visitor, LEAVE_STOP)


def test_on_a_phone_the_stop_stays_through_reload_back_and_forward_and_junk_is_none(visitors):
    person = visitors(**PHONE, color_scheme="dark")
    page = person.open("/")
    box = page.get_by_role("link", name=text("tour-begin")).bounding_box()
    assert box["y"] + box["height"] <= 844
    assert box["height"] >= 44
    first = next(number for number, (chapter, *_) in enumerate(STOPS, 1) if chapter.name == "slopes")
    chapter, next_chapter = STOPS[first - 1][0], STOPS[first][0]
    person.open(f"/?tour={first}")
    page.wait_for_selector("[data-tour-lit]")
    person.settle()
    wait_until_visible(page)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 390
    buttons = page.locator(f"{TOUR_BAR} :is(a, button):visible")
    assert min(button.bounding_box()["height"] for button in buttons.all()) >= 44
    page.get_by_role("link", name=text("tour-skip"), exact=True).tap()
    page.wait_for_function(IS_AT_STOP, arg=first + 1)
    person.settle()
    # A link to another chapter may add one or two extra history entries.
    for navigate, stop, number in (
        (page.go_back, f"/{chapter.url}?tour={first}", first),
        (page.go_forward, f"/{next_chapter.url}?tour={first + 1}", first + 1),
    ):
        for _ in range(3):
            navigate()
            person.settle()
            if stop in page.url:
                break
        page.wait_for_function(IS_AT_STOP, arg=number)
        page.wait_for_selector(f"{TOUR_BAR}[data-tour=waits]")
    page.reload()
    page.wait_for_function(IS_AT_STOP, arg=first + 1)
    person.settle()
    page.evaluate("localStorage.setItem('why-tour', '<b>99')")
    person.open("/?tour=99")
    assert page.locator(f"{TOUR_BAR}, .why-tour-go-on:visible").count() == 0
    person.open("/?tour=3&scene=turn&embed=true")
    assert page.locator(TOUR_BAR).count() == 0


def drag(page, knob: int, distance: int) -> None:
    """Drag a ball of the valleys this number of pixels to the right."""
    box = page.locator(".why-valley svg").nth(knob).bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] * 0.6
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + distance, y, steps=4)
    page.mouse.up()


def test_a_wrong_move_is_told_and_can_be_made_again(visitor):
    number = next(number for number, (*_, stop) in enumerate(STOPS, 1) if stop.move.kind == "lower")
    page = visitor.open(f"/?tour={number}")
    page.wait_for_selector("[data-tour-lit]")
    visitor.settle()
    stop = STOPS[number - 1][2]
    drag(page, 6, 25)  # uphill
    page.wait_for_function(HAS_SENTENCE, arg=localize(stop.retry))
    assert page.locator("[data-tour-lit]").count() == 1
    drag(page, 6, -45)
    page.wait_for_function(HAS_SENTENCE, arg=localize(stop.says()))
    assert page.locator(f"{TOUR_BAR}[data-tour=done]").count() == 1


def test_playing_in_the_lit_box_does_not_strand_the_tour(visitor):
    number = next(number for number, (*_, stop) in enumerate(STOPS, 1) if stop.move.kind == "between")
    stop = STOPS[number - 1][2]
    page = visitor.open(f"/?tour={number}")
    page.wait_for_selector("[data-tour-lit]")
    visitor.settle()
    visitor.dial(stop.move.key).press("End")
    page.wait_for_function(HAS_SENTENCE, arg=localize(stop.retry) or text("tour-missed", ask=localize(stop.ask)))
    box = page.locator(f".st-key-{stop.move.key} input[type=range]")
    box.evaluate(
        "(input, to) => { input.value = to; input.dispatchEvent(new Event('input', { bubbles: true })) }",
        (stop.move.low + stop.move.high) / 2,
    )
    page.wait_for_selector(f"{TOUR_BAR}[data-tour=done]")
