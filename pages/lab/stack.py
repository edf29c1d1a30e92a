"""A stack of matrices is one matrix: multiply it out layer by layer, and send your own numbers through both."""

import streamlit as st

from core.chapters.lab import stack as stack_core
from core.chapters.lab.stack_pictures import answers_table, tables_figure
from core.collapse import collapse, multiplications, multiply_layers, running_products
from core.network import Network
from core.points import places
from core.say.messages import message, text
from pages.lab.row_editor import edit_rows
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

EIGHT = {"layers": 8, "in": 8, **{f"width{layer}": 8 for layer in range(1, 8)}, "out": 8, "at": 8}


@cached_in_worker
def prepare(sizes: tuple[int, ...], biases: bool, seed: int) -> tuple:
    """Build a stack, its picture, and the sentence for each place of the dial."""
    stack = stack_core.random_stack(sizes, biases=biases, seed=seed)
    return stack, tables_figure(stack, biases=biases), stack_core.say_stack(stack)


def scene() -> None:
    with stage.drawer():
        layers = controls.number(text("lab-stack-layers"), 1, 8, 3, key="one_matrix_layers")
        seed = controls.number(text("lab-seed"), 0, 9999, 102, key="one_matrix_seed", help=text("lab-seed.help"))
        biases = controls.toggle(text("lab-stack-biases"), True, key="one_matrix_shifts")
        sizes = [size(text("lab-stack-in"), "in", 2)]
        sizes += [size(text("lab-stack-out", layer=layer), f"width{layer}", 3) for layer in range(1, layers)]
        sizes += [size(text("lab-stack-out", layer=layers), "out", 2)]
    stack, picture, says = prepare(tuple(sizes), biases, seed)
    sentence("one_matrix_at", says, pictures=("one_matrix_tables",))
    names = stack_core.place_names(layers)
    dial(message("lab-stack-dial"), "one_matrix_at", places=places(0, layers, 1), default=layers, texts=names)
    figure.show(picture, "one_matrix_tables")
    experiments(
        (message("lab-stack-try-eight"), EIGHT),
        (message("lab-stack-try-narrow"), {"layers": 2, "in": 8, "width1": 1, "out": 8}),
    )
    with stage.drawer():
        st.markdown(text(stack_core.say_cost(stack)))
        own_numbers(stack)
    symbols(text("lab-stack-symbols"), collapse, running_products, multiply_layers, multiplications)


def size(label: str, name: str, usual: int) -> int:
    return controls.number(label, 1, 8, usual, key=f"one_matrix_{name}")


def own_numbers(stack: Network) -> None:
    """Show the visitor's numbers through the stack and through the product, in a closed box."""
    title = text("lab-stack-own")
    with st.expander(title, icon=":material/edit:", key="one_matrix_own", on_change="rerun") as box:
        if not box.open:
            return
        columns = stack.layers[0].inputs
        rows = edit_rows("one_matrix_typed", columns, start=stack_core.FIRST_NUMBERS, alt=title)
        parsed = stack_core.parse_cells(rows)
        for fault in stack_core.say_faults(parsed):
            st.warning(text(fault), icon=":material/edit:")
        if not len(parsed.rows):
            st.info(text("lab-stack-no-row"))
            return
        both = stack_core.largest_difference(stack, parsed.rows)
        formats = {"stack": "%.6f", "product": "%.6f", "difference": "%.16f"}
        digits = {
            text(f"lab-stack-table.{name}"): st.column_config.NumberColumn(format=format_)
            for name, format_ in formats.items()
        }
        table = answers_table(both, parsed.numbers)
        st.dataframe(table, hide_index=True, column_config=digits, alt=text("lab-stack-answers"))
        st.markdown(text(stack_core.say_difference(both)))
