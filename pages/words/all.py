"""The glossary: all words in a list, or the words and questions that a search finds."""

from functools import partial

import streamlit as st

from core.say.glossary import WORDS, found, similar
from core.say.messages import text
from core.say.verbatim import verbatim
from pages.ui import stage
from pages.url.binding import bind
from pages.url.visit import get_visit
from pages.words.rows import list_of, row

SEARCH = "words_search"
LONGEST = 80


def scene() -> None:
    show = partial(
        st.text_input,
        text("words-all-search"),
        max_chars=LONGEST,
        placeholder=text("words-all-search.example"),
        icon=":material/search:",
        on_change=on_search,
    )
    with stage.picture(), st.container(key="words_list", gap="small"):
        query = bind(show, SEARCH, "", lambda word: word if len(word) <= LONGEST and found(word) else None)
        miss, get_visit().glossary_miss = get_visit().glossary_miss, ""
        rows = similar(miss) if miss else found(query)
        if miss:
            st.markdown(text("words-all-none", search=verbatim(miss)))
        elif len(rows) == len(WORDS):
            st.markdown(text("words-all-all"))
        else:
            st.markdown(text("words-all-found", n=len(rows)))
        st.html(list_of([row(item) for item in rows]))


def on_search() -> None:
    """Note a search that finds nothing, from a callback: the field then returns to its last value."""
    query = st.session_state[SEARCH]
    if not found(query):
        get_visit().glossary_miss = query
