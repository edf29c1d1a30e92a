"""Read a person's own table into a `Dataset`: one or two columns of numbers, and one with the answer.

`read_csv` is strict: it refuses whatever is ambiguous and says what to change. `read` is lenient: it picks columns, drops
incomplete rows and reports what it did. It takes a person's choices, and their answers to the questions it raises (`Question`).
"""

from collections.abc import Sequence
from typing import IO

from core.data import Dataset
from core.table.cells import DataError, Question
from core.table.columns import Column
from core.table.reading import MAX_ROWS, Reading, reading_of
from core.table.selection import Choices
from core.table.shape import MIN_ROWS
from core.table.text import MAX_BYTES, check_size, records_of, to_records

__all__ = [
    "MAX_BYTES",
    "MAX_ROWS",
    "MIN_ROWS",
    "Column",
    "DataError",
    "Question",
    "Reading",
    "read",
    "read_cells",
    "read_csv",
]


def read_csv(source: str | bytes | IO) -> Dataset:
    """Read a person's own data strictly: a first row of names, then two columns of numbers and one of answers.

    `source` is the text itself, its bytes, or a file-like object of either.

    The answer is the one column of words. If all columns hold numbers, it is the one with a name such as "answer", else the
    only one with just two values, else the last.
    Two different answers make a "classify" set. Its `labels` are the words behind the targets 0 and 1, in alphabetical or
    numerical order. More than two different numbers make a "regress" set.
    `inputs` and `targets` keep the person's units. The scalings standardize each column for the network.

    Accepted formats:
        columns: separated by commas, semicolons, tabs, bars or spaces, or in a workbook (.xlsx).
        encodings: UTF-8, UTF-16, UTF-32, and others that the letters identify.
        cells: quotes, decimal commas, grouped thousands and units, where they are unambiguous.
        around the data: comments and a title above, totals and sources below, a row counter, empty rows and columns.

    Raises DataError for every fault of the data, with a text that says what to change, and Question for what only the person
    knows. Row numbers count as in a spreadsheet: the names are row 1.
    """
    return read(source, strict=True).data


def read(
    source: str | bytes | IO,
    *,
    inputs: str | Sequence[str] | None = None,
    answer: str | None = None,
    mark: str | None = None,
    kind: str | None = None,
    header: str | None = None,
    encoding: str | None = None,
    sentinel: str | None = None,
    join: str | None = None,
    strict: bool = False,
) -> Reading:
    """Read a table with a person's choices. A choice that does not fit the data is ignored.

    Args:
        inputs: the names of one or two columns of numbers. By default those that explain most of the answer.
        answer: the name of the column that holds the answer. By default the likeliest.
        mark: the decimal mark, "." or ",".
        kind: what an answer with more than two values is: "amount", or "is:cat" for the question "cat, or not?".
        header: "none" for a table without a row of names, "names" for a first row of names that look like numbers.
        encoding: the text encoding, as Python names it.
        sentinel: whether a number such as -999 is "missing" or a "number".
        join: "yes" to merge short forms of an answer with the long ones, "no" to keep them apart.
        strict: read as `read_csv` does.

    Raises DataError, with a sentence that says what to change, and Question for what only the person knows.
    """
    records, separator, remarks = records_of(source, encoding)
    choices = Choices(_input_names(inputs), answer, mark, kind, header, sentinel, join, strict)
    return reading_of(records, separator, choices, remarks)


def read_cells(
    names: Sequence[str],
    rows: Sequence[Sequence[object]],
    *,
    inputs: str | Sequence[str] | None = None,
    answer: str | None = None,
    kind: str | None = None,
    sentinel: str | None = None,
    join: str | None = None,
    strict: bool = False,
) -> Reading:
    """Read rows that are already split into cells (numbers, text or None), such as points edited in a table.

    See `read` for the choices and the errors.
    """
    table = [["" if cell is None else str(cell) for cell in row] for row in (names, *rows)]
    check_size(sum(len(cell) + 1 for row in table for cell in row))
    choices = Choices(_input_names(inputs), answer, None, kind, None, sentinel, join, strict)
    return reading_of(to_records(table), None, choices)


def _input_names(inputs: str | Sequence[str] | None) -> list[str] | None:
    if inputs is None:
        return None
    return [inputs] if isinstance(inputs, str) else list(inputs)
