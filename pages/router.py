"""What the server runs for every visit: the navigation, and the chosen chapter inside its frame."""

import streamlit as st

from pages.chapter import PAGES
from pages.chapters import EVERY
from pages.ui import frame
from pages.url import state as url_state

sections: dict[str, list] = {}
for chapter in EVERY:
    sections.setdefault(chapter.section, []).append(chapter.page())
pages = [page for section in sections.values() for page in section]
page = st.navigation(sections, position="hidden" if st.context.is_embedded else "top")
current = EVERY[pages.index(page)]
st.set_page_config(
    page_title=f"{current.title} · Why derivatives?", page_icon=str(PAGES / "ui" / "icon.svg"), layout="wide"
)
url_state.arrive(current)
frame.run(current)
