"""Progress in the browser's storage: seen scenes and missed predictions, after reloads, with junk, in print, and after a reset."""

import json
import re

import pytest

from core.say.messages import message, text
from pages import chapters
from pages.chapters import CHAPTERS, PREDICTIONS
from tests.browser.test_scenes import WRAP

pytestmark = pytest.mark.browser
STORAGE_KEY = "why-memory"
SLOPES, ZOOM = PREDICTIONS["slopes_zoom"]
N_SCREENS = sum(len(chapter.scenes) for chapter in CHAPTERS)
SUMMARY = ".why-memory:not(:empty)"
REPEATED = "[class*=st-key-predict_slopes_zoom_again]"
JUNK = [
    "{",
    "[]",
    "null",
    '"x"',
    '{"v":2,"seen":["slopes.zoom"]}',
    '{"v":1,"seen":7,"seconds":{"start":"9"},"predictions":[1]}',
    "9" * 30_000,
]


def stored_progress(page):
    text = page.evaluate(f"localStorage.getItem('{STORAGE_KEY}')")
    return text and json.loads(text)


def store(page, text):
    page.evaluate(f"text => localStorage.setItem('{STORAGE_KEY}', text)", text)


def wait_for_summary(page, words):
    page.wait_for_function(
        f"words => document.querySelector('{SUMMARY}')?.textContent.startsWith(words)", arg=f"Seen: {words}"
    )


def wait_for_stored(page, words):
    page.wait_for_function(f"words => localStorage.getItem('{STORAGE_KEY}')?.includes(words)", arg=words)


def wait_for_sentence(page, name, words):
    page.locator(f"[data-says={name}]", has_text=words).wait_for()


def plain_text(name, **values):
    """Return a message as the screen shows it, without its marks."""
    return re.sub(r"\*\*", "", text(name, **values))


def outcome(result):
    """Return the line of the prediction in the list, with this outcome."""
    label = message("visit-outcome", outcome=result)
    return plain_text("visit-prediction", chapter=SLOPES.title, scene=ZOOM.title, outcome=label)


def box(page, name, n_seen):
    """Return the box of a chapter with this number of seen screens."""
    return page.locator(f".st-key-visit_{name}_{n_seen}")


def repeated_question(page) -> tuple[str, list[str]]:
    """Return the seed of the repeated question, and its answers with the right one first."""
    holder = page.locator(REPEATED).first
    holder.wait_for()
    seed = re.search(r"st-key-predict_slopes_zoom_again(\d+)", holder.get_attribute("class")).group(1)
    _, scene = PREDICTIONS["slopes_zoom"]
    question = scene.again(int(seed))
    answers = [answer for answer, _ in question.answers]
    return seed, [answers[question.right], *answers]


def choose(page, answer):
    page.locator("[data-testid=stButtonGroup]").get_by_text(answer, exact=True).click()


def test_what_was_missed_comes_back_after_a_reload_and_all_can_be_printed_and_forgotten(visitor):
    page = visitor.open("/visit")  # this page is not counted
    wait_for_summary(page, f"0 of {N_SCREENS}")
    for junk in JUNK:  # the page rereads the storage when another tab has written
        store(page, junk)
        page.evaluate(f"dispatchEvent(new StorageEvent('storage', {{ key: '{STORAGE_KEY}' }}))")
        wait_for_summary(page, f"0 of {N_SCREENS} screens, less than a minute")
    visitor.open("/slopes")
    # A scene counts as seen after a moment. Another tab's writes are merged. No message is sent.
    visitor.sent_frames.clear()
    store(page, '{"v":1,"seen":["start.watch"],"seconds":{"start":130}}')
    wait_for_summary(page, f"2 of {N_SCREENS} screens, 2 minutes")
    assert visitor.sent_frames == []
    assert stored_progress(page)["seconds"]["start"] == 130

    page.get_by_role("tab", name=ZOOM.title).click()
    choose(page, "All three")
    wait_for_stored(page, '"slopes_zoom":"missed"')
    wait_for_summary(page, f"3 of {N_SCREENS}")

    visitor.open("/visit?scene=again")
    wait_for_sentence(page, "visit_round_says", text("visit-missed", missed=1))
    first_seed, _ = repeated_question(page)
    page.reload()
    wait_for_sentence(page, "visit_round_says", text("visit-missed", missed=1))
    seed, (right, *_) = repeated_question(page)
    assert seed != first_seed
    page.evaluate(WRAP)
    choose(page, right)
    wait_for_stored(page, '"slopes_zoom":"mended"')

    page.locator(".st-key-visit_next button").click()
    wait_for_sentence(page, "visit_round_says", plain_text("visit-round", right=1, asked=1))
    page.get_by_role("tab").first.click()
    box(page, "slopes", 2).wait_for()
    visitor.open_drawer().get_by_text(outcome("mended")).wait_for()
    page.keyboard.press("Escape")
    check_print(visitor)

    page.evaluate(WRAP)  # simulate the browser's translation
    page.locator(".st-key-visit_forget button").click()
    wait_for_sentence(page, "visit_all", text("visit-none", screens=N_SCREENS))
    wait_for_sentence(page, "visit_predictions", text("visit-no-predictions", questions=len(PREDICTIONS)))
    box(page, "slopes", 0).wait_for()
    wait_for_summary(page, f"0 of {N_SCREENS}")
    assert stored_progress(page) is None
    assert not visitor.faults


def check_print(visitor):
    """Assert that navigation is not printed, and that the rest fits on one page."""
    page = visitor.page
    visitor.settle()
    page.emulate_media(media="print")
    hidden = "[data-testid=stHeader], [role=tablist], .st-key-onward, .st-key-scene :is(button, a)"
    assert page.locator(hidden).count() > 30
    assert page.evaluate(
        "hidden => [...document.querySelectorAll(hidden)].every(element => !element.getClientRects().length)", hidden
    )
    assert page.locator("[data-says=visit_all]", has_text=f"You saw 3 of {N_SCREENS} screens").is_visible()
    assert len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(format="A4"))) == 1
    page.emulate_media(media="screen")


def test_where_the_browser_keeps_nothing_the_page_says_what_this_visit_saw(visitors):
    person = visitors()
    person.add_init_script(
        "Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new Error('private') }"
    )
    page = person.open("/slopes?scene=zoom")
    choose(page, "All three")
    wait_for_summary(page, f"1 of {N_SCREENS}")
    person.open_drawer().get_by_role("link", name=chapters.by_name("visit").title).click()
    page.wait_for_url("**/visit*")
    person.settle()
    drawer = person.open_drawer()
    drawer.get_by_text(outcome("missed")).wait_for()
    page.keyboard.press("Escape")
    wait_for_sentence(page, "visit_all", f"You saw 1 of {N_SCREENS} screens")
    assert not person.faults
