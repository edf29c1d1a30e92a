"""From a person's file or paste to rows of cells: its letters, what parts its columns, and where its table begins."""

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence

from core.say.messages import Message, message
from core.table import workbook
from core.table.cells import DataError, is_number, is_number_like
from core.table.letters import decoded
from core.table.lines import without_rules

MAX_BYTES = 1_000_000
csv.field_size_limit(MAX_BYTES)  # overlong cells are reported later, by `fault`
EXAMPLE = "height,weight,answer"
_SEPARATORS = (",", ";", "\t", "|")
_OTHERS = ("，", "；", "،", "؛", "、")  # what other scripts write for a comma or a semicolon
WIDE = "  "  # two spaces or more
MOST_ALIKE = 0.6  # the share of rows of the same width that makes spaces separators
_SAMPLE = 50  # rows that decide on the separator
_NOT_TEXT = {
    b"PK\x03\x04": "packed",
    b"\xd0\xcf\x11\xe0": "old-workbook",
    b"%PDF": "pdf",
    b"\x89PNG": "picture",
    b"\xff\xd8\xff": "picture",
    b"GIF8": "picture",
    b"\x1f\x8b": "packed",
    b"PAR1": "parquet",
    b"SQLite format": "database",
}
_STORED_TWICE = re.compile("[ÂÃÄÅÐÑ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€.")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")

Record = tuple[int, Sequence[str]]  # a row's number, as a spreadsheet counts, and its cells


def records_of(source, code: str | None = None) -> tuple[list[Record], str | None, list[Message]]:
    """Return the non-empty rows of `source` (text, bytes, or a file of either), the separator of its columns, and remarks.

    The first row names the columns: comments and a title above it are left out. A workbook has no separator.
    Raises DataError, and Question for the code of its letters, which `code` answers.
    """
    content = _content(source)
    if isinstance(content, bytes) and workbook.is_workbook(content):
        rows, remarks = workbook.rows_of(content)
        check_size(sum(len(cell) + 1 for row in rows for cell in row))
        return _from_the_names(filled(rows)), None, remarks
    text, remarks = _text(content, code)
    if not re.search(r'[^\s,;|"]', text):
        raise DataError(message("table-empty"))
    if _CONTROL.search(text) or not _is_unicode(text):
        raise DataError(message("table-no-text"))
    if text.lstrip()[0] in "<{[":
        raise DataError(message("table-web-page"))
    text, mended = _rightly_stored(text)
    text = _unwrapped(without_rules(_without_comments(_from_weka(text))))
    separator, text = _separator(text)
    rows = []
    try:
        for row in _rows(text, separator, strict=True):
            rows.append(row)
    except csv.Error as error:
        raise DataError(message("table-quotes", row=len(rows) + 1)) from error
    return _from_the_names(filled(rows)), separator, remarks + mended


def filled(rows: Sequence[Sequence[str]]) -> list[Record]:
    """Number the rows and drop the empty ones. Raises DataError where all are empty."""
    records = [(number, row) for number, row in enumerate(rows, start=1) if any(cell.strip() for cell in row)]
    if not records:
        raise DataError(message("table-empty"))
    return records


def check_size(letters: int) -> None:
    """Raise DataError for a source that is too large, before any work on it."""
    if letters > MAX_BYTES:
        raise DataError(message("table-too-large"))


def _is_unicode(text: str) -> bool:
    """Return whether every character can be encoded: half of a UTF-16 pair cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _content(source) -> str | bytes:
    """Return what `source` holds. Raises DataError for too much of it."""
    if hasattr(source, "getvalue"):  # an upload: the same object comes back on every rerun, already read to its end
        source = source.getvalue()
    elif hasattr(source, "read"):
        try:
            source = source.read(MAX_BYTES + 1)
        except UnicodeDecodeError as error:
            raise DataError(message("table-letters")) from error
    if not isinstance(source, str | bytes | bytearray | memoryview):
        raise TypeError(f"read_csv needs text, bytes or a file, not {type(source).__name__}")
    check_size(len(source))
    return source if isinstance(source, str) else bytes(source)


def _text(content: str | bytes, code: str | None) -> tuple[str, list[Message]]:
    """Return the text, whatever its code, and a remark where the code was found out."""
    if isinstance(content, str):
        return content.removeprefix("\ufeff"), []
    for start, what in _NOT_TEXT.items():
        if content.startswith(start):
            raise DataError(message("table-other-file", what=what))
    text, code = decoded(content, code)
    return text.removeprefix("\ufeff"), [message("table-code", code=code)] if code else []


def _rightly_stored(text: str) -> tuple[str, list[Message]]:
    """Mend letters that were saved as UTF-8 and then read as Windows Latin, "Ã¶" for "ö"; return what was mended."""
    strange = _STORED_TWICE.search(text)
    if not strange:
        return text, []
    try:
        mended = text.encode("cp1252").decode("utf-8")
        right = strange[0].encode("cp1252").decode("utf-8", errors="ignore")
    except UnicodeError:
        return text, []
    return mended, [message("table-letters-mended", wrong=strange[0], right=right)]


def _from_weka(text: str) -> str:
    """Turn Weka's file (.arff) into rows with a row of names. The rows keep their numbers."""
    if text.lstrip()[0] not in "%@" or not re.search(r"(?im)^@relation\b", text[:20_000]):
        return text
    lines = re.split(r"\r\n|\r|\n", text)
    names = [
        match[1].strip("'\"")
        for line in lines
        if (match := re.match(r"(?i)@attribute\s+('[^']*'|\"[^\"]*\"|\S+)", line))
    ]
    data = next((place for place, line in enumerate(lines) if line.strip().lower() == "@data"), None)
    if data is None or not names:
        return text
    rows = [line if not line.startswith("%") else "" for line in lines[data + 1 :]]
    return "\n".join([*[""] * data, ",".join(f'"{name}"' for name in names), *rows])


def _unwrapped(text: str) -> str:
    """Take away quotation marks around whole rows, as a spreadsheet writes them that held a row in a cell."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2 or not all(map(_is_wrapped, lines)):
        return text
    return "\n".join(line.strip()[1:-1].replace('""', '"') for line in text.splitlines())


def _is_wrapped(line: str) -> bool:
    """Whether a line is one quoted cell with a separator in it."""
    line = line.strip()
    within = line[1:-1].replace('""', "")
    return line[:1] == line[-1:] == '"' and '"' not in within and any(each in within for each in _SEPARATORS)


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
    if separator == WIDE:  # columns aligned by two or more spaces
        lines = (re.sub(r" {2,}|\t+", "\t", line.strip()) for line in re.split(r"\r\n|\r|\n", text))
        text, separator = "\n".join(lines), "\t"
    if separator == " ":
        text = "\n".join(line.strip() for line in re.split(r"\r\n|\r|\n", text))
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict, skipinitialspace=True)


def _separator(text: str) -> tuple[str, str]:
    """Find the separator of the columns; return it with the text without a spreadsheet's own `sep=` line."""
    first, _, rest = text.partition("\n")
    stated = re.fullmatch(r'"?sep=(.)"?', first.strip(" \r"))
    if stated and stated[1] in _SEPARATORS:
        return stated[1], rest
    score, separator = max((_score(text, separator), separator) for separator in _SEPARATORS)
    if score[0] and _names_fit(text, separator) and _has_numbers(text, separator):
        return separator, rest if stated else text
    if score[0] and (mended := _with_its_separator(text, separator)):
        return separator, mended
    others = [(_score(text, other), other) for other in (*_OTHERS, WIDE, " ")]
    # Words of a sentence are no columns.
    others = [each for each in others if each[0][0] >= MOST_ALIKE and _has_numbers(text, each[1])]
    if score[0]:
        others = [each for each in others if _names_fit(text, each[1]) and not _has_numbers(text, separator, 2)]
    best = max(others, key=lambda each: (_names_fit(text, each[1]), each[0][0]), default=None)
    if best:
        return best[1], text
    if not score[0]:
        raise DataError(message("table-one-column"))
    return separator, rest if stated else text


def _widths(text: str, separator: str) -> list[int]:
    """Return how many cells the first rows have."""
    try:
        rows = (row for row in _rows(text, separator, strict=False) if any(cell.strip() for cell in row))
        return [len(row) for _, row in zip(range(_SAMPLE), rows, strict=False)]
    except csv.Error:
        return []


def _names_fit(text: str, separator: str) -> bool:
    """Return whether the first row has as many cells as most others, or one less, where rows are numbered."""
    first, *more = _widths(text, separator) or [0]
    usual = max(Counter(more).items(), key=lambda each: (each[1], each[0]), default=(first, 0))[0]
    return first > 1 and usual - 1 <= first <= usual


def _with_its_separator(text: str, separator: str) -> str | None:
    """Return the text where only the row of names has another separator, with that of the other rows."""
    first, line_end, rest = text.lstrip("\r\n").partition("\n")
    usual = Counter(_widths(rest, separator)).most_common(1)
    if not usual or separator in first or usual[0][1] < 0.9 * len(_widths(rest, separator)):
        return None
    for other in _SEPARATORS:
        if first.count(other) + 1 == usual[0][0] > 1 and '"' not in first:
            return text[: len(text) - len(text.lstrip("\r\n"))] + first.replace(other, separator) + line_end + rest
    return None


def _has_numbers(text: str, separator: str, least: int = 1) -> bool:
    """Return whether columns of the first rows, at least so many, hold numbers below their names."""
    rows = [row for _, row in zip(range(_SAMPLE), _rows(text, separator, strict=False), strict=False) if row][1:]
    columns = [[row[place] for row in rows if place < len(row)] for place in range(max(map(len, rows), default=0))]
    return sum(sum(map(is_number, column)) > len(column) / 2 for column in columns if column) >= least


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
