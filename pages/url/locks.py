"""What a teacher's link says of the controls: some hidden, some fixed."""

import streamlit as st

from pages.url.state import LONGEST


def hidden(key: str) -> bool:
    """Whether a teacher's link hides this control (`hide=rate,seed`, or `hide=all`)."""
    return _named("hide", key) is not None or "all" in st.query_params.get_all("hide")


def locked(key: str) -> str | None:
    """What a teacher's link fixes this control to (`lock=rate:0.3`); "" for "as it stands" (`lock=rate`); None where free.

    A control that was fixed once stays so for the visit, whatever the address says later.
    """
    told = _named("lock", key)
    if told is None and key in st.session_state.get("_fixed", {}):
        return ""
    return told


def _named(parameter: str, key: str) -> str | None:
    """What a list such as `lock=rate:0.3,seed` says of a control: None nothing, "" its name alone, or the word after it."""
    for told in st.query_params.get_all(parameter)[:1]:
        for part in told[:LONGEST].split(","):
            name, _, word = part.strip().partition(":")
            if name and (key == name or (key.endswith(f"_{name}") and key.startswith(_prefix()))):
                return word
    return None


def _prefix() -> str:
    return st.session_state.get("_page", "").replace("-", "_") + "_"
