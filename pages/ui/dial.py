"""The dial: one slider that moves every picture bound to it in the browser, and tells Python when it comes to rest.

Pictures bind with `core.draw.figure.follows(key)`, sentences with `pages.ui.sentence.says(key, …)`. While the dial moves, no
message goes to the server. At rest it reports its value, which Python writes into the address; pictures and sentences are there
already, so only the dial itself is rerun. It must stand above its pictures.

Where its value comes from is told in `pages.url.state`.
"""

import math
from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

import streamlit as st

from pages.ui import assets
from pages.ui.fragment import fragment
from pages.url import locks
from pages.url import state as url_state

HERE = Path(__file__).parent

_DIAL = st.components.v2.component(
    "why_dial",
    html=assets.page(HERE / "dial.html"),
    css=assets.style(HERE / "dial.css"),
    js=assets.script(HERE / "dial.js"),
    isolate_styles=False,
)


@fragment
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
    sticky: bool = False,
    autoplay: str | None = None,
    seconds: float = 8,
) -> float:
    """Show a dial, and return the value at which it rests when the scene is run.

    It is a part of its own: coming to rest reruns the dial alone.

    Args:
        label: its name, read out by screen readers too.
        key: the control's name: its URL parameter and the class (`st-key-…`) that pictures bind to.
        places: where it can stand, evenly spaced, in the units of the thing (`core.points.places`).
        default: where it stands at first; a dial at its default leaves no trace in the URL.
        texts: what to read out at each place, where a bare number would not say enough.
        digits: decimals of the read-out when there are no `texts`.
        play: whether it has a play button and a speed.
        jump: how far one press of its step buttons goes; to the next place unless told.
        sticky: whether it stays in sight while its pictures are scrolled.
        autoplay: a word for what it shows (the run's settings, say): it plays by itself once for each new word, unless the
            visitor asked for less motion or the address says where it stands.
        seconds: how long playing takes from end to end at the speed 1×.
    """
    places = [float(place) for place in places]
    low, high, step = places[0], places[-1], (places[-1] - places[0]) / (len(places) - 1)

    def nearest(value: float) -> float:
        return places[min(max(round((value - low) / step), 0), len(places) - 1)]

    def within(word: str | None) -> float | None:
        try:
            value = math.nan if word is None else float(word)
        except ValueError:
            value = math.nan
        return value if low <= value <= high else None

    state, kept = st.session_state, f"{key}_kept"
    before = state.get(kept)
    value, turn = before or (None, None)
    lock = locks.locked(key)
    asked = within(url_state.asked(key))
    if lock is not None:
        first = within(lock) if lock else asked
        value = state.setdefault("_fixed", {}).setdefault(key, default if first is None else first)
    elif before is None or url_state.follows_url():
        value = default if asked is None else asked
    elif url_state.is_back_on_page() and asked is not None:
        value = asked
    value = nearest(value)
    if before is None or value != before[0]:
        # The browser's dial takes Python's value only when the turn is a new one. Turns are unique to a session: after the
        # server was restarted the browser still has one of the session before.
        state["_turns"] = state.get("_turns", 0) + 1
        turn = f"{_session()}-{state['_turns']}"
    state[kept] = (value, turn)
    url_state.write(key, None if value == nearest(default) else f"{value:.12g}")

    def moved() -> None:
        told = state[f"{key}_dial"].value
        number = isinstance(told, int | float) and not isinstance(told, bool)
        if number and low - step <= told <= high + step and lock is None:  # a broken browser may tell anything
            state[kept] = (nearest(told), turn)
            url_state.moved()

    played = state.setdefault("_played", set())
    plays = autoplay is not None and (key, autoplay) not in played and asked is None and lock is None
    if autoplay is not None:
        played.add((key, autoplay))
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
                "session": _session(),
                "turn": turn,
                "texts": list(texts) if texts is not None else None,
                "digits": digits,
                "play": play,
                "plays": autoplay if plays else None,
                "seconds": seconds,
                "jump": jump or step,
                "sticky": sticky,
                "hidden": locks.hidden(key),
                "locked": lock is not None,
                "focus": state.pop("_focus", None),
            },
            on_value_change=moved,
        )
    return value


def _session() -> str:
    """A word that no other session has."""
    return st.session_state.setdefault("_session", uuid4().hex[:8])
