"""The sentence component: its markup, and its escaping."""

import html

from hypothesis import given, strategies

from core.say.verbatim import JOINER, verbatim
from pages.ui.sentence import marked_up


def test_bold_and_italic_are_marked_and_nothing_else_is():
    assert marked_up("At **1.50** the *slope* is <b>2</b> & more.") == (
        "At <strong>1.50</strong> the <em>slope</em> is &lt;b&gt;2&lt;/b&gt; &amp; more."
    )
    assert marked_up("One.\n\nTwo.") == "One. <br><br>Two."


@given(
    strategies.text(strategies.sampled_from("aZ9 *_<>&;`$\\\\[]()#:-=^~|\"'.é中"), min_size=1, max_size=40).filter(
        str.strip
    )
)
def test_a_persons_own_words_stay_as_they_are(words):
    sentence = marked_up(f"It says **{verbatim(words)}**.")
    inside = sentence.removeprefix("It says <strong>").removesuffix("</strong>.")
    assert "<" not in inside
    assert html.unescape(inside).replace(JOINER, "") == " ".join(words.split())
