"""Your turn: seven knobs by hand, then with an arrow on each, then let the slopes do it."""

from pathlib import Path
from uuid import uuid4

import streamlit as st

from core import exam
from core.chapters.start import turning
from core.chapters.start.words import TURN
from core.draw import theme
from pages.shared import visit
from pages.shared.symbols import symbols

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
    html=(HERE / "turn.html").read_text("utf-8"),
    css=(HERE / "turn.css").read_text("utf-8"),
    js=(HERE / "network.js").read_text("utf-8") + (HERE / "turn.js").read_text("utf-8"),
    isolate_styles=False,
)


def scene() -> None:
    state = st.session_state
    knobs, now = turning.unpacked(visit.asked("start_knobs")), visit.asked("start_try")
    if "_turning" not in state or visit.follows_url():
        state["_turning"] = turning.fresh(now if now in turning.TRIES else turning.TRIES[0], knobs)
        state["_turning_stamp"] = uuid4().hex

    def moved() -> None:
        told = turning.checked(state["start_turn"].state)
        if told is not None:
            state["_turning"] = told
            visit.moved()

    _TURN(
        key="start_turn",
        data={
            "stamp": state["_turning_stamp"],
            "state": state["_turning"],
            "start": turning.START,
            "rate": turning.RATE,
            "rounds": turning.ROUNDS,
            "hours": exam.DATA.hours.tolist(),
            "inputs": exam.DATA.inputs[:, 0].tolist(),
            "targets": exam.DATA.targets[:, 0].tolist(),
            "middle": 5,
            "unit": 2.5,
            "words": TURN,
            "colors": COLORS,
        },
        on_state_change=moved,
    )
    game = state["_turning"]
    visit.write("start_try", game["now"] if game["now"] != turning.TRIES[0] else None)
    visit.write("start_knobs", turning.packed(game["tries"][game["now"]]["knobs"]))
    st.caption(
        "Twenty invented students: how long they studied, and whether they passed. Too little fails; too much costs sleep, "
        "and fails too. The line is the network's guess, and the red gaps are what it gets wrong."
    )
    symbols(
        "The guess is $a = \\sigma(v_1 h_1 + v_2 h_2 + c)$ with $h_i = \\sigma(w_i x + b_i)$; seven knobs. The error is the mean "
        "of $-t \\ln a - (1 - t) \\ln(1 - a)$ over the twenty students.",
        exam.loss_of,
        exam.slopes_of,
    )
