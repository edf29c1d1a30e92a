"""Sentences of the screen belong in the catalogs, not in Python."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MIN_WORDS = 4  # words that make a text a sentence
# Sentences still in Python, by folder (0 if missing). These numbers may only decrease.
SENTENCES_LEFT = {
    "core": 9,  # formulas, and texts for programmers
    "core/chapters/lab": 1,  # an expression of Vega
    "core/chapters/train": 6,  # code to download, and the columns of a table
    "core/chapters/words": 11,  # the titles and authors of others' works
}

AREAS = sorted({path.parent.relative_to(ROOT) for part in ("core", "pages") for path in (ROOT / part).rglob("*.py")})


def sentences(tree: ast.Module) -> list[str]:
    """Return a module's strings that read as sentences, except docstrings, errors and log messages."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(id(node.value))  # a docstring
        elif isinstance(node, ast.Raise | ast.Assert) or _is_log(node):
            skipped.update(id(child) for child in ast.walk(node))
    # Join the parts of an f-string; count each value as one word.
    texts, parts = [], set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in skipped:
            parts.update(id(child) for child in node.values)
            texts.append(" x ".join(str(child.value) for child in node.values if isinstance(child, ast.Constant)))
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
    texts.extend(node.value for node in constants if id(node) not in skipped | parts)
    return [words for words in texts if _is_sentence(words)]


def _is_log(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in ("log", "warnings")
    )


def _is_sentence(words: str) -> bool:
    if re.search(r"[{};=<>|$]| \* |\\s|\bdatum\.|\bat_?text\b|\w\(", words):  # code, style, an expression of Vega
        return False
    return len(re.findall(r"(?<![\w.#-])[A-Za-z][a-z’']*(?![\w-])", words)) >= MIN_WORDS


@pytest.mark.parametrize("area", AREAS, ids=str)
def test_no_sentence_is_left_in_python(area):
    texts = {path.name: sentences(ast.parse(path.read_text("utf-8"))) for path in sorted((ROOT / area).glob("*.py"))}
    count = sum(map(len, texts.values()))
    assert count <= SENTENCES_LEFT.get(str(area), 0), {
        name: sentences_found for name, sentences_found in texts.items() if sentences_found
    }


def test_the_counts_of_sentences_left_are_exact():
    counts = Counter()
    for area in SENTENCES_LEFT:
        for path in (ROOT / area).glob("*.py"):
            counts[area] += len(sentences(ast.parse(path.read_text("utf-8"))))
    assert {area: counts[area] for area in SENTENCES_LEFT} == SENTENCES_LEFT
