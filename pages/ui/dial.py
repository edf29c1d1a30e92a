"""The dial: a slider that moves every picture bound to it in the browser, and reports to Python when it comes to rest.

Pictures bind with `core.draw.figure.follows(key)`, sentences with `pages.ui.sentence.sentence(key, …)`. While the dial moves, no
message goes to the server. At rest it reports its value, which Python writes into the address. Only the dial itself reruns: the
browser has its pictures and sentences already. Call `dial` before the pictures that bind to it.

The value has the same precedence as that of any control (`pages.url.binding.resolve`).
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import streamlit as st

from core.say.messages import Message, text
from pages.ui import assets, stage
from pages.ui.fragment import fragment
from pages.ui.scale import Scale
from pages.ui.wording import to_text
from pages.url import binding, locks
from pages.url import state as url_state
from pages.url.visit import get_visit

_DIAL = assets.component("why_dial", Path(__file__).with_name("dial"))


def dial(label: Message | str, key: str, **kwargs: Any) -> float:
    """Show a dial at its place on the stage, and return its value at rest: see `_dial`."""
    with stage.place("dial"):
        return _dial(to_text(label), key, **kwargs)


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
    """Show a dial, and return its value at rest.

    The dial is a fragment: when it comes to rest, it alone reruns.

    Args:
        label: its name, also for screen readers.
        key: the control's name: its URL parameter, and the class (`st-key-…`) that pictures bind to.
        places: its evenly spaced values, in the units of the quantity (`core.points.places`).
        default: the value at first. It is left out of the address.
        texts: what to read out at each place, if a number would not be enough.
        digits: decimals of the read-out without `texts`.
        play: whether it has a play button and a speed.
        jump: the distance of one press of a step button; by default to the next place.
        sticky: whether it stays in sight while its pictures are scrolled.
        autoplay: a word for its content, such as the run's settings. The dial plays by itself once for each new word and after each
            experiment, unless the visitor prefers reduced motion or the address has the dial's value.
        seconds: the time from end to end at the speed 1×.
        frozen: it rests at its first place and cannot be moved, because a prediction waits for an answer (`pages.ui.predict`).
    """
    scale = Scale([float(place) for place in places])
    session, visit = st.session_state, get_visit()
    default = scale.nearest(default)
    if not url_state.mark_rendered(key):
        session.pop(key, None)  # as Streamlit does with an unmounted widget
    raw = url_state.query_value(key)
    has_address = raw is not None and scale.read(raw) is not None
    locked = locks.lock_of(key) is not None
    value = scale.low if frozen else scale.nearest(binding.resolve(key, default, scale.read, scale.nearest))
    revision = visit.revision(key, value)
    if not frozen:
        binding.save(key, value, default)

    def on_rest() -> None:
        number = session[f"{key}_dial"].value
        is_number = isinstance(number, int | float) and not isinstance(number, bool)
        # A broken browser may send anything.
        in_range = is_number and scale.low - scale.step <= number <= scale.high + scale.step
        if in_range and not locked and not frozen:
            session[key] = scale.nearest(number)
            visit.note_report(key, session[key])
            binding.save(key, session[key], default)
            url_state.note_move()

    plays = False
    if autoplay is not None and not frozen:
        plays = (key, autoplay) not in visit.autoplays and not has_address and not locked
        visit.autoplays.add((key, autoplay))
    with st.container(key=key):
        _DIAL(
            key=f"{key}_dial",
            data={
                "name": key,
                "label": label,
                "low": scale.low,
                "high": scale.high,
                "step": scale.step,
                "value": value,
                "default": default,
                "session": visit.id,
                "revision": revision,
                "texts": None if texts is None else list(map(to_text, texts)),
                "digits": digits,
                "play": play,
                "plays": f"{autoplay} {revision}" if plays else None,
                "seconds": seconds,
                "jump": jump or scale.step,
                "sticky": sticky,
                "hidden": locks.is_hidden(key),
                "locked": locked,
                "frozen": frozen,
                "words": {name: text(f"dial-{name}") for name in ("play", "pause", "back", "on", "speed")},
                "focus": visit.take_focus(),
            },
            on_value_change=on_rest,
            on_revision_change=on_rest,
        )
    return value
