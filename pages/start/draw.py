"""Draw your own: whatever a visitor draws is learned at once with slopes, without slopes and without bends."""

import streamlit as st

from core.chapters.start.drawings import READY_MADE
from core.chapters.start.drawn import drawn
from core.chapters.start.painting import FRAMES
from core.chapters.start.pictures import drawn_figure
from core.chapters.start.words import looks
from core.points import places
from pages.server.cache import cached_in_worker
from pages.server.workers import Job
from pages.start.sheet import DRAWING, FIRST, sheet, upload
from pages.ui import figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.url import locks

ready_made = cached_in_worker(drawn)
ready_made.precompute(FIRST)


def scene() -> None:
    alone = locks.hidden(DRAWING)
    left, right = (st.container(), st.container()) if alone else st.columns([2, 5], gap="medium")
    with left:
        name = sheet()
    with right:
        tables, told = learned(name)
        dial(
            "Watch it learn your drawing",
            "start_drawn",
            places=places(0, FRAMES - 1, 1),
            default=FRAMES - 1,
            texts=[looks(place) for place in range(FRAMES)],
            play=True,
            autoplay=name,
        )
        figure.show(drawn_figure(tables), "start_drawing")
        sentence("start_drawn", told, pictures=("start_drawing",))
    experiments(
        ("Half and half along a straight edge: all three have the whole picture.", {"drawing": "half"}),
        ("A spiral: only the way with slopes and bends has the whole picture.", {"drawing": "spiral"}),
    )
    upload()


def learned(name: str) -> tuple[dict, list[str]]:
    """The pictures of a drawing and what they show. What a person drew is kept in their own visit only, the last one."""
    if name in READY_MADE:
        return ready_made(name)
    state = st.session_state
    if state.get("_drawing_learned", ("",))[0] != name:
        state["_drawing_learned"] = (name, *Job(drawn, name).answer())
    return state["_drawing_learned"][1:]
