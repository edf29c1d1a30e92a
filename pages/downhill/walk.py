"""Step by step: two knobs of the exam network walk down a map that nobody sees."""

import streamlit as st

from core.descent import descend
from core.draw.theme import SLOPE, name_of
from core.network_surfaces import EXAM
from pages.downhill.walking import show_walk, walked
from pages.ui import controls
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

RATE, STEPS = 2.0, 20  # few steps, each long enough to be seen
WHAT = (
    "Two of the exam network's seven knobs; the other five stand still. Nobody sees this map: only the **slope** underfoot can be "
    f"felt ({name_of(SLOPE)}: uphill). The next step (white) goes the opposite way: new knob = old knob − step size × slope "
    "(*gradient descent*)."
)


ASKED = ("exam", EXAM.start, ("gradient_descent",), RATE, STEPS)
for fog in (True, False):
    walked.precompute(*ASKED, fog=fog)


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
        ("Lift the fog at once, and go step by step with the arrow buttons.", {"clear": True, "step": 1}),
    )
    symbols(
        r"Each step moves the knobs against the slope: $$w \leftarrow w - \eta\, g$$",
        descend,
        r"The error of two of the seven knobs, and its slopes: $$" + EXAM.formula + "$$",
        EXAM.height,
        EXAM.slopes,
    )
