"""A closed box in the drawer: the scene in symbols, with the code that runs."""

import inspect
import textwrap
from collections.abc import Callable
from functools import lru_cache

import streamlit as st

from core.say.messages import text
from pages.ui import stage
from pages.ui.fragment import fragment


def symbols(*parts: str | Callable) -> None:
    """Show text (with formulas) and the source of functions, in the order of the arguments."""
    with stage.place("drawer"):
        _box(parts)


@fragment
def _box(parts: tuple[str | Callable, ...]) -> None:
    with st.expander(text("stage-symbols"), icon=":material/function:", key="symbols", on_change="rerun") as box:
        for part in parts if box.open else ():
            if isinstance(part, str):
                st.markdown(part)
            else:
                st.code(_source(part), language="python", wrap_lines=True)


@lru_cache(maxsize=256)
def _source(function: Callable) -> str:
    """Return the source of a function. It is cached because inspection is slow."""
    return textwrap.dedent(inspect.getsource(function))
