"""The catalog of a language: the messages of `locales/<language>/*.ftl`. Each is parsed when it is first used.

All together take a quarter of a second and 10 MB for each language and process. A page uses a few dozen of them.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from threading import RLock
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from core.say import language as languages

ENTRY = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*)(?= *=)", re.MULTILINE)  # only an entry begins at the start of a line
TERM = "-"  # the first character of a term's id


class Catalog:
    """The messages of a language, with the source's messages where the language has none."""

    def __init__(self, language: str, files: str = "*", functions: Mapping[str, Callable] | None = None):
        """Find the messages of a language.

        Args:
            language: its tag, the name of a folder.
            files: a pattern for the names of its files, without `.ftl`.
            functions: those that a message may call, by name.
        """
        self.language = language
        # Isolation marks around values matter only in bidirectional text, and charts would draw them.
        self._bundle = FluentBundle([language, languages.SOURCE], functions=dict(functions or {}), use_isolating=False)
        self._own = dict(_entries(language, files))
        self._source = self._own if language == languages.SOURCE else dict(_entries(languages.SOURCE, files))
        self._parser = FluentParser(with_spans=False)
        self._parsed: set[str] = set()
        self._lock = RLock()

    def ids(self) -> list[str]:
        """Return the ids of the messages, sorted."""
        return sorted(id for id in {*self._own, *self._source} if not id.startswith(TERM))

    def has_own(self, id: str) -> bool:
        """Return whether the language itself has a message."""
        return id in self._own

    def own_ids(self) -> list[str]:
        """Return the ids of the messages that the language itself has, sorted."""
        return sorted(id for id in self._own if not id.startswith(TERM))

    def pattern(self, id: str) -> Any | None:
        """Return the text of a message, or of an attribute (`id.attribute`); None if it has none.

        Raises KeyError if there is no such message.
        """
        name, _, attribute = id.partition(".")
        with self._lock:
            self._parse(name)
            entry = self._bundle.get_message(name)
        return entry.attributes.get(attribute) if attribute else entry.value

    def format(self, id: str, values: Mapping[str, Any]) -> str:
        """Format a message. Raises KeyError if it has no text, and ValueError for a missing value."""
        pattern = self.pattern(id)
        if pattern is None:
            raise KeyError(f"the message {id} has no text in {self.language}")
        result, errors = self._bundle.format_pattern(pattern, dict(values))
        if errors:
            raise ValueError(f"the message {id} in {self.language}: {errors[0]}")
        return str(result)

    def plural_category(self, n: int) -> str:
        """Return the category of a number: "one", "other" and so on."""
        return self._bundle._plural_form(n)

    def _parse(self, id: str) -> None:
        """Parse a message and those it refers to. One that cannot be parsed counts as missing."""
        if id in self._parsed:
            return
        self._parsed.add(id)
        for entries in (self._own, self._source):
            resource = self._parser.parse(entries.get(id, ""))
            if any(isinstance(entry, ast.Message | ast.Term) for entry in resource.body):
                self._bundle.add_resource(resource)
                references = _References()
                references.visit(resource)
                for name in references.ids:
                    self._parse(name)
                return


class _References(Visitor):
    """Collect the ids of the messages and terms to which a text refers."""

    def __init__(self) -> None:
        self.ids: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.ids.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self.ids.add(TERM + node.id.name)
        self.generic_visit(node)


def _entries(language: str, files: str) -> Iterator[tuple[str, str]]:
    """Yield the id and the source of each message."""
    for path in sorted((languages.LOCALES / language).glob(f"{files}.ftl")):
        _, *parts = ENTRY.split(path.read_text("utf-8"))
        yield from ((id, id + rest) for id, rest in zip(parts[::2], parts[1::2], strict=True))
