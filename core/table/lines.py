"""Rows of a table that are no data: a rule below the names, a row of units, a total or a source at the end."""

import re
from collections.abc import Sequence

from core.say.messages import Message, message
from core.table.cells import UNIT, is_number, plain

Record = tuple[int, Sequence[str]]  # a row's number, as a spreadsheet counts, and its cells

_RULE = re.compile(r"(?m)^(?=[^\n]*(?:--|==))[ \t|+:=-]+$")
_TOTAL = re.compile(
    r"\W*(?:grand |sub)?(?:total|totals|sum|summe|gesamt|insgesamt|somme|suma|totale|totaal|mean|average|avg|median|"
    r"mittelwert|durchschnitt|moyenne|media|итого|всего|среднее)\b",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"\W*(?:source|sources|note|notes|data from|data source|footnote|quelle|hinweis|fuente|nota|источник|примечание)\b\s*[:.]?|[©*†]",
    re.IGNORECASE,
)
_MOST_AT_END = 6  # rows


def without_rules(text: str) -> str:
    """Blank the lines that only rule a table, as Markdown writes them; the other rows keep their numbers."""
    return _RULE.sub("", text)


def without_footer(records: list[Record]) -> tuple[list[Record], list[Record]]:
    """Return the records without totals and sources at their end, and those."""
    end = len(records)
    width = max((sum(map(bool, map(str.strip, row))) for _, row in records[:20]), default=0)
    while end > 2 and len(records) - end < _MOST_AT_END and _is_footer(records[end - 1], records[1 : end - 1], width):
        end -= 1
    return records[:end], records[end:]


def _is_footer(record: Record, above: list[Record], width: int) -> bool:
    filled = [(place, plain(cell)) for place, cell in enumerate(record[1]) if cell.strip()]
    if not filled or width < 2:
        return False
    place, first = filled[0]
    if is_number(first):
        return False
    column = [plain(row[place]) for _, row in above if place < len(row)]
    if first in column:  # an answer of other rows
        return False
    if _TOTAL.match(first):
        return len(first) < 40
    if _SOURCE.match(first):
        return True
    return len(filled) == 1 and width > 1 and (" " in first or sum(map(is_number, column)) > len(column) / 2)


def units_row(names: list[str], columns: list[list[str]]) -> dict[str, str]:
    """Return the units that stand in the first row of the data, by column; {} where that row holds data."""
    units = {}
    for name, column in zip(names, columns, strict=True):
        first, rest = plain(column[0]), [cell for cell in column[1:] if cell.strip()]
        if not rest or sum(map(is_number, rest)) < 0.8 * len(rest):
            if first and not UNIT.fullmatch(first) and first not in ("-", "–", "—"):
                return {}
            continue
        if is_number(first) or (first and not UNIT.fullmatch(first)):
            return {}
        if first:
            units[name] = first.strip("()[]")
    return units


def remarks(footer: list[Record], units_in_row: int | None) -> list[Message]:
    """Say which rows were taken for no data."""
    said = [] if units_in_row is None else [message("table-units-row", row=units_in_row)]
    for number, row in footer:
        first = next(plain(cell) for cell in row if cell.strip())
        said.append(message("table-footer", row=number, cell=first[:40]))
    return said
