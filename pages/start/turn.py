"""Seven valleys: turn seven knobs by hand, feel the tilt of the ground, see the valleys, and let all balls roll."""

import streamlit as st

from core import exam
from pages.chapters import chapter
from pages.start.valleys import seven_valleys
from pages.ui.symbols import symbols
from pages.url import state as url_state


def scene() -> None:
    params = seven_valleys()
    knobs = exam.params_to_text(params)
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.caption(
            "Twenty invented students. Too few hours of study fail; too many cost sleep, and fail too.", width="content"
        )
        controls = {} if knobs is None else {"knobs": knobs}
        url_state.link(chapter("slopes"), "One of these valleys up close", scene="tilt", **controls)
    symbols(
        "The guess is $a = \\sigma(v_1 h_1 + v_2 h_2 + c)$ with $h_i = \\sigma(w_i x + b_i)$; seven knobs. The error is the mean "
        "of $-t \\ln a - (1 - t) \\ln(1 - a)$ over the twenty students.",
        exam.loss_of,
        exam.slopes_of,
    )
