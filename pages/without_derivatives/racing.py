"""Run the race where it can be watched, stopped and kept."""

import time
from collections.abc import Sequence

import streamlit as st

from core.chapters.without_derivatives.race import LOOKS, Heat, about_seconds, default_race, knobs_of, race
from core.search import METHODS

RACING, TURN = "_racing", "_race_turn"


@st.cache_resource(max_entries=100, ttl="6h", show_spinner=False)
def _place(width: int, looks: int, seed: int) -> dict[str, Heat]:
    """Where one size's race is kept once it was run, for every visitor."""
    return {}


def finished(widths: Sequence[int], looks: int, seed: int) -> dict[int, Heat]:
    """The races that were run already, by anybody, by width; the one that the page opens with always is."""
    if (looks, seed) == (LOOKS, 0):
        return {heat.width: heat for heat in default_race() if heat.width in widths}
    places = {width: _place(width, looks, seed) for width in widths}
    return {width: place["heat"] for width, place in places.items() if place}


def button(slot, waiting: Sequence[int], looks: int, seed: int) -> bool:
    """The button, in a slot of the page, that starts the race of the sizes still waiting, or stops it; returns whether to run."""
    asked, state = (tuple(waiting), looks, seed), st.session_state
    turn = state.setdefault(TURN, 0)

    def press(race: tuple | None) -> None:
        # A press that cuts a run short may bring back the press that had begun it; each counts once.
        if state[TURN] == turn:
            state[TURN], state[RACING] = turn + 1, race

    if not waiting:
        state.pop(RACING, None)
        return False
    kept = state.get(RACING)
    running = kept is not None and kept[1:] == asked[1:] and set(waiting) <= set(kept[0])
    seconds = max(1, round(about_seconds(waiting, looks)))
    label, icon = f"Run the race: about {seconds} second{'s' if seconds > 1 else ''}", ":material/sprint:"
    if running:
        label, icon = "Stop the race", ":material/stop:"
    # One button for both: Streamlit would keep a button that is gone on screen until the end of the race.
    slot.button(
        label,
        on_click=press,
        args=(None if running else asked,),
        type="secondary" if running else "primary",
        icon=icon,
        key="without_derivatives_run",
    )
    return running


def run(widths: Sequence[int], looks: int, seed: int) -> dict[int, Heat]:
    """Race the sizes one after the other, moving a progress bar; returns them by width, and each is kept once it is finished.

    The visitor may stop it with the button or by moving any control: Streamlit then ends this run of the scene at the next
    sign of life that it sends.
    """
    done: dict[int, Heat] = {}
    bar, began = st.progress(0.0, "The race begins"), time.monotonic()
    for progress in race(widths, looks=looks, seed=seed):
        left = (time.monotonic() - began) * (1 / progress.share - 1)
        says = f"{knobs_of(progress.width):,} knobs · {METHODS[progress.method][0]} · about {left:.0f} s left"
        bar.progress(min(progress.share, 1.0), says)
        if progress.heat is not None:
            _place(progress.width, looks, seed)["heat"] = done[progress.width] = progress.heat
    st.session_state.pop(RACING, None)
    bar.empty()
    return done
