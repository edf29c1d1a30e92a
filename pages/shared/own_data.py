"""A person's own data: pasted, uploaded, or edited in a table. What was typed stays; what is wrong is said, and how to mend it."""

import streamlit as st

from core.data import Dataset
from core.table import DataError, read, read_cells, read_csv
from pages.shared import visit

WAYS = ("Paste", "Upload", "Edit a table")
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
_GOOD, _BASE, _TURN, _TYPED = "_own_good", "_own_base", "_own_turn", "_own_typed"


def own_data(key: str) -> Dataset:
    """Ask for a person's data, and return it; while it cannot be read, the last that could, or else the example.

    Args:
        key: what the names of its controls begin with.
    """
    way = st.segmented_control(
        "How do you want to give your data?",
        WAYS,
        default=WAYS[0],
        required=True,
        key=f"{key}_way",
        on_change=_start_table_afresh,
        bind="query-params",
    )
    st.caption(
        "Two columns of numbers, and one with the answer: one of two words, or a number. "
        "Your data stay out of the link: a friend who opens it sees the example."
    )
    try:
        data = _given(way or WAYS[0], key)
    except DataError as fault:
        st.error(str(fault), icon=":material/edit_note:")
        data = None
    if data is None:
        data = st.session_state.get(_GOOD) or read_csv(EXAMPLE)
        shown = "the last data that could be read" if _GOOD in st.session_state else "the example"
        st.caption(f"Until then, the pictures show {shown}.")
        return data
    st.session_state[_GOOD] = data
    return data


def _given(way: str, key: str) -> Dataset | None:
    """The data as it is given now; None where nothing is. Raises DataError."""
    if way == "Upload":
        file = st.file_uploader("A table as text (CSV), at most 1 MB", key=f"{key}_file")
        return None if file is None else read(file).data
    if way == "Edit a table":
        return _edited(key)
    return read(
        st.text_area(
            "Your rows, with a first row of names", EXAMPLE, height=200, key=f"{key}_text", persist_state="session"
        )
        or ""
    ).data


def _start_table_afresh() -> None:
    """The table begins with what was read last."""
    st.session_state.pop(_BASE, None)
    st.session_state.pop(_TYPED, None)


def _edited(key: str) -> Dataset:
    """The table as edited. It starts with the last data read; a new start needs a widget of a new name."""
    state = st.session_state
    if _BASE not in state or visit.is_back_on_page():
        state[_BASE] = state.get(_TYPED) or _columns(state.get(_GOOD) or read_csv(EXAMPLE))
        state[_TURN] = state.get(_TURN, 0) + 1
    table = st.data_editor(
        state[_BASE],
        key=f"{key}_table_{state[_TURN]}",
        num_rows="dynamic",
        on_change=visit.moved,
        hide_index=True,
        height=240,
        column_config={name: st.column_config.TextColumn(max_chars=80) for name in state[_BASE]},
        alt="Your data: a row a point, two numbers and the answer",
    )
    state[_TYPED] = {name: list(column) for name, column in table.items()}
    return read_cells(list(table), list(zip(*table.values(), strict=True))).data


def _columns(data: Dataset) -> dict[str, list[str]]:
    """A data set as the columns of a table."""
    answers = [data.labels[int(each)] if data.labels else f"{each:g}" for each in data.targets[:, 0]]
    numbers = {name: [f"{each:g}" for each in data.inputs[:, place]] for place, name in enumerate(data.names)}
    return {**numbers, data.target_name: answers}
