"""Words that have to fit into a picture. Another language is two fifths longer: what English says in the usual size stays so there,
and what would not fit is set smaller, or in two lines. Python knows the words and Vega the room, so a size is an expression."""

import unicodedata
from collections.abc import Iterable

# How wide letters of Source Sans are, in sizes of the print; a letter of another script may be wider.
NARROW, SLIM, WIDE = " ijlI.,:;'’|!()[]·", "tfr-", "mwMWɱ@%…—"
NARROW_LETTER, SLIM_LETTER, LETTER, WIDE_LETTER, FOREIGN_LETTER, SQUARE = 0.26, 0.34, 0.5, 0.8, 0.62, 1.0
LAST_LATIN = "\u024f"
BOLD = 1.06  # times as wide as the usual print
SAFETY = 1.1  # times as wide as estimated: a screen may round each small letter to whole pixels
OVERHANG = 16  # px that a title may be longer than its axis
MIN_SIZE = 9  # px: smaller letters are not read
ONE_LINE = 50  # letters: a longer title of an axis has two lines
SHORT_TITLE = {"x": 24, "y": 15}  # letters: a title of so many fits into every picture
TITLE_SIZE = 13  # px: the size of an axis's title
PAIR = 290, 24  # px and letters: two names of so many letters stand side by side in a picture of this width
LEGEND_LETTER = 6  # px: a letter of a legend


def letters(words: str) -> int:
    """Count the letters of the longest line. Marks above and below a letter take no room."""
    return max(sum(not unicodedata.category(each).startswith("M") for each in line) for line in words.split("\n"))


def width(words: str) -> float:
    """Estimate how wide the widest line is, in sizes of the print."""
    return max(sum(map(_width_of, unicodedata.normalize("NFD", line))) for line in words.split("\n"))


def _width_of(letter: str) -> float:
    if unicodedata.category(letter).startswith("M"):
        return 0.0
    for kind, wide in ((NARROW, NARROW_LETTER), (SLIM, SLIM_LETTER), (WIDE, WIDE_LETTER)):
        if letter in kind:
            return wide
    if unicodedata.east_asian_width(letter) in "WF":
        return SQUARE
    return FOREIGN_LETTER if letter.isalpha() and letter > LAST_LATIN else LETTER


def size(words: str, room: str, usual: float | str, *, bold: bool = False, over: float = 0) -> str:
    """Build a Vega expression for the size at which `words` fit into `room` pixels: the usual one, or less.

    Words of the usual size may be `over` pixels wider.
    """
    wide = (BOLD if bold else 1) * width(words)
    return f"({room} + {over} >= {usual} * {wide:.4g} ? {usual} : max({MIN_SIZE}, min({usual}, ({room}) / {SAFETY * wide:.4g})))"


def split_in_two(words: str) -> str:
    """Break words into two lines of about the same length; one word stays whole."""
    gaps = [at for at, each in enumerate(words) if each == " "]
    if not gaps:
        return words
    middle = min(gaps, key=lambda at: (abs(2 * at + 1 - len(words)), at))
    return f"{words[:middle]}\n{words[middle + 1 :]}"


def legend_columns(names: Iterable[str]) -> dict[str, str]:
    """Build a legend's `columns`: two names stand side by side, unless the second would be cut off in a narrow picture."""
    longer = max(max(map(letters, names)) - PAIR[1], 0)
    return {"expr": f"width < {PAIR[0] + 2 * LEGEND_LETTER * longer:g} ? 1 : 2"}


def fit_titles(spec: object) -> None:
    """Let the titles of a compiled chart's axes fit along their axes, in place."""
    if isinstance(spec, list):
        for each in spec:
            fit_titles(each)
    elif isinstance(spec, dict):
        for channel, along in (("x", "width"), ("y", "height")):
            encoding = spec.get(channel)
            if isinstance(encoding, dict) and isinstance(encoding.get("title"), str):
                _fit_title(encoding, channel, along)
        for each in spec.values():
            fit_titles(each)


def _fit_title(encoding: dict, channel: str, along: str) -> None:
    title = encoding["title"]
    axis = encoding.get("axis", {})
    if letters(title) <= SHORT_TITLE[channel] or axis is None:
        return
    if letters(title) > ONE_LINE:
        title = split_in_two(title)
        encoding["title"] = title.split("\n")
    encoding["axis"] = {**axis, "titleFontSize": {"expr": size(title, along, TITLE_SIZE, over=OVERHANG)}}
