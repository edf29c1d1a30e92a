"""Every number of a pass as a table, in the drawer: three digits, or all of them."""

import streamlit as st

from core.chapters.backprop.number_table import number_table
from core.chapters.backprop.reasons import StudentPass
from core.say.messages import text
from pages.ui import stage
from pages.ui.fragment import fragment


def all_numbers(pass_: StudentPass) -> None:
    """Show the numbers of a pass. Nothing is computed while the box is closed."""
    with stage.drawer():
        _box(pass_)


@fragment
def _box(pass_: StudentPass) -> None:
    title = text("backprop-numbers")
    with st.expander(title, icon=":material/table:", key="backprop_numbers", on_change="rerun") as box:
        if not box.open:
            return
        digits = "%.12f" if st.toggle(text("backprop-numbers-all"), key="backprop_digits") else "%.3f"
        column = st.column_config.NumberColumn(format=digits)
        table = number_table(pass_)
        st.dataframe(table, hide_index=True, column_config={table.columns[1]: column}, alt=title)
