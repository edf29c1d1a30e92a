"""Watch it learn: one network paints a picture with slopes, without slopes, and without bends."""

import streamlit as st

from core.chapters import card
from core.chapters.start.painting import FRAMES, opening, plain_steps
from core.chapters.start.pictures import opening_tables, painting_figure
from core.chapters.start.words import bend_inside, looks, plain_reach, rolling, watched
from core.points import places
from core.search import STEP_EVALS
from pages import chapters
from pages.chapters import chapter
from pages.start.lights import boxes
from pages.ui import figure, tour_begin
from pages.ui.dial import dial
from pages.ui.predict import tally
from pages.ui.sentence import sentence
from pages.url import state as url_state

BEAT = 15  # places of the dial, half a second of playing, that one box shines
LIT = [None, *((place // BEAT) % 4 for place in range(FRAMES - 2)), None]


def scene() -> None:
    tour_begin.begin()
    dial(
        "Watch it learn",
        "start_at",
        places=places(0, FRAMES - 1, 1),
        default=FRAMES - 1,
        texts=[looks(place) for place in range(FRAMES)],
        play=True,
        autoplay="face",
    )
    figure.show(painting_figure(opening_tables()), "start_painting")
    sentence("start_at", watched(opening()), pictures=("start_painting",))
    st.caption(plain_reach(plain_steps()))
    answers()
    boxes("start_at", LIT)
    more()


def answers() -> None:
    questions = (
        (
            "Why derivatives?",
            f"A slope (*derivative*) tells each of {opening().knobs} knobs which way to turn. Without slopes you can only try, or pay a look for every knob.",
            "slopes",
        ),
        (
            "Why an activation function?",
            "It bends each neuron's sum, for many years with a *sigmoid*. Without bends, ten layers can do no more than one.",
            "bends",
        ),
        (
            "What is the complete picture?",
            "A network is a shape that can bend; slopes tell it how to bend until it fits.",
            "train",
        ),
    )
    for column, (question, answer, url) in zip(st.columns(3), questions, strict=True):
        with column, st.container(gap="xxsmall"):
            st.page_link(chapter(url).page(), label=f"**{question}**", help=f"See it in “{chapter(url).title}”")
            st.markdown(answer)


def more() -> None:
    if tally():
        st.markdown(tally())
    with st.expander("The chapters", icon=":material/menu_book:"):
        for known in chapters.CHAPTERS[1:]:
            picture, words = st.columns([1, 5], vertical_alignment="center")
            if small := card(known.name):
                picture.image(small[0], alt=small[1], width=110)
            with words.container(gap="xxsmall"):
                st.page_link(known.page(), label=f"**{known.title}**: {known.question}", help="")
                st.caption(known.answers)
    with st.expander("How fair is this race?", icon=":material/balance:"):
        st.markdown(
            f"A look is one run of the whole picture through the network. A step with slopes is charged {STEP_EVALS} looks. "
            f"Each way has the step size that is best for it. {bend_inside()} {rolling(opening().runs[0], plain_steps(), opening().runs[1])}"
        )
    url_state.link(chapter("words"), "What we left out", scene="left_out")
