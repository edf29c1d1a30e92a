"""Two ways to the same seven slopes, evaluation by evaluation: nudge each parameter, or backpropagate."""

from pathlib import Path

import streamlit as st

from core import exam
from core.chapters.backprop import two_ways
from core.chapters.backprop.ways_picture import ways_data
from core.network import Network
from core.say.messages import message
from pages.ui import assets, stage
from pages.ui import exam as exam_picture
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols
from pages.url import state as url_state

DIAL = "backprop_looks"

_WAYS = assets.component(
    "why_ways", Path(__file__).with_name("nudge"), styles=exam_picture.STYLE, scripts=exam_picture.SCRIPT
)


def scene() -> None:
    params = exam.params_from_text(url_state.query_value("backprop_knobs")) or exam.START
    both = two_ways.two_ways(params)
    with stage.picture(), st.container(key="backprop_ways_figure"):
        _WAYS(key="backprop_ways", data={**ways_data(both), "dial": DIAL, "content": str(both.params)})
    dial(
        message("backprop-nudge-dial"),
        DIAL,
        places=two_ways.PLACES,
        default=0,
        texts=two_ways.titles(),
        play=True,
        jump=1,
        seconds=two_ways.SECONDS,
    )
    sentence(DIAL, two_ways.says(both))
    experiments(
        (message("backprop-try-three"), {"looks": 3}),
        (message("backprop-try-trained"), {"looks": two_ways.N_EVALS, "knobs": two_ways.trained_text()}),
    )
    symbols(r"$$\frac{\partial C}{\partial w} \approx \frac{C(w + h) - C(w)}{h}$$", two_ways.two_ways, Network.gradient)
