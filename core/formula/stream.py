"""The tokens of a formula while it is parsed, and the errors for those that cannot stand where they do."""

import re

from core.formula.errors import FormulaError, error_at
from core.formula.lexer import BAR, CLOSE, COMMA, END, NAME, NUMBER, OPEN, Token, tokenize
from core.formula.tree import Node
from core.say.messages import message

MAX_DEPTH = 12  # levels of nesting
CLOSING = {"(": ")", "[": "]", "{": "}", "\\{": "\\}", "\\lbrace": "\\rbrace"}
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?")  # thousands parted by commas
_DECIMAL_COMMA = re.compile(r"[0-9]+$")


class Stream:
    """The tokens of a formula, from left to right."""

    def __init__(self, source: str):
        self.source = source
        self.tokens = tokenize(source)
        self.index = 0
        self.open_brackets: list[str] = []  # the brackets and bars that are open

    @property
    def token(self) -> Token:
        return self.tokens[self.index]

    def take(self) -> Token:
        token = self.token
        self.index += 1
        return token

    def accept(self, *kinds: str) -> Token | None:
        return self.take() if self.token.kind in kinds else None

    def error(self, reason_id: str, token: Token | None = None, **values: object) -> FormulaError:
        token = self.token if token is None else token
        name = token.text if token.kind in (NAME, NUMBER) and token.text else None
        return error_at(self.source, token.start, reason_id, token=name, **values)

    def check_depth(self, node: Node, token: Token | None = None) -> Node:
        """Return the node. Raises FormulaError where it is nested too deeply."""
        if node.depth > MAX_DEPTH:
            raise FormulaError(message("formula-too-deep", most=MAX_DEPTH), None if token is None else token.start)
        return node

    def close(self, opening: Token, kind: str) -> None:
        """Take the end of brackets or bars. Raises FormulaError where another sign stands there."""
        if self.token.kind != (CLOSE if kind == OPEN else BAR):
            raise self.unexpected_token_error()
        if kind == OPEN and not self.is_pair(opening, self.token):
            raise self.error("formula-other-bracket")
        self.open_brackets.pop()
        self.take()

    @staticmethod
    def is_pair(opening: Token, closing: Token) -> bool:
        return opening.is_superscript or CLOSING.get(opening.text, ")") == closing.text

    def decimal_comma(self) -> str | None:
        """Return the number with a decimal comma of which the comma here is part; None where it can only part two numbers."""
        comma, before, after = self.token, self.tokens[self.index - 1], self.tokens[self.index + 1]
        is_tight = before.end == comma.start and after.start == comma.end and comma.text == ","
        if not is_tight or after.kind != NUMBER or before.kind != NUMBER or not _DECIMAL_COMMA.search(before.text):
            return None
        return f"{before.text},{after.text}"

    def refuse_decimal_comma(self) -> None:
        number = self.decimal_comma()
        if number:
            raise self.error("formula-comma-or-point", decimal=number.replace(",", "."), two=number.replace(",", ", "))

    def comma_error(self, reason_id: str | None = None) -> FormulaError:
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
        """Explain that an operand should stand here."""
        if self.token.text in ("×", "\\times"):
            return self.error("formula-times-or-x")
        return self.error("formula-expected")

    def unexpected_token_error(self) -> FormulaError:
        """Explain a token that cannot follow a whole part."""
        kind, innermost = self.token.kind, self.open_brackets[-1] if self.open_brackets else None
        if kind == COMMA:
            return self.comma_error()
        if kind == END:
            return self.error("formula-bar-missing" if innermost == BAR else "formula-bracket-missing")
        if kind == CLOSE:
            return self.error("formula-bar-missing-before" if innermost == BAR else "formula-not-opened")
        return self.error("formula-unclear")
