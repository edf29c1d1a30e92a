"""A person's own data: pasted, uploaded, or edited in a table; in their visit and nowhere else. What was typed stays."""

import io
from functools import cache

import streamlit as st

from core.chapters.train.own_words import read_as
from core.data import Dataset
from core.table import DataError, Question, Reading, read, read_cells
from pages.shared import controls, visit

WAYS = {"paste": "Paste", "upload": "Upload", "table": "Edit a table"}
EXAMPLE = """study,sleep,passed
1.0,5.0,no
1.5,8.0,no
2.0,4.5,no
2.5,7.0,no
3.0,6.0,no
3.5,8.5,yes
4.0,5.0,no
4.5,7.5,yes
5.0,6.5,yes
5.5,4.0,no
6.0,8.0,yes
6.5,6.0,yes
7.0,4.5,no
7.5,7.0,yes
8.0,5.5,yes
8.5,8.0,yes
9.0,3.5,no
9.5,6.5,yes
"""
_GOOD, _BASE, _TURN, _TYPED, _CHOICES = "_own_good", "_own_base", "_own_turn", "_own_typed", "_own_choices"


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
        on_change=_start_table_afresh,
    )
    try:
        reading = _given(way, key)
    except Question as question:
        _ask(question, key)
        reading = None
    except DataError as fault:
        st.error(str(fault), icon=":material/edit_note:")
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
    return read_as(before) == read_as(now) and _columns(before.data) == _columns(now.data)


def _choices() -> dict[str, str]:
    """What the person answered to questions about their data: arguments of `core.table.read`."""
    return st.session_state.setdefault(_CHOICES, {})


def _ask(question: Question, key: str) -> None:
    """Put a question that only the person can answer; their answer is kept for the visit."""
    st.warning(str(question), icon=":material/help:")
    labels = dict(question.choices)

    def answered() -> None:
        _choices()[question.about] = st.session_state[f"{key}_question"]

    st.pills("Which is it?", list(labels), format_func=labels.get, key=f"{key}_question", on_change=answered)


def _choose_answer(reading: Reading, key: str) -> None:
    """Which column is the answer, and a way back from an answer to a question."""

    def chosen() -> None:
        _choices()["answer"] = st.session_state[f"{key}_answer"]
        _choices().pop("kind", None)

    def ask_again() -> None:
        _choices().clear()

    with st.container(horizontal=True, vertical_alignment="bottom"):
        columns = list(reading.columns)
        st.session_state[f"{key}_answer"] = reading.data.target_name
        st.selectbox("The answer is in", columns, key=f"{key}_answer", on_change=chosen, width=260)
        if _choices():
            st.button("Read it afresh", on_click=ask_again, key=f"{key}_afresh", icon=":material/restart_alt:")


def _given(way: str, key: str) -> Reading | None:
    """The data as it is given now; None where nothing is. Raises DataError."""
    if way == "upload":
        file = st.file_uploader("A table as text (CSV), at most 1 MB", key=f"{key}_file")
        return None if file is None else read(io.BytesIO(file.getvalue()), **_choices())
    if way == "table":
        return _edited(key)
    text = st.text_area(
        "Rows, with a first row of names", EXAMPLE, height=150, key=f"{key}_text", persist_state="session"
    )
    return read(text or "", **_choices())


def _start_table_afresh() -> None:
    """The table begins with what was read last."""
    st.session_state.pop(_BASE, None)
    st.session_state.pop(_TYPED, None)


def _edited(key: str) -> Reading:
    """The table as edited. It starts with the last data read; a new start needs a widget of a new name."""
    state = st.session_state
    if _BASE not in state or visit.is_back_on_page():
        state[_BASE] = state.get(_TYPED) or _columns(current())
        state[_TURN] = state.get(_TURN, 0) + 1
    table = st.data_editor(
        state[_BASE],
        key=f"{key}_table_{state[_TURN]}",
        num_rows="dynamic",
        on_change=visit.moved,
        hide_index=True,
        height=200,
        column_config={name: st.column_config.TextColumn(max_chars=80) for name in state[_BASE]},
        alt="Your data: a row a point, two numbers and the answer",
    )
    state[_TYPED] = {name: list(column) for name, column in table.items()}
    choices = {name: value for name, value in _choices().items() if name != "mark"}
    return read_cells(list(table), list(zip(*table.values(), strict=True)), **choices)


def _columns(data: Dataset) -> dict[str, list[str]]:
    """A data set as the columns of a table."""
    answers = [data.labels[int(each)] if data.labels else f"{each:.15g}" for each in data.targets[:, 0]]
    numbers = {name: [f"{each:.15g}" for each in data.inputs[:, place]] for place, name in enumerate(data.names)}
    return {**numbers, data.target_name: answers}
