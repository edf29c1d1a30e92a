"""Say what a reading did to a person's table, as far as the person may not expect it."""

from collections.abc import Sequence

from core.say.messages import Message, message
from core.table.cells import quote_list, truncate
from core.table.columns import Column, almost_number

_MAX_EXAMPLES = 3  # messages of one kind


def of_columns(columns: Sequence[Column], rows: int) -> Message:
    """Say what the table holds: "150 rows; 4 columns of numbers, 1 of words"."""
    kinds = [column.kind for column in columns]
    other = {kind: kinds.count(kind) for kind in ("numbers", "words", "dates")}
    rest = len(kinds) - sum(other.values())
    return message("table-found", rows=rows, **other, rest=rest)


def of_use(inputs: Sequence[str], answer: str, was_chosen: bool) -> Message:
    """Say which columns are used."""
    return message(
        "table-use",
        inputs=len(inputs),
        first=truncate(inputs[0]),
        second=truncate(inputs[1]) if len(inputs) > 1 else "",
        answer=truncate(answer),
        by="person" if was_chosen else "program",
    )


def of_left_out(columns: Sequence[Column], names: Sequence[str]) -> list[Message]:
    """Say which of the named columns were left out because they hold dates or count the rows."""
    kinds = {column.name: column.kind for column in columns}
    return [
        message("table-left-out", name=truncate(name), named="yes" if name else "no", kind=kinds[name])
        for name in names
    ]


def of_spellings(spellings: Sequence[tuple[str, str]]) -> list[Message]:
    """Say which spellings (other, usual) count as one answer."""
    remarks = [
        message("table-joined", other=truncate(other), usual=truncate(usual))
        for other, usual in spellings[:_MAX_EXAMPLES]
    ]
    if len(spellings) > _MAX_EXAMPLES:
        remarks.append(message("table-joined-more"))
    return remarks


def of_unused(names: Sequence[str]) -> list[Message]:
    """Say which usable columns were not used."""
    return [message("table-unused", count=len(names), names=quote_list(list(names)))] if names else []


def of_almost_numbers(columns: Sequence[Column], cells: Sequence[list[str]], unused: Sequence[str]) -> list[Message]:
    """Say which unused columns hold numbers with something added, such as "8/10"."""
    remarks = []
    for column, column_cells in zip(columns, cells, strict=True):
        cell = almost_number(column_cells) if column.kind == "words" and column.name in unused else None
        if cell:
            remarks.append(message("table-almost", name=truncate(column.name), cell=truncate(cell)))
    return remarks[:_MAX_EXAMPLES]
