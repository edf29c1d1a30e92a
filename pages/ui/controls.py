"""The controls of the scenes: each stands in the address by a short word, takes no junk from it, and can be hidden or fixed there.

`hide=rate` in a link hides a control, `lock=rate:0.3` shows it and fixes it: for a teacher who wants one thing to be moved.
Each takes what its widget of Streamlit's takes (`help`, `on_change`, `format`, `width`), and `visible=False` for its value alone.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar

import streamlit as st

from pages.ui import stage
from pages.url import state as url_state
from pages.url.binding import bind

Number = TypeVar("Number", int, float)
Value = TypeVar("Value")


def choose(
    label: str,
    options: Mapping[str, str],
    *,
    key: str,
    default: str,
    kind: str = "select",
    show_label: bool = True,
    **kwargs: Any,
) -> str:
    """Show a choice of one of `options` (short name → what the screen says); in the address by its short name.

    `kind` is "select" (a list that opens), "segmented" (side by side), or "pills" (side by side, wrapping).
    """
    options = dict(options)  # put into words now: Streamlit may ask for a name outside the run, which has its language
    widgets: dict[str, Callable[..., Any]] = {
        "select": st.selectbox,
        "segmented": partial(st.segmented_control, required=True),
        "pills": partial(st.pills, required=True),
    }
    show = partial(widgets[kind], label, list(options), format_func=lambda name: options.get(name, name))
    kwargs["label_visibility"] = "visible" if show_label else "collapsed"
    return bind(show, key, default, _name(options), always_send=stage.in_drawer(), **kwargs)


def choose_several(
    label: str, options: Mapping[str, str], *, key: str, default: Sequence[str], **kwargs: Any
) -> tuple[str, ...]:
    """Show a choice of any of `options` (short name → what the screen says), at least one; in the address by their short names, a dot between.

    They come in the order of `options`. The last one cannot be taken away.
    """
    options = dict(options)
    one = _name(options)

    def read(words: str) -> list[str] | None:
        names = list(options) if words == "all" else [one(name) for name in words.split(".")]
        return None if None in names else in_order(names)

    def in_order(names: Sequence[str | None]) -> list[str]:
        return [name for name in options if name in names]

    def show(**kwargs: Any) -> list[str]:
        return in_order(
            st.pills(label, list(options), selection_mode="multi", format_func=options.__getitem__, **kwargs)
        )

    return tuple(bind(show, key, in_order(default), read, **kwargs))


def number(label: str, low: Number, high: Number, default: Number, *, key: str, **kwargs: Any) -> Number:
    """Show a field for a number that can be typed; whole where `low`, `high` and `default` are."""
    kind = _kind(low, high, default)
    if "step" in kwargs:
        kwargs["step"] = kind(kwargs["step"])
    show = partial(st.number_input, label, min_value=kind(low), max_value=kind(high))
    return bind(show, key, default, _number(kind, low, high), always_send=stage.in_drawer(), **kwargs)


def slide(label: str, low: Number, high: Number, default: Number, *, step: Number, key: str, **kwargs: Any) -> Number:
    """Show a slider from `low` to `high`; for what moves pictures in the browser there is the dial."""
    kind = _kind(low, high, default, step)
    show = partial(st.slider, label, min_value=kind(low), max_value=kind(high), step=kind(step))
    return bind(show, key, default, _number(kind, low, high), always_send=stage.in_drawer(), **kwargs)


def pick(
    label: str,
    values: Sequence[Value],
    default: Value,
    *,
    key: str,
    texts: Sequence[str] | None = None,
    **kwargs: Any,
) -> Value:
    """Show a choice of one of a row of `values` (numbers, or short names), by a slider that snaps to them; `texts` is what the screen says."""
    values = list(values)
    words = {url_state.encode(value): value for value in values}
    says = dict(zip(values, texts or words, strict=True))
    show = partial(st.select_slider, label, values, format_func=lambda value: says.get(value, str(value)))
    return bind(show, key, default, words.get, always_send=stage.in_drawer(), **kwargs)


def toggle(label: str, default: bool, *, key: str, **kwargs: Any) -> bool:
    """Show a switch that is on or off; in the address `true` or `false`."""
    return bind(
        partial(st.toggle, label),
        key,
        default,
        {"true": True, "false": False}.get,
        always_send=stage.in_drawer(),
        **kwargs,
    )


def _name(options: Mapping[str, str]) -> Callable[[str], str | None]:
    """Return a reader of one of the options' names; links of earlier versions carried what the screen said."""
    names = {words: name for name, words in options.items()}
    return lambda word: word if word in options else names.get(word)


def _kind(*numbers: float) -> type:
    return int if all(isinstance(number, int) for number in numbers) else float


def _number(kind: type, low: float, high: float) -> Callable[[str], float | None]:
    """Return a reader of numbers from `low` to `high` of a kind, int or float; None for anything else."""

    def read(word: str) -> float | None:
        try:
            value = float(word)
        except ValueError:
            return None
        if not math.isfinite(value) or not low <= value <= high or (kind is int and value != int(value)):
            return None
        return kind(value)

    return read
