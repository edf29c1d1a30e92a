"""A worksheet to print, with questions why and exercises with numbers from a seed. A switch fills in the answers."""

import streamlit as st

from core.chapters import has_worksheet, worksheet
from core.chapters.teachers.whys import Why, has_whys, whys
from core.say.exercise import SEEDS, Exercise
from core.say.messages import text
from pages import chapters
from pages.chapter import Chapter
from pages.teachers.card import svg_source
from pages.teachers.in_class import short_address
from pages.ui import controls, stage
from pages.ui.print_button import print_button
from pages.ui.streamlit_dom import with_selectors
from pages.url import state as url_state

ALL = "all"
NAME = r"\_" * 20
PAPER = with_selectors("""<style>
.st-key-stage.st-key-stage h2 { padding-bottom: 1rem; }
.teachers-picture { background: white; border-radius: 0.4rem; max-width: 100%; } .teachers-address { font-size: 0.8rem; opacity: 0.75; }
@media print {
  @page { size: A4; margin: 18mm; }
  $SIDEBAR, .st-key-teachers_choices, .st-key-head, .st-key-chapters { display: none !important; }
  .st-key-chapter, $MAIN, $APP, $APP_VIEW { width: auto !important; height: auto !important; overflow: visible !important; position: static !important; }
  [class*="st-key-teachers_question_"] { break-inside: avoid; }
  [class*="st-key-teachers_question_"] $PAGE_LINK { display: none; }
  body, $APP { background: white !important; }
  .st-key-chapter * { color: black !important; }
}</style>""")


def scene() -> None:
    pages = [page for page in chapters.CHAPTERS if has_worksheet(page.name) or has_whys(page.name)]
    with stage.picture():
        st.html(PAPER)
        sheets = {ALL: text("teachers-sheet-all")} | {page.name: page.title for page in pages}
        with st.container(horizontal=True, vertical_alignment="bottom", key="teachers_choices"):
            label = text("teachers-sheet")
            name = controls.choose(label, sheets, key="teachers_sheet", default=pages[1].name, width=300)
            label, more = text("teachers-seed"), text("teachers-seed.help")
            seed = int(controls.number(label, 0, SEEDS - 1, 1, key="teachers_seed", width=150, help=more))
            key = controls.toggle(text("teachers-show-key"), False, key="teachers_key")
            print_button(text("teachers-print"))
        for page in pages:
            if name in (ALL, page.name):
                sheet(page, seed, key)


def sheet(chapter: Chapter, seed: int, key: bool) -> None:
    """Show the exercises of a chapter."""
    st.header(chapter.title, anchor=False)
    st.markdown(text("teachers-sheet-key", seed=seed) if key else text("teachers-sheet-title", seed=seed, line=NAME))
    exercises: list[Why | Exercise] = [*whys(chapter.name, seed), *worksheet(chapter.name, seed)]
    for number, exercise in enumerate(exercises, 1):
        with st.container(key=f"teachers_question_{chapter.name}_{number}", gap="xxsmall"):
            if isinstance(exercise, Why):
                show_why(number, exercise, key)
            else:
                show_numbers(chapter, number, exercise, key)


def show_why(number: int, why: Why, key: bool) -> None:
    """Show a question why with its picture, and the answer if `key`."""
    st.markdown(f"{number}\\. {text(why.task)}")
    picture = why.solution if key else why.picture
    if picture:
        drawing, alt = picture
        st.html(f'<img class="teachers-picture" src="{svg_source(drawing)}" alt="{alt}">')
    if why.rows:
        st.markdown("\n".join(f"{place}. {text(row)}" for place, row in enumerate(why.rows, 1)))
    if key:
        st.markdown(text("teachers-answer", key=why.key))


def show_numbers(chapter: Chapter, number: int, exercise: Exercise, key: bool) -> None:
    """Show an exercise with blanks, or with the answers if `key`, and the address of its scene."""
    st.markdown(f"{number}\\. {exercise.markdown(key)}")
    place = chapters.find(chapter.name, exercise.scene)
    if place:
        owner, scene = place
        label = text("teachers-see", scene=scene.title)
        url_state.link(owner, label, scene=scene.name, **dict(exercise.controls))
        st.html(f'<div class="teachers-address why-plain">{short_address(owner, scene.name)}</div>')
