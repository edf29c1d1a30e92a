"""All together: the site's questions, each answered with the visitor's own pictures, on one page to print."""

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
from pages.ui.print_button import print_button
from pages.ui.sentence import sentence
from pages.ui.streamlit_dom import with_selectors
from pages.url import state as url_state
from pages.url.visit import get_visit

TALL = 250  # px, of a picture
# The next links do not wrap next to the score. On paper the columns stay side by side, and the links are left out.
ON_PAPER = with_selectors("""<style>
.st-key-stage .why-says { font-size: 1rem; max-width: none; }
.st-key-choices > :has(> .st-key-train_sum_more) { flex: 1 1 max-content; }
@media print { .st-key-scene { zoom: 0.58; } .st-key-stage { min-height: 0; } .st-key-train_sum_more, .st-key-tries, .st-key-chapters { display: none; } }
</style>""")


def scene() -> None:
    config = settings.read_elsewhere().baseline
    tables, straight = runs.load(config), runs.load(replace(config, has_activation=False))
    flipped_run, run = runs.load(replace(config, slopes="flipped")).run, tables.run
    with stage.picture():
        st.html(ON_PAPER)
        first, second, third = st.columns([10, 17, 10])
    with first:
        show_question("slopes")
        figure.show(kinds_figure([run, flipped_run], height=TALL), "train_sum_slopes")
        sentence(
            None,
            sums.why_slopes(run, flipped_run, is_own_run="train_at" in get_visit().reports),
            name="train_sum_why_slopes",
        )
    with second:
        show_question("bends")
        with_bends, without = st.columns(2)
        with with_bends:
            st.caption(text("train-sum-map-title", bends="yes"))
            figure.show(still_figure(tables, text(sums.map_words(run)), bare=True), "train_sum_bends")
        with without:
            st.caption(text("train-sum-map-title", bends="no"))
            figure.show(still_figure(straight, text(sums.map_words(straight.run)), bare=True), "train_sum_straight")
        sentence(None, sums.why_bends(run, straight.run), name="train_sum_why_bends")
    with third:
        show_question("picture")
        figure.show(network_figure(tables), "train_sum_network")
        sentence(None, sums.whole_picture(run), name="train_sum_whole_picture")
    with stage.words():
        left, right = st.columns(2)
    with left:
        show_question("sigmoid")
        sentence(None, sums.why_sigmoid(run), name="train_sum_why_sigmoid", kind="caption")
    with right:
        show_question("without")
        sentence(None, sums.no_slopes(*sums.few_and_many()), name="train_sum_no_slopes", kind="caption")
    with stage.choices():
        show_next_links()


def show_question(name: str) -> None:
    """Show a question as a heading."""
    st.markdown(f"**{text(f'train-sum-{name}')}**")


def show_next_links() -> None:
    """Show what to do next: print the page, take the tour, look at the visit."""
    with st.container(key="train_sum_more", horizontal=True, vertical_alignment="center"):
        print_button(text("train-sum-print"))
        if st.context.is_embedded:
            return
        start = chapters.CHAPTERS[0]
        if tour.number() is None and chapters.STOPS:
            st.page_link(start.page(), label=text("train-sum-tour"), query_params=tour.stop_query(1, start), help="")
        url_state.link(chapters.by_name("visit"), text("train-sum-visit"))
    if score := tally():
        st.caption(score)
