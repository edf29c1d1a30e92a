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
        learning = get_learning(name)
        with right:
            # Existing pictures are not cleared, or a growing film would flicker.
            place = st.container() if learning.film is not None else wait_for_pictures(learning)
        if learning.film is not None:
            show_dial(learning.name, learning.film[1])  # before the pictures, which bind to the dial
        with place:
            show_pictures(learning)
    experiments(
        (message("start-draw-try-half"), {"drawing": "half"}),
        (message("start-draw-try-spiral"), {"drawing": "spiral"}),
    )
    with stage.drawer():
        st.caption(text("start-draw-chosen"))
        upload()


def wait_for_pictures(learning: Learning) -> Any:
    """Clear the last drawing's pictures, wait for the first of a new drawing, and return the container for them."""
    place = st.empty()
    place.progress(0.0, text=text("start-draw-wait"))
    learning.collect_piece(PATIENCE)
    return place.container()


def show_pictures(learning: Learning) -> None:
    """Show the three pictures, and the progress until all of the drawing is learned."""
    if learning.film is not None:
        figure.show(drawing_figure(learning.film[0]), "start_drawing")
    if not learning.is_done:
        fragment(show_progress, run_every=POLL)(learning)


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


def show_progress(learning: Learning) -> None:
    """Show the progress. When a new piece is ready, rerun the scene."""
    before = learning.share
    learning.collect_piece()
    if learning.share > before:
        st.rerun()
    st.progress(learning.share)
