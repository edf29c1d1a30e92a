"""The language of a visit: `lang=` in the address, else the browser's, else the one that the site is written in."""

from contextlib import AbstractContextManager

import streamlit as st

from core.say import messages
from pages.url import state as url_state

PARAMETER = "lang"


def choose() -> str:
    """Return the language that this visitor is shown, for the whole visit; a link with `lang=` changes it."""
    visit = url_state.visit()
    asked = url_state.asked(PARAMETER)
    for tag in (asked, visit.language, st.context.locale):
        language = (tag or "").split("-")[0].lower()
        if language in messages.languages():
            visit.language = language
            break
    return visit.language or messages.SOURCE


def of_visit() -> AbstractContextManager[None]:
    """Put messages into the visitor's language within the block: a part that reruns alone has none yet."""
    return messages.use(url_state.visit().language or messages.SOURCE)
