"""Your turn: seven knobs by hand, then with an arrow on each, then let the slopes do it."""

import streamlit as st

from core import exam
from core.draw.theme import ERROR, name_of
from pages.start.knobs import seven_knobs
from pages.ui.symbols import symbols


def scene() -> None:
    seven_knobs()
    st.caption(
        "Twenty invented students: how long they studied, and whether they passed. Too little fails; too much costs sleep, "
        f"and fails too. The line is the network's guess, and the {name_of(ERROR)} gaps are what it gets wrong."
    )
    symbols(
        "The guess is $a = \\sigma(v_1 h_1 + v_2 h_2 + c)$ with $h_i = \\sigma(w_i x + b_i)$; seven knobs. The error is the mean "
        "of $-t \\ln a - (1 - t) \\ln(1 - a)$ over the twenty students.",
        exam.loss_of,
        exam.slopes_of,
    )
