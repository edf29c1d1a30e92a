"""The dial that plays a run, and the notes on the end of the run."""

import streamlit as st

from core.chapters.train import lie_words, words
from core.chapters.train.map_pictures import RunTables
from core.chapters.train.run import FRAMES, OWN, Run, fingerprint
from core.points import places
from core.say.messages import message, text
from pages.train import choices, runs
from pages.ui import stage
from pages.ui.dial import dial
from pages.url import state as url_state
from pages.url.visit import get_visit


def run_dial(tables: RunTables) -> None:
    """Show the dial of a run. It plays by itself once, and after each change unless that is switched off."""
    run = tables.run
    again, has_played = choices.AGAIN.value(), "train_at" in get_visit().reports
    run_id = _name(run)
    dial(
        message("train-play-dial"),
        "train_at",
        places=places(0, FRAMES - 1, 1),
        default=FRAMES - 1,
        texts=tables.texts,
        play=True,
        autoplay=run_id if again else None if has_played else "once",
    )


def comparison_dial(tables: RunTables, true: RunTables, *, is_answered: bool) -> None:
    """Show the dial of a run and the true run. It plays once the prediction is answered."""
    run = tables.run
    dial(
        message("train-lie-dial"),
        "train_at",
        places=places(0, FRAMES - 1, 1),
        default=FRAMES - 1,
        texts=lie_words.dial_texts(run, true.run),
        play=True,
        autoplay=f"lie: {_name(run)}" if is_answered else None,
        frozen=not is_answered,
    )


def _name(run: Run) -> str:
    """Return a name of the run, with a fingerprint of a person's own data."""
    return repr(run.settings) + (fingerprint(run.train_set) if run.settings.data == OWN else "")


def show_end(run: Run) -> None:
    """Say why the run ended early, and show its notes. If a smaller step size helps, show a button for it."""
    blew_up = run.history.stopped == "blew_up"
    rate = runs.steady_rate(run.settings) if blew_up else None
    end, note = words.say_end(run, rate), words.notes(run)
    with stage.words():
        if end is not None:
            icon = ":material/explosion:" if blew_up else ":material/horizontal_rule:"
            st.caption(f"{icon} {text(end)}")
        if note is not None:
            st.caption(text(note))
    if rate is not None and run.settings.slopes not in ("flipped", "shuffled"):
        with stage.choices():
            st.button(text("train-end-mend", rate=rate), on_click=_set_rate, args=(rate,), key="train_mend")


def _set_rate(rate: float) -> None:
    st.session_state[choices.COLUMNS["train-set-training"]["rate"].key] = rate
    url_state.note_move()
