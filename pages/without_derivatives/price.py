"""What one step costs by slopes and by nudging every knob, from seven knobs to 175 billion."""

import streamlit as st

from core.chapters.without_derivatives.price import KNOBS, Price, nudge_every_knob, place_of, price, time_it
from core.chapters.without_derivatives.price_pictures import DIAL, price_figure
from core.chapters.without_derivatives.words import knobs_say, price_says, timed_says
from core.search import nudged_slopes
from pages.server.cache import cached
from pages.ui import figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols


def time_this() -> Price:
    return price(time_it())


timed = cached(time_this)


def scene() -> None:
    prices = timed()
    dial(
        "Knobs in the network",
        DIAL,
        places=range(len(KNOBS)),
        default=len(KNOBS) - 1,
        texts=[knobs_say(knobs) for knobs in KNOBS],
        play=True,
        autoplay="",
    )
    figure.show(price_figure(prices), "without_derivatives_price")
    sentence(DIAL, [price_says(prices, place) for place in range(len(KNOBS))], pictures=("without_derivatives_price",))
    sentence(None, timed_says(prices), name="without_derivatives_timed", kind="caption")
    st.button("Time it again", key="without_derivatives_time", icon=":material/timer:", on_click=timed.forget)
    experiments(
        ("A million knobs: a small network of today.", {"price": place_of(1e6)}),
        ("175 billion knobs, as many as GPT-3 had in 2020.", {"price": place_of(175e9)}),
    )
    symbols(
        "Slopes without calculus: nudge one knob, look again, divide. A look for each knob, and one more:",
        nudge_every_knob,
        "Learning so:",
        nudged_slopes,
    )
