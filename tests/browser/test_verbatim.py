"""Streamlit shows user text verbatim in a browser."""

import pytest

from benchmarks.serving import serving
from core.say.verbatim import JOINER

pytestmark = pytest.mark.browser

WORDS = [
    "www.example.org",
    "see https://example.org/a?b=c",
    "me@example.org",
    ":smile: :+1: :-1:",
    ":material/home: :streamlit:",
    ":red[danger] :blue-background[x]",
    "a -> b <- c <-> d -- e >= f <= g ~= h",
    "-> b",
    "$x^2$ and $$y$$ and $5",
    "<b>bold</b> <script>alert(1)</script> &amp; &copy;",
    "**bold** _it_ ~~gone~~ `code` ***",
    "# head",
    "1. one",
    "- one",
    "> said",
    "[a](http://b.org) ![c](d.png) [^1] [x]: y",
    "| a | b |",
    "\\ back \\* slash",
    "--- === ***",
    "C:\\temp\\*",
]
APP = """
import streamlit as st
from tests.browser.test_verbatim import WORDS
from core.say.verbatim import verbatim
for words in WORDS:
    st.markdown(verbatim(words))
st.markdown("the end")
"""


@pytest.fixture(scope="module")
def page(chromium, tmp_path_factory):
    script = tmp_path_factory.mktemp("words") / "app.py"
    script.write_text(APP)
    with serving(str(script)) as address:
        tab = chromium.new_page()
        tab.goto(address)
        tab.get_by_text("the end", exact=True).wait_for()
        yield tab
        tab.close()


def test_words_are_shown_as_they_were_written(page):
    texts = page.locator("[data-testid=stMarkdownContainer]").evaluate_all("all => all.map(each => each.textContent)")
    assert [text.replace(JOINER, "").strip() for text in texts] == [" ".join(words.split()) for words in WORDS] + [
        "the end"
    ]


def test_nothing_is_made_out_of_them(page):
    kinds = page.locator("[data-testid=stMarkdownContainer] *").evaluate_all("all => all.map(each => each.tagName)")
    assert set(kinds) == {"P"}
    assert len(kinds) == len(WORDS) + 1
