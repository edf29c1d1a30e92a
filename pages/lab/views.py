"""The views of the scene "Any network": a pass, a parameter's receipt, or its finite differences."""

import streamlit as st

from core.chapters.lab.checks import PLACES, pass_check
from core.chapters.lab.digits_picture import nudge_figure
from core.chapters.lab.network_picture import pass_figure
from core.chapters.lab.pass_words import say_pass, stage_titles
from core.chapters.lab.passes import Param, Pass
from core.chapters.lab.receipt_picture import receipt_figure
from core.chapters.lab.receipt_words import nudge_titles, say_nudges, say_price, say_receipt
from core.chapters.lab.timeline import places, seconds
from core.receipts import Receipt
from core.say.messages import message, text
from pages.lab.clicks import pick_knob
from pages.ui import figure, stage
from pages.ui.dial import dial
from pages.ui.sentence import sentence

KNOB = "backprop_knob_of"


def show_pass(pass_: Pass, knob: Param, lines: str) -> None:
    dial(
        message("lab-own-dial"),
        "backprop_pass",
        places=places(pass_),
        default=0,
        texts=stage_titles(pass_),
        play=True,
        jump=1,
        seconds=seconds(pass_),
    )
    picture = "backprop_own_picture"
    figure.show(pass_figure(pass_, quantity=lines, highlight=knob), picture, on_select=lambda: pick_knob(picture, KNOB))
    sentence("backprop_pass", say_pass(pass_), pictures=(picture,))


def show_receipt(pass_: Pass, knob: Param, knob_receipt: Receipt) -> None:
    picture = "backprop_own_paths"
    figure.show(receipt_figure([pass_], knob), picture, on_select=lambda: pick_knob(picture, KNOB))
    sentence(None, say_receipt(knob_receipt), name="backprop_receipt", pictures=(picture,))


def show_nudge(pass_: Pass, knob: Param) -> None:
    check, label = pass_check(pass_, knob), message("lab-digits-dial")
    dial(label, "backprop_nudge", places=PLACES, default=2, texts=nudge_titles(check), play=True, jump=1)
    figure.show(nudge_figure(check), "backprop_nudged")
    sentence("backprop_nudge", say_nudges(check), pictures=("backprop_nudged",))
    with stage.drawer():
        st.markdown(text(say_price(pass_.network.n_params)))
