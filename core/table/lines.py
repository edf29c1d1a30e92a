"""Find the rows of a table that are not data: rules, titles, repeated names, units, totals and sources."""

import re
from collections import Counter
from collections.abc import Sequence

from core.say.messages import Message, message
from core.table.cells import MISSING_NUMBER, NO_UNIT, UNIT, clean, is_number, parse_number, tidy

Record = tuple[int, Sequence[str]]  # a row's number as in a spreadsheet, and its cells

# Lines that are rules, types of columns such as "<dbl>", an ellipsis for rows, or "[9 rows x 3 columns]".
_RULE = re.compile(
    r"(?m)^(?=[^\n]*(?:--|==))[ \t|+:=-]+$|^[ \t]*(?:<[a-z]{3,5}>[ \t]*)+$|^(?=[^\n]*(?:\.\.|…))[ \t|.…]+$"
    r"|^\[\d+ rows x \d+ columns\][ \t]*$"
)
# The whole first cell of a total among the data. At the end of a table, words may follow it (`_TOTAL`).
_SUM = re.compile(
    r"\W*(?:grand |sub)?(?:total|totals|sum|summe|gesamt|somme|suma|totale|totaal|итого|всего)\W*", re.IGNORECASE
)
_TYPES = {
    *("continuous", "discrete", "numeric", "number", "float", "double"),
    *("int", "integer", "real", "text", "string", "c", "d"),
}
_MAX_PREAMBLE, _MAX_FOOTER = 12, 6  # rows
_TOTAL = re.compile(
    r"\W*(?:grand |sub)?(?:total|totals|sum|summe|gesamt|insgesamt|somme|suma|totale|totaal|mean|average|avg|median|"
    r"mittelwert|durchschnitt|moyenne|media|итого|всего|среднее)\b",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"\W*(?:source|sources|note|notes|data from|data source|footnote|quelle|hinweis|fuente|nota|источник|примечание)\b\s*[:.]?|[©*†]",
    re.IGNORECASE,
)


def blank_rules(text: str) -> str:
    """Blank the lines without data, such as Markdown's rules, so that the other rows keep their numbers."""
    return _RULE.sub("", text)


def split_preamble(records: list[Record]) -> tuple[list[Record], list[Record]]:
    """Return the records from the row of names on, and those above it: titles, dates, and names of groups of columns.

    The row of names is the first with as many non-empty cells as most rows, and without numbers.
    A name that is only in the row directly above is merged into it.
    """
    width = Counter(n_cells(row) for _, row in records[:50]).most_common(1)[0][0]
    for index, (row_number, row) in enumerate(records[:_MAX_PREAMBLE]):
        names = list(row)
        if index and n_cells(row) < width:
            above = list(records[index - 1][1]) + [""] * len(row)
            names = [cell if cell.strip() else above[column] for column, cell in enumerate(row)]
            names += above[len(row) : len(records[index - 1][1])]
        if n_cells(names) < width:
            continue
        below = [cell for _, cells in records[index + 1 : index + 20] for cell in cells]
        has_data = any(cell and (is_number(cell) or cell.lower() in MISSING_NUMBER) for cell in map(clean, names))
        if has_data or not any(map(is_number, below)):
            break
        return [(row_number, names), *records[index + 1 :]], records[:index]
    return records, []


def n_cells(row: Sequence[str]) -> int:
    """Count the non-empty cells of a row."""
    return sum(bool(cell.strip()) for cell in row)


def split_repeats(records: list[Record]) -> tuple[list[Record], list[Record]]:
    """Return the records without repeated names and totals among the data, and those that were removed."""
    names = [clean(cell) for cell in records[0][1]]
    data = [records[0]]
    repeats: list[Record] = []
    for record in records[1:]:
        cells = [clean(cell) for cell in record[1]]
        first = next(filter(None, cells), "")
        is_repeat = cells == names or (_SUM.fullmatch(first) and any(map(is_number, cells)))
        (repeats if is_repeat else data).append(record)
    return (records, []) if len(repeats) > len(records) / 4 else (data, repeats)


def split_footer(records: list[Record]) -> tuple[list[Record], list[Record]]:
    """Return the records without totals and sources at their end, and those that were removed."""
    end = len(records)
    width = max((n_cells(row) for _, row in records[:20]), default=0)
    while end > 2 and len(records) - end < _MAX_FOOTER and _is_footer(records[end - 1], records[1 : end - 1], width):
        end -= 1
    return records[:end], records[end:]


def _is_footer(record: Record, above: list[Record], width: int) -> bool:
    """Return whether a row below the others is a total, a source or a note."""
    non_empty = [(index, clean(cell)) for index, cell in enumerate(record[1]) if cell.strip()]
    if not non_empty or width < 2:
        return False
    index, first = non_empty[0]
    if index and _is_sum_row(non_empty, above):
        return True
    if is_number(first):
        return False
    column = [clean(row[index]) for _, row in above if index < len(row)]
    if first in column:  # an answer of other rows
        return False
    if _TOTAL.match(first):
        return len(first) < 40
    if _SOURCE.match(first):
        return True
    return len(non_empty) == 1 and width > 1 and (" " in first or sum(map(is_number, column)) > len(column) / 2)


def _is_sum_row(non_empty: list[tuple[int, str]], above: list[Record]) -> bool:
    """Return whether the non-empty cells of a row, (column, text), are all sums of the columns above."""
    if len(above) < 3:
        return False
    for index, cell in non_empty:
        column = [_parse_any_number(row[index]) for _, row in above if index < len(row)]
        total, values = _parse_any_number(cell), [value for value in column if value is not None]
        if total is None or len(values) < 3 or abs(total - sum(values)) > 1e-6 * max(1.0, sum(map(abs, values))):
            return False
    return True


def _parse_any_number(cell: str) -> float | None:
    """Parse the number in a cell, with a decimal point or else a decimal comma."""
    cell = tidy(cell)
    value = parse_number(cell, ".")
    return parse_number(cell, ",") if value is None else value


def units_row(names: list[str], columns: list[list[str]]) -> dict[str, str] | None:
    """Return the units in the first row below the names, by column, or None if that row holds data.

    A row without numbers above two or more columns of numbers is not data either: it explains the names.
    """
    units: dict[str, str] = {}
    above_numbers, is_units = 0, True
    for name, column in zip(names, columns, strict=True):
        first, rest = clean(column[0]), [cell for cell in column[1:] if cell.strip()]
        if is_number(first):
            return None
        unit = first.strip("()[] ")
        is_unit = not first or unit in NO_UNIT or bool(UNIT.fullmatch(first))
        is_units = is_units and is_unit
        if not rest or sum(map(is_number, rest)) < 0.8 * len(rest):
            continue
        if first.lower() not in MISSING_NUMBER:
            above_numbers += 1
            if is_unit and unit not in NO_UNIT and unit.lower() not in _TYPES:
                units[name] = unit
        elif first and unit not in NO_UNIT:
            return None
    if is_units and above_numbers:
        return units
    return {} if above_numbers > 1 else None


def remarks(above: list[Record], out: list[Record], row_above_data: int | None, has_units: bool) -> list[Message]:
    """Say which rows were not read as data.

    Args:
        above: the rows above the names.
        out: the repeated names, totals and sources.
        row_above_data: the number of the row of units or explanations, if there is one.
        has_units: whether that row holds units.
    """
    messages = [_row_remark("table-above", record) for record in above[:_MAX_FOOTER]]
    if row_above_data is not None:
        messages.append(message("table-units-row", row=row_above_data, kind="units" if has_units else "names"))
    return messages + [_row_remark("table-footer", record) for record in out[: 2 * _MAX_FOOTER]]


def _row_remark(name: str, record: Record) -> Message:
    row_number, row = record
    return message(name, row=row_number, cell=next(filter(None, map(clean, row)), "")[:40])
