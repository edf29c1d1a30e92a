"""All together: the questions this site began with, each with the visitor's own picture of the answer; one page to print."""

from dataclasses import replace

import streamlit as st

from core.chapters.train import sums
from core.chapters.train.curves import kinds_figure
from core.chapters.train.map_pictures import still_figure
from core.chapters.train.network_pictures import network_figure
from pages.shared import figure
from pages.shared.predict import tally
from pages.shared.says import says
from pages.train import runs, settings

# On paper the columns stand one below the other; smaller, they fit on one page.
ON_PAPER = "<style>@media print { .st-key-train_sum { zoom: 0.58; } .why-print { display: none; } }</style>"


def scene() -> None:
    """Four questions, side by side, and a fifth; nothing here moves."""
    st.html(ON_PAPER)
    with st.container(key="train_sum", gap="small"):
        questions()


def questions() -> None:
    """The questions, each with its picture and its answer."""
    chosen = settings.chosen().plain
    drawn, straight = runs.drawn(chosen), runs.drawn(replace(chosen, bends=False))
    flipped, run = runs.drawn(replace(chosen, slopes="flipped")).run, drawn.run
    first, second = st.columns(2)
    with first:
        st.markdown("**Why derivatives?**")
        figure.show(kinds_figure([run, flipped], height=200), "train_sum_slopes")
        says(None, sums.why_slopes(run, flipped), name="train_sum_why_slopes")
    with second:
        st.markdown("**Why an activation function (a bend)?**")
        with_bends, without = st.columns(2)
        with with_bends:
            figure.show(still_figure(drawn, sums.map_words(run)), "train_sum_bends")
        with without:
            figure.show(still_figure(straight, sums.map_words(straight.run)), "train_sum_straight")
        says(None, sums.why_bends(run, straight.run), name="train_sum_why_bends")
    first, second = st.columns(2)
    with first:
        st.markdown("**What is the complete picture?**")
        figure.show(network_figure(drawn, still=True), "train_sum_network")
        says(None, sums.whole_picture(run), name="train_sum_whole_picture")
    with second:
        st.markdown("**Why so often a sigmoid?**")
        says(None, sums.why_sigmoid(run), name="train_sum_why_sigmoid")
        st.markdown("**What if there were no derivatives?**")
        says(None, sums.no_slopes(runs.from_several_starts(chosen)), name="train_sum_no_slopes")
        if told := tally():
            st.markdown(told)
        st.html(
            '<button class="why-print" onclick="window.print()">Print this page</button>', unsafe_allow_javascript=True
        )
