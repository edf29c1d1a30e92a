"""Input of a person's own data: by paste, upload or table. The input stays for the visit."""

import csv
import html
import io
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import streamlit as st

from core.data import Dataset
from core.say.messages import SOURCE, language, text
from core.say.names import Names
from core.table import MAX_BYTES, DataError, Reading, read, read_cells
from pages.url import state as url_state

WAYS = Names({name: f"train-own-how.{name}" for name in ("paste", "upload", "table")})
EXAMPLE = (Path(__file__).parent / "example.csv").read_text("utf-8")
EXAMPLE_WORDS = {"yes": "data-exam.yes", "no": "data-exam.no"}
_BASE, _TURN, _TYPED, _ANSWERS = "_own_base", "_own_turn", "_own_typed", "_own_choices"
_ANSWERED = "_own_answered"  # the beginning of the rows to which the answers belong
_FIRST = 10_000  # letters in which the first row stands
_NOT_OF_CELLS = ("mark", "header", "encoding")  # questions that rows in cells do not raise
# The browser refuses an overlong text: the server would close the connection on so long a message.
_REFUSES = """<script>{
  const holder = document.querySelector(".why-too-long").closest("[class*=st-key-]")
  const refuse = event => {
    const box = event.target, more = (event.data ?? event.dataTransfer?.getData("text/plain") ?? "").length
    const tooLong = more && box.value.length - (box.selectionEnd - box.selectionStart) + more > $MOST
    holder.querySelector(".why-too-long").hidden = !tooLong
    if (tooLong) event.preventDefault()
  }
  if (!holder.refuses) holder.addEventListener("beforeinput", refuse)
  holder.refuses = true
}</script>""".replace("$MOST", str(MAX_BYTES))


def example() -> str:
    """Return the example's rows, with the words of the language of this run."""
    if language() == SOURCE:
        return EXAMPLE
    head = ",".join(text(f"data-exam.{column}") for column in ("first", "second", "answer"))
    rows = [row.rpartition(",") for row in EXAMPLE.splitlines()[1:]]
    return "\n".join([head, *(f"{numbers},{text(EXAMPLE_WORDS[answer])}" for numbers, _, answer in rows)]) + "\n"


def answers() -> dict[str, Any]:
    """Return the person's answers to questions about their data: arguments of `core.table.read`."""
    return st.session_state.setdefault(_ANSWERS, {})


def answered_for(rows: str | bytes) -> None:
    """Note the rows to which the answers belong."""
    st.session_state[_ANSWERED] = _beginning(rows)


def _beginning(rows: str | bytes) -> str | bytes:
    return rows[:_FIRST].lstrip().splitlines()[0] if rows[:_FIRST].strip() else rows[:0]


def _forget_answers_to_others(rows: str | bytes) -> None:
    """Forget the answers that were given about another table: whether it has names, or what a comma means in it.

    A table counts as the same while its first row is: then a person mends a cell.
    """
    if st.session_state.setdefault(_ANSWERED, _beginning(rows)) != _beginning(rows):
        answers().clear()
        answered_for(rows)


def read_data(way: str, key: str, before: Dataset) -> Reading | None:
    """Read the data given by one of `WAYS`. Return None where there are none. Raises DataError.

    The table begins with the data `before`.
    """
    if way == "upload":
        file = st.file_uploader(text("train-own-upload"), key=f"{key}_file")
        if file is None:
            return None
        _forget_answers_to_others(file.getvalue())
        return _with_answers(partial(read, io.BytesIO(file.getvalue())))
    if way == "table":
        return _edit_table(key, before)
    with st.container(key=f"{key}_paste", gap="small"):
        rows = st.text_area(text("train-own-rows"), example(), height=150, key=f"{key}_text", persist_state="session")
        refused = f'<p class="why-too-long" role="alert" hidden>{html.escape(text("table-too-large"))}</p>'
        st.html(refused + _REFUSES, unsafe_allow_javascript=True)
    _forget_answers_to_others(rows or "")
    return _with_answers(partial(read, rows or ""))


def _with_answers(reader: Callable[..., Reading], leave_out: Sequence[str] = ()) -> Reading:
    """Read with the person's answers. Inputs that were chosen for another table are forgotten. Raises DataError."""

    def once() -> Reading:
        return reader(**{name: value for name, value in answers().items() if name not in leave_out})

    try:
        return once()
    except DataError as fault:
        if fault.message.id != "table-no-column":
            raise
        answers().pop("inputs")
        return once()


def start_table_afresh() -> None:
    """Reset the table, so that it begins with the last data read."""
    st.session_state.pop(_BASE, None)
    st.session_state.pop(_TYPED, None)


def _edit_table(key: str, before: Dataset) -> Reading:
    """Show the editable table and read it. It starts with the last data read. A new start needs a new widget key."""
    state = st.session_state
    if _BASE not in state or url_state.is_back_on_page():
        state[_BASE] = state.get(_TYPED) or columns(before)
        state[_TURN] = state.get(_TURN, 0) + 1
    # Streamlit reserves some column names. A person's could be one of them, so the columns are numbered.
    names = list(state[_BASE])
    table = st.data_editor(
        {str(place): column for place, column in enumerate(state[_BASE].values())},
        key=f"{key}_table_{state[_TURN]}",
        num_rows="dynamic",
        on_change=url_state.moved,
        hide_index=True,
        height=200,
        column_config={str(place): st.column_config.TextColumn(name, max_chars=80) for place, name in enumerate(names)},
        alt=text("train-own-alt"),
    )
    _forget_answers_to_others("\t".join(names))
    state[_TYPED] = dict(zip(names, map(list, table.values()), strict=True))
    return _with_answers(partial(read_cells, names, list(zip(*table.values(), strict=True))), _NOT_OF_CELLS)


def pasted(key: str) -> str:
    """Return the rows as they were pasted."""
    return st.session_state.get(f"{key}_text", example())


def columns(data: Dataset) -> dict[str, list[str]]:
    """Turn a data set into the columns of a table."""
    targets = [data.labels[int(each)] if data.labels else f"{each:.15g}" for each in data.targets[:, 0]]
    numbers = {name: [f"{each:.15g}" for each in data.inputs[:, place]] for place, name in enumerate(data.names)}
    return {**numbers, data.target_name: targets}


def choices_for(data: Dataset) -> dict[str, Any]:
    """Return the choices with which `as_text` of a data set is read as the same."""
    choices = {"inputs": list(data.names), "answer": data.target_name, "mark": ".", "header": "names"}
    choices |= {"sentinel": "number", "join": "no"}
    return choices if data.labels else {**choices, "kind": "amount"}


def as_text(data: Dataset) -> str:
    """Turn a data set into rows of text that `core.table.read` reads as the same."""
    table = columns(data)
    rows = [list(table), *map(list, zip(*table.values(), strict=True))]
    content = io.StringIO()
    csv.writer(content, lineterminator="\n").writerows(rows)
    return content.getvalue()
