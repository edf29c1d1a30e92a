"""Digits: the exam network's slope by finite differences of many sizes, and by backpropagation."""

import streamlit as st

from core.chapters.lab.checks import PLACES, exam_check
from core.chapters.lab.digits_picture import nudge_figure
from core.chapters.lab.passes import Param, params, titles
from core.chapters.lab.receipt_words import nudge_titles, say_nudges, say_price
from core.exam import start
from core.receipts import nudge_agreement
from core.say.messages import message, text
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

KNOBS = {knob.code: knob for knob in params(start())}


@cached_in_worker
def prepare(knob: Param) -> tuple:
    """Compute the dial's read-outs, the picture, and the sentence for each place of the dial."""
    check = exam_check(knob)
    return nudge_titles(check), nudge_figure(check), say_nudges(check)


def scene() -> None:
    with stage.choices():
        label = text("lab-digits-knob")
        names = {knob.code: title for knob, title in titles(start()).items()}
        code = controls.choose(label, names, key="backprop_knob", default="1.1.1", show_label=False, width=320)
    texts, picture, says = prepare(KNOBS[code])
    dial(message("lab-digits-dial"), "backprop_nudge", places=PLACES, default=2, texts=texts, play=True, jump=1)
    figure.show(picture, "backprop_nudged")
    sentence("backprop_nudge", says, pictures=("backprop_nudged",))
    with stage.drawer():
        st.markdown(text(say_price(len(KNOBS))))
    experiments(
        (message("lab-digits-chip-large"), {"nudge": 1}),
        (message("lab-digits-chip-good"), {"nudge": 5}),
        (message("lab-digits-chip-small"), {"nudge": 13}),
    )
    symbols(r"$$\frac{\partial C}{\partial w} \approx \frac{C(w + h) - C(w - h)}{2h}$$", nudge_agreement)
