"""Fit words into pictures: words that are too long in some language are set smaller, or in two lines.

Other languages can be two fifths longer than English. Only Python knows the words and only Vega the size of the picture, so
font sizes are Vega expressions.
"""

import unicodedata
from collections.abc import Iterable

# Widths of the letters of Source Sans, in units of the font size. Letters of other scripts may be wider.
NARROW, SLIM, WIDE = " ijlI.,:;'’|!()[]·", "tfr-", "mwMWɱ@%…—"
NARROW_LETTER, SLIM_LETTER, LETTER, WIDE_LETTER, FOREIGN_LETTER, SQUARE = 0.26, 0.34, 0.5, 0.8, 0.62, 1.0
LAST_LATIN = "\u024f"
BOLD = 1.06  # the width of bold relative to regular letters
SAFETY = 1.1  # a margin for the estimate, because a screen may round the width of small letters up to whole pixels
OVERHANG = 16  # px by which a title may be longer than its axis
MIN_SIZE = 9  # px; smaller letters are hard to read
ONE_LINE = 50  # letters; a longer axis title has two lines
SHORT_TITLE = {"x": 24, "y": 15}  # letters; a title of this length fits into every picture
TITLE_SIZE = 13  # px, of an axis title
PAIR = 290, 24  # px and letters; two names of that many letters fit side by side into a picture of this width
LEGEND_LETTER = 6  # px, the width of a letter in a legend


def letters(words: str) -> int:
    """Count the letters of the longest line, without combining marks."""
    return max(sum(not unicodedata.category(letter).startswith("M") for letter in line) for line in words.split("\n"))


def width(words: str) -> float:
    """Estimate the width of the widest line in units of the font size."""
    return max(sum(map(_width_of, unicodedata.normalize("NFD", line))) for line in words.split("\n"))


def _width_of(letter: str) -> float:
    if unicodedata.category(letter).startswith("M"):
        return 0.0
    for letters_of_width, letter_width in ((NARROW, NARROW_LETTER), (SLIM, SLIM_LETTER), (WIDE, WIDE_LETTER)):
        if letter in letters_of_width:
            return letter_width
    if unicodedata.east_asian_width(letter) in "WF":
        return SQUARE
    return FOREIGN_LETTER if letter.isalpha() and letter > LAST_LATIN else LETTER


def size(words: str, room: str, usual: float | str, *, bold: bool = False, over: float = 0) -> str:
    """Build a Vega expression for the font size at which `words` fit into `room` pixels, at most the `usual` size.

    At the usual size the words may be `over` pixels wider than the room.
    """
    ems = (BOLD if bold else 1) * width(words)
    return f"({room} + {over} >= {usual} * {ems:.4g} ? {usual} : max({MIN_SIZE}, min({usual}, ({room}) / {SAFETY * ems:.4g})))"


def split_in_two(words: str) -> str:
    """Break words into two lines of about the same length. A single word stays in one line."""
    spaces = [index for index, letter in enumerate(words) if letter == " "]
    if not spaces:
        return words
    middle = min(spaces, key=lambda index: (abs(2 * index + 1 - len(words)), index))
    return f"{words[:middle]}\n{words[middle + 1 :]}"


def legend_columns(names: Iterable[str]) -> dict[str, str]:
    """Build a legend's `columns`: two, or one where the picture is too narrow for two names side by side."""
    extra_letters = max(max(map(letters, names)) - PAIR[1], 0)
    return {"expr": f"width < {PAIR[0] + 2 * LEGEND_LETTER * extra_letters:g} ? 1 : 2"}


def fit_titles(spec: object) -> None:
    """Change a compiled chart in place so that the titles of its axes fit along their axes."""
    if isinstance(spec, list):
        for part in spec:
            fit_titles(part)
    elif isinstance(spec, dict):
        for channel, along in (("x", "width"), ("y", "height")):
            encoding = spec.get(channel)
            if isinstance(encoding, dict) and isinstance(encoding.get("title"), str):
                _fit_title(encoding, channel, along)
        for part in spec.values():
            fit_titles(part)


def _fit_title(encoding: dict, channel: str, along: str) -> None:
    title = encoding["title"]
    axis = encoding.get("axis", {})
    if letters(title) <= SHORT_TITLE[channel] or axis is None:
        return
    if letters(title) > ONE_LINE:
        title = split_in_two(title)
        encoding["title"] = title.split("\n")
    encoding["axis"] = {**axis, "titleFontSize": {"expr": size(title, along, TITLE_SIZE, over=OVERHANG)}}
