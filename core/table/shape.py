"""Turn rows of cells into named columns: check the names and the widths, and drop the rows that are not data."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from core.say.messages import Message, message, text
from core.table import lines
from core.table.cells import MAX_LENGTH, DataError, Question, clean, is_number, is_plain_number, truncate, unquote
from core.table.columns import is_consecutive
from core.table.lines import Record

MAX_COLUMNS = 400
MIN_ROWS = 4
_MAX_CELLS = 10 * MAX_COLUMNS  # wider rows are refused at once: to inspect them would take long
_SHORT_LENGTH = 40  # characters that are left of a long name


@dataclass(frozen=True, eq=False)
class Shape:
    """A table before its cells are read.

    Attributes:
        names: the names of the columns, "" for a column without one.
        row_numbers: the number of each row, as in a spreadsheet.
        columns: the cells, a list for each column.
        units: the units from a row of units, by column.
        remarks: what was not read as data, and which names were changed.
    """

    names: list[str]
    row_numbers: list[int]
    columns: list[list[str]]
    units: dict[str, str]
    remarks: list[Message]


def shape_of(
    records: list[Record], header: str | None, *, is_sheet: bool = False, shorten_names: bool = False
) -> Shape:
    """Find the names and the columns of a table.

    Args:
        records: its rows.
        header: "none" for a table without names, "names" for names that look like data.
        is_sheet: whether the cells come from a workbook, where a cell next to the table is a note.
        shorten_names: whether to cut long names, with a remark.

    Raises DataError for rows that are too wide or a single column, and Question if the names seem to be missing.
    """
    widest = max((sum(map(bool, row)) for _, row in records), default=0)
    if widest > _MAX_CELLS:
        raise DataError(message("table-too-many-columns", count=widest, most=MAX_COLUMNS))
    records, above = (records, []) if header else lines.split_preamble(records)
    records = _add_header(records, header)
    records, footer = lines.split_footer(records)
    records, repeats = lines.split_repeats(records)
    rows = records[1:]
    header_cells = _add_row_name_column(list(records[0][1]), rows)
    used = _used_columns(header_cells, rows)
    remarks = _remarks_on_notes(rows, header_cells, len(used), is_sheet)
    if len(header_cells) > len(records[0][1]):
        remarks.append(message("table-row-names", name=truncate(header_cells[1])))
    if len(used) < 2:
        raise DataError(message("table-one-column"))
    if len(used) > MAX_COLUMNS:
        raise DataError(message("table-too-many-columns", count=len(used), most=MAX_COLUMNS))
    names = [unquote(header_cells[index]) for index in used]
    if shorten_names:
        remarks += _shorten_names(names)
    columns = [[row[index] if index < len(row) else "" for _, row in rows] for index in used]
    row_numbers = [row_number for row_number, _ in rows]
    units = lines.units_row(names, columns) if len(rows) > 2 else None
    row_above_data: int | None = None
    if units is not None:
        row_above_data, *row_numbers = row_numbers
        columns = [column[1:] for column in columns]
    out = sorted([*repeats, *footer], key=lambda record: record[0])
    remarks = [*lines.remarks(above, out, row_above_data, bool(units)), *remarks]
    return Shape(names, row_numbers, columns, units or {}, remarks)


def _used_columns(header: list[str], rows: list[Record]) -> list[int]:
    """Return the indices of the columns that are not empty, up to the width of the header."""
    used = {index for row in (header, *(row for _, row in rows)) for index, cell in enumerate(row) if cell.strip()}
    return sorted(index for index in used if index < len(header))


def _remarks_on_notes(rows: list[Record], header: list[str], n_columns: int, is_sheet: bool) -> list[Message]:
    """Say where a sheet has a note next to its table. Raises DataError for a text, where such a cell is a fault."""
    notes = [(row_number, row) for row_number, row in rows if any(cell.strip() for cell in row[len(header) :])]
    if not notes:
        return []
    if not is_sheet:
        row_number, row = notes[0]
        raise DataError(message("table-row-width", row=row_number, cells=len(row), columns=n_columns))
    row_number, row = notes[-1]
    return [message("table-beside", row=row_number, column=len(row))]


def _shorten_names(names: list[str]) -> list[Message]:
    """Cut long names, such as the questions of a form, in place. Return a remark for each."""
    remarks = []
    for index, name in enumerate(names):
        if len(name) > MAX_LENGTH:
            cut = name[:_SHORT_LENGTH].rsplit(" ", 1)[0] + "…"
            names[index] = cut if cut not in names else f"{cut} {index + 1}"
            remarks.append(message("table-shortened", number=index + 1, name=names[index]))
    return remarks


def _add_header(records: list[Record], header: str | None) -> list[Record]:
    """Return the records with a row of names. Raises Question if the first row seems to hold data."""
    first = [clean(cell) for cell in records[0][1]]
    if header == "none":
        width = max(len(row) for _, row in records[:50])
        return [(0, [text("table-column", number=number) for number in range(1, width + 1)]), *records]
    numbers = [cell for cell in first if is_plain_number(cell)]
    below = [clean(cell) for _, row in records[1:20] for cell in row]
    if numbers and header != "names" and any(is_number(cell) for cell in below):
        raise Question(
            message("table-no-names", cell=truncate(numbers[0])),
            "header",
            (("none", text("table-no-names-none")), ("names", text("table-no-names-names"))),
        )
    return records


def _add_row_name_column(header: list[str], rows: list[Record]) -> list[str]:
    """Return the header, with a nameless first column if every row has one cell more and counts the rows, as R writes them."""
    is_short = all(len(row) == len(header) + 1 and row[-1].strip() for _, row in rows)
    return ["", *header] if rows and is_short and is_consecutive([row[0] for _, row in rows], max_gaps=1) else header


def check_names(names: Sequence[str]) -> None:
    """Raise DataError for a name that is missing, too long, or used twice."""
    for position, name in enumerate(names, start=1):
        if not name:
            raise DataError(message("table-unnamed", number=position))
        if len(name) > MAX_LENGTH:
            raise DataError(message("table-long-name", number=position, most=MAX_LENGTH))
    duplicates = [name for name, count in Counter(names).items() if count > 1]
    if duplicates:
        raise DataError(message("table-same-name", name=truncate(duplicates[0])))
