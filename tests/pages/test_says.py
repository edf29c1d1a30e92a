"""The sentence that travels: what it marks, what it escapes, and that packing it loses nothing."""

import html
import re

from hypothesis import given
from hypothesis import strategies as some

from core.say.verbatim import JOINER, verbatim
from pages.ui.sentence import marked_up, marked_up_and_packed, packed


def unpacked(data: dict) -> list[str]:
    """What the browser makes of packed sentences (says.js)."""
    texts = []
    for pattern, *numbers in data["rows"]:
        parts = iter(numbers)
        texts.append(re.sub("\x01", lambda _, parts=parts: data["numbers"][next(parts)], data["patterns"][pattern]))
    return texts


@given(some.lists(some.text(some.characters(exclude_characters="\x00\x01")), min_size=1))
def test_packing_loses_nothing(texts):
    assert unpacked(packed(tuple(texts))) == texts


@given(some.lists(some.text(some.sampled_from("aZ90123,. *_<>&;\\\n-'é中"), max_size=40), min_size=1))
def test_patterns_are_marked_up_as_whole_sentences_are(texts):
    assert unpacked(marked_up_and_packed(texts)) == [marked_up(text) for text in texts]


def test_sentences_that_differ_in_their_numbers_share_one_pattern():
    data = packed(tuple(f"Round {n:,} of 2,000: the error is {0.1 * n:.2f}." for n in range(241)))
    assert len(data["patterns"]) == 1
    assert data["rows"][7][0] == 0


def test_bold_and_italic_are_marked_and_nothing_else_is():
    assert marked_up("At **1.50** the *slope* is <b>2</b> & more.") == (
        "At <strong>1.50</strong> the <em>slope</em> is &lt;b&gt;2&lt;/b&gt; &amp; more."
    )
    assert marked_up("One.\n\nTwo.") == "One. <br><br>Two."


@given(some.text(some.sampled_from("aZ9 *_<>&;`$\\\\[]()#:-=^~|\"'.é中"), min_size=1, max_size=40).filter(str.strip))
def test_a_persons_own_words_stay_as_they_are(words):
    sentence = marked_up(f"It says **{verbatim(words)}**.")
    inside = sentence.removeprefix("It says <strong>").removesuffix("</strong>.")
    assert "<" not in inside
    assert html.unescape(inside).replace(JOINER, "") == " ".join(words.split())
