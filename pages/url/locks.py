"""Parse the `hide=` and `lock=` parameters of a teacher's link."""

import streamlit as st

from pages.url.state import LONGEST
from pages.url.visit import get_visit


def is_hidden(key: str) -> bool:
    """Return whether a teacher's link hides this control (`hide=rate,seed`, or `hide=all`)."""
    return _entry("hide", key) is not None or "all" in st.query_params.get_all("hide")


def lock_of(key: str) -> str | None:
    """What a teacher's link fixes this control to (`lock=rate:0.3`); "" for "as it stands" (`lock=rate`); None where free.

    A lock lasts for the visit, whatever the address says later.
    """
    value = _entry("lock", key)
    return "" if value is None and key in get_visit().locks else value


def _entry(parameter: str, key: str) -> str | None:
    """Return what a list such as `lock=rate:0.3,seed` says of a control: None nothing, "" its name alone, or the word after it."""
    for entries in st.query_params.get_all(parameter)[:1]:
        for entry in entries[:LONGEST].split(","):
            name, _, value = entry.strip().partition(":")
            if name and (key == name or key.endswith(f"_{name}")):
                return value
    return None
