"""Draw your own: whatever a visitor draws is learned at once with slopes, without slopes and without bends."""

import streamlit as st

from core.chapters.start.painting import FRAMES
from core.chapters.start.pictures import drawn_figure
from core.chapters.start.words import LEARNING, looks
from core.points import places
from pages.start.learning import Learning, learning
from pages.start.sheet import DRAWING, sheet, upload
from pages.ui import figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.fragment import fragment
from pages.ui.sentence import sentence
from pages.url import locks

POLL = 0.25  # seconds between the browser's questions for more of the film
PATIENCE = 1.0  # seconds that the scene waits for its first pictures


def scene() -> None:
    alone = locks.hidden(DRAWING)
    left, right = (st.container(), st.container()) if alone else st.columns([2, 5], gap="medium")
    with left:
        drawing = learning(sheet())
    with right:
        show(drawing)
    experiments(
        ("Half and half along a straight edge: all three can draw it.", {"drawing": "half"}),
        ("A spiral: only slopes together with bends can draw it.", {"drawing": "spiral"}),
    )
    upload()


def show(drawing: Learning) -> None:
    """The dial over the three pictures. They come piece by piece; those of the drawing before go at once."""
    above = st.container()
    if drawing.film is None:
        place = st.empty()  # this clears the place; a film that goes on must not flicker
        place.progress(0.0, text=LEARNING)
        drawing.take(PATIENCE)
        below = place.container()
    else:
        below = st.container()
    if drawing.film is not None:
        with above:
            dial(
                "Watch it learn your drawing",
                "start_drawn",
                places=places(0, FRAMES - 1, 1),
                default=FRAMES - 1,
                texts=[looks(place) for place in range(FRAMES)],
                play=True,
                autoplay=drawing.name,
            )
    drawing.is_shown = False
    with below:
        fragment(pictures, run_every=None if drawing.is_done else POLL)(drawing)


def pictures(drawing: Learning) -> None:
    """The film as far as it is learned. When the browser asks again, the next piece is added."""
    asked_again, had_none = drawing.is_shown, drawing.film is None
    if asked_again:
        drawing.take()
    if drawing.film is not None:
        tables, sentences = drawing.film
        figure.show(drawn_figure(tables), "start_drawing")
        sentence("start_drawn", sentences, pictures=("start_drawing",))
    if not drawing.is_done:
        st.progress(drawing.share)
        drawing.ask()
    drawing.is_shown = True
    if asked_again and (drawing.is_done or (had_none and drawing.film is not None)):
        st.rerun()  # the whole page: it ends the asking, and has the dial
