"""The controls of the scenes: Streamlit's widgets, bound to URL parameters.

In a teacher's link `hide=rate` hides a control, and `lock=rate:0.3` fixes it. Other keyword arguments go to the widget (`help`,
`on_change`, `format`, `width`). With `visible=False` a control only returns its value.
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
    """Show a choice of one of `options` (short name → label) and return its short name.

    `kind` is "select" (a list that opens), "segmented" (side by side), or "pills" (side by side, wrapping).
    """
    options = dict(options)  # get the labels now: Streamlit may ask for one outside the run, where there is no language
    widgets: dict[str, Callable[..., Any]] = {
        "select": st.selectbox,
        "segmented": partial(st.segmented_control, required=True),
        "pills": partial(st.pills, required=True),
    }
    show = partial(widgets[kind], label, list(options), format_func=lambda name: options.get(name, name))
    kwargs["label_visibility"] = "visible" if show_label else "collapsed"
    return bind(show, key, default, _name_reader(options), always_send=stage.in_drawer(), **kwargs)


def choose_several(
    label: str, options: Mapping[str, str], *, key: str, default: Sequence[str], **kwargs: Any
) -> tuple[str, ...]:
    """Show a choice of at least one of `options` (short name → label); return the short names in the order of `options`.

    In the address they have dots between them.
    """
    options = dict(options)
    read_name = _name_reader(options)

    def read(words: str) -> list[str] | None:
        names = list(options) if words == "all" else [read_name(name) for name in words.split(".")]
        return None if None in names else in_order(names)

    def in_order(names: Sequence[str | None]) -> list[str]:
        return [name for name in options if name in names]

    def show(**kwargs: Any) -> list[str]:
        return in_order(
            st.pills(label, list(options), selection_mode="multi", format_func=options.__getitem__, **kwargs)
        )

    return tuple(bind(show, key, in_order(default), read, **kwargs))


def number(label: str, low: Number, high: Number, default: Number, *, key: str, **kwargs: Any) -> Number:
    """Show a field for a number. The number is an int if `low`, `high` and `default` are."""
    kind = _kind(low, high, default)
    if "step" in kwargs:
        kwargs["step"] = kind(kwargs["step"])
    show = partial(st.number_input, label, min_value=kind(low), max_value=kind(high))
    return bind(show, key, default, _number_reader(kind, low, high), always_send=stage.in_drawer(), **kwargs)


def slide(label: str, low: Number, high: Number, default: Number, *, step: Number, key: str, **kwargs: Any) -> Number:
    """Show a slider from `low` to `high`. To move pictures in the browser use a dial (`pages.ui.dial`)."""
    kind = _kind(low, high, default, step)
    show = partial(st.slider, label, min_value=kind(low), max_value=kind(high), step=kind(step))
    return bind(show, key, default, _number_reader(kind, low, high), always_send=stage.in_drawer(), **kwargs)


def pick(
    label: str,
    values: Sequence[Value],
    default: Value,
    *,
    key: str,
    texts: Sequence[str] | None = None,
    **kwargs: Any,
) -> Value:
    """Show a slider that snaps to `values` (numbers or short names); `texts` are their labels."""
    values = list(values)
    words = {url_state.encode(value): value for value in values}
    says = dict(zip(values, texts or words, strict=True))
    show = partial(st.select_slider, label, values, format_func=lambda value: says.get(value, str(value)))
    return bind(show, key, default, words.get, always_send=stage.in_drawer(), **kwargs)


def toggle(label: str, default: bool, *, key: str, **kwargs: Any) -> bool:
    """Show a switch. In the address it is `true` or `false`."""
    return bind(
        partial(st.toggle, label),
        key,
        default,
        {"true": True, "false": False}.get,
        always_send=stage.in_drawer(),
        **kwargs,
    )


def _name_reader(options: Mapping[str, str]) -> Callable[[str], str | None]:
    """Return a reader of the options' names. It also accepts labels, which links of earlier versions have."""
    names = {words: name for name, words in options.items()}
    return lambda word: word if word in options else names.get(word)


def _kind(*numbers: float) -> type:
    return int if all(isinstance(number, int) for number in numbers) else float


def _number_reader(kind: type, low: float, high: float) -> Callable[[str], float | None]:
    """Return a reader of numbers of type `kind` (int or float) from `low` to `high`; None for anything else."""

    def read(word: str) -> float | None:
        try:
            value = float(word)
        except ValueError:
            return None
        if not math.isfinite(value) or not low <= value <= high or (kind is int and value != int(value)):
            return None
        return kind(value)

    return read
