"""A person's own data, stored in their visit only, and the questions that only the person can answer."""

from contextlib import suppress
from functools import cache

import streamlit as st

from core.chapters.train.one_number import with_two_inputs
from core.chapters.train.own_words import read_as
from core.data import Dataset
from core.say.messages import text
from core.say.verbatim import verbatim
from core.table import Column, DataError, Question, Reading, read
from core.table.columns import MAX_INPUTS
from pages.train import own_memory
from pages.train.data_input import (
    WAYS,
    answered_for,
    answers,
    as_text,
    choices_for,
    columns,
    example,
    pasted,
    read_data,
    start_table_afresh,
)
from pages.ui import controls

_GOOD, _RUN = "_own_good", "_own_run"
# What the browser keeps: the rows as they were pasted, and the answers about them; None for a file.
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
    return st.session_state.get(_RUN) or with_two_inputs(_example().data)


def _last() -> Dataset:
    """Return the last data read in this visit, or else the example, as they were read."""
    return st.session_state.get(_GOOD, _example()).data


def _take(reading: Reading) -> None:
    st.session_state[_GOOD] = reading
    st.session_state[_RUN] = with_two_inputs(reading.data)


def own_popover() -> None:
    """Show the button behind which a person gives their data, and what becomes of them."""
    _restore()
    with st.popover(text("train-play-own"), icon=":material/table:", key="train_own"):
        own_data("train_own")
        st.caption(text("train-play-own-note"))
    if _GOOD in st.session_state and (own_memory.has_kept() or not is_example(_last())):
        rows, choices = st.session_state.get(_SOURCE) or (as_text(_last()), {**choices_for(_last()), "part": "yes"})
        own_memory.keep(rows, choices)


def _restore() -> None:
    """Take the data that this tab had before a reload."""
    again = own_memory.ask()
    if again is None:
        return
    rows, choices = again
    is_part = choices.pop("part", "") == "yes"
    with suppress(DataError):
        _take(read(rows, **choices))
        st.session_state["train_own_text"] = rows
        st.session_state[_SOURCE] = (rows, {**choices, **({"part": "yes"} if is_part else {})})
        st.session_state[_IS_PART] = is_part and rows
        answers().update(choices)
        answered_for(rows)


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
    reading: Reading | None = None
    all_columns: tuple[Column, ...] = ()
    try:
        reading = read_data(way, key, _last())
        all_columns = reading.all_columns if reading else ()
    except Question as question:
        _ask(question, key)
        all_columns = question.all_columns
    except DataError as fault:
        st.error(verbatim(str(fault)), icon=":material/edit_note:")
        all_columns = fault.all_columns
    if reading is None:
        st.caption(text("train-own-until", source="last" if _GOOD in st.session_state else "example"))
    else:
        before = st.session_state.get(_GOOD)
        if before is None or not _same(before, reading):
            _take(reading)
            st.session_state[_SOURCE] = (pasted(key), dict(answers())) if way == "paste" else None
        if way == "paste" and st.session_state.get(_IS_PART) == pasted(key):
            st.caption(text("train-own-part"))
        st.markdown(text(read_as(reading)))
        for note in reading.notes:
            st.caption(verbatim(note))
    _choose_columns(all_columns, reading, key)


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


def _choose_columns(all_columns: tuple[Column, ...], reading: Reading | None, key: str) -> None:
    """Ask which columns go in and which is the answer, also where the last choice cannot be; offer a reset of all answers."""
    inputs_key, answer_key = f"{key}_inputs", f"{key}_answer"

    def choose_answer() -> None:
        answers()["answer"] = st.session_state[answer_key]
        answers().pop("kind", None)
        answers().pop("inputs", None)

    def choose_inputs() -> None:
        answers()["inputs"] = list(st.session_state[inputs_key])
        if not answers()["inputs"]:
            answers().pop("inputs")
        elif st.session_state.get(answer_key):
            answers()["answer"] = st.session_state[answer_key]

    def ask_again() -> None:
        answers().clear()

    able = [column.name for column in all_columns if column.name and column.kind not in ("counter", "empty")]
    inputs = [column.name for column in all_columns if column.can_be_input and column.name]
    chosen = list(reading.data.names) if reading else list(answers().get("inputs", []))
    answer = reading.data.target_name if reading else answers().get("answer")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if able:
            st.session_state[inputs_key] = [name for name in chosen if name in inputs][:MAX_INPUTS]
            st.multiselect(
                text("train-own-inputs"),
                inputs,
                key=inputs_key,
                max_selections=MAX_INPUTS,
                placeholder="–",
                on_change=choose_inputs,
                width=320,
            )
            st.session_state[answer_key] = answer if answer in able else None
            st.selectbox(
                text("train-own-answer"),
                able,
                key=answer_key,
                placeholder="–",
                on_change=choose_answer,
                width=260,
            )
        if answers():
            st.button(text("train-own-afresh"), on_click=ask_again, key=f"{key}_afresh", icon=":material/restart_alt:")
