"""Split a typed formula into tokens: signs of the keyboard, of a textbook, of LaTeX and of a spreadsheet become the same few kinds.

Every token knows the character that it came from, so that an error can point at it.
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
_NUMBER = re.compile(r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+\-−–]?[0-9]+)?")
_SPLIT_EXPONENT = re.compile(
    r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?: +[eE] *[+\-−–] *|[eE](?: +[+\-−–] *| *[+\-−–] +))[0-9]"
)
_LOG_BASE = re.compile(r"_?(?:\{(10|2)\}|(10|2))(?![0-9.])")
_COMMAND = re.compile(r"\\([a-zA-Z]+|.)", re.DOTALL)
_UPRIGHT_NAME = re.compile(r"\\(?:mathrm|operatorname\*?|text|mathit|mathbf|rm)\s*\{([a-zA-Z]+)\}")
_COMMANDS = {"times": "*", "cdot": "*", "ast": "*", "div": "/", "lvert": BAR, "rvert": BAR, "vert": BAR, "mid": BAR}
_COMMANDS |= {"{": OPEN, "}": CLOSE, "|": BAR, "lbrace": OPEN, "rbrace": CLOSE}
_LAYOUT_COMMANDS = {
    "left",
    "right",
    "big",
    "bigl",
    "bigr",
    "Big",
    "Bigl",
    "Bigr",
    "displaystyle",
    "quad",
    "qquad",
    "limits",
}
_LAYOUT_COMMANDS |= {",", ";", ":", "!", " ", "(", ")", "[", "]"}
_LEFT_SIDE = re.compile(
    r"\s*(?:=|(?P<name>[a-zA-Z]\w{0,9})\s*(?:(?:\\left)?[(\[]\s*x\s*(?:\\right)?[)\]])?\s*:?=(?!=)"
    r"|(?:[a-zA-Z]\s*:\s*)?x\s*(?:->|=>|→|↦|\\mapsto\b|\\to\b)|lambda\s+x\s*:)",
    re.IGNORECASE,
)
_OTHER_VARIABLE = re.compile(r"\s*[a-zA-Z]\s*\(\s*(?P<name>[a-wyzA-WYZ])\s*\)\s*:?=")
_ARCTANGENTS = {"atan", "arctan"}  # with a 2 behind it, another function: of two numbers
_X_LOOKALIKES = set("хХχΧ✕✖╳⨯ⅹⅩ")


@dataclass(frozen=True)
class Token:
    """A sign of the formula.

    Attributes:
        kind: an operator's own sign, or one of the kinds above.
        text: as it was typed.
        place: its first character, counted from 0.
        end: the character behind it.
        value: of a number.
        is_raised: whether it stands in superscript, so that its end is seen.
    """

    kind: str
    text: str
    start: int
    end: int
    value: float = 0.0
    is_superscript: bool = False


def tokenize(source: str) -> list[Token]:
    """Return the tokens of a formula, with one of kind `END` at its end. Raises FormulaError for what is none."""
    start, end = _formula_bounds(source)
    return [*_scan(source, start, end), Token(END, "", len(source), len(source))]


def _formula_bounds(source: str) -> tuple[int, int]:
    """Return where the formula itself begins and ends: without "y =" or "f(x) =", and without the dollar signs of LaTeX."""
    start, end = 0, len(source)
    while (
        source[start:end].strip()[:1] == "$"
        and source[start:end].strip()[-1:] == "$"
        and source[start:end].strip() != "$"
    ):
        start, end = source.index("$", start) + 1, source.rindex("$", 0, end)
    other = _OTHER_VARIABLE.match(source, start)
    if other and not is_function(other[0].split("(")[0].strip()):
        raise error_at(source, other.start("name"), "formula-other-variable", name=other["name"])
    left = _LEFT_SIDE.match(source, start, end)
    if left and (left["name"] is None or left["name"].lower() not in KNOWN_NAMES):
        start = left.end()
    return start, end


def _scan(source: str, start: int, end: int) -> Iterator[Token]:
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
        if token is None:  # a sign that only arranges others
            position = _COMMAND.match(source, position).end()  # type: ignore[union-attr]
            continue
        if token.kind == NAME and token.text.lower() in PREFIXES and source[token.end : token.end + 1] == ".":
            position = token.end + 1
            continue
        yield token
        position = token.end


def _token_at(source: str, start: int, end: int) -> Token | None:
    """Return the token that begins at a place; None for a command of LaTeX without a meaning of its own."""
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
    """Return the plain letter for one of a mathematical or a wide alphabet, such as 𝑥."""
    return unicodedata.normalize("NFKC", char) if "\U0001d400" <= char <= "\U0001d7ff" or "！" <= char <= "～" else char


def _run_end(source: str, position: int, end: int, alphabet: dict[str, str]) -> int:
    while position < end and source[position] in alphabet:
        position += 1
    return position


def _superscript(source: str, start: int, stop: int) -> Iterator[Token]:
    """Yield the tokens of a superscript, as a power in brackets."""
    flat = source[:start] + "".join(_SUPERSCRIPTS[char] for char in source[start:stop])
    yield Token("^", "^", start, start, is_superscript=True)
    yield Token(OPEN, "(", start, start, is_superscript=True)
    for token in _scan(flat, start, stop):
        yield replace(token, is_superscript=True)
    yield Token(CLOSE, ")", stop, stop, is_superscript=True)


def _number(source: str, match: re.Match) -> Token:
    split = _SPLIT_EXPONENT.match(source, match.start())
    if split:  # "2e - 3" is 2 times e, less 3, or a number
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
    """Return the token of a command of LaTeX."""
    match = _UPRIGHT_NAME.match(source, start)
    if match:
        token = _name(source, match.start(1), match.end(1))
        return replace(token, start=start, end=max(match.end(), token.end))
    match = _COMMAND.match(source, start)
    if not match:
        raise error_at(source, start, "formula-unknown-sign")
    name = match[1]
    if name in _LAYOUT_COMMANDS:
        return None
    if name in _COMMANDS:
        return Token(_COMMANDS[name], match[0], start, match.end())
    if name in ("frac", "dfrac", "tfrac", "cfrac"):
        return Token(FRACTION, match[0], start, match.end())
    if name == "sqrt":
        return Token(ROOT, match[0], start, match.end())
    if name.lower() in KNOWN_NAMES:
        token = _name(source, start + 1, len(source), name)
        return replace(token, start=start)
    raise error_at(source, start, "formula-unknown-command", token=match[0], name=match[0])


def _name(source: str, start: int, end: int, command: str = "") -> Token:
    """Return the token of a name. Raises FormulaError where the letters only look like known ones, and for a name that is not known."""
    stop = start
    while stop < end and _normalize(source[stop]).isalpha() and source[stop] not in _SUPERSCRIPTS:
        if source[stop] == "π":  # a sign of its own, whatever stands beside it
            stop = max(stop, start + 1)
            break
        stop += 1
    word = command or "".join(map(_normalize, source[start:stop]))
    stop = start + len(command) if command else stop
    name = word.lower()
    for position, char in enumerate(word, start):
        if not char.isascii() and name not in CONSTANTS:
            reason_id = "formula-looks-like-x" if char in _X_LOOKALIKES else _alphabet_reason(char)
            if reason_id:
                raise error_at(source, position, reason_id)
    if (
        name == "log"
        and stop < end
        and (source[stop] in _SUBSCRIPTS or _LOG_BASE.match(source, stop, end) or source[stop] == "_")
    ):
        return _logarithm(source, start, stop, end)
    if source[stop : stop + 1].isdigit() and source[stop] not in _SUPERSCRIPTS:
        if name in _ARCTANGENTS and source[stop] == "2":
            raise _unknown_name_error(source, start, f"{word}2")
        if is_function(name) and not re.compile(r"[0-9]+[a-wyz]", re.IGNORECASE).match(source, stop, end):
            raise error_at(source, stop, "formula-digit-after-function", name=word)
        if name in ("x", *CONSTANTS):
            raise error_at(source, stop, "formula-digit-after-letter", name=word)
        stop = re.compile(r"\w+").match(source, start).end()  # type: ignore[union-attr]
        word, name = source[start:stop], source[start:stop].lower()
    if name not in (*KNOWN_NAMES, *CONSTANTS, *PREFIXES):
        raise _unknown_name_error(source, start, word)
    return Token(NAME, word, start, stop)


def _logarithm(source: str, start: int, stop: int, end: int) -> Token:
    """Return the token of a logarithm whose base stands behind its name: log10, log₂, log_{10}."""
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


def _alphabet_reason(char: str) -> str | None:
    """Return the reason for a letter of another alphabet that looks like one of ours; None for any other letter."""
    alphabet = unicodedata.name(char, "").split(" ")[0]
    return {"CYRILLIC": "formula-cyrillic", "GREEK": "formula-greek"}.get(alphabet)


def _unknown_name_error(source: str, start: int, word: str) -> FormulaError:
    """Build the error for a name that is not known. It offers a name only where the same function is meant."""
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
    """Write names side by side with signs between them: x * sin(…), sin(x)."""
    index = next((index for index, part in enumerate(names) if is_function(part)), len(names))
    before, after = names[:index], names[index + 1 :]
    function = [f"{names[index]}({' * '.join(after) or '…'})"] if index < len(names) else []
    return " * ".join([*before, *function])
