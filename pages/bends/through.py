"""One bend: what goes in, what comes out, and how much of a nudge gets through."""

import streamlit as st

from core.activations import ACTIVATIONS
from core.chapters.bends.names import NAMES
from core.chapters.bends.through import SUMS
from core.chapters.bends.words import in_texts, room_says
from pages.bends import computations
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols


def scene() -> None:
    board = st.container(gap="small")
    bend = ACTIVATIONS[controls.choose("Bend", NAMES, key="bends_bend", default="sigmoid", kind="pills")]
    with board:
        dial("What goes in", "bends_in", places=SUMS, default=1.0, texts=in_texts(bend), play=True, jump=0.5)
        (upper, lower), sentences = computations.through(bend.name)
        figure.show(upper, "bends_bend")
        figure.show(lower, "bends_slope")
        sentence("bends_in", sentences, pictures=("bends_bend", "bends_slope"))
        sentence(None, room_says(bend), name="bends_room", kind="caption")
    experiments(
        ("Far out on the soft switch, a nudge gets almost nowhere.", {"in": 5}),
        ("On the hard step, nothing gets through on either side.", {"bend": "step", "in": 2}),
    )
    symbols(f"The bend above and its slope: $${bend.formula}$$", bend.value, bend.derivative)
