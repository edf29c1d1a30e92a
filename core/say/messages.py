"""Messages: every sentence of the screen is in `locales/<language>/*.ftl` under an id. Python chooses the id and the values.

A catalog formats numbers with the functions of `core.say.numbers`: `{ NUM($slope, digits: 2) }`. A value that only selects a variant
is a number (for plurals) or a word.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, TypeAlias

import numpy as np

from core.say import numbers
from core.say.catalog import Catalog
from core.say.language import SOURCE, language

__all__ = [
    "FUNCTIONS",
    "Message",
    "Value",
    "ids",
    "message",
    "own_name",
    "plural_forms",
    "text",
    "text_or_empty",
]

Value: TypeAlias = "str | int | float | Message"


@dataclass(frozen=True)
class Message:
    """An id of the catalogs with its values, sorted by name.

    A value is a word, a number, or another message (a name that has its own translation).
    """

    id: str
    values: tuple[tuple[str, Value], ...] = ()

    def __getitem__(self, name: str) -> Value:
        """Return a value by its name. Raises KeyError if there is none."""
        return dict(self.values)[name]


def message(id: str, /, **values: object) -> Message:
    """Build a message. NumPy scalars become Python numbers, so that messages do not depend on NumPy."""
    return Message(id, tuple(sorted((name, _as_value(value)) for name, value in values.items())))


def _as_value(value: object) -> Value:
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, bool) or not isinstance(value, str | int | float | Message):
        raise TypeError(f"a value of a message is a word, a number or a message: got {value!r}")
    return value


def text(msg: Message | str, /, **values: object) -> str:
    """Format a message in the language of this run. `text("id", …)` is short for `text(message("id", …))`.

    Raises KeyError for an unknown id, and ValueError for a missing value.
    """
    msg = message(msg, **values) if isinstance(msg, str) else msg
    return (_format if _is_cacheable(msg) else _format.__wrapped__)(msg, language())


def _is_cacheable(msg: Message) -> bool:
    """Return whether a message has only numbers as values. Words may be a visitor's own and must not be cached."""
    return all(
        not isinstance(value, str) and (not isinstance(value, Message) or _is_cacheable(value))
        for _, value in msg.values
    )


def text_or_empty(id: str) -> str:
    """Format a message without values, or return "" if no catalog has it."""
    try:
        has_text = _catalog(language()).pattern(id) is not None
    except KeyError:
        has_text = False
    return text(id) if has_text else ""


def plural_forms(id: str) -> dict[str, str]:
    """Format a message of one value `$n` for each plural category of the language, with "{n}" for the number.

    Scripts choose the category ("one", "other") by `Intl.PluralRules`.
    """
    samples: dict[str, int] = {}
    for n in range(1, 200):
        samples.setdefault(_catalog(language()).plural_category(n), n)
    return {form: text(id, n=n).replace(str(n), "{n}", 1) for form, n in samples.items()}


def own_name(language: str) -> str:
    """Return a language's name in the language itself; its code if it has no name."""
    id = "language-name"
    return _format(message(id), language) if _catalog(language).has_own(id) else language


@lru_cache(maxsize=20_000)
def _format(msg: Message, language: str) -> str:
    catalog = _catalog(language)
    if "." in msg.id and language != SOURCE and catalog.pattern(msg.id) is None:
        catalog = _catalog(SOURCE)  # an attribute that the language has left out
    return catalog.format(
        msg.id, {key: text(value) if isinstance(value, Message) else value for key, value in msg.values}
    )


def ids(language: str = SOURCE) -> list[str]:
    """Return the ids of all messages of a language, sorted."""
    return _catalog(language).ids()


@cache
def _catalog(language: str) -> Catalog:
    return Catalog(language, functions=FUNCTIONS)


def _fluent_function(format_number: Callable[..., str]) -> Callable[[Any], Any]:
    def call(value, **options) -> str:
        return format_number(float(value), **{name: _option(option) for name, option in options.items()})

    return call


def _option(option: object) -> float | int:
    number = float(option)  # type: ignore[arg-type]
    return int(number) if number.is_integer() else number


FUNCTIONS: Mapping[str, Callable[[Any], Any]] = {
    "NUM": _fluent_function(numbers.number),  # { NUM($error, digits: 2) }
    "SIGNED": _fluent_function(numbers.signed),  # with "+" for positive numbers
    "FIXED": _fluent_function(numbers.fixed),  # { FIXED($x, decimals: 2) }, for values that change in place
    "BRIEF": _fluent_function(numbers.brief),  # at most six characters
    "PERCENT": _fluent_function(numbers.percent),  # of a share, where 1 is the whole
    "TIMES": _fluent_function(numbers.times),  # "a third of", "23 times"
}
