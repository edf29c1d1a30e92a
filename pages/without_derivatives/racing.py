"""Run the race in slices, with its progress on the page and a button to stop it."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from core.chapters.default_race import default_race
from core.chapters.without_derivatives.ways import method_name
from core.race import (
    N_EVALS,
    SizeResult,
    Trial,
    collect_trials,
    estimate_seconds,
    estimate_work,
    race,
    run_trials,
    trials_of,
)
from core.say.messages import text
from pages.server.cache import cached
from pages.server.workers import Job
from pages.ui.fragment import fragment

RACING = "_racing"
SLICE, INTERVAL = 0.4, 0.5  # seconds of work in a slice, and between the starts of two slices


@dataclass
class Running:
    """A race that a visitor has started. Only their open page advances it, so it stops when they leave."""

    sizes: tuple[int, ...]
    n_evals: int
    seed: int
    start_time: float = field(default_factory=time.monotonic)
    curves: dict[Trial, Any] = field(default_factory=dict)  # of the finished trials
    job: Job | None = None  # the running slice

    @property
    def remaining(self) -> list[Trial]:
        """Return the trials that have not run yet."""
        return trials_of(self.sizes)[len(self.curves) :]

    def advance(self) -> bool:
        """Collect a finished slice, if any, and start the next. Return whether it finished a size."""
        new_sizes: list[int] = []
        if self.job is not None and self.job.is_done:
            curves = self.job.result()
            trials = self.remaining[: len(curves)]
            self.job, self.curves = None, self.curves | dict(zip(trials, curves, strict=True))
            unfinished = {trial.n_params for trial in self.remaining}
            new_sizes = [size for size in {trial.n_params for trial in trials} if size not in unfinished]
        for size in new_sizes:
            _size_result.put(collect_trials(size, self.curves, self.seed), size, self.n_evals, self.seed)
        if self.job is None and self.remaining:
            self.job = Job(run_trials, self.remaining, self.n_evals, self.seed, SLICE)
        return bool(new_sizes)


@cached
def _size_result(size: int, n_evals: int, seed: int) -> SizeResult:
    """Run the race of one size. It is never called: it declares the key and the type of the results that `advance` caches."""
    return race([size], n_evals=n_evals, seed=seed)[0]


def load_finished(sizes: Sequence[int], n_evals: int, seed: int) -> dict[int, SizeResult]:
    """Return the finished races of all visitors, by size. With the default budget and seed, all sizes are finished."""
    if (n_evals, seed) == (N_EVALS, 0):
        return {size_result.n_params: size_result for size_result in default_race() if size_result.n_params in sizes}
    size_results = {size: _size_result.get(size, n_evals, seed) for size in sizes}
    return {size: size_result for size, size_result in size_results.items() if size_result is not None}


def control(missing: Sequence[int], n_evals: int, seed: int) -> bool:
    """Show a button that starts the race of the missing sizes, or its progress and a button that stops it.

    Return whether the race is running.
    """
    running = st.session_state.get(RACING)
    is_current = running and (running.n_evals, running.seed) == (n_evals, seed) and set(missing) <= set(running.sizes)
    if not missing or not is_current:
        stop()
    if not missing:
        return False
    if is_current:
        fragment(_advance, run_every=INTERVAL)()
        return True
    seconds = max(1, round(estimate_seconds(missing, n_evals)))
    st.button(
        text("without-derivatives-race-run", seconds=seconds),
        on_click=_start,
        args=(tuple(missing), n_evals, seed),
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


def _advance() -> None:
    """Show the progress and the stop button, then run a slice of work.

    Show first: Streamlit interrupts a fragment whose next rerun is due at the next element that it shows.
    """
    running = st.session_state.get(RACING)
    if running is None:
        st.rerun()
    _show(running)
    st.button(
        text("without-derivatives-race-stop"), on_click=stop, icon=":material/stop:", key="without_derivatives_stop"
    )
    if running.advance():
        st.rerun()


def _show(running: Running) -> None:
    """Show the progress bar: the size and method of the last trial, and an estimate of the remaining time."""
    if not running.curves:
        st.progress(0.0, text("without-derivatives-race-starts"))
        return
    share = estimate_work(list(running.curves)) / estimate_work(trials_of(running.sizes))
    seconds_left = (time.monotonic() - running.start_time) * (1 / share - 1)
    last = next(reversed(running.curves))
    says = text(
        "without-derivatives-race-left",
        knobs=last.n_params,
        way=method_name(last.method),
        seconds=max(1, round(seconds_left)),
    )
    st.progress(min(share, 1.0), says)
