"""The words: all of them in a list, or those that a search finds."""

from functools import partial
from html import escape
from pathlib import Path

import streamlit as st

from core.say.glossary import WORDS, Word, found
from core.say.numbers import count
from core.say.verbatim import verbatim
from pages.ui import assets
from pages.ui.glossary_popups import where
from pages.url.base import base_path
from pages.url.binding import bound
from pages.url.state import visit

SEARCH = "words_search"
LONGEST = 40
STYLE = f"<style>{assets.style(Path(__file__).parent / 'words.css')}</style>"


def scene() -> None:
    show = partial(
        st.text_input,
        "Search a word, a term or a sign",
        max_chars=LONGEST,
        placeholder="slope, gradient, η …",
        icon=":material/search:",
        on_change=on_search,
    )
    query = bound(show, SEARCH, "", lambda word: word if len(word) <= LONGEST and found(word) else None)
    rows = found(query)
    miss, visit().glossary_miss = visit().glossary_miss, ""
    if miss:
        st.markdown(f"No word here is called “{verbatim(miss)}”. Below are {count(len(rows), 'word')}.")
    else:
        st.markdown(
            "First the plain word, then the term and the sign that the field uses."
            if len(rows) == len(WORDS)
            else f"{count(len(rows), 'word')} found. Clear the field to see all."
        )
    st.html(f'{STYLE}<ul class="why-list why-plain">{"".join(map(row, rows))}</ul>')


def on_search() -> None:
    """Remember a search that finds nothing: the field then goes back to where it was."""
    query = st.session_state[SEARCH]
    if not found(query):
        visit().glossary_miss = query


def row(word: Word) -> str:
    """One word as HTML: word, term and sign, the line, and the link to where it is shown."""
    to, scene_name = where(word)
    sign = f"<code>{escape(word.symbol)}</code>" if word.symbol else ""
    term = f"<em>{escape(word.term)}</em>" if word.term != word.word else ""
    return (
        f"<li><strong>{escape(word.word)}</strong><span>{term} {sign}</span><p>{escape(word.line)} "
        f'<a class="why-to" href="{escape(base_path() + to)}">{escape(scene_name)}</a></p></li>'
    )
