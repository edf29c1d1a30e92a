"""What the server runs for every visit: the navigation, and the chosen chapter inside its frame."""

import streamlit as st

from pages.chapters import CHAPTERS, HERE
from pages.shared import frame, visit

pages = [chapter.page() for chapter in CHAPTERS]
page = st.navigation(pages, position="top")
current = CHAPTERS[pages.index(page)]
st.set_page_config(
    page_title=f"{current.title} · Why derivatives?", page_icon=str(HERE / "shared" / "icon.svg"), layout="wide"
)
visit.arrive(current)
frame.run(page, current)
