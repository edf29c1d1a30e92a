"""Catalogs parse, messages format, and errors are raised."""

import ast as python
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from fluent.syntax import FluentParser, ast

from core.say.language import LOCALES, languages
from core.say.messages import message, text

ROOT = Path(__file__).parents[2]
CATALOGS = sorted(LOCALES.glob("*/*.ftl"))


def test_equal_messages_are_equal_whatever_their_numbers_are_made_of():
    assert message("a", x=np.float64(0.5), n=np.int64(2)) == message("a", n=2, x=0.5)
    assert message("a", x=0.5)["x"] == 0.5


@pytest.mark.parametrize("value", [True, None, [1]])
def test_a_value_is_a_word_a_number_or_a_message(value):
    with pytest.raises(TypeError):
        message("a", value=value)


def test_an_unknown_message_and_a_missing_value_are_errors():
    with pytest.raises(LookupError):
        text("no-such-message")
    with pytest.raises(ValueError, match="predict-right"):
        text("predict-right")


def test_a_message_may_stand_in_another():
    assert "inner" not in text("predict-right", because=message("stage-more"))
    assert text("stage-more") in text("predict-right", because=message("stage-more"))


@pytest.mark.parametrize("path", CATALOGS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_catalog_has_no_junk_and_its_ids_begin_with_words_of_its_own(path):
    resource = FluentParser().parse(path.read_text("utf-8"))
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert not junk
    assert all(
        re.fullmatch(r"[a-z][a-z0-9_-]*", entry.id.name) for entry in resource.body if isinstance(entry, ast.Message)
    )


def test_no_id_stands_twice_in_a_language():
    for language in languages():
        names = [
            entry.id.name
            for path in CATALOGS
            if path.parent.name == language
            for entry in FluentParser().parse(path.read_text("utf-8")).body
            if isinstance(entry, ast.Message)
        ]
        assert len(names) == len(set(names)), [name for name in set(names) if names.count(name) > 1]


def test_no_cache_keeps_words_for_another_language():
    """A `functools.cache` holds no text, or has the language in its key; `built_once` keys specs by language."""
    for path in (path for part in ("core", "pages") for path in (ROOT / part).rglob("*.py")):
        for node in python.walk(python.parse(path.read_text("utf-8"))):
            if not isinstance(node, python.FunctionDef):
                continue
            marks = " ".join(python.unparse(decorator) for decorator in node.decorator_list)
            calls = {
                python.unparse(decorator.func) for decorator in python.walk(node) if isinstance(decorator, python.Call)
            }
            language_calls = {
                decorator
                for decorator in calls
                if decorator in ("text", "text_or_empty", "says") or decorator.endswith("_spec")
            }
            if re.search(r"\b(lru_)?cache\b", marks) and language_calls:
                assert "language" in [decorator.arg for decorator in node.args.args] or "of" in [
                    decorator.arg for decorator in node.args.args
                ], (
                    path.name,
                    node.name,
                )


def _at_import(node: python.AST) -> Iterator[python.Call]:
    """Yield the calls that a module makes at import: those outside functions."""
    for child in python.iter_child_nodes(node):
        if isinstance(child, python.FunctionDef | python.AsyncFunctionDef | python.Lambda):
            continue
        if isinstance(child, python.Call):
            yield child
        yield from _at_import(child)


def test_no_word_is_looked_up_before_a_run_speaks_its_language():
    lookups = {"text", "text_or_empty", "number", "signed", "fixed", "percent", "times", "brief"}
    for path in (path for part in ("core", "pages") for path in (ROOT / part).rglob("*.py")):
        if path.name != "router.py":  # a script that runs on every rerun
            for call in _at_import(python.parse(path.read_text("utf-8"))):
                assert getattr(call.func, "id", "") not in lookups, (path.name, call.lineno)
