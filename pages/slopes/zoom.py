"""Zoom until it is straight: a smooth curve goes straight, a corner and a cliff never do."""

import streamlit as st

from core.chapters.slopes.turning import DEFAULT, exam_curve
from core.chapters.slopes.words import ZOOM_ANSWERS, zoom_right, zoom_says
from core.chapters.slopes.zoom_pictures import LEVELS, corner_and_cliff, magnified, zoom_figure
from core.curve import Curve
from core.curves import CURVES
from core.say.numbers import number
from core.slopes import zoom
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.formula import CHOICE, OWN, own, own_curve
from pages.ui.predict import predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

EXAM = "exam"
FIRST = 1.0  # the point that is looked at, unless another is chosen
OPTIONS = {EXAM: "The exam's error, one knob turned"} | {name: curve.title for name, curve in CURVES.items()} | CHOICE
TEXTS = [f"{number(10.0**level)} times" for level in LEVELS]


def frames_of(curve: Curve, x: float) -> tuple:
    """Compute the picture and the sentence at each place of the dial."""
    yours = magnified(curve, x)
    return zoom_figure(yours), [zoom_says(*frames) for frames in zip(yours, *corner_and_cliff(), strict=True)]


@cached_in_worker
def prepared(name: str, x: float) -> tuple:
    return frames_of(exam_curve(DEFAULT) if name == EXAM else CURVES[name], x)


def scene() -> None:
    question = "Look closer and closer at a smooth curve, a corner and a cliff. Which turns into a straight line?"
    if not predict("slopes_zoom", question, ZOOM_ANSWERS, zoom_right()):
        return
    dial("Zoom", "slopes_zoom", places=LEVELS, default=0.0, texts=TEXTS, play=True, jump=1.0)
    picture = st.container()
    with st.container():
        left, right = st.columns(2)
        with left:
            name = controls.choose("Your curve", OPTIONS, key="slopes_of", default=EXAM)
        with right:
            x = controls.slide("Look at the point", -2.0, 2.0, FIRST, step=0.25, key="slopes_first")
        shown, told = own("zoom", own_curve(), frames_of, x) if name == OWN else prepared(name, x)
    with picture:
        figure.show(shown, "slopes_zoomed")
        sentence("slopes_zoom", told, pictures=("slopes_zoomed",))
    symbols("How far a magnified curve is from a straight line:", zoom)
