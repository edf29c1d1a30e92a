"""One cell of a person's table: whether it is a number, a number with a unit, a date, or missing; and how its decimals are marked."""

import re
from collections.abc import Iterable, Sequence

LARGEST = 1e12  # beyond this, a square of a square no longer leaves room for a sum
LONGEST = 80  # letters of a name or an answer

MISSING = {"", "na", "n/a", "#n/a", "nan", "<na>", "nat", "null", "?"}
MISSING_NUMBER = MISSING | {"none", "-", "--", ".", "nil"}
INFINITE = re.compile(r"[+-]?(inf|infinity|∞)", re.IGNORECASE)

_EXPONENT = r"([eE][+-]?[0-9]+)?"
_PLAIN = re.compile(rf"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+){_EXPONENT}")
_WITH_COMMA = re.compile(rf"[+-]?[0-9]*,[0-9]+{_EXPONENT}")
_SPACED = re.compile(r"[+-]?[0-9]{1,3}([ '’][0-9]{3})+([.,][0-9]*)?")
# A number below 1 is never grouped: "0.125" and "0,125" are decimals.
_GROUPS = {mark: re.compile(rf"[+-]?[1-9][0-9]{{0,2}}({re.escape(mark)}[0-9]{{3}})+") for mark in ",."}
_MANY_GROUPS = {mark: re.compile(rf"[+-]?[1-9][0-9]{{0,2}}({re.escape(mark)}[0-9]{{3}}){{2,}}") for mark in ",."}
_GROUPS_THEN_MARK = {
    ",": re.compile(r"[+-]?[0-9]{1,3}(,[0-9]{3})+\.[0-9]*"),
    ".": re.compile(r"[+-]?[0-9]{1,3}(\.[0-9]{3})+,[0-9]*"),
}
_SPELLED = r"[+-]?[0-9.,]*[0-9][0-9.,]*"
_UNIT = re.compile(
    rf"(?P<before>[$€£¥₹])\s?(?P<number>{_SPELLED})"
    rf"|(?P<number_2>{_SPELLED}{_EXPONENT})\s?(?P<after>%|‰|°\s?[CFcf]?|[$€£¥₹]|[^\W\d_]{{1,6}}(/[^\W\d_]{{1,6}})?[²³]?)"
)
# Direction marks, signs of no width (not the two that join letters and pictures), soft hyphens, and hidden tags.
_UNSEEN = re.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]")
_DATE = re.compile(
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\.?([ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}:\d{2}(:\d{2})?"
)


class DataError(ValueError):
    """A fault in a person's own data. Its text is for that person: what is wrong, where, and what to change."""


class Question(DataError):
    """What only the person can know. Read again with one of `choices` as the argument named `about`."""

    def __init__(self, text: str, about: str, choices: Sequence[tuple[str, str]]):
        super().__init__(text)
        self.about = about  # the name of an argument of `core.table.read`
        self.choices = tuple(choices)  # (what to give it, how it reads)


def plain(cell: str) -> str:
    """Strip a cell of invisible characters and line ends; the result is empty where nothing visible is left.

    Such characters would turn the letters behind them around, or make two words that differ look the same.
    """
    cell = " ".join(_UNSEEN.sub("", cell).split())
    return cell if any(sign.isprintable() and not sign.isspace() for sign in cell) else ""


def shown(cell: str) -> str:
    """Quote a cell for a message."""
    cell = plain(cell)
    return f"“{cell if len(cell) <= 30 else cell[:29] + '…'}”"


def listed(words: Sequence[str]) -> str:
    """Quote a few cells for a message."""
    return ", ".join(shown(word) for word in words[:5]) + (", …" if len(words) > 5 else "")


def tidy(cell: str) -> str:
    """Strip a cell, with a plain minus sign and without gaps between a number's thousands."""
    cell = plain(cell).replace("\u2212", "-")
    return re.sub("[ '’]", "", cell) if _SPACED.fullmatch(cell) else cell


def is_number_like(cell: str) -> bool:
    """Whether a cell is a number, however its decimals are marked."""
    return bool(_PLAIN.fullmatch(tidy(cell)) or _WITH_COMMA.fullmatch(tidy(cell)))


def is_date(cell: str) -> bool:
    """Whether a cell is a date or a time of day."""
    if len(cell) > 40 or not _DATE.fullmatch(cell):
        return False
    return not any(pattern.fullmatch(cell) for pattern in (*_GROUPS.values(), *_GROUPS_THEN_MARK.values()))


def parted(cell: str) -> tuple[str, str]:
    """Split a tidied cell into its number and its unit: ("10", "cm"), ("10", "$"); the unit is "" where it has none."""
    if len(cell) > LONGEST or _PLAIN.fullmatch(cell):
        return cell, ""
    match = _UNIT.fullmatch(cell)
    if not match:
        return cell, ""
    return tidy(match["number"] or match["number_2"]), "".join((match["before"] or match["after"]).split())


def number(cell: str, mark: str) -> float | None:
    """Parse the number in a tidied cell (possibly infinite); None where there is none.

    Args:
        mark: the sign before the decimals, "." or ",".
    """
    grouping = "." if mark == "," else ","
    if _GROUPS[grouping].fullmatch(cell) or _GROUPS_THEN_MARK[grouping].fullmatch(cell):
        cell = cell.replace(grouping, "")
    if mark == ",":
        cell = "" if "." in cell else cell.replace(",", ".")
    return float(cell) if _PLAIN.fullmatch(cell) else None


def decimal_mark(cells: Iterable[str], separator: str | None) -> str:
    """Find the sign before the decimals; `separator` is what parts the columns, None for a table of cells.

    Raises Question where commas or points could mean either thing: "1.200" is 1.2 or 1,200.
    """
    cells = [cell for cell in cells if "," in cell or "." in cell]

    def any_fits(pattern: re.Pattern) -> bool:
        return any(pattern.fullmatch(cell) for cell in cells)

    if any_fits(_GROUPS_THEN_MARK["."]) or any_fits(_MANY_GROUPS["."]):
        return ","
    if any_fits(_GROUPS_THEN_MARK[","]) or any_fits(_MANY_GROUPS[","]):
        return "."
    if any("." in cell and _PLAIN.fullmatch(cell) and not _GROUPS["."].fullmatch(cell) for cell in cells):
        return "."
    commas = [cell for cell in cells if _WITH_COMMA.fullmatch(cell)]
    if not all(_GROUPS[","].fullmatch(cell) for cell in commas):
        return ","
    points = [cell for cell in cells if _GROUPS["."].fullmatch(cell)]
    if commas and separator == ";" and not points:
        return ","  # a table with semicolons comes from where decimals have a comma
    if commas:
        raise _which(commas[0], ",")
    if points and separator not in (",", None):
        raise _which(points[0], ".")
    return "."


def _which(cell: str, sign: str) -> Question:
    name, other = ("comma", ".") if sign == "," else ("point", ",")
    return Question(
        f"The {name} in {shown(cell)} could mark decimals or thousands. Write the numbers without grouping, and with a"
        " point before the decimals, such as 1234.5.",
        "mark",
        (
            (sign, f"{float(cell.replace(',', '.')):g} (decimals)"),
            (other, f"{cell.replace(sign, '')} (thousands)"),
        ),
    )


def fault(cell: str, missing: set[str], mark: str, *, word: bool) -> str | None:
    """Describe what is wrong with one cell and what to change, as the end of a sentence; None where nothing is."""
    if cell.lower() in missing:
        held = "is empty" if not cell else f"holds {shown(cell)}, so its value is missing"
        return f"the cell {held}. Fill it in, or delete the row."
    if cell.startswith("#") and cell.endswith(("!", "?")):
        return f"{shown(cell)} is a spreadsheet's error. Mend its formula, or delete the row."
    if word:
        return None if len(cell) <= LONGEST else f"{shown(cell)} is too long for an answer. Use at most 80 letters."
    value = number(cell, mark)
    if INFINITE.fullmatch(cell) or (value is not None and abs(value) == float("inf")):
        return f"{shown(cell)} is not a finite number. Write a finite number, or delete the row."
    if value is None and is_date(cell):
        return f"{shown(cell)} is a date or a time. Write a number instead, such as the days since the first day."
    if value is None:
        return f"{shown(cell)} is not a number. Write only the number, without words or units, or delete the row."
    if abs(value) > LARGEST:
        return f"{shown(cell)} is too large. Write it in larger units, so that it stays below a million million."
    return None
