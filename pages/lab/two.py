"""Two knobs: the partial slope of each, and the step down that both make together."""

import streamlit as st

from core.chapters.lab import two
from core.chapters.lab.two_pictures import STEP_SIZES, dial_places, two_figures
from core.say.messages import message, text
from core.say.names import names_of
from core.slopes import partial_slopes
from core.surfaces import SURFACES
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

GROUNDS = names_of("ground", STEP_SIZES)
PICTURES = ("slopes_map", "slopes_cut_a", "slopes_cut_b")


@cached_in_worker
def prepare(ground: str) -> tuple:
    step_size = STEP_SIZES[ground]
    whole, along_a, along_b, slopes = two_figures(SURFACES[ground], step_size)
    return whole, along_a, along_b, [[two.says(a, b, step_size) for a, b in row] for row in slopes]


def scene() -> None:
    with stage.choices():
        label = text("lab-two-ground")
        ground = controls.choose(label, GROUNDS, key="slopes_ground", default="exam", show_label=False, width=320)
    across, up = dial_places(SURFACES[ground])
    start = SURFACES[ground].start if ground == "exam" else (0.5, 1.0)
    whole, along_a, along_b, says = prepare(ground)
    for column, knob, places, default in zip(stage.place("dial").columns(2), "ab", (across, up), start, strict=True):
        with column:
            dial(message(f"lab-two-dial-{knob}"), f"slopes_{knob}", places=places, default=default)
    left, right = stage.picture().columns([3, 2])
    with left:
        figure.show(whole, PICTURES[0])
    with right:
        figure.show(along_a, PICTURES[1])
        figure.show(along_b, PICTURES[2])
    sentence(("slopes_a", "slopes_b"), says, pictures=PICTURES, name="slopes_two")
    with stage.drawer():
        st.markdown(text("lab-two-what", step=STEP_SIZES[ground]))
    experiments(
        (message("lab-two-chip-pass"), {"ground": "saddle", "a": 1.0, "b": 1.0}),
        (message("lab-two-chip-flat"), {"ground": "saddle", "a": 0.0, "b": 0.0}),
    )
    symbols(
        text("lab-two-symbols")
        + r" $$\nabla f = \left(\frac{\partial f}{\partial a}, \frac{\partial f}{\partial b}\right)$$",
        partial_slopes,
    )
