"""Random actions in a real browser, without pauses: no action breaks the page of any chapter.

`WHY_HANDS=300 pytest tests/browser/test_random_hands.py` performs 300 actions in each chapter. The default is a few.
"""

import os
import random
import zlib

import pytest

from pages.chapters import CHAPTERS
from tests.browser import random_actions
from tests.browser.conftest import MOVING, address

pytestmark = [pytest.mark.browser, pytest.mark.long]

N_ACTIONS = int(os.environ.get("WHY_HANDS", "25"))
SEED = int(os.environ.get("WHY_SEED", "1"))
REST_EVERY = 20  # actions, after which the page must come to rest


# A chart that is being removed may be rendered once more after its dial has gone. `assert_dial_works` checks the remaining charts.
DETACHED_ERROR = "Signal bind element not found"


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.name)
def test_whatever_hands_do_the_page_stays_whole(visitors, chapter):
    draw = random.Random(zlib.crc32(chapter.name.encode()) + SEED)
    person, actions = visitors(accept_downloads=True, **MOVING), []
    page = person.page
    # The print dialog would block the page.
    person.add_init_script("window.print = () => {}")
    page.on("dialog", lambda dialog: dialog.dismiss())
    person.context.on("page", lambda other: other is page or other.close())
    person.open(address(chapter, chapter.scenes[0]))

    def assert_no_faults() -> None:
        faults = page.evaluate(random_actions.FAULTS) + [
            fault for fault in person.faults if DETACHED_ERROR not in fault
        ]
        assert not faults, (faults, page.url, actions[-REST_EVERY:])

    for number in range(1, N_ACTIONS + 1):
        if draw.random() < (0.3 if has_left(page, chapter) else 0.04):
            link = address(chapter, draw.choice(chapter.scenes))
            actions.append(link)
            page.goto(person.server + link, wait_until="commit")
        actions.append(random_actions.act(page, draw))
        page.wait_for_function(random_actions.HAS_TITLE)
        assert_no_faults()
        if number % REST_EVERY == 0:
            person.settle()
            assert_no_faults()
            assert_dial_works(person)
            assert_no_faults()


def has_left(page, chapter) -> bool:
    """Return whether the page is outside the chapter."""
    path = page.url.split("?")[0].rstrip("/").rpartition("/")[2]
    return path != (chapter.url if chapter is not CHAPTERS[0] else page.url.split("/")[2])


def assert_dial_works(person) -> None:
    """Assert that pictures or sentences differ between the two ends of the first dial."""
    dials = person.page.locator(".st-key-scene .why-dial input[type=range]:enabled:visible")
    if not dials.count():
        return
    contents = []
    for end in ("Home", "End"):
        dials.first.focus()
        person.page.keyboard.press(end)
        person.settle()
        contents.append(person.page.evaluate(random_actions.SCENE_CONTENT))
    assert contents[0] != contents[1], (person.page.url, "nothing follows the dial")
