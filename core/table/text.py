"""Turn a person's file or pasted text into rows of cells: decode it, find its separator, drop what is above the table."""

import csv
import io
import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from core.say.messages import Message, message
from core.table import workbook
from core.table.cells import DataError, is_number, is_plain_number
from core.table.letters import decode_bytes
from core.table.lines import Record, blank_rules, n_cells

MAX_BYTES = 1_000_000
csv.field_size_limit(MAX_BYTES)  # overlong cells are reported later, by `fault`
_SEPARATORS = (",", ";", "\t", "|")
_FOREIGN_SEPARATORS = ("，", "；", "،", "؛", "、")  # the commas and semicolons of other scripts
_WIDE = "  "  # stands for two or more spaces
_MIN_EQUAL_WIDTHS = 0.6  # the share of rows with the same width from which spaces count as separators
_SAMPLE_ROWS = 50  # rows that decide the separator
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


def records_of(source, encoding: str | None = None) -> tuple[list[Record], str | None, list[Message]]:
    """Return the non-empty rows of `source` (text, bytes, or a file of either), their separator, and remarks.

    Comments and titles above the table are dropped. The separator of a workbook is None.
    Raises DataError, and Question for an ambiguous encoding, which `encoding` answers.
    """
    content = _read_source(source)
    if isinstance(content, bytes) and workbook.is_workbook(content):
        rows, remarks = workbook.rows_of(content)
        check_size(sum(len(cell) + 1 for row in rows for cell in row))
        return _drop_titles(to_records(rows)), None, remarks
    text, remarks = _decode(content, encoding)
    if not re.search(r'[^\s,;|"]', text):
        raise DataError(message("table-empty"))
    if _CONTROL.search(text) or not _is_unicode(text):
        raise DataError(message("table-no-text"))
    if text.lstrip()[0] in "<{[":
        raise DataError(message("table-web-page"))
    text, repairs = _fix_mojibake(text)
    text = _unwrap_rows(blank_rules(_drop_comments(_convert_arff(text))))
    separator, text = _find_separator(text)
    rows = []
    try:
        for row in _parse_rows(text, separator, strict=True):
            rows.append(row)
    except csv.Error as error:
        raise DataError(message("table-quotes", row=len(rows) + 1)) from error
    return _drop_titles(to_records(rows)), separator, remarks + repairs


def to_records(rows: Sequence[Sequence[str]]) -> list[Record]:
    """Number the rows from 1 and drop the empty ones. Raises DataError if all are empty."""
    records = [(number, row) for number, row in enumerate(rows, start=1) if any(cell.strip() for cell in row)]
    if not records:
        raise DataError(message("table-empty"))
    return records


def check_size(n_chars: int) -> None:
    """Raise DataError for a source that is too large."""
    if n_chars > MAX_BYTES:
        raise DataError(message("table-too-large"))


def _is_unicode(text: str) -> bool:
    """Return whether the text has no lone surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _read_source(source) -> str | bytes:
    """Return the content of `source`. Raises DataError if it is too large."""
    if hasattr(source, "getvalue"):  # an upload is the same object on every rerun, so its position may be at the end
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


def _decode(content: str | bytes, encoding: str | None) -> tuple[str, list[Message]]:
    """Return the text, and a remark if its encoding was guessed or chosen."""
    if isinstance(content, str):
        return content.removeprefix("\ufeff"), []
    for signature, file_type in _SIGNATURES.items():
        if content.startswith(signature):
            raise DataError(message("table-other-file", what=file_type))
    text, encoding = decode_bytes(content, encoding)
    return text.removeprefix("\ufeff"), [message("table-code", code=encoding)] if encoding else []


def _fix_mojibake(text: str) -> tuple[str, list[Message]]:
    """Repair UTF-8 that was read as Windows-1252, such as "Ã¶" for "ö". Return the text and a remark."""
    wrong = _MOJIBAKE.search(text)
    if not wrong:
        return text, []
    try:
        new_text = text.encode("cp1252").decode("utf-8")
        right = wrong[0].encode("cp1252").decode("utf-8", errors="ignore")
    except UnicodeError:
        return text, []
    return new_text, [message("table-letters-mended", wrong=wrong[0], right=right)]


def _convert_arff(text: str) -> str:
    """Turn Weka's format (.arff) into CSV with a row of names. The rows keep their numbers."""
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
    """Strip quotation marks around whole rows: a spreadsheet writes them if it held each row in one cell."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2 or not all(map(_is_wrapped, lines)):
        return text
    return "\n".join(line.strip()[1:-1].replace('""', '"') for line in text.splitlines())


def _is_wrapped(line: str) -> bool:
    """Return whether a line is one quoted cell with a separator in it."""
    line = line.strip()
    inner = line[1:-1].replace('""', "")
    return line[:1] == line[-1:] == '"' and '"' not in inner and any(separator in inner for separator in _SEPARATORS)


def _drop_comments(text: str) -> str:
    """Blank the comment lines `# …` above the table, so that the rows keep their numbers.

    NumPy and R write the names of the columns in such a line. If the last comment has as many cells as the first row, it
    holds the names, and only its "#" is removed.
    """
    lines = re.split(r"(\r\n|\r|\n)", text[:20_000])
    non_empty = [index for index in range(0, len(lines), 2) if lines[index].strip()]
    comments = list(itertools.takewhile(lambda index: lines[index].lstrip().startswith("#"), non_empty))
    if not comments or len(comments) == len(non_empty):
        return text
    last, first = lines[comments[-1]].lstrip()[1:], lines[non_empty[len(comments)]]
    for index in comments:
        lines[index] = ""
    for separator in (*_SEPARATORS, None):
        names, cells = last.split(separator), first.split(separator)
        if len(names) == len(cells) > 2 and any(map(is_plain_number, cells)) and not any(map(is_plain_number, names)):
            lines[comments[-1]] = last.strip() if last.strip()[:1] not in _SEPARATORS else "#" + last
            break
    return "".join(lines) + text[20_000:]


def _parse_rows(text: str, separator: str, *, strict: bool) -> Iterator[list[str]]:
    """Parse CSV with a separator, which may be `_WIDE`. With `strict`, unbalanced quotes raise csv.Error."""
    if separator == _WIDE:
        lines = (re.sub(r" {2,}|\t+", "\t", line.strip()) for line in re.split(r"\r\n|\r|\n", text))
        text, separator = "\n".join(lines), "\t"
    if separator == " ":
        text = "\n".join(line.strip() for line in re.split(r"\r\n|\r|\n", text))
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict, skipinitialspace=True)


def _find_separator(text: str) -> tuple[str, str]:
    """Find the separator of the columns. Return it, and the text to read with it, without a spreadsheet's `sep=` line."""
    first, _, rest = text.partition("\n")
    sep_line = re.fullmatch(r'"?sep=(.)"?', first.strip(" \r"))
    if sep_line and sep_line[1] in _SEPARATORS:
        return sep_line[1], rest
    score, separator = max((_score(text, separator), separator) for separator in _SEPARATORS)
    if score[0] and _names_fit(text, separator) and _has_numbers(text, separator):
        return separator, rest if sep_line else text
    if score[0] and (new_text := _replace_header_separator(text, separator)):
        return separator, new_text
    shares = {other: _score(text, other)[0] for other in (*_FOREIGN_SEPARATORS, _WIDE, " ")}
    # The words of a sentence are not columns: rows must have equal widths, and numbers.
    others = [other for other in shares if shares[other] >= _MIN_EQUAL_WIDTHS and _has_numbers(text, other)]
    if score[0]:
        others = [other for other in others if _names_fit(text, other) and not _has_numbers(text, separator, 2)]
    if others:
        return max(others, key=lambda other: (_names_fit(text, other), shares[other])), text
    if not score[0]:
        raise DataError(message("table-one-column"))
    return separator, rest if sep_line else text


def _widths(text: str, separator: str) -> list[int]:
    """Return the number of cells of each of the first rows."""
    try:
        rows = (row for row in _parse_rows(text, separator, strict=False) if any(cell.strip() for cell in row))
        return [len(row) for _, row in zip(range(_SAMPLE_ROWS), rows, strict=False)]
    except csv.Error:
        return []


def _names_fit(text: str, separator: str) -> bool:
    """Return whether the first row has as many cells as most others, or one less if rows are numbered."""
    first, *rest = _widths(text, separator) or [0]
    width = _most_common(rest)[0] if rest else first
    return first > 1 and width - 1 <= first <= width


def _replace_header_separator(text: str, separator: str) -> str | None:
    """Return the text with `separator` in the row of names, or None unless only that row has another one."""
    first, line_end, rest = text.lstrip("\r\n").partition("\n")
    widths = _widths(rest, separator)
    width, count = Counter(widths).most_common(1)[0] if widths else (0, 0)
    if separator in first or '"' in first or width < 2 or count < 0.9 * len(widths):
        return None
    for other in _SEPARATORS:
        if first.count(other) + 1 == width:
            return text[: len(text) - len(text.lstrip("\r\n"))] + first.replace(other, separator) + line_end + rest
    return None


def _has_numbers(text: str, separator: str, least: int = 1) -> bool:
    """Return whether at least `least` columns hold numbers below their names, in the first rows."""
    rows = [
        row for _, row in zip(range(_SAMPLE_ROWS), _parse_rows(text, separator, strict=False), strict=False) if row
    ][1:]
    columns = [[row[index] for row in rows if index < len(row)] for index in range(max(map(len, rows), default=0))]
    return sum(sum(map(is_number, column)) > len(column) / 2 for column in columns if column) >= least


def _score(text: str, separator: str) -> tuple[float, bool, int]:
    """Score a separator: the share of rows with the most common width, whether that width is 3, and the width."""
    widths: list[int] = []
    try:
        for row in _parse_rows(text, separator, strict=False):
            if any(cell.strip() for cell in row):
                widths.append(len(row))
            if len(widths) > _SAMPLE_ROWS:
                break
    except csv.Error:
        return (0.0, False, 0)
    width, count = _most_common(widths) if widths else (0, 0)
    return (count / len(widths), width == 3, width) if width > 1 else (0.0, False, 0)


def _most_common(widths: list[int]) -> tuple[int, int]:
    """Return the most common width and its count. Of equally common ones it is the largest."""
    return max(Counter(widths).items(), key=lambda item: (item[1], item[0]))


def _drop_titles(records: list[Record]) -> list[Record]:
    """Drop titles: rows with a single cell above a wider table."""
    widths = [n_cells(row) for _, row in records]
    n_titles = next((index for index, width in enumerate(widths) if width > 1), 0)
    return records[n_titles:]
