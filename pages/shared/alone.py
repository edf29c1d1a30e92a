"""Parts of a page that rerun alone."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

import streamlit as st

from pages.shared.streamlit_private import more_has_changed

P = ParamSpec("P")
R = TypeVar("R")


def reruns_alone(show: Callable[P, R]) -> Callable[P, R]:
    """Let `show` be a part of its own (`st.fragment`): a control that moves in it reruns it alone, unless another one moved, too.

    What a visitor does in one breath the browser sends as one message, in the name of the part where it began: on a busy phone a
    number is typed and Next is tapped, and a dial comes to rest while a key goes on. Streamlit would rerun that part alone, and
    what was pressed outside it would show nothing until something else happens.
    """

    @wraps(show)
    def shown(*args: P.args, **kwargs: P.kwargs) -> R:
        if more_has_changed():
            st.rerun()
        return show(*args, **kwargs)

    return st.fragment(shown)
