"""The dial that plays a run, the same in every scene, and the notes on the run's end."""

import streamlit as st

from core.chapters.train import words
from core.chapters.train.map_pictures import RunTables
from core.chapters.train.run import FRAMES, OWN, Run, fingerprint
from core.points import places
from core.say.numbers import number
from pages.train import choices, runs
from pages.ui.dial import dial
from pages.url import state as url_state


def dial_of(tables: RunTables) -> None:
    """Show the dial. It plays by itself once, and again after each change unless that is switched off."""
    run = tables.run
    again, has_played = choices.AGAIN.value(), "train_at" in url_state.visit().dials
    run_id = repr(run.settings) + (fingerprint(run.train_set) if run.settings.data == OWN else "")
    dial(
        "Play the run",
        "train_at",
        places=places(0, FRAMES - 1, 1),
        default=FRAMES - 1,
        texts=tables.texts,
        play=True,
        autoplay=run_id if again else None if has_played else "once",
    )


def after_words(run: Run) -> None:
    """Say why the run went no further, and its notes. Offer a smaller step size where that mends it."""
    blew_up = run.history.stopped == "blew_up"
    calmer = runs.calmer(run.settings) if blew_up else None
    if text := words.end_says(run, calmer):
        (st.warning if blew_up else st.info)(
            text, icon=":material/explosion:" if blew_up else ":material/horizontal_rule:"
        )
    if calmer is not None and run.settings.slopes not in ("flipped", "shuffled"):
        st.button(f"Mend it: step size {number(calmer)}", on_click=_calm, args=(calmer,), key="train_mend")
    if text := words.notes(run):
        st.caption(text)


def _calm(rate: float) -> None:
    st.session_state[choices.COLUMNS["The training"]["rate"].key] = rate
    url_state.moved()
