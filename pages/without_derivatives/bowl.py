"""The bowl with more and more knobs: a closed box of the race's scene, measured on request."""

import streamlit as st

from core.chapters.without_derivatives.bowl import bowl
from core.chapters.without_derivatives.race_pictures import bowl_figure
from core.chapters.without_derivatives.words import bowl_says
from pages.server.cache import cached_in_worker
from pages.ui import figure
from pages.ui.sentence import sentence

BOWL = "without_derivatives_bowl"


runs = cached_in_worker(bowl)


def box(seed: int) -> None:
    """Show the box. A press of its button measures for this seed."""
    with st.expander("One question, more and more knobs", icon=":material/query_stats:"):
        st.markdown("Take a plain bowl. How many looks does it take to cut the error to 1/10,000?")
        requests = st.session_state.setdefault("_bowls", set())
        st.button("Measure it: about 2 seconds", key=f"{BOWL}_run", on_click=requests.add, args=(seed,))
        if seed in requests:
            figure.show(bowl_figure(runs(seed=seed)), BOWL)
            sentence(None, bowl_says(runs(seed=seed)), name=BOWL, pictures=(BOWL,))
