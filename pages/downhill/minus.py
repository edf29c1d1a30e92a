"""Why minus: one walk against the slope, one with it."""

import streamlit as st

from core.chapters.downhill.words import (
    AGAINST_QUESTION,
    against_answers,
    against_right,
    against_says,
    dial_texts,
    step_says,
)
from core.data_surfaces import EXAM
from core.descent import descend
from pages.downhill.walking import STEPS, walked
from pages.shared import controls, figure
from pages.shared.dial import dial
from pages.shared.predict import predict
from pages.shared.says import says
from pages.shared.symbols import symbols


def scene() -> None:
    if not predict("downhill_way", AGAINST_QUESTION, against_answers(), against_right(EXAM)):
        return
    moving, choice = st.container(), st.container()
    with choice:
        uphill = controls.toggle("Walk with the slope, not against it", False, key="downhill_uphill")
    asked = ("exam", EXAM.start, ("gradient_descent",), EXAM.learning_rate, STEPS)
    (down,), *_ = walked(*asked, False, False)
    (up,), *_ = walked(*asked, True, False)
    (walk,), places, shown = walked(*asked, uphill, False)
    with moving:
        texts = dial_texts(walk, places)
        dial("Walk", "downhill_step", places=places, default=0, texts=texts, play=True, jump=1.0)
        told = [step_says(walk, place) for place in places]
        left, right = st.columns(2)
        with left:
            figure.show(shown["map"], "downhill_map")
            says("downhill_step", told, pictures=("downhill_map", "downhill_height"))
        with right:
            figure.show(shown["height"], "downhill_height")
        says(None, against_says(down, up), name="downhill_against")
    symbols(r"Against the slope: $$w \leftarrow w - \eta\, g$$", descend)
