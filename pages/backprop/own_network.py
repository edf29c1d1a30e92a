"""A network of one's own: its sizes, bends and seed, and every number of it in a table."""

from dataclasses import replace

import streamlit as st

from core.chapters.backprop.passes import BENDS, ENDS, LIMIT, MOST, EntryError, Pass, own, with_numbers
from core.chapters.backprop.pictures import number_table
from pages.ui import controls

_UNDONE = "_own_network_undone"


def choose(changed) -> Pass:
    """Show controls for 1 to 6 layers of 1 to 6 neurons. `changed` is called when the knobs change."""

    def size(label: str, name: str, usual: int) -> int:
        return controls.number(label, 1, MOST, usual, key=f"backprop_{name}", on_change=changed, width=120)

    with st.container(horizontal=True):
        sizes = [size("Inputs", "inputs", 2)]
        sizes += [
            size(f"In layer {layer}", f"layer_{layer}", 3 if layer <= 2 else 1)
            for layer in range(1, size("Layers", "layers", 3) + 1)
        ]
        seed = controls.number("Seed", 0, 9999, 1, key="backprop_seed", width=120, help="Another seed: other knobs.")
    left, right = st.columns(2)
    names = {name: name.replace("_", " ") if name != "linear" else "none" for name in BENDS}
    with left:
        bend = controls.choose("Bend", names, key="backprop_bend", default="tanh")
    with right:
        end = controls.choose("Last bend", {name: names[name] for name in ENDS}, key="backprop_end", default="sigmoid")
    return own(sizes, hidden=bend, output=end, seed=seed)


def undo() -> None:
    """Forget the numbers typed in. The table starts over under another key."""
    st.session_state[_UNDONE] = st.session_state.get(_UNDONE, 0) + 1


def edit(start: Pass, name: str, rate: float) -> Pass:
    """Show the numbers in a table. Return the network with the visitor's numbers and step size. Warn of a number that cannot be used.

    `name` identifies the network. Each network has its own table.
    """
    with st.expander("Change any number of this network", icon=":material/edit:"):
        table = st.data_editor(
            number_table(start),
            hide_index=True,
            disabled=["number"],
            column_config={"value": st.column_config.NumberColumn(format="%.6g")},
            key=f"_own_network_{name}_{st.session_state.get(_UNDONE, 0)}",
            height=300,
            alt="Every number of this network, to change: its name and its value",
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
