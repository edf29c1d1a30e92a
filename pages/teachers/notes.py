"""Notes: for each chapter how to begin, what students often answer wrong, and what to ask."""

import streamlit as st

import core.chapters
from core.say.numbers import count
from pages import chapters
from pages.ui import controls
from pages.url import state as url_state


def scene() -> None:
    notes_of = {page.name: notes for page in chapters.CHAPTERS if (notes := core.chapters.notes(page.name))}
    whole = count(sum(notes.minutes for notes in notes_of.values()), "minute")
    st.markdown(f"All chapters together take about {whole} in class. Each stands alone as well.")
    titles = {name: chapters.by_name(name).title for name in notes_of}
    name = controls.choose("Chapter", titles, key="teachers_about", default=next(iter(titles)), kind="pills")
    chapter, notes = chapters.by_name(name), notes_of[name]
    st.header(f"{chapter.title}: {chapter.question}", anchor=False)
    st.markdown(f"About **{count(notes.minutes, 'minute')}**. At the end the class has seen this: {chapter.answers}")
    words, first = notes.first
    st.markdown(f"**Do this first.** {words}")
    url_state.link(chapter, f"Open “{chapter.scene(first).title}”", scene=first)
    st.markdown("**What students often say, and the plain answer**")
    st.markdown("\n".join(f"- *“{mistake}”* {answer}" for mistake, answer in notes.wrong))
    st.markdown("**What to ask**\n" + "\n".join(f"- {question}" for question in notes.ask))
    st.markdown("**Scenes that show it**")
    for scene_name in notes.shows:
        url_state.link(chapter, chapter.scene(scene_name).title, scene=scene_name)
