"""A pinned run beside the current one. The pin holds for the visit."""

import streamlit as st

from core.chapters.train.map_pictures import RunTables, pinned_figure
from core.chapters.train.tables import compare_table
from core.chapters.train.words import snapshot_says
from core.say.messages import text
from pages.ui import figure

_PIN = "_train_pinned"


def get_pinned() -> RunTables | None:
    """Return the pinned run's tables, if any."""
    return st.session_state.get(_PIN)


def compare(now: RunTables) -> None:
    """Offer to pin the run; beside a pinned one, show its map and what differs."""

    def pin() -> None:
        st.session_state[_PIN] = now

    def unpin() -> None:
        st.session_state.pop(_PIN, None)

    before = get_pinned()
    with st.expander(text("train-pins"), key="train_pins", expanded=before is not None, icon=":material/keep:"):
        if before is None:
            st.markdown(text("train-pins-how"))
            st.button(text("train-pins-pin"), on_click=pin, key="train_pin")
            return
        with st.container():
            st.markdown(text("train-pins-title"))
            caption = text("train-pins-map-alt", now=snapshot_says(before.run, -1)).replace("**", "")
            figure.show(pinned_figure(before, caption), "train_pinned_map")
        with st.container():
            st.dataframe(compare_table(before.run, now.run), hide_index=True, alt=text("train-pins-table-alt"))
            with st.container(horizontal=True):
                st.button(text("train-pins-instead"), on_click=pin, key="train_pin")
                st.button(text("train-pins-unpin"), on_click=unpin, key="train_unpin")
