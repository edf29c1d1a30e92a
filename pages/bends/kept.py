"""What the scenes of this chapter compute once and show to everybody: training runs, and the tables drawn from them."""

import streamlit as st

from core.activations import ACTIVATIONS
from core.chapters.bends import (
    end_pictures,
    ends,
    sheets,
    steep,
    steep_pictures,
    sum_pictures,
    sums,
    through_pictures,
    trial_pictures,
    trials,
    words,
)
from core.draw.figure import Figure

_run = st.cache_resource(max_entries=24, ttl="1h", show_spinner="Training …")
_large = st.cache_resource(max_entries=6, ttl="1h", show_spinner="Training …")  # some 10 MB each


@_run
def fit(curve: str, bend: str, neurons: int, seed: int) -> tuple:
    found = sums.fit(curve, bend, neurons, seed)
    return found, sum_pictures.fitted_tables(found)


@_run
def fit_each(curve: str, neurons: int, seed: int) -> tuple:
    found = sums.fit_each(curve, neurons, seed)
    return found, sheets.each_tables(found)


@_run
def through(bend: str) -> tuple:
    """The two pictures of one bend, and what is said at every place of its dial."""
    activation = ACTIVATIONS[bend]
    return through_pictures.bend_figures(activation), words.through_says(activation)


@_run
def story() -> Figure:
    return trial_pictures.story_figure()


@_run
def put_to_test() -> dict:
    return trials.trials()


@_run
def table(done: tuple[str, ...]) -> Figure:
    """The table with these tests filled in."""
    return trial_pictures.table_figure(put_to_test(), done)


@_large
def stacks(layers: int, seed: int) -> tuple:
    found = trials.stacks(layers, seed)
    return found, sheets.stack_tables(found)


@_run
def killed(neurons: int) -> tuple:
    found = steep.kill_the_slope(neurons)
    return found, steep_pictures.killed_tables(found)


@_run
def ending(task: str, seed: int, end: str) -> tuple:
    """One end in training on a task, and its picture among the others."""
    found, tables = endings(task, seed)
    return found[end], end_pictures.ending_figure(tables, found, end)


@_run
def endings(task: str, seed: int) -> tuple:
    found = ends.endings(task, seed)
    return found, end_pictures.ending_tables(found)


@_run
def friends() -> tuple:
    found = ends.friends()
    return found, end_pictures.friends_tables(found)
