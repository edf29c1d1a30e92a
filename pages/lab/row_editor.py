"""An editable table of a visitor's own numbers. The cells last for the visit."""

from collections.abc import Sequence

import streamlit as st

from core.say.messages import text
from pages.url import state as url_state


def edit_rows(key: str, columns: int, *, start: Sequence[Sequence[str]], alt: str) -> list[list[str | None]]:
    """Show an editable table and return its rows. A cell may hold any text, or None.

    Args:
        key: the table's name within the chapter.
        columns: the number of visible columns. Hidden columns keep their cells.
        start: the rows at first, with as many cells as there can be columns.
        alt: the text alternative.
    """
    session, cells_key, base_key, turn_key = st.session_state, f"{key}_kept", f"{key}_base", f"{key}_turn"

    def start_over() -> None:
        del session[cells_key], session[base_key]

    rows = session.setdefault(cells_key, [list(row) for row in start])
    headings = [text("lab-stack-column", place=place) for place in range(1, columns + 1)]
    if base_key not in session or list(session[base_key]) != headings or url_state.has_just_arrived():
        # New cells and new headings need a new widget key.
        session[base_key] = {heading: [row[place] for row in rows] for place, heading in enumerate(headings)}
        session[turn_key] = session.get(turn_key, 0) + 1
    table = st.data_editor(
        session[base_key],
        key=f"{key}_{session[turn_key]}",
        num_rows="dynamic",
        on_change=url_state.note_move,
        hide_index=True,
        column_config={heading: st.column_config.TextColumn(max_chars=40) for heading in headings},
        alt=alt,
    )
    cells = [list(row) for row in zip(*table.values(), strict=True)]
    beyond = [row[columns:] for row in rows] + [[""] * (len(start[0]) - columns)] * len(cells)
    session[cells_key] = [row + rest for row, rest in zip(cells, beyond, strict=False)]
    if session[cells_key] != [list(row) for row in start]:
        st.button(text("lab-stack-back"), on_click=start_over, key=f"{key}_start", icon=":material/undo:")
    return cells
