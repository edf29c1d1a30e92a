"""The columns of a person's table: what each holds, and which to use, by the person's choice or by default."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from core.say.messages import message
from core.table.answers import MAX_KINDS, is_yes_or_no
from core.table.cells import (
    INFINITE,
    MAX_VALUE,
    MISSING,
    MISSING_NUMBER,
    DataError,
    Question,
    is_date,
    is_feet,
    is_number,
    parse_number,
    quote_list,
    split_unit,
    tidy,
    truncate,
)

ANSWERS = {"answer", "class", "label", "outcome", "result", "species", "target", "survived", "passed", "diagnosis"}
MAX_INPUTS = 2
_COUNTERS = {"", "#", "id", "index", "no", "no.", "nr", "nr.", "row", "rownames", "unnamed: 0"}
_ID = re.compile(
    r"(?i:.*[_ .-])?(?i:id|uid|uuid|index|nr|no\.?)|[a-zA-Z]*[a-z]I[dD]|(?i:rowid|userid|obs|observation|case|serial)"
)
_CLOCK = re.compile(r"(?i)(.*[_ .-])?(timestamp|time ?stamp|date|day|datum|fecha|datetime|epoch|unix ?time)")
_ALMOST = re.compile(r"[^\w\s]{0,2}\s?(?:[a-zA-Z]{1,3}[.$]*\s)?[0-9].{0,24}")
_CLOCK_RANGES = (1e8, 4e9), (1e11, 4e12), (2e4, 7e4)  # seconds and milliseconds since 1970, days since 1900
_COMPACT_DATE = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")


@dataclass(frozen=True)
class Column:
    """What a column of the table holds.

    Attributes:
        name: the name in the first row.
        kind: "numbers", "words", "dates", "counter" (it only counts or names the rows), "constant" or "empty".
        n_distinct: the number of distinct values, regardless of case.
    """

    name: str
    kind: str
    n_distinct: int

    @property
    def can_be_input(self) -> bool:
        return self.kind == "numbers"

    @property
    def can_be_answer(self) -> bool:
        return self.kind == "numbers" or (self.kind == "words" and self.n_distinct <= MAX_KINDS)


def describe_columns(names: Sequence[str], cells: Sequence[list[str]], mark: str) -> tuple[Column, ...]:
    """Describe every column of a table. `cells` has a list of tidy cells for each column."""
    columns = []
    for name, column in zip(names, cells, strict=True):
        non_missing = [cell for cell in column if cell.lower() not in MISSING_NUMBER]
        if not mostly_numbers(non_missing, mark):  # among words, "-" is not a gap but the answer opposite to "+"
            non_missing = [cell for cell in column if cell.lower() not in MISSING]
        n_distinct = len({cell.casefold() for cell in non_missing})
        columns.append(Column(name, _kind(name, non_missing, n_distinct, mark, len(cells)), n_distinct))
    return tuple(columns)


def _kind(name: str, non_missing: list[str], n_distinct: int, mark: str, width: int) -> str:
    if not non_missing:
        return "empty"
    if 2 * sum(map(is_date, non_missing)) >= len(non_missing):
        return "dates"
    if width > 2 and (is_counter(name, non_missing) or _is_clock(name, non_missing, mark)):
        return "counter" if is_counter(name, non_missing) else "dates"
    if n_distinct == 1:
        return "constant"
    return "numbers" if mostly_numbers(non_missing, mark) else "words"


def is_counter(name: str, cells: Sequence[str]) -> bool:
    """Return whether a column counts the rows, or numbers them under a name such as "customer_id"."""
    if name.lower() in _COUNTERS and is_consecutive(cells, max_gaps=int(not name)):
        return True
    if not name or not _ID.fullmatch(name):
        return False
    return len(set(cells)) == len(cells) > 3 and all(cell.isascii() and cell.isdigit() for cell in cells)


def is_consecutive(cells: Sequence[str], max_gaps: int = 0) -> bool:
    """Return whether the cells are whole numbers that count up by one, but for `max_gaps` gaps where rows are elided."""
    cells = [cell.strip() for cell in cells]
    if not all(cell.isascii() and cell.isdigit() and len(cell) < 10 for cell in cells):
        return False
    steps = [int(after) - int(before) for before, after in pairwise(cells)]
    return all(step > 0 for step in steps) and sum(step > 1 for step in steps) <= max_gaps


def _is_clock(name: str, cells: list[str], mark: str) -> bool:
    """Return whether the numbers are times: Unix time, a spreadsheet's count of days, or dates such as 20240131."""
    if not _CLOCK.fullmatch(name):
        return False
    if all(_COMPACT_DATE.fullmatch(cell) for cell in cells):
        return True
    values = [parse_number(cell, mark) for cell in cells]
    return any(all(value is not None and low < value < high for value in values) for low, high in _CLOCK_RANGES)


# --- Which columns to use ----------------------------------------------------------------------------------------------


def default_columns(columns: Sequence[Column], cells: Sequence[list[str]], mark: str, answer: str | None) -> list[int]:
    """Choose one or two inputs and the answer. Return the indices of the inputs, in the table's order, then of the answer.

    The inputs are the two columns of numbers that each explain most of the answer.
    Raises DataError if the table has no such columns, or if the column named `answer` cannot be the answer.
    """
    names = [column.name for column in columns]
    numeric = [index for index, column in enumerate(columns) if column.can_be_input]
    if answer in names:
        target = names.index(answer)
        kind = columns[target].kind
        if kind in ("counter", "empty") or (kind == "words" and not columns[target].can_be_answer):
            raise DataError(message(f"table-no-answer-{kind}", name=truncate(names[target])))
    else:
        target = _likely_answer(columns, cells, numeric)
    rest = [index for index in numeric if index != target]
    hint = {} if rest else _hint(columns, cells, target)
    if not rest and hint["hint"] == "none":
        rest = [index for index, column in enumerate(columns) if column.kind == "dates" and index != target][:1]
    if not rest:
        raise DataError(message("table-no-input", name=truncate(names[target]), columns=quote_list(names), **hint))
    if len(rest) > MAX_INPUTS:
        shares = {index: _explained_share(cells[index], cells[target], columns[target], mark) for index in rest}
        rest = sorted(sorted(rest, key=lambda index: -shares[index])[:MAX_INPUTS])
    return [*rest, target]


def _hint(columns: Sequence[Column], cells: Sequence[list[str]], target: int) -> dict[str, str]:
    """Return the message values that say why no column can be an input: a cell with more than a number, or a word."""
    others = [index for index, column in enumerate(columns) if column.kind == "words" and index != target]
    for index in others:
        cell = almost_number(cells[index])
        if cell:
            return {"hint": "cell", "column": truncate(columns[index].name), "cell": truncate(cell)}
    few = [index for index in others if columns[index].can_be_answer]
    if few:
        return {
            "hint": "words" if columns[few[0]].n_distinct == 2 else "kinds",
            "column": truncate(columns[few[0]].name),
            "cell": truncate(max(set(cells[few[0]]) - {""}, key=str.casefold)),
        }
    return {"hint": "none", "column": "", "cell": ""}


def almost_number(cells: Sequence[str]) -> str | None:
    """Return the first cell such as "8/10" or "> 5" if most cells of a column hold a number and more, else None."""
    non_missing = [cell for cell in cells if cell.lower() not in MISSING]
    almost = [cell for cell in non_missing if _ALMOST.fullmatch(cell)]
    if len(almost) <= max(2, len(non_missing) / 2) or len(set(almost)) < 3:
        return None
    return next((cell for cell in almost if not is_number(cell)), None)


def _likely_answer(columns: Sequence[Column], cells: Sequence[list[str]], numeric: list[int]) -> int:
    """Choose the answer and return its index.

    In order of preference: a column with a name such as "answer", one with two words, with a few words, with two numbers,
    the last one with numbers.
    """
    words = [index for index, column in enumerate(columns) if column.kind == "words"]
    possible = [index for index, column in enumerate(columns) if column.can_be_answer]
    if not possible:
        raise DataError(message("table-nothing-to-use", columns=quote_list([column.name for column in columns])))
    binary = [index for index in numeric if columns[index].n_distinct == 2 and min(Counter(cells[index]).values()) > 1]
    answer_like = [index for index in possible if columns[index].name.lower() in ANSWERS]
    few_words = [
        index
        for index in words
        if columns[index].can_be_answer and columns[index].n_distinct <= max(2, 0.9 * len(cells[index]))
    ]
    for candidates in (
        [index for index in answer_like if columns[index].n_distinct == 2],
        answer_like,
        [index for index in words if columns[index].n_distinct == 2],
        few_words,
        binary if len(binary) == 1 else [],
        numeric,
    ):
        if candidates and (len(numeric) > 1 or candidates[-1] not in numeric):
            return candidates[-1]
    return possible[-1]


def _explained_share(cells: list[str], answers: list[str], answer: Column, mark: str) -> float:
    """Return the share of a column's variance that goes with the answer (0 … 1), scaled down for columns with gaps.

    For classes it is the correlation ratio η², for numbers the squared correlation r². It is rounded, so that rounding
    errors decide no choice.
    """
    has_classes = answer.kind == "words" or answer.n_distinct <= 2
    pairs = []
    for cell, target in zip(cells, answers, strict=True):
        value = parse_number(split_unit(cell)[0], mark)
        other = target.casefold() if has_classes else parse_number(split_unit(target)[0], mark)
        if value is None or other is None or target.lower() in MISSING:
            continue
        if abs(value) < MAX_VALUE and (isinstance(other, str) or abs(other) < MAX_VALUE):
            pairs.append((value, other))
    if len(pairs) < 3:
        return 0.0
    values = np.array([value for value, _ in pairs])
    spread = float(((values - values.mean()) ** 2).sum())
    if spread == 0:
        return 0.0
    if has_classes:
        groups = [values[[other == kind for _, other in pairs]] for kind in sorted({str(other) for _, other in pairs})]
        share = sum(len(group) * float(group.mean() - values.mean()) ** 2 for group in groups if len(group)) / spread
    else:
        others = np.array([float(other) for _, other in pairs])
        numerator = float(((values - values.mean()) * (others - others.mean())).sum()) ** 2
        denominator = spread * float(((others - others.mean()) ** 2).sum())
        share = numerator / denominator if denominator > 0 else 0.0
    return round(share * len(pairs) / len(cells), 4) if np.isfinite(share) else 0.0


def resolve_columns(
    names: list[str], cells: list[list[str]], counters: list[int], inputs: list[str], answer: str | None
) -> list[int]:
    """Return the indices of the named inputs, in that order, then of the answer.

    Args:
        names: the names of the columns.
        cells: the cells of each column.
        counters: indices of the columns that only count the rows.
        inputs: the names of the inputs.
        answer: the name of the answer. By default the only other column, or the only one of words, or with a name such as "answer".

    Raises DataError if the columns cannot be used, and Question if several could be the answer.
    """
    if not 1 <= len(inputs) <= MAX_INPUTS:
        raise DataError(message("table-choose-inputs", count=len(inputs)))
    for name in inputs:
        if names.count(name) != 1 or inputs.count(name) != 1:
            _refuse(name, names)
    indices = [names.index(name) for name in inputs]
    rest = [index for index in range(len(names)) if index not in {*indices, *counters}]
    if answer in inputs:
        raise DataError(message("table-input-and-answer", name=truncate(str(answer))))
    if answer in names:
        return [*indices, names.index(str(answer))]
    if not rest:
        raise DataError(message("table-no-answer-left"))
    answer_like = [index for index in rest if names[index].lower() in ANSWERS]
    for candidates in (rest, _columns_of_words(cells, rest), answer_like):
        if len(candidates) == 1:
            return [*indices, candidates[0]]
    raise Question(message("table-which-answer"), "answer", [(names[index], names[index]) for index in rest])


def _refuse(name: str, names: list[str]) -> None:
    if name not in names:
        raise DataError(message("table-no-column", name=truncate(name), columns=quote_list(names)))
    if names.count(name) > 1:
        raise DataError(message("table-same-name", name=truncate(name)))
    raise DataError(message("table-chosen-twice", name=truncate(name)))


def _columns_of_words(cells: list[list[str]], indices: list[int]) -> list[int]:
    """Return those of the indices whose columns hold words, whatever the decimal mark."""
    tidy_cells = {index: [tidy(cell) for cell in cells[index]] for index in indices}
    return [index for index in indices if not any(mostly_numbers(tidy_cells[index], mark) for mark in ".,")]


def mostly_numbers(cells: list[str], mark: str) -> bool:
    """Return whether at least half of the non-missing cells are numbers, dates, or lengths in feet and inches."""
    non_missing = [cell for cell in cells if cell.lower() not in MISSING]
    if is_yes_or_no(non_missing):
        return False
    number_like = [
        parse_number(cell, mark) is not None or bool(INFINITE.fullmatch(cell)) or is_date(cell) or is_feet(cell)
        for cell in non_missing
    ]
    if 2 * sum(number_like) >= len(non_missing):
        return True
    # Cells such as "10 cm", "1 m", "12" are numbers if there are too many distinct ones for names of kinds.
    n_with_unit = sum(parse_number(split_unit(cell)[0], mark) is not None for cell in non_missing)
    return 2 * n_with_unit >= len(non_missing) and len(set(non_missing)) > max(3, len(non_missing) / 3)
