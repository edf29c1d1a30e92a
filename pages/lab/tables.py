"""Every number of a pass, as tables in a closed box."""

import streamlit as st

from core.chapters.lab.number_tables import neuron_table, param_table, receipt_table
from core.chapters.lab.passes import Pass
from core.receipts import Receipt
from core.say.messages import text


def all_numbers(pass_: Pass, knob_receipt: Receipt) -> None:
    """Show neurons, parameters, and the factors of a receipt. Nothing is computed while the box is closed."""
    title = text("lab-all-numbers")
    with st.expander(title, icon=":material/table:", key="backprop_numbers", on_change="rerun") as box:
        if not box.open:
            return
        every = st.toggle(text("lab-all-digits"), key="backprop_digits")
        tables = {"neurons": neuron_table(pass_), "knobs": param_table(pass_), "factors": receipt_table(knob_receipt)}
        for name, table in tables.items():
            title = text(f"lab-table.{name}")
            st.markdown(f"**{title}**")
            float_columns = [column for column in table.columns if table[column].dtype.kind == "f"]
            digits = st.column_config.NumberColumn(format="%.12f" if every else "%.3f")
            config = dict.fromkeys(float_columns, digits)
            st.dataframe(table, hide_index=True, height="auto", column_config=config, alt=title)
