"""A sheet of paper goes through the layers: without a bend on the left, with one on the right."""

import streamlit as st

from core.activations import ACTIVATIONS
from core.chapters.one_matrix.pictures import sheets_figure
from core.chapters.one_matrix.sheet import one_table, sheets
from core.chapters.one_matrix.straight import grid_lines
from core.chapters.one_matrix.words import refusal, sheet_says, sheet_titles
from pages.one_matrix.stack import StackChoice, choose_stack
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

BENDS = {name: each.title for name, each in ACTIVATIONS.items() if each.bends}


@cached_in_worker
def prepare(stack: StackChoice, bend: str, where: int) -> tuple:
    """Compute a stack's sheets, their picture, and the sentence at each place of the dial."""
    both = sheets(stack.layers, bend=bend, where=where, biases=stack.biases, seed=stack.seed)
    return both, sheets_figure(both), sheet_says(both)


def scene() -> None:
    above = st.container(gap="small")
    left, right = st.columns(2)
    with left:
        bend = controls.choose("Bend, on the right", BENDS, key="one_matrix_bend", default="relu")
    stack = choose_stack()
    with right:
        layers = {str(layer): f"after layer {layer}" for layer in range(1, stack.layers + 1)}
        where = int(controls.choose("Where", layers, key="one_matrix_where", default=str(min(2, stack.layers))))
    both, picture, sentences = prepare(stack, bend, where)
    with above:
        dial(
            "Through the layers",
            "one_matrix_place",
            places=both.places,
            default=0,
            texts=sheet_titles(both),
            play=True,
            jump=1,
        )
        figure.show(picture, "one_matrix_sheets")
        sentence("one_matrix_place", sentences, pictures=("one_matrix_sheets",))
    with st.expander("Ask the code to multiply the right one out all the same", icon=":material/block:"):
        st.warning(f"It refuses. “{refusal(both)}.”")
    experiments(
        ("A soft switch curves the lines.", {"bend": "tanh", "place": 4}),
        ("A hard step presses the sheet onto a few points.", {"bend": "step", "place": 3}),
        ("Eight layers: the left is still one table.", {"layers": 8, "place": 9}),
    )
    symbols(grid_lines, one_table)
