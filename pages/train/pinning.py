"""A pinned run beside the current one. The pin holds for the visit."""

import streamlit as st

from core.chapters.train.map_pictures import RunTables, pinned_figure
from core.chapters.train.tables import compare_table
from core.chapters.train.words import now as now_says
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
    with st.expander("Compare two runs", key="train_pins", expanded=before is not None, icon=":material/keep:"):
        if before is None:
            st.markdown("Pin this run, then change a control. Both runs stand side by side.")
            st.button("Pin this run", on_click=pin, key="train_pin")
            return
        left, right = st.columns(2)
        with left:
            st.markdown("**The pinned run**, played by the same dial")
            caption = f"The pinned run's map. At its end: {now_says(before.run, -1)}".replace("**", "")
            figure.show(pinned_figure(before, caption), "train_pinned_map")
        with right:
            st.dataframe(compare_table(before.run, now.run), hide_index=True, alt="The pinned run beside this run")
            with st.container(horizontal=True):
                st.button("Pin this run instead", on_click=pin, key="train_pin")
                st.button("Unpin", on_click=unpin, key="train_unpin")
