"""Keep a person's own rows across a reload, in the session storage of their browser's tab."""

from pathlib import Path
from typing import Any

import streamlit as st

from pages.ui import assets

LONGEST = 800_000  # characters that the browser is asked to store
_HAS_ASKED, _HAS_KEPT = "_own_asked", "_own_kept"

_KEEP = assets.component("why_own_data", Path(__file__).with_name("own_memory"), html="<i hidden></i>")


def store(rows: str, choices: dict[str, Any]) -> None:
    """Have the browser store the rows, as text, and the person's answers."""
    data = {"rows": rows if len(rows) <= LONGEST else "", "choices": choices}
    _KEEP(key="own_memory", data=data, on_again_change=lambda: None)
    st.session_state[_HAS_ASKED] = st.session_state[_HAS_KEPT] = True


def is_stored() -> bool:
    """Return whether the browser stores rows of this visit. It then needs every change."""
    return bool(st.session_state.get(_HAS_KEPT))


def recall() -> tuple[str, dict[str, Any]] | None:
    """Return the rows and answers from before a reload, once; None if there are none, or until the browser answers."""
    session = st.session_state
    if session.get(_HAS_ASKED):
        return None
    report = _KEEP(key="own_memory_asked", data={"rows": "", "choices": {}}, on_again_change=lambda: None).again
    if not isinstance(report, dict) or not isinstance(report.get("rows"), str):
        return None
    session[_HAS_ASKED] = session[_HAS_KEPT] = True
    choices = report.get("choices")
    return report["rows"][:LONGEST], _plain(choices) if isinstance(choices, dict) else {}


def _plain(choices: dict[Any, Any]) -> dict[str, Any]:
    """Return the valid choices: arguments of `core.table.read`, and "part". A value is a string, or a list of strings for "inputs"."""
    names = ("inputs", "answer", "mark", "kind", "header", "encoding", "sentinel", "join", "part")
    return {
        name: value
        for name, value in choices.items()
        if name in names
        and (
            isinstance(value, str)
            or (name == "inputs" and isinstance(value, list) and all(isinstance(item, str) for item in value))
        )
    }
