"""What the scene "Your own network" can show of one network: its pass, a knob's receipt, or the knob nudged."""

import streamlit as st

from core.chapters.backprop.checks import PLACES, pass_check
from core.chapters.backprop.network_picture import pass_figure
from core.chapters.backprop.pass_words import pass_says, stage_titles
from core.chapters.backprop.passes import Knob, Pass
from core.chapters.backprop.pictures import nudge_figure
from core.chapters.backprop.receipt_picture import receipt_figure
from core.chapters.backprop.timeline import places, seconds
from core.chapters.backprop.words import nudge_titles, nudges_say, price_says, receipt_says
from core.receipts import Receipt
from pages.backprop.clicks import clicked
from pages.ui import figure
from pages.ui.dial import dial
from pages.ui.sentence import sentence

KNOB = "backprop_knob_of"


def the_pass(one: Pass, knob: Knob, lines: str) -> None:
    stops, texts = places(one), stage_titles(one)
    dial("One pass", "backprop_pass", places=stops, default=0, texts=texts, play=True, jump=1, seconds=seconds(one))
    picture = "backprop_own_picture"
    pass_picture = pass_figure(one, own=True, shows=lines, chosen=knob)
    figure.show(pass_picture, picture, on_select=lambda: clicked(picture, KNOB))
    sentence("backprop_pass", pass_says(one), pictures=(picture,))


def the_receipt(one: Pass, knob: Knob, slip: Receipt) -> None:
    picture = "backprop_own_paths"
    figure.show(receipt_figure([one], knob), picture, on_select=lambda: clicked(picture, KNOB))
    sentence(None, receipt_says(slip), name="backprop_receipt", pictures=(picture,))


def the_nudge(one: Pass, knob: Knob) -> None:
    check = pass_check(one, knob)
    texts = nudge_titles(check)
    dial("Smaller nudge", "backprop_nudge", places=PLACES, default=2, texts=texts, play=True, jump=1)
    figure.show(nudge_figure(check), "backprop_nudged")
    sentence("backprop_nudge", nudges_say(check), pictures=("backprop_nudged",))
    st.markdown(price_says(one.network.n_params, "this network"))
