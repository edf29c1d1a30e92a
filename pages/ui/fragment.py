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
    """Wrap like `st.fragment`, but rerun the whole page if a widget outside the fragment changed in the same message, or the language did.

    The browser sends what happens within one event-loop turn as one message, in the name of the first fragment. On a busy computer a
    dial comes to rest and Next is pressed in one turn: `st.fragment` would rerun the dial alone and lose the press. A page that
    reruns notices a press only through the button's callback, so every button has one (`tests/test_house.py`).

    With `run_every` the browser also reruns the fragment by itself, after so many seconds.
    """

    @wraps(show)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        if outer_widget_changed() or language.has_changed():
            st.rerun()
        with language.of_visit():
            return show(*args, **kwargs)

    return st.fragment(wrapper, run_every=run_every)
