"""Run the race where it can be watched, stopped and kept."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import streamlit as st

from core.chapters.without_derivatives.race import (
    LOOKS,
    Heat,
    Progress,
    about_seconds,
    default_race,
    knobs_of,
    race,
)
from core.search import METHODS

RACING = "_racing"
SLICE, EVERY = 0.4, 0.5  # seconds of work at a time, and from one such slice to the next


@dataclass
class Running:
    """A race that a visitor has started. Only the visitor's own page moves it on: when they leave, it stops."""

    widths: tuple[int, ...]
    looks: int
    seed: int
    steps: Iterator[Progress]
    began: float = field(default_factory=time.monotonic)
    latest: Progress | None = None


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


def control(waiting: Sequence[int], looks: int, seed: int) -> bool:
    """A button that starts the race of the sizes still waiting, or its progress and a button that stops it.

    Returns whether it is running.
    """
    running = st.session_state.get(RACING)
    asked = running and (running.looks, running.seed) == (looks, seed) and set(waiting) <= set(running.widths)
    if not waiting or not asked:
        stop()
    if not waiting:
        return False
    if asked:
        _advance()
        return True
    seconds = max(1, round(about_seconds(waiting, looks)))
    st.button(
        f"Run the race: about {seconds} second{'s' if seconds > 1 else ''}",
        on_click=_start,
        args=(tuple(waiting), looks, seed),
        type="primary",
        icon=":material/sprint:",
        key="without_derivatives_run",
    )
    return False


def stop() -> None:
    """Let a race that runs go no further; sizes that were finished are kept."""
    st.session_state.pop(RACING, None)


def _start(widths: tuple[int, ...], looks: int, seed: int) -> None:
    st.session_state[RACING] = Running(widths, looks, seed, race(widths, looks=looks, seed=seed))


@st.fragment(run_every=EVERY)
def _advance() -> None:
    """How far the race is, the button that stops it, then a slice of work.

    What is shown comes before the work: a part whose next turn is due is broken off where it shows something.
    """
    running = st.session_state.get(RACING)
    if running is None:
        st.rerun()
    _show(running)
    st.button("Stop the race", on_click=stop, icon=":material/stop:", key="without_derivatives_stop")
    ends = time.monotonic() + SLICE
    for progress in running.steps:
        running.latest = progress
        if progress.heat is not None:
            _place(progress.width, running.looks, running.seed)["heat"] = progress.heat
            st.rerun()
        if time.monotonic() > ends:
            break


def _show(running: Running) -> None:
    """The bar: which size and which way were run last, and about how long the rest takes."""
    done = running.latest
    if done is None:
        st.progress(0.0, "The race begins")
        return
    left = (time.monotonic() - running.began) * (1 / done.share - 1)
    method = METHODS[done.method][0]
    said = f"{knobs_of(done.width):,} knobs · {method} · about {max(1, round(left))} s left"
    st.progress(min(done.share, 1.0), said)
