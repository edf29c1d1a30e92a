"""Where to go next: books, courses and papers."""

from html import escape

import streamlit as st

from core.chapters.words.further import FURTHER, Source
from core.say.messages import text
from pages.ui import stage
from pages.words.rows import listed


def scene() -> None:
    with stage.picture(), st.container(key="words_further", gap="small"):
        st.markdown(text("words-further-tab"))
        for kind, sources in FURTHER.items():
            st.header(text(f"further-{kind}"), anchor=False)
            st.html(listed([row(source) for source in sources], "why-sources"))


def row(source: Source) -> str:
    """Write one source."""
    line = text("words-further-by", by=source.by, year=source.year, line=text(f"further-{source.name}"))
    return (
        f'<li><a href="{escape(source.link)}" target="_blank" rel="noopener"><strong>{escape(source.title)}</strong></a>'
        f"<span>{escape(line)}</span></li>"
    )
