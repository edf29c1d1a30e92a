"""Where the number comes from: rise over run, while the second point closes in."""

import streamlit as st

from core.chapters.slopes.secant_pictures import CLOSER, heights_around, secant_figure, secants, settling_table
from core.chapters.slopes.turning import DEFAULT, exam_curve
from core.chapters.slopes.words import secant_says, small
from core.curve import Curve
from core.curves import CURVES
from core.slopes import secant, settling, tangent
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.formula import CHOICE, OWN, own, own_curve
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

EXAM = "exam"
FIRST = 1.0  # the point that is looked at, unless another is chosen
OPTIONS = {EXAM: "The exam's error, one knob turned"} | {name: curve.title for name, curve in CURVES.items()} | CHOICE


def frames_of(curve: Curve, x: float) -> tuple:
    """Compute the picture, the sentence at each place of the dial, and the table."""
    lines, shown = secants(curve, x), heights_around(curve, x)
    told = [secant_says(curve, line, shown) for line in lines]
    return secant_figure(curve, x, lines), told, settling_table(settling(curve, x))


@cached_in_worker
def prepared(name: str, x: float) -> tuple:
    return frames_of(exam_curve(DEFAULT) if name == EXAM else CURVES[name], x)


TEXTS = [f"run {small(10.0**-closer)}" for closer in CLOSER]


def scene() -> None:
    dial(
        "Bring the second point closer", "slopes_closer", places=CLOSER, default=0.0, texts=TEXTS, play=True, jump=0.99
    )
    picture, words, choices = st.container(), st.container(), st.container()
    with choices:
        left, right = st.columns(2)
        with left:
            name = controls.choose("Curve", OPTIONS, key="slopes_of", default=EXAM)
        with right:
            x = controls.slide("The first point", -2.0, 2.0, FIRST, step=0.25, key="slopes_first")
        shown, told, table = own("where", own_curve(), frames_of, x) if name == OWN else prepared(name, x)
        with st.expander("The numbers in a table"):
            st.dataframe(table, hide_index=True, alt="Rise divided by run for seven shrinking runs, from both sides")
    with picture:
        figure.show(shown, "slopes_secant")
    with words:
        sentence("slopes_closer", told, pictures=("slopes_secant",))
    experiments(
        ("On a smooth valley the numbers settle on the slope.", {"of": "parabola", "first": 1.0, "closer": 0}),
        ("At a corner they settle on two numbers: see the table.", {"of": "abs", "first": 0.0, "closer": 2.97}),
    )
    symbols(
        r"What rise over run settles on: $$f'(x) = \lim_{h \to 0} \frac{f(x + h) - f(x)}{h}$$",
        secant,
        tangent,
    )
