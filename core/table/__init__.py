"""A person's own table, read into a `Dataset`: one or two columns of numbers, and one with the answer.

`read_csv` is strict: whatever is not certain is refused, with what to change. `read` also notes what it took for what, leaves
out rows that are not whole, and takes a person's answers to the questions it asks (`Question`).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import IO

import numpy as np

from core.data import Dataset, Scaling
from core.table.answers import joined, targets
from core.table.cells import (
    LONGEST,
    MISSING,
    MISSING_NUMBER,
    DataError,
    Question,
    decimal_mark,
    fault,
    is_number_like,
    listed,
    number,
    parted,
    plain,
    shown,
    tidy,
)
from core.table.columns import ANSWERS, chosen_columns, mostly_numbers
from core.table.notes import notes
from core.table.text import EXAMPLE, MAX_BYTES, ONE_COLUMN, TOO_LARGE, Record, check_size, filled, records_of

__all__ = [
    "MAX_BYTES",
    "MAX_ROWS",
    "MIN_ROWS",
    "TOO_LARGE",
    "DataError",
    "Question",
    "Reading",
    "read",
    "read_cells",
    "read_csv",
]

MAX_ROWS = 2_000  # keeps a training run short enough to answer a control at once
MIN_ROWS = 4
MAX_COLUMNS = 40  # no table of a person's has more, and each is much work to look through
_COUNTERS = {"", "#", "id", "index", "no", "no.", "nr", "nr.", "row", "rownames", "unnamed: 0"}


@dataclass(frozen=True, eq=False)
class Reading:
    """A data set, and how the table was understood."""

    data: Dataset  # its inputs in the order asked for, else in the table's
    columns: tuple[str, ...]  # those in use, in that order too: any may be the answer, if the others are numbers
    units: dict[str, str]  # of the columns whose numbers all carry the same one: "cm", "%", "$"
    rows_left_out: int  # rows with a missing cell
    columns_left_out: tuple[str, ...]  # columns that only count the rows; "" is one without a name
    joined: tuple[tuple[str, str], ...]  # spellings of an answer that count as one: (other, the usual one)
    columns_unused: tuple[str, ...] = ()  # columns that were not asked for

    @property
    def notes(self) -> tuple[str, ...]:
        """What was done to the table that its person may not expect, a sentence each."""
        return notes(
            self.rows_left_out,
            self.columns_left_out,
            self.columns_unused,
            self.joined,
            self.units,
            self.data.target_name,
        )


@dataclass(frozen=True)
class _Table:
    names: list[str]
    numbers: list[int]  # each row's, as a spreadsheet counts
    columns: list[list[str]]  # tidied, and without their units
    written: list[list[str]]  # tidied
    units: dict[str, str]
    counters: tuple[str, ...]
    unused: tuple[str, ...]


def read_csv(source: str | bytes | IO) -> Dataset:
    """Read a person's own data strictly: a first row of names, then two columns of numbers and one of answers.

    `source` is the text itself, its bytes, or a file-like object of either. The answer stands in the one column that holds
    words; where all hold numbers, in the one that is called so, or is the only one of just two numbers, or else the last.
    Two different answers make a "classify" set, whose `labels[0]` and `labels[1]` are the words behind the targets 0 and 1
    (in alphabetical or numerical order); more than two different numbers make a "regress" set. `inputs` and `targets` keep
    the person's units; the set's scalings center each column and divide it by its standard deviation for the network.

    Understood: commas, semicolons, tabs, bars or spaces between columns; UTF-8, UTF-16 and UTF-32, else Windows Latin;
    quoted cells; decimal commas, grouped thousands and units where they are not ambiguous; comments and a title above the
    table; a column that counts the rows; empty rows and columns around the data.
    Raises DataError for every fault of the data, with a text that says what to change, and its kind Question for what only
    the person knows. Row numbers in it count as a spreadsheet does: the names are row 1.
    """
    return read(source, leave_out=False).data


def read(
    source: str | bytes | IO,
    *,
    inputs: str | Sequence[str] | None = None,
    answer: str | None = None,
    mark: str | None = None,
    kind: str | None = None,
    leave_out: bool = True,
) -> Reading:
    """Read as `read_csv` does, with a person's choices. An answer, mark or kind that does not fit the data is passed over.

    Args:
        inputs: the names of one or two columns of numbers; the table may then have any others. By default it has three columns, and
            those that are not the answer are the inputs.
        answer: the name of the column that holds the answer.
        mark: the sign before the decimals, "." or ",".
        kind: what an answer with more than two values is: "amount", or "is:cat" for the question "cat, or not?".
        leave_out: leave out the rows in which a cell is missing, instead of refusing them.

    Raises DataError, with a sentence that says what to change; its kind Question for what only the person knows.
    """
    records, separator = records_of(source)
    names = [inputs] if isinstance(inputs, str) else inputs if inputs is None else list(inputs)
    return _reading(records, separator, names, answer, mark, kind, leave_out)


def read_cells(
    names: Sequence[str],
    rows: Sequence[Sequence[object]],
    *,
    answer: str | None = None,
    kind: str | None = None,
    leave_out: bool = True,
) -> Reading:
    """Read rows that are already in cells (numbers, text or None), such as points edited in a table."""
    table = [["" if cell is None else str(cell) for cell in row] for row in (names, *rows)]
    check_size(sum(len(cell) + 1 for row in table for cell in row))
    return _reading(filled(table), None, None, answer, None, kind, leave_out)


def _reading(records: list[Record], separator, wanted, answer, mark, kind, leave_out: bool) -> Reading:
    table = _table(records, wanted, answer)
    if mark not in (".", ","):
        mark = decimal_mark((cell for column in table.columns for cell in column), separator)
    target = _answer_column(table, mark, table.names[-1] if wanted is not None else answer)
    words = not mostly_numbers(table.columns[target], mark)
    faults, missing = _faults(table, target, words, mark)
    incomplete = {row for row, _, _ in missing}
    complete = [row for row in range(len(table.numbers)) if row not in incomplete]
    faults = sorted(faults + (missing if not leave_out or len(complete) < MIN_ROWS else []))
    if faults:
        row, column, text = faults[0]
        others = len(faults) - 1
        more = f" {others} more {'cell needs' if others == 1 else 'cells need'} the same care." if others else ""
        raise DataError(f"Row {table.numbers[row]}, column {shown(table.names[column])}: {text}{more}")
    inputs = np.array(
        [[number(table.columns[c][row], mark) for row in complete] for c in range(len(table.names)) if c != target]
    ).T
    names = tuple(name for column, name in enumerate(table.names) if column != target)
    for name, is_constant in zip(names, np.ptp(inputs, axis=0) == 0, strict=True):
        if is_constant:
            raise DataError(
                f"Column {shown(name)} holds the same number in every row, so nothing can be learnt from it."
                " Use a column that changes."
            )
    cells = [table.written[target][row] for row in complete]
    values: list
    if words:
        cells, spellings = joined(cells)
        values = cells
    else:
        spellings, values = (), [number(table.columns[target][row], mark) for row in complete]
    answers, labels = targets(table.names[target], values, cells, kind, bool(spellings))
    data = Dataset(
        inputs,
        answers,
        "classify" if labels else "regress",
        names,
        table.names[target],
        labels,
        "Your own data",
        Scaling.fit(inputs),
        Scaling.none(1) if labels else Scaling.fit(answers),
    )
    return Reading(data, tuple(table.names), table.units, len(incomplete), table.counters, spellings, table.unused)


# --- The columns ------------------------------------------------------------------------------------------------------


def _table(records: list[Record], wanted: list[str] | None, answer: str | None) -> _Table:
    """Build the columns to use: without units, and without those that only count the rows or were not asked for."""
    every, numbers, cells = _rectangle(records)
    counters = [place for place, name in enumerate(every) if _is_counter(name, cells[place], len(every))]
    places = _three(every, counters) if wanted is None else chosen_columns(every, cells, counters, wanted, answer)
    names, columns = [every[place] for place in places], [cells[place] for place in places]
    _check_header(names)
    if len(numbers) > MAX_ROWS:
        raise DataError(f"There are {len(numbers):,} rows of data; at most {MAX_ROWS:,} can be used. Keep fewer rows.")
    if len(numbers) < MIN_ROWS:
        raise DataError(
            f"There are too few rows of data: {len(numbers)}. Add rows until there are at least {MIN_ROWS}."
        )
    written = [[tidy(cell) for cell in column] for column in columns]
    stripped, units = [], {}
    for name, column in zip(names, written, strict=True):
        pairs = [(cell, "") if cell.lower() in MISSING_NUMBER else parted(cell) for cell in column]
        kinds = {unit for (_, unit), cell in zip(pairs, column, strict=True) if cell.lower() not in MISSING_NUMBER}
        if len(kinds) == 1 and kinds != {""}:
            units[name] = kinds.pop()
            column = [cell for cell, _ in pairs]
        stripped.append(column)
    unused = tuple(name for place, name in enumerate(every) if place not in {*places, *counters})
    left_out = tuple(every[place] for place in reversed(counters) if place not in places)
    return _Table(names, numbers, stripped, written, units, left_out, unused)


def _rectangle(records: list[Record]) -> tuple[list[str], list[int], list[list[str]]]:
    """Return the columns' names, every row's number, and the columns' cells. Raises DataError for fewer than 2, more than 40."""
    header = _with_row_names(list(records[0][1]), records[1:])
    used = sorted(
        {c for row in (header, *(row for _, row in records[1:])) for c, cell in enumerate(row) if cell.strip()}
    )
    named = [c for c in used if c < len(header)]
    for row_number, row in records[1:]:
        if any(cell.strip() for cell in row[len(header) :]):
            raise DataError(
                f"Row {row_number} has {len(row)} cells, but the first row names {len(named)} columns. Make every row"
                " as long as the first. If your numbers hold commas, write 1.5 instead of 1,5, or put semicolons"
                " between the columns."
            )
    if len(named) < 2:
        raise DataError(ONE_COLUMN)
    if len(named) > MAX_COLUMNS:
        raise DataError(f"There are {len(named)} columns; three are needed. Keep two of numbers and the answer.")
    columns = [[row[c] if c < len(row) else "" for _, row in records[1:]] for c in named]
    return [plain(header[c]) for c in named], [row_number for row_number, _ in records[1:]], columns


def _is_counter(name: str, cells: list[str], width: int) -> bool:
    """Whether a column of a table of `width` only counts the rows, and can be spared."""
    return width > 3 and name.lower() in _COUNTERS and _counts(cells)


def _three(names: list[str], counters: list[int]) -> list[int]:
    """Return the places of the three columns, where nobody chose. Raises DataError where there are more or fewer.

    Counters are spared from right to left, and only while there are more than three columns.
    """
    places = list(range(len(names)))
    for place in reversed(counters):
        if len(places) > 3:
            places.remove(place)
    if len(places) != 3:
        raise DataError(
            f"There are {len(places)} columns ({listed([names[place] for place in places])}); three are needed. Keep two"
            " columns of numbers and one column with the answer."
        )
    return places


def _with_row_names(header: list[str], rows: list[Record]) -> list[str]:
    """Return the header, with a nameless first column where every row has one cell more that counts (as R writes them)."""
    longer = all(len(row) == len(header) + 1 and row[-1].strip() for _, row in rows)
    return ["", *header] if rows and longer and _counts([row[0] for _, row in rows]) else header


def _counts(cells: Sequence[str]) -> bool:
    """Whether the cells are whole numbers, each one more than the one before."""
    cells = [cell.strip() for cell in cells]
    if not all(cell.isascii() and cell.isdigit() and len(cell) < 10 for cell in cells):
        return False
    return all(int(after) == int(before) + 1 for before, after in pairwise(cells))


def _check_header(names: list[str]) -> None:
    for position, name in enumerate(names, start=1):
        if not name:
            raise DataError(f"Column {position} has no name. Write a name for it in the first row, such as: {EXAMPLE}")
        if is_number_like(name):
            raise DataError(
                f"The first row should name the columns, but it holds the number {shown(name)}."
                f" Add a row of names above it, such as: {EXAMPLE}"
            )
        if len(name) > LONGEST:
            raise DataError(f"The name of column {position} is too long. Use at most {LONGEST} letters.")
    repeated = [name for name, count in Counter(names).items() if count > 1]
    if repeated:
        raise DataError(f"Two columns have the same name, {shown(repeated[0])}. Give each column its own name.")


# --- Which column is the answer, and what is in the cells --------------------------------------------------------------


def _answer_column(table: _Table, mark: str, answer: str | None) -> int:
    """Choose the column of answers: the one asked for, or the one that holds words, or the likeliest of the three."""
    wordy = [column for column in range(len(table.names)) if not mostly_numbers(table.columns[column], mark)]
    chosen = table.names.index(answer) if answer in table.names else None
    if len({*wordy, *([] if chosen is None else [chosen])}) > max(1, chosen is not None) or len(wordy) > 1:
        raise DataError(
            f"The columns {listed([table.names[column] for column in wordy])} hold words. Keep two columns of numbers;"
            " only the answer may be a word."
            if len(wordy) > 1
            else f"Column {shown(table.names[wordy[0]])} holds words, so it must be the answer: the network takes in numbers."
        )
    if chosen is not None:
        return chosen
    if wordy:
        return wordy[0]
    called = [column for column in range(3) if table.names[column].lower() in ANSWERS]
    if len(called) == 1:
        return called[0]
    two = [c for c in range(3) if (count := Counter(table.columns[c])) and len(count) == 2 and min(count.values()) > 1]
    return two[0] if len(two) == 1 and len(table.numbers) >= 2 * MIN_ROWS else 2


def _faults(table: _Table, target: int, words: bool, mark: str) -> tuple[list, list]:
    """List (row, column, what is wrong) for the cells that cannot be read, and for those that are missing."""
    faults: list[tuple] = []
    missing: list[tuple] = []
    for column in range(len(table.names)):
        word = column == target and words
        absent = MISSING if word else MISSING_NUMBER
        if word:
            # "NA" is an answer (North America, sodium) where there is only one other.
            others = {cell.casefold() for cell in table.columns[column] if cell.lower() not in MISSING}
            absent = {""} if len(others) == 1 else MISSING
        for row, cell in enumerate(table.columns[column]):
            text = fault(cell, absent, mark, word=word)
            if text and word and cell and cell.lower() in absent:
                text += f" If {shown(cell)} is an answer, write it out in full."
            if text:
                (missing if cell.lower() in absent else faults).append((row, column, text))
    return faults, missing
