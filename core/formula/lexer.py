"""Split a formula into tokens. Keyboard, textbook, LaTeX and spreadsheet notation become the same few kinds.

Every token knows its position in the source, so that an error can point at it.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.formula.errors import FormulaError, error_at
from core.formula.names import BINARY_FUNCTIONS, CONSTANTS, KNOWN_NAMES, PREFIXES, SUGGESTIONS, is_function, split_names

NUMBER, NAME, FRACTION, VULGAR, ROOT = "number", "name", "fraction", "vulgar", "root"
OPEN, CLOSE, BAR, COMMA, END = "(", ")", "|", ",", "end"

_OPERATORS = {
    **dict.fromkeys("-−–—‐‑", "-"),
    **dict.fromkeys("*·×⋅∙•∗", "*"),
    **dict.fromkeys("/÷∕⁄", "/"),
    **dict.fromkeys("^ˆ", "^"),
    "+": "+",
    "|": BAR,
    "∣": BAR,
    ",": COMMA,
    ";": COMMA,  # a spreadsheet's
    "(": OPEN,
    "[": OPEN,
    "{": OPEN,
    ")": CLOSE,
    "]": CLOSE,
    "}": CLOSE,
}
_SUPERSCRIPTS = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ˣⁿ", "0123456789+-()xn", strict=True))
_SUBSCRIPTS = dict(zip("₀₁₂₃₄₅₆₇₈₉", "0123456789", strict=True))
ROOT_SYMBOLS = {"√": "sqrt", "∛": "cbrt"}
_DIGITS = r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)"
_NUMBER = re.compile(rf"{_DIGITS}(?:[eE][+\-−–]?[0-9]+)?")
_SPLIT_EXPONENT = re.compile(rf"{_DIGITS}(?: +[eE] *[+\-−–] *|[eE](?: +[+\-−–] *| *[+\-−–] +))[0-9]")
_LOG_BASE = re.compile(r"_?(?:\{(10|2)\}|(10|2))(?![0-9.])")
_COMMAND = re.compile(r"\\([a-zA-Z]+|.)", re.DOTALL)
_UPRIGHT_NAME = re.compile(r"\\(?:mathrm|operatorname\*?|text|mathit|mathbf|rm)\s*\{([a-zA-Z]+)\}")
_COMMANDS = {"times": "*", "cdot": "*", "ast": "*", "div": "/", "lvert": BAR, "rvert": BAR, "vert": BAR, "mid": BAR}
_COMMANDS |= {"{": OPEN, "}": CLOSE, "|": BAR, "lbrace": OPEN, "rbrace": CLOSE}
_LAYOUT = {"left", "right", "big", "bigl", "bigr", "Big", "Bigl", "Bigr", "displaystyle", "quad", "qquad", "limits"}
_LAYOUT |= set(",;:! ()[]")
_LEFT_SIDE = re.compile(
    r"\s*(?:=|(?P<name>[a-zA-Z]\w{0,9})\s*(?:(?:\\left)?[(\[]\s*x\s*(?:\\right)?[)\]])?\s*:?=(?!=)"
    r"|(?:[a-zA-Z]\s*:\s*)?x\s*(?:->|=>|→|↦|\\mapsto\b|\\to\b)|lambda\s+x\s*:)",
    re.IGNORECASE,
)
_OTHER_VARIABLE = re.compile(r"\s*[a-zA-Z]\s*\(\s*(?P<name>[a-wyzA-WYZ])\s*\)\s*:?=")
_ARCTANGENTS = {"atan", "arctan"}  # "atan2" is another function, with two arguments
_DIGITS_AND_LETTER = re.compile(r"[0-9]+[a-wyz]", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_FOREIGN_ALPHABETS = {"CYRILLIC": "formula-cyrillic", "GREEK": "formula-greek"}
_X_LOOKALIKES = set("хХχΧ✕✖╳⨯ⅹⅩ")


@dataclass(frozen=True)
class Token:
    """A token of the formula.

    Attributes:
        kind: the operator itself, or one of the kinds above.
        text: the token in the source; for a name, without LaTeX's backslash and in plain letters.
        start: the index of its first character in the source.
        end: the index after its last character.
        value: of a number.
        is_superscript: whether it is in superscript, which shows where a power ends.
    """

    kind: str
    text: str
    start: int
    end: int
    value: float = 0.0
    is_superscript: bool = False


def tokenize(source: str) -> list[Token]:
    """Split a formula into tokens, the last of kind `END`. Raises FormulaError for an invalid token."""
    start, end = _formula_bounds(source)
    return [*_scan(source, start, end), Token(END, "", len(source), len(source))]


def _formula_bounds(source: str) -> tuple[int, int]:
    """Return where the formula starts and ends, without "y =", "f(x) =" and the dollar signs of LaTeX."""
    start, end = 0, len(source)
    while (text := source[start:end].strip()) != "$" and text.startswith("$") and text.endswith("$"):
        start, end = source.index("$", start) + 1, source.rindex("$", 0, end)
    match = _OTHER_VARIABLE.match(source, start)
    if match and not is_function(match[0].split("(")[0].strip()):
        raise error_at(source, match.start("name"), "formula-other-variable", name=match["name"])
    match = _LEFT_SIDE.match(source, start, end)
    if match and (match["name"] is None or match["name"].lower() not in KNOWN_NAMES):
        start = match.end()
    return start, end


def _scan(source: str, start: int, end: int) -> Iterator[Token]:
    """Yield the tokens of `source[start:end]`."""
    position = start
    while position < end:
        char = source[position]
        if char.isspace():
            position += 1
            continue
        if char in _SUPERSCRIPTS:
            stop = _run_end(source, position, end, _SUPERSCRIPTS)
            yield from _superscript(source, position, stop)
            position = stop
            continue
        token = _token_at(source, position, end)
        if token is None:  # a layout command
            position = _COMMAND.match(source, position).end()  # type: ignore[union-attr]
            continue
        if token.kind == NAME and token.text.lower() in PREFIXES and source[token.end : token.end + 1] == ".":
            position = token.end + 1
            continue
        yield token
        position = token.end


def _token_at(source: str, start: int, end: int) -> Token | None:
    """Return the token at `start`, or None for a LaTeX command that only changes the layout."""
    char = source[start]
    if source.startswith("**", start):
        return Token("^", "**", start, start + 2)
    number = _NUMBER.match(source, start, end)
    if number:
        return _number(source, number)
    if char in _OPERATORS:
        return Token(_OPERATORS[char], char, start, start + 1)
    if char in ROOT_SYMBOLS:
        return Token(NAME, char, start, start + 1)
    if char == "\\":
        return _command(source, start)
    if unicodedata.decomposition(char).startswith("<fraction>"):
        return Token(VULGAR, char, start, start + 1)
    normal = _normalize(char)
    if normal.isalpha():
        return _name(source, start, end)
    if normal != char and normal in "0123456789+-*/^()":
        raise error_at(source, start, "formula-wide", usual=normal)
    if char in _X_LOOKALIKES:
        raise error_at(source, start, "formula-looks-like-x")
    raise error_at(source, start, "formula-equation" if char == "=" else "formula-unknown-sign")


def _normalize(char: str) -> str:
    """Return the plain character for a mathematical or full-width one, such as 𝑥."""
    return unicodedata.normalize("NFKC", char) if "\U0001d400" <= char <= "\U0001d7ff" or "！" <= char <= "～" else char


def _run_end(source: str, position: int, end: int, alphabet: dict[str, str]) -> int:
    """Return the index after the characters of `alphabet` that start at `position`."""
    while position < end and source[position] in alphabet:
        position += 1
    return position


def _superscript(source: str, start: int, stop: int) -> Iterator[Token]:
    """Yield the tokens of a superscript as a power in brackets."""
    flat = source[:start] + "".join(_SUPERSCRIPTS[char] for char in source[start:stop])
    yield Token("^", "^", start, start, is_superscript=True)
    yield Token(OPEN, "(", start, start, is_superscript=True)
    for token in _scan(flat, start, stop):
        yield replace(token, is_superscript=True)
    yield Token(CLOSE, ")", stop, stop, is_superscript=True)


def _number(source: str, match: re.Match) -> Token:
    split = _SPLIT_EXPONENT.match(source, match.start())
    if split:  # "2e - 3" may be 2 × e − 3 or 0.002
        raise error_at(source, match.start(), "formula-exponent-apart", token=split[0])
    if source[match.end() : match.end() + 1] == "." or (
        "." in match[0] and re.match(r"\.[0-9]", source[match.end() :])
    ):
        raise error_at(source, match.end(), "formula-two-points")
    value = float(match[0].replace("−", "-").replace("–", "-"))
    if value == float("inf") or (value == 0 and re.search(r"[1-9]", re.split("[eE]", match[0])[0])):
        raise error_at(source, match.start(), "formula-number-size", token=match[0])
    return Token(NUMBER, match[0], match.start(), match.end(), value)


def _command(source: str, start: int) -> Token | None:
    """Return the token of a LaTeX command, or None for one that only changes the layout."""
    if match := _UPRIGHT_NAME.match(source, start):
        token = _name(source, match.start(1), match.end(1))
        return replace(token, start=start, end=max(match.end(), token.end))
    match = _COMMAND.match(source, start)
    if not match:
        raise error_at(source, start, "formula-unknown-sign")
    name = match[1]
    if name in _LAYOUT:
        return None
    if name in _COMMANDS:
        return Token(_COMMANDS[name], match[0], start, match.end())
    if name in ("frac", "dfrac", "tfrac", "cfrac"):
        return Token(FRACTION, match[0], start, match.end())
    if name == "sqrt":
        return Token(ROOT, match[0], start, match.end())
    if name.lower() in KNOWN_NAMES:
        return replace(_name(source, start + 1, len(source), command=name), start=start)
    raise error_at(source, start, "formula-unknown-command", token=match[0], name=match[0])


def _name(source: str, start: int, end: int, command: str = "") -> Token:
    """Return the token of the name at `start`. Raises FormulaError for lookalike letters and unknown names.

    `command` is the name of a LaTeX command. It ends there even if letters follow, as in \\sin𝑥.
    """
    stop = start + len(command) if command else _letters_end(source, start, end)
    word = command or "".join(map(_normalize, source[start:stop]))
    name = word.lower()
    if name not in CONSTANTS:
        _refuse_lookalikes(source, start, word)
    if (
        name == "log"
        and stop < end
        and (source[stop] in _SUBSCRIPTS or _LOG_BASE.match(source, stop, end) or source[stop] == "_")
    ):
        return _logarithm(source, start, stop, end)
    if source[stop : stop + 1].isdigit() and source[stop] not in _SUPERSCRIPTS:
        if name in _ARCTANGENTS and source[stop] == "2":
            raise _unknown_name_error(source, start, f"{word}2")
        if is_function(name) and not _DIGITS_AND_LETTER.match(source, stop, end):
            raise error_at(source, stop, "formula-digit-after-function", name=word)
        if name in ("x", *CONSTANTS):
            raise error_at(source, stop, "formula-digit-after-letter", name=word)
        stop = _WORD.match(source, start).end()  # type: ignore[union-attr]
        word, name = source[start:stop], source[start:stop].lower()
    if name not in (*KNOWN_NAMES, *CONSTANTS, *PREFIXES):
        raise _unknown_name_error(source, start, word)
    return Token(NAME, word, start, stop)


def _letters_end(source: str, start: int, end: int) -> int:
    """Return the index after the letters at `start`. The letter π is always a name of its own."""
    position = start
    while position < end and _normalize(source[position]).isalpha() and source[position] not in _SUPERSCRIPTS:
        if source[position] == "π":
            return max(position, start + 1)
        position += 1
    return position


def _refuse_lookalikes(source: str, start: int, word: str) -> None:
    """Raise FormulaError if a letter of the word at `start` only looks like x or a Latin letter."""
    for position, char in enumerate(word, start):
        alphabet = unicodedata.name(char, "").split(" ")[0]
        if char in _X_LOOKALIKES:
            raise error_at(source, position, "formula-looks-like-x")
        if alphabet in _FOREIGN_ALPHABETS:
            raise error_at(source, position, _FOREIGN_ALPHABETS[alphabet])


def _logarithm(source: str, start: int, stop: int, end: int) -> Token:
    """Return the token of a logarithm with a base: log10, log₂, log_{10}. Raises FormulaError for other bases."""
    match = _LOG_BASE.match(source, stop, end)
    if match:
        base, stop = match[1] or match[2], match.end()
    else:
        subscript_end = _run_end(source, stop, end, _SUBSCRIPTS)
        base, stop = "".join(_SUBSCRIPTS[char] for char in source[stop:subscript_end]), subscript_end
    if base not in ("10", "2"):
        raise error_at(source, start, "formula-log-base", token="log")
    if stop < end and source[stop].isalpha():
        raise error_at(source, stop, "formula-digit-after-function", name="log")
    return Token(NAME, f"log{base}", start, stop)


def _unknown_name_error(source: str, start: int, word: str) -> FormulaError:
    """Build the error for an unknown name. It suggests only names of the same function."""
    name = word.lower()
    if name in SUGGESTIONS:
        return error_at(source, start, "formula-name-meant", token=word, name=SUGGESTIONS[name])
    names = split_names(word) if name.isascii() else None
    if names and len(names) == 2 and sum(map(is_function, names)) <= 1 and not any(map(_is_short, names)):
        return error_at(source, start, "formula-name-split", token=word, parts=_join_with_signs(names))
    if len(word) == 1:
        return error_at(source, start, "formula-unknown-letter", token=word)
    return error_at(source, start, "formula-unknown-name", token=word)


def _is_short(name: str) -> bool:
    return (is_function(name) and len(name) < 3 and name.lower() != "ln") or name.lower() in BINARY_FUNCTIONS


def _join_with_signs(names: list[str]) -> str:
    """Print adjacent names with explicit signs: x * sin(…), sin(x)."""
    index = next((index for index, part in enumerate(names) if is_function(part)), len(names))
    before, after = names[:index], names[index + 1 :]
    function = [f"{names[index]}({' * '.join(after) or '…'})"] if index < len(names) else []
    return " * ".join([*before, *function])
