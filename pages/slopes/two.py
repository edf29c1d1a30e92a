"""Two knobs, two slopes: one for each while the other is held still, and the step down that the two make together."""

import streamlit as st

from core.chapters.slopes.two_pictures import STEP_SIZES, dial_places, two_figures
from core.chapters.slopes.words import two_says
from core.say.numbers import number
from core.slopes import partial_slopes
from core.surfaces import SURFACES
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

GROUNDS = {name: SURFACES[name].title for name in STEP_SIZES}


@cached_in_worker
def prepared(ground: str) -> tuple:
    step_size = STEP_SIZES[ground]
    whole, along_a, along_b, slopes = two_figures(SURFACES[ground], step_size)
    return whole, along_a, along_b, [[two_says(a, b, step_size) for a, b in row] for row in slopes]


def scene() -> None:
    dials, pictures, words = st.container(), st.container(), st.container()
    ground = controls.choose("Ground", GROUNDS, key="slopes_ground", default="exam", kind="pills")
    across, up = dial_places(SURFACES[ground])
    start = SURFACES[ground].start if ground == "exam" else (0.5, 1.0)
    whole, along_a, along_b, told = prepared(ground)
    with dials, st.container(horizontal=True, key="slopes_dials"):  # side by side on a phone too
        dial("Knob A", "slopes_a", places=across, default=start[0])
        dial("Knob B", "slopes_b", places=up, default=start[1])
    with pictures:
        left, right = st.columns(2)
        with left:
            figure.show(whole, "slopes_map")
            sentence(
                ("slopes_a", "slopes_b"),
                told,
                pictures=("slopes_map", "slopes_cut_a", "slopes_cut_b"),
                name="slopes_two",
            )
        with right:
            figure.show(along_a, "slopes_cut_a")
            figure.show(along_b, "slopes_cut_b")
    with words:
        sentence(
            None,
            "Hold all knobs still but one, and each has a slope of its own (a *partial derivative*). All the slopes together "
            "are the *gradient*. The arrow is one step against them: "
            f"step size ({number(STEP_SIZES[ground])}) × slope, for each knob.",
            name="slopes_arrow",
            kind="caption",
        )
    experiments(
        ("On the mountain pass one slope is above 0 and the other below.", {"ground": "saddle", "a": 1.0, "b": 1.0}),
        (
            "Stand exactly on the pass: both slopes are 0, and it is no bottom.",
            {"ground": "saddle", "a": 0.0, "b": 0.0},
        ),
    )
    symbols(
        r"With two knobs: $$\nabla f = \left(\frac{\partial f}{\partial a}, \frac{\partial f}{\partial b}\right)$$",
        partial_slopes,
    )
