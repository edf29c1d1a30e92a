"""Watch it learn: one network paints a picture with slopes, without slopes, and without bends."""

import streamlit as st

from core.chapters.start.painting import N_PLACES, opening, plain_steps
from core.chapters.start.pictures import opening_tables, painting_figure
from core.chapters.start.words import evals_text, painting_sentences, say_activations, say_plain_dots, say_rolling
from core.points import places
from core.say.messages import message, text
from core.search import STEP_EVALS
from pages.chapters import chapter
from pages.start.answers import answers, boxes
from pages.ui import figure, stage, tour_begin
from pages.ui.dial import dial
from pages.ui.sentence import sentence
from pages.url import state as url_state

BEAT = 15  # places of the dial for which a box is lit: half a second
LIT = [None, *((place // BEAT) % 4 for place in range(N_PLACES - 2)), None]


def scene() -> None:
    dial(
        message("start-watch-dial"),
        "start_at",
        places=places(0, N_PLACES - 1, 1),
        default=N_PLACES - 1,
        texts=[evals_text(place) for place in range(N_PLACES)],
        play=True,
        autoplay="face",
    )
    figure.show(painting_figure(opening_tables()), "start_painting")
    sentence("start_at", painting_sentences(opening()), pictures=("start_painting",))
    with st.container(key="plain_answers"):
        boxes("start_at", LIT)
        answers(opening().n_params)
    tour_begin.begin()
    with stage.drawer():
        fairness()


def fairness() -> None:
    """Explain how fair the comparison is, and link to what was left out."""
    rolling, without, _ = opening().runs
    with st.expander(text("start-fair"), icon=":material/balance:"):
        st.markdown(text("start-fair-looks", evals=STEP_EVALS))
        st.markdown(text(say_activations(rolling)))
        st.markdown(text(say_rolling(rolling, plain_steps(), without)))
        st.markdown(text(say_plain_dots(plain_steps())))
    url_state.link(chapter("words"), text("start-left-out"), scene="left_out")
