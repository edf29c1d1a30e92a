"""The frame around every chapter: navigation, title and question above it; sharing and the way on below it."""

import streamlit as st

from pages.chapters import CHAPTERS
from pages.shared import frame, visit

st.set_page_config(page_title="Why derivatives?", page_icon=":material/show_chart:", layout="wide")
pages = [chapter.page() for chapter in CHAPTERS]
page = st.navigation(pages, position="top")
current = CHAPTERS[pages.index(page)]
visit.arrive(current)
frame.run(page, current)
