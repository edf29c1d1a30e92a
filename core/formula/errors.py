"""The error that a formula raises: a message for the person who typed it, and the character that it points at."""

from core.say.messages import Message, message, text

MAX_LENGTH = 200  # characters of a formula


class FormulaError(ValueError):
    """A formula that cannot be used. Its text is a sentence for the person, in their language.

    Attributes:
        message: what is wrong, and what to type instead.
        place: the character that the words point at, counted from 0; the length of the text for its end, None for no character.
    """

    def __init__(self, says: Message, position: int | None = None):
        super().__init__(says, position)
        self.message, self.position = says, position

    def __str__(self) -> str:
        return text(self.message)


def error_at(source: str, position: int, reason_id: str, *, token: str | None = None, **values: object) -> FormulaError:
    """Build the error whose words name the character at a place of a text, or the word `sign` that begins there.

    `why` is the id of the reason, `values` are its values.
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
    """Return the text with a mark under the character at `place`."""
    line = "".join(char if char.isprintable() else " " for char in source[: MAX_LENGTH + 1])
    return line if position is None else f"{line}\n{' ' * position}^"
