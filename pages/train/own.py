"""Your own data: what was read of them is said first, then a network learns them."""

import streamlit as st

from core.chapters.train import words
from core.chapters.train.map_pictures import map_figure
from core.chapters.train.run import OWN
from core.table import read
from pages.shared import figure
from pages.shared.says import says
from pages.shared.symbols import symbols
from pages.train import player, runs, settings
from pages.train.own_data import own_data


def scene() -> None:
    """The dial, the map and its sentence; beside them the data, with what was read of them."""
    right, left = st.columns(2)
    with left:
        own_data("train_own")
        st.caption(
            "Two columns of numbers, and one with the answer: one of two words, or a number. Your data stay in this visit: "
            "not in the link, not with other visitors, and gone from memory within a minute after you leave."
        )
    chosen = settings.chosen(OWN)
    drawn = runs.drawn(chosen)
    with right:
        player.dial_of(drawn.run)
        figure.show(map_figure(drawn), "train_map")
        says("train_at", words.nows(drawn.run), pictures=("train_map",))
        player.after_words(drawn.run)
        st.caption(words.colors(drawn.run))
    settings.set_up()
    st.markdown("Choose “Your own data” in the other scenes, and they show this network too.")
    symbols("How a table is read:", read)
