"""Where to go next: books, courses and papers."""

from html import escape

import streamlit as st

from core.chapters.words.further import FURTHER, Source
from core.say.messages import text
from pages.ui import stage
from pages.words.rows import list_of


def scene() -> None:
    with stage.picture(), st.container(key="words_further", gap="small"):
        st.markdown(text("words-further-tab"))
        for kind, sources in FURTHER.items():
            st.header(text(f"further-{kind}"), anchor=False)
            st.html(list_of([row(source) for source in sources], "why-sources"))


def authors(source: Source) -> str:
    """Return the names of a source's authors."""
    names, *rest = source.authors
    for number, name in enumerate(rest, 1):
        if name == "…":
            names = text("words-further-others", first=names)
        else:
            names = text(f"words-further-{'and' if number == len(rest) else 'comma'}", first=names, next=name)
    return names


def row(source: Source) -> str:
    """Return the HTML of a source."""
    year = text("words-further-since", year=str(source.year)) if source.is_ongoing else str(source.year)
    line = text("words-further-by", by=authors(source), year=year, line=text(f"further-{source.name}"))
    return (
        f'<li><a href="{escape(source.link)}" target="_blank" rel="noopener"><strong>{escape(source.title)}</strong></a>'
        f"<span>{escape(line)}</span></li>"
    )
