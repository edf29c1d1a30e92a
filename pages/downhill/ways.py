"""Four ways to walk, any of them together, on any ground, from any start; all of it can be taken home."""

import streamlit as st

from core.chapters.downhill.pictures import walk_table
from core.chapters.downhill.words import race_says, walk_says, ways_say
from core.descent import METHODS, RATES
from core.say.numbers import number
from core.surfaces import SURFACES
from pages.downhill.walking import (
    GROUNDS,
    STEPS,
    clicked_start,
    fresh_ground,
    rate_of_its_own,
    show_walk,
    start_rate,
    walked,
)
from pages.ui import controls
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

TEXTS = [number(rate, least=1e-9) for rate in RATES]
WAYS = {name: method.name for name, method in METHODS.items()}
DIGITS = 6  # of a start on its slider: the exam's stands on the grid of core.rounding, near 0.2


def scene() -> None:
    moving, choice = st.container(), st.container()
    with choice:
        ways = controls.several("Ways to walk", WAYS, key="downhill_ways", default=tuple(METHODS))
        ground = controls.choose("Ground", GROUNDS, key="downhill_ground", default="exam", on_change=fresh_ground)
    surface = SURFACES[ground]
    (a_low, a_high), (b_low, b_high) = surface.domain
    rate = rate_of_its_own(start_rate(ground, race=True), start_rate(ground))
    start = tuple(round(knob, DIGITS) for knob in surface.start)
    with choice, st.expander("Set it up your way", icon=":material/tune:"):
        left, right = st.columns(2)
        with left:
            rate = controls.pick("Step size (learning rate)", RATES, rate, key="downhill_rate", texts=TEXTS)
            a = controls.slide("Start: knob A", a_low, a_high, start[0], step=0.01, key="downhill_a")
        with right:
            steps = controls.slide("Steps", 10, 200, STEPS, step=10, key="downhill_steps")
            b = controls.slide("Start: knob B", b_low, b_high, start[1], step=0.01, key="downhill_b")
        uphill = controls.toggle("Walk with the slope, not against it", False, key="downhill_uphill")
        take = st.container()
    begin = surface.start if (a, b) == start else (float(a), float(b))
    shown = walked(ground, begin, ways, rate, steps, uphill=uphill)
    with moving:
        show_walk(shown, on_select=clicked_start)
        told = race_says(shown.walks) if len(ways) > 1 else walk_says(surface, shown.walks[0])
        sentence(None, f"{told} Click the map to start somewhere else.", name="downhill_race")
    with take:
        st.download_button(
            "Download the walks (CSV)",
            walk_table(shown.walks).to_csv(index=False),
            "walk.csv",
            "text/csv",
            icon=":material/download:",
            on_click="ignore",
        )
    st.caption(ways_say(ways, uphill))
    experiments(
        (
            "A curved valley: the steps that keep rolling come farthest.",
            {"ground": "rosenbrock", "steps": 200, "step": 200},
        ),
        (
            "A flat floor with steep corners: there the steps that keep rolling run away.",
            {"ground": "beale", "steps": 200, "step": 200},
        ),
    )
    formulas = [(f"{METHODS[way].title}: $${METHODS[way].formula}$$", METHODS[way].stepper) for way in ways]
    symbols(
        "Each step moves the knobs.",
        *(part for formula in formulas for part in formula),
        f"The ground under your feet: $${surface.formula}$$",
        surface.height,
        surface.slopes,
    )
