"""The reading of a table: which columns are used, what is in their cells, and the data set that comes of it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from core.data import Dataset, Scaling
from core.say.messages import Message, message, text
from core.table import notes
from core.table.answers import MAX_KINDS, Pairs, encode_targets, join_spellings
from core.table.cells import (
    MISSING,
    MISSING_NUMBER,
    DataError,
    Question,
    truncate,
    decimal_mark,
    fault,
    quote_list,
    parse_number,
    split_unit,
    tidy,
)
from core.table.columns import ANSWERS, Column, resolve_columns, describe_columns, default_columns, is_counter, mostly_numbers
from core.table.lines import Record
from core.table.shape import MIN_ROWS, Shape, check_names, shape_of

MAX_ROWS = 2_000  # keeps a training run short enough to answer a control at once
SEED = 25  # of the draw from a longer table: the same rows at every reading
_SENTINELS = (-999.0, -9999.0, -99999.0, -99.0, 999.0, 9999.0, 99999.0)  # numbers that often stand for a missing value
_FAR_FACTOR = 3  # a code is as many times as far out as all other values


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
class Reading:
    """A data set, and how the table was understood."""

    data: Dataset  # its inputs in the order asked for, else in the table's
    columns: tuple[str, ...]  # those in use, in that order too, the answer included
    units: dict[str, str]  # of the columns whose numbers all carry the same one: "cm", "%", "$"
    rows_left_out: int  # rows with a missing cell
    columns_left_out: tuple[str, ...]  # columns that only count the rows, or are time stamps; "" is one without a name
    spellings: Pairs  # spellings of an answer that count as one: (other, the usual one)
    columns_unused: tuple[str, ...] = ()  # columns that were not asked for, or not chosen
    all_columns: tuple[Column, ...] = ()  # every column of the table, and what it holds
    remarks: tuple[Message, ...] = field(default=())  # what was done to the table that its person may not expect

    @property
    def notes(self) -> tuple[str, ...]:
        """The remarks, a sentence each."""
        return tuple(map(text, self.remarks))


@dataclass
class _Table:
    names: list[str]
    row_numbers: list[int]  # each row's, as a spreadsheet counts
    columns: list[list[str]]  # tidied, and without their units
    columns_with_units: list[list[str]]  # tidied
    units: dict[str, str]
    target: int


def reading_of(
    records: list[Record], separator: str | None, choices: Choices, remarks: Sequence[Message] = ()
) -> Reading:
    """Read a table that is already in cells. Raises DataError, which knows the columns as soon as they are found."""
    shape = shape_of(records, choices.header, is_sheet=separator is None, shorten_names=not choices.strict)
    cells = [[tidy(cell) for cell in column] for column in shape.columns]
    columns = describe_columns(shape.names, cells, "," if _has_commas(cells, separator) else ".")
    try:
        return _read(shape, cells, columns, separator, choices, [*remarks, *shape.remarks])
    except DataError as error:
        error.all_columns = columns
        raise


def _has_commas(cells: list[list[str]], separator: str | None) -> bool:
    """Return whether decimals have a comma, as far as the whole table tells."""
    try:
        candidates = (cell for column in cells for cell in column if "," in cell or "." in cell)
        return decimal_mark((split_unit(cell)[0] for cell in candidates), separator) == ","
    except Question:
        return False


def _read(
    shape: Shape,
    cells: list[list[str]],
    columns: tuple[Column, ...],
    separator: str | None,
    choices: Choices,
    remarks: list[Message],
) -> Reading:
    if len(shape.row_numbers) < MIN_ROWS:
        raise DataError(message("table-too-few", rows=len(shape.row_numbers), least=MIN_ROWS))
    if choices.strict and len(shape.row_numbers) > MAX_ROWS:
        raise DataError(message("table-too-many", rows=len(shape.row_numbers), most=MAX_ROWS))
    mark = choices.mark if choices.mark in (".", ",") else None
    indices = _used_columns(shape, cells, columns, choices, mark or ("," if _has_commas(cells, separator) else "."))
    check_names([shape.names[index] for index in indices])
    columns_with_units = [cells[index] for index in indices]
    bare_columns, units = _split_units([shape.names[index] for index in indices], columns_with_units)
    units |= {name: unit for name, unit in shape.units.items() if name in {shape.names[index] for index in indices}}
    mark = mark or decimal_mark((cell for column in bare_columns for cell in column), separator)
    table = _Table([shape.names[index] for index in indices], shape.row_numbers, bare_columns, columns_with_units, units, len(indices) - 1)
    if choices.strict or choices.inputs is None:
        table.target = _answer_column(table, mark, choices.answer, choices.strict or len(indices) == 3)
    elif text_inputs := [
        name for name, column in zip(table.names[:-1], bare_columns, strict=False) if not mostly_numbers(column, mark)
    ]:
        raise DataError(message("table-words-must-answer", name=truncate(text_inputs[0])))
    is_text_answer = not mostly_numbers(table.columns[table.target], mark)
    sentinels = _find_sentinels(table, mark, is_text_answer, choices.sentinel)
    rows, missing = _complete_rows(table, mark, is_text_answer, sentinels, choices.strict)
    if len(rows) > MAX_ROWS:
        sample = np.random.default_rng(SEED).choice(len(rows), MAX_ROWS, replace=False)
        remarks.append(message("table-drawn", rows=len(rows), most=MAX_ROWS))
        rows = [rows[index] for index in sorted(sample.tolist())]
    data, spellings = _dataset(table, mark, is_text_answer, rows, choices)
    left_out = [column.name for column in columns if column.kind in ("counter", "dates") and column.name not in table.names]
    unused = [column.name for column in columns if column.name not in {*table.names, *left_out}]
    return Reading(
        data,
        tuple(table.names),
        units,
        missing,
        tuple(left_out),
        spellings,
        tuple(unused),
        columns,
        (
            notes.of_columns(columns, len(shape.row_numbers)),
            notes.of_use(data.names, data.target_name, choices.inputs is not None or choices.answer is not None),
            *remarks,
            *([message("table-rows-left-out", rows=missing)] if missing else []),
            *([message("table-codes", codes=quote_list([f"{value:g}" for value in sorted(sentinels)]))] if sentinels else []),
            *notes.of_left_out(columns, left_out),
            *notes.of_unused(unused),
            *notes.of_almost_numbers(columns, cells, unused),
            *notes.of_spellings(spellings),
            *(message("table-unit", name=truncate(name), unit=truncate(unit)) for name, unit in units.items()),
        ),
    )


def _split_units(names: list[str], columns: list[list[str]]) -> tuple[list[list[str]], dict[str, str]]:
    """Take away the unit that all numbers of a column carry; return the columns, and those units."""
    bare_columns, units = [], {}
    for name, column in zip(names, columns, strict=True):
        pairs = [(cell, "") if cell.lower() in MISSING_NUMBER else split_unit(cell) for cell in column]
        kinds = {unit for (_, unit), cell in zip(pairs, column, strict=True) if cell.lower() not in MISSING_NUMBER}
        if len(kinds) == 1 and kinds != {""}:
            units[name] = kinds.pop()
            column = [cell for cell, _ in pairs]
        bare_columns.append(column)
    return bare_columns, units


# --- Which columns -----------------------------------------------------------------------------------------------------


def _used_columns(shape: Shape, cells: list[list[str]], columns: tuple[Column, ...], choices: Choices, mark: str) -> list[int]:
    """Return the places of the columns to use; with choices of a person's, or by a first choice, the answer is the last."""
    counters = [index for index, column in enumerate(columns) if column.kind == "counter"]
    if choices.inputs is not None:
        return resolve_columns(shape.names, cells, counters, choices.inputs, choices.answer)
    if choices.strict:
        return _three_columns(shape, cells)
    kinds = [column.kind for column in columns]
    text_column = kinds.index("words") if kinds.count("words") == 1 else None
    answer_like = [column.name for column in columns if column.name.lower() in ANSWERS]
    answer_name = choices.answer if choices.answer in shape.names else next(iter(answer_like), None)
    is_other = text_column is not None and answer_name not in (None, shape.names[text_column])
    most_kinds = min(MAX_KINDS, max(2, 0.9 * len(shape.row_numbers)))
    if text_column is not None and columns[text_column].n_distinct > most_kinds:  # the words name the rows
        is_other = True
    if sorted(kinds) in (["numbers"] * 3, ["numbers", "numbers", "words"]) and not is_other:
        return [0, 1, 2]
    return default_columns(columns, cells, mark, choices.answer)


def _three_columns(shape: Shape, cells: list[list[str]]) -> list[int]:
    """Return the places of the three columns of a strict table. Raises DataError where there are more or fewer.

    Counters are spared from right to left, and only while there are more than three columns.
    """
    indices = list(range(len(shape.names)))
    for index in reversed(indices):
        if len(indices) > 3 and is_counter(shape.names[index], cells[index]):
            indices.remove(index)
    if len(indices) != 3:
        names = quote_list([shape.names[index] for index in indices])
        raise DataError(message("table-three", count=len(indices), names=names))
    return indices


def _answer_column(table: _Table, mark: str, answer: str | None, guess: bool) -> int:
    """Choose the column of answers: the one asked for, or the one that holds words, or the likeliest of three."""
    text_columns = [column for column in range(len(table.names)) if not mostly_numbers(table.columns[column], mark)]
    answer_index = table.names.index(str(answer)) if answer in table.names else None
    if len(text_columns) > 1:
        raise DataError(message("table-two-words", names=quote_list([table.names[column] for column in text_columns])))
    if answer_index is not None and text_columns and text_columns[0] != answer_index:
        raise DataError(message("table-words-must-answer", name=truncate(table.names[text_columns[0]])))
    if answer_index is not None:
        return answer_index
    if text_columns or not guess:
        return text_columns[0] if text_columns else len(table.names) - 1
    answer_like = [column for column in range(3) if table.names[column].lower() in ANSWERS]
    if len(answer_like) == 1:
        return answer_like[0]
    binary = [c for c in range(3) if (count := Counter(table.columns[c])) and len(count) == 2 and min(count.values()) > 1]
    return binary[0] if len(binary) == 1 and len(table.row_numbers) >= 2 * MIN_ROWS else 2


# --- What is in the cells ----------------------------------------------------------------------------------------------


def _find_sentinels(table: _Table, mark: str, is_text_answer: bool, sentinel: str | None) -> set[float]:
    """Return the numbers that stand for a missing value. Raises Question where some may, and `sentinel` does not say."""
    column_of: dict[float, str] = {}
    for index, column in enumerate(table.columns):
        if is_text_answer and index == table.target:
            continue
        values = [value for cell in column if (value := parse_number(cell, mark)) is not None]
        for sentinel_value in _SENTINELS:
            others = [value for value in values if value != sentinel_value]
            if len(others) >= MIN_ROWS and len(others) < len(values) and _stands_apart(sentinel_value, others):
                column_of.setdefault(sentinel_value, table.names[index])
    if column_of and sentinel not in ("missing", "number"):
        sentinel_value, name = next(iter(column_of.items()))
        raise Question(
            message("table-code-asked", number=f"{sentinel_value:g}", name=truncate(name)),
            "sentinel",
            (("missing", text("table-code-missing")), ("number", text("table-code-number"))),
        )
    return set(column_of) if sentinel == "missing" else set()


def _stands_apart(sentinel_value: float, others: list[float]) -> bool:
    """Return whether a code is no value like the others: below 0 where none is, or far out."""
    if sentinel_value < 0 <= min(others):
        return True
    return abs(sentinel_value) > _FAR_FACTOR * max(map(abs, others))


def _complete_rows(table: _Table, mark: str, is_text_answer: bool, sentinels: set[float], strict: bool) -> tuple[list[int], int]:
    """Return the rows in which every cell can be read, and how many lack one. Raises DataError for the first fault."""
    faults, missing = _faults(table, is_text_answer, mark, sentinels)
    incomplete = {row for row, _, _ in missing}
    complete = [row for row in range(len(table.row_numbers)) if row not in incomplete]
    faults = sorted(faults + (missing if strict or len(complete) < MIN_ROWS else []), key=lambda each: each[:2])
    if faults:
        row, column, problem = faults[0]
        name = truncate(table.names[column])
        raise DataError(message("table-cell", row=table.row_numbers[row], column=name, fault=problem, others=len(faults) - 1))
    return complete, len(incomplete)


def _faults(table: _Table, is_text_answer: bool, mark: str, sentinels: set[float]) -> tuple[list, list]:
    """List (row, column, what is wrong) for the cells that cannot be read, and for those that are missing."""
    faults: list[tuple] = []
    missing: list[tuple] = []
    for column in range(len(table.names)):
        is_word = column == table.target and is_text_answer
        missing_words = MISSING if is_word else MISSING_NUMBER
        if is_word:
            # "NA" is an answer (North America, sodium) where there is only one other.
            others = {cell.casefold() for cell in table.columns[column] if cell.lower() not in MISSING}
            missing_words = {""} if len(others) == 1 else MISSING
        for row, cell in enumerate(table.columns[column]):
            problem = fault(cell, missing_words, mark, is_word=is_word)
            is_code = not is_word and problem is None and parse_number(cell, mark) in sentinels
            if is_code:
                missing.append((row, column, message("table-cell-missing-number", cell=truncate(cell))))
            elif problem:
                (missing if cell.lower() in missing_words else faults).append((row, column, problem))
    return faults, missing


def _dataset(table: _Table, mark: str, is_text_answer: bool, rows: list[int], choices: Choices) -> tuple[Dataset, Pairs]:
    """Build the data set of the rows; return it with the spellings of its answer that were joined."""
    indices = [index for index in range(len(table.names)) if index != table.target]
    inputs = np.array([[parse_number(table.columns[c][row], mark) for c in indices] for row in rows], dtype=float)
    names = tuple(table.names[index] for index in indices)
    for name, is_constant in zip(names, np.ptp(inputs, axis=0) == 0, strict=True):
        if is_constant:
            raise DataError(message("table-constant", name=truncate(name)))
    cells = [table.columns_with_units[table.target][row] for row in rows]
    values: list
    spellings: Pairs
    if is_text_answer:
        cells, spellings = join_spellings(cells, choices.join)
        values = cells
    else:
        spellings, values = (), [parse_number(table.columns[table.target][row], mark) for row in rows]
    gaps = not all(table.columns_with_units[table.target])
    answers, labels = encode_targets(table.names[table.target], values, cells, choices.kind, bool(spellings), gaps)
    data = Dataset(
        inputs,
        answers,
        "classify" if labels else "regress",
        names,
        table.names[table.target],
        labels,
        text("table-title"),
        Scaling.fit(inputs),
        Scaling.none(1) if labels else Scaling.fit(answers),
    )
    return data, spellings
