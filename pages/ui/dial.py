"""The dial: one slider that moves every picture bound to it in the browser, and tells Python when it comes to rest.

Pictures bind with `core.draw.figure.follows(key)`, sentences with `pages.ui.sentence.sentence(key, …)`. While the dial moves, no
message goes to the server. At rest it reports its value, which Python writes into the address; pictures and sentences are there
already, so only the dial itself is rerun. It must stand above its pictures.

Its value has the same precedence as any control's (`pages.url.binding.resolve`).
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import streamlit as st

from core.say.messages import Message, text
from pages.ui import assets, stage
from pages.ui.fragment import fragment
from pages.url import binding, locks
from pages.url import state as url_state
from pages.url.visit import DialReport, get_visit

HERE = Path(__file__).parent

_DIAL = assets.component("why_dial", HERE / "dial")


def dial(label: Message | str, key: str, **kwargs: Any) -> float:
    """Show a dial at its place on the stage, and return the value at which it rests when the scene is run: see `_dial`."""
    with stage.place("dial"):
        return _dial(text(label) if isinstance(label, Message) else label, key, **kwargs)


@fragment
def _dial(
    label: str,
    key: str,
    *,
    places: Iterable[float],
    default: float,
    texts: Sequence[Message | str] | None = None,
    digits: int = 2,
    play: bool = False,
    jump: float | None = None,
    sticky: bool = False,
    autoplay: str | None = None,
    seconds: float = 8,
    frozen: bool = False,
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
        frozen: it stands at its first place and cannot be moved, because a prediction waits for its answer (`pages.ui.predict`).
    """
    stops = [float(place) for place in places]
    low, high, step = stops[0], stops[-1], (stops[-1] - stops[0]) / (len(stops) - 1)

    def nearest(value: float) -> float:
        return stops[min(max(round((value - low) / step), 0), len(stops) - 1)]

    def read(word: str) -> float | None:
        try:
            value = float(word)
        except ValueError:
            return None
        # The address has 12 digits of a number: the last place may be written a hair beyond itself.
        return nearest(value) if low - step / 1000 <= value <= high + step / 1000 else None

    state, visit = st.session_state, get_visit()
    default = nearest(default)
    if url_state.was_unmounted(key):
        state.pop(key, None)  # as Streamlit does with a widget that left the page
    word = url_state.query_value(key)
    has_address = word is not None and read(word) is not None
    locked = locks.lock_of(key) is not None
    value = stops[0] if frozen else nearest(binding.resolve(key, default, read, nearest))
    report = visit.dials.get(key)
    if report is None or value != report.value:
        # The browser's dial takes Python's value only when the turn is a new one. Turns are unique to a visit: after the server
        # was restarted the browser still has one of the visit before.
        visit.turns += 1
        report = DialReport(value, f"{visit.id}-{visit.turns}")
    visit.dials[key] = report
    if not frozen:
        binding.save(key, value, default)

    def on_rest() -> None:
        number = state[f"{key}_dial"].value
        is_number = isinstance(number, int | float) and not isinstance(number, bool)
        # A broken browser may send anything.
        if is_number and low - step <= number <= high + step and not locked and not frozen:
            state[key] = nearest(number)
            visit.dials[key] = report._replace(value=state[key])
            binding.save(key, state[key], default)
            url_state.note_move()

    plays = (
        autoplay is not None
        and not frozen
        and (key, autoplay) not in visit.autoplays
        and not has_address
        and not locked
    )
    if autoplay is not None and not frozen:
        visit.autoplays.add((key, autoplay))
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
                "default": default,
                "session": visit.id,
                "turn": report.turn,
                "texts": None
                if texts is None
                else [text(item) if isinstance(item, Message) else item for item in texts],
                "digits": digits,
                "play": play,
                "plays": autoplay if plays else None,
                "seconds": seconds,
                "jump": jump or step,
                "sticky": sticky,
                "hidden": locks.is_hidden(key),
                "locked": locked,
                "frozen": frozen,
                "words": {name: text(f"dial-{name}") for name in ("play", "pause", "back", "on", "speed")},
                "focus": visit.take_focus(),
            },
            on_value_change=on_rest,
        )
    return value
