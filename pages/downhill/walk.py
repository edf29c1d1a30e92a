"""Step by step: two knobs of the exam network walk down a map that nobody sees."""

import streamlit as st

from core.chapters.downhill.words import dial_texts, step_says
from core.data_surfaces import EXAM
from core.descent import descend
from pages.downhill.walking import walked
from pages.shared import controls, figure
from pages.shared.dial import dial
from pages.shared.says import says
from pages.shared.symbols import symbols
from pages.shared.tries import tries

RATE, STEPS = 2.0, 20  # few steps, each long enough to be seen
WHAT = (
    "Two of the exam network's seven knobs; the other five stand still. Nobody sees this map: only the **slope** underfoot can be "
    "felt (orange: uphill). The next step (white) goes the opposite way: new knob = old knob − step size × slope "
    "(*gradient descent*)."
)


def scene() -> None:
    moving, choice = st.container(), st.container()
    with choice:
        clear = controls.toggle("Lift the fog", False, key="downhill_clear")
    asked = ("exam", EXAM.start, ("gradient_descent",), RATE, STEPS, False, not clear)
    (walk,), places, shown = walked(*asked)
    with moving:
        texts = dial_texts(walk, places)
        dial("Walk", "downhill_step", places=places, default=0, texts=texts, play=True, jump=1.0)
        told = [step_says(walk, place) for place in places]
        left, right = st.columns(2)
        with left:
            figure.show(shown["map"], "downhill_map")
            says("downhill_step", told, pictures=("downhill_map", "downhill_neuron"))
        with right:
            figure.show(shown["data"], "downhill_neuron")
        says(None, WHAT, name="downhill_what", kind="caption")
    tries(
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
