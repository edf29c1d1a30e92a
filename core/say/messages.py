"""Messages: every sentence of the screen is in `locales/<language>/*.ftl` under an id. Python chooses the id and the values.

A catalog formats numbers with the functions of `core.say.numbers`: `{ NUM($slope, digits: 2) }`. A value that only selects a variant
is a number (for plurals) or a word.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, TypeAlias

import numpy as np
from fluent.runtime import FluentBundle

from core.say import numbers
from core.say.language import SOURCE, catalogs, language

__all__ = [
    "FUNCTIONS",
    "Message",
    "Value",
    "ids",
    "message",
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
    name, _, attribute = id.partition(".")
    bundle = _bundle(language())
    exists = bundle.has_message(name) and (not attribute or attribute in bundle.get_message(name).attributes)
    return text(id) if exists else ""


def plural_forms(id: str) -> dict[str, str]:
    """Format a message of one value `$n` for each plural category of the language, with "{n}" for the number.

    Scripts choose the category ("one", "other") by `Intl.PluralRules`.
    """
    rule = _bundle(language())._plural_form
    samples: dict[str, int] = {}
    for n in range(1, 200):
        samples.setdefault(rule(n), n)
    return {form: text(id, n=n).replace(str(n), "{n}", 1) for form, n in samples.items()}


@lru_cache(maxsize=20_000)
def _format(msg: Message, language: str) -> str:
    bundle = _bundle(language)
    name, _, attribute = msg.id.partition(".")
    entry = bundle.get_message(name)
    if attribute and attribute not in entry.attributes and language != SOURCE:
        return _format.__wrapped__(msg, SOURCE)
    pattern = entry.attributes[attribute] if attribute else entry.value
    if pattern is None:
        raise KeyError(f"the message {msg.id} has no text of its own")
    values = {key: text(value) if isinstance(value, Message) else value for key, value in msg.values}
    result, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise ValueError(f"the message {msg.id} in {language}: {errors[0]}")
    return str(result)


def ids(language: str = SOURCE) -> list[str]:
    """Return the ids of all messages of a language, sorted."""
    return sorted(_bundle(language)._messages)


@cache
def _bundle(language: str) -> FluentBundle:
    """Load a language's catalogs, with the source's messages where the language has none."""
    # Isolation marks around values matter only in bidirectional text, and charts would draw them.
    bundle = FluentBundle([language, SOURCE], functions=dict(FUNCTIONS), use_isolating=False)
    for folder in dict.fromkeys((language, SOURCE)):
        for resource in catalogs(folder):
            bundle.add_resource(resource)  # the first definition of a message counts
    return bundle


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
