"""A worksheet to print: its numbers come from a seed, and a switch fills in the answers."""

import streamlit as st

from core.chapters.teachers.questions import worksheet
from core.chapters.teachers.sheet import SEEDS
from pages.chapter import Chapter
from pages.chapters import CHAPTERS
from pages.ui import controls
from pages.url import state as url_state

EVERY = "all"
SHEETS = {EVERY: "All chapters"} | {each.name: each.title for each in CHAPTERS}
PAPER = """<style>@media print {
  @page { size: A4; margin: 18mm; }
  [data-testid="stSidebar"], .st-key-teachers_choices, .st-key-head [data-testid="stMarkdown"] { display: none !important; }
  .st-key-chapter, [data-testid="stMain"], [data-testid="stApp"], [data-testid="stAppViewContainer"] { width: auto !important; height: auto !important; overflow: visible !important; position: static !important; }
  [class*="st-key-teachers_question_"] { break-inside: avoid; }
  body, [data-testid="stApp"] { background: white !important; }
  .st-key-chapter * { color: black !important; }
}</style>"""


def scene() -> None:
    st.html(PAPER)
    with st.container(horizontal=True, vertical_alignment="bottom", key="teachers_choices"):
        name = controls.choose("Chapter", SHEETS, key="teachers_sheet", default="slopes", width=240)
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
    for chapter in CHAPTERS:
        if name in (EVERY, chapter.name):
            sheet(chapter, seed, key)


def sheet(chapter: Chapter, seed: int, key: bool) -> None:
    """The questions of one chapter."""
    st.header(chapter.title, anchor=False)
    for number, question in enumerate(worksheet(chapter.name, seed), 1):
        with st.container(key=f"teachers_question_{chapter.name}_{number}", gap="xxsmall"):
            st.markdown(f"{number}\\. {question.told(key)}")
            title = chapter.scene(question.scene).title
            url_state.link(
                chapter, f"See it: {chapter.title}, “{title}”", scene=question.scene, **dict(question.controls)
            )
