"""What you saw: chapter by chapter, with links to what is still to see, and how the predictions went. It can be printed."""

import streamlit as st

from core.chapters.visit.memory import MISSED, Memory
from core.chapters.visit.words import OUTCOMES, PRIVATE, all_says, chapter_says, predictions_say
from pages import chapters
from pages.chapter import Chapter
from pages.ui import progress
from pages.ui.sentence import sentence
from pages.ui.streamlit_dom import with_selectors
from pages.url import state as url_state
from pages.visit import again
from pages.visit.remembered import remembered

ON_PAPER = with_selectors("""<style>@media print {
  .st-key-scene { zoom: 0.85; }
  .st-key-scene :is(button, $PAGE_LINK), [class*="st-key-visit_unseen"] { display: none; }
}</style>""")

PRINT = '<button class="why-print" onclick="window.print()">Print</button>'


def scene() -> None:
    st.html(ON_PAPER)
    memory = remembered()
    story = chapters.CHAPTERS
    sentence(None, all_says(memory, sum(len(chapter.scenes) for chapter in story)), name="visit_all")
    half = (len(story) + 1) // 2
    for column, part in zip(st.columns(2), (story[:half], story[half:]), strict=True):
        with column:
            for chapter in part:
                chapter_box(chapter, memory)
    sentence(None, predictions_say(memory.predictions, len(chapters.PREDICTIONS)), name="visit_predictions")
    if memory.predictions:
        with st.container(key=f"visit_guesses_{'_'.join(memory.predictions.values())}"):
            guesses(memory)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.html(PRINT, width="content", unsafe_allow_javascript=True)
        st.button("Forget this", icon=":material/delete:", key="visit_forget", on_click=forget)
    st.caption(PRIVATE)


def chapter_box(chapter: Chapter, memory: Memory) -> None:
    """Show how much of one chapter was seen: what it has shown, or links to the scenes that are left."""
    seen = memory.seen[chapter.name]
    rest = [scene for scene in chapter.scenes if scene.name not in seen]
    words = chapter_says(len(seen), len(chapter.scenes), memory.seconds[chapter.name])
    # Another name for another text: what the browser has translated is then made anew, not mended.
    with st.container(border=True, gap="xxsmall", key=f"visit_{chapter.name}_{words}"):
        st.markdown(f"**{chapter.title}** · {words}")
        if not rest:
            st.caption(chapter.answers)
            return
        with st.container(key=f"visit_unseen_{chapter.name}", horizontal=True, gap="small"):
            for scene in rest:
                url_state.link(chapter, scene.title, scene=scene.name)


def guesses(memory: Memory) -> None:
    """List each prediction and its outcome."""
    icons = {outcome: "lightbulb" if outcome == MISSED else "check_circle" for outcome in OUTCOMES}
    rows = []
    for key, outcome in memory.predictions.items():
        chapter, scene = chapters.PREDICTIONS[key]
        rows.append(f":material/{icons[outcome]}: {chapter.title}, “{scene.title}”: {OUTCOMES[outcome]}")
    st.markdown("  \n".join(rows))


def forget() -> None:
    progress.forget()
    again.start_over()
