"""Read a formula that a person typed: `read("sin(x) * x^2")` is its tree, or a FormulaError that points at the character.

The text is parsed by recursive descent and never run as code. A sign of multiplication may be left out where only one reading is
possible: 2x, 3(x + 1), x sin(x), 2|x|. It may not after a division or an open power: 1/2x and e^2x have two readings. What has two
readings is refused with both: a formula that is misread is worse than one that is refused.
"""

import unicodedata
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from core.formula.fault import MAX_LENGTH, FormulaError, add_caret, error_at
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
from core.formula.names import CONSTANTS, EXPANSIONS, KNOWN_NAMES, BINARY_FUNCTIONS, ROOTS, is_function, canonical
from core.formula.stream import MAX_DEPTH, Stream
from core.formula.tree import Add, Call, Divide, Multiply, Negative, Node, Number, Power, Subtract, X
from core.say.messages import Message, message

__all__ = ["DEEPEST", "KNOWN_NAMES", "MAX_LENGTH", "FormulaError", "add_caret", "read", "remarks"]

MOST_READINGS = 100  # of the bars of a formula
MOST_BRACKETS = 60  # one in the other: more would exceed Python's stack
OPENS = (NUMBER, NAME, OPEN, BAR, FRACTION, ROOT, VULGAR)  # an operand may begin with these
SIGNS = {"√": "sqrt", "∛": "cbrt"}


def read(typed: str) -> Node:
    """Parse a formula. Raises FormulaError for a syntax error, and beyond `LONGEST` characters or `DEEPEST` levels."""
    if len(typed) > MAX_LENGTH:
        raise FormulaError(message("formula-too-long", most=MAX_LENGTH, length=len(typed)), MAX_LENGTH)
    if not typed.strip():
        raise FormulaError(message("formula-empty"), len(typed))
    trees, faults = [], []
    for opened in _bar_readings(typed):
        parser = _Parser(typed, opened.places)
        try:
            tree = parser.whole()
        except FormulaError as fault:
            faults.append(fault)
        else:
            if tree not in trees:
                trees.append(tree)
        opened.closed_bars = parser.closed_bars
        if len(trees) > 1:
            raise error_at(typed, min(opened.places), "formula-bars")
    if not trees:
        raise faults[0]
    return trees[0]


@dataclass
class _Reading:
    """One way to read the bars of a formula: those at `places` open, although they could close; those at `closed_bars` close."""

    places: frozenset[int]
    closed_bars: Sequence[int] = ()


def _bar_readings(typed: str) -> Iterator[_Reading]:
    """Yield every way to read the bars, at first with each closing as soon as it can. The caller sets `closed_bars` of each."""
    waiting = [frozenset[int]()]
    for _ in range(MOST_READINGS):
        if not waiting:
            return
        reading = _Reading(waiting.pop(0))
        yield reading
        last = max(reading.places, default=-1)
        waiting.extend(reading.places | {place} for place in reading.closed_bars if place > last)


def remarks(typed: str) -> tuple[Message, ...]:
    """Say what a name of a formula that can be read means here, where people mean different things by it."""
    names = {token.text.lower() for token in tokenize(typed) if token.kind == NAME}
    return (message("formula-log-is-ln"),) if "log" in names else ()


class _Parser(Stream):
    """One pass over the tokens of a formula. `opened` holds the places of bars that open although they could close."""

    def __init__(self, typed: str, opened: Collection[int] = ()):
        super().__init__(typed)
        self.opened = opened
        self.closed_bars: list[int] = []
        self.is_open = False  # whether the last factor ends in a power without brackets
        self.is_plain_power = False  # whether that power is a number, as in x^2 sin(x)

    # The grammar, from the loosest to the tightest.

    def whole(self) -> Node:
        node = self.sum()
        if self.token.kind != END:
            raise self.unexpected_token_error()
        return node

    def sum(self) -> Node:
        if len(self.open_brackets) > MOST_BRACKETS:
            raise FormulaError(message("formula-too-deep", most=MAX_DEPTH), self.token.start)
        node = self.product()
        while sign := self.accept("+", "-"):
            node = self.check_depth((Add if sign.kind == "+" else Subtract)(node, self.product()), sign)
        return node

    def product(self) -> Node:
        minus = self.signs()
        node = self.chain()
        for each in reversed(minus):
            node = self.check_depth(Negative(node), each)
        while sign := self.accept("*", "/"):
            if sign.text in ("×", "\\times") and self.token.kind in ("+", "-"):
                raise self.error("formula-times-or-x", sign)
            if sign.text == "*" and self.token.kind == "*":
                raise self.error("formula-write-power")
            minus = self.signs()
            right = self.chain(is_divisor=sign.kind == "/")
            for each in reversed(minus):
                right = self.check_depth(Negative(right), each)
            node = self.check_depth((Multiply if sign.kind == "*" else Divide)(node, right), sign)
        return node

    def signs(self) -> list[Token]:
        """Take the signs in front of a part; return those that are minus."""
        minus = []
        while sign := self.accept("+", "-"):
            if sign.kind == "-":
                minus.append(sign)
        return minus

    def chain(self, is_divisor: bool = False) -> Node:
        """Parse factors side by side. After "/" there may be only one."""
        first = self.index
        node = self.factor()
        while self.continues():
            before, now = self.tokens[self.index - 1], self.token
            is_clear = not self.is_open or (self.is_plain_power and now.kind == NAME and is_function(now.text))
            if is_divisor or not is_clear:
                raise self.error("formula-unclear")
            if now.kind in (NUMBER, VULGAR):
                if now.kind == VULGAR and before.kind == NUMBER:
                    raise self.error("formula-mixed-number")
                raise self.error("formula-unclear")
            if before.kind == VULGAR and self.index - first > 1:
                raise self.error("formula-unclear")
            node = self.check_depth(Multiply(node, self.factor()))
        return node

    def continues(self) -> bool:
        """Return whether a factor follows without a sign between."""
        if self.token.kind == BAR and self.open_brackets and self.open_brackets[-1] == BAR and self.token.start not in self.opened:
            self.closed_bars.append(self.token.start)
            return False
        return self.token.kind in OPENS

    def factor(self) -> Node:
        """Parse an operand with its power; note whether its end can be seen."""
        base, self.is_open = self.operand(), False
        return self.powered(base)

    def powered(self, base: Node) -> Node:
        self.is_plain_power = False
        if sign := self.accept("^"):
            exponent = self.exponent()
            self.is_plain_power = isinstance(exponent, Number) and not exponent.name and not base.is_constant
            base = self.check_depth(Power(base, exponent), sign)
            if sign.is_superscript and self.token.kind == "^":
                raise self.error("formula-unclear")
        return base

    def exponent(self) -> Node:
        """Parse an exponent. Its end is seen where it stands in brackets or in superscript."""
        minus = self.signs()
        begin = self.token
        node = self.powered_exponent()
        self.is_open = bool(minus) or begin.kind != OPEN or self.is_open
        for sign in reversed(minus):
            node = self.check_depth(Negative(node), sign)
        return node

    def powered_exponent(self) -> Node:
        node, self.is_open = self.operand(), False
        if sign := self.accept("^"):
            node = self.check_depth(Power(node, self.exponent()), sign)
            self.is_open = True
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
                return self.inside(token, OPEN)
            case "|":
                return self.check_depth(Call("abs", self.inside(token, BAR)), token)
            case "fraction":
                return self.check_depth(Divide(self.group(), self.group()), token)
            case "root":
                return self.root(token)
            case "name":
                return self.named(token)
        self.index -= 1
        raise self.missing_operand_error()

    def never(self, token: Token) -> Node:
        raise self.error("formula-unknown-sign", token)

    # Brackets, bars and groups.

    def inside(self, token: Token, kind: str) -> Node:
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
        return self.inside(self.take(), OPEN)

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
        return self.check_depth(Call(name, self.inside(self.take(), OPEN)), token)

    # Names.

    def named(self, token: Token) -> Node:
        name = token.text.lower()
        if name == "x":
            return X()
        if name in CONSTANTS:
            if self.token.kind == OPEN and self.tokens[self.index + 1].kind == CLOSE:  # a spreadsheet's PI()
                self.index += 2
            return Number(CONSTANTS[name], "pi" if name == "π" else name)
        name = canonical(SIGNS.get(name, name))
        if name in BINARY_FUNCTIONS:
            return self.pair(name, token)
        make = EXPANSIONS.get(name) or (lambda inner: Call(name, inner))
        power = self.power_of_function(token) if self.token.kind == "^" else None
        node = self.check_depth(make(self.argument(name, token)), token)
        return node if power is None else self.check_depth(Power(node, power), token)

    def power_of_function(self, token: Token) -> Node:
        """Parse the power between a function and its argument, as in sin²x. Raises FormulaError for all but whole ones from 2 on."""
        at = self.take()
        begin = self.token
        minus = self.signs()
        power = self.operand()
        value = float(power.value(0.0)) if power.is_constant else 0.5
        value = -value if minus else value
        if value == -1:
            raise self.error("formula-inverse", begin if not at.is_superscript else at, name=token.text.lstrip("\\"))
        if value < 2 or value != int(value):
            raise self.error("formula-function-power", at, name=token.text.lstrip("\\"))
        return power

    def argument(self, name: str, token: Token) -> Node:
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
            return self.check_depth(Call("abs", self.inside(self.take(), BAR)), token)
        minus = self.signs()
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
        node, self.is_open = self.operand(), False
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
            if self.is_open or self.token.kind == NUMBER:
                raise self.error("formula-unclear")
            node = self.check_depth(Multiply(node, self.factor()))
        is_bar = self.token.kind == BAR and self.closes()
        if self.token.kind not in (END, "+", "-", CLOSE, COMMA) and not is_bar:
            raise self.error("formula-argument-brackets", name=token.text.lstrip("\\"))
        return node

    def pair(self, name: str, token: Token) -> Node:
        """Parse the arguments of a function of two numbers; max and min take more."""
        make: Callable[[Node, Node], Node] = BINARY_FUNCTIONS[name]
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
            node = self.check_depth(make(node, self.sum()), token)
            count += 1
        self.close(opening, OPEN)
        return node
