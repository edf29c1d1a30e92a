"""What one step costs with slopes and by nudging every knob, from seven knobs to 175 billion."""

import streamlit as st

from core.chapters.without_derivatives.price import (
    PARAM_COUNTS,
    Price,
    memory_bytes,
    nudge_every_param,
    place_of,
    price,
    time_steps,
)
from core.chapters.without_derivatives.price_pictures import DIAL, price_figure
from core.chapters.without_derivatives.price_words import say_notes, say_price
from core.say.messages import message, text
from core.search import finite_differences
from pages.server.cache import cached_in_worker
from pages.ui import figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

PREFIX = "without-derivatives-price"
PICTURE = "without_derivatives_price"


def time_this() -> Price:
    return price(time_steps())


# In a worker no other visitor disturbs the clock, nor waits for it.
timings = cached_in_worker(time_this)


def scene() -> None:
    prices, memory = timings(), memory_bytes()
    sentence(DIAL, [say_price(prices, place, memory) for place in range(len(PARAM_COUNTS))], pictures=(PICTURE,))
    dial(
        message(f"{PREFIX}-dial"),
        DIAL,
        places=range(len(PARAM_COUNTS)),
        default=len(PARAM_COUNTS) - 1,
        texts=[message(f"{PREFIX}-place", knobs=knobs) for knobs in PARAM_COUNTS],
        play=True,
        autoplay="",
    )
    figure.show(price_figure(prices, memory), PICTURE)
    experiments(
        (message(f"{PREFIX}-exam-chip"), {"price": 0}),
        (message(f"{PREFIX}-million-chip"), {"price": place_of(1e6)}),
        (message(f"{PREFIX}-gpt-chip"), {"price": place_of(175e9)}),
    )
    with stage.drawer():
        sentence(None, say_notes(prices), name="without_derivatives_timed", kind="caption")
        st.button(
            text(f"{PREFIX}-again"), key="without_derivatives_time", icon=":material/timer:", on_click=timings.forget
        )
    symbols(text(f"{PREFIX}-symbols-nudge"), nudge_every_param, text(f"{PREFIX}-symbols-learn"), finite_differences)
