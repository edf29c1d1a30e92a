"""The dial: one slider that moves every picture bound to it in the browser, and tells Python when it comes to rest.

Pictures bind with `core.draw.figure.follows(key)`. While the dial moves, no message goes to the server. On release it
reports its value; Python then rewrites the sentences and the URL. It must stand above its pictures.

Where the value comes from, in this order: a link or the browser's back and forward (the URL), the visitor's own hand (kept
for the visit), the first run (the URL, then the default). Junk in the URL is dropped from it.
"""

import math
from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from pages.shared import visit

HERE = Path(__file__).parent

_DIAL = st.components.v2.component(
    "why_dial",
    html=(HERE / "dial.html").read_text("utf-8"),
    css=(HERE / "dial.css").read_text("utf-8"),
    js=(HERE / "dial.js").read_text("utf-8"),
    isolate_styles=False,
)


def dial(
    label: str,
    key: str,
    *,
    places: Sequence[float],
    default: float,
    texts: Sequence[str] | None = None,
    digits: int = 2,
    play: bool = False,
    jump: float | None = None,
) -> float:
    """Show a dial and return the value at which it rests.

    Args:
        label: its name, read out by screen readers too.
        key: the control's name: its URL parameter and the class (`st-key-…`) that pictures bind to.
        places: where it can stand, evenly spaced, in the units of the thing (`core.places.places`).
        default: where it stands at first; a dial at its default leaves no trace in the URL.
        texts: what to read out at each place, where a bare number would not say enough.
        digits: decimals of the read-out when there are no `texts`.
        play: whether it has a play button and a speed.
        jump: how far one press of its step buttons goes; to the next place unless told.
    """
    places = [float(place) for place in places]
    low, high, step = places[0], places[-1], (places[-1] - places[0]) / (len(places) - 1)

    def nearest(value: float) -> float:
        return places[min(max(round((value - low) / step), 0), len(places) - 1)]

    kept = f"{key}_kept"
    before = st.session_state.get(kept)
    value, turn = before or (None, None)
    asked = _from_url(key, low, high)
    if before is None or visit.follows_url():
        value = default if asked is None else asked
    elif visit.is_back_on_page() and asked is not None:
        value = asked
    value = nearest(value)
    if before is None or value != before[0]:
        # The browser's dial takes Python's value only when the turn is a new one.
        turn = st.session_state["_turns"] = st.session_state.get("_turns", 0) + 1
    st.session_state[kept] = (value, turn)
    _to_url(key, value, nearest(default))

    def moved() -> None:
        told = st.session_state[f"{key}_dial"].value
        if isinstance(told, int | float) and math.isfinite(told):
            st.session_state[kept] = (nearest(told), turn)
            visit.moved()

    with st.container(key=key):
        _DIAL(
            key=f"{key}_dial",
            data={
                "name": key,
                "label": label,
                "low": low,
                "high": high,
                "step": step,
                "value": value,
                "default": nearest(default),
                "turn": turn,
                "texts": list(texts) if texts is not None else None,
                "digits": digits,
                "play": play,
                "jump": jump or step,
            },
            on_value_change=moved,
        )
    return value


def _from_url(key: str, low: float, high: float) -> float | None:
    """The value that the URL asks for, or None where it asks for nothing that can be done."""
    told = st.query_params.get_all(key)
    try:
        value = float(told[0]) if len(told) == 1 else math.nan
    except ValueError:
        value = math.nan
    return value if low <= value <= high else None


def _to_url(key: str, value: float, default: float) -> None:
    """Make the URL say where the dial stands, and nothing where it stands at its default."""
    told = st.query_params.get_all(key)
    if value == default:
        if told:
            del st.query_params[key]
    elif told != [f"{value:g}"]:
        st.query_params[key] = f"{value:g}"
