"""In fog you feel only the slope: two parameters of the exam network walk down a hidden map."""

import streamlit as st

from core.chapters.downhill import walk as walk_core
from core.descent import descend
from core.journey import dial_places
from core.network_surfaces import EXAM
from core.say.messages import message, text
from pages.downhill.ground_map import DIAL, MAP, ground_map, reset_dial
from pages.server.cache import cached_in_worker
from pages.ui import controls, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.predict import predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols
from pages.url import state as url_state
from pages.url.binding import bind

CLEAR, PLUS = "downhill_clear", "downhill_uphill"


@cached_in_worker
def prepare(plus: bool) -> tuple:
    steps = walk_core.story_walk(plus).steps
    return steps, walk_core.picture(plus), walk_core.says(plus), walk_core.dial_texts(plus)


def scene() -> None:
    goes_up = bind(None, PLUS, False, {"true": True, "false": False}.get, visible=False)
    guess, answers, right = message("downhill-walk-guess"), walk_core.answers(), walk_core.right_answer()
    is_answered = predict("downhill_way", guess, answers, right, side="left", verdict=not goes_up)
    with stage.choices():
        clear = controls.toggle(text("downhill-walk-clear"), False, key=CLEAR)
        plus = is_answered and controls.toggle(text("downhill-walk-plus"), False, key=PLUS, on_change=reset_dial)
    steps, picture, says, texts = prepare(plus)
    dial(
        message("downhill-walk-label"),
        DIAL,
        places=dial_places(steps).tolist(),
        default=0,
        texts=texts,
        play=True,
        jump=1.0,
        seconds=4 if plus else 8,
        frozen=not is_answered,
        autoplay=("plus" if plus else "answer") if is_answered else None,
    )
    ground_map(picture, steps=steps, fog=not clear, arrow=is_answered, asks=not plus, on_lift=clear_fog)
    if is_answered:
        sentence(DIAL, says, pictures=(MAP,))
        experiments(
            (message("downhill-walk-try-end"), {"step": prepare(False)[0], "clear": True}),  # the chip resets "plus"
            (message("downhill-walk-try-clear"), {"clear": True, "step": 1}),
        )
    with stage.drawer():
        st.markdown(text(walk_core.say_lowest_place()))
    symbols(
        text("downhill-walk-symbols"),
        descend,
        text("downhill-walk-symbols-error") + f" $${EXAM.formula}$$",
        EXAM.height,
        EXAM.slopes,
    )


def clear_fog() -> None:
    """Switch the fog off at the end of the walk, from a callback."""
    st.session_state[CLEAR] = True
    url_state.note_move()
