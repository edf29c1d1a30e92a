"""User text is shown verbatim: nothing in it acts as Markdown or as Streamlit's extensions."""

import re

from hypothesis import given
from hypothesis import strategies as st

from core.say.verbatim import JOINER, verbatim

SIGNS = "ab1 w.:/-<>=~$*_`[](){}#+!|&@\\^\"'\n\tü"
TEXTS = st.one_of(
    st.text(),
    st.text(alphabet=SIGNS),
    st.lists(
        st.sampled_from(
            [
                "www.",
                "https://",
                "a@b.c",
                ":smile:",
                ":red[",
                "->",
                "<->",
                " -- ",
                ">=",
                "~=",
                "$x$",
                "1. ",
                "<b>",
                ":material/home:",
                "x",
            ]
        )
    ).map("".join),
)

# From Streamlit's frontend: replacements in text after Markdown.
REPLACEMENTS = [
    r"(https?://|www(?=\.))([-.\w]+)([^ \t\r\n]*)",
    r"([-.\w+]+)@([-\w]+(?:\.[-\w]+)+)",
    r":\+1:|:-1:|:[\w-]+:",
    r":material[/_]",
    r":streamlit:",
    r"(^|\s)(<->|->|<-|--|>=|<=|~=)(\s|$)",
]


def rendered(html: str) -> str:
    """Render backslash escapes as CommonMark does: a backslash before ASCII punctuation shows it."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", html)


@given(TEXTS)
def test_it_is_shown_as_it_was_written(text):
    printable = "".join(sign if sign.isprintable() else " " for sign in text)
    assert rendered(verbatim(text)).replace(JOINER, "") == " ".join(printable.split()).replace(JOINER, "")


@given(TEXTS)
def test_no_mark_is_left(text):
    without = re.sub(r"\\[!-/:-@\[-`{-~]", "", verbatim(text))
    assert not re.search(r"[\\`*_{}\[\]()#+!|$<>~:&=^\"-]", without.lstrip("0123456789."))
    assert "\n" not in without
    assert not re.match(r"\s|\d+[.)]", verbatim(text))


@given(TEXTS)
def test_nothing_is_found_in_the_text_that_is_left(text):
    for pattern in REPLACEMENTS:
        assert not re.search(pattern, rendered(verbatim(text)), re.I), pattern
