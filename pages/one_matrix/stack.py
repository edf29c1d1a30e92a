"""Controls for a random stack: its layers, its shifts and its seed. Two scenes use them."""

from dataclasses import dataclass

import streamlit as st

from pages.ui import controls


@dataclass(frozen=True)
class StackChoice:
    """The visitor's choice of a stack."""

    layers: int
    biases: bool
    seed: int


def choose_stack() -> StackChoice:
    """Show the controls, side by side, and return what they say."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        layers = controls.number("Layers", 1, 8, 3, key="one_matrix_layers", width=150)
        seed = controls.number(
            "Seed", 0, 9999, 102, key="one_matrix_seed", width=150, help="Another seed: other random knobs."
        )
        biases = controls.toggle("With shifts (biases)", True, key="one_matrix_shifts")
    return StackChoice(layers, biases, seed)
