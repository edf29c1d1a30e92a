"""Notes: for each chapter how to begin, what students often answer wrong, and what to ask."""

import streamlit as st

from core.chapters.teachers.notes import NOTES
from core.say.numbers import count
from pages.chapters import CHAPTERS
from pages.ui import controls
from pages.url import state as url_state

TITLES = {each.name: each.title for each in CHAPTERS}


def scene() -> None:
    whole = count(sum(note.minutes for note in NOTES.values()), "minute")
    st.markdown(f"All chapters together take about {whole} in class. Each stands alone as well.")
    name = controls.choose("Chapter", TITLES, key="teachers_about", default="start", kind="pills")
    chapter = next(each for each in CHAPTERS if each.name == name)
    note = NOTES[name]
    st.header(f"{chapter.title}: {chapter.question}", anchor=False)
    st.markdown(f"About **{count(note.minutes, 'minute')}**. At the end the class has seen this: {chapter.answers}")
    words, where = note.first
    st.markdown(f"**Do this first.** {words}")
    url_state.link(chapter, f"Open “{chapter.scene(where).title}”", scene=where)
    st.markdown("**What students often say, and the plain answer**")
    st.markdown("\n".join(f"- *“{said}”* {answer}" for said, answer in note.wrong))
    st.markdown("**What to ask**\n" + "\n".join(f"- {each}" for each in note.ask))
    st.markdown("**Scenes that show it**")
    for each in note.shows:
        url_state.link(chapter, chapter.scene(each).title, scene=each)
