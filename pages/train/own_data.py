"""A person's own data, stored in their visit only, and the questions that only the person can answer."""

from functools import cache

import streamlit as st

from core.chapters.train.own_words import read_as
from core.data import Dataset
from core.say.messages import text
from core.say.verbatim import verbatim
from core.table import DataError, Question, Reading, read
from pages.train.data_input import EXAMPLE, WAYS, answers, columns, read_data, start_table_afresh
from pages.ui import controls

_GOOD = "_own_good"


@cache
def _example() -> Reading:
    return read(EXAMPLE)


def current() -> Dataset:
    """Return the last data read in this visit, or else the example."""
    return st.session_state.get(_GOOD, _example()).data


def own_popover() -> None:
    """Show the button behind which a person gives their data, and what becomes of them."""
    with st.popover(text("train-play-own"), icon=":material/table:", key="train_own"):
        own_data("train_own")
        st.caption(text("train-play-own-note"))


def own_data(key: str) -> None:
    """Ask for a person's data, describe and save them. A fault is shown with a way to mend it.

    Args:
        key: what the names of its controls begin with.
    """
    way = controls.choose(
        text("train-own-how"),
        WAYS,
        key=f"{key}_way",
        default="paste",
        kind="segmented",
        show_label=False,
        on_change=start_table_afresh,
    )
    try:
        reading = read_data(way, key, current())
    except Question as question:
        _ask(question, key)
        reading = None
    except DataError as fault:
        st.error(verbatim(str(fault)), icon=":material/edit_note:")
        reading = None
    if reading is None:
        st.caption(text("train-own-until", source="last" if _GOOD in st.session_state else "example"))
        return
    before = st.session_state.get(_GOOD)
    if before is None or not _same(before, reading):
        st.session_state[_GOOD] = reading
    st.markdown(text(read_as(reading)))
    _choose_answer(reading, key)


def _same(before: Reading, now: Reading) -> bool:
    """Return whether two readings hold the same data, so that the runs on the first stay valid."""
    return read_as(before) == read_as(now) and columns(before.data) == columns(now.data)


def _ask(question: Question, key: str) -> None:
    """Put a question that only the person can answer. Their answer is saved for the visit."""
    st.warning(verbatim(str(question)), icon=":material/help:")
    labels = {name: verbatim(label) for name, label in question.choices}

    def keep_answer() -> None:
        answers()[question.about] = st.session_state[f"{key}_question"]

    st.pills(
        text("train-own-which"),
        list(labels),
        format_func=labels.__getitem__,
        key=f"{key}_question",
        on_change=keep_answer,
    )


def _choose_answer(reading: Reading, key: str) -> None:
    """Ask which column is the answer, and offer a reset of all answers."""

    def choose_column() -> None:
        answers()["answer"] = st.session_state[f"{key}_answer"]
        answers().pop("kind", None)

    def ask_again() -> None:
        answers().clear()

    with st.container(horizontal=True, vertical_alignment="bottom"):
        offered = list(reading.columns)
        st.session_state[f"{key}_answer"] = reading.data.target_name
        st.selectbox(text("train-own-answer"), offered, key=f"{key}_answer", on_change=choose_column, width=260)
        if answers():
            st.button(text("train-own-afresh"), on_click=ask_again, key=f"{key}_afresh", icon=":material/restart_alt:")
