"""The exam's seven knobs, learned with slopes and without: trying keeps up."""

import streamlit as st

from core.chapters.without_derivatives.few_knobs import (
    DIAL_STOPS,
    LOOKS,
    RIVAL,
    RIVALS,
    SLOPES,
    STARTS,
)
from core.chapters.without_derivatives.few_knobs_pictures import DIAL
from core.chapters.without_derivatives.ways import TITLES, legend
from core.chapters.without_derivatives.words import NOT_NEEDED, STEP_SAYS
from core.say.numbers import count
from core.search import METHODS, follow_slopes, one_knob_at_a_time, try_and_keep
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols
from pages.without_derivatives import starts

GUESS, ERRORS = "without_derivatives_exam_guess", "without_derivatives_exam_errors"


def scene() -> None:
    board = st.container()
    left, middle, right = st.columns([3, 2, 1], vertical_alignment="bottom")
    with left:
        options = {method: TITLES[method] for method in RIVALS}
        rival = controls.choose("Without slopes", options, key="without_derivatives_rival", default=RIVAL)
    with middle:
        hard = controls.toggle("Hard steps in place of bends", False, key="without_derivatives_hard")
    with right:
        number = controls.number("Start drawn", 1, STARTS, 1, key="without_derivatives_start")
    errors, sentences, verdict = starts.compare(rival, hard)
    with board:
        dial(
            "Looks so far",
            DIAL,
            places=DIAL_STOPS,
            default=DIAL_STOPS[-1],
            texts=[count(looks, "look") for looks in DIAL_STOPS],
            play=True,
            autoplay=f"{rival} {hard}",
        )
        one, two = st.columns([3, 2])
        with one:
            figure.show(starts.guess(rival, hard, number), GUESS)
            st.html(legend((SLOPES, rival)))
            sentence(DIAL, sentences, pictures=(GUESS, ERRORS))
        with two:
            figure.show(errors, ERRORS)
            sentence(None, verdict, name="without_derivatives_exam_verdict")
    st.caption(
        f"Twenty invented students. A look runs all of them through once; each way gets up to {LOOKS:,}. {STEP_SAYS} "
        f"*{TITLES[rival]}*: {METHODS[rival][1]} Thin lines: each of the {STARTS} starts."
    )
    experiments(
        ("Turn one knob at a time, without slopes: who is ahead?", {"rival": "one_knob_at_a_time"}),
        ("Put hard steps in: slopes have nothing to follow.", {"hard": True}),
        ("Guess every knob afresh each time.", {"rival": "random_guess"}),
    )
    with st.expander("When do people learn without slopes?", icon=":material/help:"):
        st.markdown("\n".join(f"- {each}" for each in NOT_NEEDED))
    symbols(
        "Nudge all the knobs at random, and keep what helps:",
        try_and_keep,
        "One knob at a time:",
        one_knob_at_a_time,
        "Follow the slopes:",
        follow_slopes,
    )
