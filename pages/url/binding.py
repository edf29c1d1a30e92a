"""A control and the address in step: what every control has around it, Streamlit's own widgets and our components alike.

Where the value of a control comes from, in this order: a teacher's lock, a link or the browser's back and forward (the address),
the visitor's own hand (kept for the visit), the address they came with, the default. Junk in the address counts as nothing said.
"""

from collections.abc import Callable
from typing import Any

import streamlit as st

from pages.url import locks
from pages.url import state as url_state


def bound(
    show: Callable[..., Any], key: str, default: Any, read: Callable[[str], Any], *, seen: bool = True, **looks: Any
) -> Any:
    """Show a control and return its value, unless a teacher's link hides it; then the value is what the link says.

    Args:
        show: shows it and returns its value: a widget of Streamlit's, or a function like one. It is called with `key`, with
            `disabled` (whether a teacher's link fixes it), and with `looks`. `st.session_state[key]` is where it stands.
        key: its name in the address.
        default: where it stands at first; then it leaves no trace in the address.
        read: turns the address's word into a value; None for junk.
        seen: False asks for the value alone, of a control that may stand elsewhere on the page.
    """
    state = st.session_state
    _set(key, default, read)
    if not seen:
        value = state[key]
    elif locks.hidden(key):
        value = state.pop(key)
    else:
        if url_state.comes_on(key):  # the browser has forgotten where it stood: say it once more
            state[key] = state[key]
        value = show(key=key, disabled=locks.locked(key) is not None, **looks)
    value = default if value is None else value
    state.setdefault("_kept", {})[key] = value
    url_state.write(key, None if value == default else url_state.word(value))
    return value


def fixed(key: str, default: Any, read: Callable[[str], Any], stands: str | None) -> Any:
    """What a teacher's link fixes a control to, for the whole visit; None where it is free.

    `stands` is the word for where it stands at first: a link can fix it there. Junk fixes it at its default.
    """
    word = locks.locked(key)
    if word is None:
        return None
    told = st.session_state.setdefault("_fixed", {}).setdefault(key, word or stands)
    value = None if told is None else read(told)
    return default if value is None else value


def _set(key: str, default: Any, read: Callable[[str], Any]) -> None:
    """Before the control is shown: give it the value that counts now, see the module's text."""
    state, told = st.session_state, url_state.asked(key)
    if (held := fixed(key, default, read, told)) is not None:
        state[key] = held
        return
    if _is_offered(state.get(key), read) and not url_state.follows_url():
        return
    value = None if told is None else read(told)
    if value is None and not url_state.follows_url():
        value = state.get("_kept", {}).get(key)
    state[key] = value if _is_offered(value, read) else default


def _is_offered(value: Any, read: Callable[[str], Any]) -> bool:
    """Whether the control can stand at a value: it may have other options now, or another range."""
    return value is not None and read(url_state.word(value)) is not None
