"""What the scenes of "Downhill" share: the walk that their controls ask for, how it is shown, and a click on the map."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from core.chapters.downhill.journey import dial_places
from core.chapters.downhill.pictures import walk_figures
from core.chapters.downhill.words import at_places, reads, stand_says
from core.descent import Walk, descend
from core.draw.figure import Figure
from core.surfaces import SURFACES
from pages.server.cache import cached_in_worker
from pages.ui import figure
from pages.ui.dial import dial
from pages.ui.sentence import sentence
from pages.url import state as url_state

GROUNDS = {name: SURFACES[name].title for name in sorted(SURFACES, key=["exam", "neuron", *SURFACES].index)}
STEPS = 60
EXAM_RATE = 0.3  # keeps all four ways on the exam's map: RMSProp and Adam move a knob by about the step size itself


def start_rate(ground: str, *, race: bool = False) -> float:
    """The step size at which a walk is shown at first: of plain steps alone, or of all the ways."""
    return EXAM_RATE if ground == "exam" and race else SURFACES[ground].learning_rate


@dataclass(frozen=True)
class Walked:
    """Walks from one start, with all that a scene shows of them: made once, however often the scene is shown."""

    walks: list[Walk]
    places: list[float]  # of the dial
    texts: list[str]  # what the dial reads out at each place
    told: list[str]  # the sentence for each place
    figures: dict[str, Figure]


@cached_in_worker
def walked(
    ground: str,
    start: tuple[float, float],
    methods: tuple[str, ...],
    rate: float,
    steps: int,
    *,
    uphill: bool = False,
    fog: bool = False,
) -> Walked:
    """The walks of these methods on a ground."""
    walks = [
        descend(SURFACES[ground], start, method=method, learning_rate=rate, steps=steps, uphill=uphill)
        for method in methods
    ]
    places = dial_places(steps)
    figures = walk_figures(SURFACES[ground], walks, places, fog=fog)
    texts, told = (at_places(say, walks, places.tolist()) for say in (reads, stand_says))
    return Walked(walks, places.tolist(), texts, told, figures)


def show_walk(shown: Walked, beside: str = "height", *, on_select: str | Callable[[], None] = "ignore") -> None:
    """The dial, the map with its sentence, and beside it another picture of the same walk."""
    dial("Walk", "downhill_step", places=shown.places, default=0, texts=shown.texts, play=True, jump=1.0)
    left, right = st.columns([3, 2])  # the map is wider: its first steps are the picture
    with left:
        figure.show(shown.figures["map"], "downhill_map", on_select=on_select)
        pictures = ("downhill_map", f"downhill_{beside}")
        sentence("downhill_step", shown.told, pictures=pictures, shapes={pictures[1]: shown.figures[beside].shapes})
    with right:
        figure.show(shown.figures[beside], f"downhill_{beside}")


def clicked_start() -> None:
    """A click on the map chooses where to start."""
    for place in st.session_state["downhill_map"].selection.get("start", [])[:1]:
        st.session_state["downhill_a"], st.session_state["downhill_b"] = round(place["a"], 2), round(place["b"], 2)


def rate_of_its_own(default: float, elsewhere: float) -> float:
    """The default of this scene's step size, where another scene's default for it is `elsewhere`.

    The scenes share the control. A step size at the other scene's default, which leaves no trace in the address, was not chosen:
    it is forgotten.
    """
    kept = url_state.visit().values.get("downhill_rate")
    if default != elsewhere == kept and url_state.asked("downhill_rate") is None:
        url_state.forget("downhill_rate")
    return default


def fresh_ground() -> None:
    """Another landscape has another good start and step size of its own."""
    url_state.forget("downhill_a", "downhill_b", "downhill_rate")
