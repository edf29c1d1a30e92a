"""One question, more and more knobs: a closed box of the race's scene, measured when asked."""

import streamlit as st

from core.chapters.without_derivatives.bowl import bowl
from core.chapters.without_derivatives.race_pictures import bowl_figure
from core.chapters.without_derivatives.words import bowl_says
from pages.shared import figure
from pages.shared.kept import long
from pages.shared.says import says

BOWL = "without_derivatives_bowl"


runs = long(bowl, "Measuring the bowl")


def box(seed: int) -> None:
    """The box; a press of its button measures, for this seed."""
    with st.expander("One question, more and more knobs", icon=":material/query_stats:"):
        st.markdown("Take a plain bowl. How many looks does it take to cut the error to 1/10,000?")
        asked = st.session_state.setdefault("_bowls", set())
        st.button("Measure it: about 2 seconds", key=f"{BOWL}_run", on_click=asked.add, args=(seed,))
        if seed in asked:
            figure.show(bowl_figure(runs(seed=seed)), BOWL)
            says(None, bowl_says(runs(seed=seed)), name=BOWL, pictures=(BOWL,))
