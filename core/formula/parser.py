"""Parse a formula into its tree: `read("sin(x) * x^2")`, or a FormulaError that points at the character at fault.

The parser is a recursive descent; the text is never run as code. A multiplication sign may be left out where only one reading is
possible: 2x, 3(x + 1), x sin(x), 2|x|. Ambiguous formulas such as 1/2x and e^2x are refused, since a misread formula is worse than
a refused one.
"""

import unicodedata
from collections.abc import Callable, Collection

from core.formula.errors import MAX_LENGTH, FormulaError, error_at
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
    ROOT_SYMBOLS,
    VULGAR,
    Token,
    tokenize,
)
from core.formula.names import BINARY_FUNCTIONS, CONSTANTS, EXPANSIONS, ROOTS, canonical, is_function
from core.formula.stream import MAX_DEPTH, Stream
from core.formula.tree import Add, Call, Divide, Multiply, Negative, Node, Number, Power, Subtract, X
from core.say.messages import Message, message

MAX_READINGS = 100  # of the bars of a formula
MAX_BRACKETS = 60  # nested; more would exceed Python's stack
OPERAND_STARTS = (NUMBER, NAME, OPEN, BAR, FRACTION, ROOT, VULGAR)


def read(source: str) -> Node:
    """Parse a formula. Raises FormulaError for a syntax error, and beyond `MAX_LENGTH` characters or `MAX_DEPTH` levels."""
    if len(source) > MAX_LENGTH:
        raise FormulaError(message("formula-too-long", most=MAX_LENGTH, length=len(source)), MAX_LENGTH)
    if not source.strip():
        raise FormulaError(message("formula-empty"), len(source))
    trees, errors = [], []
    # A bar that could close may open instead. Each item of the queue is a set of positions where bars open.
    queue = [frozenset[int]()]
    for _ in range(MAX_READINGS):
        if not queue:
            break
        opening_bars = queue.pop(0)
        parser = _Parser(source, opening_bars)
        try:
            tree = parser.parse()
        except FormulaError as error:
            errors.append(error)
        else:
            if tree not in trees:
                trees.append(tree)
        if len(trees) > 1:
            raise error_at(source, min(opening_bars), "formula-bars")
        last = max(opening_bars, default=-1)
        queue.extend(opening_bars | {position} for position in parser.closed_bars if position > last)
    if not trees:
        raise errors[0]
    return trees[0]


def remarks(source: str) -> tuple[Message, ...]:
    """Explain the ambiguous names of a valid formula."""
    names = {token.text.lower() for token in tokenize(source) if token.kind == NAME}
    return (message("formula-log-is-ln"),) if "log" in names else ()


class _Parser(Stream):
    """One pass over the tokens of a formula.

    Attributes:
        opening_bars: positions of bars that must open, although they could close.
        closed_bars: positions of bars that this pass read as closing.
        ends_in_bare_power: whether the last factor ends in a power without brackets, such as x^2.
        has_numeric_exponent: whether the exponent of that power is a number.
    """

    def __init__(self, source: str, opening_bars: Collection[int] = ()):
        super().__init__(source)
        self.opening_bars = opening_bars
        self.closed_bars: list[int] = []
        self.ends_in_bare_power = False
        self.has_numeric_exponent = False

    # The grammar, from the lowest to the highest precedence.

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
        node = self.negate(self.implicit_product(), minus)
        while operator := self.accept("*", "/"):
            if operator.text in ("×", "\\times") and self.token.kind in ("+", "-"):
                raise self.error("formula-times-or-x", operator)
            if operator.text == "*" and self.token.kind == "*":
                raise self.error("formula-write-power")
            minus = self.minus_signs()
            right = self.negate(self.implicit_product(is_divisor=operator.kind == "/"), minus)
            node = self.check_depth((Multiply if operator.kind == "*" else Divide)(node, right), operator)
        return node

    def minus_signs(self) -> list[Token]:
        """Consume the signs before an operand; return the minus signs."""
        minus = []
        while sign := self.accept("+", "-"):
            if sign.kind == "-":
                minus.append(sign)
        return minus

    def negate(self, node: Node, minus: list[Token]) -> Node:
        """Return the node with a `Negative` for each minus sign."""
        for sign in reversed(minus):
            node = self.check_depth(Negative(node), sign)
        return node

    def implicit_product(self, is_divisor: bool = False) -> Node:
        """Parse adjacent factors. A divisor may be only one factor."""
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
        """Return whether a factor follows without a sign. Note the bars that close instead."""
        could_close = self.token.kind == BAR and self.open_brackets[-1:] == [BAR]
        if could_close and self.token.start not in self.opening_bars:
            self.closed_bars.append(self.token.start)
            return False
        return self.token.kind in OPERAND_STARTS

    def factor(self) -> Node:
        """Parse an operand and its power."""
        base, self.ends_in_bare_power = self.operand(), False
        return self.with_power(base)

    def with_power(self, base: Node) -> Node:
        """Parse the exponent of `base`, if there is one."""
        self.has_numeric_exponent = False
        if sign := self.accept("^"):
            exponent = self.exponent()
            self.has_numeric_exponent = isinstance(exponent, Number) and not exponent.name and not base.is_constant
            base = self.check_depth(Power(base, exponent), sign)
            if sign.is_superscript and self.token.kind == "^":
                raise self.error("formula-unclear")
        return base

    def exponent(self) -> Node:
        """Parse an exponent. It is bare unless it is in brackets or in superscript."""
        minus = self.minus_signs()
        first = self.token
        node = self.exponent_operand()
        self.ends_in_bare_power = bool(minus) or first.kind != OPEN or self.ends_in_bare_power
        return self.negate(node, minus)

    def exponent_operand(self) -> Node:
        """Parse an operand and its power; powers associate to the right."""
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
                if not below:  # ⅟
                    raise self.error("formula-unknown-sign", token)
                return Divide(Number(float(above)), Number(float(below)))
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

    # Brackets, bars and groups.

    def bracketed_sum(self, token: Token, kind: str, comma_reason: str | None = None) -> Node:
        """Parse the content and the end of brackets or bars that `token` opened.

        A comma in brackets raises FormulaError, with `comma_reason` if there is one.
        """
        self.open_brackets.append(kind)
        node = self.sum()
        if self.token.kind == COMMA and kind == OPEN:
            raise self.comma_error(comma_reason)
        self.close(token, kind)
        return node

    def group(self) -> Node:
        """Parse a LaTeX group in braces. Raises FormulaError if there is none."""
        if self.token.text != "{":
            raise self.error("formula-braces")
        return self.bracketed_sum(self.take(), OPEN)

    def root(self, token: Token) -> Node:
        """Parse what follows \\sqrt: optionally a degree of 2 or 3 in square brackets, then a group."""
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
        """Return x, a constant or a call for the name in `token`."""
        name = token.text.lower()
        if name == "x":
            return X()
        if name in CONSTANTS:
            if self.token.kind == OPEN and self.tokens[self.index + 1].kind == CLOSE:  # a spreadsheet's PI()
                self.index += 2
            return Number(CONSTANTS[name], "pi" if name == "π" else name)
        name = canonical(ROOT_SYMBOLS.get(name, name))
        if name in BINARY_FUNCTIONS:
            return self.binary_call(name, token)
        build = EXPANSIONS.get(name) or (lambda inner: Call(name, inner))
        exponent = self.function_power(token) if self.token.kind == "^" else None
        node = self.check_depth(build(self.function_argument(name, token)), token)
        return node if exponent is None else self.check_depth(Power(node, exponent), token)

    def function_power(self, token: Token) -> Node:
        """Parse the exponent between a function and its argument, as in sin²x.

        Raises FormulaError unless it is an integer of at least 2.
        """
        caret = self.take()
        first = self.token
        minus = self.minus_signs()
        exponent = self.operand()
        value = float(exponent.value(0.0)) if exponent.is_constant else 0.5
        value = -value if minus else value
        if value == -1:
            raise self.error("formula-inverse", caret if caret.is_superscript else first, name=token.text)
        if value < 2 or value != int(value):
            raise self.error("formula-function-power", caret, name=token.text)
        return exponent

    def function_argument(self, name: str, token: Token) -> Node:
        """Parse the argument of a function: in brackets or bars, or bare as in sin 2x."""
        if self.token.kind == OPEN:
            return self.bracketed_sum(self.take(), OPEN, "formula-log-base" if token.text.lower() == "log" else None)
        if self.token.kind == BAR:  # it opens: no bar closes before the argument
            return self.check_depth(Call("abs", self.bracketed_sum(self.take(), BAR)), token)
        minus = self.minus_signs()
        if self.token.kind not in (NUMBER, NAME, VULGAR, FRACTION, ROOT):
            raise self.error("formula-argument", name=token.text)
        return self.negate(self.bare_root(token) if name in ROOTS else self.bare_argument(token), minus)

    def bare_root(self, token: Token) -> Node:
        """Parse the single operand of a root without brackets."""
        node, self.ends_in_bare_power = self.operand(), False
        unambiguous = [END, "+", "-", CLOSE, BAR, COMMA, *("*/" if token.text in ROOT_SYMBOLS else "")]
        if self.token.kind not in unambiguous:
            raise self.error("formula-root-brackets", name=token.text)
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
        could_close = self.token.kind == BAR and self.open_brackets[-1:] == [BAR]
        if self.token.kind not in (END, "+", "-", CLOSE, COMMA) and not could_close:
            raise self.error("formula-argument-brackets", name=token.text)
        return node

    def binary_call(self, name: str, token: Token) -> Node:
        """Parse the arguments of pow, max or min. Only max and min take more than two."""
        build: Callable[[Node, Node], Node] = BINARY_FUNCTIONS[name]
        if self.token.kind != OPEN:
            raise self.error("formula-arguments", name=token.text)
        opening = self.take()
        self.open_brackets.append(OPEN)
        node = self.sum()
        if self.token.kind in (CLOSE, END):
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
