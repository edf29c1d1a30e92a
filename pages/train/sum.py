"""All together: the questions this site began with, each with the visitor's own picture of the answer; one page to print."""

from dataclasses import replace

import streamlit as st

from core.chapters.train import sums
from core.chapters.train.curves import kinds_figure
from core.chapters.train.map_pictures import still_figure
from core.chapters.train.network_pictures import network_figure
from core.say.messages import text
from pages import chapters
from pages.train import runs, settings
from pages.ui import figure, stage, tour
from pages.ui.predict import tally
from pages.ui.sentence import sentence
from pages.ui.streamlit_dom import with_selectors
from pages.url import state as url_state

TALL = 250  # px, of a picture
# What leads on keeps its words whole beside the tally. On paper the columns stay side by side, and what leads on is left out.
ON_PAPER = with_selectors("""<style>
.st-key-stage .why-says { font-size: 1rem; max-width: none; }
.st-key-choices > :has(> .st-key-train_sum_more) { flex: 1 1 max-content; }
@media print { .st-key-scene { zoom: 0.58; } .st-key-stage { min-height: 0; } .st-key-train_sum_more, .st-key-tries, .st-key-chapters { display: none; } }
</style>""")


def scene() -> None:
    config = settings.read_elsewhere().baseline
    tables, straight = runs.load(config), runs.load(replace(config, has_activation=False))
    flipped, run = runs.load(replace(config, slopes="flipped")).run, tables.run
    with stage.picture():
        st.html(ON_PAPER)
        first, second, third = st.columns([10, 17, 10])
    with first:
        asks("slopes")
        figure.show(kinds_figure([run, flipped], height=TALL), "train_sum_slopes")
        sentence(
            None,
            sums.why_slopes(run, flipped, is_own_run="train_at" in url_state.visit().dials),
            name="train_sum_why_slopes",
        )
    with second:
        asks("bends")
        with_bends, without = st.columns(2)
        with with_bends:
            st.caption(text("train-sum-map-title", bends="yes"))
            figure.show(still_figure(tables, text(sums.map_words(run)), bare=True), "train_sum_bends")
        with without:
            st.caption(text("train-sum-map-title", bends="no"))
            figure.show(still_figure(straight, text(sums.map_words(straight.run)), bare=True), "train_sum_straight")
        sentence(None, sums.why_bends(run, straight.run), name="train_sum_why_bends")
    with third:
        asks("picture")
        figure.show(network_figure(tables), "train_sum_network")
        sentence(None, sums.whole_picture(run), name="train_sum_whole_picture")
    with stage.words():
        left, right = st.columns(2)
    with left:
        asks("sigmoid")
        sentence(None, sums.why_sigmoid(run), name="train_sum_why_sigmoid", kind="caption")
    with right:
        asks("without")
        sentence(None, sums.no_slopes(*sums.few_and_many()), name="train_sum_no_slopes", kind="caption")
    with stage.choices():
        lead_on()


def asks(name: str) -> None:
    """Show one of the questions."""
    st.markdown(f"**{text(f'train-sum-{name}')}**")


def lead_on() -> None:
    """Show the ways on: print the page, take the tour, look at the visit."""
    with st.container(key="train_sum_more", horizontal=True, vertical_alignment="center"):
        words = text("train-sum-print")
        st.html(f'<button class="why-print" onclick="window.print()">{words}</button>', unsafe_allow_javascript=True)
        if st.context.is_embedded:
            return
        start = chapters.CHAPTERS[0]
        if tour.number() is None and chapters.STOPS:
            st.page_link(start.page(), label=text("train-sum-tour"), query_params=tour.link(1, start), help="")
        url_state.link(chapters.by_name("visit"), text("train-sum-visit"))
    if score := tally():
        st.caption(score)
