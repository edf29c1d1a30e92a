"""What you saw, chapter by chapter, with links to the rest, and the outcome of the predictions."""

import streamlit as st

from core.chapters.visit.memory import MISSED, Memory
from core.chapters.visit.words import say_all, say_chapter, say_predictions
from core.say.messages import message, text
from pages import chapters
from pages.chapter import Chapter
from pages.ui import progress, stage
from pages.ui.print_button import print_button
from pages.ui.sentence import sentence
from pages.ui.streamlit_dom import with_selectors
from pages.url import state as url_state
from pages.visit import again
from pages.visit.memory import load_memory

ON_PAPER = with_selectors("""<style>@media print {
  .st-key-scene { zoom: 0.85; }
  .st-key-scene :is(button, $PAGE_LINK), [class*="st-key-visit_unseen"] { display: none; }
}</style>""")


def scene() -> None:
    memory, story = load_memory(), chapters.CHAPTERS
    with stage.picture():
        st.html(ON_PAPER)
        half = (len(story) + 1) // 2
        for column, part in zip(st.columns(2), (story[:half], story[half:]), strict=True):
            with column:
                for chapter in part:
                    chapter_box(chapter, memory)
    sentence(None, say_all(memory, sum(len(chapter.scenes) for chapter in story)), name="visit_all")
    says = say_predictions(memory.predictions, len(chapters.PREDICTIONS))
    sentence(None, says, name="visit_predictions", kind="caption")
    with stage.choices():
        print_button(text("visit-print"), width="content")
        st.button(text("visit-forget"), icon=":material/delete:", key="visit_forget", on_click=forget)
    with stage.drawer():
        st.caption(text("visit-private"))
        if memory.predictions:
            with st.container(key=f"visit_guesses_{'_'.join(memory.predictions.values())}"):
                guesses(memory)


def chapter_box(chapter: Chapter, memory: Memory) -> None:
    """Show the progress in a chapter, and links to the scenes that are left, or else the chapter's answer."""
    seen_scenes = memory.seen_scenes[chapter.name]
    rest = [scene for scene in chapter.scenes if scene.name not in seen_scenes]
    says = say_chapter(f"**{chapter.title}**", len(seen_scenes), len(chapter.scenes), memory.seconds[chapter.name])
    # A key for each text: React then recreates it, and need not update text that the browser has translated.
    with st.container(border=True, gap="xxsmall", key=f"visit_{chapter.name}_{len(seen_scenes)}"):
        st.markdown(text(says))
        if not rest:
            st.caption(chapter.answers)
            return
        with st.container(key=f"visit_unseen_{chapter.name}", horizontal=True, gap="small"):
            for scene in rest:
                url_state.link(chapter, scene.title, scene=scene.name)


def guesses(memory: Memory) -> None:
    """List the predictions with their outcomes."""
    rows = []
    for key, outcome in memory.predictions.items():
        chapter, scene = chapters.PREDICTIONS[key]
        icon = "lightbulb" if outcome == MISSED else "check_circle"
        phrase = message("visit-outcome", outcome=outcome)
        words = text("visit-prediction", chapter=chapter.title, scene=scene.title, outcome=phrase)
        rows.append(f":material/{icon}: {words}")
    st.markdown("  \n".join(rows))


def forget() -> None:
    progress.forget()
    again.start_over()
