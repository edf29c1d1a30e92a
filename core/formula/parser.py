"""Read a formula that a person typed: `read("sin(x) * x^2")` is its tree, or a FormulaError that points at the character.

The text is parsed by Lark with the grammar below and never run as code. A sign of multiplication may be left out where only one
reading is possible: 2x, 3(x + 1), x sin(x). It may not after a division or a power: 1/2x and e^2x have two readings.
"""

import math
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from typing import Any

from lark import Lark, Token, UnexpectedInput, v_args
from lark.exceptions import UnexpectedCharacters, UnexpectedToken, VisitError
from lark.visitors import Transformer

from core.formula.tree import (
    FUNCTIONS,
    Add,
    Call,
    Divide,
    Larger,
    Multiply,
    Negative,
    Node,
    Number,
    Power,
    Smaller,
    Subtract,
    X,
)

LONGEST = 200  # characters of a formula
DEEPEST = 12  # levels of nesting

GRAMMAR = r"""
?start: sum
?sum: product
    | sum "+" product -> add
    | sum MINUS product -> subtract
?product: signed
    | product TIMES single -> multiply
    | product "/" single -> divide
?signed: MINUS signed -> negative
    | "+" signed
    | chain
?single: MINUS single -> negative
    | "+" single
    | power
?chain: power
    | beside last -> beside
?beside: NUMBER -> number
    | plain
    | beside plain -> beside
?last: plain
    | plain POWER exponent -> power
    | plain RAISED -> raised
?power: atom
    | atom POWER exponent -> power
    | atom RAISED -> raised
?exponent: MINUS exponent -> negative
    | "+" exponent
    | power
?atom: NUMBER -> number
    | "|" sum "|" -> size
    | plain
?plain: X -> x
    | CONSTANT -> constant
    | FUNCTION "(" sum ")" -> call
    | PAIRED "(" sum "," sum ")" -> pair
    | "(" sum ")"

NUMBER: /[0-9]+(\.[0-9]*)?|\.[0-9]+/
WORD: /[^\W\d_²³]+/
MINUS: /[-−–]/
TIMES: /[*·×⋅∙]/
POWER: "^" | "**"
RAISED: /[²³]/
%declare X CONSTANT FUNCTION PAIRED
%ignore /[ \t\u00a0]+/
"""

CONSTANTS = {"pi": math.pi, "π": math.pi, "e": math.e}
PAIRED = {"max": Larger, "min": Smaller}
ALSO = {"log": "ln"}  # other names of a function: here a logarithm is the natural one
KNOWN = ["x", "pi", "e", *FUNCTIONS, *ALSO, *PAIRED]
EXPECTED = "a number or x should stand here"


class FormulaError(ValueError):
    """A formula that cannot be used.

    Attributes:
        place: the character that the words point at, counted from 0; the length of the text for its end, None for no character.
    """

    def __init__(self, words: str, place: int | None = None):
        super().__init__(words)
        self.place = place


def read(text: str) -> Node:
    """Parse a formula. Raises FormulaError for a syntax error, and beyond `LONGEST` characters or `DEEPEST` levels."""
    if len(text) > LONGEST:
        raise FormulaError(f"At most {LONGEST} characters can be read. This has {len(text):,}.", LONGEST)
    if not text.strip():
        raise FormulaError("Type a formula of x, such as sin(x) * x^2.", len(text))
    try:
        tree: Any = _parser().parse(text)
    except UnexpectedCharacters as error:
        why = "type only what stands after it" if error.char == "=" else "this sign is not known here"
        raise pointing(text, error.pos_in_stream or 0, why) from None
    except UnexpectedToken as error:
        raise _unexpected(text, error) from None
    except VisitError as error:
        raise error.orig_exc from None
    except UnexpectedInput:
        raise FormulaError("This is no formula that can be read.", len(text)) from None
    return tree


def pointing(text: str, place: int, words: str) -> FormulaError:
    """Build the error whose words name the character at a place of a text."""
    return (
        _naming(text[place : place + 1], place, words)
        if place < len(text)
        else FormulaError(f"At the end: {_stopped(words)}", len(text))
    )


def _naming(sign: str, place: int, words: str) -> FormulaError:
    """Build the error whose words name a character, or a word that begins there."""
    sign_name = "a sign that cannot be seen" if not sign.isprintable() else "a space" if sign.isspace() else f"“{sign}”"
    return FormulaError(f"At the {ordinal(place + 1)} character, {sign_name}: {_stopped(words)}", place)


def _stopped(words: str) -> str:
    return words if words.endswith("?") else words.rstrip(".") + "."


def marked(text: str, place: int | None) -> str:
    """Return the text with a mark under the character at `place`."""
    line = "".join(sign if sign.isprintable() else " " for sign in text[: LONGEST + 1])
    return line if place is None else f"{line}\n{' ' * place}^"


def ordinal(number: int) -> str:
    """Format an ordinal: "1st", "2nd", "3rd", "11th", "21st"."""
    end = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{end}"


def _unexpected(text: str, error: UnexpectedToken) -> FormulaError:
    """Explain a token that cannot stand where it does."""
    token: Token = error.token
    accepts = error.accepts or error.expected
    at_end = token.type == "$END"
    place = len(text) if at_end else token.start_pos or 0
    before = [each.value for each in _parser().lex(text[:place])]  # only these: later text may hold other faults
    last = str(before[-1]) if before else ""
    name = last.lower()

    if "NUMBER" in accepts:  # a part should begin here
        if token.type == "TIMES" and last == "*":
            return pointing(text, place, "write a power as ^, or as two stars side by side")
        return pointing(text, place, EXPECTED)
    if name in FUNCTIONS or name in PAIRED or name in ALSO:
        numbers = "two numbers" if name in PAIRED else "what it works on"
        return pointing(text, place, f"after {name} a “(” should stand here, with {numbers} in it")
    if token.type == "COMMA":
        return pointing(text, place, "a comma can only stand in max and min. Numbers have a point, as in 0.5")
    if at_end:
        missing = (
            "a comma and a second number are" if "COMMA" in accepts else "a “)” is" if "RPAR" in accepts else "a “|” is"
        )
        return pointing(text, place, f"{missing} missing")
    if token.type == "RPAR":
        wanted = "COMMA" in accepts and "a comma and a second number are missing before it"
        return pointing(
            text, place, wanted or ("a “|” is missing before it" if "VBAR" in accepts else "no “(” stands before it")
        )
    return _naming(
        str(token), place, "it is not clear how this belongs to what stands before. Write a sign between, such as *"
    )


class _Words:
    """Set the type of each word between lexer and parser. Raises FormulaError for an unknown word."""

    always_accept = ("WORD",)

    def process(self, tokens: Iterator[Token]) -> Iterator[Token]:
        for token in tokens:
            yield token.update(type=_kind(token)) if token.type == "WORD" else token


def _kind(word: Token) -> str:
    name, kinds = word.lower(), {"X": "x", "CONSTANT": CONSTANTS, "FUNCTION": [*FUNCTIONS, *ALSO], "PAIRED": PAIRED}
    for kind, names in kinds.items():
        if name in names:
            return kind
    near = next((each for each in KNOWN[3:] if name.startswith(each)), None) or next(
        iter(get_close_matches(name, KNOWN, n=1)), None
    )
    hint = f"Is {near} meant?" if near else "The knob is called x."
    raise _naming(str(word), word.start_pos or 0, f"this name is not known here. {hint}")


@v_args(inline=True)
class _Trees(Transformer):
    """Transform the grammar's tree into the formula's."""

    def number(self, digits):
        return Number(float(digits))

    def constant(self, name):
        return Number(CONSTANTS[name.lower()], "pi" if name == "π" else name.lower())

    def x(self, _):
        return X()

    def call(self, name, inner):
        return _within(Call(ALSO.get(name.lower(), name.lower()), inner), name)

    def pair(self, name, first, second):
        return _within(PAIRED[name.lower()](first, second), name)

    def size(self, inner):
        return _within(Call("abs", inner))

    def negative(self, sign, inner):
        return _within(Negative(inner), sign)

    def add(self, first, second):
        return _within(Add(first, second))

    def subtract(self, first, sign, second):
        return _within(Subtract(first, second), sign)

    def multiply(self, first, sign, second):
        return _within(Multiply(first, second), sign)

    def beside(self, first, second):
        return _within(Multiply(first, second))

    def divide(self, first, second):
        return _within(Divide(first, second))

    def power(self, base, sign, exponent):
        return _within(Power(base, exponent), sign)

    def raised(self, base, sign):
        return _within(Power(base, Number({"²": 2.0, "³": 3.0}[sign])), sign)


def _within(node: Node, token: Token | None = None) -> Node:
    """Return the node. Raises FormulaError where it is nested too deeply."""
    if node.depth > DEEPEST:
        raise FormulaError(
            f"Too many parts lie one in the other: at most {DEEPEST} can. Try a shorter formula.",
            None if token is None else token.start_pos,
        )
    return node


@cache
def _parser() -> Lark:
    return Lark(GRAMMAR, parser="lalr", lexer="basic", transformer=_Trees(), postlex=_Words())
