"""Split a typed formula into tokens: signs of the keyboard, of a textbook, of LaTeX and of a spreadsheet become the same few kinds.

Every token knows the character that it came from, so that an error can point at it.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.formula.fault import FormulaError, error_at
from core.formula.names import CONSTANTS, KNOWN_NAMES, SUGGESTIONS, BINARY_FUNCTIONS, PREFIXES, is_function, split_names

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
_RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ˣⁿ", "0123456789+-()xn", strict=True))
_LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉", "0123456789", strict=True))
_SYMBOLS = {"√": "sqrt", "∛": "cbrt"}
_NUMBER = re.compile(r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+\-−–]?[0-9]+)?")
_APART = re.compile(r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?: +[eE] *[+\-−–] *|[eE](?: +[+\-−–] *| *[+\-−–] +))[0-9]")
_BASE = re.compile(r"_?(?:\{(10|2)\}|(10|2))(?![0-9.])")
_COMMAND = re.compile(r"\\([a-zA-Z]+|.)", re.DOTALL)
_UPRIGHT = re.compile(r"\\(?:mathrm|operatorname\*?|text|mathit|mathbf|rm)\s*\{([a-zA-Z]+)\}")
_COMMANDS = {"times": "*", "cdot": "*", "ast": "*", "div": "/", "lvert": BAR, "rvert": BAR, "vert": BAR, "mid": BAR}
_COMMANDS |= {"{": OPEN, "}": CLOSE, "|": BAR, "lbrace": OPEN, "rbrace": CLOSE}
_SILENT = {"left", "right", "big", "bigl", "bigr", "Big", "Bigl", "Bigr", "displaystyle", "quad", "qquad", "limits"}
_SILENT |= {",", ";", ":", "!", " ", "(", ")", "[", "]"}
_LEFT_SIDE = re.compile(
    r"\s*(?:=|(?P<name>[a-zA-Z]\w{0,9})\s*(?:(?:\\left)?[(\[]\s*x\s*(?:\\right)?[)\]])?\s*:?=(?!=)"
    r"|(?:[a-zA-Z]\s*:\s*)?x\s*(?:->|=>|→|↦|\\mapsto\b|\\to\b)|lambda\s+x\s*:)",
    re.IGNORECASE,
)
_OTHER_VARIABLE = re.compile(r"\s*[a-zA-Z]\s*\(\s*(?P<name>[a-wyzA-WYZ])\s*\)\s*:?=")
_OF_TWO = {"atan", "arctan"}  # with a 2 behind it, another function: of two numbers
_KINDS_OF_X = set("хХχΧ✕✖╳⨯ⅹⅩ")


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
    place: int
    end: int
    value: float = 0.0
    is_raised: bool = False


def tokens(typed: str) -> list[Token]:
    """Return the tokens of a formula, with one of kind `END` at its end. Raises FormulaError for what is none."""
    begin, end = _right_side(typed)
    return [*_tokens(typed, begin, end), Token(END, "", len(typed), len(typed))]


def _right_side(typed: str) -> tuple[int, int]:
    """Return where the formula itself begins and ends: without "y =" or "f(x) =", and without the dollar signs of LaTeX."""
    begin, end = 0, len(typed)
    while (
        typed[begin:end].strip()[:1] == "$" and typed[begin:end].strip()[-1:] == "$" and typed[begin:end].strip() != "$"
    ):
        begin, end = typed.index("$", begin) + 1, typed.rindex("$", 0, end)
    other = _OTHER_VARIABLE.match(typed, begin)
    if other and not is_function(other[0].split("(")[0].strip()):
        raise error_at(typed, other.start("name"), "formula-other-variable", name=other["name"])
    left = _LEFT_SIDE.match(typed, begin, end)
    if left and (left["name"] is None or left["name"].lower() not in KNOWN_NAMES):
        begin = left.end()
    return begin, end


def _tokens(typed: str, begin: int, end: int) -> Iterator[Token]:
    at = begin
    while at < end:
        sign = typed[at]
        if sign.isspace():
            at += 1
            continue
        if sign in _RAISED:
            stop = _run(typed, at, end, _RAISED)
            yield from _raised(typed, at, stop)
            at = stop
            continue
        token = _token(typed, at, end)
        if token is None:  # a sign that only arranges others
            at = _COMMAND.match(typed, at).end()  # type: ignore[union-attr]
            continue
        if token.kind == NAME and token.text.lower() in PREFIXES and typed[token.end : token.end + 1] == ".":
            at = token.end + 1
            continue
        yield token
        at = token.end


def _token(typed: str, at: int, end: int) -> Token | None:
    """Return the token that begins at a place; None for a command of LaTeX without a meaning of its own."""
    sign = typed[at]
    if typed.startswith("**", at):
        return Token("^", "**", at, at + 2)
    number = _NUMBER.match(typed, at, end)
    if number:
        return _number(typed, number)
    if sign in _OPERATORS:
        return Token(_OPERATORS[sign], sign, at, at + 1)
    if sign in _SYMBOLS:
        return Token(NAME, sign, at, at + 1)
    if sign == "\\":
        return _command(typed, at)
    if unicodedata.decomposition(sign).startswith("<fraction>"):
        return Token(VULGAR, sign, at, at + 1)
    usual = _usual(sign)
    if usual.isalpha():
        return _name(typed, at, end)
    if usual != sign and usual in "0123456789+-*/^()":
        raise error_at(typed, at, "formula-wide", usual=usual)
    if sign in _KINDS_OF_X:
        raise error_at(typed, at, "formula-looks-like-x")
    raise error_at(typed, at, "formula-equation" if sign == "=" else "formula-unknown-sign")


def _usual(sign: str) -> str:
    """Return the plain letter for one of a mathematical or a wide alphabet, such as 𝑥."""
    return unicodedata.normalize("NFKC", sign) if "\U0001d400" <= sign <= "\U0001d7ff" or "！" <= sign <= "～" else sign


def _run(typed: str, at: int, end: int, signs: dict[str, str]) -> int:
    while at < end and typed[at] in signs:
        at += 1
    return at


def _raised(typed: str, at: int, stop: int) -> Iterator[Token]:
    """Yield the tokens of a superscript, as a power in brackets."""
    flat = typed[:at] + "".join(_RAISED[sign] for sign in typed[at:stop])
    yield Token("^", "^", at, at, is_raised=True)
    yield Token(OPEN, "(", at, at, is_raised=True)
    for token in _tokens(flat, at, stop):
        yield replace(token, is_raised=True)
    yield Token(CLOSE, ")", stop, stop, is_raised=True)


def _number(typed: str, match: re.Match) -> Token:
    apart = _APART.match(typed, match.start())
    if apart:  # "2e - 3" is 2 times e, less 3, or a number
        raise error_at(typed, match.start(), "formula-exponent-apart", token=apart[0])
    if typed[match.end() : match.end() + 1] == "." or ("." in match[0] and re.match(r"\.[0-9]", typed[match.end() :])):
        raise error_at(typed, match.end(), "formula-two-points")
    value = float(match[0].replace("−", "-").replace("–", "-"))
    if value == float("inf") or (value == 0 and re.search(r"[1-9]", re.split("[eE]", match[0])[0])):
        raise error_at(typed, match.start(), "formula-number-size", token=match[0])
    return Token(NUMBER, match[0], match.start(), match.end(), value)


def _command(typed: str, at: int) -> Token | None:
    """Return the token of a command of LaTeX."""
    upright = _UPRIGHT.match(typed, at)
    if upright:
        inner = _name(typed, upright.start(1), upright.end(1))
        return replace(inner, place=at, end=max(upright.end(), inner.end))
    match = _COMMAND.match(typed, at)
    if not match:
        raise error_at(typed, at, "formula-unknown-sign")
    name = match[1]
    if name in _SILENT:
        return None
    if name in _COMMANDS:
        return Token(_COMMANDS[name], match[0], at, match.end())
    if name in ("frac", "dfrac", "tfrac", "cfrac"):
        return Token(FRACTION, match[0], at, match.end())
    if name == "sqrt":
        return Token(ROOT, match[0], at, match.end())
    if name.lower() in KNOWN_NAMES:
        inner = _name(typed, at + 1, len(typed), name)
        return replace(inner, place=at)
    raise error_at(typed, at, "formula-unknown-command", token=match[0], name=match[0])


def _name(typed: str, at: int, end: int, known: str = "") -> Token:
    """Return the token of a name. Raises FormulaError where the letters only look like known ones, and for a name that is not known."""
    stop = at
    while stop < end and _usual(typed[stop]).isalpha() and typed[stop] not in _RAISED:
        if typed[stop] == "π":  # a sign of its own, whatever stands beside it
            stop = max(stop, at + 1)
            break
        stop += 1
    word = known or "".join(map(_usual, typed[at:stop]))
    stop = at + len(known) if known else stop
    name = word.lower()
    for place, sign in enumerate(word, at):
        if not sign.isascii() and name not in CONSTANTS:
            why = "formula-looks-like-x" if sign in _KINDS_OF_X else _foreign(sign)
            if why:
                raise error_at(typed, place, why)
    if (
        name == "log"
        and stop < end
        and (typed[stop] in _LOWERED or _BASE.match(typed, stop, end) or typed[stop] == "_")
    ):
        return _with_base(typed, at, stop, end)
    if typed[stop : stop + 1].isdigit() and typed[stop] not in _RAISED:
        if name in _OF_TWO and typed[stop] == "2":
            raise _unknown(typed, at, f"{word}2")
        if is_function(name) and not re.compile(r"[0-9]+[a-wyz]", re.IGNORECASE).match(typed, stop, end):
            raise error_at(typed, stop, "formula-digit-after-function", name=word)
        if name in ("x", *CONSTANTS):
            raise error_at(typed, stop, "formula-digit-after-letter", name=word)
        stop = re.compile(r"\w+").match(typed, at).end()  # type: ignore[union-attr]
        word, name = typed[at:stop], typed[at:stop].lower()
    if name not in (*KNOWN_NAMES, *CONSTANTS, *PREFIXES):
        raise _unknown(typed, at, word)
    return Token(NAME, word, at, stop)


def _with_base(typed: str, at: int, stop: int, end: int) -> Token:
    """Return the token of a logarithm whose base stands behind its name: log10, log₂, log_{10}."""
    match = _BASE.match(typed, stop, end)
    if match:
        base, stop = match[1] or match[2], match.end()
    else:
        lowered = _run(typed, stop, end, _LOWERED)
        base, stop = "".join(_LOWERED[sign] for sign in typed[stop:lowered]), lowered
    if base not in ("10", "2"):
        raise error_at(typed, at, "formula-log-base", token="log")
    if stop < end and typed[stop].isalpha():
        raise error_at(typed, stop, "formula-digit-after-function", name="log")
    return Token(NAME, f"log{base}", at, stop)


def _foreign(sign: str) -> str | None:
    """Return the reason for a letter of another alphabet that looks like one of ours; None for any other letter."""
    alphabet = unicodedata.name(sign, "").split(" ")[0]
    return {"CYRILLIC": "formula-cyrillic", "GREEK": "formula-greek"}.get(alphabet)


def _unknown(typed: str, at: int, word: str) -> FormulaError:
    """Build the error for a name that is not known. It offers a name only where the same function is meant."""
    name = word.lower()
    if name in SUGGESTIONS:
        return error_at(typed, at, "formula-name-meant", token=word, name=SUGGESTIONS[name])
    split = split_names(word) if name.isascii() else None
    if split and len(split) == 2 and sum(map(is_function, split)) <= 1 and not any(map(_is_short, split)):
        return error_at(typed, at, "formula-name-split", token=word, parts=_spaced(split))
    if len(word) == 1:
        return error_at(typed, at, "formula-unknown-letter", token=word)
    return error_at(typed, at, "formula-unknown-name", token=word)


def _is_short(part: str) -> bool:
    return (is_function(part) and len(part) < 3 and part.lower() != "ln") or part.lower() in BINARY_FUNCTIONS


def _spaced(split: list[str]) -> str:
    """Write names side by side with signs between them: x * sin(…), sin(x)."""
    place = next((place for place, part in enumerate(split) if is_function(part)), len(split))
    before, behind = split[:place], split[place + 1 :]
    function = [f"{split[place]}({' * '.join(behind) or '…'})"] if place < len(split) else []
    return " * ".join([*before, *function])
