"""What only a real browser can show: cold deep links, motion without the server, the URL, the keyboard, the phone."""

import re
import urllib.request

import pytest

from pages.chapters import CHAPTERS

pytestmark = pytest.mark.browser

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


def dial(person, key):
    return person.page.locator(f".st-key-{key} input[type=range]")


def test_a_cold_deep_link_shows_the_chapter_in_its_state(visitors, cold_server):
    person = visitors(cold_server)
    page = person.open("/slopes?slopes_x=1.5")
    assert page.locator("h1").inner_text() == "Slopes"
    assert "At 1.50" in person.words
    assert dial(person, "slopes_x").input_value() == "1.5"
    assert page.locator("[data-testid=stTopNavLink]").count() >= 2
    assert page.locator("[role=dialog]").count() == 0
    assert page.url.endswith("/slopes?slopes_x=1.5")
    assert not person.faults


def test_back_forward_reload_and_a_second_tab(visitor):
    page = visitor.open("/slopes?slopes_x=1.5")
    page.get_by_role("link", name="Next: Downhill").first.click()
    page.wait_for_url("**/downhill*")
    visitor.settle()
    assert page.locator("h1").inner_text() == "Downhill"
    page.go_back()
    visitor.settle()
    assert page.locator("h1").inner_text() == "Slopes" and "At 1.50" in visitor.words
    page.go_forward()
    visitor.settle()
    assert page.locator("h1").inner_text() == "Downhill"
    page.reload()
    visitor.settle()
    assert page.locator("h1").inner_text() == "Downhill"
    other = visitor.open("/slopes?slopes_x=-2", visitor.tab())
    assert "At -2.00" in other.locator("[data-testid=stMain]").inner_text()
    assert page.locator("h1").inner_text() == "Downhill"


def test_coming_back_to_a_chapter_finds_the_dial_where_it_was(visitor):
    page = visitor.open("/slopes?slopes_x=2.5")
    for name in ("Downhill", "Slopes"):
        page.locator("[data-testid=stTopNavLink]", has_text=name).click()
        page.wait_for_url(f"**/{name.lower()}*")
        visitor.settle()
    assert dial(visitor, "slopes_x").input_value() == "2.5"
    assert page.url.endswith("slopes_x=2.5") and "At 2.50" in visitor.words


def test_dragging_moves_every_picture_without_a_message_and_release_tells_python(visitor):
    page = visitor.open("/slopes")
    keys = ("slopes_tangent", "slopes_every")
    box = dial(visitor, "slopes_x").bounding_box()
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] * 0.66, middle)
    page.mouse.down()
    visitor.sent.clear()
    drawn, address = [visitor.pictures(*keys)], page.url
    for part in (0.3, 0.2, 0.1):
        page.mouse.move(box["x"] + box["width"] * part, middle, steps=5)
        page.wait_for_timeout(120)
        drawn.append(visitor.pictures(*keys))
    for picture in zip(*drawn, strict=True):
        assert len(set(picture)) == len(drawn), "a bound picture stood still while the dial moved"
    assert visitor.sent == [] and page.url == address
    page.mouse.up()
    visitor.settle()
    value = dial(visitor, "slopes_x").input_value()
    assert visitor.sent and page.url.endswith(f"slopes_x={value}")
    assert f"At {float(value):.2f}" in visitor.words
    assert not visitor.faults


def test_the_drawn_tangent_has_the_slope_that_the_sentence_says(visitor):
    visitor.open("/slopes?slopes_x=2")
    # Where three ticks of each axis stand tells how many pixels a unit is; the tangent's own pixels then give its slope.
    drawn = visitor.page.evaluate(
        """() => { const root = document.querySelector('.st-key-slopes_tangent_figure svg.marks');
        const line = root.querySelector('.mark-rule[aria-roledescription="rule mark container"] line');
        const ticks = name => [...root.querySelectorAll(`.role-axis[aria-label^="${name}"] .role-axis-label text`)]
          .map(text => [Number(text.textContent.replace('−', '-')), text.getCTM()]).map(([value, at]) => [value, at.e, at.f]);
        return [Number(line.getAttribute('x2')), Number(line.getAttribute('y2')), ticks('X-axis'), ticks('Y-axis')] }"""
    )
    across, up, x_ticks, y_ticks = drawn
    wide = (x_ticks[-1][1] - x_ticks[0][1]) / (x_ticks[-1][0] - x_ticks[0][0])
    tall = (y_ticks[-1][2] - y_ticks[0][2]) / (y_ticks[-1][0] - y_ticks[0][0])
    assert (up / tall) / (across / wide) == pytest.approx(4, rel=0.02)
    assert "the slope is 4.00" in visitor.words


def test_several_dials_do_not_disturb_one_another(visitor):
    page = visitor.open("/slopes")
    before = {key: dial(visitor, key).input_value() for key in ("slopes_x", "slopes_zoom", "slopes_a", "slopes_b")}
    still = visitor.pictures("slopes_tangent", "slopes_secant")
    dial(visitor, "slopes_a").focus()
    page.keyboard.press("End")
    visitor.settle()
    after = {key: dial(visitor, key).input_value() for key in before}
    assert after.pop("slopes_a") == "4" and before.pop("slopes_a") == "1.5"
    assert after == before
    assert visitor.pictures("slopes_tangent", "slopes_secant") == still


def test_another_control_keeps_dial_picture_and_sentence_together(visitor):
    page = visitor.open("/slopes?slopes_x=2.5")
    page.locator(".st-key-slopes_curve input").click()
    page.get_by_role("option", name=re.compile("cubic")).click()
    visitor.settle()
    # The cubic's picture ends at 2.2, and so does its dial.
    assert dial(visitor, "slopes_x").input_value() == "2.2" and "At 2.20" in visitor.words
    assert "slopes_x=2.2" in page.url and "slopes_curve=" in page.url
    assert "2.20" in page.locator(".st-key-slopes_x output").inner_text()


def test_the_dial_obeys_the_keyboard_and_speaks(visitor):
    page = visitor.open("/downhill")
    step = dial(visitor, "downhill_step")
    assert step.get_attribute("aria-label") == "Walk"
    step.focus()
    page.keyboard.press("ArrowRight")
    assert step.input_value() == "1" and step.get_attribute("aria-valuetext").startswith("step 1 · error")
    page.keyboard.press("End")
    visitor.settle()
    assert step.input_value() == "60" and "Step 60." in visitor.words
    page.keyboard.press("Home")
    page.keyboard.press(" ")
    page.wait_for_timeout(700)
    page.keyboard.press(" ")
    visitor.settle()
    assert 0 < int(step.input_value()) < 60
    assert f"Step {step.input_value()}." in visitor.words
    focused = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert focused not in ("none", "")


def test_playing_moves_three_pictures_and_ends_at_rest(visitor):
    page = visitor.open("/downhill")
    page.locator(".st-key-downhill_step select").select_option("4")
    visitor.sent.clear()
    keys = ("downhill_map", "downhill_height", "downhill_neuron")
    before = visitor.pictures(*keys)
    page.locator(".st-key-downhill_step .why-dial-play").click()
    page.wait_for_timeout(800)
    during = visitor.pictures(*keys)
    assert all(one != other for one, other in zip(before, during, strict=True))
    assert visitor.sent == []
    page.wait_for_function("document.querySelector('.st-key-downhill_step input').value === '60'")
    visitor.settle()
    assert "Step 60." in visitor.words and page.url.endswith("downhill_step=60")


def test_less_motion_for_those_who_ask_for_it(visitors):
    person = visitors(reduced_motion="reduce")
    page = person.open("/downhill")
    page.evaluate(
        """() => { window.moves = 0; document.querySelector('.st-key-downhill_step input')
        .addEventListener('input', () => window.moves++) }"""
    )
    page.locator(".st-key-downhill_step .why-dial-play").click()
    page.wait_for_timeout(1500)
    assert 1 <= page.evaluate("window.moves") <= 3


def test_a_click_on_the_map_chooses_the_start(visitor):
    page = visitor.open("/downhill")
    box = page.locator(".st-key-downhill_map_figure svg.marks").bounding_box()
    page.mouse.click(box["x"] + box["width"] * 0.75, box["y"] + box["height"] * 0.25)
    page.wait_for_function("location.search.includes('downhill_a=') && location.search.includes('downhill_b=')")
    visitor.settle()
    a = float(re.search(r"downhill_a=(-?[\d.]+)", page.url)[1])
    b = float(re.search(r"downhill_b=(-?[\d.]+)", page.url)[1])
    assert 1.5 < a < 3.5 and 0.5 < b < 2.8  # right of the middle, above it
    text = page.locator(".st-key-downhill_a").inner_text()
    assert f"{a:.2f}" in text


def test_following_an_experiment_writes_the_address_and_sets_the_dial(visitor):
    page = visitor.open("/slopes?slopes_x=2.5&slopes_a=3")
    page.get_by_role("link", name="Set it up").nth(1).click()
    visitor.settle()
    assert "slopes_x=-0.05" in page.url and "slopes_a" not in page.url and "set=" not in page.url
    assert dial(visitor, "slopes_x").input_value() == "-0.05" and dial(visitor, "slopes_a").input_value() == "1.5"
    page.go_back()
    visitor.settle()
    assert dial(visitor, "slopes_x").input_value() == "2.5" and "At 2.50" in visitor.words


def test_start_over_clears_every_control(visitor):
    page = visitor.open("/downhill?downhill_step=7&downhill_rate=0.1&downhill_uphill=true")
    page.get_by_role("link", name="Start this page over").click()
    visitor.settle()
    assert page.url.endswith("/downhill") and "Step 0." in visitor.words
    assert "0.5" in page.locator(".st-key-downhill_rate").inner_text()


def test_the_shared_link_is_the_address(visitor):
    page = visitor.open("/slopes?slopes_x=1.5")
    page.get_by_role("button", name="Share this view").click()
    assert page.locator("[data-testid=stPopoverBody] code").inner_text().strip() == page.url


@pytest.mark.parametrize("path", ["/nowhere", "/slopes/deep/er", "/%3Cscript%3E"])
def test_a_wrong_path_leads_kindly_to_the_start(visitor, path):
    page = visitor.open(path)
    assert page.locator("h1").inner_text() == CHAPTERS[0].title
    assert "no page at that address" in visitor.words
    assert page.locator("[role=dialog]").count() == 0


def test_two_visitors_at_once_do_not_meet(visitors):
    one, other = visitors(), visitors()
    one.open("/downhill?downhill_step=5")
    other.open("/downhill?downhill_step=9")
    one.page.reload()
    one.settle()
    assert "Step 5." in one.words and "Step 9." in other.words


@pytest.mark.parametrize("view", [{}, PHONE], ids=["laptop", "phone"])
@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.url)
def test_every_chapter_draws_all_its_pictures_without_an_error_or_a_sideways_scroll(visitors, chapter, view):
    person = visitors(**view)
    page = person.open("/" if chapter is CHAPTERS[0] else f"/{chapter.url}")
    assert page.locator("h1").first.inner_text() == chapter.title
    charts = page.locator("[data-testid=stVegaLiteChart]")
    drawn = page.locator("[data-testid=stVegaLiteChart] :is(canvas, svg.marks)")
    assert drawn.count() >= charts.count()
    wide, room = page.evaluate(
        "(() => { const main = document.querySelector('[data-testid=stMain]'); return [main.scrollWidth, main.clientWidth] })()"
    )
    assert wide <= room + 1
    assert page.locator("[data-testid=stException]").count() == 0
    assert not person.faults


def test_every_answer_carries_the_security_headers(server):
    for path in ("/", "/slopes", "/_stcore/health"):
        with urllib.request.urlopen(server + path) as answer:
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
            assert "frame-ancestors 'self' https:" in answer.headers["Content-Security-Policy"]
