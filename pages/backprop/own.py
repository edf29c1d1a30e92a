"""Other networks: worked by hand, one row of xor, deep and thin, or a network of one's own; each with its pass and receipts."""

import streamlit as st

from core.chapters.backprop.network_picture import SHOWS
from core.chapters.backprop.pass_words import paper_says
from core.chapters.backprop.passes import PRESETS, RATES, Knob, Pass, knobs, titles
from core.receipts import receipt
from core.say.numbers import number
from pages.backprop import own_network, views
from pages.backprop.tables import all_numbers
from pages.ui import controls
from pages.ui.experiments import experiments
from pages.ui.symbols import symbols
from pages.url import state as url_state

TITLES = {key: preset.title for key, preset in PRESETS.items()} | {"own": "My own"}
VIEWS = {"pass": "The pass", "receipt": "A knob's slope", "nudge": "Check it"}


def scene() -> None:
    if url_state.follows_url():
        own_network.undo()
    above = st.container(gap="small")
    one, knob, view, lines = _choose()
    slip = receipt(one.network, one.inputs, one.targets, (knob.layer, knob.neuron, knob.source))
    with above:
        if view == "pass":
            views.the_pass(one, knob, lines)
        elif view == "receipt":
            views.the_receipt(one, knob, slip)
        else:
            views.the_nudge(one, knob)
    all_numbers(one, slip)
    experiments(
        ("One input is 0. Its knobs get no slope.", {"preset": "xor", "lines": "slopes", "pass": 6}),
        ("Five layers deep: the blame fades.", {"preset": "deep", "lines": "slopes", "pass": 11}),
        ("A step too big: the error grows.", {"preset": "own", "end": "linear", "seed": 2, "rate": 3.0, "pass": 9}),
        ("A hard step: the hint stops.", {"preset": "own", "bend": "step", "pass": 6}),
    )
    symbols(receipt)


def _choose() -> tuple[Pass, Knob, str, str]:
    """Ask for a network, one of its knobs, one of `VIEWS`, and the meaning of the lines."""
    left, middle, right = st.columns(3)
    with left:
        choice = controls.choose("Network", TITLES, key="backprop_preset", default="worked", on_change=_fresh)
    with middle:
        view = controls.choose("Show", VIEWS, key="backprop_view", default="pass")
    start = own_network.choose(_fresh) if choice == "own" else PRESETS[choice].make()
    options = {knob.code: title for knob, title in titles(start.network).items()}
    with right:
        code = controls.choose("Knob", options, key="backprop_knob_of", default="1.1.1")
    left, right = st.columns([2, 1])
    with left:
        texts = [number(rate) for rate in RATES]
        rate = controls.pick("Step size", RATES, start.learning_rate, key="backprop_rate", texts=texts)
    with right:
        lines = controls.choose("Lines show", SHOWS, key="backprop_lines", default="values")
    one = own_network.edit(start, f"{choice}_{start.name}", rate)
    if choice != "own":
        st.caption(PRESETS[choice].note)
    if choice == "worked":
        st.caption(paper_says(one))
    return one, {knob.code: knob for knob in knobs(one.network)}[code], view, lines


def _fresh() -> None:
    """Forget the step size and the knob: another network has its own."""
    url_state.forget("backprop_rate", "backprop_knob_of")
