"""Notes on each chapter: how to begin, common wrong answers, and what to ask."""

import streamlit as st

import core.chapters
from core.say.messages import text
from pages import chapters
from pages.ui import controls, stage
from pages.url import state as url_state


def scene() -> None:
    notes_of = {page.name: notes for page in chapters.CHAPTERS if (notes := core.chapters.notes(page.name))}
    titles = {name: chapters.by_name(name).title for name in notes_of}
    with stage.picture(), st.container(key="teachers_notes", gap="small"):
        st.markdown(text("notes-whole", minutes=sum(notes.minutes for notes in notes_of.values())))
        label, first = text("teachers-chapter"), next(iter(titles))
        name = controls.choose(label, titles, key="teachers_about", default=first, kind="pills")
        chapter, notes = chapters.by_name(name), notes_of[name]
        st.header(chapter.title, anchor=False)
        st.markdown(text("notes-about", minutes=notes.minutes, answers=chapter.answers))
        words, begin = notes.opening
        st.markdown(text("notes-first", words=text(words)))
        _link(name, begin, text("notes-open", scene="{}"))
        st.markdown(f"**{text('notes-wrong')}**")
        lines = [text("notes-said", mistake=text(mistake), answer=text(answer)) for mistake, answer in notes.mistakes]
        st.markdown("\n".join(f"- {line}" for line in lines))
        st.markdown(f"**{text('notes-ask')}**\n" + "\n".join(f"- {text(question)}" for question in notes.questions))
        st.markdown(f"**{text('notes-shows')}**")
        for scene_name in notes.scenes:
            _link(name, scene_name)


def _link(name: str, scene_name: str, label: str = "{}") -> None:
    """Show a link to a scene, even to one that has moved."""
    place = chapters.find(name, scene_name)
    if place:
        chapter, scene = place
        url_state.link(chapter, label.format(scene.title), scene=scene.name)
