"""A layer is a table of knobs, and a stack of tables is one table: multiply it out, layer by layer."""

import streamlit as st

from core.chapters.one_matrix import straight, words
from core.chapters.one_matrix.pictures import answers_table, cost_figure, tables_figure
from core.collapse import collapse, multiplications, multiplied, running_products
from core.network import Network
from core.points import places
from pages.one_matrix.row_editor import edit_rows
from pages.one_matrix.stack import StackChoice, choose_stack
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols


@cached_in_worker
def prepare(sizes: tuple[int, ...], choice: StackChoice) -> tuple:
    """Compute the picture of a stack's tables, and the sentence at each place of the dial."""
    stack = straight.random_stack(list(sizes), biases=choice.biases, seed=choice.seed)
    return tables_figure(stack, biases=choice.biases), words.table_says(stack)


def scene() -> None:
    above = st.container(gap="small")
    choice = choose_stack()
    with st.expander("The sizes of the tables", icon=":material/tune:"), st.container(horizontal=True):
        sizes = [_size("Numbers in", "in", 2)]
        sizes += [_size(f"Out of layer {layer}", f"width{layer}", 3) for layer in range(1, choice.layers)]
        sizes += [_size(f"Out of layer {choice.layers}", "out", 2)]
    stack = straight.random_stack(sizes, biases=choice.biases, seed=choice.seed)
    with above:
        stops, texts = places(0, choice.layers, 1), words.table_titles(choice.layers)
        dial("Multiply", "one_matrix_at", places=stops, default=1, texts=texts)
        picture, sentences = prepare(tuple(sizes), choice)
        figure.show(picture, "one_matrix_tables")
        sentence("one_matrix_at", sentences, pictures=("one_matrix_tables",))
    with st.expander(
        "Test it on numbers of your own", icon=":material/edit:", key="one_matrix_own", on_change="rerun"
    ) as box:
        if box.open:
            _own_numbers(stack)
    with st.expander("What does the stack cost?", icon=":material/calculate:"):
        figure.show(cost_figure(stack), "one_matrix_cost")
        st.markdown(words.cost_says(stack))
    experiments(
        (
            "Eight layers, eight numbers wide: still one table.",
            {"layers": 8, "in": 8, **{f"width{layer}": 8 for layer in range(1, 8)}, "out": 8, "at": 8},
        ),
        ("Squeeze all through one number: open the cost.", {"layers": 2, "in": 8, "width1": 1, "out": 8}),
    )
    symbols(
        "Two layers without a bend, one after the other, are one:",
        r"$$y = W_o\,(W_i\,x) = (W_o W_i)\,x$$",
        r"With shifts it is $y = W_o\,(W_i\,x + b_i) + b_o = (W_o W_i)\,x + (W_o b_i + b_o)$. More layers are taken two by two:",
        collapse,
        running_products,
        multiplied,
        r"With a bend $f$ in between, $W_o\,f(W_i\,x + b_i)$ can be written so no longer. The multiplications of both ways:",
        multiplications,
    )


def _size(label: str, name: str, usual: int) -> int:
    return controls.number(label, 1, 8, usual, key=f"one_matrix_{name}", width=150)


def _own_numbers(stack: Network) -> None:
    """Show the visitor's numbers through the stack and through the one table."""
    rows = edit_rows(
        "one_matrix_typed", stack.layers[0].inputs, start=straight.FIRST_NUMBERS, alt="Numbers to try, 1 row a try"
    )
    parsed = straight.parse_cells(rows)
    for fault in words.faults_say(parsed):
        st.warning(fault, icon=":material/edit:")
    if not len(parsed.rows):
        st.info("No row can be read yet. Type a number into each cell of a row.")
        return
    both = straight.largest_difference(stack, parsed.rows)
    digits = dict.fromkeys(("layer by layer", "one table"), st.column_config.NumberColumn(format="%.6f"))
    digits["difference"] = st.column_config.NumberColumn(format="%.16f")
    table = answers_table(both, parsed.numbers)
    st.dataframe(table, hide_index=True, column_config=digits, alt="Answers layer by layer and with the one table")
    st.markdown(words.difference_says(both))
