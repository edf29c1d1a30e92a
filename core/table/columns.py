"""The columns of a person's table: what each holds, and which are used, by the person's choice or by a good first one."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from core.say.messages import message
from core.table.answers import MOST_KINDS, is_yes_or_no
from core.table.cells import (
    INFINITE,
    LARGEST,
    MISSING,
    MISSING_NUMBER,
    DataError,
    Question,
    is_date,
    is_feet,
    is_number,
    parse_number,
    quote_list,
    split_unit,
    tidy,
    truncate,
)

ANSWERS = {"answer", "class", "label", "outcome", "result", "species", "target", "survived", "passed", "diagnosis"}
MOST_INPUTS = 2
_COUNTERS = {"", "#", "id", "index", "no", "no.", "nr", "nr.", "row", "rownames", "unnamed: 0"}
_ID = re.compile(
    r"(?i:.*[_ .-])?(?i:id|uid|uuid|index|nr|no\.?)|[a-zA-Z]*[a-z]I[dD]|(?i:rowid|userid|obs|observation|case|serial)"
)
_CLOCK = re.compile(r"(?i)(.*[_ .-])?(timestamp|time ?stamp|date|day|datum|fecha|datetime|epoch|unix ?time)")
_ALMOST = re.compile(r"[^\w\s]{0,2}\s?(?:[a-zA-Z]{1,3}[.$]*\s)?[0-9].{0,24}")
_EPOCH = (1e8, 4e9), (1e11, 4e12), (2e4, 7e4)  # seconds and thousandths of a second since 1970, days since 1900
_DAY_IN_ONE = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")


@dataclass(frozen=True)
class Column:
    """What a column of the table holds.

    Attributes:
        name: as the first row has it.
        kind: "numbers", "words", "dates", "counter" (it only counts or names the rows), "constant" or "empty".
        different: how many different values it has.
    """

    name: str
    kind: str
    different: int

    @property
    def can_be_input(self) -> bool:
        return self.kind == "numbers"

    @property
    def can_be_answer(self) -> bool:
        return self.kind == "numbers" or (self.kind == "words" and self.different <= MOST_KINDS)


def described(names: Sequence[str], columns: Sequence[list[str]], mark: str) -> tuple[Column, ...]:
    """Describe every column of a table, whose cells are tidied."""
    found = []
    for name, cells in zip(names, columns, strict=True):
        filled = [cell for cell in cells if cell.lower() not in MISSING_NUMBER]
        if not mostly_numbers(filled, mark):  # a minus is an answer beside a plus
            filled = [cell for cell in cells if cell.lower() not in MISSING]
        different = len({cell.casefold() for cell in filled})
        found.append(Column(name, _kind(name, filled, different, mark, len(columns)), different))
    return tuple(found)


def _kind(name: str, filled: list[str], different: int, mark: str, width: int) -> str:
    if not filled:
        return "empty"
    if 2 * sum(map(is_date, filled)) >= len(filled):
        return "dates"
    if width > 2 and (is_counter(name, filled) or _is_clock(name, filled, mark)):
        return "counter" if is_counter(name, filled) else "dates"
    if different == 1:
        return "constant"
    return "numbers" if mostly_numbers(filled, mark) else "words"


def is_counter(name: str, cells: Sequence[str]) -> bool:
    """Return whether a column only counts the rows, or gives each a number of its own under a name such as "customer_id"."""
    if name.lower() in _COUNTERS and counts(cells, most_gaps=int(not name)):
        return True
    whole = all(cell.isascii() and cell.isdigit() for cell in cells)
    return bool(name and _ID.fullmatch(name)) and len(set(cells)) == len(cells) > 3 and whole


def counts(cells: Sequence[str], most_gaps: int = 0) -> bool:
    """Return whether the cells are whole numbers, each one more than the one before, but for gaps where rows are not printed."""
    cells = [cell.strip() for cell in cells]
    if not all(cell.isascii() and cell.isdigit() and len(cell) < 10 for cell in cells):
        return False
    steps = [int(after) - int(before) for before, after in pairwise(cells)]
    return all(step > 0 for step in steps) and sum(step > 1 for step in steps) <= most_gaps


def _is_clock(name: str, cells: list[str], mark: str) -> bool:
    """Return whether the numbers are times: seconds since 1970, days as a spreadsheet counts them, or dates such as 20240131."""
    if not _CLOCK.fullmatch(name):
        return False
    if all(_DAY_IN_ONE.fullmatch(cell) for cell in cells):
        return True
    values = [parse_number(cell, mark) for cell in cells]
    return any(all(value is not None and low < value < high for value in values) for low, high in _EPOCH)


# --- Which are used ----------------------------------------------------------------------------------------------------


def first_choice(found: Sequence[Column], columns: Sequence[list[str]], mark: str, answer: str | None) -> list[int]:
    """Return the places of one or two inputs, in the table's order, and of the answer behind them.

    The inputs are the two columns of numbers that say most about the answer, each by itself.
    Raises DataError where the table has no columns for it, or where the answer that was asked for cannot be one.
    """
    names = [column.name for column in found]
    numbers = [place for place, column in enumerate(found) if column.can_be_input]
    if answer in names:
        target = names.index(answer)
        if found[target].kind not in ("numbers", "words", "dates", "constant") or _is_too_wordy(found[target]):
            raise DataError(message(f"table-no-answer-{found[target].kind}", name=truncate(names[target])))
    else:
        target = _likely_answer(found, columns, numbers)
    rest = [place for place in numbers if place != target]
    hint = {} if rest else _hint(found, columns, target)
    if not rest and hint["hint"] == "none":
        rest = [place for place, column in enumerate(found) if column.kind == "dates" and place != target][:1]
    if not rest:
        raise DataError(message("table-no-input", name=truncate(names[target]), columns=quote_list(names), **hint))
    if len(rest) > MOST_INPUTS:
        telling = {place: _telling(columns[place], columns[target], found[target], mark) for place in rest}
        rest = sorted(sorted(rest, key=lambda place: -telling[place])[:MOST_INPUTS])
    return [*rest, target]


def _hint(found: Sequence[Column], columns: Sequence[list[str]], target: int) -> dict[str, str]:
    """Say why the columns that could go in cannot: the first cell that is more than a number, or that is a word."""
    others = [place for place, column in enumerate(found) if column.kind == "words" and place != target]
    for place in others:
        cell = almost_number(columns[place])
        if cell:
            return {"hint": "cell", "column": truncate(found[place].name), "cell": truncate(cell)}
    few = [place for place in others if found[place].can_be_answer]
    if few:
        return {
            "hint": "words" if found[few[0]].different == 2 else "kinds",
            "column": truncate(found[few[0]].name),
            "cell": truncate(max(set(columns[few[0]]) - {""}, key=str.casefold)),
        }
    return {"hint": "none", "column": "", "cell": ""}


def almost_number(cells: Sequence[str]) -> str | None:
    """Return a cell of a column of words that was meant as numbers: most hold one number and more, as "8/10" or "> 5" do."""
    filled = [cell for cell in cells if cell.lower() not in MISSING]
    almost = [cell for cell in filled if _ALMOST.fullmatch(cell)]
    if len(almost) <= max(2, len(filled) / 2) or len(set(almost)) < 3:
        return None
    return next((cell for cell in almost if not is_number(cell)), None)


def _is_too_wordy(column: Column) -> bool:
    return column.kind == "words" and not column.can_be_answer


def _likely_answer(found: Sequence[Column], columns: Sequence[list[str]], numbers: list[int]) -> int:
    """Choose the answer: a column that is called so, or has two words, a few words, or two numbers, or else the last."""
    words = [place for place, column in enumerate(found) if column.kind == "words"]
    able = [place for place, column in enumerate(found) if column.can_be_answer]
    if not able:
        raise DataError(message("table-nothing-to-use", columns=quote_list([column.name for column in found])))
    two = [place for place in numbers if found[place].different == 2 and min(Counter(columns[place]).values()) > 1]
    for some in (
        [place for place in able if found[place].name.lower() in ANSWERS and found[place].different == 2],
        [place for place in able if found[place].name.lower() in ANSWERS],
        [place for place in words if found[place].different == 2],
        [
            place
            for place in words
            if found[place].can_be_answer and found[place].different <= max(2, 0.9 * len(columns[place]))
        ],
        two if len(two) == 1 else [],
        numbers,
    ):
        if some and (len(numbers) > 1 or some[-1] not in numbers):
            return some[-1]
    return able[-1]


def _telling(cells: list[str], answers: list[str], answer: Column, mark: str) -> float:
    """Measure how much a column of numbers says about the answer: the share of its spread that goes with it (0 … 1).

    It is rounded, so that no choice hangs on the last bits of a sum; columns with gaps count for less.
    """
    is_words = answer.kind == "words" or answer.different <= 2
    pairs = []
    for cell, target in zip(cells, answers, strict=True):
        value, other = (
            parse_number(split_unit(cell)[0], mark),
            target.casefold() if is_words else parse_number(split_unit(target)[0], mark),
        )
        is_usual = not isinstance(other, float) or abs(other) < LARGEST
        if (
            value is not None
            and abs(value) < LARGEST
            and target.lower() not in MISSING
            and other is not None
            and is_usual
        ):
            pairs.append((value, other))
    if len(pairs) < 3:
        return 0.0
    values = np.array([value for value, _ in pairs])
    spread = float(((values - values.mean()) ** 2).sum())
    if spread == 0:
        return 0.0
    if is_words:
        groups = [values[[other == kind for _, other in pairs]] for kind in sorted({str(other) for _, other in pairs})]
        share = sum(len(group) * float(group.mean() - values.mean()) ** 2 for group in groups if len(group)) / spread
    else:
        others = np.array([float(other) for _, other in pairs])
        above = float(((values - values.mean()) * (others - others.mean())).sum()) ** 2
        below = spread * float(((others - others.mean()) ** 2).sum())
        share = above / below if below > 0 else 0.0
    return round(share * len(pairs) / len(cells), 4) if np.isfinite(share) else 0.0


def chosen_columns(
    names: list[str], columns: list[list[str]], counters: list[int], inputs: list[str], answer: str | None
) -> list[int]:
    """Return the places of the inputs, in the order asked for, and of the answer behind them.

    Args:
        names: the names of the columns.
        columns: their cells.
        counters: places of the columns that only count the rows.
        inputs: the names of the inputs.
        answer: the name of the answer. By default the one other column, or the one that holds words, or is called an answer.

    Raises DataError where the columns cannot be used so, and Question where several could be the answer.
    """
    if not 1 <= len(inputs) <= MOST_INPUTS:
        raise DataError(message("table-choose-inputs", count=len(inputs)))
    for name in inputs:
        if names.count(name) != 1 or inputs.count(name) != 1:
            _refuse(name, names)
    places = [names.index(name) for name in inputs]
    rest = [place for place in range(len(names)) if place not in {*places, *counters}]
    if answer in inputs:
        raise DataError(message("table-input-and-answer", name=truncate(str(answer))))
    if answer in names:
        return [*places, names.index(str(answer))]
    if not rest:
        raise DataError(message("table-no-answer-left"))
    for some in (rest, _wordy(columns, rest), [place for place in rest if names[place].lower() in ANSWERS]):
        if len(some) == 1:
            return [*places, some[0]]
    raise Question(message("table-which-answer"), "answer", [(names[place], names[place]) for place in rest])


def _refuse(name: str, names: list[str]) -> None:
    if name not in names:
        raise DataError(message("table-no-column", name=truncate(name), columns=quote_list(names)))
    if names.count(name) > 1:
        raise DataError(message("table-same-name", name=truncate(name)))
    raise DataError(message("table-chosen-twice", name=truncate(name)))


def _wordy(columns: list[list[str]], places: list[int]) -> list[int]:
    """Return the places of columns that hold words, however decimals are marked."""
    cells = {place: [tidy(cell) for cell in columns[place]] for place in places}
    return [place for place in places if not any(mostly_numbers(cells[place], mark) for mark in ".,")]


def mostly_numbers(column: list[str], mark: str) -> bool:
    """Return whether at least half of the cells that are filled are meant as numbers, as dates, or as feet and inches."""
    filled = [cell for cell in column if cell.lower() not in MISSING]
    if is_yes_or_no(filled):
        return False
    meant = [
        parse_number(cell, mark) is not None or bool(INFINITE.fullmatch(cell)) or is_date(cell) or is_feet(cell)
        for cell in filled
    ]
    if 2 * sum(meant) >= len(filled):
        return True
    # "10 cm", "1 m", "12": numbers, if there are too many different ones for names of kinds.
    united = sum(parse_number(split_unit(cell)[0], mark) is not None for cell in filled)
    return 2 * united >= len(filled) and len(set(filled)) > max(3, len(filled) / 3)
