"""A workbook of Excel (.xlsx), read into rows of cells as text. It is opened within bounds: packed files can be bombs."""

import io
import zipfile
from datetime import date, datetime, time
from typing import Any

from core.say.messages import Message, message
from core.table.cells import DataError, plain

MOST_UNPACKED = 20_000_000  # bytes
MOST_CELLS = 500_000


def is_workbook(raw: bytes) -> bool:
    """Whether the bytes are a packed file with a workbook in it."""
    if not raw.startswith(b"PK\x03\x04"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            return "xl/workbook.xml" in packed.namelist()
    except (zipfile.BadZipFile, ValueError, OSError):
        return False


def rows_of(raw: bytes) -> tuple[list[list[str]], list[Message]]:
    """Return the rows of the first sheet with anything in it, and remarks. Raises DataError where it cannot be read."""
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
            raise DataError(message("table-too-large"))
    from openpyxl import load_workbook  # it takes long to import, and few files need it

    try:
        book = load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
        try:
            return _first_sheet(book)
        finally:
            book.close()
    except DataError:
        raise
    except Exception as error:  # a damaged file fails in many ways
        raise DataError(message("table-workbook-damaged")) from error


def _first_sheet(book: Any) -> tuple[list[list[str]], list[Message]]:
    sheets = list(book.worksheets)
    for sheet in sheets:
        rows, cells = [], 0
        for row in sheet.iter_rows(values_only=True):
            while row and row[-1] is None:
                row = row[:-1]
            cells += len(row) + 1
            if cells > MOST_CELLS:
                raise DataError(message("table-too-large"))
            rows.append([_cell(value) for value in row])
        if any(cell for row in rows for cell in row):
            others = len(sheets) - 1
            return rows, [message("table-sheet", sheet=plain(sheet.title), others=others)] if others else []
    raise DataError(message("table-empty"))


def _cell(value: object) -> str:
    """Write a cell's value as a person would type it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, datetime | date | time):
        return value.isoformat(*([" "] if isinstance(value, datetime) else []))
    return str(value)
