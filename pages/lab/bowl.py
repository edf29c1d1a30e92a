"""A closed box in the drawer: the bowl with more and more parameters, computed on request."""

import streamlit as st

from core.chapters.lab.bowl import bowl
from core.chapters.lab.bowl_picture import bowl_figure, says
from core.say.messages import text
from pages.server.cache import cached_in_worker
from pages.ui import figure
from pages.ui.sentence import sentence

BOWL = "without_derivatives_bowl"

runs = cached_in_worker(bowl)


def box(seed: int) -> None:
    """Show the box. Its button starts the runs for this seed."""
    with st.expander(text("lab-exam-bowl"), icon=":material/query_stats:"):
        st.markdown(text("lab-exam-bowl.ask"))
        requests = st.session_state.setdefault("_bowls", set())
        st.button(text("lab-exam-bowl.run"), key=f"{BOWL}_run", on_click=requests.add, args=(seed,))
        if seed in requests:
            figure.show(bowl_figure(runs(seed=seed)), BOWL)
            sentence(None, says(runs(seed=seed)), name=BOWL, pictures=(BOWL,))
