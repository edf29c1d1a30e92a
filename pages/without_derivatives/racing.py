"""Run the race where it can be watched, stopped and kept."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from core.chapters.without_derivatives.race import (
    LOOKS,
    Heat,
    Lap,
    about_seconds,
    default_race,
    heat_of,
    knobs_of,
    laps_of,
    run_some,
    work_of,
)
from core.search import METHODS
from pages.server.cache import cached
from pages.server.workers import Job

RACING = "_racing"
SLICE, EVERY = 0.4, 0.5  # seconds of work at a time, and from one such slice to the next


@dataclass
class Running:
    """A race that a visitor has started. Only the visitor's own page moves it on: when they leave, it stops."""

    widths: tuple[int, ...]
    looks: int
    seed: int
    began: float = field(default_factory=time.monotonic)
    curves: dict[Lap, Any] = field(default_factory=dict)  # of the laps that were run
    work: Job | None = None  # a slice that was begun

    @property
    def waiting(self) -> list[Lap]:
        """List the laps that were not run yet."""
        return laps_of(self.widths)[len(self.curves) :]

    def go_on(self) -> bool:
        """Collect a finished slice, if any, and begin the next. Return whether it finished a size."""
        load_finished: list[int] = []
        if self.work is not None and self.work.is_done:
            curves = self.work.answer()
            ran = self.waiting[: len(curves)]
            self.work, self.curves = None, self.curves | dict(zip(ran, curves, strict=True))
            left = {lap.width for lap in self.waiting}
            load_finished = [width for width in {lap.width for lap in ran} if width not in left]
        for width in load_finished:
            _heat.put(heat_of(width, self.curves), width, self.looks, self.seed)
        if self.work is None and self.waiting:
            self.work = Job(run_some, self.waiting, self.looks, self.seed, SLICE)
        return bool(load_finished)


@cached
def _heat(width: int, looks: int, seed: int) -> Heat:
    """Run one size's race at once. The page runs it in slices and stores the result here for every visitor."""
    laps = laps_of([width])
    return heat_of(width, dict(zip(laps, run_some(laps, looks, seed, float("inf")), strict=True)))


def load_finished(widths: Sequence[int], looks: int, seed: int) -> dict[int, Heat]:
    """Return the finished races by width, whoever ran them. The page's opening race is always among them."""
    if (looks, seed) == (LOOKS, 0):
        return {heat.width: heat for heat in default_race() if heat.width in widths}
    heats = {width: _heat.get(width, looks, seed) for width in widths}
    return {width: heat for width, heat in heats.items() if heat is not None}


def control(waiting: Sequence[int], looks: int, seed: int) -> bool:
    """Show a button that starts the race of the missing sizes, or its progress and a button that stops it.

    Returns whether it is running.
    """
    running = st.session_state.get(RACING)
    is_current = running and (running.looks, running.seed) == (looks, seed) and set(waiting) <= set(running.widths)
    if not waiting or not is_current:
        stop()
    if not waiting:
        return False
    if is_current:
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
    """Stop a running race. Finished sizes stay."""
    st.session_state.pop(RACING, None)


def _start(widths: tuple[int, ...], looks: int, seed: int) -> None:
    st.session_state[RACING] = Running(widths, looks, seed)


@st.fragment(run_every=EVERY)
def _advance() -> None:
    """Show the progress and the stop button, then run a slice of work.

    What is shown comes before the work: a part whose next turn is due is broken off where it shows something.
    """
    running = st.session_state.get(RACING)
    if running is None:
        st.rerun()
    _show(running)
    st.button("Stop the race", on_click=stop, icon=":material/stop:", key="without_derivatives_stop")
    if running.go_on():
        st.rerun()


def _show(running: Running) -> None:
    """Show the bar: the size and way of the last run, and about how long the rest takes."""
    if not running.curves:
        st.progress(0.0, "The race begins")
        return
    share = work_of(list(running.curves)) / work_of(laps_of(running.widths))
    left = (time.monotonic() - running.began) * (1 / share - 1)
    last = next(reversed(running.curves))
    text = f"{knobs_of(last.width):,} knobs · {METHODS[last.method][0]} · about {max(1, round(left))} s left"
    st.progress(min(share, 1.0), text)
