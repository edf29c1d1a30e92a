"""A table of a person's own numbers: what was typed stays, whatever else on the page changes."""

from collections.abc import Sequence

import streamlit as st

from pages.url import state as url_state


def typed_rows(key: str, columns: int, *, start: Sequence[Sequence[str]], alt: str) -> list[list[str | None]]:
    """Show an editable table and return its cells as typed, row by row; a cell may hold any text, or None.

    Args:
        key: the table's name within the chapter.
        columns: how many columns it shows now. What was typed in columns not shown now comes back with them.
        start: the first rows, each with as many cells as there can ever be columns.
        alt: what the table is, for a reader who cannot see it.
    """
    state, kept, base, turn = st.session_state, f"{key}_kept", f"{key}_base", f"{key}_turn"

    def start_over() -> None:
        del state[kept], state[base]

    rows = state.setdefault(kept, [list(row) for row in start])
    if base not in state or len(state[base]) != columns or url_state.is_back_on_page():
        # Another table is shown from now on: it starts from what was typed, and so needs a name of its own.
        state[base] = {f"number {place + 1}": [row[place] for row in rows] for place in range(columns)}
        state[turn] = state.get(turn, 0) + 1
    table = st.data_editor(
        state[base],
        key=f"{key}_{state[turn]}",
        num_rows="dynamic",
        hide_index=True,
        column_config={name: st.column_config.TextColumn(max_chars=40) for name in state[base]},
        alt=alt,
    )
    cells = [list(row) for row in zip(*table.values(), strict=True)]
    beyond = [row[columns:] for row in rows] + [[""] * (len(start[0]) - columns)] * len(cells)
    state[kept] = [row + rest for row, rest in zip(cells, beyond, strict=False)]
    if state[kept] != [list(row) for row in start]:
        st.button("Back to the first numbers", on_click=start_over, key=f"{key}_start", icon=":material/undo:")
    return cells
