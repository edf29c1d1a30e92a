"""The words: all of them in a list, or those that a search finds."""

from functools import partial
from html import escape
from pathlib import Path

import streamlit as st

from core.say.glossary import WORDS, Word, found
from core.say.numbers import count
from core.say.verbatim import verbatim
from pages.server.middleware import base_path
from pages.ui import assets
from pages.ui.glossary_popups import where
from pages.url.binding import bound

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
        on_change=searched,
    )
    asked = bound(show, SEARCH, "", lambda word: word if len(word) <= LONGEST and found(word) else None)
    listed = found(asked)
    if missed := st.session_state.pop("_words_missed", ""):
        st.markdown(f"No word here is called “{verbatim(missed)}”. Below are {count(len(listed), 'word')}.")
    else:
        st.markdown(
            "First the plain word, then the term and the sign that the field uses."
            if len(listed) == len(WORDS)
            else f"{count(len(listed), 'word')} found. Clear the field to see all."
        )
    st.html(f'{STYLE}<ul class="why-list why-plain">{"".join(map(row, listed))}</ul>')


def searched() -> None:
    """Remember a search that finds nothing: the field then goes back to where it was."""
    asked = st.session_state[SEARCH]
    if not found(asked):
        st.session_state["_words_missed"] = asked


def row(word: Word) -> str:
    """One word as HTML: word, term and sign, the line, and the link to where it is shown."""
    to, shown = where(word)
    sign = f"<code>{escape(word.symbol)}</code>" if word.symbol else ""
    term = f"<em>{escape(word.term)}</em>" if word.term != word.word else ""
    return (
        f"<li><strong>{escape(word.word)}</strong><span>{term} {sign}</span><p>{escape(word.line)} "
        f'<a class="why-to" href="{escape(base_path() + to)}">{escape(shown)}</a></p></li>'
    )
