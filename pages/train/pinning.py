"""A pinned run to compare with the current one. The pin lasts for the visit."""

import streamlit as st

from core.chapters.train.map_pictures import RunTables, pinned_figure
from core.chapters.train.tables import compare_table
from core.chapters.train.words import say_snapshot
from core.say.messages import text
from pages.ui import figure

_PIN = "_train_pinned"


def get_pin() -> RunTables | None:
    """Return the pinned run's tables, if any."""
    return st.session_state.get(_PIN)


def compare(tables: RunTables) -> None:
    """Show a button that pins the run. If a run is pinned, show its map and the differences."""

    def pin() -> None:
        st.session_state[_PIN] = tables

    def unpin() -> None:
        st.session_state.pop(_PIN, None)

    pinned_tables = get_pin()
    with st.expander(text("train-pins"), key="train_pins", expanded=pinned_tables is not None, icon=":material/keep:"):
        if pinned_tables is None:
            st.markdown(text("train-pins-how"))
            st.button(text("train-pins-pin"), on_click=pin, key="train_pin")
            return
        with st.container():
            st.markdown(text("train-pins-title"))
            caption = text("train-pins-map-alt", now=say_snapshot(pinned_tables.run, -1)).replace("**", "")
            figure.show(pinned_figure(pinned_tables, caption), "train_pinned_map")
        with st.container():
            st.dataframe(
                compare_table(pinned_tables.run, tables.run), hide_index=True, alt=text("train-pins-table-alt")
            )
            with st.container(horizontal=True):
                st.button(text("train-pins-instead"), on_click=pin, key="train_pin")
                st.button(text("train-pins-unpin"), on_click=unpin, key="train_unpin")
