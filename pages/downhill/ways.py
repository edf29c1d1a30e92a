"""Four ways to walk, on any ground, from any start; all of it can be taken home."""

import streamlit as st

from core.chapters.downhill.pictures import walk_table
from core.chapters.downhill.words import dial_texts, race_says, race_step_says
from core.descent import METHODS, RATES
from core.say.numbers import number
from core.surfaces import SURFACES
from pages.downhill.walking import GROUNDS, clicked_start, fresh_ground, walked
from pages.shared import controls, figure
from pages.shared.dial import dial
from pages.shared.says import says
from pages.shared.symbols import symbols
from pages.shared.tries import tries

TEXTS = [number(rate, least=1e-9) for rate in RATES]
WAYS = {"all": "All four"} | {name: method.name for name, method in METHODS.items()}


def scene() -> None:
    moving, choice = st.container(), st.container()
    with choice:
        ways = controls.choose("Ways to walk", WAYS, key="downhill_ways", default="all", kind="pills")
        methods = tuple(METHODS) if ways == "all" else (ways,)
        left, middle, right = st.columns(3)
        with left:
            ground = controls.choose("Ground", GROUNDS, key="downhill_ground", default="exam", on_change=fresh_ground)
        surface = SURFACES[ground]
        with middle:
            rate = controls.pick(
                "Step size (learning rate)", RATES, surface.learning_rate, key="downhill_rate", texts=TEXTS
            )
        with right:
            steps = controls.slide("Steps", 10, 200, 60, step=10, key="downhill_steps")
        (a_low, a_high), (b_low, b_high) = surface.domain
        left, right = st.columns(2)
        with left:
            a = controls.slide("Start: knob A", a_low, a_high, surface.start[0], step=0.01, key="downhill_a")
        with right:
            b = controls.slide("Start: knob B", b_low, b_high, surface.start[1], step=0.01, key="downhill_b")
        uphill = controls.toggle("Walk with the slope, not against it", False, key="downhill_uphill")
    walks, places, shown = walked(ground, (float(a), float(b)), methods, rate, steps, uphill, False)
    with moving:
        texts = dial_texts(walks[0], places) if len(walks) == 1 else [f"step {int(place + 1e-9)}" for place in places]
        dial("Walk", "downhill_step", places=places, default=0, texts=texts, play=True, jump=1.0)
        told = [race_step_says(walks, place) for place in places]
        left, right = st.columns(2)
        with left:
            figure.show(shown["map"], "downhill_map", on_select=clicked_start)
            says("downhill_step", told, pictures=("downhill_map", "downhill_height"))
        with right:
            figure.show(shown["height"], "downhill_height")
        says(None, f"{race_says(walks)} Click the map to start somewhere else.", name="downhill_race")
    st.caption(" ".join(f"**{METHODS[way].title}**: {METHODS[way].note}" for way in methods))
    table = walk_table(walks).to_csv(index=False)
    st.download_button("Download the walks (CSV)", table, "walk.csv", "text/csv", icon=":material/download:")
    tries(
        (
            "A curved valley: the steps that keep rolling come farthest.",
            {"ground": "rosenbrock", "steps": 200, "step": 200},
        ),
        (
            "A flat floor with steep corners: there the steps that keep rolling run away.",
            {"ground": "beale", "steps": 200, "step": 200},
        ),
    )
    symbols(
        "Each step moves the knobs: " + f"$${METHODS[methods[0]].formula}$$",
        METHODS[methods[0]].stepper,
        "The ground under your feet: " + f"$${surface.formula}$$",
        surface.height,
        surface.slopes,
    )
