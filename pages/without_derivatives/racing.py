"""Run the race where it can be watched, stopped and kept."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from core.chapters.without_derivatives.opening import default_race
from core.chapters.without_derivatives.ways import method_name
from core.race import (
    N_EVALS,
    Heat,
    Lap,
    estimate_seconds,
    estimate_work,
    heat_of,
    laps_of,
    race,
    run_laps,
)
from core.say.messages import text
from pages.server.cache import cached
from pages.server.workers import Job

RACING = "_racing"
SLICE, EVERY = 0.4, 0.5  # seconds of work at a time, and from one such slice to the next


@dataclass
class Running:
    """A race that a visitor has started. Only the visitor's own page moves it on: when they leave, it stops."""

    sizes: tuple[int, ...]
    n_evals: int
    seed: int
    began: float = field(default_factory=time.monotonic)
    curves: dict[Lap, Any] = field(default_factory=dict)  # of the laps that were run
    work: Job | None = None  # a slice that was begun

    @property
    def waiting(self) -> list[Lap]:
        """List the laps that were not run yet."""
        return laps_of(self.sizes)[len(self.curves) :]

    def go_on(self) -> bool:
        """Collect a finished slice, if any, and begin the next. Return whether it finished a size."""
        new_sizes: list[int] = []
        if self.work is not None and self.work.is_done:
            curves = self.work.answer()
            ran = self.waiting[: len(curves)]
            self.work, self.curves = None, self.curves | dict(zip(ran, curves, strict=True))
            left = {lap.n_params for lap in self.waiting}
            new_sizes = [size for size in {lap.n_params for lap in ran} if size not in left]
        for size in new_sizes:
            _heat.put(heat_of(size, self.curves, self.seed), size, self.n_evals, self.seed)
        if self.work is None and self.waiting:
            self.work = Job(run_laps, self.waiting, self.n_evals, self.seed, SLICE)
        return bool(new_sizes)


@cached
def _heat(size: int, n_evals: int, seed: int) -> Heat:
    """Run one size's race at once. The page runs it in slices and stores the result here for every visitor."""
    return race([size], n_evals=n_evals, seed=seed)[0]


def load_finished(sizes: Sequence[int], n_evals: int, seed: int) -> dict[int, Heat]:
    """Return the finished races by size, whoever ran them. The page's opening race is always among them."""
    if (n_evals, seed) == (N_EVALS, 0):
        return {heat.n_params: heat for heat in default_race() if heat.n_params in sizes}
    heats = {size: _heat.get(size, n_evals, seed) for size in sizes}
    return {size: heat for size, heat in heats.items() if heat is not None}


def control(waiting: Sequence[int], n_evals: int, seed: int) -> bool:
    """Show a button that starts the race of the missing sizes, or its progress and a button that stops it.

    Returns whether it is running.
    """
    running = st.session_state.get(RACING)
    is_current = running and (running.n_evals, running.seed) == (n_evals, seed) and set(waiting) <= set(running.sizes)
    if not waiting or not is_current:
        stop()
    if not waiting:
        return False
    if is_current:
        _advance()
        return True
    seconds = max(1, round(estimate_seconds(waiting, n_evals)))
    st.button(
        text("without-derivatives-race-run", seconds=seconds),
        on_click=_start,
        args=(tuple(waiting), n_evals, seed),
        type="primary",
        icon=":material/sprint:",
        key="without_derivatives_run",
    )
    return False


def stop() -> None:
    """Stop a running race. Finished sizes stay."""
    st.session_state.pop(RACING, None)


def _start(sizes: tuple[int, ...], n_evals: int, seed: int) -> None:
    st.session_state[RACING] = Running(sizes, n_evals, seed)


@st.fragment(run_every=EVERY)
def _advance() -> None:
    """Show the progress and the stop button, then run a slice of work.

    What is shown comes before the work: a part whose next turn is due is broken off where it shows something.
    """
    running = st.session_state.get(RACING)
    if running is None:
        st.rerun()
    _show(running)
    st.button(
        text("without-derivatives-race-stop"), on_click=stop, icon=":material/stop:", key="without_derivatives_stop"
    )
    if running.go_on():
        st.rerun()


def _show(running: Running) -> None:
    """Show the bar: the size and way of the last run, and about how long the rest takes."""
    if not running.curves:
        st.progress(0.0, text("without-derivatives-race-starts"))
        return
    share = estimate_work(list(running.curves)) / estimate_work(laps_of(running.sizes))
    left = (time.monotonic() - running.began) * (1 / share - 1)
    last = next(reversed(running.curves))
    says = text(
        "without-derivatives-race-left", knobs=last.n_params, way=method_name(last.method), seconds=max(1, round(left))
    )
    st.progress(min(share, 1.0), says)
