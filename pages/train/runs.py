"""Runs with what is drawn of them: in a cache that all share, or, where anything of it is a person's own, in their visit alone."""

from dataclasses import replace

import streamlit as st

from core.chapters.train.map_pictures import Drawn
from core.chapters.train.run import OWN, Settings, learn, steadier
from core.chapters.train.several import MANY, Several, several
from pages.train import own_data

_KEPT, _MOST = "_train_runs", 6  # of a person's own runs


@st.cache_resource(max_entries=24, ttl="1h", show_spinner=False)
def _shared(settings: Settings) -> Drawn:
    return Drawn(learn(settings))


@st.cache_resource(max_entries=24, ttl="1h", show_spinner=False)
def _shared_calmer(settings: Settings) -> float | None:
    return steadier(settings)


@st.cache_resource(max_entries=24, ttl="1h", show_spinner=False)
def _shared_several(settings: Settings) -> Several:
    return several(settings)


def _private(kind: str, settings: Settings, make):
    """What `make` gives, kept in this visit and nowhere else: the last few of them."""
    own = own_data.current() if settings.data == OWN else None
    kept = st.session_state.setdefault(_KEPT, {})
    name = (kind, settings, None if own is None else id(own))
    if name not in kept:
        kept[name] = (make(settings, own), own)  # with the data, so that their id stays theirs
        while len(kept) > _MOST:
            del kept[next(iter(kept))]
    return kept[name][0]


def drawn(settings: Settings) -> Drawn:
    """The finished run of these settings."""
    return _shared(settings) if settings.shared else _private("run", settings, lambda *it: Drawn(learn(*it)))


def calmer(settings: Settings) -> float | None:
    """A smaller step size with which the run does not blow up."""
    return _shared_calmer(settings) if settings.shared else _private("calmer", settings, steadier)


def from_several_starts(settings: Settings, many: bool = False) -> Several:
    """The run from several starts, with slopes and without; with many more knobs if told."""
    settings = replace(settings.plain, neurons=MANY) if many else settings.plain
    return _shared_several(settings) if settings.shared else _private("several", settings, several)
