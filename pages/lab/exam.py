"""Seven knobs: the exam network learns with and without slopes. Here methods without slopes keep up."""

import streamlit as st

from core.chapters.lab import few_knobs_words
from core.chapters.lab.few_knobs import DEFAULT_RIVAL, DIAL_STOPS, GRADIENT_METHOD, N_EVALS, N_STARTS, RIVALS
from core.chapters.lab.few_knobs_pictures import DIAL
from core.chapters.lab.rivals import TITLES, legend
from core.say.messages import message, text
from core.say.names import id_of
from core.search import STEP_EVALS, coordinate_search, gradient_descent, hill_climbing
from pages.lab import bowl, exam_starts
from pages.ui import controls, figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

GUESS, ERRORS = "without_derivatives_exam_guess", "without_derivatives_exam_errors"


def scene() -> None:
    with stage.choices():
        options = {method: TITLES[method] for method in RIVALS}
        label, key = text("lab-exam-rival"), "without_derivatives_rival"
        rival = controls.choose(label, options, key=key, default=DEFAULT_RIVAL, show_label=False, width=220)
        hard = controls.toggle(text("lab-exam-hard"), False, key="without_derivatives_hard")
    with stage.drawer():
        number = controls.number(text("lab-exam-start"), 1, N_STARTS, 1, key="without_derivatives_start")
    errors, says, verdict = exam_starts.compare(rival, hard)
    dial(
        message("lab-exam-dial"),
        DIAL,
        places=DIAL_STOPS,
        default=DIAL_STOPS[-1],
        texts=[message("lab-exam-at", looks=looks) for looks in DIAL_STOPS],
        play=True,
        autoplay=f"{rival} {hard}",
    )
    left, right = stage.picture().columns([3, 2])
    with left:
        st.html(legend((GRADIENT_METHOD, rival)))
        figure.show(exam_starts.guess(rival, hard, number), GUESS)
    with right:
        figure.show(errors, ERRORS)
    sentence(DIAL, says, pictures=(GUESS, ERRORS))
    sentence(None, verdict, name="without_derivatives_exam_verdict", kind="caption")
    with stage.drawer():
        note = text(id_of("search", rival, "line"))
        st.markdown(
            text("lab-exam-what", looks=N_EVALS, step=STEP_EVALS, rival=TITLES[rival], note=note, starts=N_STARTS)
        )
        with st.expander(text("lab-exam-when")):
            for reason in few_knobs_words.ADVICE:
                st.markdown(text(reason))
        bowl.box(0)
    experiments(
        (message("lab-exam-chip-one"), {"rival": "one_knob_at_a_time"}),
        (message("lab-exam-chip-hard"), {"hard": True}),
        (message("lab-exam-chip-guess"), {"rival": "random_guess"}),
    )
    symbols(
        text("lab-exam-symbols-try"),
        hill_climbing,
        text("lab-exam-symbols-one"),
        coordinate_search,
        text("lab-exam-symbols-slopes"),
        gradient_descent,
    )
