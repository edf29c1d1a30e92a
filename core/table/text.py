"""From a person's file or paste to rows of cells: its letters, what parts its columns, and where its table begins."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Sequence

from core.table.cells import DataError, is_number_like

MAX_BYTES = 1_000_000
TOO_LARGE = (
    f"This is too large: at most {MAX_BYTES:,} letters (about 1 megabyte) can be read. Keep fewer rows or columns."
)
csv.field_size_limit(MAX_BYTES)  # overlong cells are reported later, by `fault`
EXAMPLE = "height,weight,answer"
EMPTY = "There is nothing to read: it is empty. Choose a file, or paste rows, with data in it."
ONE_COLUMN = (
    f"There is only one column. Put a comma between the columns, in every row, such as: {EXAMPLE}"
    " (semicolons, tabs, bars and spaces work too)."
)
_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE = 50  # rows that decide on the separator
_NOT_TEXT = {
    b"PK\x03\x04": "an Excel or other packed file",
    b"\xd0\xcf\x11\xe0": "an old Excel workbook",
    b"%PDF": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a packed file",
    b"PAR1": "a Parquet file",
    b"SQLite format": "a database",
}
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")

Record = tuple[int, Sequence[str]]  # a row's number, as a spreadsheet counts, and its cells


def records_of(source) -> tuple[list[Record], str]:
    """Return the non-empty rows of `source` (text, bytes, or a file of either), and the separator of its columns.

    The first of them names the columns: comments and a title above it are left out. Raises DataError.
    """
    text = _text(source).removeprefix("\ufeff")
    if not re.search(r'[^\s,;|"]', text):
        raise DataError(EMPTY)
    if _CONTROL.search(text) or not _is_unicode(text):
        raise DataError("This is not plain text. Save your table as CSV (comma-separated values) and try again.")
    if text.lstrip()[0] in "<{[":
        raise DataError(
            "This looks like a web page or program data, not a table. Save your table as CSV (comma-separated values)."
        )
    text = _without_comments(text)
    separator, text = _separator(text)
    rows = []
    try:
        for row in _rows(text, separator, strict=True):
            rows.append(row)  # noqa: PERF402 - an error tells its row by what was read before it
    except csv.Error as error:
        raise DataError(
            f"The quotation marks in row {len(rows) + 1} do not match. Close every quotation mark, or take them out."
        ) from error
    return _from_the_names(filled(rows)), separator


def filled(rows: Sequence[Sequence[str]]) -> list[Record]:
    """Number the rows and drop the empty ones. Raises DataError where all are empty."""
    records = [(number, row) for number, row in enumerate(rows, start=1) if any(cell.strip() for cell in row)]
    if not records:
        raise DataError(EMPTY)
    return records


def check_size(letters: int) -> None:
    """Raise DataError for a source that is too large, before any work on it."""
    if letters > MAX_BYTES:
        raise DataError(TOO_LARGE)


def _is_unicode(text: str) -> bool:
    """Whether every character can be encoded: half of a UTF-16 pair cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _text(source) -> str:
    """Read the text in `source`, whatever its encoding."""
    if hasattr(source, "getvalue"):  # an upload: the same object comes back on every rerun, already read to its end
        source = source.getvalue()
    elif hasattr(source, "read"):
        try:
            source = source.read(MAX_BYTES + 1)
        except UnicodeDecodeError as error:
            raise DataError("The letters in this file cannot be read. Save it again as CSV with UTF-8.") from error
    if not isinstance(source, str | bytes | bytearray | memoryview):
        raise TypeError(f"read_csv needs text, bytes or a file, not {type(source).__name__}")
    check_size(len(source))
    return source if isinstance(source, str) else _decoded(bytes(source))


def _decoded(raw: bytes) -> str:
    for start, what in _NOT_TEXT.items():
        if raw.startswith(start):
            raise DataError(
                f"This is {what}, not plain text. Open your table and save it as CSV (comma-separated values)."
            )
    encodings = ["utf-8", "cp1252", "latin-1"]  # the last one reads any bytes
    for mark, encoding in _BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            raw, encodings = raw[len(mark) :], [encoding]
            break
    else:
        # UTF-16 without a mark: in a table nearly every second byte is zero.
        for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
            if len(raw) >= 4 and raw[offset::2].count(0) > 0.8 * (len(raw) // 2) and 0 not in raw[1 - offset :: 2]:
                encodings = [encoding]
    for encoding in encodings:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise DataError("The letters in this file cannot be read. Save it again as CSV with UTF-8.")


def _without_comments(text: str) -> str:
    """Blank the lines `# …` above the table, so that rows keep their numbers.

    NumPy and R write the names of the columns behind such a sign: where the last of those lines has as many cells as the
    line after it, only the sign is taken away.
    """
    lines = re.split(r"(\r\n|\r|\n)", text[:20_000])
    full = [place for place in range(0, len(lines), 2) if lines[place].strip()]
    comments = []
    for place in full:
        if not lines[place].lstrip().startswith("#"):
            break
        comments.append(place)
    if not comments or len(comments) == len(full):
        return text
    last, first = lines[comments[-1]].lstrip()[1:], lines[full[len(comments)]]
    for place in comments:
        lines[place] = ""
    for separator in (*_SEPARATORS, None):
        names, cells = last.split(separator), first.split(separator)
        if len(names) == len(cells) > 2 and any(map(is_number_like, cells)) and not any(map(is_number_like, names)):
            lines[comments[-1]] = last.strip() if last.strip()[:1] not in _SEPARATORS else "#" + last
            break
    return "".join(lines) + text[20_000:]


def _rows(text: str, separator: str, *, strict: bool):
    if separator == " ":
        text = "\n".join(line.strip() for line in re.split(r"\r\n|\r|\n", text))
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict, skipinitialspace=True)


def _separator(text: str) -> tuple[str, str]:
    """Find the separator of the columns; return it with the text without a spreadsheet's own `sep=` line."""
    first, _, rest = text.partition("\n")
    stated = re.fullmatch(r'"?sep=(.)"?', first.strip(" \r"))
    if stated and stated[1] in _SEPARATORS:
        return stated[1], rest
    best = max((_score(text, separator), separator) for separator in _SEPARATORS)
    if best[0] == (0.0, False, 0):
        best = (_score(text, " "), " ")
        if best[0][2] not in (3, 4):  # words of a sentence are no columns
            raise DataError(ONE_COLUMN)
    return best[1], rest if stated else text


def _score(text: str, separator: str) -> tuple[float, bool, int]:
    """Score a separator: the share of rows that have the most common width, whether that is 3, and that width."""
    widths: list[int] = []
    try:
        for row in _rows(text, separator, strict=False):
            if any(cell.strip() for cell in row):
                widths.append(len(row))
            if len(widths) > _SAMPLE:
                break
    except csv.Error:
        return (0.0, False, 0)
    width, often = max(Counter(widths).items(), key=lambda each: (each[1], each[0]), default=(0, 0))
    return (often / len(widths), width == 3, width) if width > 1 else (0.0, False, 0)


def _from_the_names(records: list[Record]) -> list[Record]:
    """Drop titles: lines of a single cell above a wider table."""
    begin = 0
    while begin < len(records) - 2 and _cells(records[begin]) == 1 and _cells(records[begin + 1]) < 2:
        begin += 1
    wider = len(records) > begin + 1 and _cells(records[begin + 1]) > 1
    return records[begin + 1 :] if wider and _cells(records[begin]) == 1 else records


def _cells(record: Record) -> int:
    return sum(bool(cell.strip()) for cell in record[1])
