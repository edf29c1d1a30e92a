"""The exam network's seven knobs to turn, each fixed or hidden where a teacher's link says so."""

from pathlib import Path
from uuid import uuid4

import streamlit as st

from core import exam
from core.chapters.start import turning
from core.chapters.start.words import turn_words
from core.draw import theme
from pages.ui import assets
from pages.url import locks
from pages.url import state as url_state
from pages.url.binding import fixed

HERE = Path(__file__).parent
COLORS = {
    "guess": theme.CURVE,
    "slope": theme.SLOPE,
    "wrong": theme.POINT,
    "muted": theme.MUTED,
    "yes": theme.DIVERGING[-2],
    "no": theme.DIVERGING[0],
}

_TURN = st.components.v2.component(
    "why_turn",
    html=assets.page(HERE / "turn.html"),
    css=assets.style(HERE / "turn.css"),
    js=assets.script(HERE / "network.js") + assets.script(HERE / "turn.js"),
    isolate_styles=False,
)


def seven_knobs() -> None:
    """Show the knobs with the guess, the error and the three tries; what the visitor did stays for the visit."""
    state = st.session_state
    asked, now = turning.unpacked(url_state.asked("start_knobs")), _try(url_state.asked("start_try"))
    held, open_try = _held(asked or turning.START), fixed("start_try", turning.TRIES[0], _try, now)
    if "_turning" not in state or url_state.follows_url():
        state["_turning"], state["_turning_stamp"] = turning.fresh(now or turning.TRIES[0], asked), uuid4().hex
    game = state["_turning"] = turning.held(state["_turning"], held, open_try)

    def moved() -> None:
        told = turning.checked(state["start_turn"].state)
        if told is not None:
            state["_turning"] = turning.held(told, held, open_try)
            url_state.moved()

    _TURN(
        key="start_turn",
        data={
            "stamp": f"{state['_turning_stamp']} {held} {open_try}",
            "state": game,
            "fixed": [place in held for place in range(len(turning.NAMES))],
            "hidden": [locks.hidden("start_knobs") or locks.hidden(f"start_{name}") for name in turning.NAMES],
            "tries_fixed": open_try is not None,
            "tries_hidden": locks.hidden("start_try"),
            "start": [held.get(place, knob) for place, knob in enumerate(turning.START)],
            "rate": turning.RATE,
            "rounds": turning.ROUNDS,
            "hours": exam.DATA.hours.tolist(),
            "inputs": exam.DATA.inputs[:, 0].tolist(),
            "targets": exam.DATA.targets[:, 0].tolist(),
            "middle": 5,
            "unit": 2.5,
            "words": turn_words(len(held)),
            "colors": COLORS,
        },
        on_state_change=moved,
    )
    url_state.write("start_try", game["now"] if game["now"] != turning.TRIES[0] else None)
    url_state.write("start_knobs", turning.packed(game["tries"][game["now"]]["knobs"]))


def _try(word: str | None) -> str | None:
    return word if word in turning.TRIES else None


def _held(stand: list[float]) -> dict[int, float]:
    """The knobs that a teacher's link fixes (`lock=knobs`, `lock=a_hours:2`), by their place: where."""
    whole = fixed("start_knobs", turning.START, turning.unpacked, turning.packed(stand))
    each = [
        fixed(f"start_{name}", first, turning.knob, f"{knob:.4g}")
        for name, first, knob in zip(turning.NAMES, turning.START, whole or stand, strict=True)
    ]
    values = [one if one is not None else whole and whole[place] for place, one in enumerate(each)]
    return {place: value for place, value in enumerate(values) if value is not None}
