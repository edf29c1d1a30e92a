"""A click on a line or a neuron of a picture selects its parameter."""

import streamlit as st


def pick_knob(picture: str, control: str = "backprop_knob") -> None:
    """Select the parameter of a click on `picture`, from a callback: a line is a weight, a neuron stands for its bias."""
    selection = st.session_state[picture].selection
    for mark in [*selection.get("knob", []), *selection.get("shift", [])][:1]:
        if mark.get("knob"):
            st.session_state[control] = mark["knob"]
