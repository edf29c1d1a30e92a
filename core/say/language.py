"""The language of a run, and the languages that have a folder in `locales/`.

A run has one language (`set_language`, `use`). Without one, the fallback of `set_fallback_language` counts, else the source.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

# WHY_LOCALES is another folder of catalogs, for translators.
LOCALES = Path(os.environ.get("WHY_LOCALES") or Path(__file__).parents[2] / "locales")
SOURCE = "en"  # the language in which the site is written
MAX_HEADER = 1_000  # characters of a header that are parsed

_language: ContextVar[str | None] = ContextVar("language", default=None)
_fallback: Callable[[], str | None] = lambda: None  # noqa: E731 - replaced by `set_fallback_language`


def set_language(language: str) -> None:
    """Set the language of messages for the rest of this run."""
    _language.set(language)


@contextmanager
def use(language: str) -> Iterator[None]:
    """Set the language of messages within a `with` block."""
    reset_token = _language.set(language)
    try:
        yield
    finally:
        _language.reset(reset_token)


def set_fallback_language(fallback: Callable[[], str | None]) -> None:
    """Set the function that returns the language of a run without one, such as a callback that runs before its page."""
    global _fallback
    _fallback = fallback


def language() -> str:
    """Return the language of this run."""
    return _language.get() or _fallback() or SOURCE


@cache
def languages() -> tuple[str, ...]:
    """List the languages that have a folder in `locales/`, sorted."""
    return tuple(sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir()))


def best_match(tags: Iterable[str | None]) -> str | None:
    """Return the first known language of these tags ("es" for "es-MX"), or None."""
    primary = ((tag or "").replace("_", "-").split("-")[0].strip().lower() for tag in tags)
    return next((tag for tag in primary if tag in languages()), None)


def parse_accept_language(header: str) -> list[str]:
    """Return the tags of an Accept-Language header in order of preference. Malformed entries are skipped."""
    rows = []
    for entry in header[:MAX_HEADER].split(","):
        tag, _, weight = entry.partition(";")
        try:
            quality = float(weight.strip().removeprefix("q=") or 1)
        except ValueError:
            continue
        if tag.strip() and quality > 0:
            rows.append((-quality, tag.strip()))
    return [tag for _, tag in sorted(rows, key=lambda row: row[0])]
