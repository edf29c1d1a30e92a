"""A person's own table, read into a `Dataset`: one or two columns of numbers, and one with the answer.

`read_csv` is strict: whatever is not certain is refused, with what to change. `read` takes any table with such columns: it makes a
first choice, says what it took for what, leaves out rows that are not whole, and takes a person's choices and their answers to the
questions it asks (`Question`).
"""

from collections.abc import Sequence
from typing import IO

from core.data import Dataset
from core.table.cells import DataError, Question
from core.table.columns import Column
from core.table.reading import MAX_ROWS, Choices, Reading, reading_of
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

    `source` is the text itself, its bytes, or a file-like object of either. The answer stands in the one column that holds
    words; where all hold numbers, in the one that is called so, or is the only one of just two numbers, or else the last.
    Two different answers make a "classify" set, whose `labels[0]` and `labels[1]` are the words behind the targets 0 and 1
    (in alphabetical or numerical order); more than two different numbers make a "regress" set. `inputs` and `targets` keep
    the person's units; the set's scalings center each column and divide it by its standard deviation for the network.

    Understood: commas, semicolons, tabs, bars or spaces between columns; workbooks (.xlsx); UTF-8, UTF-16 and UTF-32, and other codes
    where their letters tell which; quoted cells; decimal commas, grouped thousands and units where they are not ambiguous; comments
    and a title above the table, totals and sources below it; a column that counts the rows; empty rows and columns around the data.
    Raises DataError for every fault of the data, with a text that says what to change, and its kind Question for what only
    the person knows. Row numbers in it count as a spreadsheet does: the names are row 1.
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
    """Read a table, with a person's choices. An answer or another word that does not fit the data is passed over.

    Args:
        inputs: the names of one or two columns of numbers. By default those that say most about the answer.
        answer: the name of the column that holds the answer. By default the likeliest.
        mark: the sign before the decimals, "." or ",".
        kind: what an answer with more than two values is: "amount", or "is:cat" for the question "cat, or not?".
        header: "none" where the table has no row of names, "names" where its first row holds names though they are numbers.
        encoding: the code of the letters, as Python names it.
        sentinel: whether a number such as -999 is "missing" or a "number".
        join: "yes" to join short forms of an answer with the long ones, "no" to keep them apart.
        strict: read as `read_csv` does.

    Raises DataError, with a sentence that says what to change; its kind Question for what only the person knows.
    """
    records, separator, remarks = records_of(source, encoding)
    names = [inputs] if isinstance(inputs, str) else inputs if inputs is None else list(inputs)
    return reading_of(records, separator, Choices(names, answer, mark, kind, header, sentinel, join, strict), remarks)


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
    """Read rows that are already in cells (numbers, text or None), such as points edited in a table; see `read`."""
    table = [["" if cell is None else str(cell) for cell in row] for row in (names, *rows)]
    check_size(sum(len(cell) + 1 for row in table for cell in row))
    input_names = [inputs] if isinstance(inputs, str) else inputs if inputs is None else list(inputs)
    return reading_of(to_records(table), None, Choices(input_names, answer, None, kind, None, sentinel, join, strict))
