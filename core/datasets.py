"""The data a network learns from: made sets, and a person's own CSV.

`DATASETS` maps a name to a maker of points with two numbers each; `wavy` is the one-number curve of the chapter on
bends; `read_csv` and `read_table` take a person's own rows. Everybody gets the same thing, a `Dataset`.

The sets `xor`, `circle`, `gauss`, `spiral`, `plane` and `hills` follow TensorFlow Playground's definitions
(github.com/tensorflow/playground, src/dataset.ts), with its noise from 0 to 0.5; `moons` follows scikit-learn's
`make_moons`, centered and three times as large so that it fills the same window, −6 … 6.
"""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import IO

import numpy as np

MAX_ROWS = 2_000  # keeps a training run short enough to answer a control at once
MAX_BYTES = 1_000_000
MIN_ROWS = 4
LARGEST = 1e12  # beyond this, a square of a square no longer leaves room for a sum


@dataclass(frozen=True, eq=False)
class Scaling:
    """A change of units, column by column: the network's number = (the person's number − center) / spread."""

    center: np.ndarray
    spread: np.ndarray

    @classmethod
    def none(cls, columns: int) -> "Scaling":
        """Leave `columns` columns as they are."""
        return cls(np.zeros(columns), np.ones(columns))

    @classmethod
    def fit(cls, values: np.ndarray) -> "Scaling":
        """Center = each column's average, spread = its standard deviation (1 for a column that never changes)."""
        center = values.mean(axis=0)
        reach = np.abs(values - center).max(axis=0)
        reach[reach == 0] = 1.0
        # Dividing by the reach first keeps the squares of very small numbers from vanishing.
        spread = reach * np.sqrt((((values - center) / reach) ** 2).mean(axis=0))
        spread[spread == 0] = 1.0
        return cls(center, spread)

    def to_network(self, values: np.ndarray) -> np.ndarray:
        """From the person's units to the network's."""
        return (np.asarray(values, dtype=float) - self.center) / self.spread

    def to_person(self, values: np.ndarray) -> np.ndarray:
        """From the network's units back to the person's."""
        return np.asarray(values, dtype=float) * self.spread + self.center


@dataclass(frozen=True, eq=False)
class Dataset:
    """Points and their right answers, one row a point, in the units they came in.

    `inputs` (n, k); `targets` (n, 1): 0 or 1 where `task` is "classify" (`labels` names the two), any number where it
    is "regress". Train on `network_inputs` and `network_targets`: the same rows in units a network likes. Made sets are
    already in such units; a person's own columns are centered and divided by their spread.
    """

    inputs: np.ndarray
    targets: np.ndarray
    task: str = "classify"
    names: tuple[str, ...] = ("first number", "second number")
    target_name: str = "answer"
    labels: tuple[str, ...] = ("blue", "orange")
    title: str = ""
    input_scaling: Scaling = field(default=None)
    target_scaling: Scaling = field(default=None)

    def __post_init__(self):
        if self.input_scaling is None:
            object.__setattr__(self, "input_scaling", Scaling.none(self.inputs.shape[1]))
        if self.target_scaling is None:
            object.__setattr__(self, "target_scaling", Scaling.none(1))

    def __len__(self) -> int:
        return len(self.inputs)

    @property
    def network_inputs(self) -> np.ndarray:
        """The inputs (n, k) in the network's units."""
        return self.input_scaling.to_network(self.inputs)

    @property
    def network_targets(self) -> np.ndarray:
        """The targets (n, 1) in the network's units; yes/no answers stay 0 and 1."""
        return self.target_scaling.to_network(self.targets)

    def rows(self, chosen: np.ndarray) -> "Dataset":
        """The same data set with only the chosen rows (indices or a mask)."""
        return replace(self, inputs=self.inputs[chosen], targets=self.targets[chosen])

    def split(self, unseen: float, *, rng: np.random.Generator) -> tuple["Dataset", "Dataset"]:
        """Two data sets: the rows to learn from, and a share `unseen` (0 … 0.9) kept aside to test with.

        Each class gives its share, so that a rare answer is not lost from either side; at least one row of each
        class stays to learn from. With `unseen=0` the second set has no rows. Raises ValueError for any other share.
        """
        if not 0 <= unseen <= 0.9:
            raise ValueError(f"The share kept unseen must lie between 0 and 0.9, not {unseen!r}.")
        order = rng.permutation(len(self))
        kept_aside = np.zeros(len(self), dtype=bool)
        groups = np.unique(self.targets) if self.task == "classify" else [None]
        for group in groups:
            members = order if group is None else order[self.targets[order, 0] == group]
            kept_aside[members[: min(round(unseen * len(members)), len(members) - 1)]] = True
        return self.rows(order[~kept_aside[order]]), self.rows(order[kept_aside[order]])


# --- Made data -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Maker:
    """A kind of data, made to order: call it, or its `make`, as `(n, *, noise, rng)`."""

    title: str
    task: str
    points: Callable[[int, float, np.random.Generator], tuple[np.ndarray, np.ndarray]]
    names: tuple[str, ...] = ("across", "up")
    target_name: str = "color"

    def make(self, n: int, *, noise: float = 0.0, rng: np.random.Generator) -> Dataset:
        """`n` points (at least 2) with `noise` from 0 to 0.5, or more; raises ValueError for fewer or below."""
        if n != int(n) or n < 2:
            raise ValueError(f"A data set needs a whole number of points, at least 2; not {n!r}.")
        if not 0 <= noise < np.inf:
            raise ValueError(f"The noise must be 0 or more, not {noise!r}.")
        inputs, targets = self.points(int(n), float(noise), rng)
        return Dataset(
            inputs,
            np.asarray(targets, dtype=float).reshape(-1, 1),
            self.task,
            self.names,
            self.target_name,
            ("blue", "orange") if self.task == "classify" else (),
            self.title,
        )

    __call__ = make


def _halves(n: int) -> tuple[int, int]:
    return (n + 1) // 2, n // 2


def _two_classes(ones: np.ndarray, zeros: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return np.vstack([ones, zeros]), np.repeat([1.0, 0.0], [len(ones), len(zeros)])


def _xor(n, noise, rng):
    """Four corners, opposite corners alike; a gap of 0.6 between them. Noise moves points before they are colored."""
    points = rng.uniform(-5, 5, (n, 2))
    points += np.where(points > 0, 0.3, -0.3)
    judged = points + noise * rng.uniform(-5, 5, (n, 2))
    return points, judged[:, 0] * judged[:, 1] >= 0


def _circle(n, noise, rng):
    """A disc (radius 0 … 2.5) inside a ring (3.5 … 5). Noise moves points before they are colored."""
    inner, outer = _halves(n)
    radius = np.concatenate([rng.uniform(0, 2.5, inner), rng.uniform(3.5, 5, outer)])
    angle = rng.uniform(0, 2 * np.pi, n)
    points = radius[:, None] * np.column_stack([np.sin(angle), np.cos(angle)])
    judged = points + noise * rng.uniform(-5, 5, (n, 2))
    return points, (judged**2).sum(axis=1) < 2.5**2


def _gauss(n, noise, rng):
    """Two clouds around (2, 2) and (−2, −2); their variance goes from 0.5 without noise to 4 at noise 0.5."""
    first, second = _halves(n)
    width = np.sqrt(0.5 + 7 * noise)
    return _two_classes(rng.normal(2, width, (first, 2)), rng.normal(-2, width, (second, 2)))


def _spiral(n, noise, rng):
    """Two arms, half a turn apart, each winding 1.75 times from the middle out to radius 5."""

    def arm(count, start):
        along = np.arange(count) / max(count, 1)
        angle = 1.75 * 2 * np.pi * along + start
        points = 5 * along[:, None] * np.column_stack([np.sin(angle), np.cos(angle)])
        return points + noise * rng.uniform(-1, 1, (count, 2))

    first, second = _halves(n)
    return _two_classes(arm(first, 0.0), arm(second, np.pi))


def _moons(n, noise, rng):
    """Two half circles that reach into each other; noise is the width of the cloud, three of our units for 1."""
    first, second = _halves(n)
    upper, lower = np.linspace(0, np.pi, first), np.linspace(0, np.pi, second)
    points, targets = _two_classes(
        np.column_stack([1 - np.cos(lower), 0.5 - np.sin(lower)]), np.column_stack([np.cos(upper), np.sin(upper)])
    )
    return 3 * (points - [0.5, 0.25] + rng.normal(0, noise, (n, 2))), targets


def _plane(n, noise, rng):
    """A slanted sheet: (across + up) / 10. Noise moves points before they are measured."""
    points = rng.uniform(-6, 6, (n, 2))
    return points, (points + noise * rng.uniform(-6, 6, (n, 2))).sum(axis=1) / 10


_HILLS = np.array([(-4, 2.5, 1), (0, 2.5, -1), (4, 2.5, 1), (-4, -2.5, -1), (0, -2.5, 1), (4, -2.5, -1)])


def _hills(n, noise, rng):
    """Three hills and three dips, cones of height 1 and radius 2. Noise moves points before they are measured."""
    points = rng.uniform(-6, 6, (n, 2))
    judged = points + noise * rng.uniform(-6, 6, (n, 2))
    distance = np.sqrt(((judged[:, None, :] - _HILLS[:, :2]) ** 2).sum(axis=2))
    heights = _HILLS[:, 2] * np.clip(1 - distance / 2, 0, 1)
    return points, heights[np.arange(n), np.abs(heights).argmax(axis=1)]


DATASETS: dict[str, Maker] = {
    "circle": Maker("A disc in a ring (circle)", "classify", _circle),
    "xor": Maker("Opposite corners alike (xor)", "classify", _xor),
    "gauss": Maker("Two clouds (gauss)", "classify", _gauss),
    "spiral": Maker("Two spiral arms (spiral)", "classify", _spiral),
    "moons": Maker("Two half moons (moons)", "classify", _moons),
    "plane": Maker("A number: a slanted sheet (plane)", "regress", _plane, target_name="height"),
    "hills": Maker("A number: hills and dips (hills)", "regress", _hills, target_name="height"),
}


def wavy_curve(x: np.ndarray) -> np.ndarray:
    """The curve that `wavy` samples: a wave of height 0.8 on a gentle climb of 0.1 a unit."""
    return 0.8 * np.sin(2 * np.asarray(x, dtype=float)) + 0.1 * np.asarray(x, dtype=float)


def wavy(n: int, *, noise: float = 0.0, rng: np.random.Generator) -> Dataset:
    """A wavy curve to fit: inputs (n, 1) evenly spaced on −3 … 3; targets the curve plus a normal error `noise` wide.

    Raises ValueError for fewer than 2 points or a noise below 0.
    """

    def points(count, width, generator):
        inputs = np.linspace(-3, 3, count)[:, None]
        return inputs, wavy_curve(inputs[:, 0]) + generator.normal(0, width, count)

    return Maker("A wavy curve", "regress", points, ("along",), "height").make(n, noise=noise, rng=rng)


# --- A person's own data ---------------------------------------------------------------------------------------------

_EMPTY = "There is nothing to read: it is empty. Choose a file, or paste rows, with data in it."
_EXAMPLE = "height,weight,answer"
_SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
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
_MISSING = {"", "na", "n/a", "#n/a", "nan", "<na>", "nat", "null", "?"}
_MISSING_NUMBER = _MISSING | {"none", "-", "--", ".", "nil"}
_INFINITE = re.compile(r"[+-]?(inf|infinity|∞)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")

_EXPONENT = r"([eE][+-]?[0-9]+)?"
_PLAIN = re.compile(rf"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+){_EXPONENT}")
_WITH_COMMA = re.compile(rf"[+-]?[0-9]*,[0-9]+{_EXPONENT}")
_SPACED = re.compile(r"[+-]?[0-9]{1,3}([ '’][0-9]{3})+([.,][0-9]*)?")
_GROUPS = {mark: re.compile(rf"[+-]?[0-9]{{1,3}}({re.escape(mark)}[0-9]{{3}})+") for mark in ",."}
_GROUPS_THEN_MARK = {
    ",": re.compile(r"[+-]?[0-9]{1,3}(,[0-9]{3})+\.[0-9]*"),
    ".": re.compile(r"[+-]?[0-9]{1,3}(\.[0-9]{3})+,[0-9]*"),
}


class DataError(ValueError):
    """A fault in a person's own data. Its text is for that person: what is wrong, where, and what to change."""


def read_csv(source: str | bytes | IO) -> Dataset:
    """Read a person's own data: a first row of names, then two columns of numbers and one of answers.

    `source` is the text itself, its bytes, or a file-like object of either. The answer stands in the last column, or in
    the one column that holds words. Two different answers make a "classify" set, whose `labels[0]` and `labels[1]`
    are the words behind the targets 0 and 1 (in alphabetical or numerical order); more than two different numbers
    make a "regress" set. `inputs` and `targets` keep the person's units; the set's scalings center each column and
    divide it by its standard deviation for the network.

    Understood: commas, semicolons, tabs or bars between columns; UTF-8, UTF-16 and UTF-32, else Windows Latin; quoted
    cells; decimal commas and grouped thousands where they are not ambiguous; empty rows and columns around the data.
    Raises DataError for every fault of the data, with a text that says what to change. Row numbers in it count as a
    spreadsheet does: the names are row 1.
    """
    text = _text(source).removeprefix("\ufeff")
    if not re.search(r'[^\s,;|"]', text):
        raise DataError(_EMPTY)
    if _CONTROL.search(text) or not _is_unicode(text):
        raise DataError("This is not plain text. Save your table as CSV (comma-separated values) and try again.")
    if text.lstrip()[0] in "<{[":
        raise DataError(
            "This looks like a web page or program data, not a table. Save your table as CSV (comma-separated values)."
        )
    separator, text = _separator(text)
    return _dataset(_records(text, separator), separator)


def read_table(names: Sequence[str], rows: Sequence[Sequence[object]]) -> Dataset:
    """The same as `read_csv` for rows already in cells (numbers, text or None), such as points edited in a table."""
    table = [["" if cell is None else str(cell) for cell in row] for row in (names, *rows)]
    return _dataset(_filled(table), None)


def _is_unicode(text: str) -> bool:
    """Whether every letter can be written down: half of a UTF-16 pair cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _text(source) -> str:
    """The text in `source`, whatever its encoding."""
    if hasattr(source, "getvalue"):  # an upload: the same object comes back on every rerun, already read to its end
        source = source.getvalue()
    elif hasattr(source, "read"):
        try:
            source = source.read(MAX_BYTES + 1)
        except UnicodeDecodeError as error:
            raise DataError("The letters in this file cannot be read. Save it again as CSV with UTF-8.") from error
    if not isinstance(source, str | bytes | bytearray | memoryview):
        raise TypeError(f"read_csv needs text, bytes or a file, not {type(source).__name__}")
    if len(source) > MAX_BYTES:
        raise DataError(
            f"This is too large: at most {MAX_BYTES:,} letters (about 1 megabyte) can be read."
            " Keep fewer rows or columns."
        )
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


def _rows(text: str, separator: str, *, strict: bool):
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict, skipinitialspace=True)


def _separator(text: str) -> tuple[str, str]:
    """What stands between the columns, and the text without a spreadsheet's own `sep=` line."""
    first, _, rest = text.partition("\n")
    stated = re.fullmatch(r'"?sep=(.)"?', first.strip(" \r"))
    if stated and stated[1] in _SEPARATORS:
        return stated[1], rest
    best, best_score = "", (0.0, False, 0)
    for separator in _SEPARATORS:
        widths = []
        try:
            for row in _rows(text, separator, strict=False):
                if any(cell.strip() for cell in row):
                    widths.append(len(row))
                if len(widths) > 50:
                    break
        except csv.Error:
            continue
        if widths and widths[0] > 1:
            agree = widths.count(widths[0]) / len(widths)
            best, best_score = max(
                (best, best_score), (separator, (agree, widths[0] == 3, widths[0])), key=lambda s: s[1]
            )
    if not best:
        raise DataError(
            f"There is only one column. Put a comma between the columns, in every row, such as: {_EXAMPLE}"
            " (semicolons, tabs and bars work too)."
        )
    return best, rest if stated else text


def _records(text: str, separator: str) -> list[tuple[int, list[str]]]:
    """Every row that is not empty, with its number as a spreadsheet counts."""
    rows = []
    try:
        for row in _rows(text, separator, strict=True):
            rows.append(row)  # not a comprehension: an error tells its row by what was read before
    except csv.Error as error:
        raise DataError(
            f"The quotation marks in row {len(rows) + 1} do not match. Close every quotation mark, or take them out."
        ) from error
    return _filled(rows)


def _filled(rows: Sequence[Sequence[str]]) -> list[tuple[int, Sequence[str]]]:
    """The rows that hold something, each with its number. Raises DataError where none does."""
    records = [(number, row) for number, row in enumerate(rows, start=1) if any(cell.strip() for cell in row)]
    if not records:
        raise DataError(_EMPTY)
    return records


def _shown(cell: str) -> str:
    """A cell as a message quotes it."""
    cell = " ".join(cell.split())
    return f"“{cell if len(cell) <= 30 else cell[:29] + '…'}”"


def _listed(words: Sequence[str]) -> str:
    return ", ".join(_shown(word) for word in words[:5]) + (", …" if len(words) > 5 else "")


def _dataset(records: list[tuple[int, list[str]]], separator: str | None) -> Dataset:
    names, numbers, cells = _rectangle(records)
    _check_header(names)
    if len(cells) > MAX_ROWS:
        raise DataError(f"There are {len(cells):,} rows of data; at most {MAX_ROWS:,} can be used. Keep fewer rows.")
    if len(cells) < MIN_ROWS:
        raise DataError(f"There are too few rows of data: {len(cells)}. Add rows until there are at least {MIN_ROWS}.")

    columns = [[_tidy(row[column]) for row in cells] for column in range(3)]
    mark = _decimal_mark(columns, separator)
    target = _target_column(names, columns, mark)
    words = not _mostly_numbers(columns[target], mark)
    faults, values = [], {}
    for column in range(3):
        missing = _MISSING if column == target and words else _MISSING_NUMBER
        values[column] = []
        for number, cell in zip(numbers, columns[column], strict=True):
            fault = _fault(cell, missing, mark, word=column == target and words)
            if fault:
                faults.append((number, column, fault))
            elif not faults:
                values[column].append(cell if column == target and words else _number(cell, mark))
    if faults:
        number, column, fault = min(faults)
        others = len(faults) - 1
        more = f" {others} more {'cell needs' if others == 1 else 'cells need'} the same care." if others else ""
        raise DataError(f"Row {number}, column {_shown(names[column])}: {fault}{more}")

    inputs = np.array([values[column] for column in range(3) if column != target], dtype=float).T
    for column, same in zip((c for c in range(3) if c != target), np.ptp(inputs, axis=0) == 0, strict=True):
        if same:
            raise DataError(
                f"Column {_shown(names[column])} holds the same number in every row, so nothing can be learnt from it."
                " Use a column that changes."
            )
    targets, labels = _targets(names[target], values[target], columns[target])
    return Dataset(
        inputs,
        targets,
        "classify" if labels else "regress",
        tuple(name for column, name in enumerate(names) if column != target),
        names[target],
        labels,
        "Your own data",
        Scaling.fit(inputs),
        Scaling.none(1) if labels else Scaling.fit(targets),
    )


def _rectangle(records) -> tuple[list[str], list[int], list[list[str]]]:
    """The names, and every row's number and three cells; empty columns are left out."""
    used = sorted({c for _, row in records for c, cell in enumerate(row) if cell.strip()})
    header = records[0][1]
    named = [c for c in used if c < len(header)]
    for number, row in records[1:]:
        if any(cell.strip() for cell in row[len(header) :]):
            raise DataError(
                f"Row {number} has {len(row)} cells, but the first row names {len(named)} columns. Make every row"
                " as long as the first. If your numbers hold commas, write 1.5 instead of 1,5, or put semicolons"
                " between the columns."
            )
    names = [" ".join(header[c].split()) for c in named]
    if len(named) < 2:
        raise DataError(
            f"There is only one column. Put a comma between the columns, in every row, such as: {_EXAMPLE}"
            " (semicolons, tabs and bars work too)."
        )
    if len(named) != 3:
        raise DataError(
            f"There are {len(named)} columns ({_listed(names)}); three are needed. Keep two columns of numbers"
            " and one column with the answer."
        )
    cells = [[row[c] if c < len(row) else "" for c in named] for _, row in records[1:]]
    return names, [number for number, _ in records[1:]], cells


def _check_header(names: list[str]) -> None:
    for position, name in enumerate(names, start=1):
        if not name:
            raise DataError(f"Column {position} has no name. Write a name for it in the first row, such as: {_EXAMPLE}")
        if _PLAIN.fullmatch(_tidy(name)) or _WITH_COMMA.fullmatch(_tidy(name)):
            raise DataError(
                f"The first row should name the columns, but it holds the number {_shown(name)}."
                f" Add a row of names above it, such as: {_EXAMPLE}"
            )
        if len(name) > 80:
            raise DataError(f"The name of column {position} is too long. Use at most 80 letters.")
    repeated = [name for name, count in Counter(names).items() if count > 1]
    if repeated:
        raise DataError(f"Two columns have the same name, {_shown(repeated[0])}. Give each column its own name.")


def _tidy(cell: str) -> str:
    """A cell without the spaces around it, with a plain minus sign, and without gaps between a number's thousands."""
    cell = " ".join(cell.split()).replace("\u2212", "-")
    return re.sub("[ '’]", "", cell) if _SPACED.fullmatch(cell) else cell


def _decimal_mark(columns: list[list[str]], separator: str | None) -> str:
    """Which sign stands before the decimals; where commas could mean either thing, the separator decides or we ask."""
    cells = [cell for column in columns for cell in column]
    with_comma = [cell for cell in cells if _WITH_COMMA.fullmatch(cell) or _GROUPS[","].fullmatch(cell)]
    if any(_GROUPS_THEN_MARK["."].fullmatch(cell) for cell in cells):
        return ","
    if not with_comma or any(_GROUPS_THEN_MARK[","].fullmatch(cell) for cell in cells):
        return "."
    if any("." in cell and _PLAIN.fullmatch(cell) and not _GROUPS["."].fullmatch(cell) for cell in cells):
        return "."
    if not all(_GROUPS[","].fullmatch(cell) for cell in with_comma) or separator == ";":
        return ","
    if separator == ",":
        return "."
    raise DataError(
        f"The comma in {_shown(with_comma[0])} could mark decimals or thousands. Write the numbers without"
        " grouping, and with a point before the decimals, such as 1234.5."
    )


def _number(cell: str, mark: str) -> float | None:
    """The number in a tidied cell (possibly infinite), or None where there is none."""
    grouping = "." if mark == "," else ","
    if _GROUPS[grouping].fullmatch(cell) or _GROUPS_THEN_MARK[grouping].fullmatch(cell):
        cell = cell.replace(grouping, "")
    if mark == ",":
        cell = "" if "." in cell else cell.replace(",", ".")
    return float(cell) if _PLAIN.fullmatch(cell) else None


def _mostly_numbers(column: list[str], mark: str) -> bool:
    filled = [cell for cell in column if cell.lower() not in _MISSING]
    return 2 * sum(_number(cell, mark) is not None or bool(_INFINITE.fullmatch(cell)) for cell in filled) >= len(filled)


def _target_column(names: list[str], columns: list[list[str]], mark: str) -> int:
    """The column of answers: the one that holds words, else the last."""
    wordy = [column for column in range(3) if not _mostly_numbers(columns[column], mark)]
    if len(wordy) > 1:
        raise DataError(
            f"The columns {_listed([names[column] for column in wordy])} hold words. Keep two columns of numbers;"
            " only the answer may be a word."
        )
    return wordy[0] if wordy else 2


def _fault(cell: str, missing: set[str], mark: str, *, word: bool) -> str | None:
    """What is wrong with one cell, as the end of a sentence and what to change; None where nothing is."""
    if cell.lower() in missing:
        held = "is empty" if not cell else f"holds {_shown(cell)}, so its value is missing"
        return f"the cell {held}. Fill it in, or delete the row."
    if cell.startswith("#") and cell.endswith(("!", "?")):
        return f"{_shown(cell)} is a spreadsheet's error. Mend its formula, or delete the row."
    if word:
        return None if len(cell) <= 80 else f"{_shown(cell)} is too long for an answer. Use at most 80 letters."
    number = _number(cell, mark)
    if _INFINITE.fullmatch(cell) or (number is not None and abs(number) == np.inf):
        return f"{_shown(cell)} is not a finite number. Write a finite number, or delete the row."
    if number is None:
        return f"{_shown(cell)} is not a number. Write only the number, without words or units, or delete the row."
    if abs(number) > LARGEST:
        return f"{_shown(cell)} is too large. Write it in larger units, so that it stays below a million million."
    return None


def _targets(name: str, values: list, cells: list[str]) -> tuple[np.ndarray, tuple[str, ...]]:
    """The targets (n, 1) and, where there are two classes, their two labels."""
    classes = sorted(set(values), key=lambda value: (value.casefold(), value) if isinstance(value, str) else value)
    if len(classes) == 1:
        raise DataError(
            f"Every row has the same answer in column {_shown(name)}, so there is nothing to tell apart."
            " Add rows with another answer."
        )
    if len(classes) == 2:
        labels = tuple(cells[values.index(value)] for value in classes)
        return np.array([[float(value == classes[1])] for value in values]), labels
    if isinstance(classes[0], str):
        raise DataError(
            f"Column {_shown(name)} holds {len(classes)} different answers ({_listed(classes)}). Keep the rows of"
            " two of them, or use numbers."
        )
    return np.array(values, dtype=float)[:, None], ()
