"""A person's own rows survive a reload: their browser keeps them in the tab's session storage and sends them again."""

from pathlib import Path
from typing import Any

import streamlit as st

from pages.ui import assets

HERE = Path(__file__).parent
LONGEST = 800_000  # letters that are sent to the browser to be kept
_HAS_ASKED, _HAS_KEPT = "_own_asked", "_own_kept"

_KEEP = assets.component("why_own_data", HERE / "own_memory", html="<i hidden></i>")


def store(rows: str, choices: dict[str, Any]) -> None:
    """Have the browser keep the rows, as text, and the person's choices."""
    data = {"rows": rows if len(rows) <= LONGEST else "", "choices": choices}
    _KEEP(key="own_memory", data=data, on_again_change=lambda: None)
    st.session_state[_HAS_ASKED] = st.session_state[_HAS_KEPT] = True


def is_stored() -> bool:
    """Whether the browser keeps rows of this visit, so that it must learn of every change."""
    return bool(st.session_state.get(_HAS_KEPT))


def recall() -> tuple[str, dict[str, Any]] | None:
    """Return the rows and choices that the browser has from before a reload, once; None where it has none, or has not answered yet."""
    state = st.session_state
    if state.get(_HAS_ASKED):
        return None
    again = _KEEP(key="own_memory_asked", data={"rows": "", "choices": {}}, on_again_change=lambda: None).again
    if not isinstance(again, dict) or not isinstance(again.get("rows"), str):
        return None
    state[_HAS_ASKED] = state[_HAS_KEPT] = True
    choices = again.get("choices")
    return again["rows"][:LONGEST], _plain(choices) if isinstance(choices, dict) else {}


def _plain(choices: dict[Any, Any]) -> dict[str, Any]:
    """Keep of the choices what `core.table.read` can take, and "part": words, or a list of words for the inputs."""
    known = ("inputs", "answer", "mark", "kind", "header", "encoding", "sentinel", "join", "part")
    return {
        name: value
        for name, value in choices.items()
        if name in known
        and (
            isinstance(value, str)
            or (name == "inputs" and isinstance(value, list) and all(isinstance(item, str) for item in value))
        )
    }
