"""Seven valleys: turn seven knobs by hand, feel the slopes, see the valleys, and let all balls roll."""

import streamlit as st

from core import exam
from core.say.messages import text
from pages.chapters import chapter
from pages.start.valleys import seven_valleys
from pages.ui import stage
from pages.ui.symbols import symbols
from pages.url import state as url_state


def scene() -> None:
    with stage.picture():
        knobs = exam.params_to_text(seven_valleys())
    with stage.drawer():
        st.caption(text("start-turn-invented"))
        url_state.link(
            chapter("slopes"), text("start-turn-closer"), scene="tilt", **({} if knobs is None else {"knobs": knobs})
        )
    symbols(text("start-turn-symbols"), exam.loss_of, exam.slopes_of)
