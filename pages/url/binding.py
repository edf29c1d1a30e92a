"""Two-way binding between a control and its URL parameter, for Streamlit's widgets and for our components (`pages.ui.dial`).

`resolve` holds the order of precedence. An invalid value in the address counts as missing.
"""

from collections.abc import Callable
from typing import Any

import streamlit as st

from pages.url import locks
from pages.url import state as url_state
from pages.url.visit import get_visit

Reader = Callable[[str], Any]  # turns a raw value of the address into a value; None if it is invalid


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
    """Show a control and return its value. If a teacher's link hides the control, only return the value of that link.

    Args:
        show: shows the control and returns its value: a widget of Streamlit's, or a function like one. It is called with `key`,
            with `disabled` (whether a teacher's link fixes the control), and with `kwargs`. `st.session_state[key]` holds the
            value to show.
        key: the control's name in the address.
        default: the value at first. It is left out of the address.
        read: turns a raw value of the address into a value; None if it is invalid.
        visible: False returns the value without showing the control, which may be elsewhere on the page. `show` may be None then.
        always_send: send the value to the browser in each run, because it may not have the widget yet.
    """
    session = st.session_state
    value = resolve(key, default, read)
    if visible and locks.is_hidden(key):
        del session[key]
    elif visible and show is not None:
        # Streamlit sends a value only if it was set in this run. A browser without the widget needs it: after the widget was
        # unmounted, or in a drawer that is not open yet. A value that the visitor has just changed is not sent back.
        if not url_state.mark_rendered(key) or (always_send and session[key] == get_visit().values.get(key)):
            session[key] = session[key]
        value = show(key=key, disabled=locks.lock_of(key) is not None, **kwargs)
    value = default if value is None else value
    save(key, value, default)
    return value


def resolve(key: str, default: Any, read: Reader, adapt: Callable[[Any], Any] | None = None) -> Any:
    """Set `st.session_state[key]` to the value that counts now, and return it.

    The first valid value counts, in this order: a teacher's lock; a link, or the browser's Back and Forward; the visitor's hand;
    the address they came with; the control's last value in this visit; the default. After a link the controls that it does not
    name are at their defaults.

    Args:
        key: the control's name in the address.
        default: the value at first.
        read: turns a raw value of the address into a value; None if it is invalid.
        adapt: returns the valid value nearest to one from the visitor's hand. Without it an invalid value is dropped.
    """
    session, raw = st.session_state, url_state.query_value(key)
    adapt = adapt or (lambda value: value if read(url_state.encode(value)) is not None else None)
    address = None if raw is None else read(raw)
    hand, value = session.get(key), lock_value(key, default, read, raw)
    if value is None:
        last = get_visit().values.get(key)
        if url_state.follows_url():
            candidates = [address]
        else:
            candidates = [None if hand is None else adapt(hand), address, None if last is None else adapt(last)]
        value = next((candidate for candidate in candidates if candidate is not None), default)
    if value is not hand:  # Streamlit sends what is set here to the browser, even if it is the same
        session[key] = value
    return value


def save(key: str, value: Any, default: Any) -> None:
    """Save a control's value for the visit and in the address. The default is left out of the address."""
    get_visit().values[key] = value
    url_state.write(key, None if value == default else url_state.encode(value))


def lock_value(key: str, default: Any, read: Reader, initial: str | None) -> Any:
    """Return the value to which a teacher's link fixes a control for the whole visit; None if it is not fixed.

    A lock without a value fixes the control at the raw value `initial`. An invalid value fixes it at its default.
    """
    raw = locks.lock_of(key)
    if raw is None:
        return None
    raw = get_visit().locks.setdefault(key, raw or initial)
    value = None if raw is None else read(raw)
    return default if value is None else value
