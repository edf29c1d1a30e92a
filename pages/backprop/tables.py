"""Every number of a pass as tables, for those who ask: a closed box, three digits, and all of them on demand."""

import streamlit as st

from core.chapters.backprop.passes import Pass
from core.chapters.backprop.pictures import knob_table, neuron_table, receipt_table
from core.receipts import Receipt


def all_numbers(one: Pass, slip: Receipt | None = None) -> None:
    """Show neurons and knobs, and the factors of a receipt where there is one. Nothing is computed while the box is closed."""
    with st.expander("All the numbers", icon=":material/table:", key="backprop_numbers", on_change="rerun") as box:
        if not box.open:
            return
        every = st.toggle("All digits", key="backprop_digits")
        tables = {"Every neuron": neuron_table(one), "Every knob, before and after its turn": knob_table(one)}
        if slip is not None:
            tables["Every factor of the knob's slope"] = receipt_table(slip)
        for name, table in tables.items():
            st.markdown(f"**{name}**")
            float_columns = [column for column in table.columns if table[column].dtype.kind == "f"]
            digits = st.column_config.NumberColumn(format="%.12f" if every else "%.3f")
            st.dataframe(
                table, hide_index=True, height="auto", column_config=dict.fromkeys(float_columns, digits), alt=name
            )
