"""Any network: a ready-made one or the visitor's own, with its pass and receipts."""

import streamlit as st

from core.chapters.lab.network_picture import QUANTITIES
from core.chapters.lab.pass_words import say_paper
from core.chapters.lab.passes import LEARNING_RATES, PRESETS, Param, Pass, params, titles
from core.receipts import receipt
from core.say.messages import message, text
from core.say.names import names_of
from core.say.numbers import number
from pages.lab import own_network, views
from pages.lab.tables import all_numbers
from pages.ui import controls, stage
from pages.ui.experiments import experiments
from pages.ui.symbols import symbols
from pages.url import state as url_state

TITLES = names_of("lab-own", (*PRESETS, "own"))
VIEWS = names_of("lab-own-view", ("pass", "receipt", "nudge"))
LINES = names_of("lab-own-lines", QUANTITIES)


def scene() -> None:
    if url_state.follows_url():
        own_network.undo()
    pass_, knob, view, lines = _choose()
    knob_receipt = receipt(pass_.network, pass_.inputs, pass_.targets, knob)
    if view == "pass":
        views.show_pass(pass_, knob, lines)
    elif view == "receipt":
        views.show_receipt(pass_, knob, knob_receipt)
    else:
        views.show_nudge(pass_, knob)
    with stage.drawer():
        all_numbers(pass_, knob_receipt)
    experiments(
        (message("lab-own-chip-xor"), {"preset": "xor", "lines": "slopes", "pass": 6}),
        (message("lab-own-chip-deep"), {"preset": "deep", "lines": "slopes", "pass": 11}),
        (message("lab-own-chip-step"), {"preset": "own", "bend": "step", "pass": 6}),
    )
    symbols(receipt)


def _choose() -> tuple[Pass, Param, str, str]:
    """Show the choices and return the pass, one of its parameters, one of `VIEWS`, and the meaning of the lines."""
    with stage.choices():
        choice = controls.choose(
            text("lab-own-choose"),
            TITLES,
            key="backprop_preset",
            default="worked",
            on_change=_reset_knob,
            show_label=False,
            width=200,
        )
        label = text("lab-own-view")
        view = controls.choose(label, VIEWS, key="backprop_view", default="pass", show_label=False, width=180)
    with stage.drawer():
        start = own_network.choose(_reset_knob) if choice == "own" else PRESETS[choice]()
        options = {knob.code: title for knob, title in titles(start.network).items()}
        code = controls.choose(text("lab-own-knob"), options, key="backprop_knob_of", default="1.1.1")
        texts = [number(rate) for rate in LEARNING_RATES]
        label = text("lab-step-size")
        rate = controls.pick(label, LEARNING_RATES, start.learning_rate, key="backprop_rate", texts=texts)
        lines = controls.choose(text("lab-own-lines"), LINES, key="backprop_lines", default="values")
        pass_ = own_network.edit(start, f"{choice}_{start.key}", rate)
        if choice != "own":
            st.caption(text(f"lab-own-{choice}.note"))
        if choice == "worked":
            st.caption(text(say_paper(pass_)))
    return pass_, {knob.code: knob for knob in params(pass_.network)}[code], view, lines


def _reset_knob() -> None:
    """Reset the step size and the parameter, from a callback: each network has its own."""
    url_state.forget("backprop_rate", "backprop_knob_of")
