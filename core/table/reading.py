"""Read a data set from the cells of a table: choose its columns, parse their cells, drop incomplete rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

import numpy as np

from core.data import Dataset, Scaling
from core.say.messages import Message, message, text
from core.table import notes
from core.table.answers import Pairs, encode_targets, join_spellings
from core.table.cells import (
    MISSING,
    MISSING_NUMBER,
    DataError,
    Question,
    decimal_mark,
    fault,
    parse_number,
    quote_list,
    split_unit,
    tidy,
    truncate,
)
from core.table.columns import Column, describe_columns
from core.table.lines import Record
from core.table.selection import Choices, Table, select
from core.table.shape import MIN_ROWS, shape_of

MAX_ROWS = 2_000  # keeps a training run short enough to answer a control at once
SEED = 25  # for the sample of a longer table: every reading gets the same rows
_SENTINELS = (-999.0, -9999.0, -99999.0, -99.0, 999.0, 9999.0, 99999.0)  # numbers that often stand for a missing value
_FAR_FACTOR = 3  # a sentinel is more than this many times as far from 0 as all other values

CellFault = tuple[int, int, Message]  # the indices of a row and a column, and what is wrong


@dataclass(frozen=True, eq=False)
class Reading:
    """A data set, and how the table was understood.

    Attributes:
        data: the data set. Its inputs are in the order of the person's choice, else in the table's.
        columns: the names of the columns in use, in that order, then the answer.
        units: the units of the columns whose numbers all have the same one: "cm", "%", "$".
        rows_left_out: the number of rows with a missing cell.
        columns_left_out: the columns that count the rows or hold times; "" for one without a name.
        spellings: the spellings that count as one answer: (other, usual).
        columns_unused: the other columns that are not in use.
        all_columns: every column of the table.
        remarks: what was done to the table, as far as the person may not expect it.
    """

    data: Dataset
    columns: tuple[str, ...]
    units: dict[str, str]
    rows_left_out: int
    columns_left_out: tuple[str, ...]
    spellings: Pairs
    columns_unused: tuple[str, ...] = ()
    all_columns: tuple[Column, ...] = ()
    remarks: tuple[Message, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """The remarks, a sentence each."""
        return tuple(map(text, self.remarks))


def reading_of(
    records: list[Record], separator: str | None, choices: Choices, remarks: Sequence[Message] = ()
) -> Reading:
    """Read a data set from the rows of a table.

    Raises DataError. Its `all_columns` holds the columns if they were parsed before the fault.
    """
    shape = shape_of(records, choices.header, is_sheet=separator is None, shorten_names=not choices.strict)
    cells = [[tidy(cell) for cell in column] for column in shape.columns]
    mark = "," if _has_commas(cells, separator) else "."
    columns = describe_columns(shape.names, cells, mark)
    try:
        _check_rows(len(shape.row_numbers), choices.strict)
        table = select(shape, cells, columns, separator, choices, mark)
        return _read(table, cells, columns, choices, [*remarks, *shape.remarks])
    except DataError as error:
        error.all_columns = columns
        raise


def _check_rows(n_rows: int, strict: bool) -> None:
    if n_rows < MIN_ROWS:
        raise DataError(message("table-too-few", rows=n_rows, least=MIN_ROWS))
    if strict and n_rows > MAX_ROWS:
        raise DataError(message("table-too-many", rows=n_rows, most=MAX_ROWS))


def _has_commas(cells: list[list[str]], separator: str | None) -> bool:
    """Return whether the whole table has decimal commas. False if that is ambiguous."""
    try:
        candidates = (cell for column in cells for cell in column if "," in cell or "." in cell)
        return decimal_mark((split_unit(cell)[0] for cell in candidates), separator) == ","
    except Question:
        return False


def _read(
    table: Table, cells: list[list[str]], all_columns: tuple[Column, ...], choices: Choices, remarks: list[Message]
) -> Reading:
    """Read the columns in use. `cells` are those of all columns."""
    sentinels = _find_sentinels(table, choices.sentinel)
    rows, n_incomplete = _complete_rows(table, sentinels, choices.strict)
    if len(rows) > MAX_ROWS:
        sample = np.random.default_rng(SEED).choice(len(rows), MAX_ROWS, replace=False)
        remarks.append(message("table-drawn", rows=len(rows), most=MAX_ROWS))
        rows = [rows[index] for index in sorted(sample.tolist())]
    data, spellings = _dataset(table, rows, choices)
    skipped = [column.name for column in all_columns if column.kind in ("counter", "dates")]
    left_out = [name for name in skipped if name not in table.names]
    unused = [column.name for column in all_columns if column.name not in {*table.names, *left_out}]
    sentinel_list = quote_list([f"{value:g}" for value in sorted(sentinels)])
    return Reading(
        data,
        tuple(table.names),
        table.units,
        n_incomplete,
        tuple(left_out),
        spellings,
        tuple(unused),
        all_columns,
        (
            notes.of_columns(all_columns, len(table.row_numbers)),
            notes.of_use(data.names, data.target_name, choices.inputs is not None or choices.answer is not None),
            *remarks,
            *([message("table-rows-left-out", rows=n_incomplete)] if n_incomplete else []),
            *([message("table-codes", codes=sentinel_list)] if sentinels else []),
            *notes.of_left_out(all_columns, left_out),
            *notes.of_unused(unused),
            *notes.of_almost_numbers(all_columns, cells, unused),
            *notes.of_spellings(spellings),
            *(message("table-unit", name=truncate(name), unit=truncate(unit)) for name, unit in table.units.items()),
        ),
    )


def _find_sentinels(table: Table, choice: str | None) -> set[float]:
    """Return the numbers that stand for a missing value. Raises Question if there may be some and there is no choice."""
    column_of: dict[float, str] = {}
    for index, column in enumerate(table.columns):
        if table.is_text_answer and index == table.target:
            continue
        values = [value for cell in column if (value := parse_number(cell, table.mark)) is not None]
        for sentinel in _SENTINELS:
            others = [value for value in values if value != sentinel]
            if MIN_ROWS <= len(others) < len(values) and _stands_apart(sentinel, others):
                column_of.setdefault(sentinel, table.names[index])
    if column_of and choice not in ("missing", "number"):
        sentinel, name = next(iter(column_of.items()))
        raise Question(
            message("table-code-asked", number=f"{sentinel:g}", name=truncate(name)),
            "sentinel",
            (("missing", text("table-code-missing")), ("number", text("table-code-number"))),
        )
    return set(column_of) if choice == "missing" else set()


def _stands_apart(sentinel: float, others: list[float]) -> bool:
    """Return whether a number is unlike the others: the only one below 0, or far out."""
    return sentinel < 0 <= min(others) or abs(sentinel) > _FAR_FACTOR * max(map(abs, others))


def _complete_rows(table: Table, sentinels: set[float], strict: bool) -> tuple[list[int], int]:
    """Return the indices of the complete rows, and the number of incomplete ones. Raises DataError for the first fault.

    With `strict`, or with too few complete rows, a missing cell is a fault.
    """
    faults, missing = _faults(table, sentinels)
    incomplete = {row for row, _, _ in missing}
    complete = [row for row in range(len(table.row_numbers)) if row not in incomplete]
    if strict or len(complete) < MIN_ROWS:
        faults += missing
    if faults:
        row, column, problem = min(faults, key=itemgetter(0, 1))
        details = {"row": table.row_numbers[row], "column": truncate(table.names[column])}
        raise DataError(message("table-cell", **details, fault=problem, others=len(faults) - 1))
    return complete, len(incomplete)


def _faults(table: Table, sentinels: set[float]) -> tuple[list[CellFault], list[CellFault]]:
    """List the cells that cannot be read, and those that are missing."""
    faults: list[CellFault] = []
    missing: list[CellFault] = []
    for column in range(len(table.names)):
        is_word = column == table.target and table.is_text_answer
        missing_words = MISSING if is_word else MISSING_NUMBER
        if is_word:
            # "NA" is an answer (North America, sodium) if there is only one other.
            others = {cell.casefold() for cell in table.columns[column] if cell.lower() not in MISSING}
            missing_words = {""} if len(others) == 1 else MISSING
        for row, cell in enumerate(table.columns[column]):
            problem = fault(cell, missing_words, table.mark, is_word=is_word)
            if problem is None and not is_word and parse_number(cell, table.mark) in sentinels:
                missing.append((row, column, message("table-cell-missing-number", cell=truncate(cell))))
            elif problem:
                (missing if cell.lower() in missing_words else faults).append((row, column, problem))
    return faults, missing


def _dataset(table: Table, rows: list[int], choices: Choices) -> tuple[Dataset, Pairs]:
    """Build the data set of the rows. Return it, and the spellings that were merged: (other, usual)."""
    indices = [index for index in range(len(table.names)) if index != table.target]
    inputs = np.array(
        [[parse_number(table.columns[index][row], table.mark) for index in indices] for row in rows], dtype=float
    )
    names = tuple(table.names[index] for index in indices)
    for name, is_constant in zip(names, np.ptp(inputs, axis=0) == 0, strict=True):
        if is_constant:
            raise DataError(message("table-constant", name=truncate(name)))
    cells = [table.columns_with_units[table.target][row] for row in rows]
    values: list
    spellings: Pairs
    if table.is_text_answer:
        cells, spellings = join_spellings(cells, choices.join)
        values = cells
    else:
        spellings, values = (), [parse_number(table.columns[table.target][row], table.mark) for row in rows]
    has_gaps = not all(table.columns_with_units[table.target])
    answers, labels = encode_targets(table.names[table.target], values, cells, choices.kind, bool(spellings), has_gaps)
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
