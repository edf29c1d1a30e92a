"""The answers of a person's table: two classes, or a number. Spellings of one answer are joined."""

from collections import Counter

import numpy as np

from core.table.cells import DataError, Question, listed, shown

MOST_KINDS = 10  # different answers that are still asked about one by one
ENOUGH = 3  # rows for each whole number, on average, that make it look like the name of a kind


def joined(cells: list[str]) -> tuple[list[str], tuple[tuple[str, str], ...]]:
    """Join "yes" and "Yes" into the spelling that most rows have; return the answers, and the pairs (other, usual)."""
    usual: dict[str, str] = {}
    for cell, _ in Counter(cells).most_common():
        usual.setdefault(cell.casefold(), cell)
    answers = [usual[cell.casefold()] for cell in cells]
    return answers, tuple(sorted({(cell, other) for cell, other in zip(cells, answers, strict=True) if cell != other}))


def targets(
    name: str, values: list, cells: list[str], kind: str | None, respelled: bool
) -> tuple[np.ndarray, tuple[str, ...]]:
    """Return the targets (n, 1) and, where there are two classes, their two labels.

    Raises DataError where there is nothing to learn, and Question for what only the person knows.
    """
    classes = sorted(set(values), key=lambda value: (value.casefold(), value) if isinstance(value, str) else value)
    cell_of = dict(zip(values, cells, strict=True))
    if len(classes) == 1:
        case = " (capital and small letters count as one answer)" if respelled else ""
        raise DataError(
            f"Every row has the same answer in column {shown(name)}{case}, so there is nothing to tell apart."
            " Add rows with another answer."
        )
    if len(classes) == 2:
        labels = tuple(cell_of[value] for value in classes)
        return np.array([[float(value == classes[1])] for value in values]), labels
    words = isinstance(classes[0], str)
    chosen = [value for value in classes if kind == f"is:{cell_of[value]}"]
    if chosen:
        return np.array([[float(value == chosen[0])] for value in values]), (
            f"not {cell_of[chosen[0]]}",
            cell_of[chosen[0]],
        )
    ways = tuple((f"is:{cell_of[value]}", f"{cell_of[value]}, or not") for value in classes)
    if words:
        text = (
            f"Column {shown(name)} holds {len(classes)} different answers ({listed(classes)}). Keep the rows of"
            " two of them, or use numbers."
        )
        raise Question(text, "kind", ways) if len(classes) <= MOST_KINDS else DataError(text)
    if _look_like_kinds(classes, len(values)) and kind != "amount":
        raise Question(
            f"Column {shown(name)} holds only {listed([cell_of[value] for value in classes])}. Are these kinds or an amount?"
            " Name two kinds with words and keep only their rows, or use a finer amount.",
            "kind",
            (("amount", "An amount"), *ways),
        )
    return np.array(values, dtype=float)[:, None], ()


def _look_like_kinds(classes: list[float], rows: int) -> bool:
    """Whether the numbers could be names of kinds: 0, 1, 2 … or 1, 2, 3 …, a few, each again and again."""
    begin = classes[0]
    few = len(classes) <= MOST_KINDS and rows >= ENOUGH * len(classes)
    return few and begin in (0, 1) and all(value == begin + place for place, value in enumerate(classes))
