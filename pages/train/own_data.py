"""A person's own data, stored in their visit only."""

from collections.abc import Sequence
from contextlib import suppress
from functools import cache

import streamlit as st

from core.chapters.train.one_number import with_two_inputs
from core.chapters.train.own_words import read_as
from core.data import Dataset
from core.say.messages import text
from core.say.verbatim import verbatim
from core.table import Column, DataError, Question, Reading, read
from pages.train import own_memory
from pages.train.data_input import WAYS, pasted_rows, read_data, reset_table
from pages.train.own_questions import answers, ask, choose_columns, note_table
from pages.train.own_rows import answers_for, as_text, columns, example
from pages.ui import controls

_READING, _DATA = "_own_good", "_own_run"  # the last successful reading, and its data as a run takes them
# What the browser stores: the rows as they were pasted, and the answers about them; None for a file.
_SOURCE = "_own_source"
_IS_PART = "_own_is_part"  # only the columns in use came back after a reload


def _example() -> Reading:
    return _read_once(example())


@cache
def _read_once(rows: str) -> Reading:
    return read(rows)


def is_example(data: Dataset) -> bool:
    """Return whether the data are those of the example."""
    return columns(data) == columns(_example().data)


def current() -> Dataset:
    """Return the last data read in this visit, or else the example, as a run takes them: with two inputs."""
    return st.session_state.get(_DATA) or with_two_inputs(_example().data)


def _last() -> Dataset:
    """Return the last data read in this visit, or else the example, as they were read."""
    return st.session_state.get(_READING, _example()).data


def _save(reading: Reading) -> None:
    st.session_state[_READING] = reading
    st.session_state[_DATA] = with_two_inputs(reading.data)


def own_popover() -> None:
    """Show the button that opens the input of a person's data, and have the browser store the data."""
    _restore()
    with st.popover(text("train-play-own"), icon=":material/table:", key="train_own"):
        own_data("train_own")
        st.caption(text("train-play-own-note"))
    if _READING in st.session_state and (own_memory.is_stored() or not is_example(_last())):
        rows, choices = st.session_state.get(_SOURCE) or (as_text(_last()), {**answers_for(_last()), "part": "yes"})
        own_memory.store(rows, choices)


def _restore() -> None:
    """Read the data that this tab had before a reload."""
    memory = own_memory.recall()
    if memory is None:
        return
    rows, choices = memory
    is_part = choices.pop("part", "") == "yes"
    with suppress(DataError):
        _save(read(rows, **choices))
        st.session_state["train_own_text"] = rows
        st.session_state[_SOURCE] = (rows, {**choices, **({"part": "yes"} if is_part else {})})
        st.session_state[_IS_PART] = is_part and rows
        answers().update(choices)
        note_table(rows)


def own_data(key: str) -> None:
    """Ask for a person's data, describe and save them. A fault is shown with a way to fix it.

    The names of the controls begin with `key`.
    """
    way = controls.choose(
        text("train-own-how"),
        WAYS,
        key=f"{key}_way",
        default="paste",
        kind="segmented",
        show_label=False,
        on_change=reset_table,
    )
    reading: Reading | None = None
    table: Sequence[Column] = ()
    try:
        reading = read_data(way, key, _last())
        table = reading.all_columns if reading else ()
    except Question as question:
        ask(question, key)
        table = question.all_columns
    except DataError as fault:
        st.error(verbatim(str(fault)), icon=":material/edit_note:")
        table = fault.all_columns
    if reading is None:
        st.caption(text("train-own-until", source="last" if _READING in st.session_state else "example"))
    else:
        _accept(reading, way, pasted_rows(key))
    choose_columns(table, reading, key)


def _accept(reading: Reading, way: str, rows: str) -> None:
    """Save a reading and describe it. `rows` are the pasted rows."""
    last = st.session_state.get(_READING)
    if last is None or not _same(last, reading):
        _save(reading)
        st.session_state[_SOURCE] = (rows, dict(answers())) if way == "paste" else None
    if way == "paste" and st.session_state.get(_IS_PART) == rows:
        st.caption(text("train-own-part"))
    st.markdown(text(read_as(reading)))
    for note in reading.notes:
        st.caption(verbatim(note))


def _same(last: Reading, reading: Reading) -> bool:
    """Return whether two readings hold the same data, so that runs on the first stay valid."""
    return read_as(last) == read_as(reading) and columns(last.data) == columns(reading.data)
