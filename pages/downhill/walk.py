"""Step by step: two knobs of the exam network walk down a map that nobody sees."""

import streamlit as st

from core.descent import descend
from core.network_surfaces import EXAM
from core.say.numbers import number
from pages.downhill.walking import show_walk, walked
from pages.ui import controls
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

STEPS = 20  # few steps, so that each is long enough to be seen
WHAT = (
    f"It starts from the same seven knobs as before, with an error of {number(EXAM.f(*EXAM.start))}. Two of them can turn, and five "
    "are held still. Nobody sees this map: you feel only how the ground tilts, the **slope**. The arrow shows one step down "
    f"(*gradient descent*). The lowest place on this map has an error of {number(EXAM.minima[0][2])}. To get lower takes more knobs."
)
ASKED = ("exam", EXAM.start, ("gradient_descent",), EXAM.learning_rate, STEPS)


def scene() -> None:
    moving, choice = st.container(), st.container()
    with choice:
        clear = controls.toggle("Lift the fog", False, key="downhill_clear")
    shown = walked(*ASKED, fog=not clear)
    with moving:
        show_walk(shown, "neuron")
        sentence(None, WHAT, name="downhill_what", kind="caption")
    experiments(
        ("Play to the end: the fog lifts, and you see where the slope has led.", {"step": 0}),
        ("Lift the fog at once, and go step by step with the buttons beside the dial.", {"clear": True, "step": 1}),
    )
    symbols(
        r"New knob = old knob − step size × slope: $$w \leftarrow w - \eta\, g$$",
        descend,
        r"The error of two of the seven knobs, and its slopes: $$" + EXAM.formula + "$$",
        EXAM.height,
        EXAM.slopes,
    )
