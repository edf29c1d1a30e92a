"""All together: the questions this site began with, each with the visitor's own picture of the answer; one page to print."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from core.chapters.train import sums
from core.chapters.train.curves import kinds_figure
from core.chapters.train.map_pictures import still_figure
from core.chapters.train.network_pictures import network_figure
from pages.chapters import chapter
from pages.train import runs, settings
from pages.ui import figure
from pages.ui.predict import tally
from pages.ui.sentence import sentence
from pages.ui.streamlit_dom import with_selectors
from pages.url import state as url_state

# On paper the columns stand one below the other; smaller, they fit on one page.
ON_PAPER = with_selectors("""<style>@media print {
  .st-key-train_sum { zoom: 0.58; }
  .st-key-train_sum :is(.why-print, $PAGE_LINK) { display: none; }
}</style>""")


def scene() -> None:
    """Show four questions side by side, and a fifth. An embedded page shows one at a time. Nothing here moves."""
    st.html(ON_PAPER)
    panels = questions()
    with st.container(key="train_sum", gap="small"):
        if st.context.is_embedded:
            for tab, answer in zip(st.tabs(list(panels)), panels.values(), strict=True):
                with tab:
                    answer()
        else:
            spread(panels)


def spread(panels: dict[str, Callable[[], None]]) -> None:
    """Show all panels on one sheet of two columns. The last two share a place."""
    first, second = st.columns(2)
    third, fourth = st.columns(2)
    for (question, answer), place in zip(panels.items(), (first, second, third, fourth, fourth), strict=True):
        with place:
            st.markdown(f"**{question}**")
            answer()


def questions() -> dict[str, Callable[[], None]]:
    """List the questions, each with the function that shows its answer."""
    config = settings.read().plain
    tables, straight = runs.load(config), runs.load(replace(config, bends=False))
    flipped, run = runs.load(replace(config, slopes="flipped")).run, tables.run

    def derivatives() -> None:
        figure.show(kinds_figure([run, flipped], height=200), "train_sum_slopes")
        sentence(None, sums.why_slopes(run, flipped), name="train_sum_why_slopes")

    def bends() -> None:
        with_bends, without = st.columns(2)
        with with_bends:
            figure.show(still_figure(tables, sums.map_words(run)), "train_sum_bends")
        with without:
            figure.show(still_figure(straight, sums.map_words(straight.run)), "train_sum_straight")
        sentence(None, sums.why_bends(run, straight.run), name="train_sum_why_bends")

    def picture() -> None:
        figure.show(network_figure(tables, still=True), "train_sum_network")
        sentence(None, sums.whole_picture(run), name="train_sum_whole_picture")

    def sigmoid() -> None:
        sentence(None, sums.why_sigmoid(run), name="train_sum_why_sigmoid")

    def no_derivatives() -> None:
        sentence(None, sums.no_slopes(runs.from_several_starts(config)), name="train_sum_no_slopes")
        if score := tally():
            st.markdown(score)
        if not st.context.is_embedded:
            url_state.link(chapter("visit"), "Your visit: what you saw, and what you missed")
        st.html(
            '<button class="why-print" onclick="window.print()">Print this page</button>', unsafe_allow_javascript=True
        )

    return {
        "Why derivatives?": derivatives,
        "Why an activation function (a bend)?": bends,
        "What is the complete picture?": picture,
        "Why so often a sigmoid?": sigmoid,
        "What if there were no derivatives?": no_derivatives,
    }
