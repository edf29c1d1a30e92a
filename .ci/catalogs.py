"""`make catalogs`: report what each language's catalogs lack beside the English ones, or have too much.

`.ci/catalogs.py es slopes.ftl` asks one language, or one file of it. It ends with 1 where something is amiss.
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
OPTIONAL = {"never", "other"}  # attributes that a language may go without: phrases of its own
PLURALS = {"zero", "one", "two", "few", "many", "other"}
MARKUP = re.compile(r"\*\*|\$\$|`")
POWERS = re.compile(r"numbers-e\d+")  # a word for a power of ten: each language has its own


@dataclass(frozen=True)
class Shape:
    """What a translation must share with its source: the values it takes, how it writes numbers, its cases and its markup."""

    variables: frozenset[str]
    functions: frozenset[str]
    cases: frozenset[tuple[str, str]]  # a value that chooses, and a word it may be
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
    """Read the shape of a message's text."""
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
        named = [(entry.id.name, entry.value)] + [
            (f"{entry.id.name}.{each.id.name}", each.value) for each in entry.attributes
        ]
        for name, pattern in named:
            if name in patterns:
                raise ValueError(f"{path.name}: {name} stands there twice")
            if pattern is not None:
                patterns[name] = pattern
    return patterns


def faults(language: str, name: str) -> Iterator[str]:
    """Yield what is amiss in one catalog of a language, a line each."""
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
            wanted, given = shape(pattern), shape(target[text])
            for part in ("variables", "functions", "markup"):
                if getattr(wanted, part) != getattr(given, part):
                    yield f"{language}/{name}: {text} has other {part}: {_list(getattr(given, part))} for {_list(getattr(wanted, part))}"
            if not wanted.cases <= given.cases:
                yield f"{language}/{name}: {text} lacks the cases {_list(wanted.cases - given.cases)}"
    for text in target.keys() - source.keys():
        if not _is_own(text):
            yield f"{language}/{name}: {text} is not in {SOURCE}"


def _is_own(text: str) -> bool:
    """Return whether a language may have this text or not, as it is spoken."""
    return text.rpartition(".")[2] in OPTIONAL or POWERS.fullmatch(text) is not None


def _list(things) -> str:
    return ", ".join(sorted(map(str, things))) or "none"


def main(args: list[str]) -> int:
    languages = args[:1] or sorted({path.name for path in LOCALES.iterdir() if path.is_dir()} - {SOURCE})
    names = args[1:] or sorted(path.name for path in (LOCALES / SOURCE).glob("*.ftl"))
    lines = [line for language in languages for name in names for line in faults(language, name)]
    print("\n".join(lines) or f"whole: {', '.join(languages) or 'no other language yet'}")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
