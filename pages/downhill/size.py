"""How big a step? Too small crawls, right glides, too large jumps across. A button sets the best one."""

import streamlit as st

from core.chapters.downhill import size as size_core
from core.descent import RATES, Walk, best_rate, step_size_verdict
from core.journey import dial_places
from core.say.messages import message, text
from core.say.names import GROUNDS
from core.surfaces import SURFACES
from pages.downhill.ground_map import DIAL, MAP, ground_map, reset_dial
from pages.server.cache import cached_in_worker
from pages.ui import controls, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols
from pages.url import state as url_state

RATE, GROUND = "downhill_rate", "downhill_ground"


@cached_in_worker
def prepare(ground: str, rate: float) -> tuple:
    surface = SURFACES[ground]
    walk = size_core.walk_with(surface, rate)
    better = size_core.better_walk(surface, walk)
    return size_core.picture(ground, walk), size_core.says(surface, walk), size_core.dial_texts(walk), better


def scene() -> None:
    with stage.drawer():
        ground = controls.choose(
            text("downhill-size-ground"), GROUNDS, key=GROUND, default="exam", on_change=reset_walk
        )
    surface = SURFACES[ground]
    with stage.choices():
        rate = controls.pick(
            text("downhill-size-rate"),
            RATES,
            size_core.start_rate(surface),
            key=RATE,
            texts=[text("downhill-size-rate-value", rate=rate) for rate in RATES],
            on_change=reset_dial,
            label_visibility="collapsed",
            width=280,
        )
    picture, says, texts, better = prepare(ground, rate)
    dial(
        message("downhill-walk-label"),
        DIAL,
        places=dial_places(size_core.STEPS).tolist(),
        default=0,
        texts=texts,
        play=True,
        jump=1.0,
        seconds=6,
        autoplay=f"{ground} {rate:g}",
    )
    ground_map(picture, steps=size_core.STEPS)
    sentence(DIAL, says, pictures=(MAP,))
    if better is not None:
        mend_button(better)
    limit = step_size_verdict(surface, rate)
    if limit is not None:
        with stage.drawer():
            st.markdown(text(size_core.say_limit(limit)))
    experiments(
        (message("downhill-size-small"), {"rate": 0.1}),
        (message("downhill-size-right"), {}),
        (message("downhill-size-large"), {"rate": 30.0}),
    )
    symbols(text("downhill-size-symbols-limit"), step_size_verdict, text("downhill-size-symbols-best"), best_rate)


def mend_button(better: Walk) -> None:
    """Show the button that sets the step size of the walk that ends lowest."""
    with stage.choices():
        words = text(size_core.say_better_rate(better))
        st.button(words, key="downhill_mend", icon=":material/build:", on_click=mend, args=(better.learning_rate,))


def mend(rate: float) -> None:
    st.session_state[RATE] = rate
    reset_dial()


def reset_walk() -> None:
    """Reset start, step size and dial, from a callback: each ground has its own defaults."""
    url_state.forget("downhill_a", "downhill_b", RATE, DIAL)
