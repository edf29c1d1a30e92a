"""Why minus: one walk against the slope, one with it."""

import streamlit as st

from core.chapters.downhill.words import (
    AGAINST_QUESTION,
    against_answers,
    against_right,
    against_says,
)
from core.descent import descend
from core.network_surfaces import EXAM
from pages.downhill.walking import show_walk, walked
from pages.ui import controls
from pages.ui.predict import predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

RATE, STEPS = 1.5, 7  # so that the walk with the slope, too, stays on the map
ASKED = ("exam", EXAM.start, ("gradient_descent",), RATE, STEPS)


def scene() -> None:
    if not predict("downhill_way", AGAINST_QUESTION, against_answers(), against_right(EXAM)):
        return
    moving, choice = st.container(), st.container()
    with choice:
        uphill = controls.toggle("Walk with the slope, not against it", False, key="downhill_uphill")
    down, up = walked(*ASKED), walked(*ASKED, uphill=True)
    with moving:
        show_walk(up if uphill else down)
        sentence(None, against_says(down.walks[0], up.walks[0]), name="downhill_against")
    symbols(r"Against the slope: $$w \leftarrow w - \eta\, g$$", descend)
