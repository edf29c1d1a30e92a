"""The whole app in a real browser: deep links, history, motion without the server, the URL, and wrong paths."""

import itertools

import pytest

from core.say.messages import text
from pages.chapters import CHAPTERS, chapter
from tests.browser.conftest import MOVING

pytestmark = pytest.mark.browser

PICTURES = ("slopes_tangent",)


def first_heading(url: str) -> str:
    """Return the heading of a chapter's first scene."""
    page = chapter(url)
    return page.scenes[0].question


def sentence_start(person) -> str:
    """Return the expected start of the Slopes sentence at the dial's current place."""
    value = float(person.dial("slopes_x").input_value())
    return f"At {value:.2f}".replace("-", "−")


def test_a_cold_deep_link_shows_the_scene_in_its_state(visitors, own_server):
    person = visitors(own_server.address)
    page = person.open("/slopes?slopes_x=1.5")
    assert page.locator("h1").inner_text() == first_heading("slopes")
    assert float(person.dial("slopes_x").input_value()) == 1.5
    assert person.sentence("slopes_x").startswith(sentence_start(person))
    assert page.locator("[role=dialog]").count() == 0
    assert page.url.endswith("/slopes?slopes_x=1.5")
    assert not person.faults


def test_back_forward_reload_and_a_second_tab(visitor):
    page = visitor.open("/slopes?slopes_x=1.5")
    visitor.go_to("downhill")
    assert page.locator("h1").inner_text() == first_heading("downhill")
    page.go_back()
    page.wait_for_url("**/slopes*")
    visitor.settle()
    assert page.locator("h1").inner_text() == first_heading("slopes")
    assert float(visitor.dial("slopes_x").input_value()) == 1.5
    page.go_forward()
    page.wait_for_url("**/downhill*")
    page.reload()
    visitor.settle()
    assert page.locator("h1").inner_text() == first_heading("downhill")
    other = visitor.open("/slopes?slopes_x=-2", visitor.new_tab())
    assert other.locator("[data-says=slopes_x]").inner_text().startswith("At −2.00")
    assert page.locator("h1").inner_text() == first_heading("downhill")


def test_coming_back_to_a_chapter_finds_the_dial_where_it_was(visitor):
    page = visitor.open("/slopes?slopes_x=2.5")
    visitor.go_to("downhill")
    visitor.go_to("slopes")
    assert float(visitor.dial("slopes_x").input_value()) == 2.5
    page.wait_for_url("**slopes_x=2.5*")
    assert visitor.sentence("slopes_x").startswith(sentence_start(visitor))


def test_dragging_moves_picture_and_words_without_a_message_and_release_tells_python(visitor):
    page = visitor.open("/slopes")
    box = visitor.dial("slopes_x").bounding_box()
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] * 0.9, middle)
    page.mouse.down()
    visitor.sent_frames.clear()
    markup, sentences, address = visitor.pictures(*PICTURES), [visitor.sentence("slopes_x")], page.url
    for part in (0.7, 0.4, 0.2):
        page.mouse.move(box["x"] + box["width"] * part, middle, steps=5)
        # The picture follows within a few animation frames.
        visitor.wait_for_redraw(PICTURES[0], markup[0])
        markup = visitor.pictures(*PICTURES)
        sentences.append(visitor.sentence("slopes_x"))
        assert sentences[-1].startswith(sentence_start(visitor))
    assert len(set(sentences)) == len(sentences)
    assert visitor.sent_frames == []
    assert page.url == address
    page.mouse.up()
    page.wait_for_url("**slopes_x=*")
    visitor.settle()
    assert visitor.sent_frames
    assert visitor.sentence("slopes_x").startswith(sentence_start(visitor))
    assert not visitor.faults


def test_next_counts_also_in_the_turn_in_which_a_dial_comes_to_rest(visitor):
    """A busy browser sends both in one message, in the name of the dial's fragment alone."""
    page = visitor.open("/slopes")
    visitor.dial("slopes_x").evaluate(
        """dial => { dial.value = dial.max
        dial.dispatchEvent(new Event('input', { bubbles: true }))
        dial.dispatchEvent(new Event('pointerup'))
        document.querySelector('.st-key-next_scene button').click() }"""
    )
    second = chapter("slopes").scenes[1]
    page.wait_for_url(f"**scene={second.name}*")
    visitor.settle()
    assert "slopes_x=" in page.url
    assert page.get_by_role("tab", selected=True).inner_text() == second.title
    assert not visitor.faults


def test_playing_sends_nothing_and_ends_at_rest(visitors):
    visitor = visitors(**MOVING)
    page = visitor.open("/slopes")
    visitor.sent_frames.clear()
    page.evaluate(
        """() => { window.moves = 0; document.querySelector('.st-key-slopes_x input').addEventListener('input', () => window.moves++) }"""
    )
    page.locator(".st-key-slopes_x .why-dial-play").click()
    page.wait_for_function("window.moves >= 3")  # a busy machine renders few steps
    page.wait_for_function("(input => input.value === input.max)(document.querySelector('.st-key-slopes_x input'))")
    page.wait_for_url("**slopes_x=*")
    visitor.settle()
    assert len(visitor.sent_frames) <= 2, "playing told the server more than where it ended"
    assert visitor.sentence("slopes_x").startswith(sentence_start(visitor))
    assert not visitor.faults


def test_less_motion_for_those_who_ask_for_it(visitors):
    person = visitors()
    page = person.open("/slopes?slopes_x=0")
    page.evaluate(
        """() => { window.moves = []; document.querySelector('.st-key-slopes_x input')
        .addEventListener('input', event => window.moves.push(Number(event.target.value))) }"""
    )
    page.locator(".st-key-slopes_x .why-dial-play").click()
    page.wait_for_function("window.moves.length >= 3")
    page.locator(".st-key-slopes_x .why-dial-play").click()
    moves = page.evaluate("window.moves")
    low, high = (float(person.dial("slopes_x").get_attribute(name)) for name in ("min", "max"))
    steps = [after - before for before, after in itertools.pairwise(moves)]
    assert min(steps) >= (high - low) / 11, "few big steps, not a motion"


def test_start_over_clears_every_control(visitor):
    page = visitor.open("/slopes?slopes_x=2.5&slopes_knob=answer_shift")
    visitor.open_drawer().get_by_role("link", name=text("stage-over")).click()
    page.wait_for_function("!location.search.includes('slopes_')")
    visitor.settle()
    fresh = visitor.open("/slopes", visitor.new_tab())
    assert visitor.dial("slopes_x").input_value() == fresh.locator(".st-key-slopes_x input").input_value()
    assert visitor.sentence("slopes_x") == fresh.locator("[data-says=slopes_x]").inner_text()


def test_the_shared_link_is_the_address(visitor):
    page = visitor.open("/slopes?slopes_x=1.5")
    drawer = visitor.open_drawer()
    drawer.get_by_text(text("stage-share")).click()
    link = drawer.locator("[data-testid=stCode] code").first
    link.wait_for()
    assert link.inner_text().strip() == page.url


@pytest.mark.parametrize("path", ["/nowhere", "/slopes/deep/er", "/%3Cscript%3E"])
def test_a_wrong_path_leads_kindly_to_the_start(visitor, path):
    page = visitor.open(path)
    assert page.locator("h1").inner_text() == first_heading(CHAPTERS[0].url)
    assert "no page at that address" in visitor.page_text
    assert page.locator("[role=dialog]").count() == 0


def test_the_starts_own_name_leads_to_it(visitor):
    page = visitor.open(f"/{CHAPTERS[0].url}")
    assert page.locator("h1").inner_text() == first_heading(CHAPTERS[0].url)
    assert "no page at that address" not in visitor.page_text


def test_two_visitors_at_once_do_not_meet(visitors):
    first, second = visitors(), visitors()
    first.open("/slopes?slopes_x=1")
    second.open("/slopes?slopes_x=-1")
    first.page.reload()
    first.settle()
    assert float(first.dial("slopes_x").input_value()) == 1
    assert float(second.dial("slopes_x").input_value()) == -1
