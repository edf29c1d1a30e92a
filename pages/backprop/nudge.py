"""The same slope measured: nudge the knob for real, by a size that the visitor chooses."""

import streamlit as st

from core.chapters.backprop.checks import PLACES, exam_check
from core.chapters.backprop.passes import Knob, knobs, titles
from core.chapters.backprop.pictures import nudge_figure
from core.chapters.backprop.words import nudge_titles, nudges_say, price_says
from core.exam import start
from core.receipts import nudge_agreement
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

KNOBS = {knob.code: knob for knob in knobs(start())}
TITLES = {knob.code: title for knob, title in titles(start()).items()}


@cached_in_worker
def prepare(knob: Knob) -> tuple:
    """Compute the read-outs of the dial, the picture, and the sentence at every place of the dial."""
    check = exam_check(knob)
    return nudge_titles(check), nudge_figure(check), nudges_say(check)


def scene() -> None:
    above = st.container(gap="small")
    knob = KNOBS[controls.choose("Knob", TITLES, key="backprop_knob", default="1.1.1")]
    texts, picture, sentences = prepare(knob)
    with above:
        dial("Smaller nudge", "backprop_nudge", places=PLACES, default=2, texts=texts, play=True, jump=1)
        figure.show(picture, "backprop_nudged")
        sentence("backprop_nudge", sentences, pictures=("backprop_nudged",))
    st.markdown(price_says(len(KNOBS), "this network"))
    experiments(
        ("A large nudge: the slope changes on the way.", {"nudge": 1}),
        ("A good one: many digits agree.", {"nudge": 5}),
        ("Far too small: the digits run out.", {"nudge": 13}),
    )
    symbols(r"$$\frac{\partial C}{\partial w} \approx \frac{C(w + h) - C(w - h)}{2h}$$", nudge_agreement)
