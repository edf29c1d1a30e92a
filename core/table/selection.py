"""Choose the columns of a table to use, and the answer among them."""

from collections import Counter
from dataclasses import dataclass

from core.say.messages import message
from core.table.answers import MAX_KINDS
from core.table.cells import MISSING_NUMBER, DataError, decimal_mark, quote_list, split_unit, truncate
from core.table.columns import ANSWERS, Column, default_columns, is_counter, mostly_numbers, resolve_columns
from core.table.shape import MIN_ROWS, Shape, check_names


@dataclass(frozen=True)
class Choices:
    """A person's choices and answers; see `core.table.read`."""

    inputs: list[str] | None = None
    answer: str | None = None
    mark: str | None = None
    kind: str | None = None
    header: str | None = None
    sentinel: str | None = None
    join: str | None = None
    strict: bool = False


@dataclass(frozen=True, eq=False)
class Table:
    """The columns in use.

    Attributes:
        names: their names.
        row_numbers: the number of each row, as in a spreadsheet.
        columns: their tidy cells, without units.
        columns_with_units: their tidy cells.
        units: the units, by column.
        mark: the decimal mark.
        target: the index of the answer.
        is_text_answer: whether the answer holds words.
    """

    names: list[str]
    row_numbers: list[int]
    columns: list[list[str]]
    columns_with_units: list[list[str]]
    units: dict[str, str]
    mark: str
    target: int
    is_text_answer: bool


def select(
    shape: Shape,
    cells: list[list[str]],
    all_columns: tuple[Column, ...],
    separator: str | None,
    choices: Choices,
    likely_mark: str,
) -> Table:
    """Choose the columns to use, and the answer among them. Raises DataError and Question."""
    mark = choices.mark if choices.mark in (".", ",") else None
    indices = _used_columns(shape, cells, all_columns, choices, mark or likely_mark)
    names = [shape.names[index] for index in indices]
    check_names(names)
    columns_with_units = [cells[index] for index in indices]
    columns, units = _split_units(names, columns_with_units)
    units |= {name: unit for name, unit in shape.units.items() if name in names}
    mark = mark or decimal_mark((cell for column in columns for cell in column), separator)
    is_text = [not mostly_numbers(column, mark) for column in columns]
    target = len(names) - 1
    if choices.strict or choices.inputs is None:
        target = _answer_column(names, columns, is_text, choices.answer)
    elif any(is_text[:-1]):
        raise DataError(message("table-words-must-answer", name=truncate(names[is_text.index(True)])))
    return Table(names, shape.row_numbers, columns, columns_with_units, units, mark, target, is_text[target])


def _split_units(names: list[str], columns: list[list[str]]) -> tuple[list[list[str]], dict[str, str]]:
    """Remove the unit that all numbers of a column share. Return the columns, and the units by column."""
    bare_columns, units = [], {}
    for name, column in zip(names, columns, strict=True):
        pairs = [(cell, "") if cell.lower() in MISSING_NUMBER else split_unit(cell) for cell in column]
        cell_units = {unit for (_, unit), cell in zip(pairs, column, strict=True) if cell.lower() not in MISSING_NUMBER}
        if len(cell_units) == 1 and cell_units != {""}:
            units[name] = cell_units.pop()
            column = [cell for cell, _ in pairs]
        bare_columns.append(column)
    return bare_columns, units


def _used_columns(
    shape: Shape, cells: list[list[str]], columns: tuple[Column, ...], choices: Choices, mark: str
) -> list[int]:
    """Return the indices of the columns to use. With more than three columns or chosen inputs, the answer is the last."""
    counters = [index for index, column in enumerate(columns) if column.kind == "counter"]
    if choices.inputs is not None:
        return resolve_columns(shape.names, cells, counters, choices.inputs, choices.answer)
    if choices.strict:
        return _three_columns(shape, cells)
    kinds = [column.kind for column in columns]
    text_column = kinds.index("words") if kinds.count("words") == 1 else None
    answer_like = (name for name in shape.names if name.lower() in ANSWERS)
    answer_name = choices.answer if choices.answer in shape.names else next(answer_like, None)
    is_other = text_column is not None and answer_name not in (None, shape.names[text_column])
    most_kinds = min(MAX_KINDS, max(2, 0.9 * len(shape.row_numbers)))
    if text_column is not None and columns[text_column].n_distinct > most_kinds:  # the words name the rows
        is_other = True
    if sorted(kinds) in (["numbers"] * 3, ["numbers", "numbers", "words"]) and not is_other:
        return [0, 1, 2]
    return default_columns(columns, cells, mark, choices.answer)


def _three_columns(shape: Shape, cells: list[list[str]]) -> list[int]:
    """Return the indices of the three columns of a strict table. Raises DataError if there are more or fewer.

    Counters are dropped from right to left while there are more than three columns.
    """
    indices = list(range(len(shape.names)))
    for index in reversed(indices):
        if len(indices) > 3 and is_counter(shape.names[index], cells[index]):
            indices.remove(index)
    if len(indices) != 3:
        names = quote_list([shape.names[index] for index in indices])
        raise DataError(message("table-three", count=len(indices), names=names))
    return indices


def _answer_column(names: list[str], columns: list[list[str]], is_text: list[bool], answer: str | None) -> int:
    """Return the index of the answer: the named column, or else the only one with words.

    If all columns hold numbers, it is the likeliest of three, or the second of two.
    """
    text_columns = [index for index in range(len(names)) if is_text[index]]
    if len(text_columns) > 1:
        raise DataError(message("table-two-words", names=quote_list([names[index] for index in text_columns])))
    if answer in names:
        target = names.index(str(answer))
        if text_columns and text_columns[0] != target:
            raise DataError(message("table-words-must-answer", name=truncate(names[text_columns[0]])))
        return target
    if text_columns:
        return text_columns[0]
    if len(names) < 3:
        return len(names) - 1
    answer_like = [index for index, name in enumerate(names) if name.lower() in ANSWERS]
    if len(answer_like) == 1:
        return answer_like[0]
    counts = [Counter(column) for column in columns]
    binary = [index for index, count in enumerate(counts) if len(count) == 2 and min(count.values()) > 1]
    return binary[0] if len(binary) == 1 and len(columns[0]) >= 2 * MIN_ROWS else 2
