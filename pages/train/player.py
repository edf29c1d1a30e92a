"""The dial that plays a run, the same in every scene, and what is said of how the run ended."""

import streamlit as st

from core.chapters.train import words
from core.chapters.train.map_pictures import Drawn
from core.chapters.train.run import FRAMES, OWN, Run, fingerprint
from core.points import places
from core.say.numbers import number
from pages.train import choices, runs
from pages.ui.dial import dial
from pages.url import state as url_state


def dial_of(drawn: Drawn) -> None:
    """The dial: it plays by itself once, and again after each change unless that is switched off."""
    run = drawn.run
    again, played = choices.AGAIN.value(), "train_at" in url_state.visit().dials
    shown = repr(run.settings) + (fingerprint(run.seen) if run.settings.data == OWN else "")
    dial(
        "Play the run",
        "train_at",
        places=places(0, FRAMES - 1, 1),
        default=FRAMES - 1,
        texts=drawn.texts,
        play=True,
        autoplay=shown if again else None if played else "once",
    )


def after_words(run: Run) -> None:
    """Why the run went no further, and what else must be known of it; a way to mend it where there is one."""
    blew_up = run.history.stopped == "blew_up"
    calmer = runs.calmer(run.settings) if blew_up else None
    if told := words.ended(run, calmer):
        (st.warning if blew_up else st.info)(
            told, icon=":material/explosion:" if blew_up else ":material/horizontal_rule:"
        )
    if calmer is not None and run.settings.slopes not in ("flipped", "shuffled"):
        st.button(f"Mend it: step size {number(calmer)}", on_click=_calm, args=(calmer,), key="train_mend")
    if told := words.notes(run):
        st.caption(told)


def _calm(rate: float) -> None:
    st.session_state[choices.COLUMNS["The training"]["rate"].key] = rate
    url_state.moved()
