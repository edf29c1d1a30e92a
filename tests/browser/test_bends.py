"""The Bends chapter in a real browser: each dial moves its pictures and its sentence without the server, and little is sent."""

import pytest

from core.activations import ACTIVATIONS
from core.chapters.bends import sums, words
from tests.browser.conftest import MOST, MOVING

pytestmark = pytest.mark.browser

# What no scene opens with: address → the dial, its places, its pictures, its sentence, and what is said at each place.
PLAYED = {
    "?bends_way=slopes&bends_count=4&bends_round=1500": (
        "bends_round",
        range(0, 2001, 10),
        ["bends_fitted"],
        lambda: words.fitted_says(sums.fit("exam", "sigmoid", 4, sums.SEED)),
    ),
}


def said(visitor, name: str) -> str:
    return visitor.page.locator(f"[data-says={name}]").inner_text()


def plain(text: str) -> str:
    return text.replace("*", "")


@pytest.mark.parametrize("address", PLAYED)
def test_a_dial_moves_its_pictures_and_its_sentence_without_the_server(visitor, address):
    key, places, pictures, texts = PLAYED[address]
    visitor.open(f"/bends{address}")
    told = texts()
    assert len(told) == len(places)
    visitor.sent.clear()
    to = len(places) // 3
    visitor.drag(key, places[to], *pictures)
    assert said(visitor, key) == plain(told[to])
    visitor.drag(key, places[-1])
    assert said(visitor, key) == plain(told[-1])
    assert visitor.sent == []
    assert not visitor.faults


def test_what_the_slopes_do_plays_by_itself_once(visitors):
    visitor = visitors(**MOVING)
    visitor.page.goto(visitor.server + "/bends?bends_way=slopes&bends_count=2")
    visitor.page.wait_for_function(
        "() => { const at = Number(document.querySelector('.st-key-bends_round input')?.value); return at > 0 && at < 2000 }"
    )
    visitor.page.wait_for_function("() => Number(document.querySelector('.st-key-bends_round input').value) === 2000")
    assert said(visitor, "bends_round") == plain(words.fitted_says(sums.fit("exam", "sigmoid", 2, sums.SEED))[-1])
    assert not visitor.faults


def test_two_dials_move_the_sum_made_by_hand(visitor):
    visitor.open("/bends?bends_height_2=-1&bends_place_2=7")
    made = sums.ByHand(ACTIVATIONS["sigmoid"], (sums.BY_HAND[0], (7.0, -1.0)))
    told = words.by_hand_says(made, 0)
    visitor.sent.clear()
    visitor.drag("bends_place_1", 3.5, "bends_sum")
    visitor.drag("bends_height_1", 1, "bends_sum")
    place, height = list(sums.PLACES).index(3.5), list(sums.HEIGHTS).index(1.0)
    assert "You did it" in told[place][height]
    assert said(visitor, "bends_sum") == plain(told[place][height])
    assert visitor.sent == []
    assert not visitor.faults


@pytest.mark.parametrize("address", ["?bends_way=slopes&bends_count=8"])
def test_the_first_visit_of_a_scene_with_all_that_it_can_show_sends_little(visitor, address):
    visitor.open(f"/bends{address}")
    assert 10_000 < sum(visitor.received) < MOST
