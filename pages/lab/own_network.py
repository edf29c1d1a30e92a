"""The visitor's own network: its sizes, activations and seed, and a table of all its numbers."""

from dataclasses import replace

import streamlit as st

from core.chapters.lab.number_tables import number_table
from core.chapters.lab.passes import (
    HIDDEN_ACTIVATIONS,
    LIMIT,
    MAX_SIZE,
    OUTPUT_ACTIVATIONS,
    EntryError,
    Pass,
    random_pass,
    with_numbers,
)
from core.say.messages import text
from core.say.names import names_of
from pages.ui import controls

BENDS = names_of("bend", HIDDEN_ACTIVATIONS, "short")
ENDS = names_of("bend", OUTPUT_ACTIVATIONS, "short")
_UNDONE = "_own_network_undone"


def choose(on_change) -> Pass:
    """Show controls for 1 to 6 layers of 1 to 6 neurons. A change of the sizes calls `on_change`."""

    def size(label: str, name: str, usual: int) -> int:
        return controls.number(label, 1, MAX_SIZE, usual, key=f"backprop_{name}", on_change=on_change, width=120)

    with st.container(horizontal=True):
        sizes = [size(text("lab-own-inputs"), "inputs", 2)]
        layers = size(text("lab-own-layers"), "layers", 3)
        sizes += [
            size(text("lab-own-in-layer", layer=layer), f"layer_{layer}", 3 if layer <= 2 else 1)
            for layer in range(1, layers + 1)
        ]
        seed = controls.number(text("lab-seed"), 0, 9999, 1, key="backprop_seed", width=120, help=text("lab-seed.help"))
    bend = controls.choose(text("lab-own-bend"), BENDS, key="backprop_bend", default="tanh")
    end = controls.choose(text("lab-own-end"), ENDS, key="backprop_end", default="sigmoid")
    return random_pass(sizes, hidden=bend, output=end, seed=seed)


def undo() -> None:
    """Reset the edited numbers. The table gets a new key, so it starts over."""
    st.session_state[_UNDONE] = st.session_state.get(_UNDONE, 0) + 1


def edit(start: Pass, name: str, rate: float) -> Pass:
    """Show the numbers in a table, and return the network with the visitor's numbers and step size.

    Warn of an invalid number. `name` identifies the network, and each network has its own table.
    """
    value = text("lab-own-value")
    with st.expander(text("lab-own-edit"), icon=":material/edit:"):
        table = st.data_editor(
            number_table(start),
            hide_index=True,
            disabled=[text("lab-own-number")],
            column_config={value: st.column_config.NumberColumn(format="%.6g")},
            key=f"_own_network_{name}_{st.session_state.get(_UNDONE, 0)}",
            height=300,
            alt=text("lab-own-edit-alt"),
        )
        st.button(text("lab-own-undo"), icon=":material/undo:", on_click=undo, key="_own_network_undo")
        st.caption(text("lab-own-limit", limit=LIMIT))
    try:
        return replace(with_numbers(start, table[value].tolist()), learning_rate=rate)
    except EntryError as fault:
        st.warning(text("lab-own-fault", fault=str(fault)), icon=":material/edit_off:")
        return replace(start, learning_rate=rate)
