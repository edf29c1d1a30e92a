"""A network of one's own: its sizes, bends and seed, and every number of it in a table."""

from dataclasses import replace

import streamlit as st

from core.chapters.backprop.passes import BENDS, ENDS, LIMIT, MOST, EntryError, Pass, own, with_numbers
from core.chapters.backprop.pictures import number_table

_UNDONE = "_own_network_undone"


def choose(key: str, changed) -> Pass:
    """Controls for 1 to 6 layers of 1 to 6 neurons; `changed` is called when the knobs are other ones than before."""
    size = {"min_value": 1, "max_value": MOST, "width": 130, "on_change": changed, "bind": "query-params"}
    with st.container(horizontal=True):
        sizes = [st.number_input("Inputs", value=2, key=f"{key}_inputs", **size)]
        for layer in range(1, st.number_input("Layers", value=3, key=f"{key}_layers", **size) + 1):
            usual = 3 if layer <= 2 else 1
            sizes.append(st.number_input(f"In layer {layer}", value=usual, key=f"{key}_layer_{layer}", **size))
        bend = st.selectbox("Bend", BENDS, BENDS.index("tanh"), width=130, key=f"{key}_bend", bind="query-params")
        end = st.selectbox("Last bend", ENDS, width=130, key=f"{key}_end", bind="query-params")
        seed = st.number_input("Seed", 0, 9999, 1, width=130, key=f"{key}_seed", bind="query-params")
    return own(sizes, hidden=bend, output=end, seed=seed)


def undo() -> None:
    """Forget the numbers typed in: the table starts over under another name."""
    st.session_state[_UNDONE] = st.session_state.get(_UNDONE, 0) + 1


def edit(start: Pass, name: str, rate: float) -> Pass:
    """The same network after the visitor's own numbers, and at their step size; a number that cannot be used is told.

    Another `name` is another network, with a table of its own.
    """
    with st.expander("Change any number of this network", icon=":material/edit:"):
        table = st.data_editor(
            number_table(start),
            hide_index=True,
            disabled=["number"],
            column_config={"value": st.column_config.NumberColumn(format="%.6g")},
            key=f"_own_network_{name}_{st.session_state.get(_UNDONE, 0)}",
            height=300,
        )
        st.button("Undo my changes", icon=":material/undo:", on_click=undo, key="_own_network_undo")
        st.caption(
            f"Each number lies from {-LIMIT:g} to {LIMIT:g}. A link carries the network, not the numbers typed in here."
        )
    try:
        return replace(with_numbers(start, table["value"].tolist()), learning_rate=rate)
    except EntryError as fault:
        st.warning(f"{fault} Until then the page shows the network as it was.", icon=":material/edit_off:")
        return replace(start, learning_rate=rate)
