"""A slope at every point: any curve, and under it the curve of its slopes."""

import streamlit as st

from core.chapters.slopes.own import in_symbols
from core.chapters.slopes.pictures import curve_places, every_figures
from core.chapters.slopes.words import every_says, tilt_texts
from core.curve import Curve
from core.curves import CURVES
from core.draw.theme import MUTED, name_of
from core.formula.slope import derivative
from pages.server.cache import cached_in_worker
from pages.slopes.formula import CHOICE, OWN, own, own_curve
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

OPTIONS = {name: curve.title for name, curve in CURVES.items()} | CHOICE


def frames_of(curve: Curve) -> tuple:
    """Compute the dial's places, the two pictures, and the dial's text and the sentence at each place."""
    xs = curve_places(curve)
    return xs, every_figures(curve, xs), tilt_texts(xs, curve.slope(xs)), [every_says(curve, x) for x in xs]


@cached_in_worker
def prepared(name: str) -> tuple:
    return frames_of(CURVES[name])


def scene() -> None:
    moving, choice = st.container(), st.container()
    with choice:
        name = controls.choose("Curve", OPTIONS, key="slopes_curve", default="parabola")
        typed = own_curve() if name == OWN else None
    xs, (upper, lower), texts, told = own("every", typed, frames_of) if typed else prepared(name)
    with moving:
        dial("The knob", "slopes_x", places=xs, default=1.0, texts=texts, play=True)
        figure.show(upper, "slopes_every")
        figure.show(lower, "slopes_below")
        sentence("slopes_x", told, pictures=("slopes_every", "slopes_below"))
        sentence(
            None,
            f"Below: the slope at every point. Above the {name_of(MUTED)} line the curve climbs. Below it the curve falls.",
            name="slopes_gray",
            kind="caption",
        )
    experiments(
        ("Stand beside the corner, then step across it: the slope jumps.", {"curve": "abs", "x": -0.05}),
        ("Stand far out on the soft switch: a nudge gets almost nowhere.", {"curve": "sigmoid", "x": 5.5}),
        ("Type a formula of your own: its slope is found by rules, exactly.", {"curve": OWN}),
    )
    if typed:
        symbols(in_symbols(typed), "The rules that find the slope of any formula:", derivative)
    else:
        symbols(f"The curve and its slope: $${CURVES[name].formula}$$", CURVES[name].value, CURVES[name].derivative)
