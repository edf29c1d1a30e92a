"""A person's own data, in their visit and nowhere else: what was read of them, and what only the person can tell."""

from functools import cache

import streamlit as st

from core.chapters.train.own_words import read_as
from core.data import Dataset
from core.say.verbatim import verbatim
from core.table import DataError, Question, Reading, read
from pages.train.given import EXAMPLE, WAYS, answers, columns, given, start_table_afresh
from pages.ui import controls

_GOOD = "_own_good"


@cache
def _example() -> Reading:
    return read(EXAMPLE)


def current() -> Dataset:
    """The last data that could be read in this visit; the example before any."""
    return st.session_state.get(_GOOD, _example()).data


def own_data(key: str) -> None:
    """Ask for a person's data, say what was read, and keep it; what cannot be read is said, and how to mend it.

    Args:
        key: what the names of its controls begin with.
    """
    way = controls.choose(
        "How do you want to give your data?",
        WAYS,
        key=f"{key}_way",
        default="paste",
        kind="segmented",
        show_label=False,
        on_change=start_table_afresh,
    )
    try:
        reading = given(way, key, current())
    except Question as question:
        _ask(question, key)
        reading = None
    except DataError as fault:
        st.error(verbatim(str(fault)), icon=":material/edit_note:")
        reading = None
    if reading is None:
        shown = "the last data that could be read" if _GOOD in st.session_state else "the example"
        st.caption(f"Until then, the pictures show {shown}.")
        return
    before = st.session_state.get(_GOOD)
    if before is None or not _same(before, reading):
        st.session_state[_GOOD] = reading
    st.markdown(read_as(reading))
    _choose_answer(reading, key)


def _same(before: Reading, now: Reading) -> bool:
    """Whether two readings hold the same, so that the runs on the first still stand."""
    return read_as(before) == read_as(now) and columns(before.data) == columns(now.data)


def _ask(question: Question, key: str) -> None:
    """Put a question that only the person can answer; their answer is kept for the visit."""
    st.warning(verbatim(str(question)), icon=":material/help:")
    labels = {name: verbatim(label) for name, label in question.choices}

    def answered() -> None:
        answers()[question.about] = st.session_state[f"{key}_question"]

    st.pills("Which is it?", list(labels), format_func=labels.__getitem__, key=f"{key}_question", on_change=answered)


def _choose_answer(reading: Reading, key: str) -> None:
    """Which column is the answer, and a way back from an answer to a question."""

    def chosen() -> None:
        answers()["answer"] = st.session_state[f"{key}_answer"]
        answers().pop("kind", None)

    def ask_again() -> None:
        answers().clear()

    with st.container(horizontal=True, vertical_alignment="bottom"):
        offered = list(reading.columns)
        st.session_state[f"{key}_answer"] = reading.data.target_name
        st.selectbox("The answer is in", offered, key=f"{key}_answer", on_change=chosen, width=260)
        if answers():
            st.button("Read it afresh", on_click=ask_again, key=f"{key}_afresh", icon=":material/restart_alt:")
