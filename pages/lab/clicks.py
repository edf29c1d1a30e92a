"""A click on a line or on a neuron of a picture chooses its knob."""

import streamlit as st


def pick_knob(picture: str, control: str = "backprop_knob") -> None:
    """Select the knob of a click on `picture`: a line is a knob, a neuron stands for its shift."""
    selection = st.session_state[picture].selection
    for mark in [*selection.get("knob", []), *selection.get("shift", [])][:1]:
        if mark.get("knob"):
            st.session_state[control] = mark["knob"]
