"""The answers of a person's table: two kinds, or an amount; spellings of one answer joined; what only the person knows is asked."""

from collections import Counter

import numpy as np

from core.table.cells import DataError, Question, listed, shown

MOST_KINDS = 10  # different answers that are still asked about one by one
ENOUGH = 3  # rows for each whole number, on average, that make it look like the name of a kind


def joined(cells: list[str]) -> tuple[list[str], tuple[tuple[str, str], ...]]:
    """The answers with "yes" and "Yes" taken for one, spelled as most rows have it; and which were changed into which."""
    usual: dict[str, str] = {}
    for cell, _ in Counter(cells).most_common():
        usual.setdefault(cell.casefold(), cell)
    kept = [usual[cell.casefold()] for cell in cells]
    return kept, tuple(sorted({(cell, other) for cell, other in zip(cells, kept, strict=True) if cell != other}))


def targets(
    name: str, values: list, cells: list[str], kind: str | None, respelled: bool
) -> tuple[np.ndarray, tuple[str, ...]]:
    """The targets (n, 1) and, where there are two classes, their two labels."""
    classes = sorted(set(values), key=lambda value: (value.casefold(), value) if isinstance(value, str) else value)
    told = dict(zip(values, cells, strict=True))
    if len(classes) == 1:
        case = " (capital and small letters count as one answer)" if respelled else ""
        raise DataError(
            f"Every row has the same answer in column {shown(name)}{case}, so there is nothing to tell apart."
            " Add rows with another answer."
        )
    if len(classes) == 2:
        labels = tuple(told[value] for value in classes)
        return np.array([[float(value == classes[1])] for value in values]), labels
    words = isinstance(classes[0], str)
    chosen = [value for value in classes if kind == f"is:{told[value]}"]
    if chosen:
        return np.array([[float(value == chosen[0])] for value in values]), (f"not {told[chosen[0]]}", told[chosen[0]])
    ways = tuple((f"is:{told[value]}", f"{told[value]}, or not") for value in classes)
    if words:
        text = (
            f"Column {shown(name)} holds {len(classes)} different answers ({listed(classes)}). Keep the rows of"
            " two of them, or use numbers."
        )
        raise Question(text, "kind", ways) if len(classes) <= MOST_KINDS else DataError(text)
    if _look_like_kinds(classes, len(values)) and kind != "amount":
        raise Question(
            f"Column {shown(name)} holds only {listed([told[value] for value in classes])}. Are these kinds or an amount?"
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
