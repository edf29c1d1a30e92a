"""The error that a formula raises: a message for the person who typed it, and the character that it points at."""

from core.say.messages import Message, message, text

LONGEST = 200  # characters of a formula


class FormulaError(ValueError):
    """A formula that cannot be used. Its text is a sentence for the person, in their language.

    Attributes:
        message: what is wrong, and what to type instead.
        place: the character that the words point at, counted from 0; the length of the text for its end, None for no character.
    """

    def __init__(self, says: Message, place: int | None = None):
        super().__init__(says, place)
        self.message, self.place = says, place

    def __str__(self) -> str:
        return text(self.message)


def pointing(typed: str, place: int, why: str, *, sign: str | None = None, **values: object) -> FormulaError:
    """Build the error whose words name the character at a place of a text, or the word `sign` that begins there.

    `why` is the id of the reason, `values` are its values.
    """
    reason = message(why, **values)
    if place >= len(typed):
        return FormulaError(message("formula-at-end", why=reason), len(typed))
    sign = typed[place] if sign is None else sign
    name = message("formula-space") if sign.isspace() else message("formula-sign", sign=sign)
    if not sign.isprintable():
        name = message("formula-unseen")
    return FormulaError(message("formula-at", place=place + 1, sign=name, why=reason), place)


def marked(typed: str, place: int | None) -> str:
    """Return the text with a mark under the character at `place`."""
    line = "".join(sign if sign.isprintable() else " " for sign in typed[: LONGEST + 1])
    return line if place is None else f"{line}\n{' ' * place}^"
