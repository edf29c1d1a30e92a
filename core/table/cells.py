"""Parse one cell of a person's table: a number, a number with a unit, a date, a word, or a missing value."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from core.say.messages import Message, message, text

MAX_VALUE = 1e12  # keeps sums of squares far from overflow
MAX_LENGTH = 80  # characters of a name or an answer

MISSING = {
    *("", "na", "n/a", "#n/a", "nan", "<na>", "nat", "null", "?", "n.a.", "n. a.", "n/d", "n.d.", "s/d"),
    *("k.a.", "k. a.", "к.а.", "\\n", "(blank)", "(null)", "(empty)", "<null>", "missing", "not available", "no data"),
    *("н/д", "нет данных"),
}
MISSING_NUMBER = MISSING | {"none", "-", "--", "---", "–", "—", ".", "..", "...", "…", ":", "nil", "unknown"}
INFINITE = re.compile(r"[+-]?(inf|infinity|∞)", re.IGNORECASE)

_EXPONENT = r"([eE][+-]?[0-9]+)?"
_PLAIN = re.compile(rf"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+){_EXPONENT}")
_DECIMAL_COMMA = re.compile(rf"[+-]?[0-9]*,[0-9]+{_EXPONENT}")
_SPACE_GROUPS = re.compile(r"[+-]?[0-9]{1,3}([ '’][0-9]{3})+([.,][0-9]*)?")
# A number below 1 has no thousands: "0.125" and "0,125" are decimals.
_GROUPS = {mark: re.compile(rf"[+-]?[1-9][0-9]{{0,2}}({re.escape(mark)}[0-9]{{3}})+") for mark in ",."}
_MANY_GROUPS = {mark: re.compile(rf"[+-]?[1-9][0-9]{{0,2}}({re.escape(mark)}[0-9]{{3}}){{2,}}") for mark in ",."}
_GROUPS_THEN_MARK = {
    ",": re.compile(r"[+-]?[0-9]{1,3}(,[0-9]{3})+\.[0-9]*"),
    ".": re.compile(r"[+-]?[0-9]{1,3}(\.[0-9]{3})+,[0-9]*"),
}
_LAKHS = re.compile(r"[+-]?[1-9][0-9]?(,[0-9]{2})+,[0-9]{3}(\.[0-9]*)?")  # 12,34,567: Indian grouping
_ANY_NUMBER = r"[+-]?[0-9.,]*[0-9][0-9.,]*"
UNIT = re.compile(
    r"[(\[]?(?:[$€£¥₹%‰°′″]|°\s?[CFcf]|[^\W\d_]{1,8}\.?)(?:[/·*. ][^\W\d_]{1,6}[23²³]?){0,2}(?:\^?[-−][1-9]|\^[1-9]|[23²³]|⁻[¹²³])?(?:/[^\W_]{1,6}(?:\^?[1-9²³])?)?[)\]]?"
)
NO_UNIT = {"-", "–", "—", "none", "1"}  # in a row of units: a column without one
_CURRENCY_SIGNS = "$€£¥₹₽₴₩₪₫₱₦₺₸₡¢฿"
_CURRENCY = rf"[A-Z]{{0,3}}[{_CURRENCY_SIGNS}]|(?:EUR|USD|GBP|CHF|INR|JPY|CNY|CAD|AUD|BRL|MXN|PLN|RUB|SEK|NOK|DKK|CZK|TRY)\b|Rs\.?|Fr\.|kr\.?"
_NUMBER_AND_UNIT = re.compile(
    rf"(?P<before>{_CURRENCY})\s?(?P<number>{_ANY_NUMBER})"
    rf"|(?P<number_2>{_ANY_NUMBER}{_EXPONENT})\s?(?P<after>%|‰|°\s?[CFcf]?|[{_CURRENCY_SIGNS}]|[^\W\d_]{{1,6}}(/[^\W\d_]{{1,6}})?[²³]?)"
)
# Direction marks, zero-width characters (but not the two joiners), soft hyphens and tags.
_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]")
_MONTH = r"(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]*\.?"
_DAY = (
    rf"(?:\d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{1,4}}\.?|\d{{1,2}}\.?[ -]{_MONTH},?[ -]\d{{2,4}}|{_MONTH}[ -]\d{{1,2}},?[ -]\d{{2,4}}"
    rf"|\d{{4}}[ -]{_MONTH}([ -]\d{{1,2}})?|{_MONTH}[ -]\d{{4}})"
)
_TIME = r"\d{1,2}(?::\d{2}(?::\d{2}(?:[.,]\d+)?)?)?\s?[ap]\.?m\.?|\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?"
_ZONE = r"\s?(?:Z|UTC|GMT|[A-Z]{3,4})?\s?(?:[+-]\d{1,2}:?(?:\d{2})?)?"
_DATE = re.compile(rf"{_DAY}(?:,?[ T](?:{_TIME}){_ZONE})?|(?:{_TIME}){_ZONE}", re.IGNORECASE)
_FEET_AND_INCHES = re.compile(
    r"""\d{1,2}\s?['’′]\s?(?:\d{1,2}(?:\.\d+)?\s?(?:["”″]|['’′]{2})?)?|\d{1,2}\s?(?:ft|feet)\.?\s?\d{1,2}\s?(?:in|inch)?\.?"""
)
_DIGIT_LOOKALIKES = "OoIl"  # typed for 0 or 1
# As in "(5)", "5-" and "-$5".
_ODD_NEGATIVE = re.compile(
    rf"\([{_CURRENCY_SIGNS}]?\s?{_ANY_NUMBER}\)|[{_CURRENCY_SIGNS}]?{_ANY_NUMBER}\s?-|-\s?[{_CURRENCY_SIGNS}]\s?{_ANY_NUMBER}"
)
_WRAPPER = re.compile(r"(?P<open>\*\*|[*`'‘‚’“„”«»])(?P<within>[^*`'‘’“”„«»]+)(?:(?P=open)|[’‘“”»«])", re.DOTALL)
_FOOTNOTE = re.compile(r"^([+-]?[0-9.,]*[0-9])(?:\[[\w ]{1,6}\])+$")  # as in "1,402[3]"
_TO_ASCII = str.maketrans("٫٬．，％", ".,.,%")
_TEXT_FORMULA = re.compile(r'="([^"]*)"')


class DataError(ValueError):
    """A fault in a visitor's own data. Its text says what is wrong, where, and what to change.

    Attributes:
        message: the text as a message of the catalog.
        all_columns: the columns of the table (`core.table.columns.Column`); empty until they are known.
    """

    def __init__(self, says: Message, *more: object):
        super().__init__(says, *more)
        self.message = says
        self.all_columns: tuple = ()

    def __str__(self) -> str:
        return text(self.message)


class Question(DataError):
    """A question that only the person can answer.

    Attributes:
        about: the name of an argument of `core.table.read`. Read again with one of `choices` as its value.
        choices: pairs of a value for that argument and its label.
    """

    def __init__(self, says: Message, about: str, choices: Sequence[tuple[str, str]]):
        super().__init__(says, about, tuple(choices))
        self.about = about
        self.choices = tuple(choices)


def clean(cell: str) -> str:
    """Strip invisible characters and line breaks. Return "" if nothing visible is left.

    Invisible characters can reverse the letters after them, or make two different words look the same.
    """
    cell = " ".join(_INVISIBLE.sub("", cell).split())
    return cell if any(char.isprintable() and not char.isspace() for char in cell) else ""


def truncate(cell: str) -> str:
    """Shorten a cell for a message."""
    cell = clean(cell)
    return cell if len(cell) <= 30 else cell[:29] + "…"


def quote(cell: str) -> str:
    """Quote a cell for a message, with the quotation marks of the language."""
    return text("table-quoted", word=truncate(cell))


def quote_list(words: Sequence[str]) -> str:
    """Quote the first five cells for a message."""
    return ", ".join(quote(word) for word in words[:5]) + (", …" if len(words) > 5 else "")


def tidy(cell: str) -> str:
    """Strip a cell, and write its number with ASCII digits and signs, without spaces between thousands."""
    cell = unquote(cell)
    if len(cell) <= MAX_LENGTH:
        cell = _FOOTNOTE.sub(r"\1", cell if cell.isascii() else _in_ascii(cell))
    formula = _TEXT_FORMULA.fullmatch(cell)  # spreadsheets keep leading zeros this way
    cell = formula[1].strip() if formula else cell
    return re.sub("[ '’]", "", cell) if _SPACE_GROUPS.fullmatch(cell) else cell


def unquote(cell: str) -> str:
    """Clean a cell, and strip quotation marks or Markdown's stars around it."""
    cell = clean(cell)
    wrapper = _WRAPPER.fullmatch(cell)
    return wrapper["within"].strip() if wrapper else cell


def _in_ascii(cell: str) -> str:
    """Write the digits, marks and minus of a number such as "٣٫٥" or "−5" in ASCII. Words with digits stay as they are."""
    ascii_cell = "".join(str(unicodedata.decimal(char, char)) for char in cell.translate(_TO_ASCII))
    ascii_cell = re.sub(r"^[\u2010-\u2015\u2212\ufe63\uff0d](?=[.,]?[0-9])", "-", ascii_cell)
    patterns = (_PLAIN, _DECIMAL_COMMA, _SPACE_GROUPS, _NUMBER_AND_UNIT)
    return ascii_cell if any(pattern.fullmatch(ascii_cell) for pattern in patterns) else cell


def is_number(cell: str) -> bool:
    """Return whether a cell is a number, with or without a unit and with either decimal mark."""
    return is_plain_number(cell) or any(parse_number(split_unit(tidy(cell))[0], mark) is not None for mark in ".,")


def is_plain_number(cell: str) -> bool:
    """Return whether a cell is a number without a unit, with either decimal mark."""
    cell = tidy(cell)
    return bool(_PLAIN.fullmatch(cell) or _DECIMAL_COMMA.fullmatch(cell))


def is_date(cell: str) -> bool:
    """Return whether a cell is a date or a time of day."""
    if len(cell) > 40 or not _DATE.fullmatch(cell):
        return False
    return not any(pattern.fullmatch(cell) for pattern in (*_GROUPS.values(), *_GROUPS_THEN_MARK.values()))


def is_feet(cell: str) -> bool:
    """Return whether a cell is a length in feet and inches."""
    return len(cell) < 20 and bool(_FEET_AND_INCHES.fullmatch(cell))


def split_unit(cell: str) -> tuple[str, str]:
    """Split a tidy cell into its number and its unit: ("10", "cm"), ("10", "$"), ("10", "")."""
    if len(cell) > MAX_LENGTH or _PLAIN.fullmatch(cell) or is_date(cell):
        return cell, ""
    match = _NUMBER_AND_UNIT.fullmatch(cell)
    if not match:
        return cell, ""
    return tidy(match["number"] or match["number_2"]), "".join((match["before"] or match["after"]).split())


def parse_number(cell: str, mark: str) -> float | None:
    """Parse the number in a tidy cell with the decimal mark "." or ",". Return None if it is no number.

    A number too large for a float is infinite.
    """
    grouping = "." if mark == "," else ","
    if _GROUPS[grouping].fullmatch(cell) or _GROUPS_THEN_MARK[grouping].fullmatch(cell):
        cell = cell.replace(grouping, "")
    elif mark == "." and _LAKHS.fullmatch(cell):
        cell = cell.replace(",", "")
    if mark == ",":
        cell = "" if "." in cell else cell.replace(",", ".")
    return float(cell) if _PLAIN.fullmatch(cell) else None


def decimal_mark(cells: Iterable[str], separator: str | None) -> str:
    """Find the decimal mark, "." or ",". `separator` is that of the columns, None for a table of cells.

    Raises Question if commas or points are ambiguous: "1.200" is 1.2 or 1,200.
    """
    cells = [cell for cell in cells if "," in cell or "." in cell]

    def any_fits(pattern: re.Pattern) -> bool:
        return any(pattern.fullmatch(cell) for cell in cells)

    if any_fits(_GROUPS_THEN_MARK["."]) or any_fits(_MANY_GROUPS["."]):
        return ","
    if any_fits(_GROUPS_THEN_MARK[","]) or any_fits(_MANY_GROUPS[","]) or any_fits(_LAKHS):
        return "."
    commas = [cell for cell in cells if _DECIMAL_COMMA.fullmatch(cell)]
    clear_commas = sum(not _GROUPS[","].fullmatch(cell) for cell in commas)
    clear_points = sum(
        "." in cell and bool(_PLAIN.fullmatch(cell)) and not _GROUPS["."].fullmatch(cell) for cell in cells
    )
    if clear_points or clear_commas:  # the majority decides, the others are faults
        return "." if clear_points >= clear_commas else ","
    points = [cell for cell in cells if _GROUPS["."].fullmatch(cell)]
    if commas and separator == ";" and not points:
        return ","  # spreadsheets separate columns by semicolons where decimals have a comma
    if commas:
        raise _mark_question(commas[0], ",")
    if points and separator not in (",", None):
        raise _mark_question(points[0], ".")
    return "."


def _mark_question(cell: str, mark: str) -> Question:
    return Question(
        message("table-mark", name="comma" if mark == "," else "point", cell=truncate(cell)),
        "mark",
        (
            (mark, text("table-mark-decimals", number=f"{float(cell.replace(',', '.')):g}")),
            ("." if mark == "," else ",", text("table-mark-thousands", number=cell.replace(mark, ""))),
        ),
    )


def fault(cell: str, missing: set[str], mark: str, *, is_word: bool) -> Message | None:
    """Say what is wrong with one cell and what to change. Return None for a cell without a fault.

    Args:
        cell: a tidy cell.
        missing: the texts that stand for a missing value, in lower case.
        mark: the decimal mark.
        is_word: whether a word is expected, not a number.
    """
    reason = _reason(cell, missing, mark, is_word)
    return None if reason is None else message(f"table-cell-{reason}", cell=truncate(cell))


def _reason(cell: str, missing: set[str], mark: str, is_word: bool) -> str | None:
    """Return the end of the message's id for a cell's fault, or None."""
    if cell.lower() in missing:
        return ("missing" if is_word else "missing-number") if cell else "empty"
    if cell.startswith("#") and cell.endswith(("!", "?")):
        return "error"
    if is_word:
        return None if len(cell) <= MAX_LENGTH else "long"
    value = parse_number(cell, mark)
    if INFINITE.fullmatch(cell) or (value is not None and abs(value) == float("inf")):
        return "infinite"
    if value is None:
        return _non_number_reason(cell, mark)
    return "large" if abs(value) > MAX_VALUE else None


def _non_number_reason(cell: str, mark: str) -> str:
    """Return what a cell is instead of a number, as the end of the message's id."""
    if len(cell) > MAX_LENGTH:
        return "no-number"
    if is_date(cell):
        return "date"
    if is_feet(cell):
        return "feet"
    if parse_number(cell, "." if mark == "," else ",") is not None:
        return "mark-comma" if "," in cell else "mark-point"
    if _ODD_NEGATIVE.fullmatch(cell):
        return "below-zero"
    amount, unit = split_unit(cell)
    if unit not in ("", *_DIGIT_LOOKALIKES) and parse_number(amount, mark) is not None:
        return "unit"
    parts = re.split(r"[;\t|,]", cell)
    if len(parts) > 2 and sum(map(is_plain_number, parts)) > 1:
        return "parted"
    return "no-number"
