"""Fragments: parts of a page that rerun alone."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

import streamlit as st

from pages.server.streamlit_private import outer_widget_changed
from pages.url import language

P = ParamSpec("P")
R = TypeVar("R")


def fragment(show: Callable[P, R], *, run_every: float | None = None) -> Callable[P, R]:
    """Wrap like `st.fragment`, but rerun the whole page if the language or a widget outside the fragment changed, too.

    The browser sends all changes of one event-loop turn in one message, as if they belonged to the first fragment. On a busy
    computer a dial can come to rest and Next be pressed in one turn. `st.fragment` would rerun the dial alone and lose the
    press. After the rerun only a callback still notices the press, so every button has one (`tests/test_house.py`).

    With `run_every` the browser also reruns the fragment every `run_every` seconds.
    """

    @wraps(show)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        if outer_widget_changed() or language.has_changed():
            st.rerun()
        with language.of_visit():
            return show(*args, **kwargs)

    return st.fragment(wrapper, run_every=run_every)
