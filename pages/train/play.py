"""Watch it learn: a whole run, played by one dial, on the selected data or a person's own."""

import streamlit as st

from core.chapters.train import words
from core.chapters.train.curves import error_figure, slope_figure
from core.chapters.train.map_pictures import map_figure
from core.chapters.train.run import OWN, learn
from core.network import Network
from core.table import read
from pages.train import choices, pinning, player, runs, settings
from pages.train.downloads import take_away
from pages.train.own_data import own_data
from pages.ui import figure
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols


def scene() -> None:
    """Show one dial, and the map, the error and the sentence that follow it. A person's own data are given below the picture."""
    board, form = st.container(gap="small"), st.container()
    config = settings.read()
    if config.data == OWN:
        with form:  # read the data before drawing the run
            own_data("train_own")
            st.caption(
                "Two columns of numbers, and one with the answer: one of two words, or a number. Your data stay in this visit: "
                "not in the link, not with other visitors, and gone from memory within a minute after you leave."
            )
    tables = runs.load(config)
    run, before = tables.run, pinning.get_pinned()
    with board:
        player.dial_of(tables)
        left, right = st.columns([5, 4])
        with left:
            figure.show(map_figure(tables), "train_map")
        with right:
            sentence("train_at", tables.sentences, pictures=("train_map", "train_error"))
            figure.show(error_figure(tables, pinned_run=before.run if before else None), "train_error")
        player.after_words(run)
        st.caption(f"{words.colors(run)} {words.source(config)}")
        left, right = st.columns(2, vertical_alignment="bottom")
        with left:
            choices.DATA_CONTROL.show()
        with right:
            choices.AGAIN.show()
    settings.set_up()
    with st.expander("How large the slopes are", key="train_slopes_box", on_change="rerun") as box:
        if box.open:
            figure.show(slope_figure(tables), "train_slope_sizes")
    pinning.compare(tables)
    take_away(run)
    experiments(
        ("Two spiral arms need more neurons, and a better way to turn the knobs.", SPIRAL),
        (
            "Far too large a step: it leaps about, and gets little right.",
            {"data": "circle", "bend": "relu", "rate": 10.0},
        ),
        ("Real penguins: no border gets them all right.", {"data": "penguins"}),
        ("Your own data: paste a few rows.", {"data": OWN}),
    )
    symbols(
        "Guess: the numbers go forward through the layers.",
        Network.forward,
        "Ask every knob: the blame goes back, and each knob gets its slope.",
        Network.gradient,
        "Turn every knob a step against its slope:",
        Network.updated,
        "And the whole run on this page:",
        learn,
        *(("How a table is read:", read) if config.data == OWN else ()),
    )


SPIRAL = {"data": "spiral", "layer_1": 8, "layer_2": 8, "rate": 0.03, "method": "adam", "rounds": 2000}
