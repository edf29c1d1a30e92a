"""Runs with their tables, cached for all visitors. Runs on a person's own data are cached in the visit only."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from core.chapters.train.map_pictures import RunTables, build_run_tables
from core.chapters.train.run import OWN, Settings, find_steady_rate
from core.chapters.train.several import LARGE_NETWORK, StartsComparison, compare_starts
from core.say.language import language
from pages.server.cache import cached_in_worker
from pages.server.workers import Job
from pages.train import own_data

_CACHE, _MAX_RUNS = "_train_runs", 6  # of a person's own runs

_cached_tables, _cached_rate, _cached_several = (
    cached_in_worker(build_run_tables),
    cached_in_worker(find_steady_rate),
    cached_in_worker(compare_starts),
)
_cached_several.precompute(Settings().baseline)


def _cache_in_visit(make: Callable, settings: Settings):
    """Compute `make(settings, own)` in a worker. Cache the last few results in this visit only."""
    own = own_data.current() if settings.data == OWN else None
    cache = st.session_state.setdefault(_CACHE, {})
    name = (make.__name__, settings, language(), None if own is None else id(own))
    if name not in cache:
        cache[name] = (Job(make, settings, own).result(), own)  # keep the data alive, so that their id stays unique
        while len(cache) > _MAX_RUNS:
            del cache[next(iter(cache))]
    return cache[name][0]


def load(settings: Settings) -> RunTables:
    """Return the finished run of these settings."""
    return _cached_tables(settings) if settings.is_shareable else _cache_in_visit(build_run_tables, settings)


def steady_rate(settings: Settings) -> float | None:
    """Return a smaller step size with which the run does not blow up; None if there is none."""
    return _cached_rate(settings) if settings.is_shareable else _cache_in_visit(find_steady_rate, settings)


def from_several_starts(settings: Settings, many: bool = False) -> StartsComparison:
    """Return runs from several starts, with slopes and without, or with many more parameters (`many`)."""
    settings = replace(settings.baseline, neurons=LARGE_NETWORK) if many else settings.baseline
    return _cached_several(settings) if settings.is_shareable else _cache_in_visit(compare_starts, settings)
