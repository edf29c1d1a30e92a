"""Read a formula that a person typed: `read("sin(x) * x^2")` is its tree, or a FormulaError that points at the character.

The text is parsed by recursive descent and never run as code. A sign of multiplication may be left out where only one reading is
possible: 2x, 3(x + 1), x sin(x), 2|x|. It may not after a division or an open power: 1/2x and e^2x have two readings. What has two
readings is refused with both: a formula that is misread is worse than one that is refused.
"""

import unicodedata
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from core.formula.errors import MAX_LENGTH, FormulaError, add_caret, error_at
from core.formula.lexer import (
    BAR,
    CLOSE,
    COMMA,
    END,
    FRACTION,
    NAME,
    NUMBER,
    OPEN,
    ROOT,
    VULGAR,
    Token,
    tokenize,
)
from core.formula.names import BINARY_FUNCTIONS, CONSTANTS, EXPANSIONS, KNOWN_NAMES, ROOTS, canonical, is_function
from core.formula.stream import MAX_DEPTH, Stream
from core.formula.tree import Add, Call, Divide, Multiply, Negative, Node, Number, Power, Subtract, X
from core.say.messages import Message, message

__all__ = ["DEEPEST", "KNOWN_NAMES", "MAX_LENGTH", "FormulaError", "add_caret", "read", "remarks"]

MAX_READINGS = 100  # of the bars of a formula
MAX_BRACKETS = 60  # one in the other: more would exceed Python's stack
OPERAND_STARTS = (NUMBER, NAME, OPEN, BAR, FRACTION, ROOT, VULGAR)  # an operand may begin with these
SIGNS = {"√": "sqrt", "∛": "cbrt"}


def read(source: str) -> Node:
    """Parse a formula. Raises FormulaError for a syntax error, and beyond `LONGEST` characters or `DEEPEST` levels."""
    if len(source) > MAX_LENGTH:
        raise FormulaError(message("formula-too-long", most=MAX_LENGTH, length=len(source)), MAX_LENGTH)
    if not source.strip():
        raise FormulaError(message("formula-empty"), len(source))
    trees, errors = [], []
    for reading in _bar_readings(source):
        parser = _Parser(source, reading.opening_bars)
        try:
            tree = parser.parse()
        except FormulaError as error:
            errors.append(error)
        else:
            if tree not in trees:
                trees.append(tree)
        reading.closed_bars = parser.closed_bars
        if len(trees) > 1:
            raise error_at(source, min(reading.opening_bars), "formula-bars")
    if not trees:
        raise errors[0]
    return trees[0]


@dataclass
class _Reading:
    """One way to read the bars of a formula: those at `places` open, although they could close; those at `closed_bars` close."""

    opening_bars: frozenset[int]
    closed_bars: Sequence[int] = ()


def _bar_readings(source: str) -> Iterator[_Reading]:
    """Yield every way to read the bars, at first with each closing as soon as it can. The caller sets `closed_bars` of each."""
    queue = [frozenset[int]()]
    for _ in range(MAX_READINGS):
        if not queue:
            return
        reading = _Reading(queue.pop(0))
        yield reading
        last = max(reading.opening_bars, default=-1)
        queue.extend(reading.opening_bars | {position} for position in reading.closed_bars if position > last)


def remarks(source: str) -> tuple[Message, ...]:
    """Say what a name of a formula that can be read means here, where people mean different things by it."""
    names = {token.text.lower() for token in tokenize(source) if token.kind == NAME}
    return (message("formula-log-is-ln"),) if "log" in names else ()


class _Parser(Stream):
    """One pass over the tokens of a formula. `opened` holds the places of bars that open although they could close."""

    def __init__(self, source: str, opening_bars: Collection[int] = ()):
        super().__init__(source)
        self.opening_bars = opening_bars
        self.closed_bars: list[int] = []
        self.ends_in_bare_power = False  # whether the last factor ends in a power without brackets
        self.has_numeric_exponent = False  # whether that power is a number, as in x^2 sin(x)

    # The grammar, from the loosest to the tightest.

    def parse(self) -> Node:
        node = self.sum()
        if self.token.kind != END:
            raise self.unexpected_token_error()
        return node

    def sum(self) -> Node:
        if len(self.open_brackets) > MAX_BRACKETS:
            raise FormulaError(message("formula-too-deep", most=MAX_DEPTH), self.token.start)
        node = self.product()
        while operator := self.accept("+", "-"):
            node = self.check_depth((Add if operator.kind == "+" else Subtract)(node, self.product()), operator)
        return node

    def product(self) -> Node:
        minus = self.minus_signs()
        node = self.implicit_product()
        for sign in reversed(minus):
            node = self.check_depth(Negative(node), sign)
        while operator := self.accept("*", "/"):
            if operator.text in ("×", "\\times") and self.token.kind in ("+", "-"):
                raise self.error("formula-times-or-x", operator)
            if operator.text == "*" and self.token.kind == "*":
                raise self.error("formula-write-power")
            minus = self.minus_signs()
            right = self.implicit_product(is_divisor=operator.kind == "/")
            for sign in reversed(minus):
                right = self.check_depth(Negative(right), sign)
            node = self.check_depth((Multiply if operator.kind == "*" else Divide)(node, right), operator)
        return node

    def minus_signs(self) -> list[Token]:
        """Take the signs in front of a part; return those that are minus."""
        minus = []
        while sign := self.accept("+", "-"):
            if sign.kind == "-":
                minus.append(sign)
        return minus

    def implicit_product(self, is_divisor: bool = False) -> Node:
        """Parse factors side by side. After "/" there may be only one."""
        first = self.index
        node = self.factor()
        while self.factor_follows():
            before, token = self.tokens[self.index - 1], self.token
            is_clear = not self.ends_in_bare_power or (
                self.has_numeric_exponent and token.kind == NAME and is_function(token.text)
            )
            if is_divisor or not is_clear:
                raise self.error("formula-unclear")
            if token.kind in (NUMBER, VULGAR):
                if token.kind == VULGAR and before.kind == NUMBER:
                    raise self.error("formula-mixed-number")
                raise self.error("formula-unclear")
            if before.kind == VULGAR and self.index - first > 1:
                raise self.error("formula-unclear")
            node = self.check_depth(Multiply(node, self.factor()))
        return node

    def factor_follows(self) -> bool:
        """Return whether a factor follows without a sign between."""
        if (
            self.token.kind == BAR
            and self.open_brackets
            and self.open_brackets[-1] == BAR
            and self.token.start not in self.opening_bars
        ):
            self.closed_bars.append(self.token.start)
            return False
        return self.token.kind in OPERAND_STARTS

    def factor(self) -> Node:
        """Parse an operand with its power; note whether its end can be seen."""
        base, self.ends_in_bare_power = self.operand(), False
        return self.with_power(base)

    def with_power(self, base: Node) -> Node:
        self.has_numeric_exponent = False
        if sign := self.accept("^"):
            exponent = self.exponent()
            self.has_numeric_exponent = isinstance(exponent, Number) and not exponent.name and not base.is_constant
            base = self.check_depth(Power(base, exponent), sign)
            if sign.is_superscript and self.token.kind == "^":
                raise self.error("formula-unclear")
        return base

    def exponent(self) -> Node:
        """Parse an exponent. Its end is seen where it stands in brackets or in superscript."""
        minus = self.minus_signs()
        first = self.token
        node = self.exponent_operand()
        self.ends_in_bare_power = bool(minus) or first.kind != OPEN or self.ends_in_bare_power
        for sign in reversed(minus):
            node = self.check_depth(Negative(node), sign)
        return node

    def exponent_operand(self) -> Node:
        node, self.ends_in_bare_power = self.operand(), False
        if sign := self.accept("^"):
            node = self.check_depth(Power(node, self.exponent()), sign)
            self.ends_in_bare_power = True
        return node

    def operand(self) -> Node:
        token = self.take()
        match token.kind:
            case "number":
                return Number(token.value)
            case "vulgar":
                above, below = unicodedata.normalize("NFKC", token.text).split("⁄")
                return Divide(Number(float(above)), Number(float(below))) if below else self.never(token)
            case "(":
                return self.bracketed_sum(token, OPEN)
            case "|":
                return self.check_depth(Call("abs", self.bracketed_sum(token, BAR)), token)
            case "fraction":
                return self.check_depth(Divide(self.group(), self.group()), token)
            case "root":
                return self.root(token)
            case "name":
                return self.name_operand(token)
        self.index -= 1
        raise self.missing_operand_error()

    def never(self, token: Token) -> Node:
        raise self.error("formula-unknown-sign", token)

    # Brackets, bars and groups.

    def bracketed_sum(self, token: Token, kind: str) -> Node:
        """Parse what stands in brackets or bars that have been opened by `token`, and take their end."""
        self.open_brackets.append(kind)
        node = self.sum()
        if self.token.kind == COMMA and kind == OPEN:
            raise self.comma_error()
        self.close(token, kind)
        return node

    def group(self) -> Node:
        """Parse a group of LaTeX in braces. Raises FormulaError where there are none."""
        if self.token.text != "{":
            raise self.error("formula-braces")
        return self.bracketed_sum(self.take(), OPEN)

    def root(self, token: Token) -> Node:
        """Parse what follows LaTeX's \\sqrt: a degree of 2 or 3 in square brackets, and braces."""
        name = "sqrt"
        if self.token.text == "[":
            self.take()
            degree = self.take()
            if degree.value not in (2, 3) or self.token.text != "]":
                raise self.error("formula-root-degree", degree)
            self.take()
            name = "cbrt" if degree.value == 3 else name
        if self.token.text not in ("{", "("):
            raise self.error("formula-braces")
        return self.check_depth(Call(name, self.bracketed_sum(self.take(), OPEN)), token)

    # Names.

    def name_operand(self, token: Token) -> Node:
        name = token.text.lower()
        if name == "x":
            return X()
        if name in CONSTANTS:
            if self.token.kind == OPEN and self.tokens[self.index + 1].kind == CLOSE:  # a spreadsheet's PI()
                self.index += 2
            return Number(CONSTANTS[name], "pi" if name == "π" else name)
        name = canonical(SIGNS.get(name, name))
        if name in BINARY_FUNCTIONS:
            return self.binary_call(name, token)
        build = EXPANSIONS.get(name) or (lambda inner: Call(name, inner))
        exponent = self.function_power(token) if self.token.kind == "^" else None
        node = self.check_depth(build(self.function_argument(name, token)), token)
        return node if exponent is None else self.check_depth(Power(node, exponent), token)

    def function_power(self, token: Token) -> Node:
        """Parse the power between a function and its argument, as in sin²x. Raises FormulaError for all but whole ones from 2 on."""
        caret = self.take()
        first = self.token
        minus = self.minus_signs()
        exponent = self.operand()
        value = float(exponent.value(0.0)) if exponent.is_constant else 0.5
        value = -value if minus else value
        if value == -1:
            raise self.error(
                "formula-inverse", first if not caret.is_superscript else caret, name=token.text.lstrip("\\")
            )
        if value < 2 or value != int(value):
            raise self.error("formula-function-power", caret, name=token.text.lstrip("\\"))
        return exponent

    def function_argument(self, name: str, token: Token) -> Node:
        """Parse what a function works on: brackets or bars, or without them numbers and x side by side."""
        if self.token.kind == OPEN:
            opening = self.take()
            self.open_brackets.append(OPEN)
            node = self.sum()
            if self.token.kind == COMMA:
                raise self.comma_error(None if token.text.lower() != "log" else "formula-log-base")
            self.close(opening, OPEN)
            return node
        if self.token.kind == BAR:  # it opens: nothing that it could close is whole
            return self.check_depth(Call("abs", self.bracketed_sum(self.take(), BAR)), token)
        minus = self.minus_signs()
        if self.token.kind not in (NUMBER, NAME, VULGAR, FRACTION, ROOT):
            raise self.error("formula-argument", name=token.text.lstrip("\\"))
        node = self.bare_root(token) if name in ROOTS else self.bare_argument(token)
        for sign in reversed(minus):
            node = self.check_depth(Negative(node), sign)
        return node

    def closes(self) -> bool:
        return bool(self.open_brackets) and self.open_brackets[-1] == BAR

    def bare_root(self, token: Token) -> Node:
        """Parse the single number, name or fraction under a root without brackets."""
        node, self.ends_in_bare_power = self.operand(), False
        clear = [END, "+", "-", CLOSE, BAR, COMMA, *("*/" if token.text in SIGNS else "")]
        if self.token.kind not in clear:
            raise self.error("formula-root-brackets", name=token.text.lstrip("\\"))
        return node

    def bare_argument(self, token: Token) -> Node:
        """Parse the argument of a function without brackets: 2x, x^2, pi x, or another function."""
        if self.token.kind == NAME and is_function(self.token.text):
            return self.factor()
        node = self.factor()
        while self.token.kind in (NUMBER, NAME) and not is_function(self.token.text):
            if self.ends_in_bare_power or self.token.kind == NUMBER:
                raise self.error("formula-unclear")
            node = self.check_depth(Multiply(node, self.factor()))
        is_bar = self.token.kind == BAR and self.closes()
        if self.token.kind not in (END, "+", "-", CLOSE, COMMA) and not is_bar:
            raise self.error("formula-argument-brackets", name=token.text.lstrip("\\"))
        return node

    def binary_call(self, name: str, token: Token) -> Node:
        """Parse the arguments of a function of two numbers; max and min take more."""
        build: Callable[[Node, Node], Node] = BINARY_FUNCTIONS[name]
        if self.token.kind != OPEN:
            raise self.error("formula-arguments", name=token.text.lstrip("\\"))
        opening = self.take()
        self.open_brackets.append(OPEN)
        node = self.sum()
        if self.token.kind != COMMA and self.token.kind in (CLOSE, END):
            raise self.error("formula-second-missing")
        count = 1
        while self.token.kind == COMMA:
            if name == "pow" and count == 2:
                raise self.comma_error()
            self.refuse_decimal_comma()
            self.take()
            node = self.check_depth(build(node, self.sum()), token)
            count += 1
        self.close(opening, OPEN)
        return node
