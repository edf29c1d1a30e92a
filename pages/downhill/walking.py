"""What the scenes of "Downhill" share: the walk that their controls ask for, and a click on the map."""

import streamlit as st

from core.chapters.downhill.journey import dial_places
from core.chapters.downhill.pictures import walk_figures
from core.descent import descend
from core.surfaces import SURFACES
from pages.shared import visit

GROUNDS = {name: SURFACES[name].title for name in sorted(SURFACES, key=["exam", "neuron", *SURFACES].index)}
STEPS = 60


@st.cache_resource(max_entries=128, ttl="1h", show_spinner=False)
def walked(ground: str, start: tuple, methods: tuple, rate: float, steps: int, uphill: bool, fog: bool) -> tuple:
    """The walks, the places of their dial, and their pictures."""
    asked = {"learning_rate": rate, "steps": steps, "uphill": uphill}
    walks = [descend(SURFACES[ground], start, method=method, **asked) for method in methods]
    places = dial_places(steps)
    return walks, places, walk_figures(SURFACES[ground], walks, places, fog=fog)


def clicked_start() -> None:
    """A click on the map chooses where to start."""
    for place in st.session_state["downhill_map"].selection.get("start", [])[:1]:
        st.session_state["downhill_a"], st.session_state["downhill_b"] = round(place["a"], 2), round(place["b"], 2)


def fresh_ground() -> None:
    """Another landscape has another good start and step size of its own."""
    visit.forget("downhill_a", "downhill_b", "downhill_rate")
