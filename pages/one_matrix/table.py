"""Two numbers go through three matrices, and through the single matrix that does the same."""

from pathlib import Path

import streamlit as st

from core.chapters.one_matrix import table as table_core
from core.collapse import collapse, multiply_layers, running_products
from core.draw import theme
from core.say.messages import message, text
from pages.server.cache import cached
from pages.ui import assets, controls, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

DIALS = {"one_matrix_first": 3, "one_matrix_second": 1}

_TABLES = assets.component("why_tables", Path(__file__).with_name("table"))


@cached
def says(seed: int, biases: bool) -> list:
    return table_core.say_table(table_core.tables(seed, biases=biases))


def scene() -> None:
    with stage.drawer():
        seed = controls.number(text("one-matrix-seed"), 0, 9999, 102, key="one_matrix_seed")
        biases = controls.toggle(text("one-matrix-shifts"), False, key="one_matrix_bias")
    with stage.place("dial"), st.container(horizontal=True, key="one_matrix_numbers"):
        values = [
            dial(
                message(f"one-matrix-table-{key.removeprefix('one_matrix_')}"),
                key,
                places=table_core.INPUTS,
                default=default,
                digits=0,
            )
            for key, default in DIALS.items()
        ]
    show(table_core.tables(seed, biases=biases), values, biases)
    sentence(list(DIALS), says(seed, biases), name="one_matrix_table", pictures=("one_matrix_table",))
    experiments(
        # With shifts, 0 and 0 do not stay 0 and 0.
        (message("one-matrix-table-try-zero"), {"first": 0, "second": 0} | ({"bias": "true"} if biases else {})),
        (message("one-matrix-table-try-other"), {"seed": 7}),
        (message("one-matrix-table-try-shifts"), {"bias": "true"}),
    )
    symbols(
        text("one-matrix-table-symbols"),
        collapse,
        running_products,
        multiply_layers,
        text("one-matrix-table-symbols-bend"),
    )


def show(tables: table_core.Tables, values: list[float], biases: bool) -> None:
    how = text("one-matrix-table-hidden-shifts" if biases else "one-matrix-table-hidden")
    with stage.picture(), st.container(key="one_matrix_table_figure"):
        _TABLES(
            key="one_matrix_tables",
            data={
                "three": [layer.params.tolist() for layer in tables.stack.layers],
                "one": tables.product.params.tolist(),
                "shifts": biases,
                "dials": list(DIALS),
                "values": values,
                "color": theme.GUESS,
                "words": {
                    **{name: text(f"one-matrix-table-{name}") for name in ("three", "one", "same", "alt")},
                    "how": how,
                },
            },
        )
