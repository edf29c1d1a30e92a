"""The answers of a person's table: two classes, or a number. Spellings of one answer are merged."""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from core.say.messages import message, text
from core.table.cells import DataError, Question, quote, quote_list, truncate

MAX_KINDS = 10  # different answers that a question still lists
_ROWS_PER_KIND = 3  # whole numbers with as many rows each, on average, may be names of kinds
# Words with the same meaning: "yes" and "true" may be one answer.
_YES = {"1", "yes", "y", "true", "t", "ja", "j", "oui", "o", "sí", "si", "sim", "s", "tak", "да", "हाँ"}
_NO = {"0", "no", "n", "false", "f", "nein", "non", "não", "nao", "nej", "nie", "нет", "नहीं"}
_MEANINGS = (
    _YES,
    _NO,
    {"male", "m", "man", "men"},
    {"female", "f", "woman", "w", "women"},
)

Pairs = tuple[tuple[str, str], ...]


def is_yes_or_no(cells: Sequence[str]) -> bool:
    """Return whether the cells say yes or no, some in words and some as 1 or 0."""
    if cells and cells[0].casefold() not in _YES | _NO:  # most columns end here, without a pass over all rows
        return False
    forms = {cell.casefold() for cell in cells}
    return forms <= _YES | _NO and bool(forms & {"0", "1"}) and not forms <= {"0", "1"}


def join_spellings(cells: list[str], join: str | None = None) -> tuple[list[str], Pairs]:
    """Merge "yes" and "Yes" into the most common spelling. Return the answers and the pairs (other, usual).

    Short forms such as "Y" are merged if `join` is "yes". Raises Question if there are any and `join` is None.
    """
    usual: dict[str, str] = {}
    for cell, _ in Counter(cells).most_common():
        usual.setdefault(cell.casefold(), cell)
    short = _short_forms(list(usual)) if join != "no" else {}
    if short and join is None:
        pairs = [(usual[form], usual[long_form]) for form, long_form in short.items()]
        listing = ", ".join(f"{quote(form)} = {quote(long_form)}" for form, long_form in pairs[:5])
        raise Question(
            message("table-join", pairs=listing),
            "join",
            (("yes", text("table-join-yes")), ("no", text("table-join-no"))),
        )
    answers = [usual[short.get(cell.casefold(), cell.casefold())] for cell in cells]
    return answers, tuple(sorted({(cell, other) for cell, other in zip(cells, answers, strict=True) if cell != other}))


def _short_forms(forms: Sequence[str]) -> dict[str, str]:
    """Map short forms to the long forms that mean the same. Empty if merging them would leave fewer than two answers."""
    if not 2 < len(forms) <= 2 * MAX_KINDS:
        return {}
    long_forms: dict[str, str] = {}
    for form in forms:
        matches = [other for other in forms if other != form and _is_short_for(form, other)]
        if len(matches) == 1 and matches[0] not in long_forms:
            long_forms[form] = matches[0]
    return long_forms if len(set(forms) - set(long_forms)) >= 2 else {}


def _is_short_for(form: str, long_form: str) -> bool:
    """Return whether a form is the first letter of another one, or a shorter word with the same meaning."""
    form, other = form.strip(".! "), long_form.strip(".! ")
    if form == other:
        return len(form) < len(long_form)
    if len(form) == 1 and form.isalpha():
        return len(other) > 1 and other.isalpha() and other.startswith(form)
    return len(form) < len(other) and any({form, other} <= words for words in _MEANINGS)


def encode_targets(
    name: str, values: list, cells: list[str], kind: str | None, has_respellings: bool, has_gaps: bool = False
) -> tuple[np.ndarray, tuple[str, ...]]:
    """Return the targets (n, 1), and the labels of 0 and 1 if there are two classes.

    Args:
        name: the name of the column.
        values: a word or a number for each row.
        cells: the text of each value.
        kind: the person's choice; see `core.table.read`.
        has_respellings: whether spellings were merged.
        has_gaps: whether cells of the column are empty.

    Raises DataError if there is nothing to learn, and Question for what only the person knows.
    """
    classes = sorted(set(values), key=lambda value: (value.casefold(), value) if isinstance(value, str) else value)
    cell_of = dict(zip(values, cells, strict=True))
    if len(classes) == 1:
        case = "respelled" if has_respellings else "gaps" if has_gaps else "plain"
        raise DataError(message("table-same-answer", name=truncate(name), case=case))
    if len(classes) == 2:
        labels = tuple(cell_of[value] for value in classes)
        return np.array([[float(value == classes[1])] for value in values]), labels
    for positive in classes:
        label = cell_of[positive]
        if kind == f"is:{label}":
            return np.array([[float(value == positive)] for value in values]), (text("table-not", label=label), label)
    options = tuple((f"is:{cell_of[value]}", text("table-or-not", label=cell_of[value])) for value in classes)
    if isinstance(classes[0], str):
        details = {"name": truncate(name), "count": len(classes), "answers": quote_list(classes)}
        if len(classes) <= MAX_KINDS:
            raise Question(message("table-one-of-many", **details), "kind", options)
        raise DataError(message("table-many-answers", **details))
    if _may_be_kinds(classes, len(values)) and kind != "amount":
        raise Question(
            message("table-kinds", name=truncate(name), values=quote_list([cell_of[value] for value in classes])),
            "kind",
            (("amount", text("table-amount")), *options),
        )
    return np.array(values, dtype=float)[:, None], ()


def _may_be_kinds(classes: list[float], rows: int) -> bool:
    """Return whether the numbers could be names of kinds: 0, 1, 2 … or 1, 2, 3 …, few, and each in several rows."""
    if len(classes) > MAX_KINDS or rows < _ROWS_PER_KIND * len(classes):
        return False
    return classes[0] in (0, 1) and all(value == classes[0] + offset for offset, value in enumerate(classes))
