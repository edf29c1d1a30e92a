"""What a browser remembers: scenes that were seen, predictions that were missed, through reloads, junk, paper and forgetting."""

import json
import re

import pytest

from core.say.messages import message, text
from pages import chapters
from pages.chapters import CHAPTERS, PREDICTIONS
from tests.browser.test_scenes import WRAP

pytestmark = pytest.mark.browser
NAME = "why-memory"
SLOPES, ZOOM = PREDICTIONS["slopes_zoom"]
SCREENS = sum(len(each.scenes) for each in CHAPTERS)
LINE = ".why-memory:not(:empty)"
AGAIN = "[class*=st-key-predict_slopes_zoom_again]"
JUNK = [
    "{",
    "[]",
    "null",
    '"x"',
    '{"v":2,"seen":["slopes.zoom"]}',
    '{"v":1,"seen":7,"seconds":{"start":"9"},"predictions":[1]}',
    "9" * 30_000,
]


def kept(page):
    text = page.evaluate(f"localStorage.getItem('{NAME}')")
    return text and json.loads(text)


def keep(page, text):
    page.evaluate(f"text => localStorage.setItem('{NAME}', text)", text)


def line_says(page, words):
    page.wait_for_function(
        f"words => document.querySelector('{LINE}')?.textContent.startsWith(words)", arg=f"Seen: {words}"
    )


def kept_says(page, words):
    page.wait_for_function(f"words => localStorage.getItem('{NAME}')?.includes(words)", arg=words)


def says(page, name, words):
    page.locator(f"[data-says={name}]", has_text=words).wait_for()


def spoken(name, **values):
    """A message as it is read on the screen, without its marks."""
    return re.sub(r"\*\*", "", text(name, **values))


def outcome(how):
    """What the list of predictions says of the one that was made."""
    said = message("visit-outcome", outcome=how)
    return spoken("visit-prediction", chapter=SLOPES.title, scene=ZOOM.title, outcome=said)


def box(page, name, seen):
    """The box of a chapter of which so many screens were seen."""
    return page.locator(f".st-key-visit_{name}_{seen}")


def asked_once_more(page) -> tuple[str, list[str]]:
    """The seed of the question that is asked, and its answers, the right one first."""
    holder = page.locator(AGAIN).first
    holder.wait_for()
    seed = re.search(r"st-key-predict_slopes_zoom_again(\d+)", holder.get_attribute("class")).group(1)
    _, scene = PREDICTIONS["slopes_zoom"]
    question = scene.again(int(seed))
    answers = [answer for answer, _ in question.answers]
    return seed, [answers[question.right], *answers]


def choose(page, answer):
    page.locator("[data-testid=stButtonGroup]").get_by_text(answer, exact=True).click()


def test_what_was_missed_comes_back_after_a_reload_and_all_can_be_printed_and_forgotten(visitor):
    page = visitor.open("/visit")  # which does not count itself
    line_says(page, f"0 of {SCREENS}")
    for junk in JUNK:  # read anew whenever another tab has written
        keep(page, junk)
        page.evaluate(f"dispatchEvent(new StorageEvent('storage', {{ key: '{NAME}' }}))")
        line_says(page, f"0 of {SCREENS} screens, less than a minute")
    visitor.open("/slopes")
    # Seen after a moment in sight; what another tab wrote meanwhile stays. Nothing is sent for any of it.
    visitor.sent.clear()
    keep(page, '{"v":1,"seen":["start.watch"],"seconds":{"start":130}}')
    line_says(page, f"2 of {SCREENS} screens, 2 minutes")
    assert visitor.sent == []
    assert kept(page)["seconds"]["start"] == 130

    page.get_by_role("tab", name=ZOOM.title).click()
    choose(page, "All three")
    kept_says(page, '"slopes_zoom":"missed"')
    line_says(page, f"3 of {SCREENS}")

    visitor.open("/visit?scene=again")
    says(page, "visit_round_says", text("visit-missed", missed=1))
    first, _ = asked_once_more(page)
    page.reload()
    says(page, "visit_round_says", text("visit-missed", missed=1))
    seed, (right, *_) = asked_once_more(page)
    assert seed != first
    page.evaluate(WRAP)
    choose(page, right)
    kept_says(page, '"slopes_zoom":"mended"')

    page.locator(".st-key-visit_next button").click()
    says(page, "visit_round_says", spoken("visit-round", right=1, asked=1))
    page.get_by_role("tab").first.click()
    box(page, "slopes", 2).wait_for()
    visitor.open_drawer().get_by_text(outcome("mended")).wait_for()
    page.keyboard.press("Escape")
    on_paper(visitor)

    page.evaluate(WRAP)  # as the browser's translation does
    page.locator(".st-key-visit_forget button").click()
    says(page, "visit_all", text("visit-none", screens=SCREENS))
    says(page, "visit_predictions", text("visit-no-predictions", questions=len(PREDICTIONS)))
    box(page, "slopes", 0).wait_for()
    line_says(page, f"0 of {SCREENS}")
    assert kept(page) is None
    assert not visitor.faults


def on_paper(visitor):
    """What leads elsewhere is not printed, and all the rest fits on one page."""
    page = visitor.page
    visitor.settle()
    page.emulate_media(media="print")
    hidden = "[data-testid=stHeader], [role=tablist], .st-key-onward, .st-key-scene :is(button, a)"
    assert page.locator(hidden).count() > 30
    assert page.evaluate(
        "hidden => [...document.querySelectorAll(hidden)].every(each => !each.getClientRects().length)", hidden
    )
    assert page.locator("[data-says=visit_all]", has_text=f"You saw 3 of {SCREENS} screens").is_visible()
    assert len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(format="A4"))) == 1
    page.emulate_media(media="screen")


def test_where_the_browser_keeps_nothing_the_page_says_what_this_visit_saw(visitors):
    person = visitors()
    person.first("Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new Error('private') }")
    page = person.open("/slopes?scene=zoom")
    choose(page, "All three")
    line_says(page, f"1 of {SCREENS}")
    person.open_drawer().get_by_role("link", name=chapters.by_name("visit").title).click()
    page.wait_for_url("**/visit*")
    person.settle()
    drawer = person.open_drawer()
    drawer.get_by_text(outcome("missed")).wait_for()
    page.keyboard.press("Escape")
    says(page, "visit_all", f"You saw 1 of {SCREENS} screens")
    assert not person.faults
