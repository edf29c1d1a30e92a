"""From rows of cells to named columns: whether there are names, how wide the rows are, and what is no data."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.say.messages import Message, message, text
from core.table import lines
from core.table.cells import LONGEST, DataError, Question, unquote, truncate, is_number, is_number_like, clean
from core.table.columns import is_consecutive
from core.table.lines import Record

MAX_COLUMNS = 400
FAR_TOO_MANY = 10  # times the most columns
MIN_ROWS = 4
_SHORTENED = 40  # letters of a name that was too long


@dataclass
class Shape:
    """A table before its cells are read.

    Attributes:
        names: of the columns; "" for one without a name.
        row_numbers: each row's, as a spreadsheet counts.
        columns: the cells, a list a column.
        units: that stand in a row of their own, by column.
        remarks: what was taken for no data.
    """

    names: list[str]
    row_numbers: list[int]
    columns: list[list[str]]
    units: dict[str, str] = field(default_factory=dict)
    remarks: list[Message] = field(default_factory=list)


def shape_of(records: list[Record], header: str | None, *, is_sheet: bool = False, shorten_names: bool = False) -> Shape:
    """Return the columns of a table.

    Args:
        records: its rows.
        header: "none" for a table without names, and "names" for names that look like data.
        is_sheet: whether the cells come from a workbook, where a cell beside the table is a note, and no decimal comma.
        shorten_names: whether names that are too long are cut, which is said.

    Raises DataError for rows of another width and for fewer than two columns, and Question where the names seem to be missing.
    """
    widest = max((sum(map(bool, row)) for _, row in records), default=0)
    if widest > FAR_TOO_MANY * MAX_COLUMNS:  # a closer look at so many cells would take long
        raise DataError(message("table-too-many-columns", count=widest, most=MAX_COLUMNS))
    records, above = (records, []) if header else lines.split_preamble(records)
    records = _add_header(records, header)
    records, footer = lines.split_footer(records)
    records, repeats = lines.split_repeats(records)
    rows = records[1:]
    names = _add_row_name_column(list(records[0][1]), rows)
    used = sorted({c for row in (names, *(row for _, row in rows)) for c, cell in enumerate(row) if cell.strip()})
    used_columns = [c for c in used if c < len(names)]
    remarks = [] if len(names) == len(records[0][1]) else [message("table-row-names", name=truncate(names[1]))]
    beside: list[Message] = []
    for row_number, row in rows:
        if any(cell.strip() for cell in row[len(names) :]):
            if not is_sheet:
                raise DataError(message("table-row-width", row=row_number, cells=len(row), columns=len(used_columns)))
            remarks = [message("table-beside", row=row_number, column=len(row))]
    remarks += beside
    if len(used_columns) < 2:
        raise DataError(message("table-one-column"))
    if len(used_columns) > MAX_COLUMNS:
        raise DataError(message("table-too-many-columns", count=len(used_columns), most=MAX_COLUMNS))
    columns = [[row[c] if c < len(row) else "" for _, row in rows] for c in used_columns]
    shape = Shape([unquote(names[c]) for c in used_columns], [number for number, _ in rows], columns)
    if shorten_names:
        remarks += _shorten_names(shape.names)
    units = lines.units_row(shape.names, columns) if len(rows) > 2 else None
    at_top = None
    if units is not None:
        at_top = shape.row_numbers[0]
        shape.units, shape.row_numbers, shape.columns = units, shape.row_numbers[1:], [column[1:] for column in columns]
    out = sorted([*repeats, *footer], key=lambda record: record[0])
    shape.remarks = [*lines.remarks(above, out, at_top, bool(units)), *remarks]
    return shape


def _shorten_names(names: list[str]) -> list[Message]:
    """Cut names that are too long, such as the questions of a form, in place; say so."""
    remarks = []
    for index, name in enumerate(names):
        if len(name) > LONGEST:
            cut = name[:_SHORTENED].rsplit(" ", 1)[0] + "…"
            names[index] = cut if cut not in names else f"{cut} {index + 1}"
            remarks.append(message("table-shortened", number=index + 1, name=names[index]))
    return remarks


def _add_header(records: list[Record], header: str | None) -> list[Record]:
    """Return the records with a row of names. Raises Question where the first row seems to hold data."""
    first = [clean(cell) for cell in records[0][1]]
    if header == "none":
        width = max(len(row) for _, row in records[:50])
        return [(0, [text("table-column", number=number) for number in range(1, width + 1)]), *records]
    numbers = [cell for cell in first if is_number_like(cell)]
    below = [clean(cell) for _, row in records[1:20] for cell in row]
    if numbers and header != "names" and any(is_number(cell) for cell in below):
        raise Question(
            message("table-no-names", cell=truncate(numbers[0])),
            "header",
            (("none", text("table-no-names-none")), ("names", text("table-no-names-names"))),
        )
    return records


def _add_row_name_column(header: list[str], rows: list[Record]) -> list[str]:
    """Return the header, with a nameless first column where every row has one cell more that counts (as R writes them)."""
    longer = all(len(row) == len(header) + 1 and row[-1].strip() for _, row in rows)
    return ["", *header] if rows and longer and is_consecutive([row[0] for _, row in rows], max_gaps=1) else header


def check_names(names: Sequence[str]) -> None:
    """Raise DataError for a name that is missing, far too long, or used twice."""
    for position, name in enumerate(names, start=1):
        if not name:
            raise DataError(message("table-unnamed", number=position))
        if len(name) > LONGEST:
            raise DataError(message("table-long-name", number=position, most=LONGEST))
    duplicates = [name for name, count in Counter(names).items() if count > 1]
    if duplicates:
        raise DataError(message("table-same-name", name=truncate(duplicates[0])))
