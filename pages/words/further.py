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


def makers(source: Source) -> str:
    """List who made a source."""
    first, *rest = source.authors
    for place, name in enumerate(rest, 1):
        if name == "…":
            first = text("words-further-others", first=first)
        else:
            first = text(f"words-further-{'and' if place == len(rest) else 'comma'}", first=first, next=name)
    return first


def row(source: Source) -> str:
    """Write one source."""
    year = text("words-further-since", year=str(source.year)) if source.is_ongoing else str(source.year)
    line = text("words-further-by", by=makers(source), year=year, line=text(f"further-{source.name}"))
    return (
        f'<li><a href="{escape(source.link)}" target="_blank" rel="noopener"><strong>{escape(source.title)}</strong></a>'
        f"<span>{escape(line)}</span></li>"
    )
