"""The questions about a person's data that only the person can answer. Their answers last for the visit."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from core.say.messages import text
from core.say.verbatim import verbatim
from core.table import Column, Question, Reading
from core.table.columns import MAX_INPUTS

_ANSWERS = "_own_choices"
_FIRST_ROW = "_own_answered"  # of the table that the answers are about
_LONGEST_ROW = 10_000  # characters that contain the first row


def answers() -> dict[str, Any]:
    """Return the person's answers: arguments of `core.table.read`."""
    return st.session_state.setdefault(_ANSWERS, {})


def note_table(rows: str | bytes) -> None:
    """Note that the answers are about the table with these rows."""
    st.session_state[_FIRST_ROW] = _first_row(rows)


def forget_stale_answers(rows: str | bytes) -> None:
    """Forget the answers if they are about another table.

    A table counts as the same while its first row is the same: then the person has only corrected a cell.
    """
    if st.session_state.setdefault(_FIRST_ROW, _first_row(rows)) != _first_row(rows):
        answers().clear()
        note_table(rows)


def _first_row(rows: str | bytes) -> str | bytes:
    start = rows[:_LONGEST_ROW]
    return start.lstrip().splitlines()[0] if start.strip() else rows[:0]


def ask(question: Question, key: str) -> None:
    """Show a question, and save the answer for the visit. The names of the controls begin with `key`."""
    st.warning(verbatim(str(question)), icon=":material/help:")
    labels = {name: verbatim(label) for name, label in question.choices}

    def save_answer() -> None:
        answers()[question.about] = st.session_state[f"{key}_question"]

    st.pills(
        text("train-own-which"),
        list(labels),
        format_func=labels.__getitem__,
        key=f"{key}_question",
        on_change=save_answer,
    )


def choose_columns(columns: Sequence[Column], reading: Reading | None, key: str) -> None:
    """Ask which columns are the inputs and which is the answer, even if the table cannot be read with the last choice.

    Also offer to reset all answers.
    """
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

    usable = [column.name for column in columns if column.name and column.kind not in ("counter", "empty")]
    numeric = [column.name for column in columns if column.can_be_input and column.name]
    inputs = list(reading.data.names) if reading else list(answers().get("inputs", []))
    answer = reading.data.target_name if reading else answers().get("answer")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if usable:
            st.session_state[inputs_key] = [name for name in inputs if name in numeric][:MAX_INPUTS]
            st.multiselect(
                text("train-own-inputs"),
                numeric,
                key=inputs_key,
                max_selections=MAX_INPUTS,
                placeholder="–",
                on_change=choose_inputs,
                width=320,
            )
            st.session_state[answer_key] = answer if answer in usable else None
            st.selectbox(
                text("train-own-answer"),
                usable,
                key=answer_key,
                placeholder="–",
                on_change=choose_answer,
                width=260,
            )
        if answers():
            st.button(text("train-own-afresh"), on_click=ask_again, key=f"{key}_afresh", icon=":material/restart_alt:")
