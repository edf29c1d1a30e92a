"""Parse the `hide=` and `lock=` parameters of a teacher's link."""

import streamlit as st

from pages.url.state import LONGEST
from pages.url.visit import get_visit


def is_hidden(key: str) -> bool:
    """Return whether a teacher's link hides this control (`hide=rate,seed`, or `hide=all`)."""
    return _entry("hide", key) is not None or "all" in st.query_params.get_all("hide")


def lock_of(key: str) -> str | None:
    """Return the word to which a teacher's link fixes this control (`lock=rate:0.3`).

    Return "" if the link names no value (`lock=rate`), None if it does not fix the control. A lock lasts for the visit, even if
    the address changes.
    """
    value = _entry("lock", key)
    return "" if value is None and key in get_visit().locks else value


def _entry(parameter: str, key: str) -> str | None:
    """Return the word after a control's name in a list such as `lock=rate:0.3,seed`; "" for the name alone, None without it."""
    for entries in st.query_params.get_all(parameter)[:1]:
        for entry in entries[:LONGEST].split(","):
            name, _, value = entry.strip().partition(":")
            if name and (key == name or key.endswith(f"_{name}")):
                return value
    return None
