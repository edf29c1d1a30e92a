"""How big a step: too small crawls, too large swings or runs away; and the button that mends it."""

import streamlit as st

from core.chapters.downhill.journey import mends
from core.chapters.downhill.words import limit_says, mend_says, walk_says
from core.descent import RATES, Walk, best_rate, descend, step_size_verdict
from core.say.numbers import number
from core.surfaces import SURFACES
from pages.downhill.walking import GROUNDS, STEPS, fresh_ground, rate_of_its_own, show_walk, start_rate, walked
from pages.server.cache import cached_in_worker
from pages.ui import controls
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

TEXTS = [number(rate, least=1e-9) for rate in RATES]
PLAIN = ("gradient_descent",)


@cached_in_worker
def best_walk(ground: str) -> Walk | None:
    """The walk with the step size that ends lowest."""
    surface = SURFACES[ground]
    rate = best_rate(surface, surface.start, below=float("inf"), methods=PLAIN, steps=STEPS)
    if rate is None:
        return None
    return descend(surface, surface.start, learning_rate=rate, method=PLAIN[0], steps=STEPS)


def mend(rate: float) -> None:
    st.session_state["downhill_rate"] = rate


def scene() -> None:
    moving, choice = st.container(), st.container()
    with choice:
        left, right = st.columns(2)
        with right:
            ground = controls.choose("Ground", GROUNDS, key="downhill_ground", default="exam", on_change=fresh_ground)
        surface = SURFACES[ground]
        with left:
            default = rate_of_its_own(start_rate(ground), start_rate(ground, race=True))
            rate = controls.pick("Step size (learning rate)", RATES, default, key="downhill_rate", texts=TEXTS)
    shown = walked(ground, surface.start, PLAIN, rate, STEPS)
    (walk,) = shown.walks
    with moving:
        show_walk(shown)
        sentence(None, walk_says(surface, walk), name="downhill_verdict")
        better = best_walk(ground)
        if better is not None and mends(walk, better):
            label, rates = mend_says(better), (better.learning_rate,)
            st.button(label, key="downhill_mend", icon=":material/build:", on_click=mend, args=rates)
        verdict = step_size_verdict(surface, rate)
        if verdict is not None:
            sentence(None, limit_says(verdict), name="downhill_limit", kind="caption")
    experiments(
        ("Too small: the walk crawls.", {"rate": 0.03, "step": STEPS}),
        ("Right: the walk glides to the bottom.", {"step": STEPS}),
        ("Too large: the walk swings from side to side.", {"rate": 30.0, "step": STEPS}),
        ("On the long valley, just over the limit: the walk blows up.", {"ground": "long_valley", "rate": 0.15}),
    )
    symbols("On a bowl the limit is known:", step_size_verdict, "The step size that ends lowest:", best_rate)
