"""A table in the drawer that compares all activations."""

import streamlit as st

from core.chapters.sigmoid import measures
from core.say.messages import text
from pages.server.cache import cached_in_worker

every_bend = cached_in_worker(measures.measure_activations)


def table_of_bends() -> None:
    """Show each activation's bounds, where its slope is 0, and the share of the delta left after ten layers."""
    heads = [text(f"sigmoid-measure-{name}-head") for name in ("bend", "bounds", "level", "share")]
    with st.expander(text("sigmoid-measure"), key="sigmoid_measures", on_change="rerun") as box:
        if box.open:
            rows = [[text(says) for says in measures.say_measures(bend)] for bend in every_bend()]
            st.table([dict(zip(heads, row, strict=True)) for row in rows])
            st.caption(text("sigmoid-measure-note", seeds=measures.SEEDS))
