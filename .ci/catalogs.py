"""`make catalogs`: compare each language's catalogs with the English ones; report missing and superfluous texts.

`.ci/catalogs.py es slopes.ftl` checks one language, or one file of it. Exits with 1 if a catalog has a fault.
"""

import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

LOCALES = Path(os.environ.get("WHY_LOCALES") or Path(__file__).parent.parent / "locales")
SOURCE = "en"
OPTIONAL = {"never", "other"}  # attributes that a language may leave out
PLURALS = {"zero", "one", "two", "few", "many", "other"}
MARKUP = re.compile(r"\*\*|\$\$|`")
POWERS = re.compile(r"numbers-e\d+")  # a word for a power of ten: each language has its own


@dataclass(frozen=True)
class Shape:
    """The properties that a translation must share with its source.

    Attributes:
        variables: names of the message's arguments.
        functions: formatters that the message calls.
        cases: pairs of a selector and one of its variant keys, without plural categories.
        markup: each mark, and the parity of its count.
    """

    variables: frozenset[str]
    functions: frozenset[str]
    cases: frozenset[tuple[str, str]]
    markup: tuple[tuple[str, int], ...]


class _Reader(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.functions: set[str] = set()
        self.cases: set[tuple[str, str]] = set()
        self.words: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        self.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.words.append(node.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            for variant in node.variants:
                if isinstance(variant.key, ast.Identifier) and variant.key.name not in PLURALS:
                    self.cases.add((node.selector.id.name, variant.key.name))
        self.generic_visit(node)


def shape(pattern: ast.Pattern) -> Shape:
    """Return the shape of a message's text."""
    reader = _Reader()
    reader.visit(pattern)
    marks = MARKUP.findall("".join(reader.words))
    return Shape(
        frozenset(reader.variables),
        frozenset(reader.functions),
        frozenset(reader.cases),
        tuple(sorted((mark, marks.count(mark) % 2) for mark in set(marks))),
    )


def texts(path: Path) -> dict[str, ast.Pattern]:
    """Return each text of a catalog by its id, attributes as `id.attribute`. Raises ValueError for a line that is no message."""
    patterns: dict[str, ast.Pattern] = {}
    for entry in FluentParser().parse(path.read_text("utf-8")).body:
        if isinstance(entry, ast.Junk):
            raise ValueError(f"{path.name}: no message: {(entry.content or '').strip()[:80]!r}")
        if not isinstance(entry, ast.Message):
            continue
        entries = [(entry.id.name, entry.value)] + [
            (f"{entry.id.name}.{attribute.id.name}", attribute.value) for attribute in entry.attributes
        ]
        for name, pattern in entries:
            if name in patterns:
                raise ValueError(f"{path.name}: {name} is defined twice")
            if pattern is not None:
                patterns[name] = pattern
    return patterns


def faults(language: str, name: str) -> Iterator[str]:
    """Yield the faults of one catalog of a language, one line each."""
    source, path = texts(LOCALES / SOURCE / name), LOCALES / language / name
    if not path.exists():
        yield f"{language}/{name}: missing, with its {len(source)} texts"
        return
    try:
        target = texts(path)
    except ValueError as fault:
        yield f"{language}/{fault}"
        return
    for text, pattern in source.items():
        if text not in target:
            if not _is_own(text):
                yield f"{language}/{name}: {text} is missing"
        else:
            expected, actual = shape(pattern), shape(target[text])
            for part in ("variables", "functions", "markup"):
                if getattr(expected, part) != getattr(actual, part):
                    yield f"{language}/{name}: {text} has other {part}: {_list(getattr(actual, part))} for {_list(getattr(expected, part))}"
            if not expected.cases <= actual.cases:
                yield f"{language}/{name}: {text} lacks the cases {_list(expected.cases - actual.cases)}"
    for text in target.keys() - source.keys():
        if not _is_own(text):
            yield f"{language}/{name}: {text} is not in {SOURCE}"


def _is_own(text: str) -> bool:
    """Return whether this text is optional: each language decides for itself whether it needs it."""
    return text.rpartition(".")[2] in OPTIONAL or POWERS.fullmatch(text) is not None


def _list(values) -> str:
    return ", ".join(sorted(map(str, values))) or "none"


def main(args: list[str]) -> int:
    languages = args[:1] or sorted({path.name for path in LOCALES.iterdir() if path.is_dir()} - {SOURCE})
    names = args[1:] or sorted(path.name for path in (LOCALES / SOURCE).glob("*.ftl"))
    lines = [line for language in languages for name in names for line in faults(language, name)]
    print("\n".join(lines) or f"whole: {', '.join(languages) or 'no other language yet'}")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
