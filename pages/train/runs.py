"""Runs with what is drawn of them: kept for all to share, or, where anything of it is a person's own, in their visit alone."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from core.chapters.train.map_pictures import Drawn, drawn_whole
from core.chapters.train.run import OWN, Settings, steadier
from core.chapters.train.several import MANY, Several, several
from pages.server.cache import cached_in_worker
from pages.server.workers import Job
from pages.train import own_data

_KEPT, _MOST = "_train_runs", 6  # of a person's own runs

_shared, _shared_calmer, _shared_several = (
    cached_in_worker(drawn_whole),
    cached_in_worker(steadier),
    cached_in_worker(several),
)
_shared_several.precompute(Settings().plain)


def _private(make: Callable, settings: Settings):
    """What `make` gives, kept in this visit and nowhere else: the last few of them."""
    own = own_data.current() if settings.data == OWN else None
    kept = st.session_state.setdefault(_KEPT, {})
    name = (make.__name__, settings, None if own is None else id(own))
    if name not in kept:
        kept[name] = (Job(make, settings, own).answer(), own)  # with the data, so that their id stays theirs
        while len(kept) > _MOST:
            del kept[next(iter(kept))]
    return kept[name][0]


def drawn(settings: Settings) -> Drawn:
    """The finished run of these settings."""
    return _shared(settings) if settings.shared else _private(drawn_whole, settings)


def calmer(settings: Settings) -> float | None:
    """A smaller step size with which the run does not blow up."""
    return _shared_calmer(settings) if settings.shared else _private(steadier, settings)


def from_several_starts(settings: Settings, many: bool = False) -> Several:
    """The run from several starts, with slopes and without; with many more knobs if told."""
    settings = replace(settings.plain, neurons=MANY) if many else settings.plain
    return _shared_several(settings) if settings.shared else _private(several, settings)
