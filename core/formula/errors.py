"""The error of a formula: a message for the visitor, and the position of the character at fault."""

from core.say.messages import Message, message, text

MAX_LENGTH = 200  # characters of a formula


class FormulaError(ValueError):
    """A formula that cannot be used. Its text is a sentence in the visitor's language.

    Attributes:
        message: what is wrong, and what to type instead.
        position: the index of the character at fault. The length of the source stands for its end, None for no character.
    """

    def __init__(self, says: Message, position: int | None = None):
        super().__init__(says, position)
        self.message, self.position = says, position

    def __str__(self) -> str:
        return text(self.message)


def error_at(source: str, position: int, reason_id: str, *, token: str | None = None, **values: object) -> FormulaError:
    """Build an error that names the character at `position`, or the `token` that begins there.

    Args:
        source: the whole formula.
        position: the index of the character at fault.
        reason_id: the id of the message that says why.
        token: what to name instead of a single character.
        values: the values of the reason's message.
    """
    reason = message(reason_id, **values)
    if position >= len(source):
        return FormulaError(message("formula-at-end", why=reason), len(source))
    token = source[position] if token is None else token
    name = message("formula-space") if token.isspace() else message("formula-sign", sign=token)
    if not token.isprintable():
        name = message("formula-unseen")
    return FormulaError(message("formula-at", place=position + 1, sign=name, why=reason), position)


def add_caret(source: str, position: int | None) -> str:
    """Return the source with a caret below the character at `position`. Unprintable characters become spaces."""
    line = "".join(char if char.isprintable() else " " for char in source[: MAX_LENGTH + 1])
    return line if position is None else f"{line}\n{' ' * position}^"
