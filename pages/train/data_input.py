"""Input of a person's own data: by paste, upload or table. The input stays for the visit."""

import html
import io
from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from core.data import Dataset
from core.say.messages import text
from core.say.names import Names
from core.table import MAX_BYTES, DataError, Reading, read, read_cells
from pages.train.own_questions import answers, forget_stale_answers
from pages.train.own_rows import columns, example
from pages.url import state as url_state

WAYS = Names({name: f"train-own-how.{name}" for name in ("paste", "upload", "table")})
_START, _TURN, _CELLS = "_own_base", "_own_turn", "_own_typed"  # the table's cells at first; a counter; its cells now
_TEXT_QUESTIONS = ("mark", "header", "encoding")  # questions that a table of cells does not raise
# The browser refuses a text that is too long: the server would close the connection on so long a message.
_REFUSE_LONG_TEXT = """<script>{
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


def read_data(way: str, key: str, last: Dataset) -> Reading | None:
    """Show the input for one of `WAYS` and read the data. Return None if there are none. Raises DataError.

    The names of the controls begin with `key`. The table starts with the data set `last`.
    """
    if way == "upload":
        return _upload(key)
    if way == "table":
        return _edit_table(key, last)
    with st.container(key=f"{key}_paste", gap="small"):
        rows = st.text_area(text("train-own-rows"), example(), height=150, key=f"{key}_text", persist_state="session")
        refusal = f'<p class="why-too-long" role="alert" hidden>{html.escape(text("table-too-large"))}</p>'
        st.html(refusal + _REFUSE_LONG_TEXT, unsafe_allow_javascript=True)
    forget_stale_answers(rows or "")
    return _with_answers(partial(read, rows or ""))


def pasted_rows(key: str) -> str:
    """Return the rows as they were pasted."""
    return st.session_state.get(f"{key}_text", example())


def _upload(key: str) -> Reading | None:
    file = st.file_uploader(text("train-own-upload"), key=f"{key}_file")
    if file is None:
        return None
    forget_stale_answers(file.getvalue())
    return _with_answers(partial(read, io.BytesIO(file.getvalue())))


def reset_table() -> None:
    """Reset the table, so that it starts with the last data read."""
    st.session_state.pop(_START, None)
    st.session_state.pop(_CELLS, None)


def _edit_table(key: str, last: Dataset) -> Reading:
    """Show the editable table and read it. A new start needs a new widget key."""
    session = st.session_state
    if _START not in session or url_state.has_just_arrived():
        session[_START] = session.get(_CELLS) or columns(last)
        session[_TURN] = session.get(_TURN, 0) + 1
    # Streamlit reserves some column names, and a person's could be one of them. So the columns are numbered.
    names = list(session[_START])
    table = st.data_editor(
        {str(index): column for index, column in enumerate(session[_START].values())},
        key=f"{key}_table_{session[_TURN]}",
        num_rows="dynamic",
        on_change=url_state.note_move,
        hide_index=True,
        height=200,
        column_config={str(index): st.column_config.TextColumn(name, max_chars=80) for index, name in enumerate(names)},
        alt=text("train-own-alt"),
    )
    forget_stale_answers("\t".join(names))
    session[_CELLS] = dict(zip(names, map(list, table.values()), strict=True))
    return _with_answers(partial(read_cells, names, list(zip(*table.values(), strict=True))), _TEXT_QUESTIONS)


def _with_answers(reader: Callable[..., Reading], leave_out: Sequence[str] = ()) -> Reading:
    """Read with the person's answers, except those to leave out. Raises DataError.

    Inputs that were chosen for another table are forgotten.
    """

    def attempt() -> Reading:
        return reader(**{name: value for name, value in answers().items() if name not in leave_out})

    try:
        return attempt()
    except DataError as fault:
        if fault.message.id != "table-no-column":
            raise
        answers().pop("inputs")
        return attempt()
