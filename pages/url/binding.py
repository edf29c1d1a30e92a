"""Two-way binding between a control and its URL parameter, for Streamlit's own widgets and for our components (`pages.ui.dial`).

`resolve` holds the one rule of what wins; junk in the address counts as nothing said.
"""

from collections.abc import Callable
from typing import Any

import streamlit as st

from pages.url import locks
from pages.url import state as url_state
from pages.url.visit import get_visit

Reader = Callable[[str], Any]  # turns the address's word into a value; None for junk


def bind(
    show: Callable[..., Any] | None,
    key: str,
    default: Any,
    read: Reader,
    *,
    visible: bool = True,
    always_send: bool = False,
    **kwargs: Any,
) -> Any:
    """Show a control and return its value, unless a teacher's link hides it; then the value is what the link says.

    Args:
        show: shows it and returns its value: a widget of Streamlit's, or a function like one. It is called with `key`, with
            `disabled` (whether a teacher's link fixes it), and with `kwargs`. `st.session_state[key]` is where it stands.
        key: its name in the address.
        default: where it stands at first; then it leaves no trace in the address.
        read: turns the address's word into a value; None for junk.
        always_send: whether the browser gets the value in each run: it may not have the widget yet.
        visible: False asks for the value alone, of a control that may stand elsewhere on the page; `show` may be None then.
    """
    state = st.session_state
    value = resolve(key, default, read)
    if visible and locks.is_hidden(key):
        del state[key]
    elif visible and show is not None:
        # Streamlit sends a value only if it was set in this run. A browser without the widget needs it: where the widget was
        # unmounted, and in a drawer that is not open yet. What a hand has just moved is not sent back.
        if url_state.was_unmounted(key) or (always_send and state[key] == get_visit().values.get(key)):
            state[key] = state[key]
        value = show(key=key, disabled=locks.lock_of(key) is not None, **kwargs)
    value = default if value is None else value
    save(key, value, default)
    return value


def resolve(key: str, default: Any, read: Reader, adapt: Callable[[Any], Any] | None = None) -> Any:
    """Set `st.session_state[key]` to the value that counts now, and return it.

    The first of these that the control offers: a teacher's lock, a link or the browser's back and forward, the visitor's hand, the
    address they came with, where the control stood when it was last on a page, the default. A link sets everything: what it does
    not name is at its default.

    Args:
        key: the control's name in the address.
        default: where it stands at first.
        read: turns the address's word into a value; None for junk.
        adapt: brings a value of the hand to the nearest one on offer; without it a value that is not on offer is dropped.
    """
    state, word = st.session_state, url_state.query_value(key)
    adapt = adapt or (lambda value: value if read(url_state.encode(value)) is not None else None)
    address = None if word is None else read(word)
    hand, value = state.get(key), lock_value(key, default, read, word)
    if value is None:
        last = get_visit().values.get(key)
        if url_state.follows_url():
            candidates = [address]
        else:
            candidates = [None if hand is None else adapt(hand), address, None if last is None else adapt(last)]
        value = next((candidate for candidate in candidates if candidate is not None), default)
    if value is not hand:  # Streamlit sends the browser what is set here, though it be the same
        state[key] = value
    return value


def save(key: str, value: Any, default: Any) -> None:
    """Save a control's value for the visit and in the address; a default leaves no trace in the address."""
    get_visit().values[key] = value
    url_state.write(key, None if value == default else url_state.encode(value))


def lock_value(key: str, default: Any, read: Reader, stands: str | None) -> Any:
    """Return what a teacher's link fixes a control to, for the whole visit; None where it is free.

    `stands` is the word for where it stands at first: a link can fix it there. Junk fixes it at its default.
    """
    word = locks.lock_of(key)
    if word is None:
        return None
    word = get_visit().locks.setdefault(key, word or stands)
    value = None if word is None else read(word)
    return default if value is None else value
