"""Why chance fails: with many knobs nearly every direction goes sideways."""

import streamlit as st

from core.chapters.without_derivatives.chance import KNOBS, WITHIN, chance_within, directions
from core.chapters.without_derivatives.chance_pictures import DIAL, arrows_figure, bars_figure
from core.chapters.without_derivatives.words import CHANCE_REASONS, CHANCES, chance_answer, chance_says
from core.say.numbers import count
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.predict import predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

PICTURE = "without_derivatives_angles"
MANY = 50


load_directions = cached_in_worker(directions)


def scene() -> None:
    question = (
        f"{MANY} knobs, all turned at random. How often does that lead nearly straight down (within {WITHIN:g}°)?"
    )
    answers = list(zip(CHANCES, CHANCE_REASONS, strict=True))
    if not predict("without_derivatives_chance", question, answers, chance_answer(chance_within(MANY, WITHIN))):
        return
    board = st.container(gap="small")
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    with left:
        options = {"arrows": "Arrows", "bars": "Bars by angle"}
        kind = controls.choose(
            "Picture", options, key="without_derivatives_picture", default="arrows", kind="segmented"
        )
    with right:
        seed = controls.number("Seed", 0, 999, 0, key="without_derivatives_seed")
    sample = load_directions(seed)
    with board:
        texts = [count(knobs, "knob") for knobs in KNOBS]
        dial("Knobs to turn", DIAL, places=KNOBS, default=KNOBS[0], texts=texts, play=True)
        figure.show(arrows_figure(sample) if kind == "arrows" else bars_figure(sample), PICTURE)
        sentence(DIAL, [chance_says(sample, place) for place in range(len(KNOBS))], pictures=(PICTURE,))
    experiments(
        ("Two knobs: one direction in three is good.", {"turn": 2}),
        ("A hundred knobs: nearly all go sideways.", {"turn": 100, "picture": "bars"}),
    )
    symbols(
        r"The chance to be within an angle $\alpha$ of downhill, among $N$ knobs, is "
        r"$$\tfrac12 I_{\sin^2 \alpha}\!\left(\tfrac{N-1}2, \tfrac12\right)$$",
        chance_within,
    )
