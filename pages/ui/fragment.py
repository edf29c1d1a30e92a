"""Parts of a page that rerun alone."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

import streamlit as st

from pages.server.streamlit_private import more_has_changed

P = ParamSpec("P")
R = TypeVar("R")


def fragment(show: Callable[P, R], *, run_every: float | None = None) -> Callable[P, R]:
    """Let `show` be a part of its own (`st.fragment`): a control that moves in it reruns it alone, unless another one moved, too.

    What happens in one turn of the browser is sent as one message, in the name of the part where it began: on a busy computer a
    dial comes to rest and Next is pressed. Streamlit would rerun the dial alone, and the press would show nothing. The page that
    reruns hears of a press only through the button's callback, so every button has one (`tests/test_house.py`).

    With `run_every` the browser also reruns the part by itself, after so many seconds.
    """

    @wraps(show)
    def shown(*args: P.args, **kwargs: P.kwargs) -> R:
        if more_has_changed():
            st.rerun()
        return show(*args, **kwargs)

    return st.fragment(shown, run_every=run_every)
