"""The walks of the scene "Four ways", their defaults, and a click on the map."""

from dataclasses import dataclass

import streamlit as st

from core.chapters.lab.ways import at_places
from core.chapters.lab.ways_pictures import walk_figures
from core.descent import Walk, descend
from core.draw.figure import Figure
from core.journey import dial_places
from core.say.messages import Message
from core.surfaces import SURFACES
from pages.server.cache import cached_in_worker
from pages.url import state as url_state
from pages.url.visit import get_visit

STEPS = 60
EXAM_RATE = 0.3  # keeps all methods on the exam's map: RMSProp and Adam move a parameter by about the step size


def default_rate(ground: str) -> float:
    """Return the default step size, for which no method leaves the map."""
    return EXAM_RATE if ground == "exam" else SURFACES[ground].learning_rate


@dataclass(frozen=True)
class Walks:
    """Walks from one start, with their pictures and sentences."""

    walks: list[Walk]
    places: list[float]  # of the dial
    texts: list[Message]  # the dial's read-out at each place
    says: list[Message]  # the sentence for each place
    map: Figure
    heights: Figure


@cached_in_worker
def walk_from(
    ground: str, start: tuple[float, float], methods: tuple[str, ...], rate: float, steps: int, *, uphill: bool
) -> Walks:
    """Walk on a ground by each of these methods."""
    surface = SURFACES[ground]
    walks = [
        descend(surface, start, method=method, learning_rate=rate, steps=steps, uphill=uphill) for method in methods
    ]
    places = dial_places(steps)
    texts, says = at_places(walks, places.tolist())
    return Walks(walks, places.tolist(), texts, says, *walk_figures(surface, walks, places))


def set_start() -> None:
    """Set the start to a click on the map, from a callback."""
    for place in st.session_state["downhill_map"].selection.get("start", [])[:1]:
        st.session_state["downhill_a"], st.session_state["downhill_b"] = round(place["a"], 2), round(place["b"], 2)


def default_rate_after_reset(ground: str) -> float:
    """Return the default step size, and reset the control if it still has the default of another scene.

    The scene "How big a step?" shares the control but has another default, which is not in the address.
    """
    default, elsewhere = default_rate(ground), SURFACES[ground].learning_rate
    saved_rate = get_visit().values.get("downhill_rate")
    if default != elsewhere == saved_rate and url_state.query_value("downhill_rate") is None:
        url_state.forget("downhill_rate")
    return default


def reset_walk() -> None:
    """Reset the start and the step size, from a callback: each ground has its own defaults."""
    url_state.forget("downhill_a", "downhill_b", "downhill_rate")
