"""A worksheet to print: its numbers come from a seed, and a switch fills in the answers."""

import streamlit as st

from core.chapters import has_worksheet, worksheet
from core.say.exercise import SEEDS
from pages import chapters
from pages.chapter import Chapter
from pages.ui import controls
from pages.ui.streamlit_dom import with_selectors
from pages.url import state as url_state

ALL = "all"
PAPER = with_selectors("""<style>@media print {
  @page { size: A4; margin: 18mm; }
  $SIDEBAR, .st-key-teachers_choices, .st-key-head $MARKDOWN { display: none !important; }
  .st-key-chapter, $MAIN, $APP, $APP_VIEW { width: auto !important; height: auto !important; overflow: visible !important; position: static !important; }
  [class*="st-key-teachers_question_"] { break-inside: avoid; }
  body, $APP { background: white !important; }
  .st-key-chapter * { color: black !important; }
}</style>""")


def scene() -> None:
    st.html(PAPER)
    pages = [page for page in chapters.CHAPTERS if has_worksheet(page.name)]
    sheets = {ALL: "All chapters"} | {page.name: page.title for page in pages}
    with st.container(horizontal=True, vertical_alignment="bottom", key="teachers_choices"):
        name = controls.choose("Chapter", sheets, key="teachers_sheet", default=pages[1].name, width=240)
        seed = int(
            controls.number(
                "Seed",
                0,
                SEEDS - 1,
                1,
                key="teachers_seed",
                width=150,
                help="Another seed: other numbers. The same seed gives the same sheet on every computer.",
            )
        )
        key = controls.toggle("Show the key", False, key="teachers_key")
        st.html('<button class="why-print" onclick="window.print()">Print</button>', unsafe_allow_javascript=True)
    st.markdown(
        f"**Worksheet {seed}{', with the key' if key else ''}.** Work by hand, or read the screen that is named. "
        + ("" if key else r"Name: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_")
    )
    for page in pages:
        if name in (ALL, page.name):
            sheet(page, seed, key)


def sheet(chapter: Chapter, seed: int, key: bool) -> None:
    """Show the exercises of one chapter."""
    st.header(chapter.title, anchor=False)
    for number, exercise in enumerate(worksheet(chapter.name, seed), 1):
        with st.container(key=f"teachers_question_{chapter.name}_{number}", gap="xxsmall"):
            st.markdown(f"{number}\\. {exercise.markdown(key)}")
            title = chapter.scene(exercise.scene).title
            url_state.link(
                chapter, f"See it: {chapter.title}, “{title}”", scene=exercise.scene, **dict(exercise.controls)
            )
