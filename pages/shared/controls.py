"""The controls of the scenes: each stands in the address by a short word, takes no junk from it, and can be hidden or fixed there.

`hide=rate` in a link hides a control, `lock=rate:0.3` shows it and fixes it: for a teacher who wants one thing to be moved.
"""

import math
from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from pages.shared import visit


def choose(
    label: str,
    options: Mapping[str, str],
    *,
    key: str,
    default: str,
    kind: str = "select",
    on_change: Callable[[], None] | None = None,
    help: str | None = None,
    show_label: bool = True,
) -> str:
    """One of `options` (short name → what the screen says); in the address by its short name.

    `kind` is "select" (a list that opens), "segmented" (side by side), or "pills" (side by side, wrapping).
    """

    def read(word: str) -> str | None:
        # Links of earlier versions carried what the screen said.
        return word if word in options else next((name for name, says in options.items() if says == word), None)

    if st.session_state.get(key) not in options:  # other options than before: another set of data, say
        st.session_state.pop(key, None)
    visit.linked(key, default, read)
    if visit.hidden(key):
        value = st.session_state.pop(key)
    else:
        common = {
            "key": key,
            "format_func": lambda name: options.get(name, name),
            "disabled": visit.locked(key) is not None,
            "on_change": on_change,
            "help": help,
            "label_visibility": "visible" if show_label else "collapsed",
        }
        if kind == "select":
            value = st.selectbox(label, list(options), **common)
        else:
            widget = st.segmented_control if kind == "segmented" else st.pills
            value = widget(label, list(options), required=True, **common)
    value = value if value in options else default
    visit.keep(key, value, default, str)
    return value


def number(
    label: str,
    low: float,
    high: float,
    default: float,
    *,
    key: str,
    step: float | None = None,
    on_change: Callable[[], None] | None = None,
    help: str | None = None,
    format: str | None = None,
    width: int | str = "stretch",
) -> float:
    """A number that can be typed; whole where `low`, `high` and `default` are."""
    kind = int if all(isinstance(each, int) for each in (low, high, default)) else float
    visit.linked(key, default, _number(kind, low, high))
    if visit.hidden(key):
        value = st.session_state.pop(key)
    else:
        value = st.number_input(
            label,
            min_value=kind(low),
            max_value=kind(high),
            step=step if step is None else kind(step),
            key=key,
            format=format,
            on_change=on_change,
            help=help,
            width=width,
            disabled=visit.locked(key) is not None,
        )
    value = default if value is None else value
    visit.keep(key, value, default, _word)
    return value


def slide(
    label: str,
    low: float,
    high: float,
    default: float,
    *,
    step: float,
    key: str,
    on_change: Callable[[], None] | None = None,
    help: str | None = None,
    format: str | None = None,
) -> float:
    """A slider from `low` to `high`; for what moves pictures in the browser there is the dial."""
    kind = int if all(isinstance(each, int) for each in (low, high, default, step)) else float
    visit.linked(key, default, _number(kind, low, high))
    if visit.hidden(key):
        value = st.session_state.pop(key)
    else:
        value = st.slider(
            label,
            min_value=kind(low),
            max_value=kind(high),
            step=kind(step),
            key=key,
            format=format,
            on_change=on_change,
            help=help,
            disabled=visit.locked(key) is not None,
        )
    visit.keep(key, value, default, _word)
    return value


def pick(
    label: str,
    values: Sequence[float | str],
    default: float | str,
    *,
    key: str,
    texts: Sequence[str] | None = None,
    on_change: Callable[[], None] | None = None,
    help: str | None = None,
) -> float | str:
    """One of a row of `values` (numbers, or short names), by a slider that snaps to them; `texts` is what the screen says."""
    values = list(values)
    words = {_word(value): value for value in values}
    says = dict(zip(values, texts or map(_word, values), strict=True))
    if st.session_state.get(key) not in values:
        st.session_state.pop(key, None)
    visit.linked(key, default, words.get)
    if visit.hidden(key):
        value = st.session_state.pop(key)
    else:
        value = st.select_slider(
            label,
            values,
            key=key,
            format_func=lambda each: says.get(each, str(each)),
            on_change=on_change,
            help=help,
            disabled=visit.locked(key) is not None,
        )
    visit.keep(key, value, default, _word)
    return value


def toggle(
    label: str, default: bool, *, key: str, on_change: Callable[[], None] | None = None, help: str | None = None
) -> bool:
    """A switch that is on or off; in the address `true` or `false`."""
    visit.linked(key, default, {"true": True, "false": False}.get)
    if visit.hidden(key):
        value = st.session_state.pop(key)
    else:
        value = st.toggle(label, key=key, on_change=on_change, help=help, disabled=visit.locked(key) is not None)
    visit.keep(key, value, default, lambda on: str(on).lower())
    return value


def _word(value: object) -> str:
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def _number(kind: type, low: float, high: float) -> Callable[[str], float | None]:
    """A reader of numbers from `low` to `high` of a kind, int or float; None for anything else."""

    def read(word: str) -> float | None:
        try:
            value = float(word)
        except ValueError:
            return None
        if not math.isfinite(value) or not low <= value <= high or (kind is int and value != int(value)):
            return None
        return kind(value)

    return read
