"""Random hands in a real browser, without a pause: in every chapter, whatever they do, the page stays whole.

`WHY_HANDS=300 pytest tests/browser/test_random_hands.py` does 300 things in each chapter; unless told, a few.
"""

import os
import random
import zlib

import pytest

from pages.chapters import CHAPTERS
from tests.browser import hands
from tests.browser.conftest import MOVING, address

pytestmark = [pytest.mark.browser, pytest.mark.long]

ACTIONS = int(os.environ.get("WHY_HANDS", "25"))
SEED = int(os.environ.get("WHY_SEED", "1"))
REST_EVERY = 20  # actions, after which the page must come to rest


# A picture on its way out of the page may be drawn once more when its dial has left already. What matters is that those which stay
# follow theirs: that is looked at where the page rests.
LEAVING = "Signal bind element not found"


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.name)
def test_whatever_hands_do_the_page_stays_whole(visitors, chapter):
    draw = random.Random(zlib.crc32(chapter.name.encode()) + SEED)
    person, did = visitors(accept_downloads=True, **MOVING), []
    page = person.page
    # A dialog of the browser's own would wait for an answer.
    person.first("window.print = () => {}")
    page.on("dialog", lambda dialog: dialog.dismiss())
    person.context.on("page", lambda other: other is page or other.close())
    person.open(address(chapter, chapter.scenes[0]))

    def whole() -> None:
        wrong = page.evaluate(hands.WRONG) + [fault for fault in person.faults if LEAVING not in fault]
        assert not wrong, (wrong, page.url, did[-REST_EVERY:])

    for number in range(1, ACTIONS + 1):
        if draw.random() < (0.3 if elsewhere(page, chapter) else 0.04):
            link = address(chapter, draw.choice(chapter.scenes))
            did.append(link)
            page.goto(person.server + link, wait_until="commit")
        did.append(hands.act(page, draw))
        page.wait_for_function(hands.TITLED)
        whole()
        if number % REST_EVERY == 0:
            person.settle()
            whole()
            follows_its_dial(person)
            whole()


def elsewhere(page, chapter) -> bool:
    """Whether a link has led out of the chapter."""
    path = page.url.split("?")[0].rstrip("/").rpartition("/")[2]
    return path != (chapter.url if chapter is not CHAPTERS[0] else page.url.split("/")[2])


def follows_its_dial(person) -> None:
    """The page is alive: between the two ends of a dial, pictures or words change."""
    dials = person.page.locator(".st-key-scene .why-dial input[type=range]:enabled:visible")
    if not dials.count():
        return
    shown = []
    for end in ("Home", "End"):
        dials.first.focus()
        person.page.keyboard.press(end)
        person.settle()
        shown.append(person.page.evaluate(hands.SHOWN))
    assert shown[0] != shown[1], (person.page.url, "nothing follows the dial")
