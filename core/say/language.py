"""The language of a run, and how a language writes: the folders of `locales/`, and the signs of its numbers.

A run speaks one language (`speak`, `use`). Where nobody told it which, `unless_told` may: the pages answer for their visitor.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from fluent.runtime import FluentResource
from fluent.syntax.ast import Resource

# WHY_LOCALES: another folder of catalogs, for who tries a translation.
LOCALES = Path(os.environ.get("WHY_LOCALES") or Path(__file__).parents[2] / "locales")
SOURCE = "en"  # the language in which the site is written
MAX_HEADER = 1_000  # signs of a header that are read

_language: ContextVar[str | None] = ContextVar("language", default=None)
_fallback: Callable[[], str | None] = lambda: None  # noqa: E731 - replaced by `unless_told`


def set_language(language: str) -> None:
    """Put messages into the words of that language, for the rest of this thread's run."""
    _language.set(language)


@contextmanager
def use(language: str) -> Iterator[None]:
    """Put messages into the words of that language, within the block."""
    reset_token = _language.set(language)
    try:
        yield
    finally:
        _language.reset(reset_token)


def set_fallback_language(fallback: Callable[[], str | None]) -> None:
    """Let `ask` say the language of a run that was told none: a button's callback, which runs before its page does."""
    global _fallback
    _fallback = fallback


def language() -> str:
    """Return the language of this run."""
    return _language.get() or _fallback() or SOURCE


@cache
def languages() -> tuple[str, ...]:
    """Return the languages that have a folder in `locales/`, sorted."""
    return tuple(sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir()))


def best_match(tags: Iterable[str | None]) -> str | None:
    """Return the first language that is asked for and known, by its tag ("es-MX" is answered in "es"); None for none of them."""
    primary = ((tag or "").replace("_", "-").split("-")[0].strip().lower() for tag in tags)
    return next((tag for tag in primary if tag in languages()), None)


def parse_accept_language(header: str) -> list[str]:
    """List the languages of an Accept-Language header, the dearest first; nothing for junk."""
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


def catalogs(language: str, pattern: str = "*") -> Iterator[Resource]:
    """Yield a language's catalogs, sorted by their names. Each is parsed once, when it is first asked for: that takes a while."""
    for path in sorted((LOCALES / language).glob(f"{pattern}.ftl")):
        yield _parse(path)


@cache
def _parse(path: Path) -> Resource:
    return FluentResource(path.read_text("utf-8"))
