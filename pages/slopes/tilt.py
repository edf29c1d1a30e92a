"""Drag the point: the error of the exam network as one of its knobs is turned."""

import streamlit as st

from core import exam
from core.chapters.slopes.pictures import tilt_figure
from core.chapters.slopes.turning import DEFAULT, KNOBS, PLACES, exam_curve, start_of
from core.chapters.slopes.words import tilt_says, tilt_texts
from core.draw.theme import SLOPE, name_of
from pages.server.cache import cached_in_worker
from pages.slopes.handle import handle
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

WHAT = (
    f"The *slope* (the *derivative*) is the steepness of the {name_of(SLOPE)} line: one to the right, how far up? The other six knobs stand "
    "still. Drag the point, or the dial."
)


@cached_in_worker
def prepared(name: str) -> tuple:
    curve = exam_curve(name)
    errors, slopes = curve.f(PLACES), curve.slope(PLACES)
    told = [tilt_says(*each) for each in zip(PLACES, errors, slopes, strict=True)]
    return tilt_figure(curve, PLACES), tilt_texts(PLACES, slopes), told


for name in KNOBS:
    prepared.precompute(name)


def scene() -> None:
    moving, choice = st.container(), st.container()
    with choice:
        name = controls.choose("Which knob", KNOBS, key="slopes_knob", default=DEFAULT)
    picture, texts, told = prepared(name)
    with moving:
        dial("The knob", "slopes_x", places=PLACES, default=start_of(name), texts=texts, play=True)
        figure.show(picture, "slopes_tangent")
        handle("slopes_tangent", "slopes_x", *picture.tables["corners"]["x"])
        sentence("slopes_x", told, pictures=("slopes_tangent",))
        sentence(None, WHAT, name="slopes_what", kind="caption")
    experiments(
        ("Find the bottom: left of it the slope is below 0, right of it above.", {"x": 0.0}),
        (
            "Turn a shift: far out the error climbs evenly, and the slope stays the same.",
            {"knob": "answer_shift", "x": 4.0},
        ),
    )
    symbols(
        r"The slope of the error for one knob, the others held still: $$\frac{\partial L}{\partial w}$$",
        exam.loss_of,
        exam.gradient,
        exam.slope_of,
    )
