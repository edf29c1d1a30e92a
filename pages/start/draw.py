"""Draw your own: whatever a visitor draws is learned at once with slopes, without slopes and without bends."""

from contextlib import nullcontext
from typing import Any

import streamlit as st

from core.chapters.start.painting import FRAMES
from core.chapters.start.pictures import drawing_figure
from core.chapters.start.words import evals_text
from core.points import places
from core.say.messages import Message, message, text
from pages.start.learning import Learning, learning
from pages.start.sheet import DRAWING, sheet, upload
from pages.ui import figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.fragment import fragment
from pages.ui.sentence import sentence
from pages.url import locks

EMPTY = "dark"  # the short name of a sheet on which nothing is drawn
POLL = 0.25  # seconds between the browser's questions for more of the film
PATIENCE = 1.0  # seconds that the scene waits for its first pictures


def scene() -> None:
    is_alone, is_fixed = locks.hidden(DRAWING), locks.locked(DRAWING) is not None
    with stage.picture():
        left, right = (None, st.container()) if is_alone else st.columns([2, 5], gap="medium")
    with left or nullcontext():
        name = sheet()
    if name == EMPTY and not is_alone and not is_fixed:
        right.markdown(text("start-draw-empty"))
    else:
        drawing = learning(name)
        with right:
            place = first_pictures(drawing)
        if drawing.film is not None:
            travel(drawing.name, drawing.film[1])  # before the pictures, which bind to the dial
        with place:
            pictures(drawing)
    experiments(
        (message("start-draw-try-half"), {"drawing": "half"}),
        (message("start-draw-try-spiral"), {"drawing": "spiral"}),
    )
    with stage.drawer():
        st.caption(text("start-draw-chosen"))
        upload()


def first_pictures(drawing: Learning) -> Any:
    """Wait for the first pictures of a new drawing, and return their place. Those of the drawing before go at once."""
    if drawing.film is not None:
        return st.container()  # it is not cleared: a film that goes on must not flicker
    place = st.empty()
    place.progress(0.0, text=text("start-draw-wait"))
    drawing.take(PATIENCE)
    return place.container()


def pictures(drawing: Learning) -> None:
    """Show the three pictures, and while more of them is learned, how much."""
    if drawing.film is not None:
        figure.show(drawing_figure(drawing.film[0]), "start_drawing")
    if not drawing.is_done:
        fragment(wait, run_every=POLL)(drawing)


def travel(name: str, sentences: list[Message]) -> None:
    """Show the dial and the sentence that travels with it."""
    dial(
        message("start-draw-dial"),
        "start_drawn",
        places=places(0, FRAMES - 1, 1),
        default=FRAMES - 1,
        texts=[evals_text(place) for place in range(FRAMES)],
        play=True,
        autoplay=name,
    )
    sentence("start_drawn", sentences, pictures=("start_drawing",))


def wait(drawing: Learning) -> None:
    """Show how much is learned; when the next piece has come, show the whole scene anew with it."""
    before = drawing.share
    drawing.take()
    if drawing.share > before:
        st.rerun()
    st.progress(drawing.share)
