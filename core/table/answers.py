"""The answers of a person's table: two classes, or a number. Spellings of one answer are joined."""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from core.say.messages import message, text
from core.table.cells import DataError, Question, truncate, quote_list, quote

MAX_KINDS = 10  # different answers that are still asked about one by one
_ROWS_PER_KIND = 3  # rows for each whole number, on average, that make it look like the name of a kind
# Words of one meaning, so that "yes" and "true" may be one answer.
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
    """Return whether cells say yes or no, some in words and some as 1 or 0."""
    forms = {cell.casefold() for cell in cells[:1]}
    if not forms <= _YES | _NO:
        return False
    forms = {cell.casefold() for cell in cells}
    return forms <= _YES | _NO and bool(forms & {"0", "1"}) and not forms <= {"0", "1"}


def join_spellings(cells: list[str], join: str | None = None) -> tuple[list[str], Pairs]:
    """Join "yes" and "Yes" into the spelling that most rows have; return the answers, and the pairs (other, usual).

    Short forms such as "Y" are joined where `join` is "yes". Raises Question where they could be and `join` is None.
    """
    usual: dict[str, str] = {}
    for cell, _ in Counter(cells).most_common():
        usual.setdefault(cell.casefold(), cell)
    short = _short_forms(list(usual)) if join != "no" else {}
    if short and join is None:
        pairs = [(usual[form], usual[whole]) for form, whole in short.items()]
        listing = ", ".join(f"{quote(form)} = {quote(whole)}" for form, whole in pairs[:5])
        raise Question(
            message("table-join", pairs=listing),
            "join",
            (("yes", text("table-join-yes")), ("no", text("table-join-no"))),
        )
    answers = [usual[short.get(cell.casefold(), cell.casefold())] for cell in cells]
    return answers, tuple(sorted({(cell, other) for cell, other in zip(cells, answers, strict=True) if cell != other}))


def _short_forms(forms: Sequence[str]) -> dict[str, str]:
    """Return forms and the longer ones that mean the same, where joining all of them leaves two answers or more."""
    if not 2 < len(forms) <= 2 * MAX_KINDS:
        return {}
    long_forms: dict[str, str] = {}
    for form in forms:
        whole = [other for other in forms if other != form and _is_short_for(form, other)]
        if len(whole) == 1 and whole[0] not in long_forms:
            long_forms[form] = whole[0]
    return long_forms if len(set(forms) - set(long_forms)) >= 2 else {}


def _is_short_for(form: str, long_form: str) -> bool:
    """Return whether a form is the first letter of another one, or a shorter word of the same meaning."""
    form, other = form.strip(".! "), long_form.strip(".! ")
    if form == other:
        return len(form) < len(long_form)
    if len(form) == 1 and form.isalpha():
        return len(other) > 1 and other.isalpha() and other.startswith(form)
    return len(form) < len(other) and any({form, other} <= words for words in _MEANINGS)


def encode_targets(
    name: str, values: list, cells: list[str], kind: str | None, has_respellings: bool, has_gaps: bool = False
) -> tuple[np.ndarray, tuple[str, ...]]:
    """Return the targets (n, 1) and, where there are two classes, their two labels; `gaps` says that some cells are empty.

    Raises DataError where there is nothing to learn, and Question for what only the person knows.
    """
    classes = sorted(set(values), key=lambda value: (value.casefold(), value) if isinstance(value, str) else value)
    cell_of = dict(zip(values, cells, strict=True))
    if len(classes) == 1:
        raise DataError(
            message(
                "table-same-answer", name=truncate(name), case="respelled" if has_respellings else "gaps" if has_gaps else "plain"
            )
        )
    if len(classes) == 2:
        labels = tuple(cell_of[value] for value in classes)
        return np.array([[float(value == classes[1])] for value in values]), labels
    words = isinstance(classes[0], str)
    chosen = [value for value in classes if kind == f"is:{cell_of[value]}"]
    if chosen:
        label = cell_of[chosen[0]]
        negated = text("table-not", label=label)
        return np.array([[float(value == chosen[0])] for value in values]), (negated, label)
    options = tuple((f"is:{cell_of[value]}", text("table-or-not", label=cell_of[value])) for value in classes)
    if words:
        details = {"name": truncate(name), "count": len(classes), "answers": quote_list(classes)}
        if len(classes) <= MAX_KINDS:
            raise Question(message("table-one-of-many", **details), "kind", options)
        raise DataError(message("table-many-answers", **details))
    if _may_be_kinds(classes, len(values)) and kind != "amount":
        values_text = quote_list([cell_of[value] for value in classes])
        raise Question(
            message("table-kinds", name=truncate(name), values=values_text),
            "kind",
            (("amount", text("table-amount")), *options),
        )
    return np.array(values, dtype=float)[:, None], ()


def _may_be_kinds(classes: list[float], rows: int) -> bool:
    """Return whether the numbers could be names of kinds: 0, 1, 2 … or 1, 2, 3 …, a few, each again and again."""
    first = classes[0]
    few = len(classes) <= MAX_KINDS and rows >= _ROWS_PER_KIND * len(classes)
    return few and first in (0, 1) and all(value == first + offset for offset, value in enumerate(classes))
