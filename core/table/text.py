"""From a person's file or paste to rows of cells: its letters, what parts its columns, and where its table begins."""

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence

from core.say.messages import Message, message
from core.table import workbook
from core.table.cells import DataError, is_number, is_number_like
from core.table.letters import decode_bytes
from core.table.lines import blank_rules

MAX_BYTES = 1_000_000
csv.field_size_limit(MAX_BYTES)  # overlong cells are reported later, by `fault`
EXAMPLE = "height,weight,answer"
_SEPARATORS = (",", ";", "\t", "|")
_FOREIGN_SEPARATORS = ("，", "；", "،", "؛", "、")  # what other scripts write for a comma or a semicolon
WIDE = "  "  # two spaces or more
MIN_EQUAL_WIDTHS = 0.6  # the share of rows of the same width that makes spaces separators
_SAMPLE_ROWS = 50  # rows that decide on the separator
_SIGNATURES = {
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
_MOJIBAKE = re.compile("[ÂÃÄÅÐÑ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€.")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")

Record = tuple[int, Sequence[str]]  # a row's number, as a spreadsheet counts, and its cells


def records_of(source, encoding: str | None = None) -> tuple[list[Record], str | None, list[Message]]:
    """Return the non-empty rows of `source` (text, bytes, or a file of either), the separator of its columns, and remarks.

    The first row names the columns: comments and a title above it are left out. A workbook has no separator.
    Raises DataError, and Question for the code of its letters, which `code` answers.
    """
    content = _content(source)
    if isinstance(content, bytes) and workbook.is_workbook(content):
        rows, remarks = workbook.rows_of(content)
        check_size(sum(len(cell) + 1 for row in rows for cell in row))
        return _drop_titles(to_records(rows)), None, remarks
    text, remarks = _text(content, encoding)
    if not re.search(r'[^\s,;|"]', text):
        raise DataError(message("table-empty"))
    if _CONTROL.search(text) or not _is_unicode(text):
        raise DataError(message("table-no-text"))
    if text.lstrip()[0] in "<{[":
        raise DataError(message("table-web-page"))
    text, repairs = _fix_mojibake(text)
    text = _unwrap_rows(blank_rules(_drop_comments(_convert_arff(text))))
    separator, text = _separator(text)
    rows = []
    try:
        for row in _rows(text, separator, strict=True):
            rows.append(row)
    except csv.Error as error:
        raise DataError(message("table-quotes", row=len(rows) + 1)) from error
    return _drop_titles(to_records(rows)), separator, remarks + repairs


def to_records(rows: Sequence[Sequence[str]]) -> list[Record]:
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


def _text(content: str | bytes, encoding: str | None) -> tuple[str, list[Message]]:
    """Return the text, whatever its code, and a remark where the code was found out."""
    if isinstance(content, str):
        return content.removeprefix("\ufeff"), []
    for start, what in _SIGNATURES.items():
        if content.startswith(start):
            raise DataError(message("table-other-file", what=what))
    text, encoding = decode_bytes(content, encoding)
    return text.removeprefix("\ufeff"), [message("table-code", code=encoding)] if encoding else []


def _fix_mojibake(text: str) -> tuple[str, list[Message]]:
    """Mend letters that were saved as UTF-8 and then read as Windows Latin, "Ã¶" for "ö"; return what was mended."""
    garbled = _MOJIBAKE.search(text)
    if not garbled:
        return text, []
    try:
        repaired_text = text.encode("cp1252").decode("utf-8")
        repaired = garbled[0].encode("cp1252").decode("utf-8", errors="ignore")
    except UnicodeError:
        return text, []
    return repaired_text, [message("table-letters-mended", wrong=garbled[0], right=repaired)]


def _convert_arff(text: str) -> str:
    """Turn Weka's file (.arff) into rows with a row of names. The rows keep their numbers."""
    if text.lstrip()[0] not in "%@" or not re.search(r"(?im)^@relation\b", text[:20_000]):
        return text
    lines = re.split(r"\r\n|\r|\n", text)
    names = [
        match[1].strip("'\"")
        for line in lines
        if (match := re.match(r"(?i)@attribute\s+('[^']*'|\"[^\"]*\"|\S+)", line))
    ]
    data = next((index for index, line in enumerate(lines) if line.strip().lower() == "@data"), None)
    if data is None or not names:
        return text
    rows = [line if not line.startswith("%") else "" for line in lines[data + 1 :]]
    return "\n".join([*[""] * data, ",".join(f'"{name}"' for name in names), *rows])


def _unwrap_rows(text: str) -> str:
    """Take away quotation marks around whole rows, as a spreadsheet writes them that held a row in a cell."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2 or not all(map(_is_wrapped, lines)):
        return text
    return "\n".join(line.strip()[1:-1].replace('""', '"') for line in text.splitlines())


def _is_wrapped(line: str) -> bool:
    """Whether a line is one quoted cell with a separator in it."""
    line = line.strip()
    inner = line[1:-1].replace('""', "")
    return line[:1] == line[-1:] == '"' and '"' not in inner and any(each in inner for each in _SEPARATORS)


def _drop_comments(text: str) -> str:
    """Blank the lines `# …` above the table, so that rows keep their numbers.

    NumPy and R write the names of the columns behind such a sign: where the last of those lines has as many cells as the
    line after it, only the sign is taken away.
    """
    lines = re.split(r"(\r\n|\r|\n)", text[:20_000])
    non_empty = [index for index in range(0, len(lines), 2) if lines[index].strip()]
    comments = []
    for index in non_empty:
        if not lines[index].lstrip().startswith("#"):
            break
        comments.append(index)
    if not comments or len(comments) == len(non_empty):
        return text
    last, first = lines[comments[-1]].lstrip()[1:], lines[non_empty[len(comments)]]
    for index in comments:
        lines[index] = ""
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
    sep_line = re.fullmatch(r'"?sep=(.)"?', first.strip(" \r"))
    if sep_line and sep_line[1] in _SEPARATORS:
        return sep_line[1], rest
    score, separator = max((_score(text, separator), separator) for separator in _SEPARATORS)
    if score[0] and _names_fit(text, separator) and _has_numbers(text, separator):
        return separator, rest if sep_line else text
    if score[0] and (text_with_one_separator := _replace_header_separator(text, separator)):
        return separator, text_with_one_separator
    alternatives = [(_score(text, other), other) for other in (*_FOREIGN_SEPARATORS, WIDE, " ")]
    # Words of a sentence are no columns.
    alternatives = [each for each in alternatives if each[0][0] >= MIN_EQUAL_WIDTHS and _has_numbers(text, each[1])]
    if score[0]:
        alternatives = [each for each in alternatives if _names_fit(text, each[1]) and not _has_numbers(text, separator, 2)]
    best = max(alternatives, key=lambda each: (_names_fit(text, each[1]), each[0][0]), default=None)
    if best:
        return best[1], text
    if not score[0]:
        raise DataError(message("table-one-column"))
    return separator, rest if sep_line else text


def _widths(text: str, separator: str) -> list[int]:
    """Return how many cells the first rows have."""
    try:
        rows = (row for row in _rows(text, separator, strict=False) if any(cell.strip() for cell in row))
        return [len(row) for _, row in zip(range(_SAMPLE_ROWS), rows, strict=False)]
    except csv.Error:
        return []


def _names_fit(text: str, separator: str) -> bool:
    """Return whether the first row has as many cells as most others, or one less, where rows are numbered."""
    first, *more = _widths(text, separator) or [0]
    most_common = max(Counter(more).items(), key=lambda each: (each[1], each[0]), default=(first, 0))[0]
    return first > 1 and most_common - 1 <= first <= most_common


def _replace_header_separator(text: str, separator: str) -> str | None:
    """Return the text where only the row of names has another separator, with that of the other rows."""
    first, line_end, rest = text.lstrip("\r\n").partition("\n")
    most_common = Counter(_widths(rest, separator)).most_common(1)
    if not most_common or separator in first or most_common[0][1] < 0.9 * len(_widths(rest, separator)):
        return None
    for other in _SEPARATORS:
        if first.count(other) + 1 == most_common[0][0] > 1 and '"' not in first:
            return text[: len(text) - len(text.lstrip("\r\n"))] + first.replace(other, separator) + line_end + rest
    return None


def _has_numbers(text: str, separator: str, least: int = 1) -> bool:
    """Return whether columns of the first rows, at least so many, hold numbers below their names."""
    rows = [row for _, row in zip(range(_SAMPLE_ROWS), _rows(text, separator, strict=False), strict=False) if row][1:]
    columns = [[row[index] for row in rows if index < len(row)] for index in range(max(map(len, rows), default=0))]
    return sum(sum(map(is_number, column)) > len(column) / 2 for column in columns if column) >= least


def _score(text: str, separator: str) -> tuple[float, bool, int]:
    """Score a separator: the share of rows that have the most common width, whether that is 3, and that width."""
    widths: list[int] = []
    try:
        for row in _rows(text, separator, strict=False):
            if any(cell.strip() for cell in row):
                widths.append(len(row))
            if len(widths) > _SAMPLE_ROWS:
                break
    except csv.Error:
        return (0.0, False, 0)
    width, count = max(Counter(widths).items(), key=lambda each: (each[1], each[0]), default=(0, 0))
    return (count / len(widths), width == 3, width) if width > 1 else (0.0, False, 0)


def _drop_titles(records: list[Record]) -> list[Record]:
    """Drop titles: lines of a single cell above a wider table."""
    begin = 0
    while begin < len(records) - 2 and _cells(records[begin]) == 1 and _cells(records[begin + 1]) < 2:
        begin += 1
    wider = len(records) > begin + 1 and _cells(records[begin + 1]) > 1
    return records[begin + 1 :] if wider and _cells(records[begin]) == 1 else records


def _cells(record: Record) -> int:
    return sum(bool(cell.strip()) for cell in record[1])
