"""Read an Excel workbook (.xlsx) into rows of text. Its size is bounded before it is opened, against zip bombs."""

import io
import zipfile
from datetime import datetime, time
from typing import Any

from core.say.messages import Message, message
from core.table.cells import DataError, clean, is_number, quote_list, truncate

MAX_UNPACKED = 20_000_000  # bytes
MAX_CELLS = 500_000
_MIN_TABLE_ROWS = 4  # rows of numbers that make a sheet a table


def is_workbook(raw: bytes) -> bool:
    """Return whether the bytes are a zip archive with a workbook in it."""
    if not raw.startswith(b"PK\x03\x04"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError):
        return False


def rows_of(raw: bytes) -> tuple[list[list[str]], list[Message]]:
    """Return the rows of the sheet to read, and remarks. Raises DataError if the workbook is damaged, empty or too large.

    That sheet is the first with a table, or else the first with anything in it.
    """
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        if sum(part.file_size for part in archive.infolist()) > MAX_UNPACKED:
            raise DataError(message("table-too-large"))
    try:
        rows, title, others = _sheet(raw, only=None)
        remarks = [message("table-sheet", sheet=clean(title), others=others)] if others else []
        return rows, remarks + _formula_remarks(raw, title, rows)
    except DataError:
        raise
    except Exception as error:  # a damaged file fails in many ways
        raise DataError(message("table-workbook-damaged")) from error


def _sheet(raw: bytes, only: str | None) -> tuple[list[list[str]], str, int]:
    """Return the rows of the sheet to read, its title, and the number of other sheets.

    If `only` is the title of a sheet, read that one, with formulas in place of their results.
    """
    from openpyxl import load_workbook  # slow to import, and few files need it

    book = load_workbook(io.BytesIO(raw), read_only=True, data_only=only is None)
    try:
        first = None
        for sheet in book.worksheets:
            if only is not None and sheet.title != only:
                continue
            rows = _rows(sheet)
            if not any(cell for row in rows for cell in row):
                continue
            first = first or (rows, sheet.title, len(book.worksheets) - 1)
            if only is not None or _is_table(rows):
                return rows, sheet.title, len(book.worksheets) - 1
        if first is None:
            raise DataError(message("table-empty"))
        return first
    finally:
        book.close()


def _is_table(rows: list[list[str]]) -> bool:
    """Return whether enough rows have two or more cells, at least one of them a number."""
    return sum(len(list(filter(None, row))) > 1 and any(map(is_number, row)) for row in rows) >= _MIN_TABLE_ROWS


def _formula_remarks(raw: bytes, title: str, rows: list[list[str]]) -> list[Message]:
    """Say which columns hold formulas without results, as in files from programs that do not evaluate them."""
    wide_rows = [row for row in rows if len(list(filter(None, row))) > 1]
    names = wide_rows[0] if wide_rows else []
    empty = [
        index
        for index, name in enumerate(names)
        if name and not any(index < len(row) and row[index] for row in wide_rows[1:])
    ]
    if not empty:
        return []
    formulas, _, _ = _sheet(raw, only=title)
    unsolved_names = [
        names[index] for index in empty if any(index < len(row) and row[index].startswith("=") for row in formulas)
    ]
    if not unsolved_names:
        return []
    listing = truncate(unsolved_names[0]) if len(unsolved_names) == 1 else quote_list(unsolved_names)
    return [message("table-formulas", count=len(unsolved_names), names=listing)]


def _rows(sheet: Any) -> list[list[str]]:
    rows: list[list[str]] = []
    cells = 0
    for row in sheet.iter_rows():
        values = [_cell(cell) for cell in row]
        while values and not values[-1]:
            values.pop()
        cells += len(values) + 1
        if cells > MAX_CELLS:
            raise DataError(message("table-too-large"))
        rows.append(values)
    return rows


def _cell(cell: Any) -> str:
    """Write a cell's value as a person would type it, a share with the format of percent as such."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float) and "%" in str(cell.number_format):
        return f"{100 * value:.12g}%"
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return str(value)
