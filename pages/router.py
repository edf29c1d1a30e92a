"""The main script of every run: the navigation, and the open chapter inside its frame."""

import streamlit as st

from core.say.language import set_language
from core.say.messages import text
from pages.chapter import PAGES
from pages.chapters import ALL_PAGES, CHAPTERS
from pages.ui import frame
from pages.url import language, redirects
from pages.url import state as url_state

set_language(language.choose())
pages = [chapter.page() for chapter in ALL_PAGES]
sections = {"": pages[: len(CHAPTERS)], text("stage-more"): pages[len(CHAPTERS) :]}
page = st.navigation(sections, position="hidden" if st.context.is_embedded else "top")
current = ALL_PAGES[pages.index(page)]
st.set_page_config(
    page_title=text("stage-page", title=current.title), page_icon=str(PAGES / "ui" / "icon.svg"), layout="wide"
)
redirects.follow(current)
url_state.begin_run(current)
frame.run(current)
