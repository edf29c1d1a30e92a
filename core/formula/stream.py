"""The token stream of a parser, and the errors for misplaced tokens."""

import re

from core.formula.errors import FormulaError, error_at
from core.formula.lexer import BAR, CLOSE, COMMA, END, NAME, NUMBER, OPEN, Token, tokenize
from core.formula.tree import Node
from core.say.messages import message

MAX_DEPTH = 12  # of nested nodes
CLOSING = {"(": ")", "[": "]", "{": "}", "\\{": "\\}", "\\lbrace": "\\rbrace"}
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?")  # 1,000 or 12,345,678.9
_DECIMAL_COMMA = re.compile(r"[0-9]+$")


class Stream:
    """The tokens of a formula, read from left to right.

    Attributes:
        index: of the next token.
        open_brackets: the kinds of the brackets and bars that are open, from the outside to the inside.
    """

    def __init__(self, source: str):
        self.source = source
        self.tokens = tokenize(source)
        self.index = 0
        self.open_brackets: list[str] = []

    @property
    def token(self) -> Token:
        """The next token."""
        return self.tokens[self.index]

    def take(self) -> Token:
        """Consume the next token and return it."""
        token = self.token
        self.index += 1
        return token

    def accept(self, *kinds: str) -> Token | None:
        """Consume the next token if it is of one of these kinds."""
        return self.take() if self.token.kind in kinds else None

    def error(self, reason_id: str, token: Token | None = None, **values: object) -> FormulaError:
        """Build the error with that reason at a token, by default the next one."""
        token = self.token if token is None else token
        name = token.text if token.kind in (NAME, NUMBER) and token.text else None
        return error_at(self.source, token.start, reason_id, token=name, **values)

    def check_depth(self, node: Node, token: Token | None = None) -> Node:
        """Return `node`. Raises FormulaError, at `token`, if it is nested too deeply."""
        if node.depth > MAX_DEPTH:
            raise FormulaError(message("formula-too-deep", most=MAX_DEPTH), None if token is None else token.start)
        return node

    def close(self, opening: Token, kind: str) -> None:
        """Consume the end of brackets or bars. Raises FormulaError for any other token."""
        if self.token.kind != (CLOSE if kind == OPEN else BAR):
            raise self.unexpected_token_error()
        if kind == OPEN and not opening.is_superscript and CLOSING.get(opening.text, ")") != self.token.text:
            raise self.error("formula-other-bracket")
        self.open_brackets.pop()
        self.take()

    def decimal_comma(self) -> str | None:
        """Return the number of which the next comma may be the decimal sign. Return None for a comma between arguments."""
        comma, before, after = self.token, self.tokens[self.index - 1], self.tokens[self.index + 1]
        is_tight = before.end == comma.start and after.start == comma.end and comma.text == ","
        if not is_tight or after.kind != NUMBER or before.kind != NUMBER or not _DECIMAL_COMMA.search(before.text):
            return None
        return f"{before.text},{after.text}"

    def refuse_decimal_comma(self) -> None:
        """Raise FormulaError if the next comma may be a decimal sign."""
        if number := self.decimal_comma():
            raise self.error("formula-comma-or-point", decimal=number.replace(",", "."), two=number.replace(",", ", "))

    def comma_error(self, reason_id: str | None = None) -> FormulaError:
        """Build the error for a misplaced comma. Without a reason, guess what it stands for in a number."""
        number = self.decimal_comma()
        if number and reason_id is None:
            match = _THOUSANDS.match(self.source, self.tokens[self.index - 1].start)
            if match:
                integer = match[0].replace(",", "")
                if match[0].count(",") > 1 or "." in match[0]:
                    return self.error("formula-grouped", whole=integer)
                return self.error("formula-grouped-or-comma", whole=integer, decimal=number.replace(",", "."))
            if "." in number:  # 1.000,5
                return self.error("formula-grouped", whole=number.replace(".", "").replace(",", "."))
            return self.error("formula-decimal-comma", decimal=number.replace(",", "."))
        return self.error(reason_id or "formula-comma")

    def missing_operand_error(self) -> FormulaError:
        """Build the error for a token in place of an operand."""
        if self.token.text in ("×", "\\times"):
            return self.error("formula-times-or-x")
        return self.error("formula-expected")

    def unexpected_token_error(self) -> FormulaError:
        """Build the error for a token that cannot follow an operand."""
        kind, innermost = self.token.kind, self.open_brackets[-1] if self.open_brackets else None
        if kind == COMMA:
            return self.comma_error()
        if kind == END:
            return self.error("formula-bar-missing" if innermost == BAR else "formula-bracket-missing")
        if kind == CLOSE:
            return self.error("formula-bar-missing-before" if innermost == BAR else "formula-not-opened")
        return self.error("formula-unclear")
