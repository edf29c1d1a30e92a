"""Four optimizers compared, on any ground and from any start, with the walks as a download."""

from typing import Any

import streamlit as st

from core.chapters.lab.ways import say_ends
from core.chapters.lab.ways_pictures import WAYS, walk_table
from core.descent import METHODS, RATES
from core.say.messages import message, text
from core.say.names import GROUNDS, id_of
from core.say.numbers import number
from core.surfaces import SURFACES
from pages.lab.walking import STEPS, Walks, default_rate_after_reset, reset_walk, set_start, walk_from
from pages.ui import controls, figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

DIGITS = 6  # of a start on its slider: the exam's is on the grid of core.rounding
PICTURES = ("downhill_map", "downhill_height")


def scene() -> None:
    with stage.choices():
        ground = controls.choose(
            text("lab-ways-ground"),
            GROUNDS,
            key="downhill_ground",
            default="exam",
            on_change=reset_walk,
            show_label=False,
            width=320,
        )
    with stage.drawer():
        result = _choose_walks(ground)
    ways = [walk.method for walk in result.walks]
    dial(
        message("lab-ways-dial"),
        "downhill_step",
        places=result.places,
        default=0,
        texts=result.texts,
        play=True,
        jump=1.0,
    )
    left, right = stage.picture().columns([3, 2])
    with left:
        figure.show(result.map, PICTURES[0], on_select=set_start)
    with right:
        figure.show(result.heights, PICTURES[1])
    sentence("downhill_step", result.says, pictures=PICTURES)
    sentence(None, say_ends(result.walks), name="downhill_race", kind="caption")
    with stage.drawer():
        st.markdown(text("lab-ways-click"))
        for way in ways:
            st.markdown(text("lab-ways-takes", way=text(id_of("way", way)), note=text(id_of("way", way, "line"))))
        table = walk_table(result.walks).to_csv(index=False)
        st.download_button(text("lab-ways-download"), table, "walk.csv", "text/csv", on_click="ignore")
    experiments(
        (message("lab-ways-chip-curved"), {"ground": "rosenbrock", "steps": 200, "step": 200}),
        (message("lab-ways-chip-steep"), {"ground": "beale", "steps": 200, "step": 200}),
    )
    parts: list[Any] = []
    for way in ways:
        title = text("lab-ways-symbols-way", way=text(id_of("way", way)))
        parts += [f"{title} $${METHODS[way].formula}$$", METHODS[way].stepper]
    symbols(
        text("lab-ways-symbols"),
        *parts,
        f"{text('lab-ways-symbols-ground')} $${SURFACES[ground].formula}$$",
        SURFACES[ground].height,
        SURFACES[ground].slopes,
    )


def _choose_walks(ground: str) -> Walks:
    """Show the controls of the walks, and return the walks."""
    surface = SURFACES[ground]
    (a_low, a_high), (b_low, b_high) = surface.domain
    start = tuple(round(param, DIGITS) for param in surface.start)
    ways = controls.choose_several(text("lab-ways-choose"), WAYS, key="downhill_ways", default=tuple(METHODS))
    label, texts = text("lab-ways-rate"), [number(rate, least=1e-9) for rate in RATES]
    rate = controls.pick(label, RATES, default_rate_after_reset(ground), key="downhill_rate", texts=texts)
    steps = controls.slide(text("lab-ways-steps"), 10, 200, STEPS, step=10, key="downhill_steps")
    a = controls.slide(text("lab-ways-start", knob="A"), a_low, a_high, start[0], step=0.01, key="downhill_a")
    b = controls.slide(text("lab-ways-start", knob="B"), b_low, b_high, start[1], step=0.01, key="downhill_b")
    uphill = controls.toggle(text("lab-ways-uphill"), False, key="downhill_uphill")
    a_b = surface.start if (a, b) == start else (float(a), float(b))
    return walk_from(ground, a_b, ways, rate, steps, uphill=uphill)
