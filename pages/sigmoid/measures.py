"""A table in the drawer: every bend, measured."""

import streamlit as st

from core.chapters.sigmoid import measures
from core.say.messages import text
from pages.server.cache import cached_in_worker

every_bend = cached_in_worker(measures.measure_activations)


def table_of_bends() -> None:
    """Show for every bend its bounds, where its slope is 0, and what is left of the blame after ten layers."""
    heads = [text(f"sigmoid-measure-{name}-head") for name in ("bend", "bounds", "level", "share")]
    with st.expander(text("sigmoid-measure"), key="sigmoid_measures", on_change="rerun") as box:
        if box.open:
            rows = [[text(says) for says in measures.measures_say(each)] for each in every_bend()]
            st.table([dict(zip(heads, row, strict=True)) for row in rows])
            st.caption(text("sigmoid-measure-note", seeds=measures.SEEDS))
