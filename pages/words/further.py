"""Where to go next: books, courses and papers."""

from html import escape

import streamlit as st

from core.chapters.words.further import FURTHER, Source
from pages.words.all import STYLE


def scene() -> None:
    st.markdown("Each link opens in a tab of its own.")
    for title, sources in FURTHER.items():
        st.markdown(f"**{title}**")
        st.html(f'{STYLE}<ul class="why-list why-sources why-plain">{"".join(map(row, sources))}</ul>')


def row(source: Source) -> str:
    """One source as HTML."""
    return (
        f'<li><a href="{escape(source.link)}" target="_blank" rel="noopener"><strong>{escape(source.title)}</strong></a>'
        f"<span>{escape(source.by)}, {escape(source.year)}. {escape(source.good_for)}</span></li>"
    )
