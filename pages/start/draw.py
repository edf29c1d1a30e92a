"""Draw your own: three networks learn a visitor's drawing with slopes, without slopes and without bends."""

from contextlib import nullcontext
from typing import Any

import streamlit as st

from core.chapters.start.painting import N_PLACES
from core.chapters.start.pictures import drawing_figure
from core.chapters.start.words import evals_text
from core.points import places
from core.say.messages import Message, message, text
from pages.start.learning import Learning, get_learning
from pages.start.sheet import DRAWING, sheet, upload
from pages.ui import figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.fragment import fragment
from pages.ui.sentence import sentence
from pages.url import locks

EMPTY = "dark"  # the short name of an empty sheet
POLL = 0.25  # seconds between checks for a new piece of the film
PATIENCE = 1.0  # seconds that the scene waits for its first pictures


def scene() -> None:
    is_hidden, is_fixed = locks.is_hidden(DRAWING), locks.lock_of(DRAWING) is not None
    with stage.picture():
        left, right = (None, st.container()) if is_hidden else st.columns([2, 5], gap="medium")
    with left or nullcontext():
        name = sheet()
    if name == EMPTY and not is_hidden and not is_fixed:
        right.markdown(text("start-draw-empty"))
    else:
        drawing = get_learning(name)
        with right:
            place = wait_for_pictures(drawing)
        if drawing.film is not None:
            show_dial(drawing.name, drawing.film[1])  # before the pictures, which bind to the dial
        with place:
            show_pictures(drawing)
    experiments(
        (message("start-draw-try-half"), {"drawing": "half"}),
        (message("start-draw-try-spiral"), {"drawing": "spiral"}),
    )
    with stage.drawer():
        st.caption(text("start-draw-chosen"))
        upload()


def wait_for_pictures(drawing: Learning) -> Any:
    """Wait for the first pictures of a new drawing and return their place. Clear the last drawing's pictures first."""
    if drawing.film is not None:
        return st.container()  # not cleared, or a growing film would flicker
    place = st.empty()
    place.progress(0.0, text=text("start-draw-wait"))
    drawing.collect_piece(PATIENCE)
    return place.container()


def show_pictures(drawing: Learning) -> None:
    """Show the three pictures, and the progress until all of the drawing is learned."""
    if drawing.film is not None:
        figure.show(drawing_figure(drawing.film[0]), "start_drawing")
    if not drawing.is_done:
        fragment(show_progress, run_every=POLL)(drawing)


def show_dial(name: str, sentences: list[Message]) -> None:
    """Show the dial and its sentence."""
    dial(
        message("start-draw-dial"),
        "start_drawn",
        places=places(0, N_PLACES - 1, 1),
        default=N_PLACES - 1,
        texts=[evals_text(place) for place in range(N_PLACES)],
        play=True,
        autoplay=name,
    )
    sentence("start_drawn", sentences, pictures=("start_drawing",))


def show_progress(drawing: Learning) -> None:
    """Show the progress. When a new piece is ready, rerun the scene."""
    before = drawing.share
    drawing.collect_piece()
    if drawing.share > before:
        st.rerun()
    st.progress(drawing.share)
