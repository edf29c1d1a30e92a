"""The tokens of a formula while it is parsed, and the errors for those that cannot stand where they do."""

import re

from core.formula.fault import FormulaError, error_at
from core.formula.lexer import BAR, CLOSE, COMMA, END, NAME, NUMBER, OPEN, Token, tokens
from core.formula.tree import Node
from core.say.messages import message

DEEPEST = 12  # levels of nesting
PAIRS = {"(": ")", "[": "]", "{": "}", "\\{": "\\}", "\\lbrace": "\\rbrace"}
_GROUPS = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?")  # thousands parted by commas
_DECIMAL_COMMA = re.compile(r"[0-9]+$")


class Stream:
    """The tokens of a formula, from left to right."""

    def __init__(self, typed: str):
        self.typed = typed
        self.tokens = tokens(typed)
        self.at = 0
        self.around: list[str] = []  # the brackets and bars that are open

    @property
    def token(self) -> Token:
        return self.tokens[self.at]

    def take(self) -> Token:
        token = self.token
        self.at += 1
        return token

    def takes(self, *kinds: str) -> Token | None:
        return self.take() if self.token.kind in kinds else None

    def fault(self, why: str, token: Token | None = None, **values: object) -> FormulaError:
        token = self.token if token is None else token
        sign = token.text if token.kind in (NAME, NUMBER) and token.text else None
        return error_at(self.typed, token.place, why, token=sign, **values)

    def within(self, node: Node, token: Token | None = None) -> Node:
        """Return the node. Raises FormulaError where it is nested too deeply."""
        if node.depth > DEEPEST:
            raise FormulaError(message("formula-too-deep", most=DEEPEST), None if token is None else token.place)
        return node

    def end(self, opening: Token, kind: str) -> None:
        """Take the end of brackets or bars. Raises FormulaError where another sign stands there."""
        if self.token.kind != (CLOSE if kind == OPEN else BAR):
            raise self.unexpected()
        if kind == OPEN and not self.is_pair(opening, self.token):
            raise self.fault("formula-other-bracket")
        self.around.pop()
        self.take()

    @staticmethod
    def is_pair(opening: Token, closing: Token) -> bool:
        return opening.is_raised or PAIRS.get(opening.text, ")") == closing.text

    def decimal_comma(self) -> str | None:
        """Return the number with a decimal comma of which the comma here is part; None where it can only part two numbers."""
        comma, before, after = self.token, self.tokens[self.at - 1], self.tokens[self.at + 1]
        touches = before.end == comma.place and after.place == comma.end and comma.text == ","
        if not touches or after.kind != NUMBER or before.kind != NUMBER or not _DECIMAL_COMMA.search(before.text):
            return None
        return f"{before.text},{after.text}"

    def refuse_decimal_comma(self) -> None:
        number = self.decimal_comma()
        if number:
            raise self.fault("formula-comma-or-point", decimal=number.replace(",", "."), two=number.replace(",", ", "))

    def comma(self, why: str | None = None) -> FormulaError:
        number = self.decimal_comma()
        if number and why is None:
            groups = _GROUPS.match(self.typed, self.tokens[self.at - 1].place)
            if groups:
                whole = groups[0].replace(",", "")
                if groups[0].count(",") > 1 or "." in groups[0]:
                    return self.fault("formula-grouped", whole=whole)
                return self.fault("formula-grouped-or-comma", whole=whole, decimal=number.replace(",", "."))
            if "." in number:  # 1.000,5
                return self.fault("formula-grouped", whole=number.replace(".", "").replace(",", "."))
            return self.fault("formula-decimal-comma", decimal=number.replace(",", "."))
        return self.fault(why or "formula-comma")

    def expected(self) -> FormulaError:
        """Explain that an operand should stand here."""
        if self.token.text in ("×", "\\times"):
            return self.fault("formula-times-or-x")
        return self.fault("formula-expected")

    def unexpected(self) -> FormulaError:
        """Explain a token that cannot follow a whole part."""
        kind, around = self.token.kind, self.around[-1] if self.around else None
        if kind == COMMA:
            return self.comma()
        if kind == END:
            return self.fault("formula-bar-missing" if around == BAR else "formula-bracket-missing")
        if kind == CLOSE:
            return self.fault("formula-bar-missing-before" if around == BAR else "formula-not-opened")
        return self.fault("formula-unclear")
